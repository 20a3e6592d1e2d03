/** How an exported page looks, on screen and on paper. It is constant, so that the page's policy can name its hash. */
export const htmlStyle = [
  ':root{color-scheme:light}',
  "body{margin:0 auto;max-width:42rem;padding:3rem 1.5rem;font:1.0625rem/1.6 Literata,Georgia,'Times New Roman',serif;color:#1e2227;background:#fff;overflow-wrap:anywhere}",
  'h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2em 0 .4em;break-after:avoid;font-weight:600}',
  'h1{font-size:2.1rem;margin-top:0}h2{font-size:1.5rem}h3{font-size:1.2rem}h4,h5,h6{font-size:1.05rem}',
  'p{margin:.5em 0}',
  '.lead{font-size:1.1em}',
  '.small,.fact{font:.875rem/1.5 Inter,system-ui,sans-serif;color:#5a6068}',
  '.fact b{color:#1e2227;font-weight:600}',
  'blockquote{margin:1.25em 0 .5em;padding:.1em 0 .1em 1rem;border-left:3px solid #8b8a84;break-inside:avoid}',
  '.agree{border-color:#1f6b4a}.doubt{border-color:#9c2a20}.key{border-color:#8a5a00}.try{border-color:#0b5c7a}.signal{border-color:#7a2e6e}.question{border-color:#5a6068}',
  '.note{margin-left:1.2rem}',
  'pre{white-space:pre-wrap;font-size:.9em;background:#f2f0ea;padding:.75em 1em;border-radius:4px}',
  'ul,ol{padding-left:1.4em}li{margin:.3em 0}',
  '@page{size:A4;margin:20mm 18mm}',
  '@media print{body{padding:0;max-width:none;font-size:11pt}}',
].join('')

/** The SHA-256 of `htmlStyle` in base 64; a test computes it anew. */
export const htmlStyleHash = 'UFkfiEZ87GS9ai5980kH+8ckitXM7Tl0T6JNbyRpOVU='

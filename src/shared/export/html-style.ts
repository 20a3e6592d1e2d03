/** How exported text looks in a browser, on paper and in an e-book; without what a page of its own needs. */
export const textStyle = [
  'h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2em 0 .4em;break-after:avoid;font-weight:600}',
  'h1{font-size:2.1rem;margin-top:0}h2{font-size:1.5rem}h3{font-size:1.2rem}h4,h5,h6{font-size:1.05rem}',
  'p{margin:.5em 0}',
  'a{color:#0b5c7a;text-decoration-thickness:1px;text-underline-offset:.15em}',
  '.lead{font-size:1.1em}',
  '.small,.fact,.mark{break-inside:avoid}.small{break-after:avoid}.mark,.fact+.fact{break-before:avoid}',
  '.small,.fact,.mark,nav{font:.82em/1.5 Inter,system-ui,sans-serif;color:#5a6068}',
  '.fact b{color:#1e2227;font-weight:600}',
  'blockquote{margin:1.5em 0 .5em;padding:.1em 0;padding-inline-start:1rem;border-inline-start:3px solid #8b8a84;break-inside:avoid;font-style:italic}blockquote[dir=rtl]{font-style:normal}',
  '.agree{border-color:#1f6b4a}.doubt{border-color:#9c2a20}.key{border-color:#8a5a00}.try{border-color:#0b5c7a}.signal{border-color:#7a2e6e}.question{border-color:#5a6068}',
  '.note{margin-left:1.2rem;font-family:Inter,system-ui,sans-serif;font-size:.94em}.note strong{font-weight:600}',
  '.mark{margin-left:1.2rem}',
  'table{border-collapse:collapse;width:100%;margin:1em 0;font-size:.92em;line-height:1.4}th,td{text-align:start;vertical-align:top;padding:.4em .9em .4em 0;border-bottom:1px solid #d9d6cd;overflow-wrap:break-word}th{font-weight:600;border-bottom:1.5px solid #5a6068}thead{break-after:avoid}tr{break-inside:avoid}',
  '[role=doc-endnotes]{font-size:.88em}[role=doc-endnotes] hr{width:4rem;margin:1.5em 0 .5em;border:0;border-top:1px solid #8b8a84}sup{line-height:0;font-size:.72em}sup a{text-decoration:none}',
  'figure{margin:1.25em 0;break-inside:avoid}img{display:block;max-width:100%;max-height:90vh;height:auto}figcaption{margin-top:.4em;font:.82em/1.5 Inter,system-ui,sans-serif;color:#5a6068}',
  'pre{white-space:pre-wrap;font-size:.9em;background:#f2f0ea;padding:.75em 1em;border-radius:4px}',
  'ul,ol{padding-left:1.4em}li{margin:.3em 0}',
  '.stand{vertical-align:-.12em}.solid{fill:currentColor}.hollow{fill:none;stroke:currentColor;stroke-width:.8;opacity:.55}',
  '.l1{color:#8a5a00}.l2{color:#1f6b4a}.l3{color:#7a2e6e}',
].join('')

/** How an exported page looks, on a light or a dark screen and on paper. It is constant, so that the page's policy can name its hash. */
export const htmlStyle = [
  ':root{color-scheme:light dark}',
  "body{margin:0 auto;max-width:42rem;padding:3rem 1.5rem;font:1.0625rem/1.6 Literata,Georgia,'Times New Roman',serif;color:#1e2227;background:#fff;overflow-wrap:anywhere}",
  textStyle,
  'header{border-bottom:1px solid #d9d6cd;padding-bottom:1.25rem;margin-bottom:1.5rem}',
  'nav p{font-weight:600;color:#1e2227;margin:0 0 .3em}nav ol{list-style:none;padding:0;margin:0 0 2rem}nav li{margin:.2em 0}nav .d3{padding-left:1.2rem}nav a{color:inherit;text-decoration:none}nav a:hover{text-decoration:underline}',
  '@media screen and (prefers-color-scheme:dark){body{color:#e6e3dc;background:#16181b}a{color:#6cb8d6}.small,.fact,.mark,nav,figcaption{color:#a3a7ad}.fact b,nav p{color:#e6e3dc}header,td{border-color:#30343a}th{border-color:#a3a7ad}pre{background:#1e2125}blockquote,.question{border-color:#8a8f96}.agree{border-color:#67c39a}.doubt{border-color:#e08a78}.key{border-color:#e3b04b}.try{border-color:#6cb8d6}.signal{border-color:#d48bc8}.l1{color:#e3b04b}.l2{color:#67c39a}.l3{color:#d48bc8}}',
  '@page{size:A4;margin:20mm 22mm}',
  '@media print{body{padding:0;max-width:none;font-size:11pt;text-rendering:geometricPrecision}header:has(+nav){border:0;padding-top:45mm}nav{break-after:page}nav a{display:flex;gap:1.5em;justify-content:space-between}nav a::after{content:"000";visibility:hidden;font-variant-numeric:tabular-nums}img{max-height:200mm}p,li{orphans:2;widows:2}}',
].join('')

/** The SHA-256 of `htmlStyle` in base 64; a test computes it anew. */
export const htmlStyleHash = 'zFvPBCMFStOLVI/ZhmEJzxQUasL8+kpK4HeQoKM6kXY='

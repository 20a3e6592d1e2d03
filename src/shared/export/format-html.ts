import { cleanText, toLine } from './clean-text'
import { htmlStyle, htmlStyleHash } from './html-style'
import type { OutlineBlock, Run } from './outline'

/**
 * Writes paragraphs as one page that needs nothing else: own style, no script, and a policy that would refuse any. All
 * text passes through one escaper.
 */
export function formatHtml(page: {
  readonly title: string
  readonly language: string
  readonly blocks: readonly OutlineBlock[]
}): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(page.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${htmlStyleHash}'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(toLine(page.title))}</title>`,
    `<style>${htmlStyle}</style>`,
    '</head>',
    '<body>',
    formatHtmlBlocks(page.blocks),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Writes paragraphs as elements that are both HTML and XHTML. */
export function formatHtmlBlocks(blocks: readonly OutlineBlock[]): string {
  const lines: string[] = []
  let list: 'ul' | 'ol' | null = null
  for (const block of blocks) {
    const wanted = block.kind === 'list-item' ? (block.number === null ? 'ul' : 'ol') : null
    if (wanted !== list) {
      if (list !== null) lines.push(`</${list}>`)
      if (wanted !== null)
        lines.push(
          wanted === 'ol' && block.kind === 'list-item' ? `<ol start="${block.number ?? 1}">` : `<${wanted}>`,
        )
      list = wanted
    }
    lines.push(formatBlock(block))
  }
  if (list !== null) lines.push(`</${list}>`)
  return lines.join('\n')
}

function formatBlock(block: OutlineBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.depth}>${escapeHtml(toLine(block.text))}</h${block.depth}>`
    case 'text':
      return `<p${block.role === 'body' ? '' : ` class="${block.role}"`}>${formatRuns(block.runs)}</p>`
    case 'fact':
      return `<p class="fact"><b>${escapeHtml(block.label)}:</b> ${formatRuns([{ text: block.value }])}</p>`
    case 'quote':
      return `<blockquote${block.colour === null ? '' : ` class="${block.colour}"`}>${formatLines(block.text)}</blockquote>`
    case 'list-item':
      return `<li>${formatRuns(block.runs)}</li>`
    case 'code':
      return `<pre><code>${escapeHtml(cleanText(block.text))}</code></pre>`
  }
}

function formatLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${escapeHtml(cleanText(line))}</p>`)
    .join('')
}

function formatRuns(runs: readonly Run[]): string {
  return runs.map(formatRun).join('')
}

function formatRun({ text, strong = false, emphasis = false, code = false }: Run): string {
  let html = escapeHtml(cleanText(text)).replace(/\n/g, '<br />')
  if (code) html = `<code>${html}</code>`
  if (emphasis) html = `<em>${html}</em>`
  return strong ? `<strong>${html}</strong>` : html
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Makes a text literal in an element and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

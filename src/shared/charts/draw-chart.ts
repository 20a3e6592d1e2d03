import { scaleLinear } from 'd3-scale'
import { cleanText } from '../base/clean-text'
import type { BarChart, Chart, ColumnChart } from './chart'
import { layoutColumns } from './layout-columns'

/** A picture as the text of an SVG file, with its size in CSS pixels. */
export interface DrawnChart {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** The words round the chart. `note` stands small at the foot. */
export interface ChartWords {
  readonly title: string
  readonly says: string
  readonly note: string
}

// Paper colours, whatever the theme on screen: a picture leaves the app for slides and documents. They are the tokens of
// the light theme; each was checked there against white.
const ink = '#1e2227'
const quiet = '#5a6068'
const hairline = '#dedad1'
const control = '#8b8a84'
const accent = '#0b5c7a'
const plain = '#e6eef0'
const levelColours = { 1: '#8a5a00', 2: '#1f6b4a', 3: '#7a2e6e' } as const
const stackColours = ['#1e2227', '#5c6065', '#8f9295', '#bcbec0', '#e0e1e2', '#ffffff']
const fonts = "Inter, 'Helvetica Neue', Arial, sans-serif"

const width = 860
const edge = 24
const headHeight = 92
const rowHeight = 30
const barHeight = 24
const labelWidth = 240
const totalWidth = 110

/**
 * Draws a chart as a self-contained SVG: no scripts, no styles from elsewhere, every word escaped. It carries its own
 * title and description for readers of the screen.
 */
export function drawChart(chart: Chart, words: ChartWords): DrawnChart {
  const body = chart.kind === 'bars' ? drawBars(chart) : drawColumns(chart)
  const height = headHeight + body.height + 44
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" font-family="${fonts}" font-size="13">`,
    `<title id="t">${escapeXml(words.title)}</title>`,
    `<desc id="d">${escapeXml(words.says)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(edge, 42, words.title, `font-family="Literata, Georgia, serif" font-size="22" font-weight="600"`),
    text(edge, 68, words.says, `font-size="14" fill="${quiet}"`),
    `<g transform="translate(0 ${headHeight})">${body.svg}</g>`,
    text(edge, height - 16, words.note, `font-size="11" fill="${quiet}"`),
    '</svg>',
  ]
  return { svg: lines.join('\n'), width, height }
}

function drawBars({ bars }: BarChart): { readonly svg: string; readonly height: number } {
  const longest = Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, part) => sum + part.value, 0)))
  const start = edge + labelWidth + 12
  const scale = scaleLinear()
    .domain([0, longest])
    .range([0, width - edge - totalWidth - start])
  const rows = bars.map((bar, row) => {
    const y = row * rowHeight
    const weight = bar.strong === true ? 'font-weight="600"' : ''
    let x = start
    const parts = bar.parts
      .filter(({ value }) => value > 0)
      .map((part) => {
        const long = Math.max(2, scale(part.value))
        const at = x
        x += long
        const fill = part.level === null ? (bar.strong === true ? accent : plain) : levelColours[part.level]
        const onDark = part.level !== null || bar.strong === true
        const label =
          long > part.label.length * 7 + 8
            ? text(
                at + long / 2,
                y + 16.5,
                part.label,
                `text-anchor="middle" font-size="12" font-weight="600" fill="${onDark ? '#ffffff' : ink}"`,
              )
            : ''
        return `<rect x="${round(at)}" y="${y}" width="${round(long)}" height="${barHeight}" fill="${fill}" stroke="${onDark ? '#ffffff' : control}"/>${label}`
      })
    return [
      text(start - 12, y + 17, shorten(bar.label), `text-anchor="end" ${weight}`),
      ...parts,
      text(x + 8, y + 17, bar.total, `fill="${quiet}" ${weight}`),
    ].join('')
  })
  return { svg: rows.join('\n'), height: bars.length * rowHeight }
}

function drawColumns(chart: ColumnChart): { readonly svg: string; readonly height: number } {
  const layout = layoutColumns(chart)
  const fill = (series: number): string => stackColours[Math.min(series, stackColours.length - 1)] ?? ink
  const lines = [
    ...layout.ticks.map(
      ({ value, y }) =>
        `<line x1="${layout.left}" x2="${layout.right}" y1="${round(y)}" y2="${round(y)}" stroke="${hairline}"/>` +
        text(layout.left - 6, y + 4, String(value), `text-anchor="end" font-size="12" fill="${quiet}"`),
    ),
    ...layout.boxes.map(
      (box) =>
        `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" fill="${fill(box.series)}" stroke="${control}" stroke-width="0.75"/>`,
    ),
    ...layout.labels.map((label) =>
      text(label.x, layout.height - 8, label.text, `text-anchor="middle" font-size="12" fill="${quiet}"`),
    ),
    ...layout.legend.map(
      (entry) =>
        `<rect x="${entry.x}" y="${entry.y}" width="12" height="12" fill="${fill(entry.series)}" stroke="${control}" stroke-width="0.75"/>` +
        text(entry.x + 18, entry.y + 10, entry.text, ''),
    ),
  ]
  return { svg: `<g transform="translate(${edge} 0)">${lines.join('\n')}</g>`, height: layout.height }
}

function text(x: number, y: number, words: string, attributes: string): string {
  const colour = attributes.includes('fill=') ? '' : ` fill="${ink}"`
  return `<text x="${round(x)}" y="${round(y)}"${colour} ${attributes}>${escapeXml(words)}</text>`
}

/** A label that is longer than its place ends in an ellipsis; the table that goes with the picture has it whole. */
function shorten(label: string): string {
  const letters = [...label]
  return letters.length <= 34 ? label : `${letters.slice(0, 33).join('').trimEnd()}…`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function escapeXml(words: string): string {
  return cleanText(words)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

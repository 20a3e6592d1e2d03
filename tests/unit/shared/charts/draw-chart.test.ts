import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../../../../src/shared/charts/chart'
import { drawChart } from '../../../../src/shared/charts/draw-chart'
import { layoutColumns } from '../../../../src/shared/charts/layout-columns'

const words = { title: 'Which <level>?', says: '"Most" & more', note: 'Made today' }
const bars: Chart = {
  kind: 'bars',
  bars: [
    {
      key: 'a',
      label: '<script>alert(1)</script>',
      parts: [
        { key: '1', value: 3, level: 1, label: '1' },
        { key: '2', value: 0, level: 2, label: '2' },
      ],
      total: '3',
    },
    { key: 'b', label: 'x'.repeat(80), parts: [], total: '0', strong: true },
  ],
}
const columns: Chart = {
  kind: 'columns',
  series: ['fits', 'cannot-tell', 'never'].map((key) => ({ key, label: key })),
  columns: Array.from({ length: 37 }, (_, index) => ({
    key: `m${index}`,
    label: `month ${index}`,
    values: [index % 3, 1, 0],
  })),
}

describe('an exported picture of a plot', () => {
  it('holds every word as text, whatever it is made of', () => {
    const { svg } = drawChart(bars, words)
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(svg).toContain('<title id="t">Which &lt;level&gt;?</title>')
    expect(
      JSON.stringify(parse(svg), (key, value: unknown) => (key === 'parentNode' ? null : value)),
    ).not.toContain('"tagName":"script"')
  })

  it('leaves out parts without a value and shortens labels that are too long', () => {
    const { svg } = drawChart(bars, words)
    expect(svg.match(/<rect /g)).toHaveLength(2)
    expect(svg).toContain(`${'x'.repeat(33)}…`)
  })

  it('grows with its rows and names its size', () => {
    const one = drawChart({ kind: 'bars', bars: bars.bars.slice(0, 1) }, words)
    const two = drawChart(bars, words)
    expect(two.height).toBeGreaterThan(one.height)
    expect(two.svg).toContain(`width="${two.width}" height="${two.height}"`)
  })

  it('draws nothing but its head from no rows at all', () => {
    expect(drawChart({ kind: 'bars', bars: [] }, words).svg.match(/<rect /g)).toHaveLength(1)
    expect(drawChart({ kind: 'columns', series: [], columns: [] }, words).svg).toContain('</svg>')
  })
})

describe('columns', () => {
  it('stand on each other without overlapping, and end at the sum of their values', () => {
    const layout = layoutColumns(columns)
    for (const { key } of columns.columns) {
      const boxes = layout.boxes.filter((box) => box.key === key).sort((a, b) => b.y - a.y)
      boxes.slice(1).forEach((box, index) => {
        expect(box.y + box.height).toBeLessThanOrEqual(boxes[index]?.y ?? 0)
      })
    }
  })

  it('have at most ten labels under them and name only series that occur', () => {
    const layout = layoutColumns(columns)
    expect(layout.labels.length).toBeLessThanOrEqual(10)
    expect(layout.legend.map(({ text }) => text)).toEqual(['cannot-tell', 'fits'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  frameLine,
  parseJson,
  readFramedLine,
  splitLines,
} from '../../../../src/main/persistence/framed-line'

const lineOf = (value: unknown): Buffer => frameLine(value).subarray(0, -1)

describe('a framed line', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value = JSON.parse(text) as unknown
        expect(readFramedLine(lineOf(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('is refused when any bit of it is another', () => {
    const line = lineOf({ id: 'a', words: 'Über alles – 改善' })
    for (let at = 0; at < line.length; at += 1)
      for (let bit = 0; bit < 8; bit += 1) {
        const altered = Buffer.from(line)
        altered[at] = (altered[at] ?? 0) ^ (1 << bit)
        expect(readFramedLine(altered), `byte ${at}, bit ${bit}`).toBeUndefined()
      }
  })

  it('is refused when it is cut off or longer than it says', () => {
    const line = lineOf({ id: 'a' })
    for (let length = 0; length < line.length; length += 1)
      expect(readFramedLine(line.subarray(0, length))).toBeUndefined()
    expect(readFramedLine(Buffer.concat([line, Buffer.from(' ')]))).toBeUndefined()
  })

  it('holds no line feed, so that a damaged one leaves its neighbours readable', () => {
    const lines = [{ text: 'a\nb' }, { text: 'c' }].map((value) => frameLine(value))
    const split = splitLines(Buffer.concat(lines))
    expect(split.lines.map(readFramedLine)).toEqual([{ text: 'a\nb' }, { text: 'c' }])
  })
})

describe('splitLines', () => {
  it('leaves what has no line feed yet for later', () => {
    const { lines, length } = splitLines(Buffer.from('one\ntwo\nthr'))
    expect(lines.map(String)).toEqual(['one', 'two'])
    expect(length).toBe(8)
  })
})

describe('parseJson', () => {
  it('gives undefined for what is none', () => {
    expect([parseJson('{"a":1}'), parseJson('{a'), parseJson('')]).toEqual([{ a: 1 }, undefined, undefined])
  })
})

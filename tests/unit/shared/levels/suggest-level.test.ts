import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cueIds, cueKinds } from '../../../../src/shared/levels/level-cues'
import { suggestLevel } from '../../../../src/shared/levels/suggest-level'
import { stripMarkup } from '../../../../src/shared/levels/strip-markup'

const local =
  'Move the rota swaps into one channel that the ward can see. You can start it on Monday without asking anyone, and if the phone rings less at handover time after two weeks, keep it.'
const chain =
  'Sales, credit and dispatch each do well by their own count while the customer waits. Follow one order from the first call to the delivery, see where it lies between them, and give one person the days from request to invoice.'
const whole =
  'Before anybody buys a platform, let the directors be contradicted in public. What we believe about the people who work here is what has to change, and that includes who may say what the place is for.'

describe('suggestLevel', () => {
  it.each([
    ['one team’s own step', local, 1],
    ['what passes between functions', chain, 2],
    ['how people think of each other', whole, 3],
  ] as const)('reads %s', (_what, text, level) => {
    expect(suggestLevel(text)).toMatchObject({ kind: 'suggestion', level })
  })

  it('reads words that mislead by what the advice alters', () => {
    const grand =
      'Transform your culture! Our revolutionary platform reimagines the journey: just add the widget to your help page and watch ticket deflection climb in week one. No process changes needed.'
    expect(suggestLevel(grand)).toMatchObject({ kind: 'suggestion', level: 1 })
  })

  it.each([
    ['nothing', '', 'too-little'],
    ['a few words', 'Tidy the inbox.', 'too-little'],
    ['emoji only', '👍🎉🎉🚀 👏🏽', 'too-little'],
    ['tags only', '<div><img src="x"></div>', 'too-little'],
    ['signs and figures', '12 % -- 44/7 ??? 100', 'too-little'],
    ['keys pressed at random', 'asdf jkl; 1234 !!!! qwertz lorem ###', 'too-little'],
  ])('finds %s too little to go on', (_what, text, kind) => {
    expect(suggestLevel(text)).toEqual({ kind })
  })

  it.each([
    [
      'German',
      'Wir müssen die Übergabe zwischen Station und Labor neu ordnen, damit kein Befund liegen bleibt.',
      'deu',
    ],
    [
      'French',
      'Il faut revoir le processus de bout en bout, du client à la livraison, avec tous les services.',
      'fra',
    ],
    ['Arabic, from right to left', 'يجب أن نغير طريقة عملنا معا وأن نسأل عن الغرض من المؤسسة', 'arb'],
    ['Chinese, without spaces', '我们必须改变我们一起工作的方式并且询问组织的目的是什么', 'cmn'],
  ])('says that a text is %s', (_what, text, language) => {
    expect(suggestLevel(text)).toEqual({ kind: 'other-language', language })
  })

  it('reads advice through markup, and its cues stand where they stood', () => {
    const marked = `<p class="one team">${local.replace('one channel', '<b>one channel</b>')}</p>`
    const answer = suggestLevel(marked)
    if (answer.kind !== 'suggestion') throw new Error(answer.kind)
    expect(answer.level).toBe(1)
    expect(answer.cues.map(({ start, end }) => marked.slice(start, end))).toContain('one channel')
    expect(answer.cues.every(({ start }) => start > marked.indexOf('>'))).toBe(true)
  })

  it('takes no cue from how a mail greets, ends and quotes, nor from the day on which it was written', () => {
    const mail = `Hi Maria,\n\n${chain.replace('Follow', 'On Tuesday, follow')}\n\nKind regards,\nJonas\n> what is our purpose?`
    const answer = suggestLevel(mail)
    if (answer.kind !== 'suggestion') throw new Error(answer.kind)
    expect(answer.level).toBe(2)
    const marked = answer.cues.map(({ start, end }) => mail.slice(start, end))
    expect(marked.length).toBeGreaterThan(0)
    expect(marked.filter((words) => /regards|purpose|Tuesday|Maria/.test(words))).toEqual([])
  })

  it('marks cues in order, none over another, all inside the text', () => {
    for (const text of [local, chain, whole, `${chain} ${whole} ${local}`]) {
      const answer = suggestLevel(text)
      if (answer.kind !== 'suggestion') throw new Error(answer.kind)
      expect(answer.cues.length).toBeGreaterThan(0)
      let before = 0
      for (const { start, end } of answer.cues) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        before = end
      }
      expect(before).toBeLessThanOrEqual(text.length)
    }
  })

  it('shows up to five phrases that only the model knows, each of which speaks for the suggested level', () => {
    const counts = [chain, whole, `${local} ${chain} ${whole}`].map((text) => {
      const answer = suggestLevel(text)
      if (answer.kind !== 'suggestion') throw new Error(answer.kind)
      const phrases = answer.cues.filter(({ cue }) => cue === 'wording')
      for (const { start, end, level } of phrases) {
        expect(level).toBe(answer.level)
        expect(text.slice(start, end)).toMatch(/\p{L}{6}/u)
      }
      return phrases.length
    })
    expect(counts.every((count) => count >= 1 && count <= 5)).toBe(true)
  })

  it('reads the beginning of a long text, where advice says what it wants', () => {
    const long = `${local} `.repeat(130)
    expect(long.length).toBeGreaterThan(20_000)
    expect(suggestLevel(`${long}${whole.repeat(130)}`)).toEqual(suggestLevel(long))
  })

  it('needs eight words of English', () => {
    expect(suggestLevel('Give the nurses one list for rota')).toEqual({ kind: 'too-little' })
    expect(suggestLevel('Give the nurses one list for rota swaps')).toMatchObject({ kind: 'suggestion' })
  })

  it('answers a megabyte of anything', () => {
    for (const unit of [`${local} `, '<', '<script ', '&amp;', 'one team ', '\u202E', '😀', 'http://'])
      expect(['suggestion', 'too-little', 'other-language']).toContain(
        suggestLevel(unit.repeat(Math.ceil(1_000_000 / unit.length))).kind,
      )
  })

  it('knows words for every kind of cue that it can name', () => {
    expect(new Set([...cueKinds.map(({ id }) => id), 'wording'])).toEqual(new Set(cueIds))
  })
})

describe('stripMarkup', () => {
  it('keeps every place', () => {
    const text = 'a <b>bold</b> &amp; https://example.org/x?y \u202Eb'
    expect(stripMarkup(text)).toHaveLength(text.length)
    expect(stripMarkup(text).replace(/\s+/g, ' ')).toBe('a bold b')
  })
})

describe('the development set', () => {
  const lines = readFileSync(
    join(__dirname, '..', '..', '..', '..', 'content', 'quality', 'snippets.jsonl'),
    'utf8',
  )
    .trim()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as { id: string; text: string; level: number; readers: readonly number[] },
    )

  it('has at least 300 snippets of 40 to 90 words, each read alike by two readers', () => {
    expect(lines.length).toBeGreaterThanOrEqual(300)
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
    for (const { id, text, level, readers } of lines) {
      const words = text.split(/\s+/).length
      expect(words >= 40 && words <= 90, `${id} has ${words} words`).toBe(true)
      expect(readers, id).toEqual([level, level])
    }
  })
})

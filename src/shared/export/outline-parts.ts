import { toLine, toLines } from '../base/clean-text'
import type { ExportDocument, ExportLevel } from './export-document'
import type { OutlineBlock, Run, TextRole } from './outline'

/** The words of a document, their language, and the pictures between them. */
export type Wording = Pick<ExportDocument, 'words' | 'language' | 'pictures'>

/** A title as a heading shows it; an empty one is a mark of omission. */
export function titleOf(title: string): string {
  const line = toLine(title)
  return line === '' ? '…' : line
}

/** A named fact, on one line or more. */
export function fact(label: string, value: string, counts?: 'note'): OutlineBlock {
  const runs = [{ text: toLines(value).join('\n') }]
  const block = { kind: 'fact' as const, label: toLine(label), runs }
  return counts === undefined ? block : { ...block, counts }
}

/** One line of small print. */
export function small(text: string): OutlineBlock {
  return { kind: 'text', role: 'small', runs: [{ text: toLine(text) }] }
}

/** Small print with points between; a level keeps its stand. */
export function smallUnless(
  parts: readonly (string | ExportLevel)[],
  role: Extract<TextRole, 'small' | 'mark'> = 'small',
): readonly OutlineBlock[] {
  const runs = parts
    .map((part): Run =>
      typeof part === 'string' ? { text: toLine(part) } : { text: part.name, level: part.level },
    )
    .filter((run) => run.text !== '')
    .flatMap((run, index): readonly Run[] => (index === 0 ? [run] : [{ text: ' · ' }, run]))
  return runs.length === 0 ? [] : [{ kind: 'text', role, runs }]
}

/** A named fact that is a level, with its stand. */
export function levelFact(label: string, level: ExportLevel): OutlineBlock {
  return { kind: 'fact', label: toLine(label), runs: [{ text: level.name, level: level.level }] }
}

/** Running text, cut at its empty lines. */
export function paragraphs(text: string): readonly OutlineBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => toLines(part).join('\n'))
    .filter((part) => part !== '')
    .map((part) => ({ kind: 'text' as const, role: 'body' as const, runs: [{ text: part }] }))
}

import type { AppError } from '../../shared/base/app-error'
import { success } from '../../shared/base/result'
import type { Result } from '../../shared/base/result'
import type { ExportSubject } from '../../shared/export/export-subject'
import { toFileName } from '../../shared/export/file-name'
import type { Goal } from '../../shared/goals/goal'
import type { Input } from '../../shared/ipc/contract'
import { api } from '../api'
import { useExportNames } from '../export/use-export-names'
import { useWords } from '../language/use-words'
import { loadRecords, newId, useRecordsStore, useSettings } from '../store/records-store'
import { today } from '../store/today'
import { useCountWords } from './describe-counts'

/** Puts everything into words for the complete copy: lists, annotations, log, contrasts, goals, searches. */
export function useGatherCopy(): () => Promise<Result<Input<'backups.saveCopy'>, AppError>> {
  const t = useWords()
  const names = useExportNames()
  const count = useCountWords()
  const { citationStyle: style } = useSettings()
  return async () => {
    const collections = ['goals', 'lists', 'annotations', 'log', 'contrasts', 'searches', 'packs'] as const
    for (const collection of collections) await loadRecords(collection)
    const { cached } = useRecordsStore.getState()
    const taken = new Set<string>()
    const exported: { readonly name: string; readonly subject: ExportSubject }[] = []
    for (const list of cached.lists ?? [])
      exported.push({
        name: `${t('backups.folders.lists')}/${freeName(toFileName(list.title, ''), taken)}.md`,
        subject: { kind: 'list', id: list.id },
      })
    for (const kind of ['annotations', 'log', 'contrasts'] as const) {
      const ids = (cached[kind] ?? []).map((record) => record.id)
      if (ids.length > 0)
        exported.push({ name: `${toFileName(t(`nav.${kind}`), '')}.md`, subject: { kind, ids } })
    }
    const texts = await api.export.texts({
      job: newId(),
      subjects: exported.map(({ subject }) => subject),
      options: { purpose: 'for-me', withText: false, style, names, day: today() },
    })
    if (!texts.ok) return texts
    const documents = exported.map(({ name }, index) => ({ name, text: texts.value?.[index] ?? '' }))
    documents.push(
      page(
        t('backups.folders.goals'),
        (cached.goals ?? []).map((goal) => describeGoal(goal, names.levels[goal.level])),
      ),
      page(
        t('backups.folders.searches'),
        (cached.searches ?? []).map(({ title, query }) => `${title}: \`${query}\``),
      ),
      {
        name: 'README.md',
        text: [
          `# ${t('backups.copyReadme.title')}`,
          t('backups.copyReadme.made', { day: today() }),
          t('backups.copyReadme.text'),
          `${t('backups.copyReadme.counts')} ${count(
            Object.fromEntries(collections.map((name) => [name, cached[name]?.length ?? 0])),
          )}.`,
          '',
        ].join('\n\n'),
      },
    )
    return success({
      title: t('backups.copy'),
      name: toFileName(t('backups.copyName', { day: today() }), 'zip'),
      documents: documents.filter(({ text }) => text !== ''),
    })
  }
}

function page(title: string, lines: readonly string[]): { name: string; text: string } {
  const text = lines.length === 0 ? '' : `# ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`
  return { name: `${toFileName(title, '')}.md`, text }
}

function describeGoal(goal: Goal, level: string): string {
  const facts = [level, ...(goal.due === null ? [] : [goal.due]), ...(goal.archivedAt === null ? [] : ['✓'])]
  return `${goal.words.replace(/\s+/g, ' ')} (${facts.join(', ')})`
}

/** Two lists may bear one name; the second file gets a number. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}-${number}`
  taken.add(name.toLowerCase())
  return name
}

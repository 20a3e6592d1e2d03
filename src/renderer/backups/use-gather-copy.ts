import type { Goal } from '../../shared/goals/goal'
import type { Input } from '../../shared/ipc/contract'
import { formatMarkdown } from '../../shared/export/format-markdown'
import { toOutline } from '../../shared/export/to-outline'
import { toFileName } from '../../shared/export/file-name'
import type { ExportSubject } from '../export/export-store'
import { gatherDocument } from '../export/gather-document'
import { useExportNames } from '../export/use-export-names'
import { useWords } from '../language/use-words'
import { loadRecords, useRecordsStore, useSettings } from '../store/records-store'
import { today } from '../store/today'
import { useCountWords } from './describe-counts'

/** Puts everything into words for the complete copy: lists, annotations, log, contrasts, goals, searches. */
export function useGatherCopy(): () => Promise<Input<'backups.saveCopy'>> {
  const t = useWords()
  const names = useExportNames()
  const count = useCountWords()
  const { citationStyle: style } = useSettings()
  const write = async (subject: ExportSubject): Promise<string> => {
    const titles = { annotations: t('nav.annotations'), log: t('nav.log'), contrasts: t('nav.contrasts') }
    const gathered = await gatherDocument(subject, {
      purpose: 'for-me',
      withText: false,
      style,
      names,
      titles,
      most: null,
    })
    return gathered === null ? '' : formatMarkdown(toOutline(gathered.document))
  }
  return async () => {
    const collections = ['goals', 'lists', 'annotations', 'log', 'contrasts', 'searches', 'packs'] as const
    for (const collection of collections) await loadRecords(collection)
    const { cached } = useRecordsStore.getState()
    const lists = cached.lists ?? []
    const taken = new Set<string>()
    const documents: { name: string; text: string }[] = []
    for (const list of lists) {
      const name = freeName(toFileName(list.title, ''), taken)
      documents.push({
        name: `${t('backups.folders.lists')}/${name}.md`,
        text: await write({ kind: 'list', id: list.id }),
      })
    }
    for (const kind of ['annotations', 'log', 'contrasts'] as const) {
      const ids = (cached[kind] ?? []).map((record) => record.id)
      if (ids.length > 0)
        documents.push({ name: `${toFileName(t(`nav.${kind}`), '')}.md`, text: await write({ kind, ids }) })
    }
    documents.push(
      page(
        t('backups.folders.goals'),
        (cached.goals ?? []).map((goal) => describeGoal(goal, names.level(goal.level))),
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
    return {
      title: t('backups.copy'),
      name: toFileName(t('backups.copyName', { day: today() }), 'zip'),
      documents: documents.filter(({ text }) => text !== ''),
    }
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

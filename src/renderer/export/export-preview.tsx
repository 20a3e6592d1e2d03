import { memo, useMemo, useState } from 'react'
import type { ExportDocument } from '../../shared/export/export-document'
import type { Exporter } from '../../shared/export/exporter'
import { partsOf } from '../../shared/export/exporters'
import { markPictures } from '../../shared/export/gather-pictures'
import { isRightToLeft } from '../../shared/export/is-right-to-left'
import { labelOf, textOf } from '../../shared/export/outline'
import type { OutlineBlock, Run, TableRow } from '../../shared/export/outline'
import { toOutline } from '../../shared/export/to-outline'
import { Stand } from '../kit/stand'
import { useWords } from '../language/use-words'
import styles from './export-dialog.module.css'

/** How much of a file is shown. */
const mostCharacters = 30_000
const mostBlocks = 150
const mostNotes = 6

/**
 * What will stand in the file: pages as they read, notes one after another, texts for programs as they are written. It is
 * not drawn anew while the dialog tells how far writing has come.
 */
export const PreviewedFile = memo(function PreviewedFile({ document: gathered, cut, exporter }: Previewed) {
  const document = useMemo(() => markPictures(gathered, exporter.pictures), [gathered, exporter])
  switch (exporter.shape) {
    case 'pages':
      return <PagePreview document={document} cut={cut} />
    case 'text':
      return <TextPreview document={document} cut={cut} exporter={exporter} />
    case 'notes':
      return <NotesPreview document={document} cut={cut} exporter={exporter} />
  }
})

interface Previewed {
  readonly document: ExportDocument
  /** Whether the document is only the beginning of what will be written. */
  readonly cut: boolean
  readonly exporter: Exporter
}

function TextPreview({ document, cut, exporter }: Previewed) {
  const t = useWords()
  const [text] = useMemo(
    () => partsOf(exporter.write(document)).map((part) => part.text),
    [document, exporter],
  )
  const whole = text ?? ''
  return (
    <>
      <pre className={styles.text}>{whole.slice(0, mostCharacters)}</pre>
      {(cut || whole.length > mostCharacters) && <p className="quiet">{t('exporting.previewCut')}</p>}
    </>
  )
}

function NotesPreview({ document, cut, exporter }: Previewed) {
  const t = useWords()
  const parts = useMemo(
    // Pictures are shown where they stand, not as the letters of their bytes.
    () => partsOf(exporter.write(document)).filter(({ encoding }) => encoding === undefined),
    [document, exporter],
  )
  return (
    <>
      {parts.slice(0, mostNotes).map((part) => (
        <section key={part.path} className={styles.note} aria-label={part.path}>
          <p className={styles.fileName}>{part.path}</p>
          <pre className={styles.text}>{part.text.slice(0, mostCharacters / mostNotes)}</pre>
        </section>
      ))}
      {cut ? (
        <p className="quiet">{t('exporting.previewCut')}</p>
      ) : (
        parts.length > mostNotes && (
          <p className="quiet">{t('exporting.moreFiles', { count: parts.length - mostNotes })}</p>
        )
      )}
    </>
  )
}

function PagePreview({ document, cut }: Omit<Previewed, 'exporter'>) {
  const t = useWords()
  const blocks = useMemo(() => toOutline(document), [document])
  return (
    <div className={styles.page}>
      {blocks.slice(0, mostBlocks).map((block, index) => (
        <PreviewBlock key={index} block={block} />
      ))}
      {(cut || blocks.length > mostBlocks) && <p className="quiet">{t('exporting.previewCut')}</p>}
    </div>
  )
}

function PreviewBlock({ block }: { readonly block: OutlineBlock }) {
  switch (block.kind) {
    case 'heading':
      return (
        <p className={styles.heading} data-depth={block.depth}>
          {block.text}
        </p>
      )
    case 'text':
      return (
        <p data-role={block.role} dir={isRightToLeft(textOf(block)) ? 'rtl' : undefined}>
          <Runs runs={block.runs} />
        </p>
      )
    case 'fact':
      return (
        <p data-role="small">
          <strong>{labelOf(block)}</strong> <Runs runs={block.runs} />
        </p>
      )
    case 'quote':
      return (
        <blockquote data-colour={block.colour}>
          <Runs runs={block.runs} />
        </blockquote>
      )
    case 'list-item':
      return (
        <p data-role="item">
          {block.number === null ? '• ' : `${block.number}. `}
          <Runs runs={block.runs} />
        </p>
      )
    case 'code':
      return <pre>{block.text}</pre>
    case 'picture':
      return <PreviewPicture name={block.name} words={block.text} />
    case 'table':
      return (
        <table>
          <tbody>
            {block.rows.map((row, index) => (
              <PreviewRow key={index} row={row} />
            ))}
          </tbody>
        </table>
      )
  }
}

/** A picture as the reader has it; one that is not there is its description. */
function PreviewPicture({ name, words }: { readonly name: string; readonly words: string }) {
  const [missing, setMissing] = useState(false)
  if (missing) return <p data-role="small">{words}</p>
  return (
    <figure>
      <img src={`lw://pack/${name}`} alt={words} onError={() => setMissing(true)} />
      <figcaption aria-hidden="true">{words}</figcaption>
    </figure>
  )
}

function PreviewRow({ row: { header, cells } }: { readonly row: TableRow }) {
  return (
    <tr>
      {cells.map((runs, index) =>
        header ? (
          <th key={index} scope="col">
            <Runs runs={runs} />
          </th>
        ) : (
          <td key={index}>
            <Runs runs={runs} />
          </td>
        ),
      )}
    </tr>
  )
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, index) => <RunText key={index} run={run} />)
}

function RunText({ run }: { readonly run: Run }) {
  if (run.level !== undefined)
    return (
      <>
        <Stand level={run.level} size={16} /> {run.text}
      </>
    )
  if (run.note !== undefined) return <sup title={run.note.runs.map(({ text }) => text).join('')}>*</sup>
  if (run.strong === true) return <strong>{run.text}</strong>
  if (run.emphasis === true) return <em>{run.text}</em>
  return run.code === true ? <code>{run.text}</code> : run.text
}

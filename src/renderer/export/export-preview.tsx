import { useMemo } from 'react'
import type { ExportDocument } from '../../shared/export/export-document'
import { formatFacts } from '../../shared/export/export-format'
import { formatDocument } from '../../shared/export/format-document'
import type { WrittenFormat } from '../../shared/export/format-document'
import type { OutlineBlock } from '../../shared/export/outline'
import { toOutline } from '../../shared/export/to-outline'
import { useWords } from '../language/use-words'
import styles from './export-dialog.module.css'

/** How much of a file is shown. */
const mostCharacters = 12_000
const mostBlocks = 150

/** What will stand in the file: pages as they read, texts for programs as they are written. */
export function ExportPreview({
  document,
  format,
}: {
  readonly document: ExportDocument
  readonly format: WrittenFormat
}) {
  return formatFacts[format].shape === 'pages' ? (
    <PagePreview document={document} />
  ) : (
    <TextPreview document={document} format={format} />
  )
}

function TextPreview({
  document,
  format,
}: {
  readonly document: ExportDocument
  readonly format: WrittenFormat
}) {
  const t = useWords()
  const text = useMemo(() => formatDocument(document, format), [document, format])
  return (
    <>
      <pre className={styles.text}>{text.slice(0, mostCharacters)}</pre>
      {text.length > mostCharacters && <p className="quiet">{t('exporting.previewCut')}</p>}
    </>
  )
}

function PagePreview({ document }: { readonly document: ExportDocument }) {
  const t = useWords()
  const blocks = useMemo(() => toOutline(document), [document])
  return (
    <div className={styles.page}>
      {blocks.slice(0, mostBlocks).map((block, index) => (
        <PreviewBlock key={index} block={block} />
      ))}
      {blocks.length > mostBlocks && <p className="quiet">{t('exporting.previewCut')}</p>}
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
      return <p data-role={block.role}>{block.runs.map((run) => run.text).join('')}</p>
    case 'fact':
      return (
        <p data-role="small">
          {block.label}: {block.value}
        </p>
      )
    case 'quote':
      return <blockquote>{block.text}</blockquote>
    case 'list-item':
      return (
        <p data-role="item">{`${block.number === null ? '•' : `${block.number}.`} ${block.runs.map((run) => run.text).join('')}`}</p>
      )
    case 'code':
      return <pre>{block.text}</pre>
  }
}

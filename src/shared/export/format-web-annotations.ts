import type { AnchorRange } from '../annotations/annotation'
import { cleanText } from '../base/clean-text'
import type { ExportAnnotation, ExportDocument, ExportEntry } from './export-document'

/**
 * Writes every highlight by the W3C Web Annotation Data Model (2017), as one collection with one page. The selectors are
 * the quote with what stands before and after it, the place in the item's whole text (blocks joined by line feeds), and
 * for each block its id with the place in it. Private highlights do not leave in what is shared.
 */
export function formatWebAnnotations(document: ExportDocument): string {
  const byId = new Map<string, unknown>()
  for (const { entries } of document.sections)
    for (const entry of entries)
      for (const shown of entry.annotations)
        if (document.purpose === 'for-me' || !shown.annotation.private)
          byId.set(shown.annotation.id, toWebAnnotation(entry, shown))
  const page = {
    id: 'urn:levelwise:annotations:page-1',
    type: 'AnnotationPage',
    startIndex: 0,
    items: [...byId.values()],
  }
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:levelwise:annotations',
    type: 'AnnotationCollection',
    label: document.title,
    total: byId.size,
    first: page,
  }
  const clean = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? cleanText(value) : value
  return `${JSON.stringify(collection, clean, 2)}\n`
}

function toWebAnnotation(
  { item }: ExportEntry,
  { annotation, meaning, position }: ExportAnnotation,
): unknown {
  const { id, note, tags, createdAt, updatedAt, colour, anchor, orphaned } = annotation
  const bodies = [
    ...(note.trim() === ''
      ? []
      : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }]),
    ...tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: tag })),
    { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: meaning },
  ]
  const purposes = new Set(bodies.map((body) => body.purpose))
  return {
    id: toUrn('annotation', id),
    type: 'Annotation',
    motivation: ['highlighting', ...purposes],
    created: createdAt,
    modified: updatedAt,
    body: bodies,
    target: {
      type: 'SpecificResource',
      source: { id: toUrn('item', item.id), type: 'Text', 'dc:title': item.title },
      styleClass: colour,
      selector: [
        { type: 'TextQuoteSelector', exact: anchor.quote, prefix: anchor.prefix, suffix: anchor.suffix },
        ...(position === null ? [] : [{ type: 'TextPositionSelector', ...position }]),
        ...(orphaned ? [] : anchor.ranges.map(toBlockSelector)),
      ],
    },
  }
}

function toBlockSelector({ blockId, start, end }: AnchorRange): unknown {
  return {
    type: 'FragmentSelector',
    value: blockId,
    refinedBy: { type: 'TextPositionSelector', start, end },
  }
}

function toUrn(kind: string, id: string): string {
  return `urn:levelwise:${kind}:${encodeURIComponent(id)}`
}

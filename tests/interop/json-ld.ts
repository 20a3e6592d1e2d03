import jsonld from 'jsonld'
import { formatWebAnnotations } from '../../src/shared/export/format-web-annotations'
import { annotationContext } from './annotation-context'
import { check, checkContains } from './reader'
import type { Reader } from './reader'

/** A JSON-LD processor expands our annotations: every key means something, and every value is still there. */
export const jsonLd: Reader = {
  name: 'jsonld',
  needs: {},
  slow: false,
  async run(samples) {
    const text = formatWebAnnotations(samples.list)
    const written = JSON.parse(text) as { readonly first: { readonly items: readonly unknown[] } }
    const documentLoader = (url: string): Promise<unknown> =>
      url === 'http://www.w3.org/ns/anno.jsonld'
        ? Promise.resolve({ contextUrl: null, documentUrl: url, document: annotationContext })
        : Promise.reject(new Error(`${url} is not at hand`))
    const expanded = (await jsonld.expand(written, { documentLoader, safe: true })) as readonly unknown[]
    const strings = [...stringsOf(expanded)]
    const quads = (await jsonld.toRDF(written, {
      documentLoader,
      safe: true,
      format: 'application/n-quads',
    })) as string
    const annotations = quads.match(/<http:\/\/www\.w3\.org\/ns\/oa#Annotation> \.$/gm)?.length ?? 0
    return [
      check(
        'knows every annotation',
        annotations === written.first.items.length,
        `${annotations} of ${written.first.items.length}`,
      ),
      checkContains(
        'has kept every value',
        strings.join('\n'),
        [...stringsOf(written)].filter((value) => value !== 'http://www.w3.org/ns/anno.jsonld').map(lastName),
      ),
    ]
  },
}

/** Words of the vocabulary are expanded to addresses that end with them. */
function lastName(value: string): string {
  return (
    { AnnotationCollection: 'OrderedCollection', AnnotationPage: 'OrderedCollectionPage' }[value] ?? value
  )
}

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'number') yield String(value)
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* stringsOf(part)
}

/** What one annotation says, whatever form of the model it uses. Texts that it does not have are empty. */
export interface WebAnnotation {
  readonly id: string
  readonly created: string
  readonly modified: string
  readonly note: string
  readonly tags: readonly string[]
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
  /** The address or the name of what it is about. */
  readonly source: string
  readonly title: string
  readonly styleClass: string
  /** An answer to another annotation has no words of its own to stand on. */
  readonly isReply: boolean
}

type Fields = ReadonlyMap<string, unknown>

/** Reads an annotation by the W3C model, or as Hypothesis gives it. Never fails: what is missing is empty. */
export function readWebAnnotation(value: unknown): WebAnnotation {
  const fields = fieldsOf(value)
  const [target = new Map()] = listOf(fields.get('target')).map(toTargetFields)
  const bodies = listOf(fields.get('body')).map(toBody)
  const source = fieldsOf(target.get('source'))
  const quote = findQuote(target.get('selector'), 0)
  return {
    id: textOf(fields.get('id')) || textOf(fields.get('@id')),
    created: textOf(fields.get('created')),
    modified: textOf(fields.get('modified')) || textOf(fields.get('updated')),
    note: [
      ...bodies.filter(({ purpose }) => noteTypes.has(purpose)).map(({ text }) => text),
      textOf(fields.get('bodyValue')) || textOf(fields.get('text')),
    ]
      .filter((text) => text !== '')
      .join('\n\n'),
    tags: [
      ...bodies.filter(({ purpose }) => purpose === 'tagging').map(({ text }) => text),
      ...listOf(fields.get('tags')).map(textOf),
    ].filter((tag) => tag !== ''),
    quote: textOf(quote?.get('exact')),
    prefix: textOf(quote?.get('prefix')),
    suffix: textOf(quote?.get('suffix')),
    source: textOf(target.get('source')) || textOf(source.get('id')) || textOf(fields.get('uri')),
    title: titleOf(source, fieldsOf(fields.get('document'))),
    styleClass: textOf(listOf(target.get('styleClass'))[0]),
    isReply:
      listOf(fields.get('references')).length > 0 || listOf(fields.get('motivation')).includes('replying'),
  }
}

const noteTypes: ReadonlySet<string> = new Set([
  '',
  'commenting',
  'describing',
  'replying',
  'questioning',
  'editing',
])

function toTargetFields(target: unknown): Fields {
  if (typeof target === 'string') return new Map([['source', target]])
  const fields = fieldsOf(target)
  // A target may be the resource itself, named by its id.
  return fields.has('source') ? fields : new Map([...fields, ['source', fields.get('id')]])
}

function toBody(body: unknown): { readonly purpose: string; readonly text: string } {
  if (typeof body === 'string') return { purpose: 'linking', text: body }
  const fields = fieldsOf(body)
  return { purpose: textOf(listOf(fields.get('purpose'))[0]), text: textOf(fields.get('value')) }
}

function titleOf(source: Fields, document: Fields): string {
  const names = [source.get('dc:title'), source.get('title'), source.get('label'), document.get('title')]
  return names.map((name) => textOf(listOf(name)[0])).find((name) => name !== '') ?? ''
}

/** The quote may stand beside other selectors, or refine one of them. */
function findQuote(selector: unknown, depth: number): Fields | undefined {
  if (depth > 5) return undefined
  for (const each of listOf(selector)) {
    const fields = fieldsOf(each)
    if (textOf(fields.get('exact')) !== '') return fields
    const inner = findQuote(fields.get('refinedBy') ?? fields.get('items'), depth + 1)
    if (inner !== undefined) return inner
  }
  return undefined
}

function fieldsOf(value: unknown): Fields {
  return new Map(
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [],
  )
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

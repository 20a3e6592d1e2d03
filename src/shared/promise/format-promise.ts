import { promiseKeys } from './promise-outline'

/** Writes the promise as Markdown. `words` looks up a key of the catalogue. */
export function formatPromise(words: (key: string) => string): string {
  const parts = promiseKeys.map(({ title, points }) =>
    [`## ${words(title)}`, '', ...points.map((point) => `- ${words(point)}`), ''].join('\n'),
  )
  return [`# ${words('promise.title')}`, '', words('promise.lead'), '', ...parts].join('\n')
}

/** Front matters (without their lines of `---`) and YAML files that were made to do harm. */
export const hostileYaml: readonly string[] = [
  '__proto__:\n  polluted: true',
  '"__proto__":\n  polluted: true',
  "'__proto__': {polluted: true}",
  '"__prot\\u006f__":\n  polluted: true',
  '"\\x5f_proto__": {polluted: true}',
  '? __proto__\n: polluted: true',
  '{__proto__: {polluted: true}}',
  '? >-\n  __proto__\n: polluted: true',
  'a: {b: {"__proto\\x5f_": {polluted: true}}}',
  'constructor:\n  prototype:\n    polluted: true',
  '"constr\\u0075ctor": {prototype: {polluted: true}}',
  'base: &b {polluted: true}\nuse:\n  <<: *b',
  '<<: {__proto__: {polluted: true}}',
  '!!js/function "function () { return 1 }"',
  '!!js/undefined ""',
  '!!python/object/apply:os.system ["true"]',
  '!<tag:yaml.org,2002:js/regexp> /(a+)+$/',
  `a: &a [x, x]\n${Array.from({ length: 9 }, (_, at) => `b${at}: &b${at} [*a, *a, *a]`).join('\n')}`,
  'a: &a\n  b: *a',
  '%YAML 9.9\n---\na: b',
  '--- a\n--- b\n--- c',
  '\u0000',
  'a:\tb',
  '\ufeffa: b',
  '- - - - - - - - - - - - - - - - - - - - - - - - a',
  '? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? a',
]

/** Texts of a length that is chosen, each with one thing repeated that a bad parser is slow at. */
export function longYaml(length: number): readonly string[] {
  const filled = (part: string): string => part.repeat(Math.ceil(length / part.length)).slice(0, length)
  const keys = Array.from({ length: Math.floor(length / 12) }, (_, at) => `key${at}: ${at}`).join('\n')
  return [
    keys.slice(0, length),
    ...[
      '[',
      '{',
      '- ',
      '? ',
      '{a: ',
      '[[],',
      'a: ',
      '"',
      "'",
      '#',
      ' ',
      '\n',
      '\t',
      '&a ',
      '*a ',
      '!!',
      '|',
      '>',
    ].map(filled),
    ...[
      'a: "',
      'a: |\n ',
      '- a\n',
      'a b c ',
      '"\\u0061',
      '\\x',
      '%',
      '--- \n',
      'x: \n',
      '\r',
      '\u2028',
      ': ',
    ].map(filled),
    `"${filled('a ')}`,
    `a: ${filled('0')}`,
    `a: ${filled('1_')}`,
    `a: ${filled('9')}e`,
    `a: ${filled('2001-')}`,
  ]
}

/** JSON that was made to do harm. */
export const hostileJson: readonly string[] = [
  '{"__proto__":{"polluted":true}}',
  '{"__prot\\u006f__":{"polluted":true}}',
  '{"\\u005f\\u005fproto\\u005f\\u005f":{"polluted":true}}',
  '{"a":[{"b":{"__proto__":null}}]}',
  '{"__proto__" : 1}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"constr\\u0075ctor":{"prototyp\\u0065":{"polluted":true}}}',
  '{"a":1,"a":{"__proto__":[]}}',
  '{"toString":1,"valueOf":2,"hasOwnProperty":3}',
  '\ufeff{"a":1}',
  '\u0000',
]

/** JSON of a length that is chosen, each with one thing repeated. */
export function longJson(length: number): readonly string[] {
  const filled = (part: string): string => part.repeat(Math.ceil(length / part.length)).slice(0, length)
  return [
    ...[
      '[',
      '{"a":',
      '[[],',
      '"',
      '\\',
      '{',
      ' ',
      '1',
      '-',
      '"\\u0061"',
      '"__proto__"',
      '"constructor"',
      '"a":',
    ].map(filled),
    `[${filled('0,')}0]`,
    `"${filled('\\"')}"`,
    `[1e${filled('9')}]`,
    `{${Array.from({ length: Math.floor(length / 14) }, (_, at) => `"key${at}":${at}`).join(',')}}`,
  ]
}

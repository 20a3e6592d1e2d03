import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../../../src/main/serving/security-headers'

const findings = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .map(({ directive, value, severity }) => ({ directive, value, severity }))

describe('the Content-Security-Policy', () => {
  it("is found fault with for one thing, that 'self' would be bad if strangers' files lay there; they lie on another host", () => {
    expect(findings(contentSecurityPolicy)).toEqual([
      { directive: 'script-src', value: "'self'", severity: 50 },
    ])
  })

  it('would be found fault with for more if it were weaker', () => {
    const weaker = contentSecurityPolicy.replace(
      "script-src 'self'",
      "script-src 'self' 'unsafe-inline' data:",
    )
    expect(findings(weaker).length).toBeGreaterThan(1)
  })
})

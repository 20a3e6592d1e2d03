import { join } from 'node:path'
import type { Claim, ProofRun } from '../claim'
import { copyApp, countEscapes, launchApp } from '../electron/launch-app'
import { watchPage } from '../electron/watch-page'
import type { Watch } from '../electron/watch-page'
import { writeHostileLibrary } from '../hostile-library/hostile-pack'
import { createHostileRecords } from '../hostile-library/hostile-records'
import { views } from '../hostile-library/visit-views'
import type { View, World } from '../hostile-library/visit-views'
import { inject, launchInjection, policies } from '../injection/inject'
import type { Injection } from '../injection/inject'
import { drawPayloads } from '../payloads/draw-payloads'
import type { Payload } from '../payloads/payloads'

const counted: Readonly<Record<ProofRun['level'], number>> = { gate: 1_400, long: 4_200 }

/** Nothing that a text holds is ever run, in any view; and where it is written as HTML all the same, the policy holds. */
export const claim: Claim = {
  number: 13,
  title:
    'No text runs anything, asks for anything or opens anything, in any view; and the policy alone holds too',
  async run(run) {
    const payloads = drawPayloads(counted[run.level], run.seed)
    const shown = await showEverywhere(run, payloads)
    const injected = await injectEverything(run, payloads)
    const failures = [...shown.failures, ...injected.failures]
    return {
      counts: { payloads: payloads.length, views: views.length, ...shown.counts, ...injected.counts },
      passed: shown.passed + injected.passed,
      failed: failures.length,
      skipped: 0,
      failures,
    }
  },
}

interface Part {
  readonly counts: Readonly<Record<string, number>>
  readonly passed: number
  readonly failures: readonly string[]
}

/** Fills the real app with payloads, as its library and as the user's own records, and looks at every view. */
async function showEverywhere({ folder, say }: ProofRun, payloads: readonly Payload[]): Promise<Part> {
  await copyApp(join(folder, 'app'))
  await writeHostileLibrary(join(folder, 'app', 'out', 'content'), payloads)
  const { app, page } = await launchApp(join(folder, 'data'), join(folder, 'app'))
  try {
    await page.getByRole('button', { name: 'Just browse' }).click()
    const operations = createHostileRecords(payloads)
    const saved = await page.evaluate((change) => window.levelwise.calls.records.commit(change as never), {
      label: 'made',
      operations,
      undoable: false,
    })
    if (!saved.ok)
      return { counts: {}, passed: 0, failures: [`the records were refused: ${JSON.stringify(saved.error)}`] }
    await page.reload()
    await page.getByRole('navigation', { name: 'Main' }).waitFor()
    const escapes = await countEscapes(app)
    await watchPage(page)
    const failures: string[] = []
    let passed = 0
    for (const view of views) {
      const wrong = await visit(view, { app, page, payloads }, say)
      failures.push(...wrong.map((line) => `${view.name}: ${line}`))
      passed += wrong.length === 0 ? 1 : 0
    }
    const after = await escapes()
    for (const [what, count] of Object.entries(after)) if (count > 0) failures.push(`${count} ${what}`)
    return { counts: { ...after }, passed: passed + 1, failures }
  } finally {
    await app.close()
  }
}

async function visit(view: View, world: World, say: (line: string) => void): Promise<readonly string[]> {
  const watched = await view.visit(world)
  const seen = new Set(watched.flatMap((each: Watch) => each.seen))
  const last = watched[watched.length - 1]
  const least = view.shows?.(world.payloads.length) ?? world.payloads.length
  say(`${view.name}: ${seen.size} of ${least} payloads seen`)
  const wrong = [...new Set(watched.flatMap((each) => each.wrong))].slice(0, 5)
  if ((last?.ran ?? 0) > 0) wrong.push(`${last?.ran} ran`)
  if ((last?.violations ?? 0) > 0) wrong.push(`${last?.violations} breaches of the policy`)
  if (seen.size < least) {
    const missing = world.payloads.map((_, index) => index).filter((index) => !seen.has(index))
    wrong.push(`only ${seen.size} of ${least} were shown, not ${missing.slice(0, 5).join(', ')}`)
  }
  return wrong
}

/** How many payloads are written without a policy, where each that fires is one too many to wait for. */
const withoutPolicy = 200

/** Writes every payload as HTML: under our policy nothing may get in, without trusted types nothing may run, without a policy much must. */
async function injectEverything({ folder, say }: ProofRun, payloads: readonly Payload[]): Promise<Part> {
  const app = await launchInjection(join(folder, 'injection'))
  try {
    const texts = payloads.map(({ text }) => text)
    const tell = async (name: keyof typeof policies, some: readonly string[]): Promise<Injection> => {
      const came = await inject(app, policies[name], some)
      say(`${some.length} as HTML, policy ${name}: ${JSON.stringify(came)}`)
      return came
    }
    const ours = await tell('ours', texts)
    const open = await tell('without trusted types', texts)
    const none = await tell('none', texts.slice(0, withoutPolicy))
    const failures: string[] = []
    if (ours.refused !== texts.length)
      failures.push(`under our policy ${texts.length - ours.refused} texts became HTML`)
    const { refused, ...tried } = ours
    if (Object.values(tried).some((count) => count > 0))
      failures.push(`under our policy, ${refused} refused: ${JSON.stringify(tried)}`)
    // Links that are clicked still try to lead away: that is for the guards to refuse, and they did.
    if (open.ran + open.frames + open.broke > 0)
      failures.push(`without trusted types: ${JSON.stringify(open)}`)
    if (none.ran < 20) failures.push(`without a policy only ${none.ran} ran, so this proves nothing`)
    const counts = {
      'not let become HTML': ours.refused,
      'ran as HTML': open.ran,
      'ways out refused': open.requests + open.navigations + open.windows,
      'control: ran without policy': none.ran,
    }
    return { counts, passed: Math.max(0, 3 - failures.length), failures }
  } finally {
    await app.close()
  }
}

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HurriedClock } from '../../../faults/clock.js'
import type { Command, InputDeclarations } from '../../../src/cli/command.js'
import { history } from '../../../src/commands/history/command.js'
import { promote } from '../../../src/commands/promote/command.js'
import { rollback } from '../../../src/commands/rollback/command.js'
import { upload } from '../../../src/commands/upload/command.js'
import { Random } from '../../../src/validation/accounts/random.js'
import { runCommand } from '../../support/command-run.js'
import { TestTenant } from '../../support/tenant.js'

/** `promote`, `rollback` and `history` in this process, with the record in a file. */
describe('moves of a tag, one after another', () => {
  let tenant: TestTenant
  const versions = [1, 2, 3, 4]
  const clock = new HurriedClock()
  let uploaded: Buffer

  beforeAll(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    for (const version of versions)
      await run(upload, 'uploads.json', { file: await tenant.bundle(`number ${version}`) })
    uploaded = await readFile(join(tenant.folder, 'uploads.json'))
  })
  afterAll(() => tenant.close())

  const run = async <I extends InputDeclarations, O extends Record<string, string>>(
    command: Command<I, O>,
    record: string,
    given: Record<string, string>,
  ) => {
    const { baseUrl, clientId, clientSecret } = tenant.sandbox
    const credentials = { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret }
    const inputs = { connector: 'example', record, ...credentials, ...given }
    const { error, outputs } = await runCommand(command, inputs, { clock, workingDirectory: tenant.folder })
    return { problem: error === undefined ? undefined : String(error), outputs }
  }
  const versionOf = async (tag: string) => (await tenant.client.tags.get('example', tag))?.activeVersion

  /** Lets the check after the next move fail. Before it, so many commands are run without failing. */
  const failCheckAfter = (before: number) =>
    tenant.sandbox.inject({ method: 'POST', path: /\/invoke$/, times: 1, after: before, status: 403 })

  it('sees a promotion that was withdrawn, however many versions were uploaded since', async () => {
    const record = 'withdrawn.json'
    await writeFile(join(tenant.folder, record), uploaded)
    const moves = { tag: 'withdrawn', record }
    for (const version of ['1', '2']) await run(promote, record, { ...moves, version, verify: 'false' })
    failCheckAfter(2)
    const failed = await run(promote, record, { ...moves, version: '3' })
    expect(failed.outputs).toMatchObject({ 'rolled-back': 'true', version: '2' })
    // The record names versions that the tenant does not have, which nobody asks it for.
    const entries = JSON.parse(await readFile(join(tenant.folder, record), 'utf8')) as Record<string, unknown>[]
    const more = Array.from({ length: 20 }, (_, i) => ({ ...entries[0], version: 100 + i, statuses: [] }))
    await writeFile(join(tenant.folder, record), JSON.stringify([...more, ...entries]))
    expect((await run(rollback, record, { ...moves, verify: 'false' })).problem).toMatch(
      /tag withdrawn of example was moved back already from version 3 to 2, .*give 1 as to$/,
    )
    expect(await versionOf('withdrawn')).toBe(2)
  })

  it('rolls back after a rollback that was withdrawn, also to a version with a higher number', async () => {
    const record = 'again.json'
    await writeFile(join(tenant.folder, record), uploaded)
    const moves = { tag: 'again', record }
    for (const version of ['1', '3', '2']) await run(promote, record, { ...moves, version, verify: 'false' })
    failCheckAfter(1)
    const failed = await run(rollback, record, moves)
    expect(failed.outputs).toMatchObject({ 'rolled-back': 'true', version: '2' })
    expect(await run(rollback, record, { ...moves, verify: 'false' })).toMatchObject({ outputs: { version: '3' } })
  })

  it('keeps the order of moves that machines record whose clocks differ', async () => {
    const record = 'clocks.json'
    await writeFile(join(tenant.folder, record), uploaded)
    const moves = { tag: 'clocks', verify: 'false' }
    await run(promote, record, { ...moves, version: '1' })
    await run(promote, record, { ...moves, version: '2' })
    clock.slept += 3_600_000
    await run(promote, record, { ...moves, version: '3' })
    clock.slept -= 3_600_000
    expect(await run(rollback, record, moves)).toMatchObject({ outputs: { version: '2' } })
    expect((await run(rollback, record, moves)).problem).toMatch(/moved back already from version 3 to 2, /)
    await run(promote, record, { ...moves, version: '4' })
    expect(await run(rollback, record, moves)).toMatchObject({ outputs: { version: '2' } })
  })

  it.each(Array.from({ length: 10 }, (_, index) => index))(
    'is as a second model says, seeds %i of 10',
    async (group) => {
      for (let index = 0; index < 6; index++) {
        const seed = `${group}-${index}`
        const told: string[] = []
        try {
          await playSequence(seed, told)
        } catch (error) {
          throw new Error(`seed ${seed}: ${told.join('; ')}`, { cause: error })
        }
      }
    },
  )

  async function playSequence(seed: string, told: string[]): Promise<void> {
    const random = new Random(seed)
    const pick = <T>(items: readonly T[]): T => items[random.integer(0, items.length - 1)] as T
    const tag = `seed-${seed}`
    const record = `${seed}.json`
    const path = join(tenant.folder, record)
    await writeFile(path, uploaded)
    const model = new Model()
    const likely = ['promote', 'promote', 'promote', 'promote', 'roll back', 'go further', 'to', 'by hand', 'lost']
    for (const action of [...Array.from({ length: 5 }, () => pick(likely)), 'roll back', 'go further']) {
      const version = pick(versions)
      told.push(`${action} ${version}`)
      const at = model.at
      let expected: number | undefined
      let made: { problem: string | undefined; outputs: Record<string, string> }
      if (action === 'by hand') {
        if (at === undefined) continue
        await tenant.client.tags.update('example', tag, version)
        model.at = version
        continue
      }
      if (action === 'promote' || action === 'lost') {
        const saved = await readFile(path)
        made = await run(promote, record, { tag, version: String(version), verify: 'false' })
        expected = version
        if (action === 'lost') {
          await writeFile(path, saved)
          model.at = version
        } else model.promote(version)
      } else {
        const inputs: Record<string, string> =
          action === 'to'
            ? { to: String(version) }
            : action === 'go further'
              ? { 'expect-version': String(at ?? 0) }
              : {}
        made = await run(rollback, record, { tag, verify: 'false', ...inputs })
        expected = model.rollBack(action === 'to' ? version : undefined, action === 'go further')
      }
      told.push(made.problem ?? `now at ${made.outputs['version']}`)
      expect({ isRefused: made.problem !== undefined, at: await versionOf(tag) }).toEqual({
        isRefused: expected === undefined,
        at: expected ?? at,
      })
    }
    const { outputs } = await run(history, record, {})
    const entries = JSON.parse(outputs['history'] ?? '') as {
      version: number
      tags: string[]
      events: { kind: string }[]
    }[]
    expect(entries.filter(({ tags }) => tags.includes(tag)).map(({ version }) => version)).toEqual(
      model.at === undefined ? [] : [model.at],
    )
    const kinds = ['promoted', 'replaced', 'rolled-back', 'restored', 'withdrawn']
    const events = entries.flatMap(({ events }) => events.filter(({ kind }) => kinds.includes(kind)))
    expect(events).toHaveLength(model.recorded)
  }
})

/** What somebody knows of a tag who was told of each move that was recorded. */
class Model {
  /** Where the tag is. */
  at: number | undefined
  /** Statuses that were recorded of moves. */
  recorded = 0
  /** Where the last move that was told went. */
  #told: number | undefined
  /** The times that a version was at the tag, and whether a move back has undone that. */
  readonly #stays: { version: number; isUndone: boolean }[] = []
  #wentBack = false
  /** What each version replaced when it was promoted, but not back to it. */
  readonly #replaced = new Map<number, number | undefined>()
  /** The versions that were moved off as bad ones, and of which nobody was told that they came back. */
  readonly #bad = new Set<number>()

  promote(version: number): void {
    const from = version === this.at ? this.#told : this.at
    const isKnown = version === this.at && (from === undefined || from === version)
    this.at = version
    if (isKnown) return
    this.#tell(from, version)
    this.#wentBack = this.#lastStay(version) !== undefined
    if (this.#wentBack) {
      this.#undoAfter(version)
      return
    }
    if (from !== undefined && this.#lastStay(from) === undefined) this.#stays.push({ version: from, isUndone: false })
    this.#stays.push({ version, isUndone: false })
    this.#replaced.set(version, from !== undefined && this.#bad.has(from) ? undefined : from)
  }

  /** Where the rollback goes; undefined if it must be refused. */
  rollBack(to: number | undefined, goesFurther: boolean): number | undefined {
    const { at } = this
    if (at === undefined) return undefined
    if (to === undefined) {
      if (!goesFurther && (this.#told !== at || this.#wentBack)) return undefined
      const before = this.#replaced.get(at)
      if (before !== undefined) this.#moveBack(at, before)
      return before
    }
    if (!this.#stays.some(({ version }) => version === to)) return undefined
    // A tag that is there already was brought there by a move that nobody was told of.
    const from = to === at ? this.#told : at
    if (from !== to && from !== undefined) this.#moveBack(from, to)
    return to
  }

  #moveBack(from: number, to: number): void {
    this.at = to
    this.#tell(from, to)
    this.#bad.add(from)
    this.#wentBack = true
    if (this.#lastStay(to) === undefined) this.#stays.push({ version: to, isUndone: false })
    else this.#undoAfter(to)
  }

  #lastStay(version: number): number | undefined {
    const index = this.#stays.findLastIndex((each) => each.version === version && !each.isUndone)
    return index < 0 ? undefined : index
  }

  #undoAfter(version: number): void {
    for (const stay of this.#stays.slice((this.#lastStay(version) ?? 0) + 1)) stay.isUndone = true
  }

  #tell(from: number | undefined, to: number): void {
    this.recorded += from === undefined ? 1 : 2
    this.#told = to
    this.#bad.delete(to)
  }
}

import { statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HurriedClock } from '../../../faults/clock.js'
import { promote } from '../../../src/commands/promote/command.js'
import { rollback } from '../../../src/commands/rollback/command.js'
import { upload } from '../../../src/commands/upload/command.js'
import { InterruptedError, UserError } from '../../../src/core/errors.js'
import { Deferred } from '../../../src/runtime/deferred.js'
import { type CommandRun, runCommand } from '../../support/command-run.js'
import { Front } from '../../support/front.js'
import { TestTenant } from '../../support/tenant.js'

/** What a test does at a request on its way to the tenant, or at its answer on the way back, the first time. */
interface Step {
  at: RegExp
  when: 'request' | 'answer'
  act: () => Promise<unknown>
}

/** Nobody waits, but a test can act when somebody would. */
class WaitingClock extends HurriedClock {
  readonly #onWait: () => Promise<unknown>

  constructor(onWait: () => Promise<unknown> = async () => {}) {
    super()
    this.#onWait = onWait
  }

  override async sleep(ms: number, signal?: AbortSignal, options: { ref?: boolean } = {}): Promise<void> {
    if (options.ref !== false && ms <= 30_000) await this.#onWait()
    await super.sleep(ms, signal, options)
  }
}

/** Jobs that work on one connector at the same time, each request at the worst moment. The tenant moves latest to each new version. */
describe('an upload beside another job', () => {
  let tenant: TestTenant
  const fronts: Front[] = []
  beforeEach(async () => {
    tenant = await TestTenant.start()
    await tenant.client.connectors.create('a')
    for (const mark of ['one', 'two']) await uploadPlainly(mark)
    await tenant.client.tags.update('a', 'latest', 1)
  })
  afterEach(async () => {
    for (const front of fronts.splice(0)) await front.close()
    await tenant.close()
  })

  const uploadPlainly = async (mark: string) => {
    const path = await tenant.bundle(mark)
    await tenant.client.versions.upload('a', { path, size: statSync(path).size })
  }

  /** An address of the tenant at which these steps happen, also those that are added later. */
  const addressWith = async (steps: Step[]): Promise<string> => {
    const reached = async (request: string, when: Step['when']) => {
      const index = steps.findIndex((step) => step.when === when && step.at.test(request))
      const [step] = index < 0 ? [] : steps.splice(index, 1)
      await step?.act()
    }
    const front = await Front.start(
      tenant.sandbox.baseUrl,
      async (request) => {
        await reached(request, 'request')
        return undefined
      },
      async (request) => await reached(request, 'answer'),
    )
    fronts.push(front)
    return front.baseUrl
  }

  type AnyCommand = typeof upload | typeof promote | typeof rollback
  const run = async (
    command: AnyCommand,
    baseUrl: string,
    inputs: Record<string, string>,
    clock = new WaitingClock(),
    signal = new AbortController().signal,
  ): Promise<CommandRun> => {
    const { clientId, clientSecret } = tenant.sandbox
    const all = { connector: 'a', 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret, ...inputs }
    return await runCommand(command as typeof upload, all, { clock, workingDirectory: tenant.folder, signal })
  }
  const messageOf = ({ error }: CommandRun): string | undefined =>
    error instanceof UserError || error === undefined ? error?.message : `${error}`
  const toUpload = /^POST .*\/versions$/
  const latest = async () => (await tenant.tags('a'))['latest']

  it('waits for one that has not yet moved latest back', async () => {
    const [file, otherFile] = [await tenant.bundle('three'), await tenant.bundle('four')]
    const waits = new Deferred<void>()
    let other: Promise<CommandRun> | undefined
    const first = new Deferred<void>()
    // The first one is about to move latest back when the second one reads it, and does so before that uploads.
    const goOn = async () => {
      waits.resolve()
      await first.promise
    }
    const act = async () => {
      const late = await addressWith([{ at: toUpload, when: 'request', act: goOn }])
      other = run(upload, late, { file: otherFile }, new WaitingClock(goOn))
      await Promise.race([waits.promise, other])
    }
    const address = await addressWith([{ at: /^PUT .*\/tags\/latest$/, when: 'request', act }])
    const made = await run(upload, address, { file })
    first.resolve()
    expect([messageOf(made), messageOf((await other) as CommandRun)]).toEqual([undefined, undefined])
    expect(await tenant.versions('a')).toHaveLength(4)
    expect(await latest()).toBe(1)
  })

  it('moves latest back again after one that took the new version for where it was', async () => {
    const [file, otherFile] = [await tenant.bundle('three'), await tenant.bundle('four')]
    const uploaded = new Deferred<void>()
    const waits = new Deferred<void>()
    let other: Promise<CommandRun> | undefined
    // The second one reads version 3 again and again, uploads version 4, and goes on when the first one has seen that.
    const act = async () => {
      const hold = async () => {
        uploaded.resolve()
        await waits.promise
      }
      const late = await addressWith([{ at: toUpload, when: 'answer', act: hold }])
      other = run(upload, late, { file: otherFile })
      await Promise.race([uploaded.promise, other])
    }
    const address = await addressWith([{ at: toUpload, when: 'answer', act }])
    const clock = new WaitingClock(async () => {
      waits.resolve()
      await other
    })
    const made = await run(upload, address, { file }, clock)
    waits.resolve()
    expect([messageOf(made), messageOf((await other) as CommandRun)]).toEqual([undefined, undefined])
    expect(await tenant.versions('a')).toHaveLength(4)
    expect(await latest()).toBe(1)
    expect(made.outputs['tags']).toBe('{"latest":1}')
  })

  it('moves latest back again after one that was not over when it had moved it back', async () => {
    const [file, otherFile] = [await tenant.bundle('three'), await tenant.bundle('four')]
    const [isReady, isBack] = [new Deferred<void>(), new Deferred<void>()]
    let other: Promise<CommandRun> | undefined
    // The second one has read version 3 and uploads once the first one has moved latest back, which then reads it once more.
    const act = async () => {
      const hold = async () => {
        isReady.resolve()
        await isBack.promise
      }
      const late = await addressWith([{ at: toUpload, when: 'request', act: hold }])
      other = run(upload, late, { file: otherFile })
      await Promise.race([isReady.promise, other])
    }
    const readAgain = async () => {
      isBack.resolve()
      await other
    }
    const steps: Step[] = [
      { at: /^PUT .*\/tags\/latest$/, when: 'request', act },
      { at: /^GET .*\/tags\/latest$/, when: 'request', act: readAgain },
    ]
    const made = await run(upload, await addressWith(steps), { file })
    expect([messageOf(made), messageOf((await other) as CommandRun)]).toEqual([undefined, undefined])
    expect(made.outputs['tags']).toBe('{"latest":1}')
    expect(made.logger.lines.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual([
      'another upload has moved tag latest of a to version 3, where it was only while version 3 was uploaded; it was moved back to version 1',
    ])
    expect(await latest()).toBe(1)
  })

  it('leaves latest at the new version where someone moves it by hand', async () => {
    const byHand = async () => await tenant.client.tags.update('a', 'latest', 3)
    const address = await addressWith([{ at: /^GET .*\/tags\/latest$/, when: 'request', act: byHand }])
    const made = await run(upload, address, { file: await tenant.bundle('three') })
    expect(messageOf(made)).toBeUndefined()
    expect(made.outputs['tags']).toBe('{"latest":3}')
    expect(await latest()).toBe(3)
  })

  it('waits once more if it took so long that others have taken its version for settled', async () => {
    const clock = new WaitingClock()
    const act = async () => {
      clock.slept += 4_000
    }
    const address = await addressWith([{ at: /^PUT .*\/tags\/latest$/, when: 'request', act }])
    const made = await run(upload, address, { file: await tenant.bundle('three') }, clock)
    expect(messageOf(made)).toBeUndefined()
    expect(clock.slept).toBeGreaterThanOrEqual(8_000)
  })

  it('waits longer before it uploads where the requests take long', async () => {
    await tenant.client.tags.update('a', 'latest', 2)
    const clock = new WaitingClock()
    const steps: Step[] = []
    const slow: Step = {
      at: /^GET .*\/tags(\?|$)/,
      when: 'request',
      act: async () => {
        steps.push(slow)
        clock.slept += 4_000
      },
    }
    steps.push(slow)
    const made = await run(upload, await addressWith(steps), { file: await tenant.bundle('three') }, clock)
    expect(messageOf(made)).toBeUndefined()
    const waits = made.logger.lines.filter(({ message }) => message.includes('the newest: reading it again'))
    // The list has two pages, so its reading took 8 seconds: 1, 2, 4, 8, 16 and 1 seconds are waited.
    expect(waits).toHaveLength(6)
    expect(await latest()).toBe(2)
  })

  it('fails if one leaves latest at its own version, and names where it was', async () => {
    const act = async () => await uploadPlainly('four')
    const address = await addressWith([{ at: toUpload, when: 'answer', act }])
    const made = await run(upload, address, { file: await tenant.bundle('three') })
    expect(messageOf(made)).toBe(
      `version 3 of a exists, but tag latest was at version 1 and is at version 4, which someone else has uploaded at the same time; it is unknown whether on purpose, so it was left there; set it with saas-connector promote --connector a --tag latest --version 1 --base-url ${address}`,
    )
    expect(made.outputs).toMatchObject({ version: '3', uploaded: 'true', tags: '{"latest":4}' })
  })

  describe('ends its wait at an interrupt', () => {
    const interrupted = new InterruptedError('interrupted by SIGINT')
    /** A command that is interrupted at its first wait. */
    const runInterrupted = async (command: AnyCommand, steps: Step[], inputs: Record<string, string>) => {
      const controller = new AbortController()
      const clock = new WaitingClock(async () => controller.abort(interrupted))
      const done = await run(command, await addressWith(steps), inputs, clock, controller.signal)
      const waits = done.logger.lines
        .map(({ message }) => message)
        .filter((message) => /\bread(?:ing it)? again/.test(message))
      return { ...done, slept: clock.slept, waits }
    }
    const uploadOther = async () => await uploadPlainly('four')
    const moveBack = async () => await tenant.client.tags.update('a', 'latest', 1)
    const others = 'is at version 4, which someone else has uploaded at the same time'

    it('after the upload, and says where latest is', async () => {
      const file = await tenant.bundle('three')
      const made = await runInterrupted(upload, [{ at: toUpload, when: 'answer', act: uploadOther }], { file })
      expect(messageOf(made)).toContain(`version 3 of a exists, but tag latest was at version 1 and ${others}`)
      expect(made.outputs).toMatchObject({ version: '3', uploaded: 'true', tags: '{"latest":4}' })
      expect([made.slept, made.waits]).toEqual([
        0,
        [
          `tag latest of a ${others}: reading it again`,
          `tag latest of a ${others}: it is not read again, as this was interrupted`,
        ],
      ])
    })

    it('after a requested move of latest that was undone', async () => {
      const inputs = { file: await tenant.bundle('three'), tag: 'latest' }
      const undo: Step = { at: /^GET .*\/tags\/latest$/, when: 'request', act: moveBack }
      const made = await runInterrupted(upload, [undo], inputs)
      expect(messageOf(made)).toContain('tag latest was set to version 3, but is at version 1 now')
      expect([made.outputs['tags'], made.slept, made.waits.length]).toEqual(['{"latest":1}', 0, 2])
    })

    it('before a promotion, which moves nothing', async () => {
      const steps: Step[] = [{ at: /^POST .*\/invoke$/, when: 'request', act: uploadOther }]
      const promoted = await runInterrupted(promote, steps, { version: '2' })
      expect(promoted.error).toMatchObject({ name: 'InterruptedError', cause: interrupted })
      expect(promoted.outputs).toMatchObject({ changed: 'false', version: '1', 'previous-version': '1' })
      expect([promoted.slept, await latest()]).toEqual([0, 3])
    })

    it('after a promotion, and says where latest is', async () => {
      const steps: Step[] = [{ at: /^PUT .*\/tags\/latest$/, when: 'answer', act: uploadOther }]
      const promoted = await runInterrupted(promote, steps, { version: '2', verify: 'false' })
      expect(messageOf(promoted)).toContain('tag latest of a was set to version 2, but is at version 3 now')
      expect(promoted.outputs).toMatchObject({ changed: 'true', version: '3', 'previous-version': '1' })
      expect([promoted.slept, promoted.waits.length]).toEqual([0, 2])
    })
  })

  describe('and a promotion', () => {
    const file = async () => await tenant.bundle('three')
    const waits = ({ logger }: CommandRun) =>
      logger.lines.filter(({ message }) => message.includes('reading it again')).length

    it('that reads latest at the new version waits until it is moved back', async () => {
      const waiting = new Deferred<void>()
      let made: Promise<CommandRun> | undefined
      let other: Promise<CommandRun> | undefined
      const clock = new WaitingClock(async () => {
        waiting.resolve()
        await made
      })
      const act = async () => {
        other = run(promote, tenant.sandbox.baseUrl, { version: '2' }, clock)
        await Promise.race([waiting.promise, other])
      }
      const address = await addressWith([{ at: toUpload, when: 'answer', act }])
      made = run(upload, address, { file: await file() })
      expect(messageOf(await made)).toBeUndefined()
      const promoted = (await other) as CommandRun
      expect(messageOf(promoted)).toBeUndefined()
      expect(promoted.outputs).toMatchObject({ changed: 'true', version: '2', 'previous-version': '1' })
      expect(promoted.summary).not.toContain('--to 3')
      expect(await latest()).toBe(2)
    })

    it('that finds latest at a new version that stays there does not move it', async () => {
      const act = async () => await uploadPlainly('three')
      const address = await addressWith([{ at: /^POST .*\/invoke$/, when: 'request', act }])
      const promoted = await run(promote, address, { version: '2' })
      expect(messageOf(promoted)).toBe(
        'tag latest of a was at version 1 and is at version 3 now, the newest: an upload may be under way, so it was not moved; run this again when that is over',
      )
      expect([waits(promoted), await latest()]).toEqual([2, 3])
    })

    it('that an upload has overwritten says that, and how to move the tag again', async () => {
      const act = async () => {
        await uploadPlainly('three')
        await tenant.client.tags.update('a', 'latest', 1)
      }
      const address = await addressWith([{ at: /^PUT .*\/tags\/latest$/, when: 'answer', act }])
      expect(messageOf(await run(promote, address, { version: '2', verify: 'false' }))).toBe(
        `tag latest of a was set to version 2, but is at version 1 now; someone else changed it at the same time, or an upload that is under way did; if it should be at 2, move it again with saas-connector promote --connector a --tag latest --version 2 --base-url ${address} --verify false`,
      )
    })

    it('of the new version right after the upload does not wait', async () => {
      const address = tenant.sandbox.baseUrl
      for (const keep of ['true', 'false']) {
        const made = await run(upload, address, { file: await tenant.bundle(keep), 'keep-tags': keep })
        const version = made.outputs['version'] ?? ''
        const clock = new WaitingClock()
        const promoted = await run(promote, address, { version, verify: 'false' }, clock)
        expect([messageOf(promoted), clock.slept, waits(promoted)]).toEqual([undefined, 0, 0])
      }
      expect(await latest()).toBe(4)
    })
  })

  describe('that is recorded', () => {
    const record = 'record.json'
    const unverified = { verify: 'false' }
    let steps: Step[]
    let address: string
    /** Version 4 is promoted, so a rollback leads to version 1. */
    beforeEach(async () => {
      steps = []
      address = await addressWith(steps)
      for (const mark of ['one', 'two']) {
        const { error } = await run(upload, address, { record, file: await tenant.bundle(mark) })
        expect(error).toBeUndefined()
      }
      expect(messageOf(await run(promote, address, { record, version: '4', ...unverified }))).toBeUndefined()
    })
    const inputs = async () => ({ record, file: await tenant.bundle('three') })

    it('repeats a rollback that the new version has overwritten', async () => {
      let other: CommandRun | undefined
      const act = async () => {
        other = await run(rollback, address, { record })
      }
      steps.push({ at: toUpload, when: 'request', act })
      const made = await run(upload, address, await inputs())
      expect(other?.error).toBeUndefined()
      expect(other?.outputs).toMatchObject({ version: '1', 'previous-version': '4' })
      expect(messageOf(made)).toBeUndefined()
      expect(made.outputs).toMatchObject({ version: '5', tags: '{"latest":1}' })
      expect(made.logger.lines).toContainEqual({
        level: 'warning',
        message: expect.stringMatching(
          /^tag latest of a was moved from version 4 to 1 by .* so it was moved to 1 again$/,
        ),
      })
      expect(await latest()).toBe(1)
    })

    it('repeats the last of several moves that the new version has overwritten', async () => {
      const act = async () => {
        expect(messageOf(await run(rollback, address, { record, ...unverified }))).toBeUndefined()
        expect(messageOf(await run(promote, address, { record, version: '3', ...unverified }))).toBeUndefined()
      }
      steps.push({ at: toUpload, when: 'request', act })
      const made = await run(upload, address, await inputs())
      expect(messageOf(made)).toBeUndefined()
      expect(made.outputs).toMatchObject({ version: '5', tags: '{"latest":3}' })
      expect(await latest()).toBe(3)
    })

    it('repeats the move of another upload that was to set latest', async () => {
      const file = await tenant.bundle('four')
      const act = async () =>
        expect(messageOf(await run(upload, address, { record, file, tag: 'latest' }))).toBeUndefined()
      steps.push({ at: toUpload, when: 'request', act })
      const made = await run(upload, address, await inputs())
      expect(messageOf(made)).toBeUndefined()
      expect(made.outputs).toMatchObject({ version: '6', tags: '{"latest":5}' })
      expect(await latest()).toBe(5)
    })

    it('does not repeat a move that was undone by hand before the tags were read', async () => {
      expect(messageOf(await run(promote, address, { record, version: '3', ...unverified }))).toBeUndefined()
      await tenant.client.tags.update('a', 'latest', 4)
      const made = await run(upload, address, await inputs())
      expect(messageOf(made)).toBeUndefined()
      expect(await latest()).toBe(4)
    })

    it('records where the requested tag was right before it was moved, not before the upload', async () => {
      const tag = 'dev'
      const file = await tenant.bundle('four')
      const act = async () => expect(messageOf(await run(upload, address, { record, file, tag }))).toBeUndefined()
      await tenant.client.tags.create('a', tag, 4)
      steps.push({ at: toUpload, when: 'request', act })
      expect(messageOf(await run(upload, address, { ...(await inputs()), tag }))).toBeUndefined()
      expect((await run(rollback, address, { record, tag, ...unverified })).outputs).toMatchObject({
        'previous-version': '6',
        version: '5',
      })
    })

    it('sets latest where another upload has moved it back, if it was read before that', async () => {
      const [inputsOfFirst, file] = [await inputs(), await tenant.bundle('four')]
      const [isReady, firstIsOver] = [new Deferred<void>(), new Deferred<void>()]
      let other: Promise<CommandRun> | undefined
      const hold = async () => {
        isReady.resolve()
        await firstIsOver.promise
      }
      // The second one gives up waiting before the first one moves latest back, and uploads when that one is over.
      const act = async () => {
        steps.push({ at: toUpload, when: 'request', act: hold })
        other = run(upload, address, { record, file })
        await Promise.race([isReady.promise, other])
      }
      steps.push({ at: /^PUT .*\/tags\/latest$/, when: 'request', act })
      const made = await run(upload, address, inputsOfFirst)
      firstIsOver.resolve()
      const second = (await other) as CommandRun
      expect([messageOf(made), messageOf(second)]).toEqual([undefined, undefined])
      expect(second.outputs).toMatchObject({ version: '6', tags: '{"latest":4}' })
      expect(second.logger.lines).toContainEqual({
        level: 'warning',
        message:
          'tag latest of a was at version 5 before the upload only because that was being uploaded; it belongs at version 4, where that upload has left it, and was moved there',
      })
      expect(await latest()).toBe(4)
    })

    it('lets a rollback wait until latest is moved back', async () => {
      const waiting = new Deferred<void>()
      let made: Promise<CommandRun> | undefined
      let other: Promise<CommandRun> | undefined
      const clock = new WaitingClock(async () => {
        waiting.resolve()
        await made
      })
      const act = async () => {
        other = run(rollback, address, { record, ...unverified }, clock)
        await Promise.race([waiting.promise, other])
      }
      steps.push({ at: toUpload, when: 'answer', act })
      made = run(upload, address, await inputs())
      expect(messageOf(await made)).toBeUndefined()
      const rolledBack = (await other) as CommandRun
      expect(messageOf(rolledBack)).toBeUndefined()
      expect(rolledBack.outputs).toMatchObject({ version: '1', 'previous-version': '4' })
      expect(await latest()).toBe(1)
    })

    it('lets a rollback say that an upload may be under way, if latest stays at a version that is not recorded', async () => {
      await uploadPlainly('three')
      const rolledBack = await run(rollback, address, { record })
      expect(messageOf(rolledBack)).toBe(
        'tag latest of a is at version 5, the newest, and the record does not show that its upload is over: an upload may be under way; run this again when that is over, or name the version to go back to with to',
      )
      const named = await run(rollback, address, { record, to: '4', ...unverified })
      expect([messageOf(named), await latest()]).toEqual([undefined, 4])
    })

    it('fails if latest was read at the version of another upload that did not record where it was before', async () => {
      const [file, otherFile] = [await tenant.bundle('three'), await tenant.bundle('four')]
      await uploadPlainly('five')
      // That one is recorded only now, as by an older version of this program.
      const act = async () => {
        const path = join(tenant.folder, record)
        const entries = JSON.parse(await readFile(path, 'utf8'))
        await writeFile(
          path,
          JSON.stringify([{ ...entries[0], version: 5, latest: undefined, statuses: [] }, ...entries]),
        )
      }
      steps.push({ at: toUpload, when: 'request', act })
      const made = await run(upload, address, { record, file })
      expect(messageOf(made)).toBe(
        'version 6 of a exists, but tag latest is at version 5, where it was before this upload only because that version was being uploaded at the same time, and it is not recorded where it was before; find out where it belongs, and set it with promote',
      )
      // The next upload does not repeat the error.
      expect(messageOf(await run(upload, address, { record, file: otherFile }))).toBeUndefined()
      expect(await latest()).toBe(5)
    })

    it('fails if it was to set latest, and that is moved away before the upload is recorded', async () => {
      const byHand = async () => await tenant.client.tags.update('a', 'latest', 3)
      steps.push({ at: /^GET .*\/tags\/latest$/, when: 'request', act: byHand })
      const made = await run(upload, address, { ...(await inputs()), tag: 'latest' })
      expect(messageOf(made)).toBe(
        `version 5 of a exists, but tag latest was set to version 5, but is at version 3 now: an upload that ran at the same time may have moved it back, or someone else has; set it with saas-connector promote --connector a --tag latest --version 5 --record record.json --base-url ${address}`,
      )
      expect(made.outputs['tags']).toBe('{"latest":3}')
    })

    it('sets latest where another upload has moved it on, if it was read in between', async () => {
      const [isReady, firstIsOver] = [new Deferred<void>(), new Deferred<void>()]
      const file = await tenant.bundle('four')
      let other: Promise<CommandRun> | undefined
      // The first one moves latest back to 4, and then on to 1, as somebody has rolled it back. The second one reads it in between.
      const readInBetween = async () => {
        steps.push({
          at: toUpload,
          when: 'request',
          act: async () => {
            isReady.resolve()
            await firstIsOver.promise
          },
        })
        other = run(upload, address, { record, file })
        await Promise.race([isReady.promise, other])
      }
      const act = async () => {
        await run(rollback, address, { record, ...unverified })
        steps.push({ at: /^PUT .*\/tags\/latest$/, when: 'answer', act: readInBetween })
      }
      steps.push({ at: toUpload, when: 'request', act })
      const made = await run(upload, address, await inputs())
      firstIsOver.resolve()
      const second = (await other) as CommandRun
      expect([messageOf(made), messageOf(second)]).toEqual([undefined, undefined])
      expect(made.outputs['tags']).toBe('{"latest":1}')
      expect(second.logger.lines.map(({ message }) => message)).toContain(
        'tag latest of a was at version 4 before the upload only because version 5 was being uploaded; it belongs at version 1, where that upload has left it, and was moved there',
      )
      expect(await latest()).toBe(1)
    })

    it('lets a rollback fail that is recorded after the upload, as latest is back at the bad version', async () => {
      const moved = new Deferred<void>()
      const uploaded = new Deferred<void>()
      let other: Promise<CommandRun> | undefined
      // The rollback has moved the tag and is about to check the version when the upload is done, from its first byte on.
      const check = async () => {
        moved.resolve()
        await uploaded.promise
      }
      const act = async () => {
        const skipFirst = async () => {
          steps.push({ at: /^POST .*\/invoke$/, when: 'request', act: check })
        }
        steps.push({ at: /^POST .*\/invoke$/, when: 'request', act: skipFirst })
        other = run(rollback, address, { record })
        await Promise.race([moved.promise, other])
      }
      steps.push({ at: toUpload, when: 'request', act })
      const made = await run(upload, address, await inputs())
      uploaded.resolve()
      expect(messageOf(made)).toBeUndefined()
      const rolledBack = (await other) as CommandRun
      expect(messageOf(rolledBack)).toBe(
        `tag latest of a was moved to version 1, but is at version 4 now: an upload that ran at the same time may have moved it back, or someone else has; if it should be at 1, move it again with saas-connector rollback --connector a --tag latest --to 1 --record record.json --base-url ${address}`,
      )
      expect(rolledBack.outputs).toMatchObject({ version: '4', 'previous-version': '4', changed: 'true' })
      expect(rolledBack.summary).toContain('is at version 4 now')
      expect(await latest()).toBe(4)
    })

    it('leaves latest at the version of another upload that the record names', async () => {
      const act = async () => {
        await run(upload, address, { record, file: await tenant.bundle('four') })
        expect(messageOf(await run(promote, address, { record, version: '6', ...unverified }))).toBeUndefined()
      }
      steps.push({ at: toUpload, when: 'answer', act })
      const made = await run(upload, address, await inputs())
      expect(messageOf(made)).toBeUndefined()
      expect(made.outputs).toMatchObject({ version: '5', tags: '{"latest":6}' })
      expect(await latest()).toBe(6)
    })

    it('does not wait where the record shows that the upload of the newest version is over', async () => {
      const clock = new WaitingClock()
      const made = await run(upload, address, await inputs(), clock)
      expect([messageOf(made), clock.slept]).toEqual([undefined, 0])
      expect(await latest()).toBe(4)
    })
  })
})

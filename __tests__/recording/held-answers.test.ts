import { ActiveCommands } from '../../src/recording/active-commands.js'
import { HeldAnswers } from '../../src/recording/held-answers.js'
import type { RecordedExchange, RecordedRequest } from '../../src/recording/model.js'

const put: RecordedRequest = { method: 'PUT', url: 'https://target.example/accounts/1' }
const exchange: RecordedExchange = { request: put, answer: { status: 200 } }

function setUp() {
  const active = new ActiveCommands()
  const told: string[] = []
  const held = new HeldAnswers(active, (sent, how) => told.push(`${how}: ${sent.method}`))
  return { active, told, held, send: (command = 0) => held.hold(exchange, put, command) }
}

/** The handler of a command ends, as a replay tells it. */
function conclude({ active, held }: Pick<ReturnType<typeof setUp>, 'active' | 'held'>): void {
  held.concluded()
  active.conclude()
}

describe('the answer to a change', () => {
  it('is told if the command ends, or asks for the object, before it comes', () => {
    const { active, told, held, send } = setUp()
    active.begin()
    const first = send()
    held.wasSent('GET /accounts/1', (each) => each === exchange)
    first?.(true)
    const second = send()
    conclude({ active, held })
    second?.(true)
    expect(told).toEqual(['GET /accounts/1 was sent: PUT', 'the command ended: PUT'])
  })

  it('is not told if it was waited for, another object is asked for, or it is not sure', () => {
    const { active, told, held, send } = setUp()
    active.begin()
    const answered = send()
    answered?.(true)
    const other = send()
    held.wasSent('GET /groups', () => false)
    other?.(true)
    const unsure = send()
    conclude({ active, held })
    unsure?.(false)
    // Once only.
    answered?.(true)
    expect(told).toEqual([])
  })

  it('is not held without a command, or while several run', () => {
    const { active, send } = setUp()
    expect(send()).toBeUndefined()
    active.begin()
    expect(send()).toBeDefined()
    active.begin()
    expect(send()).toBeUndefined()
  })

  it('is not told if another command begins meanwhile: that one may be what goes on', () => {
    const { active, told, held, send } = setUp()
    active.begin()
    const answer = send()
    active.begin()
    conclude({ active, held })
    answer?.(true)
    expect(told).toEqual([])
  })

  it('is not told after the check has ended', () => {
    const { active, told, held, send } = setUp()
    active.begin()
    const answer = send()
    held.wasSent('GET /accounts/1', () => true)
    held.clear()
    answer?.(true)
    expect(told).toEqual([])
  })

  it('is told at once if its command had ended before it was sent', () => {
    const { active, told, held, send } = setUp()
    active.begin()
    const { only } = active
    conclude({ active, held })
    active.end()
    active.begin()
    expect([only, send(only), told]).toEqual([1, undefined, ['the command ended: PUT']])
    expect(send(active.only)).toBeDefined()
  })
})

test('a command that ends beside others has no number', () => {
  const { active } = setUp()
  expect([active.only, active.hasConcluded(0)]).toEqual([0, false])
  active.begin()
  active.begin()
  expect(active.only).toBe(0)
  active.conclude()
  expect([active.only, active.hasConcluded(1), active.hasConcluded(2)]).toEqual([2, false, false])
  active.conclude()
  expect([active.only, active.hasConcluded(2)]).toEqual([0, true])
})

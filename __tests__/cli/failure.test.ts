import { printFailure } from '../../src/cli/failure.js'
import { guarded } from '../../src/cli/guard.js'
import type { Terminal } from '../../src/cli/terminal.js'
import { UserError } from '../../src/core/errors.js'
import { SecretStore, uncleanText } from '../../src/core/secrets/store.js'

const secret = 'hidden-value-1234'

/** A terminal that collects what is printed. */
function recorder(): { terminal: Terminal; lines: string[] } {
  const lines: string[] = []
  const print = (text: string) => {
    lines.push(text)
  }
  const terminal: Terminal = {
    debug: print,
    info: print,
    warning: print,
    annotation: ({ message }) => print(message),
    failure: print,
    startGroup: print,
    endGroup() {},
    mask() {},
    async outputs() {},
    async summary() {},
  }
  return { terminal, lines }
}

const hostileText = {
  get length() {
    throw new Error(`cannot clean ${secret}`)
  },
  toString: () => uncleanText,
} as unknown as string

function withSecret(): SecretStore {
  const secrets = new SecretStore()
  secrets.add(secret)
  return secrets
}

describe('printFailure', () => {
  it.each([
    ['what the user can mend', new UserError(`wrong: ${secret}`), 1],
    ['a defect', new Error(`wrong: ${secret}`), 2],
    ['a text', `wrong: ${secret}`, 2],
    ['an object without a prototype', Object.create(null), 2],
  ])('prints %s without secrets', (_, error, lines) => {
    const secrets = new SecretStore()
    secrets.add(secret)
    const printed = recorder()
    printFailure(error, { secrets, terminal: printed.terminal })
    expect(printed.lines).toHaveLength(lines)
    expect(printed.lines.join('\n')).not.toContain(secret)
  })

  it.each([UserError, Error])('prints a fixed text when cleaning fails: %s', (Kind) => {
    const printed = recorder()
    const error = new Kind('')
    // It is not even a text, and cleaning it throws an error that quotes it.
    for (const name of ['message', 'stack']) Object.defineProperty(error, name, { value: hostileText })
    printFailure(error, { secrets: withSecret(), terminal: printed.terminal })
    expect(printed.lines).not.toHaveLength(0)
    for (const line of printed.lines) expect(line).toContain(uncleanText)
    expect(printed.lines.join('\n')).not.toContain(secret)
  })
})

describe('guarded', () => {
  it('is a fixed text when cleaning fails', () => {
    expect(guarded(hostileText, withSecret())).toBe(uncleanText)
  })
})

import { printFailure } from '../../src/cli/failure.js'
import { Masker, printable, uncleanText } from '../../src/cli/masker.js'
import type { Terminal } from '../../src/cli/terminal.js'
import { UserError } from '../../src/core/errors.js'

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

/** Cleaning fails with an error that quotes what it was to hide. */
class BrokenMasker extends Masker {
  override redact(text: string): string {
    throw new Error(`cannot clean ${text} of ${secret}`)
  }
}

describe('printFailure', () => {
  it.each([
    ['what the user can mend', new UserError(`wrong: ${secret}`), 1],
    ['a defect', new Error(`wrong: ${secret}`), 2],
    ['a text', `wrong: ${secret}`, 2],
    ['an object without a prototype', Object.create(null), 2],
  ])('prints %s without secrets', (_, error, lines) => {
    const masker = new Masker()
    masker.add(secret)
    const printed = recorder()
    printFailure(error, { masker, terminal: printed.terminal })
    expect(printed.lines).toHaveLength(lines)
    expect(printed.lines.join('\n')).not.toContain(secret)
  })

  it.each([new UserError(`wrong: ${secret}`), new Error(`wrong: ${secret}`)])(
    'prints a fixed text when cleaning fails: %s',
    (error) => {
      const printed = recorder()
      printFailure(error, { masker: new BrokenMasker(), terminal: printed.terminal })
      expect(new Set(printed.lines)).toEqual(new Set([uncleanText]))
    },
  )
})

describe('printable', () => {
  it('is a fixed text when cleaning fails', () => {
    expect(printable(`wrong: ${secret}`, new BrokenMasker())).toBe(uncleanText)
  })
})

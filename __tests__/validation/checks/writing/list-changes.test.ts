import { completeSpec } from '../../../support/complete-connector.js'
import { Directory, type Handler } from '../../../support/directory.js'
import { check, failedOrWarned, validate } from '../../harness.js'

// biome-ignore lint/suspicious/noExplicitAny: broken connectors send anything
type Any = any

/** A directory that numbers its changes. */
class NumberedDirectory extends Directory {
  changes = 0
  readonly last = new Map<string, number>()

  override add(attributes: Record<string, Any>) {
    const account = super.add(attributes)
    this.last?.set(account.id, ++this.changes)
    return account
  }
}

interface Options {
  /** Changes what a stateful list sends. */
  change?: (output: Any) => Any
  /** The number that is saved as the state. */
  saved?: (changes: number) => number
  savesState?: boolean
}

async function run({ change = (output) => output, saved = (changes) => changes, savesState = true }: Options) {
  const directory = new NumberedDirectory()
  const list: Handler = (_, input, res: Any) => {
    const since = input.stateful === true ? (input.state?.changes ?? -1) : -1
    const gone = [...directory.last].filter(([id]) => !directory.accounts.has(id))
    for (const account of directory.accounts.values()) {
      if ((directory.last.get(account.id) ?? 0) > since) res.send(directory.output(account))
    }
    if (input.stateful !== true) return
    if (input.state !== undefined) {
      for (const [id, number] of gone) {
        const output = change({ key: { simple: { id } }, deleted: true, attributes: {} })
        if (number > since && output) res.send(output)
      }
    }
    if (savesState) res.saveState({ changes: saved(directory.changes) })
  }
  return await validate({
    directory,
    spec: (spec) => {
      completeSpec(spec)
      spec.commands.splice(-4)
    },
    handlers: (_, sound) => ({
      'std:account:list': list,
      'std:account:delete': async (context, input, res) => {
        await sound['std:account:delete']?.(context, input, res)
        directory.last.set(input.key.simple.id, ++directory.changes)
      },
    }),
    options: { checks: ['account-list-changes', 'account-create-list-delete', 'account-list-stateful'] },
  })
}

describe('the changes since a state', () => {
  it('have what was created, and tell what was deleted', async () => {
    const { result } = await run({})
    expect(failedOrWarned(result)).toEqual([])
    expect(check(result, 'account-list-changes').verdict).toBe('pass')
  })

  const broken: [id: string, what: string, says: RegExp, options: Options][] = [
    [
      'account-list-changes',
      'an account that was created and is not told',
      /^account "\d+" was created, and a stateful list with the state from before does not have it$/,
      { saved: (changes) => changes + 1 },
    ],
    [
      'account-list-changes',
      'a deletion that is not told',
      /^account "\d+" was deleted, and a stateful list with the state from before does not tell it$/,
      { change: () => undefined },
    ],
    [
      'account-list-changes',
      'a deleted account that is sent as one that is there',
      /^account "\d+" was deleted, and a stateful list with the state from before still has it$/,
      { change: ({ deleted: _, ...output }) => ({ ...output, attributes: { id: '1' } }) },
    ],
  ]
  it.each(broken)('%s finds %s', async (id, _, says, options) => {
    const { result, leftAccounts } = await run(options)
    expect(failedOrWarned(result)).toEqual([expect.stringMatching(`^(?:fail|warn) ${id}$`)])
    expect(check(result, id).findings[0]?.message).toMatch(says)
    expect(leftAccounts).toEqual([])
  })

  it('are not tested without a state', async () => {
    const { result } = await run({ savesState: false })
    expect(check(result, 'account-list-changes')).toMatchObject({
      verdict: 'skip',
      reason: 'a stateful list saves no state: see account-list-stateful',
    })
  })
})

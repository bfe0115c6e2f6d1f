import { printable, printableName, processSecrets, setProcessSecrets } from '../../../src/core/secrets/process.js'
import { SecretStore } from '../../../src/core/secrets/store.js'
import { checkSpec } from '../../../src/spec/check.js'

describe('the store of the process', () => {
  const before = processSecrets()
  beforeEach(() => {
    const store = new SecretStore()
    store.add('hunter2-hunter2')
    setProcessSecrets(store)
  })
  afterEach(() => setProcessSecrets(before))

  it('cleans what is printed', () => {
    expect(processSecrets().holds('hunter2-hunter2')).toBe(true)
    expect(printable('with hunter2-hunter2')).toBe('with ***')
    expect(printable('hunter2-hun')).toBe('***')
  })

  it('takes a name for a whole text, whose first characters may be those of a secret by chance', () => {
    expect(printableName('with hunter2-hunter2')).toBe('with ***')
    expect(printableName('hunter2')).toBe('hunter2')
  })

  it('leaves the type in the advice of the spec, though it is the beginning of a secret', () => {
    processSecrets().add('secrettextarea-of-mine')
    const item = (type: string) => ({ key: 'password', label: 'Password', type })
    for (const [type, better] of [
      ['text', 'secret'],
      ['textarea', 'secrettextarea'],
    ] as const) {
      const messages = checkSpec(JSON.stringify({ sourceConfig: [item(type)] })).map(({ message }) =>
        printable(message),
      )
      expect(messages).toContainEqual(expect.stringContaining(`use the type ${better} in its place`))
    }
  })
})

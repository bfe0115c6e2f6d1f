import type { BundleFile } from '../../../src/bundle/bundle.js'
import { BundleErrorTypes } from '../../../src/commands/validate/error-types.js'
import { silentLogger } from '../../../src/core/logger.js'
import { provisioningCommands } from '../../../src/spec/command-names.js'

const noBundle = { path: '/nowhere/bundle.zip' } as BundleFile

test.each(provisioningCommands)('%s, which may change an account, is not run again', async (command) => {
  const services = { childEnvironment: () => ({}), logger: silentLogger, signal: new AbortController().signal }
  const types = new BundleErrorTypes(noBundle, {}, services)
  expect(await types.typeOf({ command, message: 'taken' }, {})).toBeUndefined()
  await types.close()
})

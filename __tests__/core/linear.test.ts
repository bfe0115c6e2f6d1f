import { withoutComments } from '../../src/bundle/code-text.js'
import { readExpectation } from '../../src/commands/invoke/expectation.js'
import { errorLine, onOneLine } from '../../src/core/text.js'
import { folderName } from '../../src/custom-connectors/pull.js'
import { statsRoutes } from '../../src/sandbox/api/stats.js'
import type { Call } from '../../src/sandbox/http/router.js'
import type { SandboxContext } from '../../src/sandbox/state/context.js'
import { readErrorBody } from '../../src/tenant/errors/error-body.js'
import { factsOf } from '../../src/tenant/resources/log-facts.js'
import { Anonymizer } from '../../src/validation/engine/anonymizer.js'
import { fingerprinter } from '../../src/validation/objects/fingerprint.js'

/**
 * Texts from outside on which a regular expression that looks at a part again from each start takes minutes, so that the
 * test ends by its timeout. No time is measured.
 */
const size = 600_000
const many = (part: string, end = ''): string => part.repeat(size / part.length) + end

const failureOf = (work: () => unknown): unknown => {
  try {
    return work() ?? 'nothing'
  } catch (error) {
    return error
  }
}
const factsOfError = (text: string) =>
  factsOf({ level: 'ERROR', event: 'commandOutcome', message: { error: text } } as never)
const filterFault = (text: string) => {
  const [route] = statsRoutes({} as SandboxContext)
  const call = { query: new URLSearchParams({ filters: text }) } as unknown as Call
  return failureOf(() => route?.handler(call))
}
const fingerprintOf = (text: string) => fingerprinter('a', undefined)({ level: 'error', message: text })
const conditionFault = async (text: string) =>
  await readExpectation(`a ==${text}`, '.').catch((error: unknown) => error)
test.each<[string, (text: string) => unknown, string]>([
  ['an error on one line', onOneLine, many(' ', 'x')],
  ['an error on one line, of line feeds', onOneLine, many('\t', 'x')],
  ['the parts of an error', errorLine, many('. ', 'x')],
  ['comments that do not end', withoutComments, many('/*')],
  ['texts that do not end', withoutComments, many('\\"')],
  ['templates that do not end', withoutComments, many('\\`')],
  ['an answer of a tenant with many lines of a stack', readErrorBody, `generic error: \n + ${many(' at a')}`],
  ['an answer of a tenant with many blanks', readErrorBody, `generic error: \n + a${many(' ', 'x')}`],
  ['a page with many titles', readErrorBody, `<html>${many('<title')}`],
  ['the name of a folder', (text) => folderName(text, []), `x${many('-', 'x')}`],
  ['lines of a stack in a log', factsOfError, many(' \n', 'x')],
  ['a filter of the sandbox', filterFault, `x${many(' ', 'x')}`],
  ['quotes in a finding', fingerprintOf, `"${many('\\"\n', '\\')}`],
  ['a condition with quotes that do not end', conditionFault, many('`\\"\\', "`''")],
  ['mail addresses', (text) => new Anonymizer().text(text), many('a')],
])('%s', async (_name, work, text) => {
  expect(await work(text)).toBeDefined()
})

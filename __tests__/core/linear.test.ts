import { errorLine, onOneLine } from '../../src/core/text.js'
import { withoutComments } from '../../src/project/sources.js'
import { readErrorBody } from '../../src/tenant/errors/error-body.js'
import { Anonymizer } from '../../src/validation/engine/anonymizer.js'

/**
 * Texts from outside on which a regular expression that looks at a part again from each start takes minutes, so that the
 * test ends by its timeout. No time is measured.
 */
const size = 600_000
const many = (part: string, end = ''): string => part.repeat(size / part.length) + end

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
  ['mail addresses', (text) => new Anonymizer().text(text), many('a')],
])('%s', (_name, work, text) => {
  expect(work(text)).toBeDefined()
})

import { guardText } from '../../src/cli/guard.js'

/** What a runner does with a line, as far as it is documented: true if it would run a workflow command. */
const isCommand = (line: string) => /^\s*::[\w-]+.*::/.test(line) || /##(?:vso)?\[[\w-]+/i.test(line)

describe('guardText', () => {
  it.each([
    '::error::x',
    '   ::set-output name=a::b',
    'text ##[error]x',
    'text ##vso[task.setvariable variable=a]x',
    '###VSO[task.prependpath]/tmp',
    '#\u001b[0m#vso[task.complete result=Succeeded]x',
    'first\n::add-mask::a',
    'first\r::add-mask::a',
    'first\r\n::stop-commands::x',
    '\u001b[31m::error::x',
    '\t::warning file=a::b',
  ])('lets no workflow command of %j through', (text) => {
    expect(
      guardText(text)
        .split(/\r\n|\r|\n/)
        .filter(isCommand),
    ).toEqual([])
  })

  it('leaves ordinary text as it is', () => {
    expect(guardText('std:account:list  a::b\tc — é')).toBe('std:account:list  a::b\tc — é')
  })

  it('makes what cannot be seen visible, and drops colours', () => {
    expect(guardText('a\u0007b\u202ec')).toBe('a\\u0007b\\u202ec')
    expect(guardText('\u001b[32mgreen\u001b[0m')).toBe('green')
  })
})

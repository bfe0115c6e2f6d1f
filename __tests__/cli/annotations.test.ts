import { type CleanAnnotation, fitAnnotations } from '../../src/cli/annotations.js'
import type { Annotation } from '../../src/cli/command.js'
import { trusted } from '../../src/core/secrets/clean.js'

const text = (given: string) => trusted(given, 'a test')

const some = (level: Annotation['level'], number: number): CleanAnnotation[] =>
  Array.from({ length: number }, (_, i) => ({ level, title: text('t'), message: text(`${level} ${i}`) }))

describe('fitAnnotations', () => {
  it('keeps what a runner shows, with room for the line that ends a failed command', () => {
    const all = [...some('error', 9), ...some('warning', 10), ...some('notice', 10)]
    expect(fitAnnotations(all)).toEqual(all)
  })

  it('says in the last one how many more there are', () => {
    const fitting = fitAnnotations([...some('error', 10), ...some('warning', 12)])
    const errors = fitting.filter(({ level }) => level === 'error')
    const warnings = fitting.filter(({ level }) => level === 'warning')
    expect(errors).toHaveLength(9)
    expect(errors.at(-1)).toMatchObject({ title: '2 more errors' })
    expect(warnings).toHaveLength(10)
    expect(warnings.at(-1)).toMatchObject({ title: '3 more warnings' })
  })

  it('shows a person in a shell more, without a word of GitHub', () => {
    const fitting = fitAnnotations(some('error', 60), false)
    expect(fitting).toHaveLength(50)
    expect(fitting.at(-1)).toMatchObject({ title: '11 more errors', message: expect.not.stringContaining('GitHub') })
  })

  it('shows what is to come last after the others of its level, also where not all fit', () => {
    const [last] = some('notice', 1).map((each) => ({ ...each, title: text('last'), isLast: true as const }))
    if (last === undefined) throw new Error('one')
    const titles = (count: number) => fitAnnotations([last, ...some('notice', count)]).map(({ title }) => title)
    expect([titles(9).length, titles(9).at(-1)]).toEqual([10, 'last'])
    expect(titles(12).slice(-2)).toEqual(['4 more notices', 'last'])
    expect(titles(12)).toHaveLength(10)
  })

  it('cuts a message that is longer than GitHub shows', () => {
    const [cut] = fitAnnotations([{ level: 'notice', title: text('t'), message: text('x'.repeat(10_000)) }])
    expect(cut?.message).toHaveLength(4000)
  })
})

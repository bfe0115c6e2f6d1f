import { compareWithBaseline } from '../../src/report/baseline.js'
import { check, finding, report } from './samples.js'

const known = finding('a', { fingerprint: 'a' })
const other = finding('b', { fingerprint: 'b', level: 'warning' })

describe('compareWithBaseline', () => {
  it('marks new and known findings and lists fixed ones', () => {
    const before = report([check('one', { findings: [known, finding('old', { fingerprint: 'old' })] })])
    const now = report([check('one', { findings: [finding('a again', { fingerprint: 'a' }), other] })])
    const compared = compareWithBaseline(now, before, 'b.json')
    expect(compared.checks[0]?.findings.map((each) => [each.message, each.new])).toEqual([
      ['a again', false],
      ['b', true],
    ])
    expect(compared.baseline).toEqual({
      new: 1,
      known: 1,
      fixed: [{ check: 'one', level: 'error', message: 'old' }],
    })
    expect(compared.verdict).toBe('fail')
  })

  it('recognises a fault however often it is found, and lists it as fixed once', () => {
    const many = report([check('one', { findings: [known, known, known] })])
    const once = report([check('one', { findings: [known] })])
    expect(compareWithBaseline(many, once, 'b.json').baseline).toEqual({ new: 0, known: 3, fixed: [] })
    expect(compareWithBaseline(report([check('one')]), many, 'b.json').baseline?.fixed).toHaveLength(1)
  })

  it('counts accepted findings as found', () => {
    const plain = report([check('one', { findings: [known] })])
    const accepting = report([check('one', { accepted: [{ ...known, accepted: 'we know' }] })])
    expect(compareWithBaseline(accepting, plain, 'b.json').baseline).toEqual({ new: 0, known: 0, fixed: [] })
    expect(compareWithBaseline(plain, accepting, 'b.json').baseline).toEqual({ new: 0, known: 1, fixed: [] })
  })

  it('does not recognise a finding of another check', () => {
    const before = report([check('one', { findings: [known] }), check('two')])
    const now = report([check('one'), check('two', { findings: [known] })])
    expect(compareWithBaseline(now, before, 'b.json').baseline).toMatchObject({ new: 1, known: 0 })
  })

  it('counts nothing as fixed in a check that was skipped or is missing', () => {
    const before = report([check('one', { findings: [known] }), check('two', { findings: [known] })])
    const now = report([check('one', { verdict: 'skip', reason: 'read-only' })])
    expect(compareWithBaseline(now, before, 'b.json').baseline?.fixed).toEqual([])
  })

  it('counts nothing as fixed in a check that did not finish', () => {
    const before = report([check('one', { findings: [known, other] })])
    const now = report([check('one', { findings: [known], incomplete: true })])
    expect(compareWithBaseline(now, before, 'b.json').baseline).toEqual({ new: 0, known: 1, fixed: [] })
  })

  it('does not compare notices, and counts a warning that has become one as neither new nor fixed', () => {
    const notice = finding('b', { fingerprint: 'b', level: 'notice' })
    const before = report([check('one', { findings: [other] })])
    const now = compareWithBaseline(report([check('one', { findings: [notice] })]), before, 'b.json')
    expect(now.baseline).toEqual({ new: 0, known: 0, fixed: [] })
    expect(now.checks[0]?.findings[0]?.new).toBeUndefined()
    const back = compareWithBaseline(before, report([check('one', { findings: [notice] })]), 'b.json')
    expect(back.baseline).toEqual({ new: 1, known: 0, fixed: [] })
  })

  it('counts all findings as new without an earlier result', () => {
    const now = report([check('one', { findings: [known, other] })])
    expect(compareWithBaseline(now, undefined, 'b.json').baseline).toEqual({ new: 2, known: 0, fixed: [] })
  })

  it('rejects the result of another connector', () => {
    const before = report([], { connector: { name: 'Other' } })
    expect(() => compareWithBaseline(report([]), before, 'b.json')).toThrow(
      'baseline b.json is a result of "Other", not of "Example Directory"; give the result of the same connector',
    )
  })
})

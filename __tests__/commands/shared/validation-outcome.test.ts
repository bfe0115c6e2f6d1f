import { createHash } from 'node:crypto'
import { finishReport } from '../../../src/commands/shared/validation-outcome.js'
import { SecretStore } from '../../../src/core/secrets/store.js'
import { check, finding, report } from '../../report/samples.js'

it('a finished report holds no secret, in any of its texts', () => {
  const secret = 'a-secret-of-the-source'
  const secrets = new SecretStore()
  secrets.add(secret)
  const text = `refused ${secret}`
  const checks = [check('account-read', { reason: text, findings: [finding(text, { remedy: text })] })]
  const finished = finishReport(
    report(checks, { rerun: `saas-connector validate --seed ${secret}` }),
    undefined,
    secrets,
  )
  expect(JSON.stringify(finished)).not.toContain(secret)
  expect(finished.checks[0]?.findings[0]).toMatchObject({ message: 'refused ***', remedy: 'refused ***' })
  expect(finished.rerun).toBe('saas-connector validate --seed ***')
})

it('a finished report keeps ids, seeds and words that are no secret, though their ends may be those of one', () => {
  const secrets = new SecretStore()
  for (let i = 0; i < 40; i++) secrets.add(createHash('sha256').update(`${i}`).digest('hex').slice(0, 32))
  for (const word of ['errorless-token', 'a-warning', 'no-notice', 'passphrase']) secrets.add(word)
  const ids = Array.from({ length: 100 }, (_, i) => String(100_000_007 + i * 7_919_993))
  const traffic = { requestIds: ids, madeUpIds: ids, commands: [] }
  const checks = ids.map((id) =>
    check('account-read', {
      findings: [finding('one', { fingerprint: id, level: 'warning' }), finding('two', { level: 'notice' })],
    }),
  )
  const shard = { index: 1, count: 2, plan: ids }
  const connector = { name: 'A', ref: 'f0be90aceb6d', tenant: '9aceb6d.example' }
  const given = report(checks, {
    traffic,
    shard,
    connector,
    seed: 'f0be90aceb6d',
    rerun: 'saas-connector validate --seed f0be90aceb6d',
  })
  expect(finishReport(given, undefined, secrets)).toEqual(given)
})

it('a finished report holds no secret in what was exchanged, whatever the names there', () => {
  const secrets = new SecretStore()
  secrets.add('a-secret-of-the-source')
  const exchange = {
    command: 'x',
    input: 'file a-secret-of',
    outputs: [],
    outputCount: 0,
    outcome: 'answered',
    requests: [],
  }
  const checks = [check('account-read', { exchanges: [{ ...exchange, file: 'a-secret-of-the-source' } as never] })]
  expect(JSON.stringify(finishReport(report(checks), undefined, secrets))).not.toContain('a-secret')
})

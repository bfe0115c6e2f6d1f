import type { LocatedCheck, LocatedFinding, ValidationReport } from '../../src/report/validation.js'
import { totalsOf } from '../../src/validation/engine/result.js'

/** A text that has an effect in every format that does not escape it. */
export const hostile =
  '</code></p></script><script>document.title="taken"</script><img src=x onerror=alert(1)> ]]> --> <!-- &#10; **b** [link](https://example.org/x) @someone #12 ```\n::error::no\u0000\u0007\u001b[31m\ud800\u202e \'"`{{0}} $ {x} <!-- saas-connector-actions 0 -->'

export function check(id: string, more: Partial<LocatedCheck> = {}): LocatedCheck {
  const findings = more.findings ?? []
  const verdict = findings.some(({ level }) => level === 'error') ? 'fail' : findings.length > 0 ? 'warn' : 'pass'
  return {
    id,
    description: 'Accounts read one by one are the same as in the list.',
    verdict,
    findings,
    duration: 120,
    requests: 1,
    writes: false,
    ...more,
  }
}

export function finding(message: string, more: Partial<LocatedFinding> = {}): LocatedFinding {
  return {
    level: 'error',
    message,
    remedy: 'Send the attribute as the schema declares it.',
    target: { kind: 'handler', command: 'std:account:read', requestId: 'request-1' },
    location: { file: 'src/index.ts', line: 12, column: 3 },
    fingerprint: `f-${message.length}`,
    ...more,
  }
}

export function report(checks: LocatedCheck[], more: Partial<ValidationReport> = {}): ValidationReport {
  return {
    format: 1,
    connector: { name: 'Example Directory', version: 3 },
    seed: 'a-seed',
    readOnly: true,
    started: '2026-01-02T03:04:05.678Z',
    duration: 4321,
    ...totalsOf(checks, more.stopped),
    checks,
    rerun: 'saas-connector validate --file bundle.zip --seed a-seed',
    ...more,
  }
}

/** A result with one check of each verdict and all optional properties. */
export function fullReport(): ValidationReport {
  const exchange = {
    command: 'std:account:read',
    input:
      '{ "identity": ‹text of 7, #1›, "key": { "simple": { "id": ‹text of 3, #2› } }, "schema": ‹schema with 12 attributes› }',
    outputs: [
      '{ "identity": ‹text of 7, #1›, "disabled": false, "attributes": { "email": ‹text of 19, #3›, "groups": [‹text of 7, #4›, ‹text of 7, #5›, … 3 more] } }',
    ],
    outputCount: 1,
    outcome: 'answered' as const,
    duration: 12,
  }
  return report(
    [
      check('account-list-and-read', {
        findings: [
          finding('account "100": "email" is "a@example.org" in the list and nothing in the read', {
            new: true,
            exchange: 1,
            source: 'res.send({ identity: user.id, attributes: {} })',
          }),
          finding('attribute "level" is not in the schema and is sent in 3 accounts, first in "100"', {
            level: 'warning',
            location: { file: 'connector-spec.json', line: 40, column: 5 },
            new: false,
          }),
        ],
        requests: 9,
        duration: 1200,
        invoked: ['std:account:list', 'std:account:read'],
        exchanges: [
          { ...exchange, command: 'std:account:list', start: 0, duration: 200 },
          {
            ...exchange,
            outputs: [],
            outputCount: 0,
            outcome: 'failed',
            error: 'std:account:read failed with a notFound error: no such account ‹#2›',
            requestId: 'f0e1d2c3-0000-4000-8000-a1b2c3d4e5f6',
            start: 300,
            duration: 100,
          },
        ],
      }),
      check('account-schema-check', {
        findings: [finding('attribute "level" is in none of 3 accounts', { level: 'warning', new: false })],
        duration: 300,
        invoked: ['std:account:list'],
      }),
      check('account-not-found', {
        invoked: ['std:account:read'],
        exchanges: [{ ...exchange, outcome: 'left', outputCount: 3 }],
      }),
      check('test-connection-success', {
        duration: 40,
        accepted: [
          { level: 'error', message: 'std:test-connection answered nothing', accepted: 'the target has no other test' },
        ],
      }),
      check('account-create-minimal', {
        verdict: 'skip',
        reason: 'it may change data in the target system, and the run is read-only',
        writes: true,
        duration: 0,
        requests: 0,
      }),
    ],
    {
      commands: [
        { command: 'std:account:list', requests: 2, failed: 0, total: 900, slowest: 620, median: 400 },
        { command: 'std:account:read', requests: 9, failed: 1, total: 1080, slowest: 340 },
      ],
      coverage: {
        commands: { total: 3, missing: ['std:account:unlock'] },
        attributes: { total: 3, missing: ['nickname'] },
        entitlementTypes: { total: 1, missing: [] },
      },
      leftBehind: [
        { id: '104', check: 'account-create-minimal', reason: 'std:account:delete failed: not allowed', certain: true },
      ],
      baseline: {
        new: 1,
        known: 2,
        fixed: [{ check: 'entitlement-list-read', level: 'error', message: 'std:entitlement:read failed' }],
      },
      specFile: 'connector-spec.json',
    },
  )
}

/** A result with this number of findings, each as long and hostile as possible. */
export function largeReport(findings: number): ValidationReport {
  const text = `${hostile} ${'<&"\'@#|*_`'.repeat(60)}`.slice(0, 600)
  const all = Array.from({ length: findings }, (_, i) =>
    finding(`${i} ${text}`, {
      level: i % 3 === 0 ? 'warning' : 'error',
      remedy: text,
      location: { file: `src/${i % 50}/<file> ${i}.ts`, line: i + 1 },
      fingerprint: `f${i}`,
    }),
  )
  const size = Math.ceil(findings / 40)
  const checks = Array.from({ length: 40 }, (_, i) =>
    check(`check-${i}`, { findings: all.slice(i * size, (i + 1) * size) }),
  )
  const commands = Array.from({ length: 300 }, (_, i) => ({
    command: `custom:${i} ${hostile}`,
    requests: i + 1,
    failed: i % 2,
    total: i * 100,
    slowest: i * 10,
  }))
  return report(checks, { commands, connector: { name: hostile } })
}

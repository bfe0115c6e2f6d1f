import type { Check } from '../../validation/engine/check.js'
import type { Fact } from '../../validation/engine/facts.js'
import { type TablePlace, textTable } from '../shared/text-table.js'

const factNames: Record<Fact, string> = {
  bundle: 'file',
  process: 'file',
  logs: "the connector's log",
  customizer: 'file and customizer',
}

/** The checks as a table: id, title, and what the spec must list and the run must be given. */
export function checkList(checks: readonly Check[], place: TablePlace): string[] {
  return textTable(
    ['Check', 'Title', 'Needs'],
    checks.map((check) => [check.id, check.title, needsOf(check).join(', ')]),
    place,
  )
}

function needsOf(check: Check): string[] {
  const { requires, facts = [], changesAccount, needsConfig, inReplayOnly, writes, scope } = check
  return [
    ...requires,
    ...(changesAccount ? ['an account (test-account, or create and delete)'] : []),
    ...facts.map((fact) => (fact === 'customizer' && scope !== undefined ? 'customizer' : factNames[fact])),
    ...(inReplayOnly ? ['replay-target'] : needsConfig ? ['config'] : []),
    ...(writes ? ['read-only false'] : []),
  ]
}

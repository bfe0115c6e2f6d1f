import type { CatalogueEntry } from '../src/validation/engine/run.js'

const sections: readonly [title: string, belongs: (check: CatalogueEntry) => boolean][] = [
  ['The spec', ({ id }) => id.startsWith('spec-')],
  ['The bundle', ({ id }) => id.startsWith('bundle-')],
  ['The connection', ({ id }) => /^(test-connection|config)-/.test(id)],
  ['Secrets', ({ id }) => /^(secrets|tokens)-/.test(id)],
  ['Customizers', ({ id }) => id.startsWith('customizer-')],
  ['Limits of the platform', ({ id }) => id.startsWith('limit-')],
  ['The process', ({ id }) => id.startsWith('process-')],
  ['Writing', ({ writes, id }) => writes || id === 'answer-form'],
  ['Reading', () => true],
]

/** The order of the sections: as the checks run. */
const order = [
  ...['The spec', 'The bundle', 'The connection', 'Reading', 'Writing'],
  ...['Customizers', 'Limits of the platform', 'Secrets', 'The process'],
]

const facts = {
  bundle: 'the bundle (`file`)',
  logs: "the connector's log",
  process: 'the bundle (`file`)',
} as const satisfies Partial<Record<CatalogueEntry['facts'][number], string>>

/** The page that lists all checks: what each tests, needs and is based on. */
export function checksPage(catalogue: readonly CatalogueEntry[]): string {
  const bySection = new Map<string, CatalogueEntry[]>()
  for (const check of catalogue) {
    const title = sections.find(([, belongs]) => belongs(check))?.[0] ?? ''
    bySection.set(title, [...(bySection.get(title) ?? []), check])
  }
  const alone = catalogue.filter(({ scope }) => scope === 'customizer')
  return [
    '<!-- Made by "npm run generate" from src/validation/. -->',
    '',
    '# Checks',
    '',
    `\`validate\` has ${catalogue.length} checks, ${alone.length} of which ${alone.length === 1 ? 'is' : 'are'} for a customizer alone. Each ends with one verdict:`,
    '',
    '- **pass**: what the description says was tested and holds.',
    '- **fail**: an error was found.',
    '- **warn**: warnings were found, but no error. A notice is no warning: it changes no verdict.',
    '- **skip**: there was nothing to test, or the check was left out. The result has the reason. A check that tested nothing never passes.',
    '',
    'Choose checks with the inputs `checks` and `skip-checks`. Checks that write run only with `read-only: false`. They',
    'create their own test accounts and delete them. Checks that change an account use the one that `test-account` of',
    '`validate.yml` names, and put it back; without one they create an account, which needs `std:account:create`,',
    '`std:account:read` and `std:account:delete`.',
    '',
    ...order.flatMap((title) => {
      const checks = bySection.get(title)
      return checks === undefined ? [] : [`## ${title}`, '', ...checks.flatMap(entry)]
    }),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

function entry(check: CatalogueEntry) {
  const {
    id,
    title,
    description,
    documents,
    requires,
    changesAccount,
    writes,
    needsConfig,
    inReplayOnly,
    facts: needed,
    scope,
  } = check
  const needs = [
    ...requires.map((command) => `\`${command}\``),
    ...(changesAccount ? ['an account that it can change'] : []),
    ...(inReplayOnly ? ['a recording'] : needsConfig ? ['a configuration'] : []),
    ...needed.map((fact) => (Object.hasOwn(facts, fact) ? facts[fact as keyof typeof facts] : fact)),
  ]
  return [
    `### ${id}`,
    '',
    `**${title}.** ${description}`,
    '',
    `- Needs: ${needs.length === 0 ? 'nothing but the spec' : needs.join(', ')}.`,
    ...(scope === 'customizer' ? ['- Runs only with a customizer alone, without a connector.'] : []),
    `- Writes: ${!writes ? 'no' : changesAccount ? 'yes, only on that account' : 'yes, only its own test accounts'}.`,
    ...(documents.length === 0 ? [] : [`- Based on: ${documents.join('; ')}.`]),
    '',
  ]
}

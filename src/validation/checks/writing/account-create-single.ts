import { createAccount, createCommand, generate, readCommand, readUntil } from '../../accounts/accounts.js'
import { minimalFields } from '../../accounts/generate.js'
import type { Check } from '../../engine/check.js'
import { documents } from '../../engine/documents.js'
import { show } from '../../engine/text.js'
import { compareSupplied, isEmpty } from '../../objects/compare.js'
import { isSecretName } from '../../objects/spec-view.js'

export const accountCreateSingleValued: Check = {
  id: 'account-create-single-valued',
  title: 'Create with one value of many',
  description: 'A multi-valued attribute whose one value is sent as a text, as the platform does, is kept as such.',
  documents: [documents.command('account create')],
  requires: ['std:account:create', 'std:account:read', 'std:account:delete'],
  writes: true,
  needsConfig: true,
  async run(check) {
    const { spec, run } = check
    const schema = spec.accountSchema
    const minimal = new Set(minimalFields(spec).map(({ key }) => key))
    const sent = await generate(check, 'maximal')
    const multi = Object.keys(sent.attributes).filter((name) => schema?.byName.get(name)?.multi && !isSecretName(name))
    if (multi.length === 0)
      check.skip(
        'no field of the create template has a value for a multi-valued attribute; give one under values in validate.yml',
      )
    const before = ['account-create-maximal', 'account-create-minimal'].find((id) => run.failed.has(id))
    if (before !== undefined) check.skip(`accounts with lists as values could not be created: see ${before}`)
    const attributes = Object.fromEntries(
      Object.entries(sent.attributes)
        .filter(([name]) => minimal.has(name) || multi.includes(name))
        .map(([name, value]) => [name, multi.includes(name) && Array.isArray(value) ? value[0] : value]),
    )
    // What was left out marks no account.
    const texts = Object.values(attributes)
    const markers = sent.markers.filter((marker) => marker === sent.identity || texts.includes(marker))
    const created = await createAccount(check, { identity: sent.identity, attributes, markers })
    const singles = Object.fromEntries(multi.map((name) => [name, attributes[name]]))
    const wrong = (answer: Record<string, unknown>) => [
      ...compareSupplied(singles, answer, schema),
      ...multi
        .filter((attribute) => !isEmpty(answer[attribute]) && !Array.isArray(answer[attribute]))
        .map((attribute) => ({ attribute, text: `it was sent as a text and is one: ${show(answer[attribute])}` })),
    ]
    const { faults } = await readUntil(check, created, (account) => {
      const faults = wrong(account.attributes)
      return { done: faults.length === 0, faults }
    })
    for (const { attribute, text } of faults) {
      check.error(`the read after the create: ${show(attribute)}: ${text}`, {
        anchor: { kind: 'handler', command: createCommand },
        remedy: 'Make a list of a value that comes as a text.',
        kind: `attributes that ${readCommand} does not show as lists`,
      })
    }
  },
}

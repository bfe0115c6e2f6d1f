import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sailChecks, sailUsages, wordsOfSail } from '../../src/cli/conn.js'
import { root, runInShell } from '../support/program.js'
import { TestTenant } from '../support/tenant.js'

const words = (line: string) => line.split(' ').filter((word) => word !== '')
const operation = (rest: string) => `connector --operation ${rest}`
const all = sailChecks.join(',')

test.each([
  ['init my-connector', 'init --name my-connector'],
  ['create mine', operation('create --alias mine')],
  ['list', operation('list')],
  ['ls', operation('list')],
  ['get -c mine', operation('get --connector mine')],
  ['update --id 1 -a other', operation('rename --connector 1 --alias other')],
  ['delete -c mine', operation('delete --connector mine --confirm mine')],
  ['versions -c mine', operation('versions --connector mine')],
  ['upload -c mine -f x.zip', 'upload --no-skip-unchanged --no-keep-tags --connector mine --file x.zip'],
  ['upload -c mine -f x.zip -t t', 'upload --no-skip-unchanged --no-keep-tags --connector mine --file x.zip --tag t'],
  ['tags list -c mine', operation('tags --connector mine')],
  ['tags create -c mine -n t -v 2', operation('tag-create --connector mine --tag t --version 2')],
  ['tags update -c mine --name=t --version=2', operation('tag-update --connector mine --tag t --version 2')],
  ['invoke test-connection -c mine -p c.json', 'invoke test-connection --connector mine --config-path c.json'],
  [
    'invoke account-create ann -c mine -v 3 --config-json {} -a {"a":1}',
    'invoke account-create --identity ann --connector mine --version 3 --config {} --attributes {"a":1}',
  ],
  [
    'invoke account-read 1 2 -c mine --schema s.json',
    'invoke account-read --identity 1 --unique-id 2 --connector mine --schema s.json',
  ],
  ['invoke account-list --stateful -c mine', 'invoke account-list --connector mine --stateful'],
  ['invoke account-list --stateful --stateId s', 'invoke account-list --state-id s --stateful'],
  ['invoke entitlement-list -t group -c mine', 'invoke entitlement-list --type group --connector mine'],
  ['invoke raw -c mine -f in.json', 'invoke raw --connector mine --input-path in.json'],
  [
    'invoke source-data-read k -q {} -c mine',
    'invoke source-data-read --key k --query {} --connector mine --runtime-endpoint',
  ],
  ['validate -c mine -p c.json', `validate --connector mine --config-path c.json --checks ${all} --no-read-only`],
  ['validate -r -c mine', `validate --connector mine --read-only --checks ${all}`],
  ['validate --check account-not-found -r -c m', 'validate --checks account-not-found --connector m --read-only'],
  ['validate -l', `validate --list --checks ${all} --no-read-only`],
  ['logs -s 2h --target-name Source --raw', 'logs --start 2h --source Source --print json'],
  ['logs tail', 'logs --since 5m --follow 24h'],
  ['stats -c mine -d 2w', 'stats --connector mine --since 2w'],
  ['customizers init mine', 'init --customizer --name mine'],
  ['customizers list', operation('customizer-list')],
  ['customizers create mine', operation('customizer-create --name mine')],
  ['customizers get -c 1', operation('customizer-get --customizer 1')],
  ['customizers update -c 1 -n other', operation('customizer-rename --customizer 1 --name other')],
  ['customizers delete -c 1', operation('customizer-delete --customizer 1 --confirm 1')],
  ['customizers upload -c 1 -f x.zip', operation('customizer-upload --customizer 1 --file x.zip')],
  ['customizers link -c 1 -i 2', operation('link --customizer 1 --instance 2')],
  ['customizers unlink -i 2', operation('unlink --instance 2')],
  ['instances list', operation('instances')],
  // Flags of this program stay.
  ['list --base-url https://x --verbose', operation('list --base-url https://x --verbose')],
])('conn %s is %s', (sail, here) => {
  expect(wordsOfSail(words(sail))).toEqual(words(here))
})

test.each([
  ['', /^conn needs a command of sail conn: init, create/],
  ['lst', /^conn has no such command; did you mean conn list\?$/],
  ['tags', /^conn tags needs one more word; write conn tags list, conn tags create, conn tags update$/],
  ['constructor', /^conn has no such command; /],
  ['validate-sources', /^conn validate-sources is not a command here; use discover as a matrix of validate/],
  [
    'get -x 1',
    /^conn get has no flag -x; it has -c, --id, and docs\/from-sail.md in the repository of \S+ lists those of/,
  ],
  ['list -x 1', /^conn list has no flag -x; it has none, and /],
  ['get -c', /^conn get: -c has no value; write -c <value>$/],
  ['list hidden-value', /^conn list takes no word without a flag; leave the rest out$/],
  ['create a hidden-value', /^conn create takes only alias without a flag; leave the rest out$/],
])('conn %s is refused in one line', async (sail, message) => {
  expect(() => wordsOfSail(words(sail))).toThrow(expect.objectContaining({ name: 'UserError' }))
  expect(() => wordsOfSail(words(sail))).toThrow(message)
  const { code, stdout, stderr } = await runInShell(['conn', ...words(sail)])
  expect([code, stdout, stderr.split('\n').length]).toEqual([2, '', 2])
})

test.each([['help conn'], ['conn --help'], ['conn -h'], ['conn help']])(
  '%s shows the commands of sail',
  async (line) => {
    const { code, stdout, stderr } = await runInShell(words(line))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const { name, flags } of sailUsages()) {
      expect(stdout).toContain(`\n  ${name} `)
      for (const flag of flags.flat()) expect(stdout).toContain(flag)
    }
    expect(stdout).toContain(
      '\n  tags create                     connector tag-create\n      -c, --id  -v, --version  -n, --name\n',
    )
    expect(stdout).toContain('docs/from-sail.md in the repository of saas-connector-actions\n')
  },
)

test('shows the help of a group, and of a command', async () => {
  const { stdout } = await runInShell(words('help conn tags'))
  expect(stdout.match(/^ {2}\S+ \S+/gm)).toEqual(['  tags list', '  tags create', '  tags update'])
  expect(await runInShell(words('conn tags --help'))).toMatchObject({ stdout })
  expect(await runInShell(words('help conn logs'))).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Usage: saas-connector logs /),
  })
  expect(await runInShell(words('help conn lgos'))).toMatchObject({
    code: 2,
    stderr: 'error: conn has no such command; did you mean conn logs?\n',
  })
})

test('the page for those who come from sail names every flag of every command', () => {
  const [, list = ''] = readFileSync(join(root, 'docs', 'from-sail.md'), 'utf8').split('## The flags')
  const rows = list.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
  const flagsIn = (cell: string) => rows.find(([, name]) => name === cell)?.[3]?.match(/-[\w-]+/g) ?? []
  for (const { name, flags } of sailUsages()) {
    const known = [...flagsIn(`\`${name}\``), ...(name.startsWith('invoke ') ? flagsIn('`invoke`, every command') : [])]
    expect({ name, flags: known.sort() }).toEqual({ name, flags: flags.flat().sort() })
  }
})

test('sends what sail sends', async () => {
  const tenant = await TestTenant.start()
  const { sandbox, env, folder } = tenant
  try {
    const zip = await tenant.bundle('one')
    const run = async (line: string) => {
      const before = sandbox.requests.length
      const { code, stderr } = await runInShell(['conn', ...words(line)], { env, cwd: folder })
      const sent = sandbox.requests.slice(before).map(({ method, path }) => `${method} ${path.replace('/beta', '')}`)
      return { code, stderr, sent }
    }
    const mine = '/platform-connectors/mine'
    expect(await run('create mine')).toMatchObject({ code: 0, stderr: '' })
    const { id } = sandbox.context.store.connector('mine')
    const byId = `/platform-connectors/${id}`
    for (const [line, request] of [
      ['list', 'GET /platform-connectors'],
      ['get -c mine', `GET ${mine}`],
      [`upload -c mine -f ${zip} -t development`, `POST ${byId}/versions`],
      [`upload -c mine -f ${zip} -t development`, `PUT ${byId}/tags/development`],
      ['versions -c mine', `GET ${byId}/versions`],
      ['tags list -c mine', `GET ${byId}/tags`],
      ['tags create -c mine -n test -v 1', `POST ${byId}/tags`],
      ['tags update -c mine -n test -v 2', `PUT ${byId}/tags/test`],
      ['invoke test-connection -c mine --config-json {"a":1}', `POST ${mine}/invoke`],
      [
        'validate -r --check test-connection-success -c mine --config-json {"a":1} --max-wait 1s',
        `POST ${byId}/invoke`,
      ],
      ['logs', 'POST /platform-logs/query'],
      ['stats', 'GET /platform-logs/stats'],
      ['customizers create other', 'POST /connector-customizers'],
      ['customizers list', 'GET /connector-customizers'],
      ['instances list', 'GET /connector-instances'],
      [`update -c ${id} -a renamed`, `PUT ${byId}`],
      [`delete -c ${id}`, `DELETE ${byId}`],
    ] as const) {
      const { code, stderr, sent } = await run(line)
      expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: '' })
      expect(sent).toContain(request)
    }
  } finally {
    await tenant.close()
  }
})

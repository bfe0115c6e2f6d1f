import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { removeBundles, writeBundle } from '../support/bundle.js'
import { root } from '../support/program.js'

afterEach(removeBundles)

/** Runs code of a module when no file can be opened any more. Gives what it prints as JSON. */
function withoutDescriptors(code: string): unknown {
  const all = `
    import { openSync, writeSync } from 'node:fs'
    const tell = (result) => writeSync(1, JSON.stringify(result))
    const failureOf = (work) => work.then(() => 'none', ({ name, message }) => ({ name, message }))
    ${code}
    try { for (;;) openSync('/dev/null') } catch {}
    tell(await run())`
  const { stdout, stderr } = spawnSync(
    'bash',
    ['-c', 'ulimit -n 100 && exec "$0" --no-warnings --input-type=module --eval "$1"', process.execPath, all],
    { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '' } },
  )
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

const moduleUrl = (path: string) => JSON.stringify(`file://${join(root, 'lib', 'src', path)}`)
const onPosix = process.platform === 'win32' ? describe.skip : describe

onPosix('when too many files are open', () => {
  it('a connector that cannot be started is an error, twice', async () => {
    const directory = await writeBundle({ 'index.js': 'exports.connector = {}' })
    const seen = withoutDescriptors(`
      import { BundleRuntime } from ${moduleUrl('runtime/runtime.js')}
      const runtime = new BundleRuntime({ directory: ${JSON.stringify(directory)} })
      const invoke = async () => { for await (const _ of runtime.invoke({ type: 'std:test-connection' })); }
      const run = async () => {
        const all = [await failureOf(runtime.inspect()), await failureOf(invoke())]
        await runtime.close()
        return all
      }`)
    const error = {
      name: 'RuntimeError',
      message: "the connector's process could not be started: too many files are open",
    }
    expect(seen).toEqual([error, error])
  })

  it('git that cannot be started is an error with one line', () => {
    const seen = withoutDescriptors(`
      import { gitRunner } from ${moduleUrl('project/run-git.js')}
      const git = gitRunner('/', { environment: process.env })
      const run = () => failureOf(git(['status']))`)
    expect(seen).toEqual({
      name: 'UserError',
      message: 'git cannot be started: spawn git EMFILE',
    })
  })
})

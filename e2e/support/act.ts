import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { type Home, makeHome } from './home.js'
import { exampleCache, goProgram } from './programs.js'
import { commitAll, copyProduct, writeFiles } from './repositories.js'
import { runAny } from './run.js'

export interface ActOptions {
  /** Path of the workflow in the repository. */
  workflow: string
  event: 'push' | 'pull_request' | 'release' | 'workflow_dispatch'
  /** The event file. */
  payload?: unknown
  secrets?: Record<string, string>
  vars?: Record<string, string>
  env?: Record<string, string>
  /** Further flags. */
  flags?: readonly string[]
  /** Lets act hide the secrets that it knows, as by default. Otherwise the output is unchanged. */
  hideSecrets?: boolean
}

/** A workflow command that a step printed, or that the runner derived from its files. */
export interface ActCommand {
  command: string
  job: string
  /** The ids from the step of the job down to that of a composite action. */
  steps: string[]
  /** Properties: `file`, `line`, … */
  properties: Record<string, string>
  value: string
}

export interface ActResult {
  code: number | null
  /** Everything that act wrote, both streams. */
  text: string
  /** The output of the steps, without workflow commands. */
  printed: string
  commands: ActCommand[]
  /** By job: success, failure, … */
  jobs: Record<string, string>
  /** The annotations of the level error. */
  errors: string[]
  /** The outputs of a step of a job. */
  outputs(job: string, step: string): Record<string, string>
  /** All summaries, in the order they were written. */
  summaries: string[]
}

/**
 * Runs workflows of a repository with act, in host mode: no container, no network. Third-party actions are replaced by
 * stand-ins with the behaviour that the tests need, OWNER/saas-connector-actions by a copy of this repository.
 */
export class Act {
  readonly home: Home
  /** The repository whose workflows are run. */
  readonly repository: string
  readonly #program: string
  readonly #cache: string
  readonly #local: string[] = []

  private constructor(home: Home, program: string, cache: string) {
    this.home = home
    this.repository = join(home.folder, 'repository')
    this.#program = program
    this.#cache = cache
  }

  static async start(makeRepository: (folder: string) => Promise<void>): Promise<Act> {
    const [program, cache, home] = await Promise.all([goProgram('act'), exampleCache(), makeHome('act-')])
    const act = new Act(home, program, cache)
    await makeRepository(act.repository)
    await act.#standIn()
    return act
  }

  async close(): Promise<void> {
    await this.home.remove()
  }

  /** Adds or changes files of the repository, in a commit. */
  async commit(files: Record<string, string>): Promise<void> {
    await writeFiles(this.repository, files)
    await commitAll(this.repository)
    await this.#standIn()
  }

  async run(options: ActOptions): Promise<ActResult> {
    const { workflow, event, payload = {}, secrets = {}, vars = {}, env = {}, flags = [] } = options
    const payloadFile = join(this.home.folder, 'event.json')
    await writeFile(payloadFile, JSON.stringify(payload))
    const pairs = (flag: string, values: Record<string, string>) =>
      Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])
    const words = [
      ...[event, '--json', '--workflows', await this.#readable(workflow), '--eventpath', payloadFile],
      ...['--platform', 'ubuntu-latest=-self-hosted', '--pull=false', '--no-cache-server', '--action-offline-mode'],
      ...['--concurrent-jobs', '1', '--no-skip-checkout', ...(options.hideSecrets ? [] : ['--insecure-secrets'])],
      ...this.#local,
      ...pairs('--secret', secrets),
      ...pairs('--var', vars),
      ...flags,
    ]
    const restore = await this.#runOneAfterTheOther()
    const result = await runAny(this.#program, words, {
      cwd: this.repository,
      env: {
        ...this.home.env,
        // A port where nothing listens, so that network access fails at once.
        ...{ HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, http_proxy: nowhere, https_proxy: nowhere },
        ...{ npm_config_cache: this.#cache, npm_config_offline: 'true', npm_config_update_notifier: 'false' },
        E2E_REPOSITORY: this.repository,
        E2E_ARTIFACTS: join(this.home.folder, 'artifacts'),
        ...env,
      },
    }).finally(restore)
    const crash = /^(?:fatal error|panic): .*/m.exec(result.stderr)
    if (crash) throw new Error(`act itself crashed: ${crash[0]}`)
    return readResult(result.code, result.stdout, result.stderr)
  }

  /** A copy of a workflow without the queue of its concurrency group, which this version of act refuses. */
  async #readable(workflow: string): Promise<string> {
    const text = oneAfterTheOther(await readFile(join(this.repository, workflow), 'utf8'))
    const copy = join(this.home.folder, 'workflows', basename(workflow))
    await writeFiles(join(copy, '..'), { [basename(workflow)]: text.replace(/^ +queue: max\b.*\n/gm, '') })
    return copy
  }

  /**
   * Lets the jobs of a matrix run one after the other in the reusable workflows too, in the files but in no commit: this
   * version of act writes the results of parallel ones into the same maps, and now and then crashes.
   *
   * @returns restores the files
   */
  async #runOneAfterTheOther(): Promise<() => Promise<void>> {
    const folder = join(this.repository, '.github', 'workflows')
    const before: Record<string, string> = {}
    for (const name of await readdir(folder)) before[name] = await readFile(join(folder, name), 'utf8')
    await writeFiles(
      folder,
      Object.fromEntries(Object.entries(before).map(([name, text]) => [name, oneAfterTheOther(text)])),
    )
    return () => writeFiles(folder, before)
  }

  /** Looks up every third-party action that the workflows use, and replaces it. */
  async #standIn(): Promise<void> {
    const workflows = join(this.repository, '.github', 'workflows')
    this.#local.length = 0
    const seen = new Set<string>()
    for (const name of await readdir(workflows)) {
      for (const uses of usedActions(parse(await readFile(join(workflows, name), 'utf8')))) {
        const [, action = '', reference = ''] = /^([^/.]+\/[^/@]+)(?:\/[^@]*)?@(.+)$/.exec(uses) ?? []
        if (action === '' || seen.has(`${action}@${reference}`)) continue
        seen.add(`${action}@${reference}`)
        const folder = join(this.home.folder, 'actions', action)
        if (action === 'OWNER/saas-connector-actions') await copyProduct(folder)
        else await writeFiles(folder, { 'action.yml': standIns[action] ?? refusal(action) })
        this.#local.push('--local-repository', `${action}@${reference}=${folder}`)
      }
    }
  }
}

function oneAfterTheOther(workflow: string): string {
  return workflow
    .replace(/^ +max-parallel: .*\n/gm, '')
    .replace(/^( +)strategy:\n/gm, '$1strategy:\n$1  max-parallel: 1\n')
}

const nowhere = 'http://127.0.0.1:9'

/** The stand-ins for third-party actions: they have the same inputs and do what the tests need. */
const standIns: Record<string, string> = {
  'actions/checkout': `name: checkout
description: Replaces actions/checkout
inputs:
  persist-credentials:
    description: ''
  ref:
    description: ''
  path:
    description: ''
    default: .
runs:
  using: composite
  steps:
    - shell: bash
      env:
        TARGET: ${expression('inputs.path')}
      run: git clone --quiet "$E2E_REPOSITORY" "$TARGET" 2>&1
`,
  'actions/setup-node': `name: setup-node
description: Replaces actions/setup-node
inputs:
  node-version:
    description: ''
  cache:
    description: ''
runs:
  using: composite
  steps:
    - shell: bash
      run: node --version
`,
  // Artifacts are folders of the home, so that they remain after the job, as on GitHub.
  'actions/upload-artifact': `name: upload-artifact
description: Replaces actions/upload-artifact
inputs:
  name:
    description: ''
  path:
    description: ''
  overwrite:
    description: ''
outputs:
  artifact-url:
    description: ''
    value: ${expression('steps.keep.outputs.url')}
runs:
  using: composite
  steps:
    - id: keep
      shell: bash
      env:
        NAME: ${expression('inputs.name')}
        FILE: ${expression('inputs.path')}
      # Paths and patterns, one a line. Of a folder, its content.
      run: |
        mkdir -p "$E2E_ARTIFACTS/$NAME"
        IFS=$'\\n'
        for each in $FILE; do
          if [ -d "$each" ]; then each="$each/."; fi
          if [ -e "$each" ]; then cp -R "$each" "$E2E_ARTIFACTS/$NAME/"; fi
        done
        echo "url=https://github.com/example/connector/artifacts/\${NAME// /-}" >> "$GITHUB_OUTPUT"
`,
  'actions/attest-build-provenance': `name: attest
description: Replaces actions/attest-build-provenance
inputs:
  subject-path:
    description: ''
runs:
  using: composite
  steps:
    - shell: bash
      env:
        SUBJECT: ${expression('inputs.subject-path')}
      run: for each in $SUBJECT; do echo "attested $each $(test -s "$each" && echo "which is there")"; done
`,
  'actions/download-artifact': `name: download-artifact
description: Replaces actions/download-artifact
inputs:
  pattern:
    description: ''
  name:
    description: ''
  path:
    description: ''
runs:
  using: composite
  steps:
    - shell: bash
      env:
        PATTERN: ${expression('inputs.pattern')}
        NAME: ${expression('inputs.name')}
        TARGET: ${expression('inputs.path')}
      # The content of one artifact, or a folder for each that matches.
      run: |
        mkdir -p "$TARGET"
        if [ -n "$NAME" ]; then cp -R "$E2E_ARTIFACTS/$NAME/." "$TARGET/"; else cp -R "$E2E_ARTIFACTS"/$PATTERN "$TARGET/"; fi
`,
}

/** Fails the step, because no test runs its job. */
function refusal(action: string): string {
  return `name: refusal
description: Replaces ${action}
runs:
  using: composite
  steps:
    - shell: bash
      run: |
        echo 'there is no stand-in for ${action}'
        exit 1
`
}

function usedActions(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(usedActions)
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'uses' && typeof value === 'string' ? [value] : usedActions(value),
  )
}

/** An expression of a workflow. */
export function expression(text: string): string {
  return `\${{ ${text} }}`
}

interface Line {
  msg?: string
  raw_output?: boolean
  command?: string
  arg?: string
  content?: string
  name?: string
  kvPairs?: Record<string, string>
  jobID?: string
  stepID?: string[]
  jobResult?: string
}

function readResult(code: number | null, stdout: string, stderr: string): ActResult {
  const lines = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)
  const commands = lines.flatMap((line): ActCommand[] => {
    const { command, arg, content, name, kvPairs = {}, jobID = '', stepID = [] } = line
    if (command === undefined) return []
    const properties = { ...kvPairs, ...(name === undefined ? {} : { name }) }
    return [{ command, job: jobID, steps: stepID, properties, value: content ?? arg ?? '' }]
  })
  return {
    code,
    text: `${stdout}\n${stderr}`,
    printed: lines.map(({ raw_output, msg = '' }) => (raw_output ? msg : '')).join(''),
    commands,
    jobs: Object.fromEntries(lines.flatMap(({ jobID, jobResult }) => (jobID && jobResult ? [[jobID, jobResult]] : []))),
    errors: commands.filter(({ command }) => command === 'error').map(({ value }) => value),
    outputs: (job, step) =>
      Object.fromEntries(
        commands
          .filter((entry) => entry.command === 'set-output' && entry.job === job && entry.steps.join('/') === step)
          .map(({ properties, value }) => [properties['name'] ?? '', value]),
      ),
    // act reports the commands of a composite action's steps a second time for the action.
    summaries: commands
      .filter(({ command, steps }) => command === 'summary' && steps.length === 1)
      .map(({ value }) => value),
  }
}

import metadata from '../../../package.json' with { type: 'json' }
import type { WorkflowRun } from '../../github/workflow-run.js'
import { programRoot } from './program-root.js'

/** Where the pages of a program are: what package.json says of it, and the folder that it runs from. */
export interface ProgramPlace {
  metadata: { version: string; repository?: { url: string } }
  root: string | undefined
}

/**
 * The address of the folder docs/, as of this version. Undefined where the program's repository is not known: package.json
 * does not name it, and it is not run as an action of github.com.
 */
export function docsAddress(
  workflow: Pick<WorkflowRun, 'runUrl'> | undefined,
  place: ProgramPlace = { metadata, root: rootIfComplete() },
): string | undefined {
  const { version, repository } = place.metadata
  const named = repository?.url.replace(/^git\+/, '').replace(/\.git$/, '')
  if (named?.startsWith('https://') === true) return folderIn(named, `v${version}`)
  // An Enterprise Server may take actions from github.com, so there the address would be a guess.
  if (workflow?.runUrl.startsWith('https://github.com/') !== true) return undefined
  // A runner puts an action into `_actions/<owner>/<repository>/<ref>`.
  const parts = place.root?.split(/[\\/]/) ?? []
  const start = parts.lastIndexOf('_actions')
  const [owner, name, ...ref] = start === -1 ? [] : parts.slice(start + 1)
  if (!owner || !name || ref.length === 0) return undefined
  const [repositoryPath, refPath] = [[owner, name], ref].map((each) => each.map(encodeURIComponent).join('/'))
  return folderIn(`https://github.com/${repositoryPath}`, `${refPath}`)
}

/** The address of the page that explains the checks; undefined where that of docs/ is. */
export function checksPageAddress(workflow: Pick<WorkflowRun, 'runUrl'> | undefined): string | undefined {
  const docs = docsAddress(workflow)
  return docs === undefined ? undefined : `${docs}/checks.md`
}

function folderIn(repository: string, ref: string): string {
  return `${repository}/blob/${ref}/docs`
}

/** The folder of the program; undefined if it was copied without its other files. */
function rootIfComplete(): string | undefined {
  try {
    return programRoot()
  } catch {
    return undefined
  }
}

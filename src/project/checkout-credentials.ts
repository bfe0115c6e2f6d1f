import { UserError } from '../core/errors.js'
import { gitFields, gitRunner } from './run-git.js'

/**
 * True if git's settings hold credentials for a server, as actions/checkout stores the token of the job unless
 * `persist-credentials` is false. False if git cannot tell.
 *
 * @param environment - of the process, without credentials.
 */
export async function hasStoredCredentials(root: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
  const git = gitRunner(root, { environment })
  try {
    const settings = gitFields(
      await git(['config', '--includes', '-z', '--get-regexp', '^http\\.(.*\\.)?extraheader$']),
    )
    return settings.some((setting) => /^\S+\s+authorization:/i.test(setting))
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}

import type { SecretStore } from '../core/secrets/store.js'

// What holds our credentials, the runner's, or lets a child process speak to the runner in our name. The files of the
// runner's commands lie in RUNNER_TEMP.
const ours =
  /^(?:INPUTS|INPUT_.*|SAIL_.*|ACTIONS_.*|(?:GITHUB|GH|GITEA|FORGEJO)_(?:ENTERPRISE_)?TOKEN|COMMENT_TOKEN|SYSTEM_ACCESSTOKEN|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|RUNNER_TEMP)$/i

/** A header with credentials, as actions/checkout gives it to git. */
const authorization = /authorization:\s/i

/** The environment for a child process: nothing of ours, and no variable that holds a secret. */
export function childEnvironment(environment: Readonly<NodeJS.ProcessEnv>, secrets: SecretStore): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name, value]) => value !== undefined && !ours.test(name) && !authorization.test(value) && !secrets.holds(value),
    ),
  )
}

import { childEnvironment } from '../../src/cli/child-environment.js'
import { SecretStore } from '../../src/core/secrets/store.js'

describe('childEnvironment', () => {
  it('holds nothing of ours and no variable with a secret', () => {
    const secrets = new SecretStore()
    secrets.add('hidden-value')
    const environment = {
      PATH: '/bin',
      NODE_AUTH_TOKEN: 'for the registry',
      INPUTS: '{}',
      INPUT_CONFIG: 'x',
      SAIL_CLIENT_SECRET: 'x',
      GITHUB_TOKEN: 'x',
      GH_TOKEN: 'x',
      GITHUB_ENTERPRISE_TOKEN: 'x',
      GITEA_TOKEN: 'x',
      COMMENT_TOKEN: 'x',
      SYSTEM_ACCESSTOKEN: 'x',
      GIT_CONFIG_VALUE_0: 'AUTHORIZATION: basic eDp5',
      GITHUB_PATH: '/f',
      RUNNER_TEMP: '/f',
      GITHUB_ENV: '/f',
      GITHUB_OUTPUT: '/f',
      GITHUB_STEP_SUMMARY: '/f',
      ACTIONS_RUNTIME_TOKEN: 'x',
      MY_OWN: 'prefix hidden-value',
      GITHUB_SHA: 'abc',
    }
    expect(childEnvironment(environment, secrets)).toEqual({
      PATH: '/bin',
      NODE_AUTH_TOKEN: 'for the registry',
      GITHUB_SHA: 'abc',
    })
  })
})

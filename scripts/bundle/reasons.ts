/** Why each package is in the bundle, in one line: name → reason. */
export type Reasons = Readonly<Record<string, string>>

/** Why each runtime dependency is there, for docs/dependencies.md. */
export const reasons: Reasons = {
  '@actions/core': 'Workflow commands, masks, outputs and the summary of a step on a GitHub runner.',
  '@actions/exec': 'Runs installs and builds, with the output line by line and programs found as on Windows.',
  '@actions/github': "GitHub's REST API for the comment on a pull request and for deployments.",
  '@jmespath-community/jmespath': 'Conditions in JMESPath in the input `expect` of `invoke`.',
  '@jridgewell/trace-mapping':
    "Reads source maps, so that a connector's stack and a finding name a line of its source.",
  '@octokit/plugin-rest-endpoint-methods': 'The list of all REST calls that an Octokit client offers.',
  '@octokit/plugin-retry': 'Sends a request to GitHub again after a failure that may pass.',
  '@octokit/plugin-throttling': 'Spaces out requests to GitHub, and waits when its rate limits ask for it.',
  ajv: 'JSON Schema: the connector spec, settings files, earlier results, and schemas in the input `expect`.',
  archiver: 'Writes the zip of a connector.',
  async: 'The queue in which archiver writes its files.',
  diff: 'The lines that a plan of `sync` shows as changed.',
  'dot-properties': 'Message files in the format of Java properties, for `sync`.',
  'fast-uri': 'Resolves the ids and references of JSON schemas.',
  'fastest-levenshtein': 'Suggests the name that was meant when one is mistyped.',
  got: 'HTTP to the tenant: streams, timeouts, and a stop at any point.',
  'http2-wrapper': 'HTTP/2 in got, which cannot be left out; it is not switched on.',
  'get-east-asian-width': 'The columns that a character takes in a terminal, for tables.',
  'https-proxy-agent': 'Connections to the tenant through a proxy.',
  'jsonc-parser': 'Positions in `connector-spec.json`, so that a finding names a line.',
  minimatch: 'Patterns of file names in archiver; no pattern is given to it here.',
  picomatch: 'Patterns of file names: workspaces of package.json and pnpm, and those of tinyglobby.',
  'readable-stream': 'Streams in archiver; one version of its own and one in a package below it.',
  saxes: 'Reads the XML files of connectors of the v3 interface.',
  tinyglobby: 'Finds the results that `report` joins.',
  undici: 'The requests of the GitHub client, through a proxy where there is one.',
  yaml: 'Reads settings and inputs in YAML, with positions, and writes YAML.',
  yauzl: 'Reads the zip of a connector.',
}

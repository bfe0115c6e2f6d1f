import type { InputDeclarations, InputsOf } from '../../cli/command.js'
import { connectorsPrefixes } from '../../tenant/resources/custom-connector-types.js'
import { tenantInputs } from '../shared/tenant.js'

const syncInputs = {
  mode: {
    kind: 'choice',
    choices: ['plan', 'apply', 'pull', 'destroy', 'list'],
    default: 'plan',
    description: 'plan shows what apply would change; pull writes the folders from the tenant; list lists connectors.',
  },
  path: {
    kind: 'text',
    default: 'custom-connectors',
    description: 'Folder with one folder for each connector, or the folder of one connector.',
  },
  'script-name': {
    kind: 'list',
    default: '',
    description: 'scriptNames of the connectors, separated by commas. Default: all that have a folder.',
  },
  filters: {
    kind: 'text',
    description: 'For pull and list: which connectors of the tenant, for example type sw "custom".',
  },
  limit: { kind: 'integer', min: 0, description: 'For pull and list with filters: at most this many connectors.' },
  offset: {
    kind: 'integer',
    min: 0,
    default: '0',
    description: 'For pull and list: how many connectors to skip at the start.',
  },
  count: {
    kind: 'boolean',
    default: 'false',
    description: 'For pull and list: let the tenant count them, and warn if the list is shorter.',
  },
  locale: { kind: 'text', description: 'Locale to request from the tenant. Default: en.' },
  'plan-file': {
    kind: 'text',
    description:
      'For plan: file that the plan is written to (default: a temporary file of the runner). For apply: plan to apply; refused if tenant or folders changed since.',
  },
  'fail-on-changes': {
    kind: 'boolean',
    default: 'false',
    description: 'For plan: fail if the folders differ from the tenant, for example in a scheduled run.',
  },
  overwrite: {
    kind: 'boolean',
    default: 'false',
    description: 'For pull: replace files that differ from the tenant. Otherwise nothing is written if a file differs.',
  },
  confirm: { kind: 'text', description: 'For destroy: the scriptName again.' },
  'dry-run': { kind: 'boolean', default: 'false', description: 'Do every read and no write.' },
  comment: {
    kind: 'boolean',
    default: 'false',
    description: 'For plan: keep one comment with the differences on the pull request. Needs github-token.',
  },
  'github-token': {
    kind: 'text',
    secret: true,
    description: 'Token of the job, for comment (`pull-requests: write`).',
  },
  'connectors-prefix': {
    kind: 'choice',
    choices: connectorsPrefixes,
    default: 'v3',
    description: 'Paths to use for custom connectors: v3 is /v3/connectors, v1 is /connectors/v1.',
  },
} as const satisfies InputDeclarations

export const allInputs = { ...syncInputs, ...tenantInputs } as const satisfies InputDeclarations

export const outputs = {
  changes:
    'How many files differ (plan), were changed (apply) or written (pull); how many connectors were deleted or listed; unknown if an answer was lost and no read showed the result.',
  failed: 'For apply: how many files the tenant refused, or accepted and did not change.',
  plan: 'Path of the plan file.',
  result: 'For list: the connectors as JSON, each with scriptName, name, type and status.',
} as const

export type SyncInputs = InputsOf<typeof allInputs>
export type SyncOutput = keyof typeof outputs

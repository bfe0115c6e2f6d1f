import { resolve } from 'node:path'
import { defineCommand } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { readConnectorBundle } from '../shared/bundle-inspection.js'
import { connectTenant, tenantInputs } from '../shared/tenant.js'
import { assertUploadInputs, uploadInputs, uploadOutputs } from './inputs.js'
import { uploadAndReport } from './upload.js'

export const upload = defineCommand({
  name: 'upload',
  summary: 'Uploads a bundle to a tenant as a new version of its connector.',
  action: { title: 'SaaS connector: upload', icon: 'upload-cloud', color: 'blue' },
  inputs: {
    file: { kind: 'text', description: 'The bundle: a zip, as the pack command or action made it.' },
    ...uploadInputs,
    ...tenantInputs,
  },
  outputs: {
    'connector-id': 'Id of the connector.',
    alias: 'Alias of the connector.',
    version: 'The version that holds the bundle; unknown if it is not known whether one was made.',
    ...uploadOutputs,
    sha256: 'SHA-256 of the zip, in hex.',
  },
  async run(inputs, context) {
    for (const name of ['created', 'uploaded'] as const) context.setOutput(name, false)
    if (inputs.file === undefined) throw new UserError('input file is missing; give the zip to upload')
    await assertUploadInputs(inputs, context)
    const path = resolve(context.workingDirectory, inputs.file)
    const advice = 'upload it with the operation customizer-upload of connector'
    const bundle = await readConnectorBundle(path, advice, context)
    context.setOutput('sha256', bundle.sha256)
    const client = connectTenant(inputs, context)
    try {
      await uploadAndReport(bundle, client, inputs, context, (name, value) => context.setOutput(name, value))
    } finally {
      client.close()
    }
  },
})

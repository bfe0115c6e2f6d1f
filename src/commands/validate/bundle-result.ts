import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CommandContext, InputDeclarations, InputsOf } from '../../cli/command.js'
import { UsageError, UserError } from '../../core/errors.js'
import { fileErrorReason } from '../../core/files.js'
import { plainInputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { SeenErrorType } from '../../validation/engine/result.js'
import { RecordedVersions } from '../shared/recorded-versions.js'
import { openUploadRecords, type recordInputs } from '../shared/upload-record.js'
import type { ValidationTarget } from '../shared/validation-target.js'

export const bundleResultInputs = {
  'bundle-result': {
    kind: 'text',
    description:
      "The validation.json of this version's bundle, as validate with file wrote it: the types of errors in it count where the tenant reports none. Needs the record of the upload.",
  },
} as const satisfies InputDeclarations

/** A result of a bundle, as a user gave it. */
export interface BundleResult {
  /** As given by the user. */
  path: string
  contentSha256: string
  errorTypes: readonly SeenErrorType[]
}

/**
 * Reads the input `bundle-result`; undefined when it was not given.
 *
 * @throws UserError for a file that is no result of a bundle.
 */
export async function readBundleResult(
  path: string | undefined,
  workingDirectory: string,
): Promise<BundleResult | undefined> {
  if (path === undefined) return undefined
  const shown = `${plainInputName('bundle-result')} ${path}`
  let text: string
  try {
    text = await readFile(resolve(workingDirectory, path), 'utf8')
  } catch (cause) {
    throw new UsageError(`cannot read ${shown}: ${fileErrorReason(cause)}`, { cause })
  }
  const { parseResult } = await import('../../report/result-file.js')
  const { bundle, errorTypes = [] } = parseResult(text, shown)
  if (bundle !== undefined) return { path, contentSha256: bundle.contentSha256, errorTypes }
  throw new UsageError(
    `${shown} does not say which bundle it is of; give the validation.json of validate with ${plainInputName('file')}`,
  )
}

/**
 * The types of errors that a result proves for a version of the tenant.
 *
 * @throws UserError if the result is of another bundle than the record says of the version, or if it says nothing of it.
 */
export async function typesProvenBy(
  { path, contentSha256, errorTypes }: BundleResult,
  { client, connector, alias = connector, at }: Pick<ValidationTarget, 'client' | 'connector' | 'alias' | 'at'>,
  inputs: Pick<InputsOf<typeof recordInputs>, 'record' | 'github-token'>,
  context: CommandContext,
): Promise<readonly SeenErrorType[]> {
  const version = 'version' in at ? at.version : (await client.tags.get(connector, at.tag))?.activeVersion
  const shown = `${plainInputName('bundle-result')} ${path}`
  const name = quote(printableName(alias))
  if (version === undefined) throw new UserError(`${shown} cannot be used: the tag is at no version of ${name}`)
  const key = { tenant: client.baseUrl.host, connector: { id: connector, alias } }
  const recorded = await RecordedVersions.read(key, openUploadRecords(inputs, context))
  const hashes = new Set(recorded.uploadsOf(version).map(({ record }) => record.contentSha256))
  if (hashes.size === 0) {
    throw new UserError(
      `${shown} cannot be used: it is not recorded which bundle version ${version} of ${name} holds; give the record of its upload, with ${plainInputName('record')} or github-token`,
    )
  }
  if (hashes.size === 1 && hashes.has(contentSha256)) return errorTypes
  throw new UserError(
    `${shown} is of another bundle than version ${version} of ${name}; give the result of the bundle that was uploaded`,
  )
}

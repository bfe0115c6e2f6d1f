import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { UsageError } from '../../core/errors.js'
import { fileErrorReason, isMissing } from '../../core/files.js'
import { plainInputName } from '../../core/input-names.js'
import { assertNoLinkOut } from '../../core/links.js'
import type { Logger } from '../../core/logger.js'
import { relativePath } from '../../core/paths.js'
import { checkCatalogue } from '../../validation/engine/run.js'
import { emptySettings, type ValidationSettings } from '../../validation/engine/settings.js'

/** The settings file of a project, in the folder of its package.json. */
const defaultName = 'validate.yml'
const maxBytes = 1024 * 1024

/** Where the settings of a validation are read from; `input` is the path that was given, if one was. */
export function settingsPath(input: string | undefined, project: string, workingDirectory: string): string {
  return input === undefined ? join(project, defaultName) : resolve(workingDirectory, input)
}

/**
 * Reads the settings of a validation.
 *
 * @param input - path of the settings file; if undefined, the project's `validate.yml` is read if it exists.
 * @param project - the project's folder.
 * @throws UserError with the line of the first mistake in the file.
 */
export async function readValidationSettings(
  input: string | undefined,
  project: string,
  { workingDirectory, logger }: { workingDirectory: string; logger: Logger },
): Promise<ValidationSettings> {
  const path = settingsPath(input, project, workingDirectory)
  const shown = input ?? (relativePath(workingDirectory, path) || basename(path))
  if (input === undefined) assertNoLinkOut(path)
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (cause) {
    if (input === undefined && isMissing(cause)) return emptySettings
    throw new UsageError(`cannot read ${plainInputName('settings')} ${shown}: ${fileErrorReason(cause)}`, { cause })
  }
  if (bytes.length > maxBytes)
    throw new UsageError(`cannot read ${plainInputName('settings')} ${shown}: it is larger than 1 MiB`)
  // The parsers are loaded only if there are settings.
  const { parseSettings } = await import('../../validation/engine/settings-file.js')
  const ids = checkCatalogue.map(({ id }) => id)
  const settings = await parseSettings(bytes.toString('utf8'), shown, ids)
  logger.info(`settings of ${shown}`)
  return settings
}

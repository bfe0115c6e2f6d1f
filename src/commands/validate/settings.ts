import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { UserError } from '../../core/errors.js'
import { fileErrorReason, isMissing } from '../../core/files.js'
import type { Logger } from '../../core/logger.js'
import { relativePath } from '../../core/paths.js'
import type { RunResult } from '../../validation/engine/result.js'
import { checkCatalogue } from '../../validation/engine/run.js'
import { emptySettings, unusedAcceptances, type ValidationSettings } from '../../validation/engine/settings.js'

/** The name of the file beside a project's package.json. */
const usualName = 'validate.yml'
const largest = 1024 * 1024

/**
 * The settings of a validation: of the file that the input names, or else of the project's `validate.yml`, if it is
 * there.
 *
 * @throws UserError with the line of what is wrong in it.
 */
export async function readValidationSettings(
  given: string | undefined,
  project: string,
  { workingDirectory, logger }: { workingDirectory: string; logger: Logger },
): Promise<ValidationSettings> {
  const path = given === undefined ? join(project, usualName) : resolve(workingDirectory, given)
  const shown = given ?? (relativePath(workingDirectory, path) || basename(path))
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (cause) {
    if (given === undefined && isMissing(cause)) return emptySettings
    throw new UserError(`cannot read settings ${shown}: ${fileErrorReason(cause)}`, { cause })
  }
  if (bytes.length > largest) throw new UserError(`cannot read settings ${shown}: it is larger than 1 MiB`)
  // The parsers are only loaded where there is something to parse.
  const { parseSettings } = await import('../../validation/engine/settings-file.js')
  const ids = checkCatalogue.map(({ id }) => id)
  const settings = await parseSettings(bytes.toString('utf8'), shown, ids)
  logger.info(`settings of ${shown}`)
  return settings
}

/** Says which findings are accepted that are no more: they would hide the next ones like them. */
export function warnOfUnused(settings: ValidationSettings, result: RunResult, logger: Logger): void {
  for (const { check, text, attribute } of unusedAcceptances(settings, result.checks)) {
    const which = [text, attribute].filter((part) => part !== undefined).map((part) => ` ${JSON.stringify(part)}`)
    logger.warning(`validate.yml accepts a finding${which.join('')} of ${check} that there is not; take it out`)
  }
}

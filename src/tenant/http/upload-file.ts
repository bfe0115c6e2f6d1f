import { stat } from 'node:fs/promises'
import { EnvironmentError, messageOf, UsageError } from '../../core/errors.js'
import { printable } from '../../core/secrets/process.js'
import { oneLine } from '../../core/text.js'
import type { UploadFile } from './call.js'

/** Checks that the file has the announced size, which is sent before its content. Throws a UserError. */
export async function checkUploadFile({ path, size }: UploadFile): Promise<void> {
  let found: Awaited<ReturnType<typeof stat>>
  try {
    found = await stat(path)
  } catch (error) {
    throw new EnvironmentError(`cannot read the file to upload: ${oneLine(printable(messageOf(error)))}`, {
      cause: error,
    })
  }
  if (!found.isFile()) throw new UsageError(`cannot upload ${path}: it is not a file`)
  if (found.size === 0) throw new UsageError(`cannot upload ${path}: it is empty`)
  if (found.size !== size) {
    throw new EnvironmentError(
      `cannot upload ${path}: it has ${found.size} bytes and had ${size} before; is something still writing it?`,
    )
  }
}

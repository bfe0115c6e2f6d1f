import type { Clock } from '../../core/clock.js'
import type { Logger } from '../../core/logger.js'
import { formatBytes } from '../../report/format.js'
import type { UploadFile } from '../../tenant/client.js'

/** The line of a terminal changes this often. */
const intervalMs = 1_000

/** Sends a file. On a terminal, a line shows how much of it is sent; `what` begins that line. */
export async function showSent<T>(
  what: string,
  file: UploadFile,
  { clock, logger }: { clock: Clock; logger: Logger },
  send: (file: UploadFile) => Promise<T>,
): Promise<T> {
  const show = logger.progress
  if (show === undefined) return await send(file)
  let bytesRead = () => 0
  const sent = new AbortController()
  const showing = (async () => {
    for (;;) {
      try {
        await clock.sleep(intervalMs, sent.signal, { ref: false })
      } catch (error) {
        if (sent.signal.aborted) return
        throw error
      }
      show(`${what}: ${formatBytes(bytesRead())} of ${formatBytes(file.size)}`)
    }
  })()
  try {
    return await send({
      ...file,
      onSending: (read) => {
        bytesRead = read
      },
    })
  } finally {
    sent.abort()
    await showing
    show('')
  }
}

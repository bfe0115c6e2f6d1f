import { BundleError, type BundleFile, indexName, readBundle, readIndexText } from '../../bundle/bundle.js'
import { exportsNamedIn } from '../../bundle/exports.js'
import { UsageError } from '../../core/errors.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'

/**
 * Reads the bundle of a connector. Nothing of it is run, because commands that have the credentials of a tenant use this.
 *
 * @param advice - what to do with the bundle of a customizer instead.
 * @throws UserError when it cannot be read, has no spec, or is the bundle of a customizer.
 */
export async function readConnectorBundle(path: string, advice: string): Promise<BundleFile> {
  try {
    return await readBundle(path)
  } catch (error) {
    if (!(error instanceof BundleError) || error.problem !== 'no-spec') throw error
    const exports = exportsNamedIn(await readIndexText(path))
    if (!exports.customizer || exports.connector) throw error
    throw new UsageError(`${path} is the bundle of a customizer, not of a connector; ${advice}`, { cause: error })
  }
}

/**
 * Reads the bundle of a customizer. Nothing of it is run, as in `readConnectorBundle`.
 *
 * @throws UserError when it cannot be read, or its text has no export of a customizer.
 */
export async function readCustomizerBundle(path: string): Promise<BundleFile> {
  const bundle = await readBundle(path, { spec: 'optional' })
  if (exportsNamedIn(await readIndexText(path)).customizer) return bundle
  if (bundle.spec === undefined) {
    throw new UsageError(
      `${path} is not the bundle of a customizer: ${indexName} does not name the export connectorCustomizer; give the zip that pack wrote in the project of the customizer`,
    )
  }
  const { name } = bundle.spec
  const connector = name === undefined ? 'a connector' : `the connector ${quote(printableName(name))}`
  throw new UsageError(
    `${path} is the bundle of ${connector}: it exports no connectorCustomizer; give the bundle of the customizer, or upload this one with the command upload`,
  )
}

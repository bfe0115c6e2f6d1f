import { UsageError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'

/** The inputs that name a target: a bundle, or a version of a connector on a tenant. */
export interface TargetInputs {
  file: string | undefined
  connector: string | undefined
  version: number | undefined
  tag: string | undefined
}

/**
 * @param other - an input that names a target of another kind, for the message.
 * @throws UserError when the inputs name no target, more than one, or a version of a bundle.
 */
export function assertTargetInputs({ file, connector, version, tag }: TargetInputs, other?: string): void {
  if (file === undefined && connector === undefined) {
    const [last = '', ...names] = [...(other === undefined ? [] : [other]), 'file', 'connector'].map(plainInputName)
    throw new UsageError(`neither ${names.toReversed().join(', ')} nor ${last} is given; give one of them`)
  }
  if (file !== undefined && connector !== undefined) {
    throw new UsageError(
      `${plainInputName('file')} and ${plainInputName('connector')} are both given; give one of them`,
    )
  }
  if (version !== undefined && tag !== undefined) {
    throw new UsageError(`${plainInputName('version')} and ${plainInputName('tag')} are both given; give one of them`)
  }
  if (file !== undefined && (version !== undefined || tag !== undefined)) {
    throw new UsageError(
      `${plainInputName('version')} and ${plainInputName('tag')} cannot be given with ${plainInputName('file')}; give them with ${plainInputName('connector')}`,
    )
  }
}

/** The version of the inputs, else the tag. Default: the tag `latest`. */
export function versionOrTag({ version, tag }: TargetInputs): { version: number } | { tag: string } {
  return version === undefined ? { tag: tag ?? 'latest' } : { version }
}

import { ConnectorError, readConfig } from '@sailpoint/connector-sdk'

/** The configuration of a source: the items of `sourceConfig` in `connector-spec.json`. */
export interface SourceConfig {
  token: string
  /** Lists only the accounts of this department; without it all accounts. */
  department?: string
  /** Number of accounts to request at once. */
  pageSize: number
}

/** Reads the config. Throws for an invalid item with its name, but without its value. */
export async function readSourceConfig(): Promise<SourceConfig> {
  const { token, department, pageSize }: Record<string, unknown> = await readConfig()
  if (typeof token !== 'string' || token === '') {
    throw new ConnectorError('The source has no token: enter one under Configuration, Connection.')
  }
  // The platform may send numbers as text.
  const size = pageSize === undefined || pageSize === null || pageSize === '' ? 100 : Number(pageSize)
  if (!Number.isInteger(size) || size < 1 || size > 1000) {
    throw new ConnectorError('The accounts per request must be a whole number from 1 to 1000.')
  }
  return { token, pageSize: size, ...(typeof department === 'string' && department !== '' && { department }) }
}

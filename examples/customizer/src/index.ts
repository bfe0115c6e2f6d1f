import { AttributeChangeOp, createConnectorCustomizer, logger } from '@sailpoint/connector-sdk'

/** Converts an e-mail address to lower case; returns any other value unchanged. */
function normalise<T>(email: T): T | string {
  return typeof email === 'string' ? email.trim().toLowerCase() : email
}

/**
 * Changes the inputs and outputs of the example connector's commands without a change of the connector: e-mail addresses
 * become lower case, and a new account without a type of employment becomes external. Everything without a handler is
 * passed unchanged.
 */
export const connectorCustomizer = async () =>
  createConnectorCustomizer()
    .beforeStdAccountCreate(async (_context, input) => {
      const { email, userType } = input.attributes
      if (!userType) logger.info('an account without a kind of employment: external')
      const attributes = { ...input.attributes, userType: userType || 'external' }
      return { ...input, attributes: email === undefined ? attributes : { ...attributes, email: normalise(email) } }
    })
    .beforeStdAccountUpdate(async (_context, input) => ({
      ...input,
      changes: input.changes.map((change) =>
        change.attribute === 'email' && change.op !== AttributeChangeOp.Remove
          ? { ...change, value: normalise(change.value) }
          : change,
      ),
    }))
    .afterStdAccountRead(async (_context, output) => {
      const { email } = output.attributes
      if (typeof email !== 'string') return output
      return { ...output, attributes: { ...output.attributes, email: normalise(email) } }
    })

import { AttributeChangeOp, createConnectorCustomizer, logger } from '@sailpoint/connector-sdk'

/** The one form of an e-mail address; what is no text stays as it is. */
function normalise<T>(email: T): T | string {
  return typeof email === 'string' ? email.trim().toLowerCase() : email
}

/**
 * Changes what goes into the commands of the example connector and what comes out of them, without a change to the
 * connector: e-mail addresses are written in small letters, and an account that is created without a kind of
 * employment is one of an external person. What has no handler here passes as it is.
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

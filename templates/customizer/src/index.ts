import { createConnectorCustomizer, logger } from '@sailpoint/connector-sdk'

/**
 * Runs with the connector that it is linked to: a handler `before…` changes the input of a command, `after…` each object
 * that the command sends. Everything without a handler is passed unchanged.
 */
export const connectorCustomizer = async () =>
  createConnectorCustomizer()
    .beforeStdAccountRead(async (_context, input) => {
      logger.debug({ identity: input.identity }, 'reading an account')
      return input
    })
    .afterStdAccountRead(async (_context, output) => {
      const { email } = output.attributes
      if (typeof email !== 'string') return output
      return { ...output, attributes: { ...output.attributes, email: email.toLowerCase() } }
    })

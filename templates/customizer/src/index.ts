import { createConnectorCustomizer, logger } from '@sailpoint/connector-sdk'

/**
 * Runs beside a connector that it is linked to: a handler `before…` changes the input of a command, one `after…` each
 * object that the command sends. What has no handler passes as it is.
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

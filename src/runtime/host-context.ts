import type { Run } from './host-answer.js'
import type { RunAs } from './host-customizer.js'
import { applyPatch } from './host-json-patch.js'
import { customizedOperation, type Executable } from './host-load.js'

// Copied before the connector can replace it.
const { parse } = JSON

/** Returns the context that a handler gets (docs/platform.md#context). */
export function contextOf(
  type: string,
  context: object,
  run: Run,
  customizer: Executable | undefined,
  { onOperation, run: runAs }: { onOperation(id: string): void; run: RunAs },
): Record<string, unknown> {
  const absent = (name: string) => async () => {
    throw new Error(`${name} is not available outside of the platform`)
  }
  const own: Record<string, unknown> = {
    ...context,
    commandType: type,
    // Includes what the same invocation has patched, because a handler may wait for that (docs/platform.md#context).
    reloadConfig: async () =>
      applyPatch(parse(Buffer.from(process.env['CONNECTOR_CONFIG'] ?? '', 'base64').toString()), run.configPatches),
    // Without a customizer the operation stays as it was.
    customizedOperation: async (id: string, input: unknown) => {
      onOperation(id)
      const operation = customizedOperation(customizer, id)
      if (operation === undefined) return input
      return await runAs({ step: 'operation', command: id }, () => operation(own, input))
    },
    assumeAwsRole: absent('assumeAwsRole'),
    getOAuth2AccessToken: absent('getOAuth2AccessToken'),
  }
  return own
}

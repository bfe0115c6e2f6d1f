import type { Run } from './host-answer.js'
import { applyPatch } from './host-json-patch.js'
import { customizedOperation, type Executable } from './host-load.js'

/** What a handler gets as its context (docs/platform.md#context). */
export function contextOf(
  type: string,
  context: object,
  run: Run,
  customizer: Executable | undefined,
): Record<string, unknown> {
  const absent = (name: string) => async () => {
    throw new Error(`${name} is not available outside of the platform`)
  }
  const own: Record<string, unknown> = {
    ...context,
    commandType: type,
    // With what the same invocation has patched: a handler may wait for that (docs/platform.md#context).
    reloadConfig: async () =>
      applyPatch(
        JSON.parse(Buffer.from(process.env['CONNECTOR_CONFIG'] ?? '', 'base64').toString()),
        run.configPatches,
      ),
    // Without a customizer the operation is as it was.
    customizedOperation: async (id: string, input: unknown) => {
      const operation = customizedOperation(customizer, id)
      return operation ? await operation(own, input) : input
    },
    assumeAwsRole: absent('assumeAwsRole'),
    getOAuth2AccessToken: absent('getOAuth2AccessToken'),
  }
  return own
}

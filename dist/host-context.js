import { applyPatch } from './host-json-patch.js';
import { customizedOperation } from './host-load.js';
// Copied before the connector can replace it.
const { parse } = JSON;
/** Returns the context that a handler gets (docs/platform.md#context). */
export function contextOf(type, context, run, customizer, { onOperation, run: runAs }) {
    const absent = (name) => async () => {
        throw new Error(`${name} is not available outside of the platform`);
    };
    const own = {
        ...context,
        commandType: type,
        // Includes what the same invocation has patched, because a handler may wait for that (docs/platform.md#context).
        reloadConfig: async () => applyPatch(parse(Buffer.from(process.env['CONNECTOR_CONFIG'] ?? '', 'base64').toString()), run.configPatches),
        // Without a customizer the operation stays as it was.
        customizedOperation: async (id, input) => {
            onOperation(id);
            const operation = customizedOperation(customizer, id);
            if (operation === undefined)
                return input;
            return await runAs({ step: 'operation', command: id }, () => operation(own, input));
        },
        assumeAwsRole: absent('assumeAwsRole'),
        getOAuth2AccessToken: absent('getOAuth2AccessToken'),
    };
    return own;
}

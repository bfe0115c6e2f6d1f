import { applyPatch } from './host-json-patch.js';
import { customizedOperation } from './host-load.js';
const { parse } = JSON;
export function contextOf(type, context, run, customizer, { onOperation, run: runAs }) {
    const absent = (name) => async () => {
        throw new Error(`${name} is not available outside of the platform`);
    };
    const own = {
        ...context,
        commandType: type,
        reloadConfig: async () => applyPatch(parse(Buffer.from(process.env['CONNECTOR_CONFIG'] ?? '', 'base64').toString()), run.configPatches),
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

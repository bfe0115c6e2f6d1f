import { inspect, types } from 'node:util';
const maxMessage = 16_384;
function bounded(text, max) {
    return text.length > max ? `${text.slice(0, max)}…` : text;
}
export function describe(thrown) {
    if (typeof thrown === 'string') {
        return { message: bounded(thrown, maxMessage) };
    }
    if (thrown === null || (typeof thrown !== 'object' && typeof thrown !== 'function')) {
        return { message: `${String(thrown)} was thrown` };
    }
    const text = (read, limit) => {
        try {
            const value = read();
            return typeof value === 'string' && value !== '' ? bounded(value, limit) : undefined;
        }
        catch {
            return undefined;
        }
    };
    const error = thrown;
    const ownName = text(() => error.name, 200);
    const className = text(() => thrown.constructor.name, 200);
    const name = types.isNativeError(thrown) || ownName ? (ownName === 'Error' ? className : ownName) : undefined;
    const message = text(() => error.message, maxMessage) ?? text(() => inspect(thrown, { depth: 2 }), maxMessage);
    const stack = text(() => error.stack, 32_768);
    const notFound = text(() => error.type, 20) === 'notFound' && (types.isNativeError(thrown) || className === 'ConnectorError');
    return {
        ...(name ? { name } : {}),
        message: message ?? 'something was thrown that cannot be read',
        ...(stack ? { stack } : {}),
        ...(notFound ? { type: 'notFound' } : {}),
    };
}

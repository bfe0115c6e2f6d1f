import diagnostics from 'node:diagnostics_channel';
/** A longer address is cut. */
const maxUrlLength = 2000;
/**
 * Tells each request that the connector begins to send, of all clients that are built on `http`, `https` or undici. Node.js and
 * undici publish them by these names.
 */
export function tellRequests(tell) {
    const told = (method, origin, path) => tell({ method: String(method).slice(0, 40), url: `${origin}${String(path)}`.slice(0, maxUrlLength) });
    diagnostics.subscribe('http.client.request.start', (message) => {
        const { request } = message;
        // Also in its own form, which names the port.
        const host = request.getHeader('host') ?? request.host;
        told(request.method, `${request.protocol}//${String(host)}`, request.path);
    });
    diagnostics.subscribe('undici:request:create', (message) => {
        const { method, origin, path } = message.request;
        told(method, String(origin), path);
    });
}

import diagnostics from 'node:diagnostics_channel';
const maxUrlLength = 2000;
export function tellRequests(tell) {
    const told = (method, origin, path) => tell({ method: String(method).slice(0, 40), url: `${origin}${String(path)}`.slice(0, maxUrlLength) });
    diagnostics.subscribe('http.client.request.start', (message) => {
        const { request } = message;
        const host = request.getHeader('host') ?? request.host;
        told(request.method, `${request.protocol}//${String(host)}`, request.path);
    });
    diagnostics.subscribe('undici:request:create', (message) => {
        const { method, origin, path } = message.request;
        told(method, String(origin), path);
    });
}

import diagnostics from 'node:diagnostics_channel';
const maxUrlLength = 2000;
const maxHeaders = 60;
const maxValueLength = 500;
export function tellRequests(tell) {
    const told = (method, origin, path, headers) => tell({
        method: String(method).slice(0, 40),
        url: `${origin}${String(path)}`.slice(0, maxUrlLength),
        headers: [...headers]
            .slice(0, maxHeaders)
            .map(([name, value]) => [String(name).slice(0, maxValueLength), String(value).slice(0, maxValueLength)]),
    });
    diagnostics.subscribe('http.client.request.start', (message) => {
        const { request } = message;
        const host = request.getHeader('host') ?? request.host;
        const { _header: sent } = request;
        const headers = typeof sent === 'string' ? linesOf(sent) : Object.entries(request.getHeaders());
        told(request.method, `${request.protocol}//${String(host)}`, request.path, headers);
    });
    diagnostics.subscribe('undici:request:create', (message) => {
        const { method, origin, path, headers } = message.request;
        const pairs = Array.isArray(headers) ? pairsOf(headers) : linesOf(String(headers ?? ''));
        told(method, String(origin), path, pairs);
    });
}
function linesOf(text) {
    const lines = text.split('\r\n').map((line) => [line.indexOf(': '), line]);
    return lines.filter(([at]) => at > 0).map(([at, line]) => [line.slice(0, at), line.slice(at + 2)]);
}
function pairsOf(list) {
    return list.flatMap((name, i) => (i % 2 === 0 ? [[name, list[i + 1]]] : []));
}

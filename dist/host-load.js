import { readFileSync, realpathSync } from 'node:fs';
import Module from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { types } from 'node:util';
import { compileFunction } from 'node:vm';
import { describe } from './host-describe.js';
export function checkExports(bundle, names) {
    if (bundle.connector == null && bundle.connectorCustomizer == null) {
        const found = names.length > 0 ? `found only ${names.slice(0, 10).join(', ')}` : 'it exports nothing';
        throw new InvalidExportError(`it exports neither \`connector\` nor \`connectorCustomizer\`; ${found}`);
    }
    for (const [name, value] of Object.entries(bundle)) {
        if (isClass(value)) {
            throw new InvalidExportError(`its export \`${name}\` is a class; export a function that returns an object of it`);
        }
        if (value != null && typeof value !== 'function') {
            check(value, name);
        }
    }
}
function isClass(value) {
    return typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));
}
export async function make(exported, name) {
    if (exported == null) {
        return undefined;
    }
    return check(typeof exported === 'function' ? await exported() : exported, name);
}
function check(made, name) {
    if (typeof made?._exec !== 'function') {
        const kind = name === 'connector' ? 'a connector' : 'a customizer';
        throw new InvalidExportError(`its export \`${name}\` is neither ${kind} of the SDK nor a function that returns one`);
    }
    return made;
}
export function handlersOf(made) {
    return keysOf(made?.handlers);
}
export function customizedOperationsOf(made) {
    return keysOf(made?.customizedOperationHandlers);
}
function keysOf(handlers) {
    return types.isMap(handlers) ? [...handlers.keys()].map(String).sort() : [];
}
export function customizedOperation(made, id) {
    const handlers = made?.customizedOperationHandlers;
    const handler = types.isMap(handlers) ? handlers.get(id) : undefined;
    return typeof handler === 'function' ? handler : undefined;
}
export async function loadCustomizer(file) {
    let exported;
    try {
        exported = (await load(file))['connectorCustomizer'];
    }
    catch (error) {
        throw new InvalidExportError(`the customizer bundle: ${describe(error).message}`);
    }
    if (exported == null) {
        throw new InvalidExportError('the customizer bundle does not export `connectorCustomizer`');
    }
    return exported;
}
export async function load(file) {
    const source = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    if (isEsModule(source, file)) {
        const url = pathToFileURL(realpathSync(file)).href;
        const folder = url.slice(0, url.lastIndexOf('/') + 1);
        Module.register(`data:text/javascript,${encodeURIComponent(`export const load = (url, context, next) => next(url, url.startsWith(${JSON.stringify(folder)}) && url.endsWith('.js') ? { ...context, format: 'module' } : context)`)}`);
        return (await import(url));
    }
    const CommonJs = Module;
    const module = new CommonJs(file);
    module.filename = file;
    module.paths = CommonJs._nodeModulePaths(dirname(file));
    CommonJs._cache[file] = module;
    module._compile(source, file, 'commonjs');
    module.loaded = true;
    return Object(module.exports);
}
function isEsModule(source, filename) {
    try {
        compileFunction(source.replace(/^#!.*/, ''), ['exports', 'require', 'module', '__filename', '__dirname'], {
            filename,
        });
        return false;
    }
    catch (error) {
        const { message } = describe(error);
        return /import statement|Unexpected token 'export'|import\.meta|await is only valid/.test(message);
    }
}
export class InvalidExportError extends Error {
    #brand = true;
    static is(thrown) {
        return typeof thrown === 'object' && thrown !== null && #brand in thrown && thrown.#brand;
    }
}

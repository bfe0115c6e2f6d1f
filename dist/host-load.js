import { readFileSync, realpathSync } from 'node:fs';
import Module from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { types } from 'node:util';
import { compileFunction } from 'node:vm';
import { describe } from './host-describe.js';
/** Throws an InvalidExportError when a bundle exports neither a connector nor a customizer, or something else in place. */
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
/** Every call of a class fails. */
function isClass(value) {
    return typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));
}
/** Creates the connector or customizer of an export; undefined without one. Throws an InvalidExportError. */
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
/** The command types with a handler, sorted. */
export function handlersOf(made) {
    return keysOf(made?.handlers);
}
/** The ids of the operations that a customizer changes, sorted. */
export function customizedOperationsOf(made) {
    return keysOf(made?.customizedOperationHandlers);
}
function keysOf(handlers) {
    return types.isMap(handlers) ? [...handlers.keys()].map(String).sort() : [];
}
/** Returns the handler of a customizer for an operation; undefined if it has none. */
export function customizedOperation(made, id) {
    const handlers = made?.customizedOperationHandlers;
    const handler = types.isMap(handlers) ? handlers.get(id) : undefined;
    return typeof handler === 'function' ? handler : undefined;
}
/** Loads the `connectorCustomizer` of another bundle. Throws an InvalidExportError, so that the command does not fail. */
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
/** Loads a CommonJS or ES module, independent of the `type` in a package.json of a parent folder. */
export async function load(file) {
    const source = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    if (isEsModule(source, file)) {
        // The loader identifies modules by their real path, without links.
        const url = pathToFileURL(realpathSync(file)).href;
        const folder = url.slice(0, url.lastIndexOf('/') + 1);
        Module.register(`data:text/javascript,${encodeURIComponent(`export const load = (url, context, next) => next(url, url.startsWith(${JSON.stringify(folder)}) && url.endsWith('.js') ? { ...context, format: 'module' } : context)`)}`);
        return (await import(/* webpackIgnore: true */ url));
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
/** A bundle does not export a usable connector or customizer. */
export class InvalidExportError extends Error {
    #brand = true;
    /** Calls no getter of the thrown value, which could throw again. */
    static is(thrown) {
        return typeof thrown === 'object' && thrown !== null && #brand in thrown && thrown.#brand;
    }
}

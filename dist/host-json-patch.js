import { isDeepStrictEqual } from 'node:util';
export class JsonPatchError extends Error {
    name = 'JsonPatchError';
}
const operations = ['add', 'remove', 'replace', 'test'];
export function applyPatch(target, given) {
    const result = structuredClone(target);
    for (const operation of given)
        apply(result, readOperation(operation));
    return result;
}
export function fieldOf(operation) {
    return readOperation(operation).segments[0] ?? '';
}
function readOperation(operation) {
    if (!isObject(operation))
        throw new JsonPatchError('Every operation of a patch must be an object');
    const { op, path, value } = operation;
    const known = operations.find((each) => each === op);
    if (known === undefined)
        throw new JsonPatchError(`${quoted(op)} is not a supported operation; supported are ${operations.join(', ')}`);
    if (typeof path !== 'string' || !/^(?:\/|$)/.test(path) || /~(?![01])/.test(path))
        throw new JsonPatchError(`${quoted(path)} is not a JSON Pointer`);
    const segments = pointerSteps(path);
    if (segments.includes('__proto__'))
        throw new JsonPatchError('__proto__ cannot be a name');
    if (known !== 'remove' && value === undefined)
        throw new JsonPatchError(`The operation at ${quoted(path)} has no value`);
    return { op: known, path, segments, value: structuredClone(value) };
}
function apply(root, { op, path, segments, value }) {
    const last = segments.pop();
    if (last === undefined)
        throw new JsonPatchError('The whole object cannot be patched');
    let parent = root;
    for (const segment of segments)
        parent = childOf(parent, segment)?.value;
    if (!isObject(parent) && !Array.isArray(parent))
        throw new JsonPatchError(`There is nothing at the parent of ${quoted(path)}`);
    const old = childOf(parent, last);
    if (op !== 'add' && old === undefined)
        throw new JsonPatchError(`There is nothing at ${quoted(path)} to ${op}`);
    if (op === 'test' && old?.value !== value && !isDeepStrictEqual(old?.value, value))
        throw new JsonPatchError(`The test of ${quoted(path)} failed`);
    if (op === 'test')
        return;
    if (Array.isArray(parent))
        changeList(parent, op, last, value, path);
    else if (op === 'remove')
        delete parent[last];
    else
        parent[last] = value;
}
function changeList(list, op, name, value, path) {
    const index = name === '-' && op === 'add' ? list.length : indexOf(name);
    if (index === undefined || index > list.length)
        throw new JsonPatchError(`${quoted(path)} is not an index of that list`);
    list.splice(index, op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [value]));
}
function childOf(parent, name) {
    if (isObject(parent))
        return Object.hasOwn(parent, name) ? { value: parent[name] } : undefined;
    const index = indexOf(name);
    return Array.isArray(parent) && index !== undefined && index < parent.length ? { value: parent[index] } : undefined;
}
function indexOf(name) {
    return /^(?:0|[1-9]\d{0,9})$/.test(name) ? Number(name) : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function pointerSteps(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function quoted(text) {
    const plain = typeof text === 'string' ? text : (JSON.stringify(text) ?? 'nothing');
    return JSON.stringify(plain.length > 100 ? `${plain.slice(0, 100)}…` : plain);
}

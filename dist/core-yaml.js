export const id = 4433;
export const ids = [4433];
export const modules = {

  44433:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    YamlError: () => (  YamlError),
    readYaml: () => (  readYaml),
    yamlFileError: () => (  yamlFileError)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
  var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70679);
  var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);




const maxAliases = 100;
class YamlError extends Error {
    name = 'YamlError';
    code;
    position;
    constructor(code, message, position, options = {}) {
        super(message.replace(/\s+/g, ' '), options);
        this.code = code;
        this.position = position;
    }
}
function readYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__  .HN();
    const positionAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const plain = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__  .Yi)(text);
    const tokens = [...new yaml__WEBPACK_IMPORTED_MODULE_0__  .iX(lines.addNewLine).parse(plain)];
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .d1)(tokens) > 3 * _json_js__WEBPACK_IMPORTED_MODULE_3__  .Mw)
        throw tooDeep();
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__  .Dk({ prettyErrors: false, stringKeys: true, schema: 'core' });
    const [document, second] = [...composer.compose(tokens, true, plain.length)];
    if (document === undefined)
        throw new Error('the YAML library gave no document');
    if (second !== undefined) {
        throw new YamlError('MULTIPLE_DOCS', 'there is a second document; give one', positionAt(second.range[0]));
    }
    const [fault] = [...document.errors, ...document.warnings];
    if (fault !== undefined) {
        throw new YamlError(fault.code, fault.message, positionAt(fault.pos[0]), { cause: fault });
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: maxAliases });
    }
    catch (cause) {
        if (!(cause instanceof ReferenceError))
            throw cause;
        throw new YamlError('ALIAS_FAILED', 'an alias has no anchor, or there are too many of them', undefined, { cause });
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .d1)(value) > _json_js__WEBPACK_IMPORTED_MODULE_3__  .Mw)
        throw tooDeep();
    return { value, document, positionAt, positionOf: (path) => positionAt(offsetOf(document.contents, path)) };
}
function yamlFileError(fault, shown, file) {
    const { position, message } = fault;
    const where = position === undefined ? '' : `, line ${position.line}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__  .yo(`${shown} is not YAML that can be used${where}: ${message}`, {
        location: { file, line: 1, ...position },
        cause: fault,
    });
}
function offsetOf(root, path) {
    let node = root;
    let offset = startOf(node) ?? 0;
    for (const step of path) {
        const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(node) ? node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(key) && key.value === String(step)) : undefined;
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(node) ? node.items[Number(step)] : pair?.value;
        offset = startOf(pair?.key) ?? startOf(node) ?? offset;
    }
    return offset;
}
function startOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Ll)(node) ? node.range?.[0] : undefined;
}
function tooDeep() {
    return new YamlError('TOO_DEEP', `it is nested deeper than ${_json_js__WEBPACK_IMPORTED_MODULE_3__  .Mw}`);
}

  })

};

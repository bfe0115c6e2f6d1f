export const id = 6566;
export const ids = [6566];
export const modules = {

/***/ 53416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ exportsNamedIn)
/* harmony export */ });
/**
 * The exports that the text of a bundle names, without running it. Bundlers keep the names of exports, also when they
 * shorten all others: `exports.connector =`, `t.connector=` or `connector: () =>`.
 */
function exportsNamedIn(text) {
    return {
        connector: /\.connector ?=(?!=)|\bconnector: ?\( ?\) ?=>/.test(text),
        customizer: /\bconnectorCustomizer\b/.test(text),
    };
}
//# sourceMappingURL=exports.js.map

/***/ }),

/***/ 16566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readCustomizerBundle),
/* harmony export */   readConnectorBundle: () => (/* binding */ readConnectorBundle)
/* harmony export */ });
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71897);
/* harmony import */ var _bundle_exports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53416);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46601);





/**
 * Reads the bundle of a connector. Nothing of it is run, because commands that have the credentials of a tenant use this.
 *
 * @param advice - what to do with the bundle of a customizer instead.
 * @throws UserError when it cannot be read, has no spec, or is the bundle of a customizer.
 */
async function readConnectorBundle(path, advice) {
    try {
        return await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readBundle */ .Bo)(path);
    }
    catch (error) {
        if (!(error instanceof _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleError */ .rJ) || error.problem !== 'no-spec')
            throw error;
        const exports = (0,_bundle_exports_js__WEBPACK_IMPORTED_MODULE_4__/* .exportsNamedIn */ .U)(await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readIndexText */ .Gw)(path));
        if (!exports.customizer || exports.connector)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path} is the bundle of a customizer, not of a connector; ${advice}`, { cause: error });
    }
}
/**
 * Reads the bundle of a customizer. Nothing of it is run, as in `readConnectorBundle`.
 *
 * @throws UserError when it cannot be read, or its text has no export of a customizer.
 */
async function readCustomizerBundle(path) {
    const bundle = await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readBundle */ .Bo)(path, { spec: 'optional' });
    if ((0,_bundle_exports_js__WEBPACK_IMPORTED_MODULE_4__/* .exportsNamedIn */ .U)(await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readIndexText */ .Gw)(path)).customizer)
        return bundle;
    if (bundle.spec === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path} is not the bundle of a customizer: ${_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .indexName */ .mo} does not name the export connectorCustomizer; give the zip that pack wrote in the project of the customizer`);
    }
    const { name } = bundle.spec;
    const connector = name === undefined ? 'a connector' : `the connector ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__/* .printableName */ .Nt)(name))}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path} is the bundle of ${connector}: it exports no connectorCustomizer; give the bundle of the customizer, or upload this one with the command upload`);
}
//# sourceMappingURL=bundle-kind.js.map

/***/ })

};

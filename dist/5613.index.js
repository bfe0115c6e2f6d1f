export const id = 5613;
export const ids = [5613];
export const modules = {

/***/ 15613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runnerTerminal: () => (/* binding */ runnerTerminal)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);

/** Speaks to a GitHub Actions runner through its toolkit. */
function runnerTerminal() {
    return {
        debug: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
        info: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq,
        warning: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(text),
        annotation({ level, title, message, location }) {
            const show = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm }[level];
            show(message, properties(title, location));
        },
        failure(message, location) {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(message, properties(undefined, location));
        },
        startGroup: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh,
        endGroup: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4,
        mask: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq,
        async outputs(values) {
            for (const [name, value] of Object.entries(values))
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
        },
        async summary(markdown) {
            // Runners before summaries, and some that only resemble one, do not name the file.
            if (process.env['GITHUB_STEP_SUMMARY'])
                await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
        },
    };
}
function properties(title, location) {
    return {
        ...(title === undefined ? {} : { title }),
        ...(location === undefined ? {} : { file: location.file }),
        ...(location?.line === undefined ? {} : { startLine: location.line }),
        ...(location?.column === undefined ? {} : { startColumn: location.column }),
    };
}
//# sourceMappingURL=runner.js.map

/***/ })

};

export const id = 9491;
export const ids = [9491];
export const modules = {

/***/ 49491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   destroy: () => (/* binding */ destroy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25584);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68872);



/** The mode destroy of `sync`: deletes one connector whose scriptName was typed twice. */
async function destroy(run) {
    const { inputs, context, tenant, host, setOutput } = run;
    const { confirm, 'script-name': scriptNames, 'dry-run': dryRun } = inputs;
    const [scriptName] = scriptNames;
    if (scriptName === undefined || scriptNames.length > 1)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('destroy deletes one connector; give its scriptName as script-name');
    if (confirm !== scriptName)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(confirm === undefined
            ? `confirm is missing: to delete ${scriptName} with all its files, give its scriptName as confirm too`
            : `confirm is ${JSON.stringify(confirm)} and not ${JSON.stringify(scriptName)}; nothing was deleted`);
    const read = async (signal) => {
        try {
            return await tenant.get(scriptName, { signal });
        }
        catch (error) {
            if ((0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isTenantError */ .Dz)(error, 'not-found'))
                return undefined;
            throw error;
        }
    };
    const before = await read(context.signal);
    setOutput('changes', 0);
    if (before === undefined) {
        context.logger.info(`${scriptName} is not on ${host}; nothing to do`);
        context.addSummary(`## Custom connectors: destroy\n\nNothing to do: it is not there.`);
        return;
    }
    if (!dryRun) {
        context.signal.throwIfAborted();
        try {
            await tenant.delete(scriptName);
        }
        catch (error) {
            setOutput('changes', (0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenOf */ .lu)(error) === false ? 0 : 'unknown');
            throw error;
        }
        setOutput('changes', 1);
        if ((await read()) !== undefined) {
            setOutput('changes', 0);
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${scriptName} was deleted and is still there; a source may use it: look at it on the tenant`);
        }
    }
    setOutput('changes', 1);
    const nothing = { changes: [], blocked: [], leftAlone: [], failures: [] };
    const entry = { folder: scriptName, name: before.name, scriptName, action: 'delete', ...nothing };
    (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .qz)(run, { mode: 'destroy', tenant: host, written: !dryRun, entries: [entry] });
}
//# sourceMappingURL=destroy.js.map

/***/ })

};

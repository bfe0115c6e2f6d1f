export const id = 3209;
export const ids = [3209];
export const modules = {

/***/ 43209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cli_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61346);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _shared_local_tenant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86925);
/* harmony import */ var _shared_structured_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34785);
/* harmony import */ var _shared_tenant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77543);
/* harmony import */ var _shared_validation_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(932);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48862);









const allInputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector on the tenant. Give this or file.' },
    version: { kind: 'integer', min: 1, description: 'Version of it to validate. Default: the one of tag.' },
    tag: { kind: 'text', description: 'Tag whose version is validated. Default: latest.' },
    file: { kind: 'text', description: 'A bundle to validate on a sandbox tenant in this process, without any tenant.' },
    customizer: {
        kind: 'text',
        description: 'Zip of a customizer, to validate how the connector of file runs with it.',
    },
    path: {
        kind: 'text',
        default: '.',
        description: 'Folder of the connector project, for the lines that annotations point at.',
    },
    ..._shared_validation_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .validationInputs */ .Rp,
    ..._shared_tenant_js__WEBPACK_IMPORTED_MODULE_5__/* .tenantInputs */ .MR,
};
const validate = (0,_cli_command_js__WEBPACK_IMPORTED_MODULE_8__/* .defineCommand */ .N)({
    name: 'validate',
    summary: 'Checks the behaviour of a connector by running its commands, on a tenant or from its bundle alone.',
    action: { title: 'SaaS connector: validate', icon: 'check-circle', color: 'purple' },
    inputs: allInputs,
    outputs: _shared_validation_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .validationOutputs */ .sH,
    async run(inputs, context) {
        const { file, connector, version, tag } = inputs;
        if ((file === undefined) === (connector === undefined)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(file === undefined
                ? 'nothing says what to validate; give file, or connector'
                : 'file and connector are both given; give one of them');
        }
        if (inputs.customizer !== undefined && file === undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('customizer needs file: it is linked to the connector on a sandbox tenant in this process');
        }
        if (version !== undefined && tag !== undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('version and tag are both given; give one of them');
        }
        if (file !== undefined && (version !== undefined || tag !== undefined)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('version and tag need connector: a file is the version');
        }
        const project = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, inputs.path);
        await assertFolder(project, inputs.path);
        const prepared = await (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .prepareValidation */ .N)(inputs, project, context);
        if (file !== undefined) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, file);
            const customizer = inputs.customizer === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, inputs.customizer);
            const rerun = [
                ...['validate', '--file', file],
                ...(inputs.customizer === undefined ? [] : ['--customizer', inputs.customizer]),
            ];
            const run = (target) => (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .validateAndReport */ .q)({ ...target, project, rerun }, prepared, context, context.setOutput);
            await (0,_shared_local_tenant_js__WEBPACK_IMPORTED_MODULE_3__/* .withBundleOnSandbox */ .b)(path, context, run, customizer);
            return;
        }
        if (context.workflow?.fromFork && (0,_shared_tenant_js__WEBPACK_IMPORTED_MODULE_5__/* .missingTenantInputs */ .iT)(inputs).length > 0) {
            context.setOutput('result', 'skip');
            const message = 'a pull request from a fork has no secrets: nothing was validated on the tenant; validate its bundle with file';
            context.annotate({ level: 'notice', title: 'validate', message });
            context.addSummary('## Validate\n\n⏭️ A pull request from a fork has no secrets: nothing was validated on the tenant.');
            return;
        }
        const client = (0,_shared_tenant_js__WEBPACK_IMPORTED_MODULE_5__/* .connectTenant */ .Hl)(inputs, context);
        try {
            const { id, alias } = await client.connectors.resolve(connector ?? '', { signal: context.signal });
            const at = version === undefined ? { tag: tag ?? 'latest' } : { version };
            const rerun = [
                'validate',
                '--connector',
                alias,
                ...(version === undefined ? ['--tag', tag ?? 'latest'] : ['--version', String(version)]),
            ];
            await (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .validateAndReport */ .q)({ client, connector: id, at, project, rerun }, prepared, context, context.setOutput);
        }
        finally {
            client.close();
        }
    },
});
/** Without it the settings of the project would not be applied, and nothing would say so. */
async function assertFolder(folder, given) {
    const advice = 'give the folder of the connector project';
    let isFolder;
    try {
        isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder)).isDirectory();
    }
    catch (cause) {
        const { code } = cause;
        const missing = code === 'ENOENT' || code === 'ENOTDIR';
        const what = missing ? `there is no folder ${given}` : `${given} cannot be read: ${(0,_shared_structured_input_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(cause)}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`input path: ${what}; ${advice}`, { cause });
    }
    if (!isFolder)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`input path: ${given} is a file; ${advice}`);
}
//# sourceMappingURL=command.js.map

/***/ })

};

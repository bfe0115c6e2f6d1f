export const id = 1560;
export const ids = [1560];
export const modules = {

/***/ 71560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/commands/promote/command.js + 8 modules
var promote_command = __webpack_require__(33911);
// EXTERNAL MODULE: ./lib/src/commands/shared/config.js
var shared_config = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/upload-record.js
var upload_record = __webpack_require__(26490);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/commands/shared/recorded-versions.js
var recorded_versions = __webpack_require__(78637);
;// CONCATENATED MODULE: ./lib/src/commands/rollback/target.js


/**
 * Finds the version that a tag was at before the promotion that brought it where it is.
 *
 * @param to - the version that the user names; then nothing needs to be recorded.
 * @throws UserError if the tag does not exist, or no such promotion is recorded.
 */
async function findRollbackTarget(connector, tag, to, { client, records, signal }) {
    const current = (await client.tags.get(connector.id, tag, { signal }))?.activeVersion;
    if (current === undefined) {
        throw new errors/* UserError */.yo(`${connector.alias} has no tag ${tag}, so there is nothing to roll back`);
    }
    const recorded = await readRecorded(connector, to === undefined, { client, records, signal });
    const version = to ?? (await versionBefore(connector, tag, current, recorded));
    return { version, commit: recorded?.commitsOf(version)[0], current };
}
async function readRecorded(connector, isNeeded, { client, records }) {
    try {
        return await recorded_versions/* RecordedVersions */.wX.read({ tenant: client.baseUrl.host, connector }, records);
    }
    catch (error) {
        if (isNeeded)
            throw error;
        records.report(error, 'it is not known from which commit the version was built');
        return undefined;
    }
}
async function versionBefore({ alias }, tag, current, recorded) {
    const events = (await recorded?.historyOf(current))?.events ?? [];
    // A version that a rollback brought back was promoted before: that promotion says what it replaced.
    const promotion = events.findLast(({ event }) => event.kind === 'promoted' && event.tag === tag);
    if (promotion === undefined || promotion.event.kind !== 'promoted') {
        throw new errors/* UserError */.yo(`no promotion of ${alias} to version ${current} at tag ${tag} is recorded, so it is not known where the tag was before; name the version with to`);
    }
    if (promotion.event.from === undefined) {
        throw new errors/* UserError */.yo(`tag ${tag} of ${alias} was new when version ${current} was promoted to it; name the version with to`);
    }
    return promotion.event.from;
}
//# sourceMappingURL=target.js.map
;// CONCATENATED MODULE: ./lib/src/commands/rollback/command.js






const inputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector.' },
    tag: { kind: 'text', default: 'latest', description: 'Tag to move back; latest is what production runs.' },
    to: {
        kind: 'integer',
        min: 1,
        description: 'Version to move it to. Default: the one that it was at before its last promotion, as recorded.',
    },
    ...promote_command.promotionInputs,
    ...shared_config/* configInputs */.yD,
    ...upload_record/* recordInputs */.v5,
    ...tenant/* tenantInputs */.MR,
};
const rollback = (0,command/* defineCommand */.N)({
    name: 'rollback',
    summary: 'Moves a tag, latest by default, back to the version that it was at before its last promotion.',
    action: { title: 'SaaS connector: rollback', icon: 'rotate-ccw', color: 'orange' },
    inputs,
    outputs: {
        commit: promote_command.promote.outputs.commit,
        version: promote_command.promote.outputs.version,
        'previous-version': promote_command.promote.outputs['previous-version'],
        changed: promote_command.promote.outputs.changed,
        'rolled-back': promote_command.rolledBackOutput,
    },
    async run(given, context) {
        for (const name of ['changed', 'rolled-back'])
            context.setOutput(name, false);
        const { signal, logger } = context;
        const config = await (0,shared_config/* readConfig */.Xg)(given, context);
        const ref = (0,tenant/* requireConnector */.dB)(given.connector);
        const records = (0,upload_record/* openUploadRecords */.WH)(given, context);
        await records.assertUsable(given['dry-run']);
        const client = (0,tenant/* connectTenant */.Hl)(given, context);
        try {
            const connector = await client.connectors.resolve(ref, { signal });
            const { version, commit, current } = await findRollbackTarget(connector, given.tag, given.to, {
                ...{ client, records, signal },
            });
            context.setOutput('commit', commit ?? '');
            const built = commit === undefined ? 'a commit that is not recorded' : `commit ${commit}`;
            logger.info(`tag ${given.tag} of ${connector.alias} is at version ${current}; going back to ${version}, of ${built}`);
            const request = {
                ...{ connector, tag: given.tag, target: version, commit, config },
                // Someone else may move the tag after it was read here.
                expected: given['expect-version'] ?? current,
                verify: given.verify,
                rollback: given['rollback-on-failure'],
                dryRun: given['dry-run'],
            };
            await (0,promote_command.promoteAndReport)(request, client, { ...context, records, move: 'rollback' }, (values) => {
                for (const name of Object.keys(values))
                    context.setOutput(name, values[name]);
            });
        }
        finally {
            client.close();
        }
    },
});
//# sourceMappingURL=command.js.map

/***/ })

};

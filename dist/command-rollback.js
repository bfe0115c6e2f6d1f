export const id = 6239;
export const ids = [6239,4695];
export const modules = {

/***/ 31897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/commands/promote/command.js + 10 modules
var promote_command = __webpack_require__(13913);
// EXTERNAL MODULE: ./lib/src/commands/promote/undo.js
var promote_undo = __webpack_require__(47830);
// EXTERNAL MODULE: ./lib/src/commands/shared/config.js
var shared_config = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/src/commands/shared/journal.js
var journal = __webpack_require__(84724);
// EXTERNAL MODULE: ./lib/src/commands/shared/latest-reader.js
var latest_reader = __webpack_require__(82510);
// EXTERNAL MODULE: ./lib/src/commands/shared/reach.js
var reach = __webpack_require__(93304);
// EXTERNAL MODULE: ./lib/src/commands/shared/recorded-versions.js
var recorded_versions = __webpack_require__(78637);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/token-end.js
var token_end = __webpack_require__(10846);
// EXTERNAL MODULE: ./lib/src/commands/shared/upload-record.js
var upload_record = __webpack_require__(26490);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/input-names.js
var input_names = __webpack_require__(58369);
// EXTERNAL MODULE: ./lib/src/record/history.js
var record_history = __webpack_require__(40266);
// EXTERNAL MODULE: ./lib/src/commands/promote/expected-version.js
var expected_version = __webpack_require__(26209);
// EXTERNAL MODULE: ./lib/src/commands/promote/recorded-moves.js + 1 modules
var recorded_moves = __webpack_require__(74777);
// EXTERNAL MODULE: ./lib/src/commands/shared/tag-move-line.js
var tag_move_line = __webpack_require__(66592);
;// CONCATENATED MODULE: ./lib/src/commands/rollback/way-back.js
/**
 * Finds where a tag was before the promotion that brought it where it is.
 *
 * @param moves - those of the tag, oldest first.
 * @param current - the version that the tag is at.
 * @param goesFurther - whether to go a step further back after the tag was moved back.
 */
function wayBack(moves, current, goesFurther = false) {
    const { replaced, returns } = replay(moves);
    const step = stepFrom(replaced.get(current));
    if (goesFurther)
        return step;
    const further = 'to' in step ? step.to : undefined;
    // A rollback that was withdrawn left the tag where it was, so another one may follow.
    const last = moves.findLast(({ kind, failed, to }) => !(kind === 'withdrawn' && failed === 'rollback' && to === current));
    if (last === undefined)
        return { reason: 'not recorded' };
    if (last.to !== current)
        return { reason: 'elsewhere', last };
    if (last.kind === 'withdrawn' && last.failed === undefined)
        return { reason: 'withdrawn', last, further };
    if (last.kind !== 'promoted' || returns.has(last))
        return { reason: 'moved back', last, further };
    return step;
}
function stepFrom(replaced) {
    if (replaced === undefined)
        return { reason: 'not recorded' };
    const { version, takenOff } = replaced;
    if (version === undefined)
        return { reason: 'new' };
    return takenOff === undefined ? { to: version } : { reason: 'taken off', before: version, last: takenOff };
}
function replay(moves) {
    // The versions that were at the tag and not taken off it by going back, the last one at the end.
    let stack = [];
    const goTo = (version) => {
        stack = stack.includes(version) ? stack.slice(0, stack.lastIndexOf(version) + 1) : [...stack, version];
    };
    const replaced = new Map();
    const takenOff = new Map();
    const returns = new Set();
    for (const move of moves) {
        const { kind, from, to } = move;
        if (kind === 'promoted') {
            if (stack.includes(to))
                returns.add(move);
            else
                replaced.set(to, { version: from, takenOff: from === undefined ? undefined : takenOff.get(from) });
            if (from !== undefined && !stack.includes(from))
                stack.push(from);
            goTo(to);
        }
        else if (kind === 'rolled back') {
            goTo(to);
        }
        else if (!stack.includes(to))
            stack.push(to);
        takenOff.delete(to);
        if (kind !== 'promoted' && from !== undefined)
            takenOff.set(from, move);
    }
    return { replaced, returns };
}
//# sourceMappingURL=way-back.js.map
;// CONCATENATED MODULE: ./lib/src/commands/rollback/target.js








/**
 * Versions that are read besides the one that the tag is at, the highest: for moves that are recorded only where the tag came
 * from, as a withdrawn promotion was in older records.
 */
const maxOtherVersions = 10;
/** Further versions that are read because moves name them. */
const maxNamedVersions = 20;
/**
 * Finds the version that a tag was at before the promotion that brought it where it is.
 *
 * @throws UserError if the tag does not exist or is elsewhere, was moved back already, no such promotion is recorded, or the named
 *   version was neither at the tag before nor validated.
 */
async function findRollbackTarget(connector, { tag, to, expected, repeated }, { client, records, latest, signal }) {
    const current = await latest.versionOf(tag, to, { signal });
    if (current === undefined) {
        throw new errors/* UserError */.yo(`${connector.alias} has no tag ${tag}, so there is nothing to roll back`);
    }
    const key = { tenant: client.baseUrl.host, connector };
    if (to === undefined) {
        const recorded = await recorded_versions/* RecordedVersions */.wX.read(key, records);
        const moves = await (0,recorded_moves/* readTagMoves */.d)(recorded, tag, [current], maxOtherVersions, maxNamedVersions);
        // Who names the version that the tag is at now knows of an earlier rollback.
        const way = wayBack(moves, current, expected === current);
        // The last move says more than that the tag is not where it was expected.
        if (latest.isUnsettled && 'reason' in way && (way.reason === 'elsewhere' || way.reason === 'not recorded')) {
            throw new errors/* UserError */.yo(`tag ${tag} of ${connector.alias} is at version ${current}, the newest, and the record does not show that its upload is over: an upload may be under way; run this again when that is over, or name the version to go back to with ${(0,input_names/* plainInputName */.sy)('to')}`);
        }
        if ('last' in way)
            throw new errors/* UserError */.yo(problemOf(way, connector, tag, current));
        (0,expected_version/* assertExpectedVersion */.V)(connector, tag, current, expected);
        if ('reason' in way)
            throw new errors/* UserError */.yo(problemOf(way, connector, tag, current));
        assertWasMeant(connector, tag, way.to, current, recorded, moves);
        return { version: way.to, origin: recorded.originOf(way.to), current };
    }
    const unknown = 'it is not known from which commit the version was built';
    const recorded = await recorded_versions/* RecordedVersions */.wX.readOrReport(key, records, unknown);
    if (to !== current)
        (0,expected_version/* assertExpectedVersion */.V)(connector, tag, current, expected);
    if (recorded !== undefined)
        await assertWasGood(connector, { tag, version: to, repeated }, recorded);
    return { version: to, origin: recorded?.originOf(to) ?? {}, current };
}
/**
 * @throws UserError for a version whose upload is recorded after the promotion that replaced it: the tenant moves `latest` to
 *   each new version until the upload moves it back, and the promotion found the tag there.
 */
function assertWasMeant({ alias }, tag, version, current, recorded, moves) {
    const uploads = recorded.uploadsOf(version);
    const promotion = moves.findLast(({ kind, from, to }) => kind === 'promoted' && to === current && from === version);
    if (promotion === undefined || uploads.length === 0)
        return;
    if (uploads.some(({ time }) => time === undefined || Date.parse(time) <= Date.parse(promotion.time)))
        return;
    throw new errors/* UserError */.yo(`when version ${current} of ${alias} was promoted, tag ${tag} was at version ${version} only because that was being uploaded; name the version to go back to with ${(0,input_names/* plainInputName */.sy)('to')}`);
}
/** @throws UserError for a version that is recorded, was never at the tag and does not count as validated. */
async function assertWasGood({ alias }, { tag, version, repeated }, recorded) {
    if (recorded.uploadsOf(version).length === 0)
        return;
    const problem = (0,recorded_versions/* validationProblem */.$X)((0,record_history/* validationOf */.D2)((await recorded.historyOf(version)).events));
    if (problem === undefined)
        return;
    const moves = await (0,recorded_moves/* readTagMoves */.d)(recorded, tag, [version], 0);
    // A promotion over it proves it, too, however the version got there. A move that was withdrawn proves nothing.
    if (moves.some(({ kind, from, to }) => to === version || (from === version && kind !== 'withdrawn')))
        return;
    throw new errors/* UserError */.yo(`version ${version} of ${alias} was never at tag ${tag}, and ${problem}; name a version that was, or move the tag with ${(0,tag_move_line/* tagMoveLine */.oF)('promote', { connector: alias, tag, version }, repeated)}`);
}
/** Why it is not known where a tag was, in words. */
function problemOf(way, { alias }, tag, current) {
    switch (way.reason) {
        case 'taken off':
            return `tag ${tag} of ${alias} was at version ${way.before} before ${current}, but that was moved off it by ${whoAndWhen(way.last)}, and how it came back is not recorded; name the version with ${(0,input_names/* plainInputName */.sy)('to')}`;
        case 'new':
            return `tag ${tag} of ${alias} was new when version ${current} was promoted to it; name the version with ${(0,input_names/* plainInputName */.sy)('to')}`;
        case 'not recorded':
            return `no promotion of ${alias} to version ${current} at tag ${tag} is recorded, so it is not known where the tag was before; name the version with ${(0,input_names/* plainInputName */.sy)('to')}`;
        case 'elsewhere':
            return `tag ${tag} of ${alias} is at version ${current}, but the last recorded move brought it to ${way.last.to}, so it is not known where it was before; name the version with ${(0,input_names/* plainInputName */.sy)('to')}`;
        case 'moved back':
            return `tag ${tag} of ${alias} was moved back already${fromText(way.last)} to ${current}, by ${whoAndWhen(way.last)}, so it is not moved again; to go further back, ${advice(way)}`;
        case 'withdrawn':
            return `tag ${tag} of ${alias} was moved back${fromText(way.last)} to ${current} after a failed check, by ${whoAndWhen(way.last)}, and it is not recorded whether a promotion or a rollback failed; to go back from ${current}, ${advice(way)}`;
    }
}
function fromText({ from }) {
    return from === undefined ? '' : ` from version ${from}`;
}
function whoAndWhen({ by, time }) {
    return `${by} (${time.slice(0, 16).replace('T', ' ')})`;
}
function advice({ further }) {
    return further === undefined
        ? `name the version with ${(0,input_names/* plainInputName */.sy)('to')}`
        : `give ${further} as ${(0,input_names/* plainInputName */.sy)('to')}`;
}
//# sourceMappingURL=target.js.map
;// CONCATENATED MODULE: ./lib/src/commands/rollback/command.js












const inputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector.' },
    tag: { kind: 'text', default: 'latest', description: 'Tag to move back; latest is what production runs.' },
    to: {
        kind: 'integer',
        min: 1,
        description: 'Version to move it to. Default: the one that it was at before its last promotion, as recorded; needed if the tag was moved back already.',
    },
    ...promote_command.promotionInputs,
    'expect-version': {
        ...promote_command.promotionInputs['expect-version'],
        description: 'Move it only if it is at this version now. Then, without to, it also goes a step further back after an earlier rollback.',
    },
    ...shared_config/* configInputs */.yD,
    ...journal/* journalInputs */.$R,
    ...upload_record/* recordInputs */.v5,
    ...tenant/* tenantInputs */.MR,
};
const rollback = (0,command/* defineCommand */.N)({
    name: 'rollback',
    summary: 'Moves a tag, latest by default, back to the version that it was at before its last promotion.',
    action: { title: 'SaaS connector: rollback', icon: 'rotate-ccw', color: 'orange' },
    positional: ['to'],
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
        if (given.to === undefined)
            records.warnIfMissing();
        if (!given['dry-run'])
            await (0,journal/* assertJournal */.EO)(given, context);
        const client = await (0,tenant/* connectTenant */.Hl)(given, context);
        const undo = (0,promote_undo/* undoHints */.t7)(given, context);
        try {
            const connector = await client.connectors.resolve(ref, { signal });
            const latest = new latest_reader/* LatestReader */.f({ ...context, client, connector, records });
            const { version, origin, current } = await findRollbackTarget(connector, { tag: given.tag, to: given.to, expected: given['expect-version'], repeated: undo.words }, { client, records, latest, signal });
            context.setOutput('commit', origin.commit ?? '');
            logger.info(`tag ${given.tag} of ${connector.alias} is at version ${current}; going back to ${version}, of ${(0,recorded_versions/* originText */.CQ)(origin)}`);
            const request = {
                ...{ connector, tag: given.tag, target: version, origin, config },
                // Someone else may move the tag after it was read here.
                expected: given['expect-version'] ?? current,
                verify: given.verify,
                rollback: given['rollback-on-failure'],
                dryRun: given['dry-run'],
                undo,
                journal: (0,journal/* openJournal */._0)(given, context, client, { command: 'rollback', connector: connector.id }),
            };
            let moved = false;
            await (0,promote_command.promoteAndReport)(request, client, { ...context, records, latest, move: 'rollback' }, (values) => {
                moved = values.changed === true;
                for (const name of Object.keys(values))
                    context.setOutput(name, values[name]);
            });
            if (moved)
                await (0,reach/* addReach */.P)({ connector, name: given.tag }, client, context);
            await (0,token_end/* annotateTokenEnd */.z)(client, context);
        }
        finally {
            client.close();
        }
    },
});
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 55784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ provisioningCommands),
/* harmony export */   UC: () => (/* binding */ knownCommands),
/* harmony export */   WF: () => (/* binding */ registrationMethods),
/* harmony export */   oM: () => (/* binding */ standardCommands),
/* harmony export */   uD: () => (/* binding */ specRead)
/* harmony export */ });
/** The commands of the connector SDK, released and in its repository (docs/platform.md#commands). */
const standardCommands = [
    'std:test-connection',
    'std:account:list',
    'std:account:read',
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:account:discover-schema',
    'std:authenticate',
    'std:entitlement:list',
    'std:entitlement:read',
    'std:change-password',
    'std:source-data:discover',
    'std:source-data:read',
    'std:config-options:read',
    'std:spec:read',
    'std:application-discovery:list',
    'std:agent:list',
    'std:machine-identity:list',
    'std:resource:list',
    'std:ssf-stream:discover',
    'std:ssf-stream:read',
    'std:ssf-stream:create',
    'std:ssf-stream:update',
    'std:ssf-stream:status-update',
    'std:ssf-stream:delete',
    'std:ssf-stream:verify',
    'std:ssf-stream:replace',
];
/** Names in newer documents of the platform, which the SDK does not know yet (docs/platform.md#commands). */
const newerCommands = [
    'std:resource:delete',
    'std:resource:enable',
    'std:resource:disable',
    'std:partitions:list',
    'std:application-discovery',
    'std:endpoint',
];
/** Every name that is no misspelling: the stream commands also occur without `std:`. */
const knownCommands = [
    ...standardCommands,
    ...newerCommands,
    ...standardCommands.filter((name) => name.startsWith('std:ssf-stream:')).map((name) => name.slice('std:'.length)),
];
/** The commands that change an account, which the platform ends after a time (docs/platform.md#provisioning-timeout). */
const provisioningCommands = [
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:change-password',
];
/** The command that the SDK handles itself. */
const specRead = 'std:spec:read';
/**
 * The methods of the SDK's Connector that may register a command: `std:account:list` → `stdAccountList`. The method of
 * `std:config-options:read` is `stdConfigOptions`, without the last word. Empty for a custom command.
 */
function registrationMethods(command) {
    if (!/^std(:[a-z]+(-[a-z]+)*)+$/.test(command))
        return [];
    const words = command.split(/[:-]/);
    const method = words.map((word, n) => (n === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join('');
    return command === 'std:config-options:read' ? ['stdConfigOptions', method] : [method];
}
//# sourceMappingURL=command-names.js.map

/***/ }),

/***/ 74938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   AY: () => (/* binding */ partsBelow),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Ru: () => (/* binding */ hintOfType),
/* harmony export */   aK: () => (/* binding */ hint),
/* harmony export */   eb: () => (/* binding */ misspelledMembers),
/* harmony export */   jk: () => (/* binding */ arrayOf),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   wN: () => (/* binding */ withTopic),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);





/** `; did you mean "x"?`, or an empty text. */
function hint(word, candidates) {
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, candidates);
    return near === undefined ? '' : `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(near))}?`;
}
/** Names of the types in other systems. */
const synonyms = {
    integer: 'int',
    number: 'long',
    bool: 'boolean',
    text: 'string',
    password: 'secret',
    dropdown: 'select',
    switch: 'toggle',
    keyvalue: 'keyValue',
};
/** As `hint`, for the name of a type. */
function hintOfType(word, allowed) {
    const same = synonyms[word.toLowerCase()];
    return same !== undefined && allowed.includes(same)
        ? `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(same))}?`
        : hint(word, allowed);
}
/** The findings with a topic. */
function withTopic(topic, findings) {
    return findings.map((finding) => ({ ...finding, topic }));
}
/** Members that the schema reports if they are missing, with a suggestion. */
const requiredMembers = new Set([
    ...['name', 'commands', 'sourceConfig', 'displayAttribute', 'identityAttribute', 'attributes'],
    ...['type', 'key', 'label'],
]);
/** Warns of members that may be misspellings of documented ones that are missing. */
function misspelledMembers(spec, part, known) {
    const findings = [];
    const missing = known.filter((key) => !Object.hasOwn(part.value, key) && !requiredMembers.has(key));
    for (const key of Object.keys(part.value)) {
        const near = known.includes(key) ? undefined : (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, missing);
        if (near === undefined)
            continue;
        const where = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .describePath */ .NH)(spec, part.path);
        findings.push(warning([...part.path, key], `${where} has ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(key))}, which is not read; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(near))}?`));
    }
    return findings;
}
/** All objects in nested lists of items: menus, sections, items, and the items of sub-menus. */
function partsBelow(root, list) {
    return partsOf(root, list).flatMap((part) => [
        part,
        ...['items', 'subMenus'].flatMap((key) => partsBelow(part.value, [key]).map(({ value, path }) => ({ value, path: [...part.path, ...path] }))),
    ]);
}
/** The objects in a list, with their paths. */
function partsOf(root, list) {
    return arrayOf(root[String(list[0])]).flatMap((value, index) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? [{ value, path: [...list, index] }] : []);
}
function arrayOf(value) {
    return Array.isArray(value) ? value : [];
}
function error(path, message) {
    return { level: 'error', message, path };
}
function warning(path, message) {
    return { level: 'warning', message, path };
}
function notice(path, message) {
    return { level: 'notice', message, path };
}
//# sourceMappingURL=parts.js.map

/***/ })

};

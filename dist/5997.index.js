export const id = 5997;
export const ids = [5997];
export const modules = {

/***/ 45997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connector: () => (/* binding */ connector),
  operations: () => (/* binding */ operations)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/cli/output-paths.js
var output_paths = __webpack_require__(73899);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/tenant/errors/errors.js
var errors_errors = __webpack_require__(25584);
// EXTERNAL MODULE: ./lib/src/commands/shared/json-output.js
var json_output = __webpack_require__(17827);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/text-table.js
var text_table = __webpack_require__(80805);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/tenant/paths.js
var paths = __webpack_require__(62151);
// EXTERNAL MODULE: ./lib/src/tenant/text.js
var tenant_text = __webpack_require__(82120);
// EXTERNAL MODULE: ./lib/src/validation/engine/pool.js
var pool = __webpack_require__(7825);
// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __webpack_require__(82226);
;// CONCATENATED MODULE: ./lib/src/commands/connector/operation.js



/** The inputs of `connector` that name what an operation works on. */
const parameters = [
    'connector',
    'alias',
    'tag',
    'version',
    'customizer',
    'name',
    'instance',
    'file',
    'confirm',
];
/** Keeps the names that an operation needs, so that `run` gets them typed. */
function defineOperation(operation) {
    // `checkGiven` sees to it that `run` gets what it needs.
    return operation;
}
/**
 * What was given, if it is what the operation needs.
 *
 * @throws UserError that names what is missing, or does not belong.
 */
function checkGiven({ name, needs }, given) {
    const missing = needs.filter((parameter) => given[parameter] === undefined);
    if (missing.length > 0) {
        const list = (names) => names.join(', ').replace(/, ([^,]*)$/, ' and $1');
        const confirms = missing.includes('confirm') ? ' (confirm is the name of what is deleted, typed once more)' : '';
        throw new errors/* UserError */.y(`operation ${name} needs ${list(needs)}; ${list(missing)} ${missing.length === 1 ? 'is' : 'are'} missing${confirms}`);
    }
    const stray = parameters.find((parameter) => given[parameter] !== undefined && !needs.includes(parameter));
    if (stray !== undefined) {
        const takes = needs.length === 0 ? 'nothing' : needs.join(', ');
        throw new errors/* UserError */.y(`operation ${name} does not take ${stray}; it takes ${takes}`);
    }
    return given;
}
/** The table of one thing below a message that names it: without its first columns, which are its name and its id. */
function withoutNames({ headers, rows }) {
    return { headers: headers.slice(2), rows: rows.map((row) => row.slice(2)) };
}
/** A line of help for each operation: its name, what it needs, what it does. */
function operationLines(operations) {
    const head = ({ name, needs }) => (needs.length === 0 ? name : `${name} (${needs.join(', ')})`);
    const width = Math.max(...operations.map((operation) => head(operation).length));
    return operations.map((operation) => `${head(operation).padEnd(width)}  ${operation.summary}`);
}
/**
 * The entry of that id, or the only one of that name.
 *
 * @throws UserError that names close names, or the ids that share one.
 */
function pick(what, ref, entries) {
    const byId = entries.find(({ id }) => id.toLowerCase() === ref.toLowerCase());
    if (byId !== undefined)
        return byId;
    const [found, ...others] = entries.filter(({ name }) => name === ref);
    if (found !== undefined && others.length === 0)
        return found;
    if (found !== undefined) {
        const ids = [found, ...others].map(({ id }) => id);
        throw new errors/* UserError */.y(`${ids.length} ${what}s are named ${(0,tenant_text/* quote */.hD)(ref)}; give the id of one: ${some(ids)}`);
    }
    const near = (0,nearest/* nearest */.p)(ref, entries.map(({ name }) => name));
    const hint = near === undefined ? `see the ${what}s with the operation that lists them` : `did you mean ${(0,tenant_text/* quote */.hD)(near)}?`;
    throw new errors/* UserError */.y(`there is no ${what} ${(0,tenant_text/* quote */.hD)(ref)} in this tenant; ${hint}`);
}
/** Refuses to delete unless its name was typed exactly. */
function requireConfirmation(what, name, confirm) {
    if (confirm === name)
        return;
    throw new errors/* UserError */.y(`confirm is ${(0,tenant_text/* quote */.hD)(confirm)}, but the ${what} to delete is named ${(0,tenant_text/* quote */.hD)(name)}; nothing was deleted; type its name exactly`);
}
function some(ids) {
    return ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ');
}
//# sourceMappingURL=operation.js.map
;// CONCATENATED MODULE: ./lib/src/commands/connector/connectors.js







/**
 * Connectors that are looked at at the same time, one request each: far below the tenant's rate limit
 * (docs/platform.md#rate-limit).
 */
const atOnce = 6;
const connectorOperations = [
    defineOperation({
        name: 'list',
        summary: 'Lists the connectors with their tags and versions.',
        needs: [],
        writes: false,
        async run(_, work) {
            const { client, context } = work;
            const connectors = await client.connectors.list({ signal: context.signal });
            const looked = await (0,pool/* mapLimited */.b)(connectors, atOnce, async (connector) => await overviewIfThere(connector, work));
            const found = looked.filter((each) => each !== undefined).sort(byAlias);
            return { result: found, changed: false, message: (0,format/* count */.U9)(found.length, 'connector'), table: overviewTable(found) };
        },
    }),
    defineOperation({
        name: 'get',
        summary: 'Shows one connector with its tags and versions.',
        needs: ['connector'],
        writes: false,
        async run({ connector }, work) {
            const found = await overview(await resolveConnector(connector, work), work);
            return { result: found, changed: false, message: described(found), table: withoutNames(overviewTable([found])) };
        },
    }),
    defineOperation({
        name: 'create',
        summary: 'Creates a connector; one that has the alias already is taken as it is.',
        needs: ['alias'],
        writes: true,
        async run({ alias }, work) {
            const { client, dryRun, context } = work;
            refuseIdForm(alias);
            const found = await client.connectors.find(alias, { signal: context.signal });
            if (found !== undefined)
                return existing(found);
            if (dryRun)
                return { result: { alias, created: false }, changed: false, message: `would create ${(0,tenant_text/* quote */.hD)(alias)}` };
            context.signal.throwIfAborted();
            try {
                const made = await client.connectors.create(alias);
                return { result: { ...made, created: true }, changed: true, message: `created ${described(made)}` };
            }
            catch (error) {
                // Somebody was quicker.
                const there = (0,errors_errors/* isTenantError */.Dz)(error, 'conflict', 'bad-request') ? await client.connectors.find(alias) : undefined;
                if (there === undefined)
                    throw error;
                return existing(there);
            }
        },
    }),
    defineOperation({
        name: 'rename',
        summary: 'Gives a connector another alias.',
        needs: ['connector', 'alias'],
        writes: true,
        async run({ connector, alias }, work) {
            const { client, dryRun, context } = work;
            refuseIdForm(alias);
            const found = await resolveConnector(connector, work);
            if (found.alias === alias) {
                return { result: found, changed: false, message: `${described(found)} has that alias already` };
            }
            const other = await client.connectors.find(alias, { signal: context.signal });
            if (other !== undefined && other.id !== found.id) {
                throw new errors/* UserError */.y(`the alias ${(0,tenant_text/* quote */.hD)(alias)} is taken by the connector ${other.id}; give another one`);
            }
            const change = `${described(found)} to ${(0,tenant_text/* quote */.hD)(alias)}`;
            if (dryRun)
                return { result: found, changed: false, message: `would rename ${change}` };
            context.signal.throwIfAborted();
            const renamed = await client.connectors.rename(found.id, alias, { from: found.alias });
            return { result: renamed, changed: true, message: `renamed ${change}` };
        },
    }),
    defineOperation({
        name: 'delete',
        summary: 'Deletes a connector with all its versions and tags; confirm is its alias, typed once more.',
        needs: ['connector', 'confirm'],
        writes: true,
        async run({ connector, confirm }, work) {
            const { client, dryRun, context } = work;
            // Deleting twice is safe; a mistyped alias is told by the confirmation that it differs from.
            const named = connector === confirm && !(0,paths/* isIdForm */.YG)(connector);
            if (named && (await client.connectors.find(connector, { signal: context.signal })) === undefined) {
                const message = `there is no connector ${(0,tenant_text/* quote */.hD)(connector)}; nothing to delete`;
                return { result: { alias: connector, deleted: false }, changed: false, message };
            }
            const found = await resolveConnector(connector, work);
            requireConfirmation('connector', found.alias, confirm);
            if (dryRun) {
                return { result: { ...found, deleted: false }, changed: false, message: `would delete ${described(found)}` };
            }
            context.signal.throwIfAborted();
            // By its id: the alias could be another connector's by now.
            await client.connectors.delete(found.id);
            return { result: { ...found, deleted: true }, changed: true, message: `deleted ${described(found)}` };
        },
    }),
    defineOperation({
        name: 'versions',
        summary: 'Lists the versions of a connector, from the oldest.',
        needs: ['connector'],
        writes: false,
        async run({ connector }, work) {
            const found = await overview(await resolveConnector(connector, work), work);
            const result = found.versions.map((version) => ({ connectorId: found.id, version }));
            const tagsAt = (version) => Object.keys(found.tags).filter((tag) => found.tags[tag] === version);
            return {
                result,
                changed: false,
                message: `${described(found)} has ${(0,format/* count */.U9)(result.length, 'version')}`,
                table: {
                    headers: ['Version', 'Tags'],
                    rows: result.map(({ version }) => [String(version), tagsAt(version).join(', ')]),
                },
            };
        },
    }),
];
/** The connector of that id or alias; when there is none, the error names close aliases. */
async function resolveConnector(ref, { client, context }) {
    return await client.connectors.resolve(ref, { signal: context.signal });
}
/** A connector in a message. */
function described({ alias, id }) {
    return `${(0,tenant_text/* quote */.hD)(alias)} (${id})`;
}
async function overview(connector, { client, context: { signal } }) {
    const tags = await client.tags.list(connector.id, { signal });
    const versions = await client.versions.list(connector.id, { signal });
    const sorted = tags.map(({ tagName, activeVersion }) => [tagName, activeVersion]);
    return {
        ...connector,
        tags: Object.fromEntries(sorted.sort(([a], [b]) => (a < b ? -1 : 1))),
        versions: versions.map(({ version }) => version).sort((a, b) => a - b),
    };
}
/** Undefined when it was deleted after it was listed. */
async function overviewIfThere(connector, work) {
    try {
        return await overview(connector, work);
    }
    catch (error) {
        if (!(0,errors_errors/* isTenantError */.Dz)(error, 'not-found'))
            throw error;
        work.context.logger.debug(`${described(connector)} is gone: ${error.message}`);
        return undefined;
    }
}
function overviewTable(found) {
    return {
        headers: ['Alias', 'Id', 'Tags', 'Newest version'],
        rows: found.map(({ alias, id, tags, versions }) => [
            alias,
            id,
            Object.entries(tags)
                .map(([tag, version]) => `${tag} ${version}`)
                .join(', '),
            String(versions.at(-1) ?? ''),
        ]),
    };
}
function existing(connector) {
    return {
        result: { ...connector, created: false },
        changed: false,
        message: `${described(connector)} is there already`,
    };
}
/** A connector is found by its id or its alias: one that looks like the other could never be told apart. */
function refuseIdForm(alias) {
    if (!(0,paths/* isIdForm */.YG)(alias))
        return;
    throw new errors/* UserError */.y(`alias ${alias} has the form of an id; give a name`);
}
/** As the `sail` command line sorts: by code unit. */
function byAlias(a, b) {
    return a.alias < b.alias || (a.alias === b.alias && a.id < b.id) ? -1 : 1;
}
//# sourceMappingURL=connectors.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/bundle-inspection.js
var bundle_inspection = __webpack_require__(52234);
;// CONCATENATED MODULE: ./lib/src/commands/connector/customizers.js







const customizerOperations = [
    defineOperation({
        name: 'customizer-list',
        summary: 'Lists the customizers.',
        needs: [],
        writes: false,
        async run(_, { client, context }) {
            const found = await client.customizers.list({ signal: context.signal });
            found.sort(byName);
            return {
                result: found,
                changed: false,
                message: (0,format/* count */.U9)(found.length, 'customizer'),
                table: customizerTable(found),
            };
        },
    }),
    defineOperation({
        name: 'customizer-get',
        summary: 'Shows one customizer.',
        needs: ['customizer'],
        writes: false,
        async run({ customizer }, work) {
            const { id } = await findCustomizer(customizer, work);
            const found = await work.client.customizers.get(id, { signal: work.context.signal });
            return {
                result: found,
                changed: false,
                message: named('customizer', found),
                table: withoutNames(customizerTable([found])),
            };
        },
    }),
    defineOperation({
        name: 'customizer-create',
        summary: 'Creates a customizer; one that has the name already is taken as it is.',
        needs: ['name'],
        writes: true,
        async run({ name }, { client, dryRun, context }) {
            const all = await client.customizers.list({ signal: context.signal });
            if (all.some((each) => each.name === name)) {
                const found = pick('customizer', name, all);
                const message = `${named('customizer', found)} is there already`;
                return { result: { ...found, created: false }, changed: false, message };
            }
            if (dryRun) {
                return {
                    result: { name, created: false },
                    changed: false,
                    message: `would create the customizer ${(0,tenant_text/* quote */.hD)(name)}`,
                };
            }
            context.signal.throwIfAborted();
            const made = await client.customizers.create(name, { known: all });
            return { result: { ...made, created: true }, changed: true, message: `created ${named('customizer', made)}` };
        },
    }),
    defineOperation({
        name: 'customizer-rename',
        summary: 'Gives a customizer another name.',
        needs: ['customizer', 'name'],
        writes: true,
        async run({ customizer, name }, work) {
            const { client, dryRun, context } = work;
            const all = await client.customizers.list({ signal: context.signal });
            const found = pick('customizer', customizer, all);
            if (found.name === name) {
                return { result: found, changed: false, message: `${named('customizer', found)} has that name already` };
            }
            const other = all.find((each) => each.name === name);
            if (other !== undefined) {
                throw new errors/* UserError */.y(`the name ${(0,tenant_text/* quote */.hD)(name)} is taken by the customizer ${other.id}; give another one`);
            }
            const change = `${named('customizer', found)} to ${(0,tenant_text/* quote */.hD)(name)}`;
            if (dryRun)
                return { result: found, changed: false, message: `would rename ${change}` };
            context.signal.throwIfAborted();
            const renamed = await client.customizers.rename(found.id, name, { from: found.name });
            return { result: renamed, changed: true, message: `renamed ${change}` };
        },
    }),
    defineOperation({
        name: 'customizer-upload',
        summary: 'Uploads a zip as the next version of a customizer.',
        needs: ['customizer', 'file'],
        writes: true,
        async run({ customizer, file }, work) {
            const { client, dryRun, context } = work;
            const bundle = await (0,bundle_inspection/* readCustomizerBundle */.qN)((0,external_node_path_.resolve)(context.workingDirectory, file), context);
            const found = await findCustomizer(customizer, work);
            const what = `${(0,tenant_text/* quote */.hD)(file)} to ${named('customizer', found)}`;
            if (dryRun)
                return { result: found, changed: false, message: `would upload ${what}` };
            context.signal.throwIfAborted();
            const uploaded = await client.customizers.upload(found.id, bundle);
            return { result: uploaded, changed: true, message: `uploaded ${what}: it is version ${uploaded.version}` };
        },
    }),
    defineOperation({
        name: 'customizer-delete',
        summary: 'Deletes a customizer with all its versions; confirm is its name, typed once more.',
        needs: ['customizer', 'confirm'],
        writes: true,
        async run({ customizer, confirm }, work) {
            const { client, dryRun, context } = work;
            const { signal } = context;
            const all = await client.customizers.list({ signal });
            if (customizer === confirm && !(0,paths/* isIdForm */.YG)(customizer) && !all.some(({ name }) => name === customizer)) {
                const message = `there is no customizer ${(0,tenant_text/* quote */.hD)(customizer)}; nothing to delete`;
                return { result: { name: customizer, deleted: false }, changed: false, message };
            }
            const found = pick('customizer', customizer, all);
            requireConfirmation('customizer', found.name, confirm);
            const linked = (await client.instances.list({ signal })).filter((each) => linkOf(each) === found.id);
            if (linked.length > 0) {
                context.logger.warning(`${named('customizer', found)} is linked to ${linked.map((each) => (0,tenant_text/* quote */.hD)(each.name)).join(', ')}`);
            }
            if (dryRun) {
                return {
                    result: { ...found, deleted: false },
                    changed: false,
                    message: `would delete ${named('customizer', found)}`,
                };
            }
            signal.throwIfAborted();
            await client.customizers.delete(found.id);
            return { result: { ...found, deleted: true }, changed: true, message: `deleted ${named('customizer', found)}` };
        },
    }),
    defineOperation({
        name: 'instances',
        summary: 'Lists the connector instances (the sources that run a connector) and the customizers linked to them.',
        needs: [],
        writes: false,
        async run(_, { client, context }) {
            const found = await client.instances.list({ signal: context.signal });
            found.sort(byName);
            return {
                result: found,
                changed: false,
                message: (0,format/* count */.U9)(found.length, 'instance'),
                table: {
                    headers: ['Name', 'Id', 'Customizer'],
                    rows: found.map((each) => [each.name, each.id, linkOf(each) ?? '']),
                },
            };
        },
    }),
    defineOperation({
        name: 'link',
        summary: 'Makes an instance run its connector with a customizer.',
        needs: ['customizer', 'instance'],
        writes: true,
        async run({ customizer, instance }, work) {
            const { client, dryRun, context } = work;
            const found = await findCustomizer(customizer, work);
            const target = await findInstance(instance, work);
            const before = linkOf(target);
            const link = `${named('instance', target)} with ${named('customizer', found)}`;
            if (before === found.id)
                return unchanged(target, `${link} is linked already`);
            const instead = before === undefined ? '' : `, instead of ${before}`;
            if (dryRun)
                return unchanged(target, `would link ${link}${instead}`);
            context.signal.throwIfAborted();
            const result = await client.instances.link(target.id, found.id, { from: before });
            return { result, changed: true, message: `linked ${link}${instead}` };
        },
    }),
    defineOperation({
        name: 'unlink',
        summary: 'Makes an instance run its connector without a customizer.',
        needs: ['instance'],
        writes: true,
        async run({ instance }, work) {
            const { client, dryRun, context } = work;
            const target = await findInstance(instance, work);
            const before = linkOf(target);
            if (before === undefined)
                return unchanged(target, `${named('instance', target)} has no customizer`);
            const link = `${named('instance', target)} from the customizer ${before}`;
            if (dryRun)
                return unchanged(target, `would unlink ${link}`);
            context.signal.throwIfAborted();
            const unlinked = await client.instances.unlink(target.id, { from: before });
            return { result: unlinked, changed: true, message: `unlinked ${link}` };
        },
    }),
];
async function findCustomizer(ref, { client, context }) {
    return pick('customizer', ref, await client.customizers.list({ signal: context.signal }));
}
async function findInstance(ref, { client, context }) {
    return pick('instance', ref, await client.instances.list({ signal: context.signal }));
}
/** The id of the customizer that is linked. A tenant may give none as absent, null or empty. */
function linkOf({ connectorCustomizerId }) {
    return connectorCustomizerId || undefined;
}
function customizerTable(found) {
    return {
        headers: ['Name', 'Id', 'Version', 'Created'],
        rows: found.map(({ name, id, imageVersion, created }) => [name, id, String(imageVersion ?? ''), created ?? '']),
    };
}
function unchanged(result, message) {
    return { result, changed: false, message };
}
function named(what, { name, id }) {
    return `the ${what} ${(0,tenant_text/* quote */.hD)(name)} (${id})`;
}
function byName(a, b) {
    return a.name < b.name || (a.name === b.name && a.id < b.id) ? -1 : 1;
}
//# sourceMappingURL=customizers.js.map
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/commands/connector/summary.js

/** Rows that a summary shows; the output has all. */
const maxRows = 200;
/** The summary of one operation on connectors, in Markdown. Everything given is plain text. */
function operationSection(operation, tenant, message, rows) {
    const parts = [`## Connector: ${(0,markdown/* text */.Qq)(operation)}`, `${(0,markdown/* text */.Qq)(message)}, on ${(0,markdown/* text */.Qq)(tenant)}`];
    if (rows !== undefined && rows.rows.length > 0) {
        parts.push((0,markdown/* table */.tp)(rows.headers, rows.rows.slice(0, maxRows).map((cells) => cells.map(markdown/* text */.Qq))));
        if (rows.rows.length > maxRows)
            parts.push(`The first ${maxRows} of ${rows.rows.length}; the output has all.`);
    }
    return parts.join('\n\n');
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/src/commands/connector/tags.js





const tagOperations = [
    defineOperation({
        name: 'tags',
        summary: 'Lists the tags of a connector and their versions.',
        needs: ['connector'],
        writes: false,
        async run({ connector }, work) {
            const found = await resolveConnector(connector, work);
            const tags = await work.client.tags.list(found.id, { signal: work.context.signal });
            tags.sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
            return {
                result: tags,
                changed: false,
                message: `${described(found)} has ${(0,format/* count */.U9)(tags.length, 'tag')}`,
                table: {
                    headers: ['Tag', 'Version', 'Id'],
                    rows: tags.map(({ tagName, activeVersion, id }) => [tagName, String(activeVersion), id]),
                },
            };
        },
    }),
    defineOperation({
        name: 'tag-create',
        summary: 'Creates a tag at a version; one that is there at that version is taken as it is.',
        needs: ['connector', 'tag', 'version'],
        writes: true,
        async run({ connector, tag, version }, work) {
            const { client, dryRun, context } = work;
            const found = await resolveConnector(connector, work);
            const before = await client.tags.get(found.id, tag, { signal: context.signal });
            const where = `tag ${(0,tenant_text/* quote */.hD)(tag)} of ${described(found)}`;
            if (before?.activeVersion === version) {
                return { result: before, changed: false, message: `${where} is at version ${version} already` };
            }
            if (before !== undefined) {
                throw new errors/* UserError */.y(`${where} is there, at version ${before.activeVersion}; move it with operation tag-update`);
            }
            await requireVersion(found, version, work);
            const done = `${where} at version ${version}`;
            if (dryRun) {
                return { result: { tagName: tag, activeVersion: version }, changed: false, message: `would create ${done}` };
            }
            context.signal.throwIfAborted();
            return { result: await client.tags.create(found.id, tag, version), changed: true, message: `created ${done}` };
        },
    }),
    defineOperation({
        name: 'tag-update',
        summary: 'Moves a tag to a version, without the checks of promote.',
        needs: ['connector', 'tag', 'version'],
        writes: true,
        async run({ connector, tag, version }, work) {
            const { client, dryRun, context } = work;
            const found = await resolveConnector(connector, work);
            const before = await client.tags.get(found.id, tag, { signal: context.signal });
            const where = `tag ${(0,tenant_text/* quote */.hD)(tag)} of ${described(found)}`;
            if (before === undefined)
                throw new errors/* UserError */.y(`there is no ${where}; create it with operation tag-create`);
            if (before.activeVersion === version) {
                return { result: before, changed: false, message: `${where} is at version ${version} already` };
            }
            await requireVersion(found, version, work);
            const done = `${where} from version ${before.activeVersion} to ${version}`;
            if (dryRun)
                return { result: before, changed: false, message: `would move ${done}` };
            context.signal.throwIfAborted();
            const moved = await client.tags.update(found.id, tag, version, { from: before.activeVersion });
            return { result: moved, changed: true, message: `moved ${done}` };
        },
    }),
];
/** What a tenant does with a tag at a version that is not there is not known (docs/platform.md#open-conflicts). */
async function requireVersion(connector, version, { client, context }) {
    const versions = await client.versions.list(connector.id, { signal: context.signal });
    if (versions.some((each) => each.version === version))
        return;
    const newest = versions.map((each) => each.version).sort((a, b) => b - a);
    const known = newest.length === 0 ? 'it has none: upload one first' : `the newest are ${newest.slice(0, 5).join(', ')}`;
    throw new errors/* UserError */.y(`${described(connector)} has no version ${version}; ${known}`);
}
//# sourceMappingURL=tags.js.map
;// CONCATENATED MODULE: ./lib/src/commands/connector/command.js













/** All operations, in the order of the help. */
const operations = [...connectorOperations, ...tagOperations, ...customizerOperations];
const allInputs = {
    operation: {
        kind: 'choice',
        choices: operations.map(({ name }) => name),
        description: 'What to do; each operation takes exactly the inputs that it needs.',
        details: operationLines(operations),
    },
    connector: { kind: 'text', description: 'Id or alias of the connector.' },
    alias: { kind: 'text', description: 'Alias of the connector to create, or the new alias of the one to rename.' },
    tag: { kind: 'text', description: 'Name of the tag.' },
    version: { kind: 'integer', min: 1, description: 'Version that the tag is to point to.' },
    customizer: { kind: 'text', description: 'Id of the customizer, or its name if only one has it.' },
    name: { kind: 'text', description: 'Name of the customizer to create, or the new name of the one to rename.' },
    instance: { kind: 'text', description: 'Id of the connector instance, or its name if only one has it.' },
    file: { kind: 'text', description: 'The zip to upload as a version of the customizer.' },
    confirm: {
        kind: 'text',
        description: 'The alias of the connector, or name of the customizer, that is to be deleted.',
    },
    'dry-run': { kind: 'boolean', default: 'false', description: 'Do every read and no write.' },
    out: { kind: 'text', description: 'File to write the result to, as JSON.' },
    ...tenant/* tenantInputs */.MR,
};
const connector = (0,command/* defineCommand */.N)({
    name: 'connector',
    summary: 'Creates, shows, renames and deletes connectors, their tags, and their customizers.',
    action: { title: 'SaaS connector: manage', icon: 'sliders', color: 'gray-dark' },
    inputs: allInputs,
    outputs: {
        result: `What was found or made, as JSON. Empty above ${json_output/* maxResultLength */.Sy} characters: give out.`,
        changed: 'Whether something was written to the tenant: true, false or unknown.',
    },
    async run(inputs, context) {
        context.setOutput('changed', false);
        const operation = operations.find(({ name }) => name === inputs.operation);
        if (operation === undefined) {
            throw new errors/* UserError */.y(`input operation is missing; give one of ${operations.map(({ name }) => name).join(', ')}`);
        }
        const given = Object.fromEntries(parameters.flatMap((name) => (inputs[name] === undefined ? [] : [[name, inputs[name]]])));
        const checked = checkGiven(operation, given);
        await (0,output_paths/* assertOutputFiles */.H)({ out: inputs.out }, context.workingDirectory);
        if (inputs['dry-run'] && !operation.writes)
            context.logger.debug(`operation ${operation.name} writes nothing anyway`);
        const out = inputs.out === undefined ? undefined : (0,external_node_path_.resolve)(context.workingDirectory, inputs.out);
        if (out !== undefined && operation.writes && !inputs['dry-run'])
            await (0,json_output/* assertReplaceable */.zb)(out, `out ${inputs.out}`);
        const client = (0,tenant/* connectTenant */.Hl)(inputs, context);
        try {
            const { result, message, table } = await attempt(operation, checked, {
                client,
                dryRun: inputs['dry-run'],
                context,
            });
            context.logger.info(message);
            if (table !== undefined && table.rows.length > 0) {
                for (const line of (0,text_table/* textTable */.e)(table.headers, table.rows))
                    context.logger.info(line);
            }
            context.addSummary(operationSection(operation.name, client.baseUrl.host, message, table));
            const json = (0,json_output/* cleanJson */.We)(result, context.redact);
            if (json.length <= json_output/* maxResultLength */.Sy)
                context.setOutput('result', json);
            else
                context.logger.warning(`the result is larger than ${json_output/* maxResultLength */.Sy} characters; give out to get it in a file`);
            if (out !== undefined)
                await (0,json_output/* replaceFile */.fR)(out, `${json}\n`, `out ${inputs.out}`);
        }
        finally {
            client.close();
        }
    },
});
/** Runs an operation, and says whether it wrote something, also when it fails. */
async function attempt(operation, given, work) {
    const { setOutput, signal } = work.context;
    try {
        const outcome = await operation.run(given, work);
        setOutput('changed', outcome.changed);
        return outcome;
    }
    catch (error) {
        setOutput('changed', operation.writes && !work.dryRun ? (0,errors_errors/* writtenOf */.lu)(error, signal) : false);
        throw error;
    }
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 52234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   SQ: () => (/* binding */ readConnectorBundle),
/* harmony export */   qN: () => (/* binding */ readCustomizerBundle),
/* harmony export */   wo: () => (/* binding */ inspectZip)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71897);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57657);
/* harmony import */ var _core_logger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11158);
/* harmony import */ var _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45016);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93305);
/* harmony import */ var _tenant_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82120);









/** Loads the bundle of a zip in a process of its own. Throws a RuntimeError when it does not load. */
async function inspectZip(path, config, { childEnvironment, redact }) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'bundle-'));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'bundle');
    try {
        await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .extractBundle */ .yB)(path, directory);
        // What it logs while loading comes again when its commands run.
        const runtime = new _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__/* .BundleRuntime */ .n({ directory, environment: childEnvironment(), logger: _core_logger_js__WEBPACK_IMPORTED_MODULE_5__/* .silentLogger */ .q });
        try {
            return readable(await runtime.inspect(config), redact);
        }
        finally {
            await runtime.close();
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
/** The same with what the functions threw as one line, without secrets. */
function readable(inspection, redact) {
    const { factoryError, customizerFactoryError } = inspection;
    return {
        ...inspection,
        ...(factoryError !== undefined && { factoryError: (0,_tenant_text_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(redact(factoryError), 500) }),
        ...(customizerFactoryError !== undefined && {
            customizerFactoryError: (0,_tenant_text_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(redact(customizerFactoryError), 500),
        }),
    };
}
/**
 * Reads the bundle of a connector.
 *
 * @param advice - what to do with a customizer's bundle instead.
 * @throws UserError for what is none: a customizer's is called so, rather than a connector's without its spec.
 */
async function readConnectorBundle(path, advice, context) {
    try {
        return await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(path);
    }
    catch (error) {
        if (!(error instanceof _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleError */ .rJ) || error.problem !== 'no-spec')
            throw error;
        if (!(await isCustomizer(path, context)))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${path} is the bundle of a customizer, not of a connector; ${advice}`, { cause: error });
    }
}
/**
 * Reads the bundle of a customizer.
 *
 * @throws UserError for one that does not load, or that exports no customizer.
 */
async function readCustomizerBundle(path, context) {
    const bundle = await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(path, { spec: 'optional' });
    let exports;
    try {
        exports = (await inspectZip(path, {}, context)).exports;
    }
    catch (cause) {
        if (!(cause instanceof _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__/* .RuntimeError */ .b))
            throw cause;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${path} is no bundle of a customizer: ${cause.message}`, { cause });
    }
    if (exports.customizer)
        return bundle;
    const connector = bundle.spec?.name === undefined ? 'a connector' : `the connector ${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(bundle.spec.name)}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${path} is the bundle of ${connector}: it exports no connectorCustomizer; give the bundle of the customizer, or upload this one with the command upload`);
}
async function isCustomizer(path, context) {
    try {
        const { exports } = await inspectZip(path, {}, context);
        return exports.customizer && !exports.connector;
    }
    catch (error) {
        // Then the missing spec is what is wrong with it first.
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y))
            throw error;
        return false;
    }
}
//# sourceMappingURL=bundle-inspection.js.map

/***/ }),

/***/ 17827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ maxResultLength),
/* harmony export */   We: () => (/* binding */ cleanJson),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   oG: () => (/* binding */ writeError),
/* harmony export */   r8: () => (/* binding */ BoundedResult),
/* harmony export */   zb: () => (/* binding */ assertReplaceable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65872);
/* harmony import */ var _structured_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34785);






/**
 * Characters of JSON that an output may have. Linux passes at most 128 KiB in one environment variable, and that is how
 * a step hands an output to a script.
 */
const maxResultLength = 100_000;
/**
 * JSON of a value without secrets. A number that is a secret becomes a string, so that the result is valid JSON.
 *
 * @throws UserError if the value is nested too deeply.
 */
function cleanJson(value, redact) {
    try {
        const json = JSON.stringify(value ?? null);
        if (redact(json) === json)
            return json;
        return JSON.stringify(redactValues(value, redact));
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('a value is nested too deeply to be written as JSON', { cause });
        throw cause;
    }
}
function redactValues(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (typeof value === 'number')
        return redact(String(value)) === String(value) ? value : redact(String(value));
    if (Array.isArray(value))
        return value.map((each) => redactValues(each, redact));
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value))
        return value;
    // Assigning a key named `__proto__` would set the prototype.
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [redact(key), redactValues(each, redact)]));
}
/** Collects JSON values for an output, up to `maxResultLength` characters. */
class BoundedResult {
    #lines = [];
    #length = 0;
    add(json) {
        this.#length += json.length + 1;
        if (this.#length > maxResultLength)
            this.#lines = undefined;
        this.#lines?.push(json);
    }
    /** The only value, or an array of all; always an array with `asArray`. Empty if it is too large. */
    toJson(asArray) {
        const lines = this.#lines;
        if (lines === undefined)
            return '';
        return !asArray && lines.length === 1 ? (lines[0] ?? '') : `[${lines.join(',')}]`;
    }
}
/** The error for a file that cannot be written; `label` names the input and the file, as `out answers.jsonl`. */
function writeError(label, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`cannot write ${label}: ${(0,_structured_input_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(cause)}; give another path`, { cause });
}
/**
 * Writes a file in one step: a reader finds the old or the new content, never a part of it. Creates its folders.
 *
 * @param label names the input and the file in a message, as `record uploads.json`
 * @throws UserError if it cannot be written.
 */
async function replaceFile(path, text, label) {
    const temporary = temporaryPath(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (cause) {
        await removeIfPossible(temporary);
        throw writeError(label, cause);
    }
}
/**
 * Checks, before any work is done, that `replaceFile` can write a file. Creates its folders.
 *
 * @throws UserError if it cannot be written.
 */
async function assertReplaceable(path, label) {
    const temporary = temporaryPath(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, '', { flag: 'wx' });
    }
    catch (cause) {
        throw writeError(label, cause);
    }
    await removeIfPossible(temporary);
}
/** If a file could not be created, its removal can fail for the same reason, which is reported already. */
async function removeIfPossible(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true }).catch(() => { });
}
function temporaryPath(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
}
//# sourceMappingURL=json-output.js.map

/***/ }),

/***/ 34785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   jE: () => (/* binding */ parseStructured),
/* harmony export */   jH: () => (/* binding */ readInputFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);




/** Size of a file that an input names. */
const maxFileBytes = 64 * 1024 * 1024;
/**
 * Parses a text in JSON or YAML 1.2. In YAML, only core tags are supported, keys must be unique strings, and aliases
 * are limited.
 *
 * @param label names the text in a message, as `input changes` or `the file a.yaml`
 * @throws UserError with the position of the error. It never quotes the text, which may contain a secret.
 */
async function parseStructured(text, label) {
    const plain = text.replace(/^\ufeff/, '');
    const json = parseJson(plain);
    const { value, problem } = json === undefined ? await parseYaml(plain) : { value: json.value, problem: undefined };
    if (problem !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${label} is neither JSON nor YAML that can be used: ${problem}`);
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .depthOf */ .d1)(value) > _core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${label} is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw}; make it simpler`);
    return value;
}
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
async function parseYaml(text) {
    const { YamlError, readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4433)]).then(__webpack_require__.bind(__webpack_require__, 44433));
    try {
        const { value } = readYaml(text);
        return hasOnlyFiniteNumbers(value) ? { value } : { problem: 'a number that JSON does not have (.inf or .nan)' };
    }
    catch (error) {
        if (!(error instanceof YamlError))
            throw error;
        const { code, position } = error;
        const text = yamlErrors[code] ?? code.toLowerCase().replaceAll('_', ' ');
        return { problem: position === undefined ? text : `line ${position.line}, column ${position.column}: ${text}` };
    }
}
function hasOnlyFiniteNumbers(root) {
    for (const { value } of (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesIn */ .aC)(root))
        if (typeof value === 'number' && !Number.isFinite(value))
            return false;
    return true;
}
/** Texts for the codes of the YAML parser. */
const yamlErrors = {
    TAG_RESOLVE_FAILED: 'a tag that is not supported; write plain values',
    DUPLICATE_KEY: 'a duplicate key',
    NON_STRING_KEY: 'a key that is not a string',
    TAB_AS_INDENT: 'a tab; indent with spaces',
    MULTIPLE_DOCS: 'a second document; give one',
    ALIAS_FAILED: 'an alias without an anchor, or too many of them',
    TOO_DEEP: `it is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw}`,
};
/**
 * Reads a file that an input names, as UTF-8.
 *
 * @param name the name of the input.
 * @throws UserError that names the input and the file.
 */
async function readInputFile(name, path, workingDirectory) {
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path));
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${name} ${path}: ${reasonOf(cause)}`, { cause });
    }
    if (bytes.length > maxFileBytes) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${name} ${path}: it is larger than ${maxFileBytes / 1024 / 1024} MiB`);
    }
    return bytes.toString('utf8');
}
/** The reason why a file could not be read or written, for a message. */
function reasonOf(error) {
    const { code } = error;
    if (code === 'ENOENT')
        return 'there is no such file or folder';
    if (code === 'EISDIR')
        return 'it is a folder';
    if (code === 'ENOSPC')
        return 'no space is left on the disk';
    if (code === 'EACCES' || code === 'EPERM')
        return 'access is denied';
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error);
}
//# sourceMappingURL=structured-input.js.map

/***/ }),

/***/ 80805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/** Columns of a cell that is longer are not aligned any more. */
const widest = 60;
/** A table for a log: lines of plain text, in columns. */
function textTable(headers, rows) {
    const lines = [headers, ...rows].map((cells) => cells.map((cell) => cell.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')));
    const widths = headers.map((_, column) => Math.min(widest, Math.max(...lines.map((cells) => cells[column]?.length ?? 0))));
    return lines.map((cells) => cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
//# sourceMappingURL=text-table.js.map

/***/ }),

/***/ 39798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `312 B`, `86.7 KiB`, `1.4 MiB` */
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/** `84 ms`, `3.2 s`, `4 min 10 s`; the argument is in milliseconds. */
function formatDuration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `1 check`, `2 checks` */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
//# sourceMappingURL=format.js.map

/***/ }),

/***/ 7825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mapLimited)
/* harmony export */ });
/**
 * Maps `items` with at most `limit` at work at a time; results keep the order of the items. After a failure no more
 * are started, those at work are waited for, and the first failure is thrown.
 */
async function mapLimited(items, limit, work) {
    const results = new Array(items.length);
    const queue = items.entries();
    let failure;
    const worker = async () => {
        for (const [i, item] of queue) {
            if (failure)
                return;
            try {
                results[i] = await work(item);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failure)
        throw failure.error;
    return results;
}
//# sourceMappingURL=pool.js.map

/***/ })

};

export const id = 2732;
export const ids = [2732];
export const modules = {

  42732:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  secretFindings: () => (  secretFindings)
});

var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var inputs = __webpack_require__(32318);
var cli_session = __webpack_require__(73334);
var errors = __webpack_require__(57657);
var json = __webpack_require__(65872);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var format = __webpack_require__(39798);
var bundle_kind = __webpack_require__(16566);
var local_tenant = __webpack_require__(86925);
var command = __webpack_require__(35714);
var validate_recording = __webpack_require__(96882);
var validate_and_report = __webpack_require__(97411);
var external_node_crypto_ = __webpack_require__(77598);
var config_secrets = __webpack_require__(78714);
var made_up_config = __webpack_require__(55928);
; 




const specialCharacters = `"&<'+/%=\\`;
const minPart = 10;
function seedCanaries(given, spec, isPlain) {
    const config = { ...(0,made_up_config .H_)(spec), ...given };
    const byValue = new Map();
    for (const { key, value } of (0,config_secrets .L)(config, spec['sourceConfig'])) {
        if (value === '' || byValue.has(value))
            continue;
        const core = `cnry${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`;
        byValue.set(value, {
            key,
            core,
            value: isPlain ? core : `${core.slice(0, 14)}${specialCharacters}${core.slice(14)}`,
        });
    }
    return { config: replaced(config, byValue), canaries: [...byValue.values()] };
}
function replaced(value, byValue) {
    if (typeof value === 'string' || typeof value === 'number') {
        const whole = byValue.get(String(value));
        if (whole !== undefined)
            return whole.value;
        if (typeof value === 'number')
            return value;
        let text = value;
        for (const [secret, canary] of byValue)
            if (secret.length > 3)
                text = text.replaceAll(secret, canary.core);
        return text;
    }
    if (Array.isArray(value))
        return value.map((each) => replaced(each, byValue));
    if (!(0,json .Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each, byValue)]));
}
function traceOf(canary, text) {
    const { value } = canary;
    const lower = text.toLowerCase();
    if (text.includes(value))
        return 'as it is';
    const parts = value.includes('\\') ? value.split(specialCharacters) : [value];
    for (const [i, part] of parts.entries()) {
        const random = i === 0 ? part.slice(4) : part;
        if (hasPart(lower, random, minPart))
            return 'a part of it';
        if (hasPart(lower, [...random].reverse().join(''), minPart))
            return 'from behind';
        if (hasPart(lower, Buffer.from(random).toString('hex'), 2 * minPart))
            return 'in hexadecimal';
    }
    return [0, 1, 2].some((shift) => hasBase64(text, value, shift)) ? 'in base64' : undefined;
}
function hasPart(text, part, length) {
    for (let at = 0; at + length <= part.length; at++)
        if (text.includes(part.slice(at, at + length)))
            return true;
    return false;
}
function hasBase64(text, value, shift) {
    const encoded = Buffer.from(value.slice((3 - shift) % 3))
        .toString('base64')
        .replace(/=/g, '');
    const whole = encoded.slice(0, encoded.length - (encoded.length % 4));
    const standard = [...Array(Math.max(0, whole.length / 4 - 3)).keys()].map((i) => whole.slice(4 * i, 4 * i + 16));
    return standard.some((part) => text.includes(part) || text.includes(part.replaceAll('+', '-').replaceAll('/', '_')));
}
var recorder = __webpack_require__(99359);
var replay_connection = __webpack_require__(43144);
; 


const maxSilenceMs = 2_000;
const decoy_target_json = (status, body) => ({
    status,
    headers: [['Content-Type', 'application/json']],
    body: { json: body },
});
const answers = {
    success: decoy_target_json(200, {
        ...{ access_token: 'made-up', token_type: 'Bearer', expires_in: 3600 },
        ...{ id: '1', items: [], value: [], data: [], results: [], Resources: [], totalResults: 0 },
    }),
    refusal: decoy_target_json(401, { error: 'invalid_client', message: 'made up: the credentials are wrong' }),
};
class DecoyTarget extends recorder .y {
    mode = 'replay';
    #answer;
    #clock;
    #signal;
    #events;
    constructor(answer, clock, signal, events) {
        super(clock.now());
        this.#answer = answer;
        this.#clock = clock;
        this.#signal = signal;
        this.#events = events;
    }
    onOutput(output) {
        super.onOutput(output);
        this.#events.onOutput(output);
    }
    open(address, given) {
        const recorded = super.open(address);
        let isOver = false;
        const over = (code) => {
            if (isOver)
                return false;
            isOver = true;
            recorded.closed(code);
            return true;
        };
        const told = {
            connect: () => given.connect(),
            data(bytes) {
                recorded.received(bytes);
                given.data(bytes);
            },
            end: () => given.end(),
            settle: () => given.settle(),
            fail: (code) => void (over(code) && given.fail(code)),
        };
        const answer = this.#answer;
        if (answer === 'no-connection') {
            told.fail('ECONNREFUSED');
            return { sent() { }, received() { }, ended() { }, closed() { } };
        }
        const answering = new replay_connection .I(address, told, {
            onRequest: (request) => ({ exchange: { request, answer: answers[answer] }, replaced: [] }),
            onProblem: () => { },
        });
        let hasSent = false;
        told.connect();
        const giveUp = () => void (hasSent || told.fail('ECONNRESET'));
        this.#clock.sleep(maxSilenceMs, this.#signal, { ref: false }).then(giveUp, giveUp);
        return {
            sent: (data) => {
                hasSent = true;
                this.#events.onSent(data.toString('latin1'));
                recorded.sent(data);
                answering.sent(data);
            },
            received() { },
            ended() { },
            closed(code) {
                over(code);
                answering.closed();
            },
        };
    }
}
; 

















const runs = [
    { answer: 'success', isPlain: true, said: 'a target system that answers every request with 200' },
    { answer: 'refusal', isPlain: false, said: 'one that refuses the credentials' },
    { answer: 'no-connection', isPlain: true, said: 'one that cannot be reached' },
];
const connectorPlaces = {
    answers: {
        subject: 'answers of the connector',
        remedy: 'leave it out of what is sent, as it would be stored with the account',
    },
    errors: {
        subject: 'errors of the connector',
        remedy: 'put no URLs, headers and bodies of requests into messages, as administrators see them',
    },
    log: {
        subject: 'log of the connector',
        remedy: 'log what is needed alone, and let the logger of the SDK redact the rest',
    },
};
const reports = { json: 'validation.json', xml: 'JUnit report', sarif: 'SARIF report', html: 'HTML report' };
async function secretFindings(path, project, config, context) {
    const bundle = await (0,bundle_kind.readConnectorBundle)(path, 'give the bundle of its connector');
    const spec = bundle.spec ?? {};
    const places = new Map();
    const add = (place, seen) => void places.set(place, [...(places.get(place) ?? []), seen]);
    const used = new Map();
    for (const { answer, isPlain, said } of runs) {
        const seeded = seedCanaries(config, spec, isPlain);
        if (seeded.canaries.length === 0)
            throw new errors .eb('secrets: the spec declares no secret, and no name in the configuration tells of one, so there is nothing to look for');
        context.logger.info(`validating with ${(0,format .U9)(seeded.canaries.length, 'made-up secret')} and ${said}`);
        const run = await runWith(seeded, answer, path, project, context);
        for (const { key } of seeded.canaries)
            used.set(key, (used.get(key) ?? false) || run.sent.has(key));
        for (const [place, text] of run.texts)
            add(place, searched(text, seeded.canaries));
        for (const [place, { subject, remedy }] of Object.entries(connectorPlaces))
            add(subject, shownBy(run.shown[place], seeded.canaries, remedy));
        if (run.recordingProblem !== undefined)
            add('recording', { state: 'unknown', text: run.recordingProblem });
    }
    const uses = [...used].map(([key, isSent]) => {
        const name = `secret ${(0,core_text .hD)((0,process .Nt)(key))}`;
        return isSent
            ? { state: 'ok', subject: name, text: 'the connector sent it to the target system' }
            : { state: 'unknown', subject: name, text: 'the connector did not send it, so what it does with it is not seen' };
    });
    const isSent = [...used.values()];
    const sentSecrets = isSent.every(Boolean) ? 'all' : isSent.some(Boolean) ? 'some' : 'none';
    const ofConnector = new Set(Object.values(connectorPlaces).map(({ subject }) => subject));
    const unitOf = (subject) => (ofConnector.has(subject) ? 'text' : 'character');
    return [
        ...uses,
        ...[...places].map(([subject, seen]) => ({ subject, ...worstOf(seen, unitOf(subject), sentSecrets) })),
    ];
}
async function runWith({ config, canaries }, answer, path, project, outer) {
    const { clock, signal } = outer;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'doctor-'));
    try {
        const texts = new Map();
        const session = new cli_session .N({
            terminal: collectingTerminal(texts),
            secrets: outer.secrets,
            clock,
            signal,
            environment: outer.environment,
            workingDirectory: folder,
            workflow: undefined,
            outputNames: Object.keys(command.validate.outputs),
        });
        const context = { ...session.context, childEnvironment: outer.childEnvironment };
        const given = {
            ...{ file: path, path: project, config: JSON.stringify(config), 'read-only': 'false' },
            ...{ 'report-dir': 'reports', 'max-wait': '1s', verbose: 'true' },
        };
        const prepared = await (0,validate_and_report .N5)((0,inputs .TL)(given, command.validate.inputs), project, context);
        const sent = new Set();
        const shown = { answers: [], errors: [], log: [] };
        const exchanges = new DecoyTarget(answer, clock, signal, {
            onSent: (text) => {
                for (const canary of canaries)
                    if (traceOf(canary, text) !== undefined)
                        sent.add(canary.key);
            },
            onOutput: (output) => void shown.answers.push(JSON.stringify(output) ?? ''),
        });
        let report;
        let recordingProblem;
        const startedAt = clock.now();
        const recording = { kind: 'record', folder: (0,external_node_path_.join)(folder, 'recording'), shown: 'recording', exchanges };
        const rerun = ['validate', '--file', path];
        try {
            await (0,validate_recording .SX)(recording, context, async (onRun) => {
                const run = async (target) => {
                    const onReport = (made) => {
                        report = made;
                        const spec = target.bundle?.spec ?? {};
                        onRun({ plan: prepared.plan, spec, report: made, bundles: [path], replay: async () => ({ checks: [] }) });
                    };
                    try {
                        await (0,validate_and_report .qV)({ ...target, project, rerun, onReport }, prepared, context);
                    }
                    catch (error) {
                        if (!(error instanceof errors .yo) || signal.aborted)
                            throw error;
                        session.fail(error);
                    }
                    const startTime = new Date(startedAt).toISOString();
                    for await (const { event, message } of target.client.logs.query({ startTime }, { signal })) {
                        if (event === 'commandOutcome')
                            shown.errors.push(...errorsIn(message));
                        else if (event === 'connectorMessage')
                            shown.log.push(JSON.stringify(message));
                    }
                };
                await (0,local_tenant .b)(path, context, run, { transport: prepared.transport, exchanges });
            });
        }
        catch (error) {
            if (!(error instanceof errors .yo) || signal.aborted)
                throw error;
            if (report === undefined)
                throw error;
            recordingProblem = (0,errors .bD)(error);
            session.fail(error);
        }
        await session.complete();
        for (const [extension, place] of Object.entries(reports))
            texts.set(place, await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'reports', `validation.${extension}`), 'utf8'));
        if (recordingProblem === undefined)
            texts.set('recording', await textOf(recording.folder));
        return { texts, sent, shown, recordingProblem };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
function collectingTerminal(texts) {
    const add = (place, text) => void texts.set(place, `${texts.get(place) ?? ''}${text}\n`);
    for (const place of ['log', 'annotations', 'outputs', 'summary'])
        texts.set(place, '');
    return {
        debug: (text) => add('log', text),
        progress: (text) => add('log', text),
        info: (text) => add('log', text),
        warning: (text) => add('log', text),
        annotation: (annotation) => add('annotations', JSON.stringify(annotation)),
        failure: (message) => add('log', message),
        startGroup: (title) => add('log', title),
        endGroup() { },
        mask() { },
        outputs: async (values) => add('outputs', JSON.stringify(values)),
        summary: async (markdown) => add('summary', markdown),
    };
}
async function textOf(folder) {
    const files = (await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
    const texts = await Promise.all(files.map(({ parentPath, name }) => (0,promises_.readFile)((0,external_node_path_.resolve)(parentPath, name), 'utf8')));
    return texts.map((text, i) => `${(0,external_node_path_.relative)(folder, files[i]?.name ?? '')}\n${text}`).join('\n');
}
function searched(text, canaries) {
    for (const canary of canaries) {
        const form = traceOf(canary, text);
        if (form === undefined)
            continue;
        const what = `shows the secret ${(0,core_text .hD)((0,process .Nt)(canary.key))}, ${form}`;
        return { state: 'problem', text: `${what}; report this as a defect, without a secret of yours` };
    }
    return { state: 'ok', text: '', amount: text.length };
}
function errorsIn(message) {
    return (0,json .Gv)(message) && typeof message['error'] === 'string' ? [message['error']] : [];
}
function shownBy(texts, canaries, remedy) {
    if (texts.length === 0)
        return { state: 'unknown', text: 'there were none' };
    for (const canary of canaries) {
        const found = texts.flatMap((text) => traceOf(canary, text) ?? []);
        const [form] = found;
        if (form === undefined)
            continue;
        const where = `${found.length} of ${texts.length}`;
        return {
            state: 'problem',
            text: `show the secret ${(0,core_text .hD)((0,process .Nt)(canary.key))}, ${form} (${where}); ${remedy}`,
        };
    }
    return { state: 'ok', text: '', amount: texts.length };
}
function worstOf(seen, unit, sentSecrets) {
    const problem = seen.find(({ state }) => state === 'problem');
    if (problem !== undefined)
        return { state: 'problem', text: problem.text };
    const sound = seen.filter(({ state }) => state === 'ok');
    const [unknown] = seen.filter(({ state }) => state === 'unknown');
    if (sound.length === 0)
        return { state: 'unknown', text: unknown?.text ?? 'it was not looked at' };
    const amount = sound.reduce((sum, { amount = 0 }) => sum + amount, 0);
    const where = `in ${(0,format .U9)(sound.length, 'run')} of ${seen.length} (${(0,format .U9)(amount, unit)})`;
    if (sentSecrets === 'none')
        return { state: 'unknown', text: `no secret ${where}, but the connector sent none, so it may have used none` };
    return { state: 'ok', text: `none of the secrets ${sentSecrets === 'some' ? 'that were sent ' : ''}${where}` };
}

  })

};

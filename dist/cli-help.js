export const id = 2600;
export const ids = [2600];
export const modules = {

  2600:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    commandHelp: () => (  commandHelp),
    programHelp: () => (  programHelp)
  });
  var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13363);
  var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58457);
  var _secret_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26146);



const program = 'saas-connector';
const connHelp = {
    name: 'conn',
    summary: 'Takes a command line of sail conn: "conn list" is "connector list".',
};
function programHelp(commands) {
    const all = [...commands, connHelp];
    const width = Math.max(...all.map(({ name }) => name.length));
    return [
        `Usage: ${program} <command> [--input value ...]`,
        '',
        'Packs, uploads, validates and promotes SailPoint SaaS connectors.',
        '',
        'Commands:',
        ...all.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
        '',
        `${program} help <command>    shows the inputs of a command`,
        `${program} --version         shows the version`,
        '',
        'Exit codes:',
        ..._exit_code_js__WEBPACK_IMPORTED_MODULE_1__  .Et.map(([code, meaning]) => `  ${String(code).padEnd(5)}${meaning}`),
        '',
    ].join('\n');
}
function commandHelp({ name, summary, inputs, positional = [], outputs }, shared) {
    return [
        `Usage: ${[program, name, ...wordsOf(positional, inputs)].join(' ')} [--input value ...]`,
        '',
        summary,
        '',
        ...(Object.keys(inputs).length > 0 ? ['Inputs:', ...flags({ ...inputs, ...(0,_secret_inputs_js__WEBPACK_IMPORTED_MODULE_2__  .Kt)(inputs) }), ''] : []),
        'For every command:',
        ...flags(shared),
        ...(Object.keys(outputs).length > 0
            ? ['', 'Outputs:', ...Object.entries(outputs).flatMap(([key, text]) => entry(key, text))]
            : []),
        ...Object.entries(inputs).flatMap(([input, { details = [] }]) => isLong(details) ? ['', `Values of --${input}:`, ...details.map((line) => `  ${line}`)] : []),
        '',
    ].join('\n');
}
function wordsOf(positional, inputs) {
    const words = [];
    for (const input of positional) {
        const alternatives = words.at(-1);
        if (alternatives?.some((each) => inputs[each]?.instead?.includes(input)))
            alternatives.push(input);
        else
            words.push([input]);
    }
    return words.map((alternatives) => `[${alternatives.join(' | ')}]`);
}
const maxLinesInPlace = 30;
function isLong(details) {
    return details.length > maxLinesInPlace;
}
function flags(inputs) {
    return Object.entries(inputs).flatMap(([name, input]) => {
        const { details = [] } = input;
        const here = isLong(details) ? ['Its values are listed below.'] : details;
        return [...entry(flag(name, input, inputs), describe(input)), ...here.map((line) => `        ${line}`)];
    });
}
function flag(name, input, inputs) {
    const letter = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__  .U)(name, inputs);
    const short = letter === undefined ? '' : `-${letter}, `;
    if (input.kind !== 'boolean')
        return `${short}--${name} ${placeholder(input)}`;
    return `${short}--${name}${input.default === 'true' ? `, --no-${name}` : ''}`;
}
function placeholder({ kind, choices }) {
    if (choices)
        return choices.join('|');
    return { text: '<text>', boolean: '', integer: '<number>', list: '<a,b>', json: '<json>', choice: '' }[kind];
}
function describe({ description, default: fallback, env, secret }) {
    const notes = [
        !fallback ? '' : `default: ${fallback}`,
        env === undefined ? '' : `or variable ${env}`,
        secret ? '- asks for it, or reads standard input' : '',
    ];
    const shown = notes.filter((note) => note !== '').join('; ');
    return shown === '' ? description : `${description} (${shown})`;
}
function entry(head, text) {
    return [`  ${head}`, ...wrap(text, 92).map((line) => `      ${line}`)];
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return line === '' ? lines : [...lines, line];
}

  })

};

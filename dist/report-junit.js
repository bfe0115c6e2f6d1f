export const id = 8733;
export const ids = [8733];
export const modules = {

  78733:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    validationJunit: () => (  validationJunit)
  });
  var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46601);
  var _validation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53606);


const maxFindings = 50;
function validationJunit(report) {
    const { connector, checks, totals, duration, started, seed, readOnly, rerun, stopped, specProblems = [] } = report;
    const errors = stopped === undefined ? 0 : 1;
    const refused = specProblems.length === 0 ? 0 : 1;
    const tests = checks.length + errors + refused;
    const counts = { tests, failures: totals.fail + refused, errors, skipped: totals.skip };
    const properties = { target: (0,_validation_js__WEBPACK_IMPORTED_MODULE_1__  .ff)(report), seed, 'read-only': String(readOnly), rerun };
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${attributes({ name: 'saas-connector validate', ...counts, time: seconds(duration) })}>`,
        `  <testsuite${attributes({ name: connector.name, ...counts, time: seconds(duration), timestamp: started })}>`,
        '    <properties>',
        ...Object.entries(properties).map(([name, value]) => `      <property${attributes({ name, value })}/>`),
        '    </properties>',
        ...checks.map((check) => testCase(check, connector.name)),
        ...(stopped === undefined ? [] : [stoppedCase(stopped, connector.name)]),
        ...(refused === 0 ? [] : [refusedCase(specProblems, connector.name)]),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function testCase(check, connector) {
    const { id, verdict, reason, findings, duration } = check;
    const location = findings.find(({ location }) => location !== undefined)?.location;
    const head = attributes({
        name: id,
        classname: connector,
        time: seconds(duration),
        ...(location !== undefined && { file: location.file }),
        ...(location?.line !== undefined && { line: location.line }),
    });
    const parts = [];
    if (verdict === 'skip')
        parts.push(`<skipped${attributes({ message: reason ?? '' })}/>`);
    const errors = findings.filter(({ level }) => level === 'error');
    const others = findings.filter(({ level }) => level !== 'error');
    if (verdict === 'fail') {
        const message = errors[0]?.message ?? check.description;
        parts.push(`<failure${attributes({ message, type: id })}>${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(findingLines(errors))}</failure>`);
    }
    const outputLines = [
        findingLines(others),
        ...(check.accepted ?? []).map((each) => `accepted: ${each.message} (${each.accepted})`),
    ];
    const output = outputLines.filter((line) => line !== '').join('\n');
    if (output !== '')
        parts.push(`<system-out>${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(output)}</system-out>`);
    if (parts.length === 0)
        return `    <testcase${head}/>`;
    return [`    <testcase${head}>`, ...parts.map((part) => `      ${part}`), '    </testcase>'].join('\n');
}
function stoppedCase(stopped, connector) {
    const head = attributes({ name: 'run-finished', classname: connector, time: seconds(0) });
    const message = `the run did not finish: ${stopped}`;
    return `    <testcase${head}>\n      <error${attributes({ message, type: 'stopped' })}/>\n    </testcase>`;
}
function refusedCase(problems, connector) {
    const head = attributes({ name: 'spec-accepted', classname: connector, time: seconds(0) });
    const message = `${_validation_js__WEBPACK_IMPORTED_MODULE_1__  .Cj}: ${problems[0]}`;
    const lines = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(problems.slice(0, maxFindings).join('\n'));
    return `    <testcase${head}>\n      <failure${attributes({ message, type: 'spec-refused' })}>${lines}</failure>\n    </testcase>`;
}
function findingLines(findings) {
    const lines = findings.slice(0, maxFindings).map(({ level, message, remedy, location, new: isNew }) => {
        const place = location === undefined ? '' : ` (${(0,_validation_js__WEBPACK_IMPORTED_MODULE_1__  .j$)(location)})`;
        const known = isNew === false ? ', known' : '';
        return `${level}${known}: ${message}${place}${remedy === undefined ? '' : `\n  ${remedy}`}`;
    });
    if (findings.length > lines.length)
        lines.push(`… and ${findings.length - lines.length} more, in the report`);
    return lines.join('\n');
}
function seconds(durationMs) {
    return (durationMs / 1000).toFixed(3);
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(String(value)).replaceAll('\n', '&#10;')}"`)
        .join('');
}

  })

};

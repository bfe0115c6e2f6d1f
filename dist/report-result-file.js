export const id = 1724;
export const ids = [1724];
export const modules = {

/***/ 71724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseResult: () => (/* binding */ parseResult)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
;// CONCATENATED MODULE: ./lib/docs/schemas/validation-result.schema.json
const validation_result_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:saas-connector-actions:validation-result:1","title":"Result of saas-connector validate","description":"What validate and report write as validation.json. Readers ignore members that they do not know: later versions of the program may add some without another format.","type":"object","required":["format","connector","seed","readOnly","started","duration","verdict","totals","checks","rerun"],"properties":{"format":{"description":"The version of this form.","const":1},"connector":{"description":"What was validated.","type":"object","required":["name"],"properties":{"name":{"description":"From the spec.","type":"string"},"version":{"type":"integer","minimum":1},"tag":{"type":"string"},"tagVersion":{"description":"The version that the tag was at before and after the run.","type":"integer","minimum":1},"ref":{"description":"Id of the connector on its tenant.","type":"string"},"alias":{"type":"string"},"tenant":{"description":"Host of the tenant.","type":"string"}}},"origin":{"description":"Where the result was made, as far as the build server tells.","type":"object","properties":{"run":{"description":"Id of the workflow run or pipeline.","type":"string"},"commit":{"description":"The full hash of the commit.","type":"string"}}},"configured":{"description":"True if a configuration was given.","type":"boolean"},"seed":{"description":"Generated values follow from it.","type":"string"},"readOnly":{"type":"boolean"},"started":{"description":"RFC 3339, in UTC.","type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T[\\\\d:.]+Z$"},"duration":{"$ref":"#/definitions/milliseconds"},"verdict":{"description":"The worst verdict of all checks; skip if nothing was tested; stopped if the run did not finish.","enum":["pass","warn","fail","skip","stopped"]},"totals":{"description":"How many checks came to each verdict.","type":"object","required":["pass","warn","fail","skip"],"properties":{"pass":{"$ref":"#/definitions/amount"},"warn":{"$ref":"#/definitions/amount"},"fail":{"$ref":"#/definitions/amount"},"skip":{"$ref":"#/definitions/amount"}}},"checks":{"type":"array","items":{"$ref":"#/definitions/check"}},"commands":{"description":"How long commands took.","type":"array","items":{"$ref":"#/definitions/timing"}},"traffic":{"description":"What tells the invocations of the run from others in the logs and statistics of the tenant.","type":"object","required":["requestIds","madeUpIds","commands"],"properties":{"requestIds":{"description":"The tracking ids of failed invocations: a tenant gives no id with other answers.","type":"array","items":{"type":"string"}},"madeUpIds":{"description":"The ids that checks made up, for objects that do not exist and for test accounts.","type":"array","items":{"type":"string"}},"commands":{"description":"How often each command was invoked, and failed in the connector.","type":"array","items":{"type":"object","required":["command","invocations","errors"],"properties":{"command":{"type":"string"},"invocations":{"$ref":"#/definitions/amount"},"errors":{"$ref":"#/definitions/amount"}}}}}},"shard":{"$ref":"#/definitions/shard"},"stopped":{"description":"Why the run did not finish, so that its last checks were not run. Present if the verdict is stopped.","type":"string"},"leftBehind":{"description":"Test accounts that were created, or may have been, and could not be deleted from the target system.","type":"array","items":{"$ref":"#/definitions/left"}},"notRestored":{"description":"What has to be put back by hand on the test account of validate.yml.","type":"array","items":{"type":"object","required":["account","attribute","check","reason"],"properties":{"account":{"type":"string"},"attribute":{"type":"string"},"check":{"type":"string"},"reason":{"type":"string"}}}},"rerun":{"description":"The command line that runs it again, without secrets.","type":"string"},"specFile":{"description":"The connector\'s spec, relative to the repository.","type":"string"},"baseline":{"$ref":"#/definitions/baseline"}},"if":{"type":"object","properties":{"verdict":{"const":"stopped"}}},"then":{"required":["stopped"]},"definitions":{"verdict":{"enum":["pass","warn","fail","skip"]},"level":{"enum":["error","warning","notice"]},"amount":{"type":"integer","minimum":0},"milliseconds":{"description":"Milliseconds.","type":"number","minimum":0},"check":{"type":"object","required":["id","description","verdict","findings","duration","requests","writes"],"properties":{"id":{"type":"string","minLength":1},"description":{"description":"What a pass means.","type":"string"},"verdict":{"$ref":"#/definitions/verdict"},"reason":{"description":"Why it was skipped.","type":"string"},"skipCause":{"description":"The kind of that reason, such as read-only.","type":"string"},"incomplete":{"description":"Present if the check did not finish: there may be faults that it did not find.","const":true},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"}},"accepted":{"description":"Findings that the project\'s settings accept: they do not count for the verdict.","type":"array","items":{"type":"object","required":["level","message","accepted"],"properties":{"level":{"$ref":"#/definitions/level"},"message":{"type":"string"},"remedy":{"type":"string"},"target":{"$ref":"#/definitions/target"},"fingerprint":{"type":"string"},"accepted":{"description":"The reason that the settings give.","type":"string"}}}},"duration":{"$ref":"#/definitions/milliseconds"},"requests":{"description":"How many commands were invoked.","$ref":"#/definitions/amount"},"writes":{"description":"True if it may change data in the target system.","type":"boolean"},"exchanges":{"description":"The first invocations of the check, and the first that failed after these.","type":"array","items":{"$ref":"#/definitions/exchange"}}}},"finding":{"type":"object","required":["level","message"],"properties":{"level":{"$ref":"#/definitions/level"},"message":{"description":"One line of plain text.","type":"string"},"remedy":{"description":"What to do about it.","type":"string"},"target":{"$ref":"#/definitions/target"},"location":{"description":"The place in the repository. Lines and columns count from 1.","type":"object","required":["file"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}},"fingerprint":{"description":"Equal for the same fault in another run.","type":"string"},"new":{"description":"Compared with the baseline, if there was one.","type":"boolean"}}},"target":{"description":"The place in the connector that the finding is about: a part of its spec, or the handler of a command.","oneOf":[{"type":"object","required":["kind","path"],"properties":{"kind":{"const":"spec"},"path":{"type":"array","items":{"type":["string","integer"]}}}},{"type":"object","required":["kind","command"],"properties":{"kind":{"const":"handler"},"command":{"type":"string"},"requestId":{"type":"string"},"customizer":{"description":"Present for a handler of the customizer.","const":true}}}]},"exchange":{"description":"One invocation and its answer. Values are replaced by their type and a number; equal numbers in a check mean equal values.","type":"object","required":["command","input","outputs","outputCount","outcome","duration"],"properties":{"command":{"type":"string"},"input":{"type":"string"},"outputs":{"description":"The first ones.","type":"array","items":{"type":"string"}},"outputCount":{"$ref":"#/definitions/amount"},"outcome":{"description":"left: the check stopped reading before the end of the answer.","enum":["answered","failed","left"]},"error":{"type":"string"},"requestId":{"type":"string"},"duration":{"$ref":"#/definitions/milliseconds"}}},"timing":{"type":"object","required":["command","requests","failed","total","slowest"],"properties":{"command":{"type":"string"},"requests":{"$ref":"#/definitions/amount"},"failed":{"$ref":"#/definitions/amount"},"total":{"$ref":"#/definitions/milliseconds"},"slowest":{"$ref":"#/definitions/milliseconds"}}},"shard":{"description":"Present if this is one shard of a run.","type":"object","required":["index","count","plan"],"properties":{"index":{"description":"From 1.","type":"integer","minimum":1},"count":{"type":"integer","minimum":1,"maximum":999},"plan":{"description":"The ids of all checks of the whole run, in their order.","type":"array","items":{"type":"string"}}}},"left":{"type":"object","required":["id","check","reason","certain"],"properties":{"id":{"description":"The account\'s id; if it is unknown, the identity that was sent, or empty.","type":"string"},"check":{"type":"string"},"reason":{"type":"string"},"certain":{"description":"False if it is unknown whether the account exists.","type":"boolean"}}},"baseline":{"description":"Present if the result was compared with an earlier one.","type":"object","required":["new","known","fixed"],"properties":{"new":{"$ref":"#/definitions/amount"},"known":{"$ref":"#/definitions/amount"},"fixed":{"description":"Findings of the earlier result that no longer occur.","type":"array","items":{"type":"object","required":["check","level","message"],"properties":{"check":{"type":"string"},"level":{"$ref":"#/definitions/level"},"message":{"type":"string"}}}}}}}}');
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
;// CONCATENATED MODULE: ./lib/src/report/result-file.js





let compiled;
/**
 * Parses a `validation.json`. The file may come from anywhere, so it is validated against the schema.
 *
 * @param label - the file, as messages name it.
 * @throws UserError when it is not a validation result, or has an unsupported format.
 */
function parseResult(text, label) {
    let value;
    try {
        value = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        throw new errors/* UserError */.yo(`${label} is not JSON; give a validation.json that validate or report wrote`);
    }
    // The validator is used once or twice in a run: optimizing its code takes longer than it saves.
    compiled ??= new ajv.Ajv({ allowUnionTypes: true, code: { optimize: false } }).compile(validation_result_schema_namespaceObject);
    const isValid = compiled;
    // Earlier versions wrote the verdict of the checks that had run.
    if (isValid(value))
        return value.stopped === undefined ? value : { ...value, verdict: 'stopped' };
    const [error] = isValid.errors ?? [];
    const place = error?.instancePath ? ` at ${(0,core_text/* shorten */.ml)((0,process/* printable */.g$)(error.instancePath), 80)}` : '';
    throw new errors/* UserError */.yo(`${label} is not a validation result: it ${error?.message ?? 'has another format'}${place}; give a validation.json that validate or report wrote`);
}
//# sourceMappingURL=result-file.js.map

/***/ })

};

export const id = 961;
export const ids = [961,4433];
export const modules = {

  30961:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Zh: () => (  ConnectorsFileError),
  Wo: () => (  connectorsFileName),
  readConnectorsFile: () => (  readConnectorsFile),
  bF: () => (  withoutScope)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(57657);
var json = __webpack_require__(65872);
var links = __webpack_require__(90729);
var nearest = __webpack_require__(82226);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var yaml = __webpack_require__(44433);
var package_manager = __webpack_require__(35506);
var ucs2length = __webpack_require__(36214);
; 

"use strict";const validate = validate10;  const connectors_file_validator = ((  null && (validate10)));const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:saas-connector-actions:connectors:1","title":"Connectors of a repository","description":"connectors.yml: under which alias, on which tenants and with which configuration each connector project of a repository runs. Paths are relative to the file.","type":"object","additionalProperties":false,"properties":{"defaults":{"description":"For every project that does not say otherwise.","type":"object","additionalProperties":false,"properties":{"environment":{"$ref":"#/definitions/environment"},"config":{"$ref":"#/definitions/config"},"tenants":{"$ref":"#/definitions/tenants"}},"dependencies":{"tenants":{"not":{"required":["environment"]}}}},"uses":{"description":"Files and folders that every project is built from: a change to one counts as a change of all.","$ref":"#/definitions/uses"},"inputs":{"description":"All files and folders that the build of any project reads where its files do not tell what, as by a path that is computed. If it is given, also empty, no other file counts for that. Those of a project come in addition.","$ref":"#/definitions/uses"},"projects":{"description":"By the folder of the project. Projects that are not listed have the defaults.","type":"object","additionalProperties":{"$ref":"#/definitions/project"}}},"definitions":{"project":{"type":["object","null"],"additionalProperties":false,"properties":{"alias":{"$ref":"#/definitions/alias"},"environment":{"$ref":"#/definitions/environment"},"config":{"$ref":"#/definitions/config"},"tenants":{"$ref":"#/definitions/tenants"},"uses":{"$ref":"#/definitions/uses"},"inputs":{"$ref":"#/definitions/uses"}},"dependencies":{"tenants":{"not":{"required":["environment"]}}}},"tenants":{"description":"One entry of the matrix each. What an entry does not say is that of the project.","type":"array","minItems":1,"items":{"type":"object","required":["environment"],"additionalProperties":false,"properties":{"environment":{"$ref":"#/definitions/environment"},"alias":{"$ref":"#/definitions/alias"},"config":{"$ref":"#/definitions/config"}}}},"alias":{"description":"Alias of the connector on the tenant. Default: the name in package.json without its scope.","type":"string","pattern":"^[^\\s/][^/\\n\\r]*$"},"environment":{"description":"GitHub environment that holds the address and the credentials of the tenant.","type":"string","pattern":"^\\S(?:[^\\n\\r]*\\S)?$","maxLength":255},"config":{"description":"Name of the secret that holds the connector's configuration.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"uses":{"type":"array","items":{"type":"string","minLength":1}}}};const schema12 = {"description":"GitHub environment that holds the address and the credentials of the tenant.","type":"string","pattern":"^\\S(?:[^\\n\\r]*\\S)?$","maxLength":255};const schema13 = {"description":"Name of the secret that holds the connector's configuration.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"};const schema18 = {"type":"array","items":{"type":"string","minLength":1}};const func2 = ucs2length["default"];const pattern0 = new RegExp("^\\S(?:[^\\n\\r]*\\S)?$", "u");const pattern1 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");const schema14 = {"description":"One entry of the matrix each. What an entry does not say is that of the project.","type":"array","minItems":1,"items":{"type":"object","required":["environment"],"additionalProperties":false,"properties":{"environment":{"$ref":"#/definitions/environment"},"alias":{"$ref":"#/definitions/alias"},"config":{"$ref":"#/definitions/config"}}}};const schema16 = {"description":"Alias of the connector on the tenant. Default: the name in package.json without its scope.","type":"string","pattern":"^[^\\s/][^/\\n\\r]*$"};const pattern3 = new RegExp("^[^\\s/][^/\\n\\r]*$", "u");function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length < 1){const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema14,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if(data0.environment === undefined){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'",schema:schema14.items.required,parentSchema:schema14.items,data:data0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data0){if(!(((key0 === "environment") || (key0 === "alias")) || (key0 === "config"))){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14.items,data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data0.environment !== undefined){let data1 = data0.environment;if(typeof data1 === "string"){if(func2(data1) > 255){const err3 = {instancePath:instancePath+"/" + i0+"/environment",schemaPath:"#/definitions/environment/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema12,data:data1};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(!pattern0.test(data1)){const err4 = {instancePath:instancePath+"/" + i0+"/environment",schemaPath:"#/definitions/environment/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\"",schema:"^\\S(?:[^\\n\\r]*\\S)?$",parentSchema:schema12,data:data1};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/" + i0+"/environment",schemaPath:"#/definitions/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data0.alias !== undefined){let data2 = data0.alias;if(typeof data2 === "string"){if(!pattern3.test(data2)){const err6 = {instancePath:instancePath+"/" + i0+"/alias",schemaPath:"#/definitions/alias/pattern",keyword:"pattern",params:{pattern: "^[^\\s/][^/\\n\\r]*$"},message:"must match pattern \""+"^[^\\s/][^/\\n\\r]*$"+"\"",schema:"^[^\\s/][^/\\n\\r]*$",parentSchema:schema16,data:data2};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/" + i0+"/alias",schemaPath:"#/definitions/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data2};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data0.config !== undefined){let data3 = data0.config;if(typeof data3 === "string"){if(!pattern1.test(data3)){const err8 = {instancePath:instancePath+"/" + i0+"/config",schemaPath:"#/definitions/config/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema13,data:data3};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}else {const err9 = {instancePath:instancePath+"/" + i0+"/config",schemaPath:"#/definitions/config/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data3};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}else {const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.items.type,parentSchema:schema14.items,data:data0};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}else {const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.type,parentSchema:schema14,data};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}validate11.errors = vErrors;return errors === 0;}const schema20 = {"type":["object","null"],"additionalProperties":false,"properties":{"alias":{"$ref":"#/definitions/alias"},"environment":{"$ref":"#/definitions/environment"},"config":{"$ref":"#/definitions/config"},"tenants":{"$ref":"#/definitions/tenants"},"uses":{"$ref":"#/definitions/uses"},"inputs":{"$ref":"#/definitions/uses"}},"dependencies":{"tenants":{"not":{"required":["environment"]}}}};function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type},message:"must be object,null",schema:schema20.type,parentSchema:schema20,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((((key0 === "alias") || (key0 === "environment")) || (key0 === "config")) || (key0 === "tenants")) || (key0 === "uses")) || (key0 === "inputs"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.tenants !== undefined){const _errs3 = errors;const _errs4 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.environment === undefined) && (missing0 = "environment")){const err2 = {};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}var valid1 = _errs4 === errors;if(valid1){const err3 = {instancePath,schemaPath:"#/dependencies/tenants/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema20.dependencies.tenants.not,parentSchema:schema20.dependencies.tenants,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}else {errors = _errs3;if(vErrors !== null){if(_errs3){vErrors.length = _errs3;}else {vErrors = null;}}}}if(data.alias !== undefined){let data0 = data.alias;if(typeof data0 === "string"){if(!pattern3.test(data0)){const err4 = {instancePath:instancePath+"/alias",schemaPath:"#/definitions/alias/pattern",keyword:"pattern",params:{pattern: "^[^\\s/][^/\\n\\r]*$"},message:"must match pattern \""+"^[^\\s/][^/\\n\\r]*$"+"\"",schema:"^[^\\s/][^/\\n\\r]*$",parentSchema:schema16,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/alias",schemaPath:"#/definitions/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.environment !== undefined){let data1 = data.environment;if(typeof data1 === "string"){if(func2(data1) > 255){const err6 = {instancePath:instancePath+"/environment",schemaPath:"#/definitions/environment/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema12,data:data1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(!pattern0.test(data1)){const err7 = {instancePath:instancePath+"/environment",schemaPath:"#/definitions/environment/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\"",schema:"^\\S(?:[^\\n\\r]*\\S)?$",parentSchema:schema12,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/environment",schemaPath:"#/definitions/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data1};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.config !== undefined){let data2 = data.config;if(typeof data2 === "string"){if(!pattern1.test(data2)){const err9 = {instancePath:instancePath+"/config",schemaPath:"#/definitions/config/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema13,data:data2};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/config",schemaPath:"#/definitions/config/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data2};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.tenants !== undefined){if(!(validate11(data.tenants, {instancePath:instancePath+"/tenants",parentData:data,parentDataProperty:"tenants",rootData}))){vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);errors = vErrors.length;}}if(data.uses !== undefined){let data4 = data.uses;if(Array.isArray(data4)){const len0 = data4.length;for(let i0=0; i0<len0; i0++){let data5 = data4[i0];if(typeof data5 === "string"){if(func2(data5) < 1){const err11 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/definitions/uses/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema18.items,data:data5};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/definitions/uses/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.items.type,parentSchema:schema18.items,data:data5};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}else {const err13 = {instancePath:instancePath+"/uses",schemaPath:"#/definitions/uses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.type,parentSchema:schema18,data:data4};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data.inputs !== undefined){let data6 = data.inputs;if(Array.isArray(data6)){const len1 = data6.length;for(let i1=0; i1<len1; i1++){let data7 = data6[i1];if(typeof data7 === "string"){if(func2(data7) < 1){const err14 = {instancePath:instancePath+"/inputs/" + i1,schemaPath:"#/definitions/uses/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema18.items,data:data7};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}else {const err15 = {instancePath:instancePath+"/inputs/" + i1,schemaPath:"#/definitions/uses/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.items.type,parentSchema:schema18.items,data:data7};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath:instancePath+"/inputs",schemaPath:"#/definitions/uses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.type,parentSchema:schema18,data:data6};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}validate13.errors = vErrors;return errors === 0;}function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){ ;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((key0 === "defaults") || (key0 === "uses")) || (key0 === "inputs")) || (key0 === "projects"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.defaults !== undefined){let data0 = data.defaults;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){for(const key1 in data0){if(!(((key1 === "environment") || (key1 === "config")) || (key1 === "tenants"))){const err1 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.defaults,data:data0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data0.tenants !== undefined){const _errs6 = errors;const _errs7 = errors;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){let missing0;if((data0.environment === undefined) && (missing0 = "environment")){const err2 = {};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}var valid2 = _errs7 === errors;if(valid2){const err3 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/dependencies/tenants/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema11.properties.defaults.dependencies.tenants.not,parentSchema:schema11.properties.defaults.dependencies.tenants,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}else {errors = _errs6;if(vErrors !== null){if(_errs6){vErrors.length = _errs6;}else {vErrors = null;}}}}if(data0.environment !== undefined){let data1 = data0.environment;if(typeof data1 === "string"){if(func2(data1) > 255){const err4 = {instancePath:instancePath+"/defaults/environment",schemaPath:"#/definitions/environment/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema12,data:data1};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(!pattern0.test(data1)){const err5 = {instancePath:instancePath+"/defaults/environment",schemaPath:"#/definitions/environment/pattern",keyword:"pattern",params:{pattern: "^\\S(?:[^\\n\\r]*\\S)?$"},message:"must match pattern \""+"^\\S(?:[^\\n\\r]*\\S)?$"+"\"",schema:"^\\S(?:[^\\n\\r]*\\S)?$",parentSchema:schema12,data:data1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/defaults/environment",schemaPath:"#/definitions/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data0.config !== undefined){let data2 = data0.config;if(typeof data2 === "string"){if(!pattern1.test(data2)){const err7 = {instancePath:instancePath+"/defaults/config",schemaPath:"#/definitions/config/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema13,data:data2};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/defaults/config",schemaPath:"#/definitions/config/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data0.tenants !== undefined){if(!(validate11(data0.tenants, {instancePath:instancePath+"/defaults/tenants",parentData:data0,parentDataProperty:"tenants",rootData}))){vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);errors = vErrors.length;}}}else {const err9 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.defaults.type,parentSchema:schema11.properties.defaults,data:data0};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.uses !== undefined){let data4 = data.uses;if(Array.isArray(data4)){const len0 = data4.length;for(let i0=0; i0<len0; i0++){let data5 = data4[i0];if(typeof data5 === "string"){if(func2(data5) < 1){const err10 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/definitions/uses/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema18.items,data:data5};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}else {const err11 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/definitions/uses/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.items.type,parentSchema:schema18.items,data:data5};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}}else {const err12 = {instancePath:instancePath+"/uses",schemaPath:"#/definitions/uses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.type,parentSchema:schema18,data:data4};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.inputs !== undefined){let data6 = data.inputs;if(Array.isArray(data6)){const len1 = data6.length;for(let i1=0; i1<len1; i1++){let data7 = data6[i1];if(typeof data7 === "string"){if(func2(data7) < 1){const err13 = {instancePath:instancePath+"/inputs/" + i1,schemaPath:"#/definitions/uses/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema18.items,data:data7};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}else {const err14 = {instancePath:instancePath+"/inputs/" + i1,schemaPath:"#/definitions/uses/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.items.type,parentSchema:schema18.items,data:data7};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}else {const err15 = {instancePath:instancePath+"/inputs",schemaPath:"#/definitions/uses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.type,parentSchema:schema18,data:data6};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data.projects !== undefined){let data8 = data.projects;if(data8 && typeof data8 == "object" && !Array.isArray(data8)){for(const key2 in data8){if(!(validate13(data8[key2], {instancePath:instancePath+"/projects/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key2,rootData}))){vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);errors = vErrors.length;}}}else {const err16 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.projects.type,parentSchema:schema11.properties.projects,data:data8};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}else {const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}validate10.errors = vErrors;return errors === 0;}

var structured_input = __webpack_require__(34785);
; 












class ConnectorsFileError extends errors .yo {
    name = 'ConnectorsFileError';
    faults;
    constructor(shown, first, faults) {
        super(`${shown}, line ${first.location.line}: ${first.message}`, { location: first.location });
        this.faults = faults;
    }
}
const connectorsFileName = 'connectors.yml';
function withoutScope(name) {
    return name.replace(/^@[^/]+\//, '');
}
async function readConnectorsFile(given, folder, repositoryRoot, workingDirectory) {
    const usual = (0,package_manager .Kd)(folder, repositoryRoot ?? folder).map((each) => (0,external_node_path_.join)(each, connectorsFileName));
    const file = given === undefined ? usual.find((path) => (0,external_node_fs_.existsSync)(path)) : (0,external_node_path_.resolve)(workingDirectory, given);
    const absent = given === undefined ? usual.slice(0, file === undefined ? usual.length : usual.indexOf(file)) : [];
    if (file === undefined)
        return connectorsFile(undefined, {}, { listed: new Map(), named: new Map() }, absent);
    if (given === undefined)
        (0,links .eC)(file);
    const shown = given ?? ((0,external_node_path_.relative)(workingDirectory, file) || file);
    const document = parse(await (0,structured_input .C)('connectors-file', shown, workingDirectory), shown, file);
    const content = checkedContent(document, shown, file);
    const listed = new Map(Object.keys(content.projects ?? {}).map((path) => [
        (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), path),
        document.positionOf(['projects', path]).line,
    ]));
    const named = new Map(pathsIn(content).map(({ path, steps }) => [(0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), path), document.positionOf(steps).line]));
    return connectorsFile(file, content, { listed, named }, absent);
}
function connectorsFile(file, content, { listed, named }, absent) {
    const folder = file === undefined ? '' : (0,external_node_path_.dirname)(file);
    const byDirectory = new Map(Object.entries(content.projects ?? {}).map(([path, settings]) => [(0,external_node_path_.resolve)(folder, path), settings ?? {}]));
    const defaults = content.defaults ?? {};
    return {
        file,
        absent,
        listed,
        named,
        tenantsOf(directory, alias) {
            const own = byDirectory.get(directory) ?? {};
            const tenants = own.tenants ?? (own.environment === undefined ? defaults.tenants : undefined) ?? [{}];
            return tenants.map((tenant) => ({
                alias: tenant.alias ?? own.alias ?? alias,
                environment: tenant.environment ?? own.environment ?? defaults.environment ?? '',
                config: tenant.config ?? own.config ?? defaults.config ?? '',
            }));
        },
        usedPaths(directory) {
            const paths = [...(content.uses ?? []), ...(byDirectory.get(directory)?.uses ?? [])];
            return [...paths.map((path) => (0,external_node_path_.resolve)(folder, path)), ...(file === undefined ? [] : [file])];
        },
        inputsOf(directory) {
            const lists = [content.inputs, byDirectory.get(directory)?.inputs].filter((list) => list !== undefined);
            return lists.length === 0 ? undefined : lists.flat().map((path) => (0,external_node_path_.resolve)(folder, path));
        },
    };
}
function parse(text, shown, file) {
    try {
        return (0,yaml.readYaml)(text);
    }
    catch (error) {
        throw error instanceof yaml.YamlError ? (0,yaml.yamlFileError)(error, shown, file) : error;
    }
}
function checkedContent(document, shown, file) {
    const value = document.value ?? {};
    if (validate(value)) {
        const content = value;
        assertFaultless(shown, patternFaults(content, document, file));
        return content;
    }
    const faults = (validate.errors ?? []).map((error) => {
        const path = pathOf(error);
        return { message: describe(error, path), location: { file, ...document.positionOf(path) } };
    });
    assertFaultless(shown, faults);
    throw new Error('the schema refused a value without an error');
}
function assertFaultless(shown, faults) {
    const [first] = faults;
    if (first !== undefined)
        throw new ConnectorsFileError(shown, first, faults);
}
function pathsIn({ uses, inputs, projects = {} }) {
    const listsOf = (settings, steps) => ['uses', 'inputs'].flatMap((name) => (settings[name] ?? []).map((path, index) => ({ path, steps: [...steps, name, index] })));
    return [
        ...listsOf({ ...(uses && { uses }), ...(inputs && { inputs }) }, []),
        ...Object.entries(projects).flatMap(([name, settings]) => listsOf(settings ?? {}, ['projects', name])),
    ];
}
function patternFaults(content, document, file) {
    return pathsIn(content)
        .filter(({ path }) => path.includes('*'))
        .map(({ path, steps }) => ({
        message: `${(0,core_text .hD)((0,process .Nt)(path))} is a pattern, but each path is one file or folder; name the folder, of which all files count`,
        location: { file, ...document.positionOf(steps) },
    }));
}
function pathOf({ instancePath, params }) {
    const path = (0,json .$L)(instancePath);
    const { additionalProperty } = params;
    return additionalProperty === undefined ? path : [...path, additionalProperty];
}
function describe({ keyword, message, params, parentSchema }, path) {
    const name = (0,core_text .hD)((0,process .Nt)(path.at(-1) ?? 'the file'));
    switch (keyword) {
        case 'additionalProperties': {
            const known = Object.keys(parentSchema?.['properties'] ?? {});
            const near = (0,nearest .p)(path.at(-1) ?? '', known);
            return `${name} is unknown here; ${near === undefined ? `known are ${known.join(', ')}` : `did you mean ${near}?`}`;
        }
        case 'not':
            return `${name} has both tenants and environment; give one of them`;
        case 'pattern':
            return `${name} does not match the pattern ${params.pattern}`;
        default:
            return `${name} ${message}`;
    }
}

  }),

  34785:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  readInputFile),
    j: () => (  parseStructured)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58369);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);






const maxFileBytes = 64 * 1024 * 1024;
async function parseStructured(text, label) {
    const plain = text.replace(/^\ufeff/, '');
    const json = parseJson(plain);
    const { value, problem } = json === undefined ? await parseYaml(plain) : { value: json.value, problem: undefined };
    if (problem !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${label} is neither JSON nor YAML that can be used: ${problem}`);
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .d1)(value) > _core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Mw)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${label} is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Mw}; make it simpler`);
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
    const { YamlError, readYaml } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(4433)]).then(__webpack_require__.bind(__webpack_require__, 44433));
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
    for (const { value } of (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .aC)(root))
        if (typeof value === 'number' && !Number.isFinite(value))
            return false;
    return true;
}
const yamlErrors = {
    TAG_RESOLVE_FAILED: 'a tag that is not supported; write plain values',
    DUPLICATE_KEY: 'a duplicate key',
    NON_STRING_KEY: 'a key that is not a string',
    TAB_AS_INDENT: 'a tab; indent with spaces',
    MULTIPLE_DOCS: 'a second document; give one',
    ALIAS_FAILED: 'an alias without an anchor, or too many of them',
    TOO_DEEP: `it is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Mw}`,
};
async function readInputFile(name, path, workingDirectory) {
    const shown = name === undefined ? path : `${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)(name)} ${path}`;
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path));
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`cannot read ${shown}: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .Hs)(cause)}`, { cause });
    }
    if (bytes.length > maxFileBytes) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`cannot read ${shown}: it is larger than ${maxFileBytes / 1024 / 1024} MiB`);
    }
    return bytes.toString('utf8');
}

  }),

  44433:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    YamlError: () => (  YamlError),
    readYaml: () => (  readYaml),
    yamlFileError: () => (  yamlFileError)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
  var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70679);
  var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);




const maxAliases = 100;
class YamlError extends Error {
    name = 'YamlError';
    code;
    position;
    constructor(code, message, position, options = {}) {
        super(message.replace(/\s+/g, ' '), options);
        this.code = code;
        this.position = position;
    }
}
function readYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__  .HN();
    const positionAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const plain = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__  .Yi)(text);
    const tokens = [...new yaml__WEBPACK_IMPORTED_MODULE_0__  .iX(lines.addNewLine).parse(plain)];
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .d1)(tokens) > 3 * _json_js__WEBPACK_IMPORTED_MODULE_3__  .Mw)
        throw tooDeep();
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__  .Dk({ prettyErrors: false, stringKeys: true, schema: 'core' });
    const [document, second] = [...composer.compose(tokens, true, plain.length)];
    if (document === undefined)
        throw new Error('the YAML library gave no document');
    if (second !== undefined) {
        throw new YamlError('MULTIPLE_DOCS', 'there is a second document; give one', positionAt(second.range[0]));
    }
    const [fault] = [...document.errors, ...document.warnings];
    if (fault !== undefined) {
        throw new YamlError(fault.code, fault.message, positionAt(fault.pos[0]), { cause: fault });
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: maxAliases });
    }
    catch (cause) {
        if (!(cause instanceof ReferenceError))
            throw cause;
        throw new YamlError('ALIAS_FAILED', 'an alias has no anchor, or there are too many of them', undefined, { cause });
    }
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__  .d1)(value) > _json_js__WEBPACK_IMPORTED_MODULE_3__  .Mw)
        throw tooDeep();
    return { value, document, positionAt, positionOf: (path) => positionAt(offsetOf(document.contents, path)) };
}
function yamlFileError(fault, shown, file) {
    const { position, message } = fault;
    const where = position === undefined ? '' : `, line ${position.line}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__  .yo(`${shown} is not YAML that can be used${where}: ${message}`, {
        location: { file, line: 1, ...position },
        cause: fault,
    });
}
function offsetOf(root, path) {
    let node = root;
    let offset = startOf(node) ?? 0;
    for (const step of path) {
        const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(node) ? node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(key) && key.value === String(step)) : undefined;
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(node) ? node.items[Number(step)] : pair?.value;
        offset = startOf(pair?.key) ?? startOf(node) ?? offset;
    }
    return offset;
}
function startOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Ll)(node) ? node.range?.[0] : undefined;
}
function tooDeep() {
    return new YamlError('TOO_DEEP', `it is nested deeper than ${_json_js__WEBPACK_IMPORTED_MODULE_3__  .Mw}`);
}

  })

};

export const id = 5019;
export const ids = [5019];
export const modules = {

  65019:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    isAncestorOnGitHub: () => (  isAncestorOnGitHub)
  });
  var _core_stall_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94106);
  var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43890);
  var _workflow_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15967);



async function isAncestorOnGitHub(github, run, ancestor, descendant) {
    const parameters = { ...(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__  ._)(run), basehead: `${ancestor}...${descendant}`, per_page: 1 };
    try {
        const { data } = await (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_0__  .aB)('compare commits', () => github.rest.repos.compareCommitsWithBasehead(parameters));
        return data.status === 'ahead' || data.status === 'identical';
    }
    catch (cause) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__  .g3)(cause).status === 404)
            return undefined;
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__  .Mj)(`compare commits of ${run.repository}`, cause, 'contents: read');
    }
}

  })

};

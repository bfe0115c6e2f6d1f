export const id = 7221;
export const ids = [7221];
export const modules = {

  87221:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    writeBundle: () => (  writeBundle)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var archiver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35624);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);
  var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71897);





const fixedTime = new Date(Date.UTC(1980, 0, 1));
async function writeBundle(path, content, compression = 'store') {
    const zip = await zipOf(content, compression);
    try {
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .fR)(path, zip);
    }
    catch (cause) {
        throw writeError(path, cause);
    }
    return { path, size: zip.length, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(zip).digest('hex') };
}
async function zipOf({ index, spec, others = [] }, compression) {
    const archive = new archiver__WEBPACK_IMPORTED_MODULE_1__  .SJ(compression === 'store' ? { store: true } : { zlib: { level: 9 } });
    const members = [
        { name: _bundle_js__WEBPACK_IMPORTED_MODULE_4__  .mo, bytes: index },
        ...(spec === undefined ? [] : [{ name: _bundle_js__WEBPACK_IMPORTED_MODULE_4__  .hi, bytes: withoutByteOrderMark(spec) }]),
        ...others.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    ];
    for (const { name, bytes } of members)
        archive.append(bytes, { name, date: fixedTime, mode: 0o644 });
    const [chunks] = await Promise.all([collect(archive), archive.finalize()]);
    return Buffer.concat(chunks);
}
function withoutByteOrderMark(spec) {
    return spec.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? spec.subarray(3) : spec;
}
async function collect(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return chunks;
}
function writeError(path, cause) {
    const { code } = cause;
    const reasons = {
        ENOENT: 'its folder does not exist',
        ENOTDIR: 'its folder is a file',
        EISDIR: 'it is a folder',
        EACCES: 'access is denied',
        EPERM: 'it is in use, or access is denied',
        EROFS: 'the disk is read-only',
        ENOSPC: 'the disk is full',
    };
    const reason = code === undefined ? undefined : reasons[code];
    return reason === undefined ? cause : new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo(`cannot write the bundle ${path}: ${reason}`, { cause });
}

  })

};

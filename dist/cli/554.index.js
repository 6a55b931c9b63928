export const id = 554;
export const ids = [554];
export const modules = {

/***/ 80554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendToInbox: () => (/* binding */ appendToInbox)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _edge_file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13723);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73434);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7687);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36597);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58065);
/* harmony import */ var _publish_confine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20527);








const longestLine = 65_536;
const lineFeed = 10;
async function appendToInbox(command, machine) {
    const { files, root, redact } = machine;
    if ((await files.kind(root)) !== 'folder') {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .VelosError */ .uu('files', `There is no folder ${root}.`, { remedy: 'Say whose inbox is meant, with the flag --root.' });
    }
    await (0,_publish_confine_js__WEBPACK_IMPORTED_MODULE_5__/* .confine */ .D)(files, root);
    const line = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .inert */ .tJ)(JSON.stringify({ id: await machine.uuid(), ...told(command, redact), ts: (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_7__/* .timestampOf */ .U_)(machine.now()) }));
    if (line.length > longestLine) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .VelosError */ .uu('usage', `The record has ${line.length} characters; ${longestLine} are allowed.`, { remedy: 'Say it in fewer words.' });
    }
    const inbox = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .paths */ .f0.inbox);
    await files.appendLine(inbox, endsWithinLine(inbox) ? `\n${line}` : line);
    return `Added to ${_model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .paths */ .f0.inbox}; the next run ${command.name === 'memory append' ? 'takes it in' : 'learns anew'}.\n`;
}
function told(command, redact) {
    if (command.name === 'memory append') {
        const { text, from = 'cli', tags } = command;
        return { from: redact(from), insight: redact(text), tags: tags.map(redact) };
    }
    const series = command.series.map(redact);
    return { from: 'velos', relearn: series, insight: `Learn ${series.join(', ')} anew`, tags: ['relearn'] };
}
function endsWithinLine(path) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
        try {
            const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            const last = new Uint8Array(1);
            return size > 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, last, 0, 1, size - 1) === 1 && last[0] !== lineFeed;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (thrown) {
        const code = (0,_edge_file_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .x)(thrown);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return false;
        throw (0,_edge_file_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileError */ .z)('read', path, thrown);
    }
}


/***/ })

};

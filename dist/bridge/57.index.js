export const id = 57;
export const ids = [57];
export const modules = {

/***/ 8057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bridgeExitCode: () => (/* binding */ bridgeExitCode),
/* harmony export */   presentBridge: () => (/* binding */ presentBridge)
/* harmony export */ });
/* harmony import */ var _deliver_receipts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3912);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3434);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6597);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
/* harmony import */ var _describe_bridge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4565);





const annotationsOfAKind = 10;
const rowsAtMost = 200;
async function presentBridge(core, env, result) {
    const shown = { error: 0, warning: 0, notice: 0 };
    for (const { kind, message } of (0,_describe_bridge_js__WEBPACK_IMPORTED_MODULE_4__/* .bridgeWarnings */ .jf)(result)) {
        shown[kind] += 1;
        if (shown[kind] <= annotationsOfAKind)
            core[kind](message, { title: 'VELOS bridge' });
        else
            core.info(message);
    }
    core.info((0,_describe_bridge_js__WEBPACK_IMPORTED_MODULE_4__/* .bridgeSentence */ .zn)(result));
    if (env['GITHUB_STEP_SUMMARY'] && result.handled.length + result.waiting.length > 0)
        await core.summary.addRaw(summaryOf(result), true).write();
    for (const [name, value] of Object.entries(result.tally))
        core.setOutput(name, String(value));
}
function summaryOf(result) {
    const handled = result.handled.flatMap(({ title, steps, problem, settlement }) => {
        const ticket = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(placeOf(settlement));
        if (steps.length === 0)
            return [[(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(title, 150), '', (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(problem === undefined ? 'asks for nobody' : `refused: ${problem.reason}`, 300), ticket]];
        return steps.map((step) => [(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(title, 150), step.asked.carrier, outcomeOf(step), ticket]);
    });
    const waiting = result.waiting.flatMap(({ path, waits }) => (waits?.steps ?? []).map((step) => [(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(waits?.title ?? '', 150), step.asked.carrier, outcomeOf(step), (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(path)]));
    const rows = [...handled, ...waiting];
    const more = rows.length > rowsAtMost ? `\n\n… and ${rows.length - rowsAtMost} more` : '';
    const table = rows.slice(0, rowsAtMost).map((cells) => `| ${cells.map(_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cell */ .Hn).join(' | ')} |`).join('\n');
    return `## VELOS bridge\n\n${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_describe_bridge_js__WEBPACK_IMPORTED_MODULE_4__/* .bridgeSentence */ .zn)(result))}.\n\n| Message | Channel | Outcome | Ticket |\n|---|---|---|---|\n${table}${more}\n`;
}
function outcomeOf(step) {
    const { outcome, last } = step.state;
    const isFine = outcome === 'delivered' && last?.reason === undefined;
    const word = (0,_deliver_receipts_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinal */ .dR)(step.state) ? `**${outcome}**` : outcome === 'none' || outcome === 'sending' ? 'not yet sent' : outcome;
    const linked = last?.url !== undefined && /^https:\/\/[\w./?=&%#:@~-]+$/.test(last.url) ? `[${word}](${last.url})` : word;
    return isFine ? linked : `${linked}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_describe_bridge_js__WEBPACK_IMPORTED_MODULE_4__/* .describeStep */ .Ey)(step).slice(step.asked.carrier.length + 2), 300)}`;
}
function placeOf({ path, move }) {
    if (move === undefined)
        return path;
    const queue = path.startsWith(`${_model_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .paths */ .f0.queue}/`) ? { processed: _model_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .paths */ .f0.queueProcessed, failed: _model_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .paths */ .f0.queueFailed } : { processed: _model_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .paths */ .f0.ticketsProcessed, failed: _model_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .paths */ .f0.ticketsFailed };
    return `${queue[move.to]}${path.slice(path.lastIndexOf('/'))}`;
}
function bridgeExitCode({ tally, failure }, failOn) {
    if (failure !== undefined)
        return failure.exitCode;
    const hasFailed = tally.failed > 0;
    const isPending = hasFailed || tally.pending > 0;
    const reached = { never: false, failed: hasFailed, pending: isPending, skipped: isPending || tally.skipped > 0 };
    return reached[failOn] ? _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.failOn : _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.done;
}


/***/ }),

/***/ 9725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ codeSpan)
/* harmony export */ });
function codeSpan(line) {
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode)
/* harmony export */ });
/* harmony import */ var _model_code_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9725);
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(709);


const harmlessWord = /^[("“‘]?[\p{L}\p{N}\p{M}]+(?:(?:['’-]|(?<=\d)[.,:/](?=\d))[\p{L}\p{N}\p{M}]+)*[)"”’]?[.,;:!?…]?[)"”’]?$/u;
const harmlessSign = /^(?:%[.,;:!?)]?|[–—−]|[<>]=?|=)$/;
const linkedWord = /[a-z0-9]-\d|[0-9a-f]{7}|www[.]/i;
function code(text, most = 200) {
    const line = (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(text, most);
    return line === '' ? '(empty)' : (0,_model_code_span_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .S)(line);
}
function prose(text, most = 500) {
    const written = [];
    let risky = [];
    const flush = () => {
        if (risky.length > 0)
            written.push(withTail(risky.join(' ')));
        risky = [];
    };
    for (const word of (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(text, most).match(/`[^` ][^`]*`[.,;:!?)]?(?= |$)|[^ ]+/g) ?? []) {
        const [, inner, tail = ''] = /^`([^` ][^`]*)`([.,;:!?)]?)$/.exec(word) ?? [];
        if (inner === undefined && !isHarmless(word, written.length + risky.length === 0)) {
            risky.push(word);
            continue;
        }
        flush();
        written.push(inner === undefined ? word : `${code(inner, most)}${tail}`);
    }
    flush();
    return written.join(' ');
}
function withTail(text) {
    const tail = /[^.,;:!?][.,;:!?]$/.test(text) ? text.slice(-1) : '';
    return `${code(text.slice(0, text.length - tail.length), text.length)}${tail}`;
}
function isHarmless(word, isFirst) {
    if (/^[A-Za-z]+[.,;:]?$/.test(word))
        return !linkedWord.test(word);
    if (harmlessSign.test(word))
        return !isFirst;
    return harmlessWord.test(word) && !linkedWord.test(word) && !(isFirst && /^\d+[.)]$/.test(word));
}
function cell(markdown) {
    return markdown.replaceAll('|', '\\|');
}
function htmlCode(text) {
    const inner = (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(text, 100).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `<code>${inner}</code>`;
}


/***/ })

};

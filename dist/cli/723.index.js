export const id = 723;
export const ids = [723];
export const modules = {

/***/ 5723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pushbullet: () => (/* binding */ pushbullet)
});

// EXTERNAL MODULE: ./lib/deliver/judge-answer.js
var judge_answer = __webpack_require__(92701);
// EXTERNAL MODULE: ./lib/deliver/text/key-of.js
var key_of = __webpack_require__(66246);
// EXTERNAL MODULE: ./lib/deliver/text/outline.js + 1 modules
var outline = __webpack_require__(10708);
// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/deliver/text/parse-json.js
var parse_json = __webpack_require__(35717);
;// CONCATENATED MODULE: ./lib/deliver/channels/pushbullet/judge.js



const remedies = {
    credentials: 'Check PUSHBULLET_TOKEN: Pushbullet does not take it.',
    address: 'Check PUSHBULLET_API_BASE: it is to be https://api.pushbullet.com or a proxy of it.',
    request: 'Look at the code: Pushbullet does not take the push as it is.',
};
const longestMs = 72 * 3_600_000;
const freeAccountIsUsedUp = {
    outcome: 'refused',
    code: 'pushbullet_pro_required',
    reason: 'a free account has no more pushes this month',
    remedy: 'Wait for the next month and replay the ticket, or use Pushbullet Pro or another push service.',
};
function judgePushbullet(response, body, now) {
    const answer = (0,parse_json/* parseJson */.q)(body);
    const { iden, error } = (0,json/* isJsonObject */.OW)(answer) ? answer : {};
    const code = codeOf(error);
    if (code === 'pushbullet_pro_required')
        return freeAccountIsUsedUp;
    if (response.ok) {
        if (typeof iden === 'string' && /^\w{1,64}$/.test(iden))
            return { outcome: 'delivered', id: iden };
        const status = `it answered ${response.status}`;
        if (error !== undefined)
            return { outcome: 'retry', code: code ?? 'error', reason: `${status} with an error` };
        return { outcome: 'unknown', code: 'no-iden', reason: `${status} without a push's iden, which is not Pushbullet's way` };
    }
    const judged = (0,judge_answer/* judgeStatus */.Gh)(response, now, remedies);
    const verdict = response.status === 429 && judged.outcome === 'retry' && judged.afterMs === undefined ? { ...judged, ...resetOf(response.headers, now) } : judged;
    if (code === undefined || verdict.outcome === 'delivered')
        return verdict;
    return { ...verdict, code, reason: `${verdict.reason} (${code})` };
}
function codeOf(error) {
    if (!(0,json/* isJsonObject */.OW)(error))
        return undefined;
    const words = [error['code'], error['type']].filter((word) => typeof word === 'string');
    return words.find((word) => /^[a-z]{2,20}(?:_[a-z]{2,20}){0,4}$/.test(word));
}
function resetOf(headers, now) {
    const seconds = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    const afterMs = seconds * 1000 - now.getTime();
    return afterMs > 0 ? { afterMs: Math.min(longestMs, Math.ceil(afterMs)) } : {};
}

;// CONCATENATED MODULE: ./lib/deliver/channels/pushbullet.js




const most = { title: 250, body: 4_000 };
const looks = { CRITICAL: '🔴', WARN: '🟠', OK: '🟢', UNKNOWN: '⚪' };
const pushbullet = {
    id: 'pushbullet',
    open: ({ pushbullet: settings }) => {
        if (settings === undefined)
            return undefined;
        const { url, token } = settings;
        return {
            destination: `all devices of the account at ${new URL(url).host}`,
            secrets: [token],
            prepare(dispatch, redelivery) {
                const push = pushOf(dispatch, redelivery);
                return { shows: push, send: async (errand) => await create(url, token, push, errand) };
            },
        };
    },
};
function pushOf(dispatch, redelivery) {
    const { id, title, severity, status, url } = dispatch;
    const link = url !== undefined && /^https?:\/\//.test(url) ? { type: 'link', url } : { type: 'note' };
    return {
        ...link,
        title: (0,outline/* markedTitle */.vB)(`${looks[severity ?? status ?? 'UNKNOWN']} ${title}`, redelivery, { bytes: most.title }),
        body: (0,outline/* outline */.rj)(dispatch, { bytes: most.body }),
        guid: (0,key_of/* keyOf */.T)(id),
    };
}
async function create(url, token, push, errand) {
    try {
        const headers = { 'content-type': 'application/json', 'access-token': token };
        const response = await errand.fetch(`${url}/v2/pushes`, { method: 'POST', headers, body: JSON.stringify(push) });
        return judgePushbullet(response, await response.text(), errand.now());
    }
    catch (thrown) {
        return (0,judge_answer/* judgeThrown */.mX)(thrown, remedies);
    }
}


/***/ }),

/***/ 92701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ judgeStatus),
/* harmony export */   mX: () => (/* binding */ judgeThrown),
/* harmony export */   rp: () => (/* binding */ judgeWire)
/* harmony export */ });
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93252);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89244);


function judgeWire(error, remedies) {
    const { code, message: reason, reach } = error;
    if (reach === 'answered')
        return { outcome: 'refused', code, reason, remedy: remedies.address };
    if (code === 'request')
        return { outcome: 'refused', code, reason, remedy: remedies.request };
    if (reach === 'maybe-sent')
        return { outcome: 'unknown', code, reason };
    return { outcome: 'retry', code, reason, remedy: remedies.address };
}
function judgeThrown(thrown, remedies) {
    const error = (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .wireErrorIn */ .BC)(thrown);
    if (error === undefined)
        throw thrown;
    return judgeWire(error, remedies);
}
function judgeStatus(response, now, remedies) {
    const { status } = response;
    const afterMs = (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterMs */ .V)(response.headers.get('retry-after'), now);
    const when = afterMs === undefined ? {} : { afterMs };
    const answer = { code: `http-${status}`, reason: `it answered ${status}` };
    if ([408, 425, 429, 503, 529].includes(status))
        return { outcome: 'retry', ...answer, ...when };
    if (status >= 500)
        return { outcome: 'unknown', ...answer, ...when };
    if (status === 401 || status === 403)
        return { outcome: 'refused', ...answer, remedy: remedies.credentials };
    if (status === 404 || status === 410 || (status >= 300 && status < 400))
        return { outcome: 'refused', ...answer, remedy: remedies.address };
    return { outcome: 'refused', ...answer, remedy: remedies.request };
}


/***/ }),

/***/ 93252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs)
/* harmony export */ });
const longestMs = 72 * 3_600_000;
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const time = '\\d\\d:\\d\\d:\\d\\d';
const dates = [
    `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d ${month} \\d{4} ${time} GMT`,
    `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \\d\\d-${month}-\\d\\d ${time} GMT`,
    `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ${month} [ \\d]\\d ${time} \\d{4}`,
];
const httpDate = new RegExp(`^(?:${dates.join('|')})$`);
function retryAfterMs(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d+(?:\.\d+)?$/.test(text))
        return Math.min(longestMs, Math.ceil(Number(text) * 1000));
    if (!httpDate.test(text))
        return undefined;
    const at = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
    return Number.isNaN(at) ? undefined : Math.min(longestMs, Math.max(0, at - now.getTime()));
}


/***/ }),

/***/ 7269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   Y: () => (/* binding */ lengthOf)
/* harmony export */ });
const ellipsis = '…';
function lengthOf(text, limit) {
    return 'bytes' in limit ? Buffer.byteLength(text) : text.length;
}
function cut(text, limit) {
    const most = 'bytes' in limit ? limit.bytes : limit.characters;
    if (text.length <= most && lengthOf(text, limit) <= most)
        return text.toWellFormed();
    const room = most - lengthOf(`\n${ellipsis}`, limit);
    if (room < 0)
        return most >= lengthOf(ellipsis, limit) ? ellipsis : '';
    const fits = head(text, limit, room);
    const least = Math.floor((fits.length * 2) / 3);
    const line = text.charAt(fits.length) === '\n' ? fits.length : fits.lastIndexOf('\n');
    if (line > 0 && line >= least)
        return `${fits.slice(0, line).trimEnd()}\n${ellipsis}`;
    const blank = /\s/.test(text.charAt(fits.length)) ? fits.length : fits.search(/\s\S*$/);
    return `${fits.slice(0, blank > 0 && blank >= least ? blank : undefined).trimEnd()}${ellipsis}`;
}
function head(text, limit, most) {
    const start = text.slice(0, most).toWellFormed();
    const end = text.length > most && isHighSurrogate(text.charCodeAt(most - 1)) ? start.slice(0, -1) : start;
    if (!('bytes' in limit))
        return end;
    const bytes = Buffer.from(end);
    if (bytes.length <= most)
        return end;
    let at = most;
    while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80)
        at -= 1;
    return bytes.toString('utf8', 0, at);
}
function isHighSurrogate(code) {
    return code >= 0xd800 && code <= 0xdbff;
}


/***/ }),

/***/ 52034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50709);

const harmlessLine = /^[\t -~]*$/;
const command = /##\[|(?:^|[\t ]):{2,}/;
function harmless(text) {
    return text
        .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
        .map((line) => (harmlessLine.test(line) && !command.test(line) ? line : `${/^[\t ]*/.exec(line)?.[0] ?? ''}${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(line)}`))
        .join('\n');
}


/***/ }),

/***/ 66246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);

function keyOf(id) {
    return /^[-_A-Za-z0-9]{1,64}$/.test(id) ? id : (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)('ticket', id);
}


/***/ }),

/***/ 10708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vB: () => (/* binding */ markedTitle),
  rj: () => (/* binding */ outline),
  Fc: () => (/* binding */ redeliveryMark)
});

// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(50709);
// EXTERNAL MODULE: ./lib/deliver/text/cut.js
var cut = __webpack_require__(7269);
// EXTERNAL MODULE: ./lib/deliver/text/harmless.js
var harmless = __webpack_require__(52034);
;// CONCATENATED MODULE: ./lib/deliver/text/lead.js

const mostRead = 32 * 1024;
const unsaid = /^\s*(?:\||<|!\[|_This file was generated)/;
const rule = /^\s*(?:[-*_]\s*){3,}$/;
function lead(markdown) {
    const said = [];
    let fence;
    let isFolded = false;
    for (const line of (0,harmless/* harmless */.I)(markdown.slice(0, mostRead)).split('\n')) {
        const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence !== undefined) {
            if (mark?.startsWith(fence) === true)
                fence = undefined;
        }
        else if (mark !== undefined)
            fence = mark;
        else if (/<details\b/i.test(line))
            isFolded = !/<\/details>/i.test(line);
        else if (isFolded)
            isFolded = !/<\/details>/i.test(line);
        else if (!unsaid.test(line) && !rule.test(line))
            said.push(withoutMarks(line));
    }
    return said.join('\n').replace(/\n{3,}/g, '\n\n').trim();
}
function withoutMarks(line) {
    return line
        .replace(/^\s*#{1,6}\s+|^\s*(?:>\s?)+/, '')
        .replace(/!?\[([^[\]]{0,500})\]\([^()]{0,2000}\)/g, '$1')
        .replace(/\*\*|__|`+/g, '')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1')
        .trimEnd();
}

// EXTERNAL MODULE: ./lib/deliver/text/report-text.js
var report_text = __webpack_require__(77375);
// EXTERNAL MODULE: ./lib/deliver/text/said-by-title.js
var said_by_title = __webpack_require__(89267);
;// CONCATENATED MODULE: ./lib/deliver/text/outline.js





const most = { findings: 8, news: 6, remarks: 5 };
const lineLength = 300;
function redeliveryMark(redelivery) {
    return redelivery === 0 ? '' : ` (redelivery ${redelivery})`;
}
function markedTitle(title, redelivery, limit) {
    const mark = redeliveryMark(redelivery);
    return `${(0,cut/* cut */.J)((0,plain/* plain */.p)(title), { bytes: limit.bytes - (0,cut/* lengthOf */.Y)(mark, limit) })}${mark}`;
}
function outline(dispatch, limit) {
    const { url } = dispatch;
    const link = url === undefined ? '' : (0,plain/* plain */.p)(url);
    const parts = [remarksOf(dispatch), leadOf(dispatch), findingsOf(dispatch), newsOf(dispatch)];
    const text = parts.filter((part) => part !== '').join('\n\n');
    const room = ('bytes' in limit ? limit.bytes : limit.characters) - (0,cut/* lengthOf */.Y)(link, limit) - (link === '' ? 0 : 2);
    if (room < 0)
        return (0,cut/* cut */.J)(text, limit);
    const short = (0,cut/* cut */.J)(text, 'bytes' in limit ? { bytes: room } : { characters: room });
    return [short, link].filter((part) => part !== '').join('\n\n');
}
function remarksOf({ remarks }) {
    return remarks.slice(0, most.remarks).map((remark) => `Note: ${(0,plain/* plain */.p)(remark, lineLength)}`).join('\n');
}
function leadOf(dispatch) {
    if (dispatch.findings.length > 0)
        return '';
    const { text, isOurs } = (0,report_text/* reportText */.U)(dispatch);
    if (dispatch.news.length === 0)
        return lead(text);
    return isOurs ? (lead(text).split('\n\n')[0] ?? '') : '';
}
function findingsOf(dispatch) {
    const { findings } = dispatch;
    const isSaid = findings.length === 1 && (0,said_by_title/* isWorstSaid */.n)(dispatch);
    const lines = findings.slice(0, most.findings).flatMap(({ severity, what, hint }) => [
        ...(isSaid ? [] : [`${severity}: ${(0,plain/* plain */.p)(what, lineLength)}`]),
        ...(hint === undefined ? [] : [`${isSaid ? '' : '  '}→ ${(0,plain/* plain */.p)(hint, lineLength)}`]),
    ]);
    const left = findings.length - most.findings;
    return [...lines, ...(left > 0 ? [`and ${left} more`] : [])].join('\n');
}
function newsOf({ news }) {
    if (news.length === 0)
        return '';
    const left = news.length - most.news;
    const lines = news.slice(0, most.news).map((one) => `- ${(0,plain/* plain */.p)(one, lineLength)}`);
    return ['Since the last report:', ...lines, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
}


/***/ }),

/***/ 35717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 77375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ reportText)
/* harmony export */ });
const start = /^\ufeff?# VELOS Auto Report[^\r\n]*(?:\r?\n)+/;
const contract = /^- System: ([^\r\n]*)\r?\n- Logs: ([^\r\n]*)\r?\n- Memory: ([^\r\n]*)(?:\r?\n|$)+/;
const footer = /(?:^|\n)_This file was generated by [\w.]+_\s*$/;
function reportText({ body, status }) {
    const head = start.exec(body)?.[0];
    if (head === undefined)
        return { text: body, isOurs: false };
    const report = body.slice(head.length).replace(footer, '').trimEnd();
    const [lines = '', system, logs, memory] = contract.exec(report) ?? [];
    const rest = report.slice(lines.length);
    if (rest.trim() === '' && status === undefined)
        return { text: report, isOurs: true };
    const kept = [
        ...(system !== undefined && status === undefined ? [`- System: ${system}`] : []),
        ...(logs !== undefined && logs !== 'summarized' ? [`- Logs: ${logs}`] : []),
        ...(memory !== undefined && memory !== 'updated' ? [`- Memory: ${memory}`] : []),
    ].join('\n');
    const end = rest.indexOf('\n\n');
    const [first, others] = end === -1 ? [rest, ''] : [rest.slice(0, end), rest.slice(end + 2)];
    return { text: [first, kept, others].filter((part) => part !== '').join('\n\n'), isOurs: true };
}


/***/ }),

/***/ 89267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isWorstSaid)
/* harmony export */ });
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50709);

const value = / \(now [^()]{1,60}\)$/;
function isWorstSaid({ title, findings }) {
    const what = (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(findings[0]?.what ?? '').replace(value, '');
    return what !== '' && (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(title).includes(what);
}


/***/ })

};

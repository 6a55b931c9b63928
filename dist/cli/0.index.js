export const id = 0;
export const ids = [0];
export const modules = {

/***/ 9000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ntfy: () => (/* binding */ ntfy)
});

// EXTERNAL MODULE: ./lib/deliver/judge-answer.js
var judge_answer = __webpack_require__(92701);
// EXTERNAL MODULE: ./lib/deliver/text/outline.js + 1 modules
var outline = __webpack_require__(10708);
// EXTERNAL MODULE: ./lib/deliver/text/key-of.js
var key_of = __webpack_require__(66246);
// EXTERNAL MODULE: ./lib/deliver/wire.js
var wire = __webpack_require__(89244);
// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/deliver/text/parse-json.js
var parse_json = __webpack_require__(35717);
;// CONCATENATED MODULE: ./lib/deliver/channels/ntfy/cache.js


function findIn(lines, message) {
    for (const line of lines.split('\n')) {
        const one = (0,parse_json/* parseJson */.q)(line);
        if (!(0,json/* isJsonObject */.OW)(one) || one['event'] !== 'message')
            continue;
        const isSame = one['sequence_id'] === message['sequence_id'] || (one['title'] === message['title'] && one['message'] === message['message']);
        if (!isSame)
            continue;
        const { id } = one;
        return { outcome: 'delivered', ...(typeof id === 'string' && /^\w{1,64}$/.test(id) && { id }) };
    }
    return { outcome: 'unable', code: 'not-cached', reason: 'it is not in the server\'s cache, which may keep nothing' };
}

;// CONCATENATED MODULE: ./lib/deliver/channels/ntfy/judge.js



const remedies = {
    credentials: 'Check NTFY_TOKEN, and that it may write to NTFY_TOPIC.',
    address: 'Check NTFY_URL: it is to be the server itself, such as https://ntfy.sh, without the topic.',
    request: 'See ntfy\'s documentation for this code; a server of your own may have lower limits.',
};
const known = {
    40009: { reason: 'it does not take the topic\'s name', remedy: 'Check NTFY_TOPIC: letters, digits, - and _, at most 64.' },
    40010: { reason: 'it keeps that topic\'s name for itself', remedy: 'Choose another NTFY_TOPIC.' },
    42901: { reason: 'there were too many requests in a short time', remedy: 'Wait, or send less often.' },
    42908: { reason: 'all messages of this day are used up', remedy: 'Wait for tomorrow, or use a server or plan with more.' },
    42909: { reason: 'there were too many logins that failed', remedy: 'Check NTFY_TOKEN.' },
    50701: { reason: 'no device has that topic for UnifiedPush', remedy: 'Choose a topic that does not begin with "up".' },
};
function judgeNtfy(response, body, now) {
    const said = (0,parse_json/* parseJson */.q)(body);
    const { id, code } = (0,json/* isJsonObject */.OW)(said) ? said : {};
    if (response.ok) {
        if (typeof id === 'string' && /^\w{1,64}$/.test(id))
            return { outcome: 'delivered', id };
        return { outcome: 'unknown', code: 'no-id', reason: `it answered ${response.status} without a message's id, which is not ntfy's way` };
    }
    const judged = (0,judge_answer/* judgeStatus */.Gh)(response, now, remedies);
    const own = typeof code === 'number' && Number.isSafeInteger(code) ? String(code) : undefined;
    const verdict = response.status === 507 ? { outcome: 'retry', code: 'http-507', reason: 'it answered 507' } : judged;
    if (own === undefined || verdict.outcome === 'delivered')
        return verdict;
    const reason = `${known[own]?.reason ?? verdict.reason} (${own})`;
    const remedy = known[own]?.remedy;
    if (verdict.outcome === 'unknown')
        return { ...verdict, code: own, reason };
    return { ...verdict, code: own, reason, ...(remedy !== undefined && { remedy }) };
}

;// CONCATENATED MODULE: ./lib/deliver/channels/ntfy.js






const most = { message: 3_900, title: 500, body: 8_000 };
const looks = {
    CRITICAL: { priority: 5, tags: ['rotating_light'] },
    WARN: { priority: 4, tags: ['warning'] },
    OK: { priority: 2, tags: ['white_check_mark'] },
    UNKNOWN: { priority: 3, tags: ['grey_question'] },
};
const ntfy = {
    id: 'ntfy',
    open: ({ ntfy: settings }) => {
        if (settings === undefined)
            return undefined;
        const { url, topic, token } = settings;
        const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
        return {
            destination: `${token === undefined ? 'a topic' : `topic ${topic}`} at ${new URL(url).host}`,
            secrets: [token ?? topic],
            prepare(dispatch, redelivery) {
                const message = messageOf(dispatch, redelivery);
                return {
                    shows: { ...(token !== undefined && { topic }), ...message },
                    send: async (errand) => await publish(url, authorization, { topic, ...message }, errand),
                    probe: async (errand) => await look(`${url}/${topic}/json?poll=1&since=all`, authorization, message, errand),
                };
            },
        };
    },
};
function messageOf(dispatch, redelivery) {
    const { severity, status, url } = dispatch;
    const rest = {
        title: (0,outline/* markedTitle */.vB)(dispatch.title, redelivery, { bytes: most.title }),
        ...looks[severity ?? status ?? 'UNKNOWN'],
        ...(url !== undefined && /^https?:\/\//.test(url) && { click: url }),
        sequence_id: (0,key_of/* keyOf */.T)(dispatch.id),
    };
    const withMessage = (bytes) => ({ message: (0,outline/* outline */.rj)(dispatch, { bytes }) || dispatch.title, ...rest });
    let room = most.message;
    let message = withMessage(room);
    for (; room > 400 && Buffer.byteLength(JSON.stringify(message)) > most.body - 100; message = withMessage(room))
        room = Math.floor(room * 0.8);
    return message;
}
async function publish(url, authorization, message, errand) {
    try {
        const headers = { 'content-type': 'application/json', ...authorization };
        const response = await errand.fetch(`${url}/`, { method: 'POST', headers, body: JSON.stringify(message) });
        return judgeNtfy(response, await response.text(), errand.now());
    }
    catch (thrown) {
        return (0,judge_answer/* judgeThrown */.mX)(thrown, remedies);
    }
}
async function look(url, authorization, message, errand) {
    try {
        const response = await errand.fetch(url, { headers: authorization });
        if (response.ok)
            return findIn(await response.text(), message);
        const verdict = judgeNtfy(response, await response.text(), errand.now());
        if (verdict.outcome === 'delivered')
            return { outcome: 'unable', code: 'no-list', reason: 'its answer is no list of messages' };
        const { code, reason } = verdict;
        if (verdict.outcome === 'refused')
            return { outcome: 'unable', code, reason };
        return { outcome: 'undecided', code, reason, ...(verdict.afterMs !== undefined && { afterMs: verdict.afterMs }) };
    }
    catch (thrown) {
        const error = (0,wire/* wireErrorIn */.BC)(thrown);
        if (error === undefined)
            throw thrown;
        const isLasting = error.reach === 'answered' || (error.code === 'body' && !errand.signal.aborted);
        return { outcome: isLasting ? 'unable' : 'undecided', code: error.code, reason: error.message };
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

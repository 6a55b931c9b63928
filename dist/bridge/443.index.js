export const id = 443;
export const ids = [443];
export const modules = {

/***/ 8038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ openDesk)
});

;// CONCATENATED MODULE: ./lib/deliver/registry.js
const registry = {
    email: async () => (await __webpack_require__.e(/* import() */ 446).then(__webpack_require__.bind(__webpack_require__, 3446))).email,
    github: async () => (await __webpack_require__.e(/* import() */ 26).then(__webpack_require__.bind(__webpack_require__, 3026))).github,
    notion: async () => (await __webpack_require__.e(/* import() */ 125).then(__webpack_require__.bind(__webpack_require__, 3125))).notion,
    ntfy: async () => (await __webpack_require__.e(/* import() */ 0).then(__webpack_require__.bind(__webpack_require__, 9000))).ntfy,
    pushbullet: async () => (await __webpack_require__.e(/* import() */ 723).then(__webpack_require__.bind(__webpack_require__, 5723))).pushbullet,
    slack: async () => (await __webpack_require__.e(/* import() */ 495).then(__webpack_require__.bind(__webpack_require__, 2495))).slack,
    webhook: async () => (await __webpack_require__.e(/* import() */ 730).then(__webpack_require__.bind(__webpack_require__, 1730))).webhook,
};

// EXTERNAL MODULE: ./lib/deliver/ticket/destination-for.js
var destination_for = __webpack_require__(4144);
;// CONCATENATED MODULE: ./lib/deliver/desk.js


const waitingAtMostMs = 10_000;
const failuresInARow = 3;
function openDesk(settings) {
    const channels = new Map();
    const pausedUntil = new Map();
    const failures = new Map();
    let waitedMs = 0;
    return {
        async channel(carrier, destination) {
            const key = JSON.stringify([carrier, destination]);
            const opening = channels.get(key) ?? registry[carrier]().then((channel) => channel.open((0,destination_for/* settingsFor */.z)(settings, carrier, destination)));
            channels.set(key, opening);
            return await opening;
        },
        isPaused: (carrier, now) => (pausedUntil.get(carrier) ?? 0) > now.getTime(),
        attempted(carrier, { outcome, named, next }) {
            const hasFailed = outcome === 'retry' || outcome === 'unknown';
            const inARow = hasFailed ? (failures.get(carrier) ?? 0) + 1 : 0;
            failures.set(carrier, inARow);
            if (hasFailed && named && next !== undefined)
                pausedUntil.set(carrier, next.getTime());
            if (inARow >= failuresInARow)
                pausedUntil.set(carrier, Number.POSITIVE_INFINITY);
        },
        mayWait(milliseconds) {
            if (waitedMs + milliseconds > waitingAtMostMs)
                return false;
            waitedMs += milliseconds;
            return true;
        },
    };
}


/***/ }),

/***/ 9633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ gatherDispatch),
  $: () => (/* binding */ namedIn)
});

// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(9604);
;// CONCATENATED MODULE: ./lib/deliver/ticket/attachments.js
const nameAtMost = 100;
const mediaTypes = {
    md: 'text/markdown',
    markdown: 'text/markdown',
    txt: 'text/plain',
    log: 'text/plain',
    json: 'application/json',
    csv: 'text/csv',
    html: 'text/html',
};
function isMarkdown(path) {
    return mediaTypes[extensionOf(path)] === 'text/markdown';
}
function attachmentsOf(files) {
    const taken = new Set();
    return files.map(({ path, content }) => {
        const name = freeName(path, taken);
        taken.add(name.toLowerCase());
        return { name, mediaType: mediaTypes[extensionOf(path)] ?? 'text/plain', content };
    });
}
function freeName(path, taken) {
    const extension = extensionOf(path);
    const end = extension in mediaTypes ? `.${extension}` : '.txt';
    const given = path.slice(path.lastIndexOf('/') + 1, extension in mediaTypes ? -end.length : undefined);
    const safe = given.replace(/[^A-Za-z0-9._-]+/g, '_').replace(/^[._-]+/, '').slice(0, nameAtMost - end.length - 3) || 'file';
    for (let count = 1;; count += 1) {
        const name = `${safe}${count === 1 ? '' : `-${count}`}${end}`;
        if (!taken.has(name.toLowerCase()))
            return name;
    }
}
function extensionOf(path) {
    return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}

// EXTERNAL MODULE: ./lib/deliver/ticket/decode-text.js
var decode_text = __webpack_require__(3420);
// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(709);
// EXTERNAL MODULE: ./lib/deliver/ticket/incidents.js
var incidents = __webpack_require__(4769);
// EXTERNAL MODULE: ./lib/deliver/ticket/strict-json.js
var strict_json = __webpack_require__(6692);
;// CONCATENATED MODULE: ./lib/deliver/ticket/report-facts.js






const units = ['percent', 'bytes', 'bytes/s', 'seconds', 'count', 'lines'];
function reportFacts(content) {
    const parsed = content === undefined ? undefined : (0,strict_json/* parseStrictly */.g)((0,decode_text/* decodeText */.g)(content));
    if (parsed === undefined || 'problem' in parsed || !(0,json/* isJsonObject */.OW)(parsed.value))
        return { findings: [], news: [] };
    const report = parsed.value;
    const status = (0,incidents/* statusOf */.c2)(report['status']);
    const host = line(objectAt(report, 'host')['name'], 100);
    const all = listAt(report, 'findings').flatMap(findingOf);
    const findings = [...all.filter(({ severity }) => severity === 'CRITICAL'), ...all.filter(({ severity }) => severity === 'WARN')];
    const worst = findings[0]?.severity;
    return {
        ...(status !== undefined && { status }),
        ...(worst !== undefined && { severity: worst }),
        ...(host !== '' && { host }),
        findings,
        news: newsOf(report),
    };
}
function findingOf(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    const severity = (0,incidents/* severityOf */.xJ)(value['severity']);
    const what = line(value['what'], 300);
    if (severity === undefined || what === '')
        return [];
    const figures = [nowOf(value), usualOf(value), value['flapping'] === true ? 'comes and goes' : '', (0,json/* isJsonObject */.OW)(value['acknowledged']) ? 'acknowledged' : ''];
    const said = figures.filter((one) => one !== '').join(', ');
    const hint = line(value['hint'], 300);
    return [{ severity, what: `${what}${said === '' ? '' : ` (${said})`}`, ...(hint !== '' && { hint }) }];
}
function nowOf(value) {
    const now = measured(value);
    return now === '' ? '' : `now ${now}`;
}
function usualOf(finding) {
    const { low, high } = objectAt(finding, 'usual');
    const [from, to] = [low, high].map((value) => measured({ value: value ?? null, unit: finding['unit'] ?? null }));
    if (!from || !to)
        return '';
    return from === to ? `usually ${from}` : `usually ${from.replace(/ %$/, '')}–${to}`;
}
function newsOf(report) {
    const changes = objectAt(report, 'changes');
    const opened = (0,json/* isJsonObject */.OW)(report['previous']) ? listAt(changes, 'opened').flatMap(seriesOf) : [];
    return [
        ...opened.map((series) => `new: ${series}`),
        ...listAt(changes, 'changed').flatMap(changeOf),
        ...listAt(changes, 'recovered').flatMap((past) => seriesOf(past).map((series) => recovered(series, past, report))),
        ...listAt(changes, 'reminded').flatMap((one) => seriesOf(one).map((series) => `still open: ${series} (reminder)`)),
    ];
}
function changeOf(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    const finding = objectAt(value, 'finding');
    const severity = (0,incidents/* severityOf */.xJ)(finding['severity']);
    const was = (0,incidents/* severityOf */.xJ)(value['was']);
    if (severity === undefined || was === undefined)
        return [];
    return seriesOf(finding).map((series) => `${severity === 'CRITICAL' ? 'worse' : 'better'}: ${series} is ${severity} (was ${was})`);
}
function recovered(series, past, report) {
    const { how, series: key } = (0,json/* isJsonObject */.OW)(past) ? past : {};
    if (how === 'gone')
        return `gone: ${series} is not there any more`;
    if (how === 'withdrawn')
        return `closed: ${series} is not watched any more`;
    const held = listAt(report, 'series').find((one) => (0,json/* isJsonObject */.OW)(one) && one['key'] === key);
    const now = (0,json/* isJsonObject */.OW)(held) ? measured(held) : '';
    if (how === 'accepted')
        return `now usual: ${series}${now === '' ? '' : ` stays at ${now}`}`;
    if (series.startsWith('collector/'))
        return `recovered: ${series} does not fail any more`;
    if (how === 'recovered' && now === '')
        return `recovered: ${series}`;
    return now === '' ? `closed: ${series} is not watched any more` : `recovered: ${series} is at ${now}`;
}
function measured({ value, unit }) {
    if (typeof value !== 'number' || !Number.isFinite(value))
        return '';
    return (0,quantity/* quantity */.au)(value, units.find((one) => one === unit));
}
function seriesOf(value) {
    const series = (0,json/* isJsonObject */.OW)(value) ? line(value['series'], 200) : '';
    return series === '' ? [] : [series];
}
function line(value, most) {
    return typeof value === 'string' ? (0,plain/* plain */.p)(value.replaceAll('`', ''), most).replace(/(?<!\.)\.$/, '') : '';
}
function objectAt(object, key) {
    const value = object[key];
    return (0,json/* isJsonObject */.OW)(value) ? value : {};
}
function listAt(object, key) {
    const value = object[key];
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./lib/deliver/ticket/dispatch.js




const findingsAtMost = 100;
const newsAtMost = 100;
function buildDispatch(ticket, artifacts, reportJson, link, carrier) {
    const { id, created, title, hostKey, incidents } = ticket;
    const facts = reportFacts(reportJson);
    const files = artifacts.flatMap(({ path, content }) => (content === undefined ? [] : [{ path, content }]));
    const report = files.find(({ path }) => isMarkdown(path));
    const [status, severity, host] = [ticket.status ?? facts.status, ticket.severity ?? facts.severity, ticket.host ?? facts.host];
    const url = report && link(report.path);
    return {
        id,
        ...(created !== undefined && { created }),
        title,
        ...(status !== undefined && { status }),
        ...(severity !== undefined && { severity }),
        ...(host !== undefined && { host }),
        ...(hostKey !== undefined && { hostKey }),
        findings: facts.findings.slice(0, findingsAtMost),
        news: facts.news.slice(0, newsAtMost),
        body: report === undefined ? ownText(ticket, carrier) : (0,decode_text/* decodeText */.g)(report.content),
        attachments: attachmentsOf(files),
        ...(url !== undefined && { url }),
        remarks: [
            ...artifacts.filter(({ content }) => content === undefined).map(missing),
            ...more(facts.findings.length - findingsAtMost, 'finding'),
            ...more(facts.news.length - newsAtMost, 'change'),
        ],
        incidents,
    };
}
function ownText({ message, reportMd }, carrier) {
    const texts = carrier === 'notion' ? [reportMd ?? message] : [message, reportMd === message ? undefined : reportMd];
    return texts.filter((text) => text !== undefined).join('\n\n');
}
function missing({ path }) {
    return `the ${isMarkdown(path) ? 'report' : 'file'} ${path} is missing`;
}
function more(count, what) {
    return count > 0 ? [`${(0,quantity/* counted */.hS)(count, `more ${what}`)} ${count === 1 ? 'is' : 'are'} in the report`] : [];
}

;// CONCATENATED MODULE: ./lib/deliver/gather.js

const artifactBytes = 10 * 1024 * 1024;
const totalBytes = 25 * 1024 * 1024;
function namedIn({ artifacts, reportJson }) {
    return [...new Set([...artifacts.map(({ path }) => path), ...(reportJson === undefined ? [] : [reportJson])])];
}
async function gatherDispatch(ticket, queue, ahead = new Map()) {
    const { artifacts, reportJson } = ticket;
    const paths = namedIn(ticket).filter((path) => !ahead.has(path));
    const files = new Map([...ahead, ...(paths.length === 0 ? [] : await queue.read(paths, artifactBytes))]);
    const found = [];
    let bytes = 0;
    for (const { path, title } of artifacts) {
        const file = files.get(path) ?? { kind: 'missing' };
        if (file.kind === 'refused')
            return { problem: { code: `artifact-${file.code}`, reason: `The artifact ${path} is refused: ${file.reason}` } };
        if (file.kind === 'file')
            bytes += file.content.length;
        if (bytes > totalBytes)
            return { problem: { code: 'artifact-too-large', reason: `The artifacts have more than ${totalBytes} bytes together` } };
        found.push({ path, title, ...(file.kind === 'file' && { content: file.content }) });
    }
    const report = reportJson === undefined ? undefined : files.get(reportJson);
    const content = report?.kind === 'file' ? report.content : undefined;
    return { dispatchFor: (carrier) => buildDispatch(ticket, found, content, (path) => queue.link(path), carrier) };
}


/***/ }),

/***/ 4980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ encodeHandled)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7687);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8065);


function encodeHandled(ticket, result, receipts, now) {
    const { result: _result, receipts: _receipts, ...original } = ticket;
    const { outcome, code, reason } = result;
    return `${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)({ ...original, result: { outcome, at: (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timestampOf */ .U_)(now), code, reason }, receipts })}\n`;
}


/***/ }),

/***/ 1067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ destinationOf),
  W: () => (/* binding */ planTicket)
});

// EXTERNAL MODULE: ./lib/deliver/receipts.js
var deliver_receipts = __webpack_require__(3912);
// EXTERNAL MODULE: ./lib/deliver/retry.js
var retry = __webpack_require__(8135);
;// CONCATENATED MODULE: ./lib/deliver/decide.js


function decide(asked, state, { now, onUnknown, isCarried }) {
    if ((0,deliver_receipts/* isFinal */.dR)(state))
        return { do: 'nothing', why: 'final' };
    const reason = asked.reason ?? 'It is not configured';
    if (asked.state === 'refused-destination') {
        return { do: 'close', outcome: 'refused', why: 'destination', reason, remedy: 'Name that place under "also" in the configuration, or let the ticket name none.' };
    }
    if (asked.state === 'not-configured') {
        if (!isCarried)
            return { do: 'nothing', why: 'nobody-configured' };
        return { do: 'close', outcome: 'skipped', why: 'not-configured', reason, remedy: 'Configure it, or let the loop not ask for it ("dispatch.send").' };
    }
    const isUnknown = state.outcome === 'unknown' || state.outcome === 'sending';
    const held = isUnknown && onUnknown === 'hold';
    if ((0,retry/* isGivenUp */.hF)(state.attempts, state.firstAt, now) || (held && isOld(state, now))) {
        const last = state.last?.reason === undefined ? '' : `; at last: ${state.last.reason}`;
        return held
            ? { do: 'close', outcome: 'refused', why: 'held', reason: `It may have arrived, and is held${last}`, remedy: 'Look whether it is there; "velos bridge replay" sends it.' }
            : { do: 'close', outcome: 'refused', why: 'given-up', reason: `Given up after ${state.attempts} attempts (at least ${retry/* attemptsAtMost */.JG}, over 72 hours)${last}`, remedy: 'Mend what is named, then "velos bridge replay".' };
    }
    if (state.next !== undefined && isLater(state.next, now))
        return { do: 'wait', until: state.next, why: 'not-due' };
    const redelivery = state.doubts + (state.outcome === 'sending' ? 1 : 0);
    const why = isUnknown ? 'unknown' : state.attempts === 0 ? 'first' : 'due';
    return { do: 'send', attempt: state.attempts + 1, redelivery, held: onUnknown === 'hold', why };
}
function isLater(moment, now) {
    const ms = Date.parse(moment) - now.getTime();
    return ms > 0 && ms <= retry/* patienceMs */.si + 60_000;
}
function isOld({ firstAt }, now) {
    return firstAt !== undefined && now.getTime() - Date.parse(firstAt) >= retry/* patienceMs */.si;
}

// EXTERNAL MODULE: ./lib/deliver/ticket/asked-carriers.js
var asked_carriers = __webpack_require__(1982);
;// CONCATENATED MODULE: ./lib/deliver/plan-ticket.js



const unconfiguredMs = 7 * 86_400_000;
function planTicket(ticket, receipts, isDoubted, settings, now) {
    const states = (0,deliver_receipts/* foldReceipts */.Ts)(receipts);
    const asked = (0,asked_carriers/* askedCarriers */.m)(ticket, settings);
    const carriers = asked.map((one) => ({ one, state: stateOf(states, one.carrier, isDoubted && one.state === 'configured') }));
    const isCarried = carriers.some(({ one, state }) => one.state !== 'not-configured' || state.outcome === 'delivered');
    const firstSaid = (0,deliver_receipts/* unconfiguredSaidAt */.Cv)(receipts);
    const since = isCarried || asked.length === 0 ? undefined : (firstSaid ?? now.toISOString());
    const isTooLate = since !== undefined && now.getTime() - Date.parse(since) >= unconfiguredMs;
    const policy = { now, onUnknown: settings.onUnknown, isCarried: isCarried || isTooLate };
    const steps = carriers.map(({ one, state }) => ({ asked: one, state, decision: decide(one, state, policy) }));
    const isDue = steps.some(({ decision }) => decision.do === 'send' || decision.do === 'close') ||
        steps.every(({ state }) => (0,deliver_receipts/* isFinal */.dR)(state)) ||
        (since !== undefined && firstSaid === undefined);
    const isQuiet = ticket.isDecided === true && asked.length === 0;
    return { steps, isDue, ...(since !== undefined && { unconfiguredSince: since }), ...(isQuiet && { isQuiet }) };
}
function stateOf(states, carrier, isDoubted) {
    const state = states.get(carrier) ?? deliver_receipts/* untouched */.sF;
    return isDoubted ? (0,deliver_receipts/* doubted */.Q3)(state) : state;
}
function destinationOf({ steps, isQuiet }) {
    if (isQuiet)
        return 'processed';
    if (!steps.every(({ state }) => (0,deliver_receipts/* isFinal */.dR)(state)))
        return undefined;
    return steps.some(({ state }) => state.outcome === 'delivered') ? 'processed' : 'failed';
}


/***/ }),

/***/ 4881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ nothingToTell),
/* harmony export */   k6: () => (/* binding */ quietOnes),
/* harmony export */   qU: () => (/* binding */ putAway)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7687);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6597);
/* harmony import */ var _handled_ticket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4980);
/* harmony import */ var _ticket_read_ticket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7473);




const nothingToTell = { outcome: 'processed', code: 'nothing-to-tell', reason: 'Nothing to tell: it says of each channel why it is not asked' };
const bytesAtMost = 64 * 1024;
const worthACommit = 24;
function putAway({ path, file, receipts, claimed, doubtedSince }, now) {
    if (!path.startsWith(`${_model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.tickets}/`) || claimed !== undefined || doubtedSince !== undefined)
        return undefined;
    if (file.kind !== 'file' || file.content.length > bytesAtMost)
        return undefined;
    const ticket = (0,_ticket_read_ticket_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTicketJson */ .O)(file.content);
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(ticket) ? { path, receipts, move: { to: 'processed', content: (0,_handled_ticket_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeHandled */ .B)(ticket, nothingToTell, receipts, now) } } : undefined;
}
function quietOnes(survey, deliver) {
    const quiet = survey.flatMap((one) => one.quiet ?? []);
    const isCarried = deliver !== 'commit' || survey.some(({ isDue }) => isDue);
    return isCarried || quiet.length >= worthACommit ? quiet : [];
}


/***/ }),

/***/ 3912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ unconfiguredSaidAt),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   Q3: () => (/* binding */ doubted),
/* harmony export */   Ts: () => (/* binding */ foldReceipts),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   sF: () => (/* binding */ untouched)
/* harmony export */ });
const untouched = { outcome: 'none', attempts: 0, doubts: 0 };
function foldReceipts(receipts) {
    const states = new Map();
    for (const receipt of receipts) {
        if (receipt.channel !== undefined)
            states.set(receipt.channel, folded(states.get(receipt.channel) ?? untouched, receipt));
    }
    return states;
}
function folded(state, receipt) {
    const { outcome, at, next, attempt = state.attempts, progress } = receipt;
    if (state.outcome === 'delivered')
        return state;
    const { next: _, ...lasting } = state;
    switch (outcome) {
        case 'sending':
            return { ...lasting, outcome, attempts: attempt, firstAt: state.firstAt ?? at, doubts: state.doubts + (state.outcome === 'sending' ? 1 : 0) };
        case 'progress':
            return { ...state, ...(progress && { progress }) };
        case 'replayed': {
            const doubts = state.doubts + (state.outcome === 'sending' ? 1 : 0);
            return { outcome: 'none', attempts: 0, doubts, ...(state.progress && { progress: state.progress }), ...(state.last && { last: state.last }) };
        }
        case 'unknown':
            return { ...lasting, outcome, attempts: attempt, doubts: state.doubts + (state.outcome === 'sending' ? 1 : 0), last: receipt, ...(next && { next }) };
        case 'retry':
            return { ...lasting, outcome, attempts: attempt, doubts: receipt.code === absent ? 0 : state.doubts, last: receipt, ...(next && { next }) };
        case 'unconfigured':
        case 'unreadable':
            return state;
        default:
            return { ...lasting, outcome, attempts: attempt, last: receipt };
    }
}
function unconfiguredSaidAt(receipts) {
    const since = receipts.slice(receipts.findLastIndex(({ outcome }) => outcome === 'replayed') + 1);
    return since.find(({ outcome }) => outcome === 'unconfigured')?.at;
}
const absent = 'absent';
function doubted(state) {
    return isFinal(state) || state.outcome === 'sending' ? state : { ...state, outcome: 'sending', attempts: state.attempts + 1 };
}
function isFinal({ outcome }) {
    return outcome === 'delivered' || outcome === 'refused' || outcome === 'skipped';
}


/***/ }),

/***/ 8135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ attemptsAtMost),
/* harmony export */   hF: () => (/* binding */ isGivenUp),
/* harmony export */   nj: () => (/* binding */ nextAttempt),
/* harmony export */   si: () => (/* binding */ patienceMs)
/* harmony export */ });
const attemptsAtMost = 8;
const patienceMs = 72 * 3_600_000;
const firstDelayMs = 2_000;
const factor = 4;
const longestDelayMs = 6 * 3_600_000;
function nextAttempt(attempt, afterMs, now, random) {
    const delayMs = Math.min(longestDelayMs, firstDelayMs * factor ** (attempt - 1));
    return new Date(now.getTime() + (afterMs ?? delayMs * (0.5 + random / 2)));
}
function isGivenUp(attempts, firstAt, now) {
    return attempts >= attemptsAtMost && firstAt !== undefined && now.getTime() - Date.parse(firstAt) >= patienceMs;
}


/***/ }),

/***/ 5683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ surveyQueue),
/* harmony export */   Z: () => (/* binding */ understand)
/* harmony export */ });
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6597);
/* harmony import */ var _plan_ticket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _quiet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4881);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5471);
/* harmony import */ var _ticket_asked_carriers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1982);
/* harmony import */ var _ticket_read_ticket_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7473);






function understand(queued, settings, rules, now) {
    if (queued.file.kind === 'refused')
        return { problem: queued.file };
    const read = (0,_ticket_read_ticket_js__WEBPACK_IMPORTED_MODULE_5__/* .readTicket */ .V)(queued.file.content, queued.path, rules);
    if ('problem' in read)
        return read;
    return { ticket: read.ticket, plan: (0,_plan_ticket_js__WEBPACK_IMPORTED_MODULE_1__/* .planTicket */ .W)(read.ticket, queued.receipts, queued.doubtedSince !== undefined, settings, now) };
}
const longQueue = 100;
const explainedAtMost = 100;
const quietAtMost = 200;
async function surveyQueue(queue, settings, rules, now, onLongQueue = async () => undefined) {
    const found = [];
    const sentences = new Map();
    const lists = new Map();
    const shared = (list) => lists.get(list.join()) ?? (lists.set(list.join(), list), list);
    let explained = 0;
    let quiet = 0;
    for await (const queued of queue.tickets()) {
        if (found.length === longQueue)
            await onLongQueue();
        const { path } = queued;
        const isBusy = queued.claimed !== undefined;
        const understood = understand(queued, settings, rules, now);
        if ('problem' in understood) {
            found.push({ path, isDue: !isBusy, by: [], isBusy, tally: isBusy ? _tally_js__WEBPACK_IMPORTED_MODULE_3__/* .nothing */ .s6 : { ..._tally_js__WEBPACK_IMPORTED_MODULE_3__/* .nothing */ .s6, pending: 1 }, order: '0' });
            continue;
        }
        const { ticket, plan } = understood;
        const { steps, unconfiguredSince } = plan;
        const order = `${(0,_ticket_asked_carriers_js__WEBPACK_IMPORTED_MODULE_4__/* .isCritical */ .K)(ticket) ? '1' : '2'} ${(0,_model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .timestampIn */ .ol)(path) ?? ticket.created ?? ''}`;
        const settlement = plan.isQuiet ? (0,_quiet_js__WEBPACK_IMPORTED_MODULE_2__/* .putAway */ .qU)(queued, now) : undefined;
        if (settlement !== undefined) {
            quiet += 1;
            found.push({ path, isDue: false, by: [], isBusy, tally: _tally_js__WEBPACK_IMPORTED_MODULE_3__/* .nothing */ .s6, order, isQuiet: true, ...(quiet <= quietAtMost && { quiet: settlement }) });
            continue;
        }
        const isWaiting = !isBusy && !plan.isDue && explained < explainedAtMost;
        if (isWaiting)
            explained += 1;
        const reasons = unconfiguredSince === undefined ? [] : steps.flatMap(({ asked }) => (asked.state === 'not-configured' ? [asked.reason ?? asked.carrier] : []));
        found.push({
            path,
            isDue: !isBusy && plan.isDue,
            by: shared(steps.flatMap(({ asked, decision }) => (decision.do === 'send' ? [asked.carrier] : []))),
            isBusy,
            tally: isBusy ? _tally_js__WEBPACK_IMPORTED_MODULE_3__/* .nothing */ .s6 : (0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .tallyOf */ .sv)(steps, [], false),
            order,
            ...(isWaiting && { waits: { title: ticket.title, steps } }),
            ...(reasons.length > 0 && { unconfigured: reasons.map((one) => sentences.get(one) ?? (sentences.set(one, one), one)) }),
        });
    }
    return found.sort((one, other) => compare(one.order, other.order) || compare(one.path, other.path));
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ }),

/***/ 5471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   sv: () => (/* binding */ tallyOf)
/* harmony export */ });
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3912);

const nothing = { delivered: 0, pending: 0, failed: 0, skipped: 0 };
function tallyOf(steps, written, isUnreadable) {
    const wrote = (outcome) => written.filter((receipt) => receipt.channel !== undefined && receipt.outcome === outcome).length;
    const open = steps.filter(({ state }) => !(0,_receipts_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinal */ .dR)(state));
    const waitsForSettings = open.filter(({ asked }) => asked.state === 'not-configured').length;
    return {
        delivered: wrote('delivered'),
        pending: open.length - waitsForSettings,
        failed: wrote('refused') + (isUnreadable ? 1 : 0),
        skipped: wrote('skipped') + waitsForSettings,
    };
}
function sum(one, other) {
    return {
        delivered: one.delivered + other.delivered,
        pending: one.pending + other.pending,
        failed: one.failed + other.failed,
        skipped: one.skipped + other.skipped,
    };
}


/***/ }),

/***/ 1982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isCritical),
/* harmony export */   m: () => (/* binding */ askedCarriers)
/* harmony export */ });
/* harmony import */ var _model_dispatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9575);
/* harmony import */ var _destination_for_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4144);


const pushServices = ['ntfy', 'pushbullet'];
function askedCarriers(ticket, settings) {
    const found = new Map();
    for (const ask of ticket.asks) {
        for (const one of carriersOf(ask.channel, settings))
            found.set(one, asked(one, ask, settings));
    }
    for (const channel of isCritical(ticket) && ticket.isDecided === undefined ? settings.alert : []) {
        for (const carrier of carriersOf(channel, settings)) {
            const before = found.get(carrier);
            if (before === undefined)
                found.set(carrier, { ...asked(carrier, { channel, destinations: [] }, settings), why: 'alert' });
            if (before?.state !== 'refused-destination')
                continue;
            const reason = `${before.reason ?? 'the ticket names another place'}; as it is critical, it goes to the one that is configured`;
            found.set(carrier, { carrier, channel, why: 'alert', state: 'configured', reason });
        }
    }
    return _model_dispatch_js__WEBPACK_IMPORTED_MODULE_1__/* .carriers */ .M.flatMap((carrier) => found.get(carrier) ?? []);
}
function isCritical({ severity, status }) {
    return severity === 'CRITICAL' || status === 'CRITICAL';
}
function carriersOf(channel, settings) {
    if (channel !== 'push')
        return [channel];
    const configured = pushServices.filter((service) => settings.carriers[service] !== undefined);
    return configured.length === 0 ? ['ntfy'] : configured;
}
function asked(carrier, { channel, destinations }, { carriers: configured, off }) {
    const ask = { carrier, channel, why: 'asked' };
    if (configured[carrier] === undefined) {
        const own = (one, name) => `${name} is not configured${off[one] === undefined ? '' : `: ${off[one]}`}`;
        const reason = channel === 'push' ? pushServices.map((one) => own(one, one === 'ntfy' ? 'ntfy' : 'Pushbullet')).join('; ') : own(carrier, `"${channel}"`);
        return { ...ask, state: 'not-configured', reason };
    }
    const found = (0,_destination_for_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationFor */ .m)(carrier, destinations, configured);
    if ('refused' in found)
        return { ...ask, state: 'refused-destination', reason: found.refused };
    return { ...ask, state: 'configured', ...(found.destination !== undefined && { destination: found.destination }) };
}


/***/ }),

/***/ 3420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
function decodeText(bytes, strictly) {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: strictly !== undefined });
    try {
        return decoder.decode(bytes);
    }
    catch (thrown) {
        if (thrown instanceof TypeError)
            return undefined;
        throw thrown;
    }
}
function encodingOf([first, second]) {
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    return 'utf-8';
}


/***/ }),

/***/ 4144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ destinationFor),
/* harmony export */   z: () => (/* binding */ settingsFor)
/* harmony export */ });
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(709);

function destinationFor(carrier, named, settings) {
    const { slack, notion } = settings;
    if (named.length === 0)
        return {};
    if (carrier === 'slack' && slack !== undefined)
        return slackDestination(named, slack);
    if (carrier === 'notion' && notion !== undefined)
        return notionDestination(named, notion);
    const refused = refusalOf(carrier, named, settings);
    return refused === undefined ? {} : { refused };
}
function refusalOf(carrier, named, settings) {
    const { email, webhook, ntfy, github } = settings;
    const ids = named.map(({ id }) => id);
    const spelled = ids.slice(0, 5).map((id) => `"${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(id, 80)}"`).join(', ');
    if (carrier === 'email') {
        const isOwn = isSame(ids.map(lower), (email?.to ?? []).map(({ address }) => lower(address)));
        return isOwn ? undefined : `the ticket names the recipients ${spelled}, which are not those that are configured`;
    }
    if (carrier === 'webhook')
        return isSame(ids.map(href), [href(webhook?.url ?? '')]) ? undefined : 'the ticket names another URL than the configured one';
    if (carrier === 'github') {
        const own = `${github?.owner ?? ''}/${github?.repository ?? ''}`;
        return isSame(ids.map(lower), [lower(own)]) ? undefined : `the ticket names the repository ${spelled}, which is not the configured one`;
    }
    const own = ntfy === undefined ? [] : [ntfy.topic, `${ntfy.url}/${ntfy.topic}`];
    return ids.every((id) => own.includes(id)) ? undefined : 'the ticket names another topic than the configured one';
}
function isSame(named, own) {
    return named.every((one) => own.includes(one)) && own.every((one) => named.includes(one));
}
function lower(text) {
    return text.trim().toLowerCase();
}
function href(url) {
    return (URL.canParse(url) ? new URL(url).href : url).replace(/\/+$/, '');
}
function settingsFor(settings, carrier, destination) {
    const { slack, notion } = settings;
    if (destination === undefined)
        return settings;
    if (carrier === 'slack' && slack?.by === 'bot')
        return { ...settings, slack: { ...slack, channel: destination.id } };
    const { kind, id } = destination;
    if (carrier === 'notion' && notion !== undefined && (kind === 'page' || kind === 'database')) {
        return { ...settings, notion: { ...notion, parent: { kind, id } } };
    }
    return settings;
}
function slackDestination(named, slack) {
    const isNamed = (channel) => named.some(({ id }) => slackName(id) === slackName(channel));
    const listed = slack.also.find(isNamed);
    if (slack.by === 'webhook')
        return listed === undefined ? { refused: refusal('Slack channel', named) } : {};
    if (isNamed(slack.channel))
        return {};
    return listed === undefined ? { refused: refusal('Slack channel', named) } : { destination: { kind: 'channel', id: listed } };
}
function notionDestination(named, { parent, also }) {
    if (named.some(({ id }) => notionId(id) === notionId(parent.id)))
        return {};
    for (const { kind, id } of named) {
        const listed = also.find((one) => notionId(one) === notionId(id));
        if (listed !== undefined)
            return { destination: { kind, id: listed } };
    }
    return { refused: refusal('Notion page or database', named) };
}
function slackName(channel) {
    return channel.trim().replace(/^#/, '').toLowerCase();
}
function notionId(id) {
    return id.trim().replaceAll('-', '').toLowerCase();
}
function refusal(what, named) {
    const places = named.map(({ id }) => `"${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(id, 80)}"`).join(' or ');
    return `the ticket names the ${what} ${places}, which is neither configured nor listed under "also"`;
}


/***/ }),

/***/ 4769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ incidentsOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7687);
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(709);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5111);



const incidentsAtMost = 100;
const fingerprintAtMost = 128;
const severities = ['WARN', 'CRITICAL'];
const statuses = ['OK', 'WARN', 'CRITICAL', 'UNKNOWN'];
function severityOf(value) {
    return severities.find((one) => typeof value === 'string' && one === value.toUpperCase());
}
function statusOf(value) {
    return statuses.find((one) => typeof value === 'string' && one === value.toUpperCase());
}
function incidentsOf(ticket, look) {
    const found = new Map();
    look.list(ticket, 'incidents', incidentsAtMost).forEach((value, index) => {
        const incident = incidentOf(value, `incidents[${index}]`, look);
        if (incident !== undefined)
            found.set(incident.fingerprint, incident);
    });
    return [...found.values()];
}
function incidentOf(value, at, look) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return look.fault('wrong-type', `"${at}" is ${(0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(value)}; an object is allowed`);
    const fingerprint = look.text(value, 'fingerprint', `${at}.`)?.toWellFormed() ?? '';
    if (fingerprint === '' || [...fingerprint].length > fingerprintAtMost) {
        return look.fault('wrong-value', `"${at}.fingerprint" must be of 1 to ${fingerprintAtMost} characters`);
    }
    const { state } = value;
    if (state !== 'open' && state !== 'resolved')
        return look.fault('wrong-value', `"${at}.state" is neither open nor resolved`);
    const severity = severityOf(value['severity']);
    if (severity === undefined)
        return look.fault('wrong-value', `"${at}.severity" is neither WARN nor CRITICAL`);
    const title = (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(look.text(value, 'title', `${at}.`) ?? '', 200);
    return { fingerprint, state, severity, title: title === '' ? (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(fingerprint) : title };
}


/***/ }),

/***/ 5111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   O: () => (/* binding */ look)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7687);

function look() {
    let first;
    const fault = (code, reason) => {
        first ??= { code, reason };
        return undefined;
    };
    const wrong = (object, key, at, allowed) => fault('wrong-type', `"${at}${key}" is ${kindOf(object[key])}; ${allowed} is allowed`);
    return {
        fault,
        problem: () => first,
        text(object, key, at = '') {
            const value = object[key];
            if (value === undefined || value === null)
                return undefined;
            return typeof value === 'string' ? value : wrong(object, key, at, 'a string');
        },
        object(object, key, at = '') {
            const value = object[key];
            if (value === undefined || value === null)
                return undefined;
            return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? value : wrong(object, key, at, 'an object');
        },
        list(object, key, most) {
            const value = object[key];
            if (value === undefined || value === null)
                return [];
            if (!isList(value))
                return wrong(object, key, '', 'a list') ?? [];
            if (value.length > most)
                return fault('too-many', `"${key}" has ${value.length} entries; at most ${most} are allowed`) ?? [];
            return value;
        },
    };
}
function kindOf(value) {
    if (value === undefined)
        return 'absent';
    if (value === null)
        return 'null';
    if (isList(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 7473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parseTicketJson),
  V: () => (/* binding */ readTicket)
});

// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(1153);
// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(709);
;// CONCATENATED MODULE: ./lib/deliver/ticket/foreign-path.js
const originalRoot = 'C:/giwanos';
function placeOf(slashed) {
    const drive = /^[a-z]:(?=\/|$)/i.exec(slashed)?.[0];
    const anchor = drive?.toLowerCase() ?? (slashed.startsWith('/') ? '/' : '');
    const segments = [];
    for (const segment of slashed.slice(drive?.length ?? 0).split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return undefined;
    }
    return { anchor, segments };
}
function relativeTo(place, { root, pathMap }) {
    if (place.anchor === '')
        return place.segments;
    const known = [...pathMap, { from: root, to: '' }, { from: originalRoot, to: '' }].flatMap(({ from, to }) => {
        const [source, target] = [from, to].map((one) => placeOf(one.replaceAll('\\', '/')));
        const isSound = source !== undefined && source.anchor !== '' && target !== undefined && target.anchor === '';
        return isSound && beginsWith(place, source) ? [{ source, target }] : [];
    });
    const longest = Math.max(...known.map(({ source }) => source.segments.length));
    const found = known.find(({ source }) => source.segments.length === longest);
    return found && [...found.target.segments, ...place.segments.slice(longest)];
}
function isBelow(folder, segments) {
    return segments.length > folder.length && folder.every((name, index) => name === segments[index]);
}
function beginsWith(place, start) {
    if (place.anchor !== start.anchor)
        return false;
    const same = (name) => (place.anchor === '/' ? name : name.toLowerCase());
    return start.segments.every((name, index) => {
        const own = place.segments[index];
        return own !== undefined && same(name) === same(own);
    });
}

;// CONCATENATED MODULE: ./lib/deliver/ticket/artifact-path.js


const longest = 1024;
const unfit = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;
const shortName = /^[^.]{1,8}~\d+(?:\.|$)/;
const extension = /\.(?:md|markdown|txt|json|csv|log|html)$/i;
function artifactPath(given, rules) {
    const refuse = (code, why) => ({
        problem: { code, reason: `${given.trim() === '' ? 'has' : `"${(0,plain/* plain */.p)(given, 100)}"`} ${why}` },
    });
    if (given.length > longest)
        return refuse('path-too-long', `is refused: its path has ${given.length} characters; at most ${longest} are allowed`);
    if (given.trim() === '')
        return refuse('path-empty', 'an empty path');
    if (unfit.test(given))
        return refuse('path-characters', 'is refused: its path holds characters that are not to be seen');
    const slashed = given.replaceAll('\\', '/');
    if (/^\/(?:\/[?.]|\?\?)\//.test(slashed))
        return refuse('path-device', 'is refused: it names a device');
    if (slashed.startsWith('//'))
        return refuse('path-network', 'is refused: it names a network share');
    if (/^[a-z]:(?!\/)/i.test(slashed))
        return refuse('path-drive-relative', 'is refused: it is relative to a drive');
    const place = placeOf(slashed);
    if (place === undefined)
        return refuse('path-outside', 'is refused: it leads out of the root');
    const segments = relativeTo(place, rules);
    if (segments === undefined)
        return refuse('path-foreign', 'is refused: it is an absolute path of another place than the root');
    if (segments.some((one) => one.includes(':')))
        return refuse('path-stream', 'is refused: a colon names a stream of a file, or a URL');
    if (segments.some((one) => device.test(one)))
        return refuse('path-device', 'is refused: it names a device');
    if (segments.some((one) => /[. ]$/.test(one) || shortName.test(one)))
        return refuse('path-name', 'is refused: a name in it means another one on Windows');
    if (segments.some((one) => one.startsWith('.')))
        return refuse('path-hidden', 'is refused: a name in it begins with a dot');
    if (!isBelow(['data'], segments) && !rules.pathMap.some(({ to }) => isTarget(to, segments))) {
        return refuse('path-place', 'is refused: it does not lie in the folder "data"');
    }
    const path = segments.join('/');
    return extension.test(path) ? { path } : refuse('path-extension', 'is refused: files of that kind are not sent');
}
function isTarget(to, segments) {
    const target = placeOf(to.replaceAll('\\', '/'));
    return target !== undefined && target.anchor === '' && target.segments.length > 0 && isBelow(target.segments, segments);
}

// EXTERNAL MODULE: ./lib/model/ticket.js
var model_ticket = __webpack_require__(1509);
// EXTERNAL MODULE: ./lib/deliver/ticket/look.js
var ticket_look = __webpack_require__(5111);
;// CONCATENATED MODULE: ./lib/deliver/ticket/asked-channels.js




const allowed = `${model_ticket/* channels */.B.slice(0, -1).join(', ')} or ${model_ticket/* channels */.B.at(-1)}`;
function askedChannels(ticket, look) {
    const send = look.object(ticket, 'send');
    const older = look.object(ticket, 'channels');
    if (send === undefined && older === undefined) {
        look.fault('no-channels', 'it has neither "send" nor "channels", so it asks for nobody');
    }
    const asked = new Set([...askedBySend(send ?? {}, look), ...askedByOlder(older ?? {}, look)]);
    return model_ticket/* channels */.B
        .filter((channel) => asked.has(channel))
        .map((channel) => ({ channel, destinations: destinationsOf(older ?? {}, channel, look) }));
}
function askedBySend(send, look) {
    return Object.entries(send).flatMap(([name, value]) => {
        const channel = model_ticket/* channels */.B.find((one) => one === name);
        if (channel === undefined)
            return value === false || value === null ? [] : unknown('send', name, look);
        if (typeof value === 'boolean')
            return value ? [channel] : [];
        if (value === null)
            return [];
        look.fault('wrong-type', `"send.${channel}" is ${(0,ticket_look/* kindOf */.I)(value)}; true or false is allowed`);
        return [];
    });
}
function askedByOlder(older, look) {
    return Object.entries(older).flatMap(([name, value]) => {
        const channel = model_ticket/* channels */.B.find((one) => one === name);
        if (channel === undefined)
            return asksForNothing(value) ? [] : unknown('channels', name, look);
        const enabled = look.object(older, channel, 'channels.')?.['enabled'];
        if (enabled === undefined || enabled === null || enabled === false)
            return [];
        if (enabled === true)
            return [channel];
        look.fault('wrong-type', `"channels.${channel}.enabled" is ${(0,ticket_look/* kindOf */.I)(enabled)}; true or false is allowed`);
        return [];
    });
}
function asksForNothing(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return value === false || value === null;
    const { enabled } = value;
    return enabled === undefined || enabled === null || enabled === false;
}
function unknown(where, name, look) {
    look.fault('unknown-channel', `"${where}" asks for "${(0,plain/* plain */.p)(name, 60)}", which is no channel; ${allowed} is allowed`);
    return [];
}
function destinationsOf(older, channel, look) {
    const asked = older[channel];
    if (!(0,json/* isJsonObject */.OW)(asked))
        return [];
    const place = (key, kind) => {
        const id = look.text(asked, key, `channels.${channel}.`)?.trim() ?? '';
        return id === '' ? [] : [{ kind, id }];
    };
    if (channel === 'slack')
        return place('channel', 'channel');
    if (channel === 'notion')
        return [...place('database_id', 'database'), ...place('parent_page_id', 'page')];
    if (channel === 'email')
        return addressesIn(asked, look);
    if (channel === 'webhook')
        return place('url', 'url');
    if (channel === 'push')
        return place('topic', 'topic');
    return place('repository', 'repository');
}
function addressesIn({ to }, look) {
    if (to === undefined || to === null)
        return [];
    const listed = isList(to) ? to : [to];
    const texts = listed.filter((one) => typeof one === 'string');
    if (texts.length < listed.length)
        look.fault('wrong-type', '"channels.email.to" is neither a string nor a list of strings');
    const addresses = texts.flatMap((text) => text.split(/[,;]/)).map((one) => (/<([^<>]*)>\s*$/.exec(one)?.[1] ?? one).trim());
    return addresses.filter((one) => one !== '').map((id) => ({ kind: 'address', id }));
}
function isList(value) {
    return Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/model/timestamp.js
var timestamp = __webpack_require__(8065);
;// CONCATENATED MODULE: ./lib/deliver/ticket/created.js

const iso = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:Z|([+-])(\d\d):?(\d\d))?$/i;
function createdOf(text) {
    if ((0,timestamp/* timeOf */.nR)(text) !== undefined)
        return text;
    const parts = iso.exec(text);
    if (parts === null)
        return undefined;
    const [, year, month, day, hour, minute, second = '00', sign, hours = '0', minutes = '0'] = parts;
    const local = (0,timestamp/* timeOf */.nR)(`${year}${month}${day}_${hour}${minute}${second}`);
    if (local === undefined || Number(hours) > 23 || Number(minutes) > 59)
        return undefined;
    const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
    const created = (0,timestamp/* timestampOf */.U_)(new Date(local.getTime() - ahead));
    return (0,timestamp/* timeOf */.nR)(created) === undefined ? undefined : created;
}

// EXTERNAL MODULE: ./lib/deliver/ticket/decode-text.js
var decode_text = __webpack_require__(3420);
// EXTERNAL MODULE: ./lib/deliver/ticket/incidents.js
var incidents = __webpack_require__(4769);
// EXTERNAL MODULE: ./lib/deliver/ticket/strict-json.js
var strict_json = __webpack_require__(6692);
;// CONCATENATED MODULE: ./lib/deliver/ticket/read-ticket.js










const bytesAtMost = 1024 * 1024;
const artifactsAtMost = 20;
const idAtMost = 128;
const titleAtMost = 150;
const defaultTitle = 'GIWANOS Update';
function readTicket(content, path, rules) {
    const parsed = parse(content);
    if ('problem' in parsed)
        return parsed;
    const { value } = parsed;
    if (!(0,json/* isJsonObject */.OW)(value))
        return { problem: { code: 'not-an-object', reason: `it is ${(0,ticket_look/* kindOf */.I)(value)}; one JSON object is allowed` } };
    const eye = (0,ticket_look/* look */.O)();
    const ticket = ticketOf(value, () => derivedId(value, path), rules, eye);
    const problem = eye.problem();
    return problem === undefined ? { ticket } : { problem };
}
function parseTicketJson(content) {
    const parsed = parse(content);
    return 'problem' in parsed ? undefined : parsed.value;
}
function parse(content) {
    if (content.length > bytesAtMost) {
        return { problem: { code: 'too-large', reason: `it has ${content.length} bytes; at most ${bytesAtMost} are allowed` } };
    }
    const text = (0,decode_text/* decodeText */.g)(content, 'strictly');
    if (text === undefined)
        return { problem: { code: 'encoding', reason: 'it is neither UTF-8 nor UTF-16 with a byte-order mark' } };
    return (0,strict_json/* parseStrictly */.g)(text);
}
function ticketOf(value, deriveId, rules, eye) {
    const id = idOf(eye.text(value, 'id'), eye);
    const created = createdOf(eye.text(value, 'created_utc') ?? '');
    const status = (0,incidents/* statusOf */.c2)(value['status']);
    const severity = (0,incidents/* severityOf */.xJ)(value['severity']);
    const meta = eye.object(value, 'meta') ?? {};
    const host = (0,plain/* plain */.p)(eye.text(meta, 'host', 'meta.') ?? '', 100);
    const hostKey = (0,plain/* plain */.p)(eye.text(meta, 'host_key', 'meta.') ?? '', 100);
    const artifacts = artifactsOf(value, rules, eye);
    const reportJson = eye.text(value, 'report_json');
    const reportJsonPath = reportJson === undefined ? undefined : confined(reportJson, '"report_json"', rules, eye);
    const message = filled(eye.text(value, 'message')) ?? filled(eye.text(value, 'text'));
    const reportMd = filled(eye.text(value, 'report_md'));
    return {
        id: id ?? deriveId(),
        ...(created !== undefined && { created }),
        title: titleOf([eye.text(value, 'summary'), eye.text(value, 'title'), artifacts[0]?.title]),
        ...(status !== undefined && { status }),
        ...(severity !== undefined && { severity }),
        ...(host !== '' && { host }),
        ...(hostKey !== '' && { hostKey }),
        asks: askedChannels(value, eye),
        ...(value['schema'] === 'velos.ticket/1' && (0,json/* isJsonObject */.OW)(value['decided']) && { isDecided: true }),
        ...(message !== undefined && { message }),
        ...(reportMd !== undefined && { reportMd }),
        artifacts: artifacts.map(({ path, title = path.slice(path.lastIndexOf('/') + 1) }) => ({ path, title: (0,plain/* plain */.p)(title, titleAtMost) })),
        ...(reportJsonPath !== undefined && { reportJson: reportJsonPath }),
        incidents: (0,incidents/* incidentsOf */.D3)(value, eye),
    };
}
function idOf(id, eye) {
    if (id === undefined)
        return undefined;
    const { length } = [...id];
    if (length < 1 || length > idAtMost)
        return eye.fault('wrong-id', `"id" has ${length} characters; 1 to ${idAtMost} are allowed`);
    return id.toWellFormed();
}
function derivedId({ result: _result, receipts: _receipts, ...original }, path) {
    return (0,fingerprint/* fingerprint */.R)('ticket', path, JSON.stringify(original));
}
function titleOf(texts) {
    return texts.map((text) => (0,plain/* plain */.p)(text ?? '', titleAtMost)).find((title) => title !== '') ?? defaultTitle;
}
function filled(text) {
    return text === undefined || text.trim() === '' ? undefined : text;
}
function artifactsOf(ticket, rules, eye) {
    const found = new Map();
    eye.list(ticket, 'artifacts', artifactsAtMost).forEach((artifact, index) => {
        const at = `artifacts[${index}]`;
        if (!(0,json/* isJsonObject */.OW)(artifact))
            return eye.fault('wrong-type', `"${at}" is ${(0,ticket_look/* kindOf */.I)(artifact)}; an object is allowed`);
        eye.text(artifact, 'type', `${at}.`);
        const title = filled(eye.text(artifact, 'title', `${at}.`));
        const named = artifact['path'];
        if (typeof named !== 'string')
            return eye.fault('wrong-type', `"${at}.path" is ${(0,ticket_look/* kindOf */.I)(named)}; a string is allowed`);
        const path = confined(named, 'the artifact', rules, eye);
        if (path !== undefined && !found.has(path))
            found.set(path, { path, ...(title !== undefined && { title }) });
    });
    return [...found.values()];
}
function confined(named, what, rules, eye) {
    const found = artifactPath(named, rules);
    return 'path' in found ? found.path : eye.fault(found.problem.code, `${what} ${found.problem.reason}`);
}


/***/ }),

/***/ 6692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseStrictly)
/* harmony export */ });
/* unused harmony export deepest */
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(709);

const deepest = 64;
function parseStrictly(text) {
    try {
        scan(text);
    }
    catch (thrown) {
        if (thrown instanceof Fault)
            return { problem: { code: thrown.code, reason: `${placeOf(text, thrown.at)}: ${thrown.message}` } };
        throw thrown;
    }
    const value = JSON.parse(text);
    return { value };
}
class Fault extends Error {
    code;
    at;
    constructor(code, at, message) {
        super(message);
        this.code = code;
        this.at = at;
    }
}
const blank = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const word = /true|false|null/y;
const literal = /[^"\\\u0000-\u001f]+/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
function scan(text) {
    let at = 0;
    skipBlanks();
    value(1);
    if (at < text.length)
        throw unexpected('the end');
    function value(depth) {
        const first = text[at];
        if (first === '"')
            string();
        else if (first === '{' || first === '[') {
            if (depth > deepest)
                throw new Fault('too-deep', at, `it is nested deeper than ${deepest}`);
            if (first === '{')
                object(depth);
            else
                list(depth);
        }
        else if (!take(first === '-' || (first !== undefined && first >= '0' && first <= '9') ? number : word))
            throw unexpected('a value');
        skipBlanks();
    }
    function object(depth) {
        const keys = new Set();
        open();
        if (closes('}'))
            return;
        do {
            skipBlanks();
            const began = at;
            if (text[at] !== '"')
                throw unexpected('a key');
            const key = string();
            const shown = `"${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(key, 60)}"`;
            if (key === '__proto__')
                throw new Fault('proto-key', began, `the key ${shown} is not allowed`);
            if (keys.has(key))
                throw new Fault('duplicate-key', began, `the key ${shown} is there twice`);
            keys.add(key);
            skipBlanks();
            if (text[at] !== ':')
                throw unexpected('a colon');
            at += 1;
            skipBlanks();
            value(depth + 1);
        } while (goesOn('}'));
    }
    function list(depth) {
        open();
        if (closes(']'))
            return;
        do {
            skipBlanks();
            value(depth + 1);
        } while (goesOn(']'));
    }
    function open() {
        at += 1;
        skipBlanks();
    }
    function closes(end) {
        if (text[at] !== end)
            return false;
        at += 1;
        return true;
    }
    function goesOn(end) {
        if (closes(end))
            return false;
        if (text[at] !== ',')
            throw unexpected(`a comma or "${end}"`);
        at += 1;
        return true;
    }
    function string() {
        const began = at;
        let isEscaped = false;
        for (at += 1; text[at] !== '"';) {
            if (take(literal))
                continue;
            if (at >= text.length)
                throw new Fault('not-json', began, 'the string that begins here does not end');
            if (text[at] !== '\\')
                throw new Fault('not-json', at, 'a string holds a control character');
            isEscaped = true;
            if (!take(escape))
                throw new Fault('not-json', at, 'there is no such escape in a string');
        }
        at += 1;
        const whole = text.slice(began + 1, at - 1);
        if (!isEscaped)
            return whole;
        const decoded = JSON.parse(`"${whole}"`);
        return String(decoded);
    }
    function skipBlanks() {
        take(blank);
    }
    function take(pattern) {
        pattern.lastIndex = at;
        if (!pattern.test(text))
            return false;
        at = pattern.lastIndex;
        return true;
    }
    function unexpected(expected) {
        const found = text.codePointAt(at);
        const shown = found === undefined ? 'it ends' : `there is ${nameOf(found)}`;
        return new Fault('not-json', at, `${shown} where ${expected} belongs`);
    }
}
function nameOf(character) {
    if (character > 0x20 && character < 0x7f)
        return `"${String.fromCodePoint(character)}"`;
    return `U+${character.toString(16).toUpperCase().padStart(4, '0')}`;
}
function placeOf(text, at) {
    const lines = text.slice(0, at).split(/\r\n|\n|\r/);
    return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}


/***/ }),

/***/ 9244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ wireErrorIn),
/* harmony export */   x2: () => (/* binding */ guardedFetch)
/* harmony export */ });
/* unused harmony export WireError */
class WireError extends Error {
    name = 'WireError';
    code;
    reach;
    status;
    constructor(code, reach, message, status) {
        super(message);
        this.code = code;
        this.reach = reach;
        this.status = status;
    }
}
const bytesAtMost = 1024 * 1024;
function guardedFetch(fetchIt, signal) {
    return async (input, init) => {
        const response = await ask(fetchIt, input, init, signal);
        const { status, statusText } = response;
        if (status >= 300 && status < 400 && status !== 304) {
            void response.body?.cancel().catch(() => undefined);
            throw new WireError('redirect', 'answered', `it answered ${status}, a redirect, which is not followed`);
        }
        if (status < 200 || status > 599)
            throw new WireError('status', 'maybe-sent', `it answered ${status}, which is no status`);
        const { bytes, brokeOff } = await readAll(response, signal);
        if (brokeOff !== undefined && status < 400)
            throw new WireError('body', 'maybe-sent', `it answered ${status}, and then ${brokeOff}`, status);
        const headers = new Headers(response.headers);
        headers.delete('content-encoding');
        headers.delete('content-length');
        const hasNoBody = [204, 205, 304].includes(status);
        return new Response(hasNoBody ? null : bytes, { status, statusText, headers });
    };
}
async function ask(fetchIt, input, init, signal) {
    if (signal.aborted)
        throw new WireError('deadline', 'not-sent', 'there was no time left to ask it');
    const signals = [signal, init?.signal].filter((one) => one !== undefined && one !== null);
    try {
        return await fetchIt(input, { ...init, redirect: 'manual', signal: AbortSignal.any(signals) });
    }
    catch (thrown) {
        throw wireErrorFrom(thrown, signal);
    }
}
async function readAll(response, signal) {
    const parts = [];
    let length = 0;
    let brokeOff;
    try {
        const said = response.headers.get('content-length');
        if (response.ok && said !== null && /^\d{1,7}$/.test(said) && Number(said) <= bytesAtMost && !response.headers.has('content-encoding')) {
            return { bytes: new Uint8Array(await response.arrayBuffer()), brokeOff };
        }
        for await (const part of response.body ?? []) {
            length += part.length;
            parts.push(part);
            if (length > bytesAtMost)
                break;
        }
    }
    catch (thrown) {
        brokeOff = `its answer broke off (${wireErrorFrom(thrown, signal).code})`;
    }
    if (length > bytesAtMost)
        brokeOff = `its answer was longer than ${bytesAtMost} bytes`;
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
        bytes.set(part, at);
        at += part.length;
    }
    return { bytes, brokeOff };
}
const neverSent = /^(?:ENOTFOUND|EAI_\w+|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL|EINVAL|EPROTO|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+|INVALID_(?:CA|PURPOSE)|HOSTNAME_MISMATCH|ERR_TLS_\w+|ERR_SSL_\w+)$/;
const distrust = /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|ERR_TLS_|ERR_SSL_|EPROTO)/;
function wireErrorFrom(thrown, signal) {
    if (thrown instanceof WireError)
        return thrown;
    if (isOfRequest(thrown))
        return new WireError('request', 'not-sent', 'no request can be made of these settings');
    const { code, isConnecting } = systemErrorIn(thrown);
    const isUnsent = code !== undefined && (isConnecting || neverSent.test(code));
    if (isUnsent)
        return new WireError(code, 'not-sent', `${distrust.test(code) ? 'its certificate or its TLS is not to be trusted' : 'it could not be reached'} (${code})`);
    if (signal.aborted)
        return new WireError('deadline', 'maybe-sent', 'it did not answer in time');
    if (code !== undefined)
        return new WireError(code, 'maybe-sent', `the connection broke off (${code})`);
    return new WireError('network', 'maybe-sent', 'the connection failed');
}
function isOfRequest(thrown) {
    if (!(thrown instanceof TypeError))
        return false;
    const { cause } = thrown;
    if (!(cause instanceof Error))
        return cause === undefined;
    return cause.message === 'bad port' || /^(?:ERR_INVALID_URL|UND_ERR_INVALID_ARG)$/.test(codeOf(cause) ?? '');
}
function systemErrorIn(thrown) {
    for (let error = thrown, depth = 0; error instanceof Error && depth < 8; depth += 1) {
        const last = error instanceof AggregateError ? error.errors.at(-1) : undefined;
        const code = codeOf(error) ?? codeOf(last);
        if (code !== undefined)
            return { code, isConnecting: isConnecting(error) || isConnecting(last) };
        error = error.cause ?? last;
    }
    return { isConnecting: false };
}
function codeOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return typeof code === 'string' && /^[A-Z][A-Z0-9_/]{1,63}$/.test(code) ? code.replaceAll('/', '_') : undefined;
}
function isConnecting(error) {
    return error instanceof Error && 'syscall' in error && error.syscall === 'connect';
}
function wireErrorIn(thrown) {
    for (let error = thrown, depth = 0; error instanceof Error && depth < 8; depth += 1) {
        if (error instanceof WireError)
            return error;
        error = ('original' in error ? error.original : undefined) ?? error.cause;
    }
    return undefined;
}


/***/ }),

/***/ 5424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ redactor),
/* harmony export */   V: () => (/* binding */ secretsIn)
/* harmony export */ });
const secretName = /(?:^|_)(?:TOKEN|SECRET|PASS|KEY|TOPIC)$|PASSWORD|WEBHOOK_URL/i;
const shortestSecret = 8;
function redactor(env) {
    let values;
    return (text) => {
        values ??= secretForms(env);
        return covered(text, [...values.flatMap((value) => placesOf(value, text)), ...tokenShapes().flatMap((shape) => matchesOf(shape, text))]);
    };
}
function placesOf(value, text) {
    const spans = [];
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
        spans.push([at, at + value.length]);
    return spans;
}
function matchesOf(shape, text) {
    return [...text.matchAll(shape)].map((match) => [match.index + (match[1]?.length ?? 0), match.index + match[0].length]);
}
function covered(text, spans) {
    if (spans.length === 0)
        return text;
    let clean = '';
    let at = 0;
    for (const [start, end] of spans.toSorted(([one], [other]) => one - other)) {
        if (start >= at)
            clean += `${text.slice(at, start)}***`;
        at = Math.max(at, end);
    }
    return clean + text.slice(at);
}
function secretsIn(env) {
    return Object.entries(env)
        .flatMap(([name, value = '']) => (secretName.test(name) ? [value.trim(), ...value.split(/[\r\n]+/)] : []))
        .filter((secret, index, all) => secret.length >= shortestSecret && all.indexOf(secret) === index);
}
function secretForms(env) {
    const forms = secretsIn(env).flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed()), ...base64Forms(secret)]);
    return [...new Set(forms)].sort((one, other) => other.length - one.length);
}
function base64Forms(secret) {
    const bytes = Buffer.from(secret);
    return [0, 1, 2].flatMap((before) => {
        const shifted = Buffer.concat([Buffer.alloc(before), bytes]);
        const encoded = shifted.toString('base64url');
        const form = encoded.slice(before === 0 ? 0 : before + 1, shifted.length % 3 === 0 ? undefined : -1);
        return [form, form.replaceAll('-', '+').replaceAll('_', '/')];
    });
}
let compiled;
function tokenShapes() {
    compiled ??= [
        /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[^]*?(?:-----END [A-Z ]{0,60}-----|$)/g,
        /gh[opusr]_[\w.-]{20,}/g,
        /github_pat_\w{20,}/g,
        /xox[abepsr]-[\w-]{10,}/g,
        /(hooks\.slack\.com\/services\/)[\w/-]+/g,
        /A(?:KI|SI)A[0-9A-Z]{16}/g,
        /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
        /ntn_[A-Za-z0-9]{20,}/g,
        /[rs]k_live_[A-Za-z0-9]{10,}/g,
        /(authorization["']?[ \t]{0,8}[:=][ \t]{0,8}["']?)(?:[A-Za-z-]{1,20}[ \t]{1,8})?[^\s"',;]+/gi,
        /(bearer[ \t]{1,8})[\w.~+/=-]{16,}/gi,
        /(:\/\/[^\s:@/]{0,128}:)[^\s/]{1,256}(?=@)/g,
    ];
    return compiled;
}


/***/ }),

/***/ 443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBridgeAction: () => (/* binding */ runBridgeAction)
});

;// CONCATENATED MODULE: ./lib/inputs/bridge-inputs.js
const bridgeInputs = [
    {
        name: 'root',
        default: '',
        description: 'The folder whose queue is read.' +
            ' Empty means `VELOS_ROOT`, else the workspace, or without a runner the current folder.',
        value: 'FOLDER',
        flag: true,
    },
    {
        name: 'config',
        default: '',
        description: 'The configuration file, relative to the root.' +
            ' Empty means `.github/velos.yml`, else `velos.yml`, where there is one.',
        value: 'FILE',
        flag: true,
    },
    {
        name: 'deliver',
        default: 'commit',
        flagDefault: 'none',
        description: 'Where the queue is: `commit` is the one on the tip of the branch, and what becomes of it is committed;' +
            ' `none` is the one in the folder.',
        value: 'WORD',
        flag: true,
    },
    {
        name: 'branch',
        default: '',
        description: 'The branch that holds the queue. Empty means the branch that is checked out.',
        value: 'NAME',
        flag: true,
    },
    {
        name: 'max-tickets',
        default: '100',
        description: 'How many tickets to handle in one run, the oldest first.',
        value: 'NUMBER',
        flag: true,
    },
    {
        name: 'time-budget',
        default: '120s',
        description: 'How long one run may take; after that nothing more is begun, and the rest waits for the next run.',
        value: 'DURATION',
        flag: true,
    },
    {
        name: 'fail-on',
        default: 'failed',
        description: 'Fail the step, once all is recorded, from this outcome on: `pending` fails also while something is to be tried again,' +
            ' `skipped` also where nobody is configured for a channel. One of `never`, `failed`, `pending`, `skipped`.',
        value: 'OUTCOME',
        flag: true,
    },
    { name: 'dry-run', default: 'false', description: 'Print what would be sent, and where; send and change nothing.', flag: true },
    {
        name: 'token',
        default: '${{ github.token }}',
        description: 'For issues on GitHub, which need `issues: write`. Empty turns them off.',
        flag: false,
    },
];

;// CONCATENATED MODULE: ./lib/inputs/inputs.js

const inputs_inputs = [
    {
        name: 'root',
        default: '',
        description: 'The folder to observe and to write `data/` into.' +
            ' Empty means `VELOS_ROOT`, else the workspace, or without a runner the current folder.',
        value: 'FOLDER',
        flag: true,
    },
    {
        name: 'config',
        default: '',
        description: 'The configuration file, relative to the root.' +
            ' Empty means `.github/velos.yml`, else `velos.yml`, where there is one.',
        value: 'FILE',
        flag: true,
    },
    {
        name: 'deliver',
        default: 'commit',
        description: 'Where the files go, as a comma list of `commit` and `artifact` (in the action only);' +
            ' or `none`, which writes into the folder only.',
        value: 'LIST',
        flag: true,
    },
    {
        name: 'branch',
        default: '',
        description: 'The branch to commit to; it is made where it is missing. Empty means the branch that is checked out.',
        value: 'NAME',
        flag: true,
    },
    {
        name: 'commit-message',
        default: 'chore(velos): report {timestamp}',
        description: 'The subject of the commit. `{timestamp}` and `{status}` are filled in.',
        value: 'TEXT',
        flag: true,
    },
    {
        name: 'artifact-name',
        default: 'velos-report',
        description: 'The name of the artifact; it must differ for each job of a matrix.',
        value: 'NAME',
        flag: false,
    },
    {
        name: 'artifact-retention-days',
        default: '',
        description: "How many days the artifact is kept. Empty means the repository's setting.",
        value: 'DAYS',
        flag: false,
    },
    {
        name: 'send',
        default: '',
        description: 'The channels that the ticket asks for, as a comma list of `slack`, `notion`, `push`, `email`, `webhook` and' +
            ' `github`; or `none`. Empty means what the configuration says, else `slack, notion`.',
        value: 'LIST',
        flag: true,
    },
    {
        name: 'when',
        default: '',
        description: 'When the channels are told: `always`, `change`, `warn`, `critical`, `daily` or `weekly`.' +
            ' Empty means what the configuration says, else `always`.',
        value: 'WORD',
        flag: true,
    },
    {
        name: 'fail-on',
        default: 'never',
        description: 'Fail the step, once all is written, from this status on; `warn` also fails on UNKNOWN.' +
            ' One of `never`, `warn`, `critical`.',
        value: 'STATUS',
        flag: true,
    },
    { name: 'dry-run', default: 'false', description: 'Print what would be written and write nothing.', flag: true },
    {
        name: 'token',
        default: '${{ github.token }}',
        description: 'For reading labels on issues, where tickets ask for `github`; it needs `issues: read`. Empty turns that off.',
        flag: false,
    },
];
function inputs_spelled(name, source) {
    return source === 'flag' ? `--${name}` : `input "${name}"`;
}
function inputsOf(env) {
    return handedOver(inputs_inputs, env);
}
function bridgeInputsOf(env) {
    return handedOver(bridgeInputs, env);
}
function handedOver(table, env) {
    return Object.fromEntries(table.map(({ name }) => [name, env[`INPUT_${name.toUpperCase()}`]]));
}
function inputs_given(text) {
    return text?.trim() || undefined;
}

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/entry/describe-bridge.js
var describe_bridge = __webpack_require__(4565);
// EXTERNAL MODULE: ./lib/entry/print-lines.js
var print_lines = __webpack_require__(6201);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(709);
// EXTERNAL MODULE: ./lib/model/settled.js
var settled = __webpack_require__(7652);
// EXTERNAL MODULE: ./lib/deliver/wire.js
var wire = __webpack_require__(9244);
;// CONCATENATED MODULE: ./lib/deliver/attempt.js


const graceMs = 500;
const lastSecondsMs = 3_000;
async function attempt(act, options) {
    const { world, deadlineMs, progress, keep, stop } = options;
    const deadline = new AbortController();
    const timers = [];
    let isOver = false;
    let hurry = () => undefined;
    const late = new Promise((resolve) => {
        const endAfter = (milliseconds) => {
            timers.push(setTimeout(() => deadline.abort(new Error('the deadline has come')), milliseconds), setTimeout(() => resolve({ outcome: 'unknown', code: 'deadline', reason: 'it did not answer in time' }), milliseconds + graceMs));
        };
        endAfter(deadlineMs);
        hurry = () => endAfter(Math.min(deadlineMs, lastSecondsMs));
    });
    stop?.addEventListener('abort', hurry, { once: true });
    const errand = {
        fetch: (0,wire/* guardedFetch */.x2)(world.fetch, deadline.signal),
        signal: deadline.signal,
        deadlineMs,
        now: () => world.now(),
        sleep: async (milliseconds) => await world.sleep(milliseconds, deadline.signal),
        ...(progress && { progress }),
        async keep(next) {
            if (isOver)
                throw new Error('the attempt is over');
            await keep(next);
        },
    };
    try {
        return await Promise.race([answerOf(act, errand), late]);
    }
    finally {
        for (const timer of timers)
            clearTimeout(timer);
        stop?.removeEventListener('abort', hurry);
        isOver = true;
        deadline.abort(new Error('the attempt is over'));
    }
}
async function answerOf(act, errand) {
    try {
        return await act(errand);
    }
    catch (thrown) {
        return { outcome: 'unknown', code: 'internal', reason: `A fault of ours: ${(0,errors/* messageOf */.bD)(thrown)}` };
    }
}

// EXTERNAL MODULE: ./lib/deliver/receipts.js
var deliver_receipts = __webpack_require__(3912);
// EXTERNAL MODULE: ./lib/deliver/retry.js
var retry = __webpack_require__(8135);
;// CONCATENATED MODULE: ./lib/deliver/carry.js






const doubtsAtMost = 1;
async function carry(carrier, channel, dispatch, decision, progress, carriage) {
    const { world, desk, deadlineMs, by } = carriage;
    let { redelivery } = decision;
    let kept = progress;
    let count = decision.attempt;
    const write = async ({ outcome, ...words }) => await carriage.note({ channel: carrier, outcome, at: world.now().toISOString(), by, ...harmless(words, (text) => covered(world.redact(text), channel.secrets)) });
    const options = () => ({
        world,
        deadlineMs,
        stop: carriage.stop,
        ...(kept && { progress: kept }),
        async keep(next) {
            kept = next;
            await write({ outcome: 'progress', attempt: count, progress: next });
        },
    });
    const isTurnedAway = () => desk.isPaused(carrier, world.now()) || !carriage.mayBegin(0);
    let isInDoubt = decision.why === 'unknown';
    for (let doubts = 0;; count += 1) {
        if (isTurnedAway())
            return;
        if (isInDoubt && (await isAnswered()))
            return;
        if (isTurnedAway())
            return;
        await write({ outcome: 'sending', attempt: count });
        const message = composed(channel, dispatch, redelivery);
        const verdict = await attempt(async (errand) => await message.send(errand), options());
        const next = await conclude(verdict);
        if (next === undefined)
            return;
        isInDoubt = verdict.outcome === 'unknown';
        if (isInDoubt) {
            redelivery += 1;
            doubts += 1;
            if (doubts > doubtsAtMost)
                return;
        }
        const waitMs = Math.max(0, next.getTime() - world.now().getTime()) + 5;
        if (!carriage.mayBegin(waitMs) || !desk.mayWait(waitMs))
            return;
        if (!(await slept(waitMs)))
            return;
    }
    async function isAnswered() {
        const asked = await probed(composed(channel, dispatch, redelivery), decision.held, options);
        if (asked.outcome === 'delivered' || asked.outcome === 'undecided') {
            await conclude(asked.outcome === 'delivered' ? asked : { ...asked, outcome: 'unknown' });
            return true;
        }
        if (asked.outcome === 'absent') {
            redelivery = 0;
            await write({ outcome: 'retry', attempt: count - 1, code: deliver_receipts/* absent */.Ge, reason: 'The service does not have it' });
        }
        return false;
    }
    async function slept(milliseconds) {
        const rest = await (0,settled/* settle */.G)(world.sleep(milliseconds, carriage.stop));
        return 'value' in rest;
    }
    async function conclude(verdict) {
        const isOpen = verdict.outcome === 'retry' || verdict.outcome === 'unknown';
        const afterMs = isOpen ? verdict.afterMs : undefined;
        const next = isOpen ? (0,retry/* nextAttempt */.nj)(count, afterMs, world.now(), carriage.random()) : undefined;
        desk.attempted(carrier, { outcome: verdict.outcome, named: afterMs !== undefined, ...(next && { next }) });
        const { outcome } = verdict;
        await write({ outcome, attempt: count, ...wordsOf(verdict), ...(next && { next: next.toISOString() }) });
        return next;
    }
}
function composed(channel, dispatch, redelivery) {
    try {
        return channel.prepare(dispatch, redelivery);
    }
    catch (thrown) {
        const reason = `A fault of ours: the message could not be composed: ${(0,errors/* messageOf */.bD)(thrown)}`;
        return { shows: reason, send: async () => ({ outcome: 'retry', code: 'internal', reason }) };
    }
}
async function probed(message, held, options) {
    const { probe } = message;
    const answer = probe === undefined ? { outcome: 'none' } : await attempt(async (errand) => await probe(errand), options());
    if (answer.outcome === 'delivered' || answer.outcome === 'absent' || answer.outcome === 'undecided')
        return answer;
    if (held)
        return { outcome: 'undecided', code: 'held', reason: 'It may have arrived, and is held ("on-unknown: hold")' };
    if (answer.outcome === 'unable' || answer.outcome === 'none')
        return { outcome: 'none' };
    return { outcome: 'undecided', code: answer.code, reason: answer.reason };
}
function wordsOf(verdict) {
    const { outcome: _, ...words } = verdict;
    if ('afterMs' in words) {
        const { afterMs: __, ...rest } = words;
        return rest;
    }
    return words;
}
function harmless(receipt, redact) {
    const clean = (text) => (text === undefined ? undefined : (0,plain/* plain */.p)(redact(text), 500));
    const { id, url, code, reason, remedy } = receipt;
    const texts = { id: clean(id), url: clean(url), code: clean(code), reason: clean(reason), remedy: clean(remedy) };
    return { ...receipt, ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) };
}
function covered(text, secrets) {
    const forms = secrets.filter(({ length }) => length >= shortestSecret).flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed())]);
    return forms.reduce((clean, form) => clean.replaceAll(form, '***'), text);
}
const shortestSecret = 6;

// EXTERNAL MODULE: ./lib/deliver/handled-ticket.js
var handled_ticket = __webpack_require__(4980);
// EXTERNAL MODULE: ./lib/deliver/gather.js + 3 modules
var gather = __webpack_require__(9633);
// EXTERNAL MODULE: ./lib/deliver/plan-ticket.js + 1 modules
var plan_ticket = __webpack_require__(1067);
// EXTERNAL MODULE: ./lib/deliver/quiet.js
var deliver_quiet = __webpack_require__(4881);
// EXTERNAL MODULE: ./lib/deliver/survey.js
var deliver_survey = __webpack_require__(5683);
// EXTERNAL MODULE: ./lib/deliver/ticket/read-ticket.js + 4 modules
var read_ticket = __webpack_require__(7473);
;// CONCATENATED MODULE: ./lib/deliver/ticket/ticket-problems.js
const ticketProblems = {
    'too-large': 'Move what makes it large into an artifact',
    'encoding': 'Write it as UTF-8',
    'not-json': 'Mend it where it is torn, and replay it',
    'too-deep': 'Write it flat, as docs/delivery.md shows',
    'duplicate-key': 'Leave one of the two',
    'proto-key': 'Give that key another name',
    'not-an-object': 'Write the ticket as one JSON object',
    'wrong-type': 'Write that value as what is allowed, and replay it',
    'wrong-value': 'Write one of the values that are allowed, and replay it',
    'wrong-id': 'Give it an id of 1 to 128 characters, or none',
    'too-many': 'Write several tickets',
    'no-channels': 'Say in "send" who is to get it',
    'unknown-channel': 'Ask for a channel that there is',
    'path-empty': 'Write the path of the file, or leave the artifact out',
    'path-too-long': 'Give the file a shorter path',
    'path-characters': 'Give the file a name without control characters',
    'path-network': 'Copy the file into the folder "data" of the root',
    'path-device': 'Name a file',
    'path-drive-relative': 'Write the path from its drive on, or relative to the root',
    'path-stream': 'Name a file without a colon',
    'path-outside': 'Copy the file into the folder "data" of the root',
    'path-foreign': 'Map that folder with "path-map", or write the path relative to the root',
    'path-name': 'Give the file a name that every system can keep',
    'path-hidden': 'Copy the file to where no name begins with a dot',
    'path-place': 'Copy the file into the folder "data" of the root',
    'path-extension': 'Send one of .md .markdown .txt .json .csv .log .html',
    'artifact-outside': 'Put the file itself into the folder, not a link to it',
    'artifact-link': 'Put the file itself into the folder, not a link to it',
    'artifact-not-a-file': 'Name a file',
    'artifact-too-large': 'Send a smaller file, or say in the message where it is',
    'artifact-not-permitted': 'Let this user read the file',
};
function remedyFor(code) {
    const own = ticketProblems;
    return Object.hasOwn(own, code) ? (own[code] ?? '') : 'Mend the ticket, then "velos bridge replay"';
}

;// CONCATENATED MODULE: ./lib/deliver/deliver-ticket.js














async function deliverTicket(queued, delivery) {
    const { queue, settings, rules, world } = delivery;
    const { path } = queued;
    const written = [];
    const receipts = () => [...queued.receipts, ...written];
    const note = async (receipt) => {
        written.push(receipt);
        await queue.note(path, receipt);
    };
    const stamp = () => ({ at: world.now().toISOString(), by: delivery.carriage.by });
    const understood = (0,deliver_survey/* understand */.Z)(queued, settings, rules, world.now());
    if ('problem' in understood) {
        const problem = { ...understood.problem, remedy: remedyFor(understood.problem.code) };
        await note({ outcome: 'unreadable', ...stamp(), code: problem.code, reason: (0,plain/* plain */.p)(problem.reason, 500), remedy: problem.remedy });
        return { settlement: { path, receipts: receipts(), move: { to: 'failed' } }, title: path, steps: [], written, problem };
    }
    const { ticket } = understood;
    const plan = () => (0,plan_ticket/* planTicket */.W)(ticket, receipts(), false, settings, world.now());
    await noteDoubts(queued, understood.plan.steps, note);
    const { steps, unconfiguredSince } = plan();
    if (unconfiguredSince !== undefined && (0,deliver_receipts/* unconfiguredSaidAt */.Cv)(receipts()) === undefined) {
        await note({ outcome: 'unconfigured', ...stamp(), reason: 'Nobody that it asks for is configured' });
    }
    await Promise.all(steps.map(async ({ asked, state, decision }) => {
        if (decision.do !== 'close')
            return;
        const { outcome, why, reason, remedy } = decision;
        await note({ channel: asked.carrier, outcome, ...stamp(), attempt: state.attempts, code: why, reason: (0,plain/* plain */.p)(reason, 500), remedy });
    }));
    const problem = await send(ticket, steps, delivery, note);
    const after = plan();
    const to = (0,plan_ticket/* destinationOf */.M)(after);
    return {
        settlement: { path, receipts: receipts(), ...(to && { move: { to, content: handled(queued, resultOf(to, after.steps, problem), receipts(), world.now()) } }) },
        title: ticket.title,
        steps: after.steps,
        written,
        ...(problem && { problem }),
        ...(after.unconfiguredSince !== undefined && to === undefined && { unconfiguredSince: after.unconfiguredSince }),
    };
}
async function noteDoubts({ doubtedSince: at, receipts }, steps, note) {
    if (at === undefined)
        return;
    for (const { asked, state } of steps) {
        if (state.outcome !== 'sending' || receipts.findLast(({ channel }) => channel === asked.carrier)?.outcome === 'sending')
            continue;
        await note({ channel: asked.carrier, outcome: 'sending', at, by: 'a bridge that died', attempt: state.attempts });
    }
}
async function send(ticket, steps, delivery, note) {
    const due = steps.filter(({ decision }) => decision.do === 'send');
    if (due.length === 0)
        return undefined;
    const { queue, world, settings, carriage } = delivery;
    const gathered = await (0,gather/* gatherDispatch */.C)(ticket, queue, delivery.ahead);
    if ('problem' in gathered) {
        const { code, reason } = gathered.problem;
        const remedy = remedyFor(code);
        for (const { asked, state } of due) {
            await note({ channel: asked.carrier, outcome: 'refused', at: world.now().toISOString(), by: carriage.by, attempt: state.attempts, code, reason, remedy });
        }
        return gathered.problem;
    }
    await Promise.all(due.map(async ({ asked, state, decision }) => {
        if (decision.do !== 'send')
            return;
        const opened = await (0,settled/* settle */.G)(carriage.desk.channel(asked.carrier, asked.destination));
        if ('thrown' in opened) {
            const { now } = world;
            const reason = (0,plain/* plain */.p)(`A fault of ours: the channel could not be opened: ${(0,errors/* messageOf */.bD)(opened.thrown)}`, 500);
            const next = (0,retry/* nextAttempt */.nj)(decision.attempt, undefined, now(), carriage.random()).toISOString();
            await note({ channel: asked.carrier, outcome: 'retry', at: now().toISOString(), by: carriage.by, attempt: decision.attempt, next, code: 'internal', reason });
            return;
        }
        const channel = opened.value;
        if (channel === undefined)
            return;
        await carry(asked.carrier, channel, gathered.dispatchFor(asked.carrier), decision, state.progress, { ...carriage, deadlineMs: settings.deadlineMs, world, note });
    }));
    return undefined;
}
function resultOf(to, steps, problem) {
    if (problem !== undefined)
        return { outcome: to, code: problem.code, reason: problem.reason };
    if (steps.length === 0 && to === 'processed')
        return deliver_quiet/* nothingToTell */.Oo;
    if (steps.length === 0)
        return { outcome: to, code: 'nobody-asked', reason: 'It asks for no channel, so there was nobody to send it to' };
    if (to === 'processed')
        return { outcome: to, code: 'delivered', reason: steps.map(({ asked, state }) => `${asked.carrier}: ${state.outcome}`).join(', ') };
    const isUnconfigured = steps.every(({ asked }) => asked.state === 'not-configured');
    if (isUnconfigured)
        return { outcome: to, code: 'unconfigured', reason: 'Nobody that it asks for was configured within seven days' };
    return { outcome: to, code: 'refused', reason: steps.map(({ asked, state }) => `${asked.carrier}: ${state.last?.code ?? state.outcome}`).join(', ') };
}
function handled(queued, result, receipts, now) {
    const original = queued.file.kind === 'file' ? (0,read_ticket/* parseTicketJson */.O)(queued.file.content) : undefined;
    return (0,handled_ticket/* encodeHandled */.B)((0,json/* isJsonObject */.OW)(original) ? original : {}, result, receipts, now);
}

// EXTERNAL MODULE: ./lib/deliver/desk.js + 1 modules
var deliver_desk = __webpack_require__(8038);
;// CONCATENATED MODULE: ./lib/deliver/read-ahead.js



const bytesAtMost = 64 * 1024;
const namesAtMost = 8000;
async function readAhead(queue, tickets, settings, rules, now) {
    const wanted = new Set();
    let length = 0;
    for (const queued of tickets) {
        const understood = (0,deliver_survey/* understand */.Z)(queued, settings, rules, now);
        if ('problem' in understood || !understood.plan.steps.some(({ decision }) => decision.do === 'send'))
            continue;
        for (const path of (0,gather/* namedIn */.$)(understood.ticket)) {
            length += path.length + 1;
            if (length <= namesAtMost)
                wanted.add(path);
        }
    }
    if (wanted.size === 0)
        return new Map();
    const read = await (0,settled/* settle */.G)(queue.read([...wanted], bytesAtMost));
    return new Map('value' in read ? [...read.value].filter(([, file]) => file.kind === 'file') : []);
}

// EXTERNAL MODULE: ./lib/deliver/tally.js
var deliver_tally = __webpack_require__(5471);
// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(9604);
;// CONCATENATED MODULE: ./lib/bridge.js









const batchSize = 20;
const handledAtMost = 250;
const claimSpareMs = 5 * 60_000;
async function runBridge(settings, parts) {
    const desk = (0,deliver_desk/* openDesk */.A)(settings.dispatch.carriers);
    try {
        return await work(await parts.openQueue(), settings, parts, desk);
    }
    catch (thrown) {
        if (thrown instanceof errors/* VelosError */.uu && (thrown.code === 'contended' || thrown.code === 'unclear'))
            throw thrown;
        const local = await parts.openLocalQueue();
        if (local === undefined)
            throw thrown;
        const worked = await (0,settled/* settle */.G)(work(local, settings, parts, desk));
        if ('thrown' in worked)
            throw (0,errors/* withSentence */.wt)(thrown, `Nor could the folder's own tickets be delivered: ${(0,errors/* messageOf */.bD)(worked.thrown)}`);
        const saved = worked.value;
        if (saved.handledCount === 0)
            throw thrown;
        const sentence = `Of the tickets that only ${saved.queue} has, ${(0,quantity/* counted */.hS)(saved.tally.delivered, 'message')} went out all the same.`;
        return { ...saved, failure: (0,errors/* withSentence */.wt)(thrown, sentence) };
    }
}
async function work(queue, settings, parts, desk) {
    const { world, stop } = parts;
    const startedMs = world.monotonicMs();
    const rules = { root: settings.root, pathMap: settings.dispatch.pathMap };
    const leftMs = () => settings.timeBudgetMs - (world.monotonicMs() - startedMs);
    let claimedUntil = world.now();
    const delivery = {
        queue, rules, world,
        settings: settings.dispatch,
        carriage: {
            random: parts.random,
            desk,
            deadlineMs: settings.dispatch.deadlineMs,
            by: parts.runId,
            stop,
            mayBegin: (inMs) => !stop.aborted && inMs < leftMs() && claimedUntil.getTime() - world.now().getTime() > inMs + settings.dispatch.deadlineMs,
        },
    };
    const handled = [];
    const worked = new Set();
    let tally = deliver_tally/* nothing */.s6;
    try {
        const survey = await (0,deliver_survey/* surveyQueue */.M)(queue, settings.dispatch, rules, world.now(), parts.onLongQueue);
        let rest = survey.filter(({ isDue }) => isDue);
        const quiet = queue.heldBy !== undefined || stop.aborted ? [] : (0,deliver_quiet/* quietOnes */.k6)(survey, settings.deliver);
        let done = [...quiet];
        const remarks = [];
        for (let left = settings.maxTickets; left > 0 && !stop.aborted && leftMs() > 0;) {
            rest = rest.filter(({ by }) => by.length === 0 || by.some((carrier) => !desk.isPaused(carrier, world.now())));
            const batch = rest.slice(0, Math.min(batchSize, left)).map(({ path }) => path);
            if (batch.length === 0)
                break;
            rest = rest.slice(batch.length);
            claimedUntil = new Date(world.now().getTime() + Math.max(0, leftMs()) + settings.dispatch.deadlineMs + claimSpareMs);
            const ours = await queue.exchange(done, batch, claimedUntil);
            done = [];
            const isOnBranch = settings.deliver === 'commit' && ours.length > 1;
            const ahead = isOnBranch ? await readAhead(queue, ours, settings.dispatch, rules, world.now()) : undefined;
            for (const ticket of inOrder(ours, batch)) {
                const noted = [];
                const witnessed = {
                    ...queue,
                    async note(path, receipt) {
                        noted.push(receipt);
                        await queue.note(path, receipt);
                    },
                };
                const answer = await (0,settled/* settle */.G)(deliverTicket(ticket, { ...delivery, queue: witnessed, ...(ahead && { ahead }) }));
                if ('thrown' in answer)
                    done.push({ path: ticket.path, receipts: [...ticket.receipts, ...noted] });
                if ('thrown' in answer && !isOfOneTicket(answer.thrown)) {
                    await (0,settled/* settle */.G)(queue.exchange(done, [], world.now()));
                    throw answer.thrown;
                }
                if ('thrown' in answer) {
                    left -= 1;
                    remarks.push(`${ticket.path} could not be worked on: ${(0,errors/* messageOf */.bD)(answer.thrown)}`);
                    continue;
                }
                const delivered = answer.value;
                const { settlement, steps, written, problem } = delivered;
                done.push(settlement);
                if (written.length === 0 && settlement.move === undefined)
                    continue;
                left -= 1;
                worked.add(settlement.path);
                await parts.onTicket(delivered);
                tally = (0,deliver_tally/* sum */.cz)(tally, (0,deliver_tally/* tallyOf */.sv)(steps, written, problem !== undefined && steps.length === 0));
                if (handled.length < handledAtMost)
                    handled.push({ ...delivered, settlement: withoutContent(settlement) });
            }
        }
        await queue.exchange(done, [], world.now());
        await queue.release();
        const waiting = survey.filter(({ path, isQuiet }) => !worked.has(path) && !isQuiet);
        return {
            queue: queue.name,
            handled,
            handledCount: worked.size,
            waiting,
            tally: waiting.reduce((total, one) => (0,deliver_tally/* sum */.cz)(total, one.tally), tally),
            quiet: { handled: quiet.length, left: survey.filter(({ isQuiet }) => isQuiet).length - quiet.length },
            remarks: [...queue.remarks, ...remarks, ...cutShort(waiting, stop.aborted, leftMs())],
            ...(queue.heldBy !== undefined && { heldBy: queue.heldBy }),
        };
    }
    catch (thrown) {
        await (0,settled/* settle */.G)(queue.release());
        throw worked.size === 0 ? thrown : (0,errors/* withSentence */.wt)(thrown, unrecorded(tally, worked.size, queue));
    }
}
function unrecorded({ delivered }, tickets, queue) {
    return `Before that, ${(0,quantity/* counted */.hS)(delivered, 'message')} of ${(0,quantity/* counted */.hS)(tickets, 'ticket')} had been delivered; what of it ${queue.name} does not know may be sent once more.`;
}
function cutShort(waiting, isStopped, leftMs) {
    const due = waiting.filter(({ isDue }) => isDue).length;
    if (due === 0 || !(isStopped || leftMs <= 0))
        return [];
    return [`${(0,quantity/* counted */.hS)(due, 'ticket')} left for the next run: ${isStopped ? 'this one was told to stop' : 'the time budget is used up'}`];
}
function withoutContent({ path, move }) {
    return { path, receipts: [], ...(move && { move: { to: move.to } }) };
}
function isOfOneTicket(thrown) {
    return !(thrown instanceof errors/* VelosError */.uu && ['disk-full', 'read-only', 'git', 'unreachable'].includes(thrown.code));
}
function inOrder(tickets, paths) {
    return tickets.toSorted((one, other) => paths.indexOf(one.path) - paths.indexOf(other.path));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/edge/real-fetch.js
const real_fetch_bytesAtMost = 1024 * 1024 + 1;
const idleMs = 1_000;
function realFetch(env) {
    const agents = new Map();
    return async (input, init) => {
        const outgoing = await outgoingOf(input, init);
        const { protocol } = outgoing.url;
        const agent = agents.get(protocol) ?? openAgent(protocol, env);
        agents.set(protocol, agent);
        return await exchange(outgoing, await agent, init?.signal ?? undefined);
    };
}
async function openAgent(protocol, env) {
    const options = { keepAlive: true, timeout: idleMs, ...(env['NODE_USE_ENV_PROXY'] === '1' && { proxyEnv: { ...env } }) };
    if (protocol === 'https:')
        return new (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19))).Agent(options);
    return new (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19))).Agent(options);
}
async function outgoingOf(input, init) {
    const body = init?.body;
    const isSimple = !(input instanceof Request) && (body === undefined || body === null || typeof body === 'string' || body instanceof Uint8Array);
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.username !== '' || url.password !== '' || !/^https?:$/.test(url.protocol))
        throw new TypeError('this URL cannot be asked');
    if (!isSimple) {
        const request = new Request(input, { ...init, ...(body && { duplex: 'half' }) });
        return { url, method: request.method, headers: withDefaults(request.headers), body: new Uint8Array(await request.arrayBuffer()) };
    }
    const headers = new Headers(init?.headers);
    if (typeof body === 'string' && !headers.has('content-type'))
        headers.set('content-type', 'text/plain;charset=UTF-8');
    return { url, method: (init?.method ?? 'GET').toUpperCase(), headers: withDefaults(headers), body: body ?? undefined };
}
function withDefaults(headers) {
    if (!headers.has('accept'))
        headers.set('accept', '*/*');
    if (!headers.has('user-agent'))
        headers.set('user-agent', 'node');
    headers.set('accept-encoding', 'identity');
    headers.delete('content-length');
    return headers;
}
async function exchange({ url, method, headers, body }, agent, signal) {
    signal?.throwIfAborted();
    const { request: begin } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    return await new Promise((resolve, reject) => {
        const request = begin(url, { method, headers: Object.fromEntries(headers), agent });
        const stop = () => {
            const { socket } = request;
            const isConnecting = socket === null || socket.connecting || ('secureConnecting' in socket && socket.secureConnecting === true);
            request.destroy(isConnecting ? Object.assign(new Error('the connection took too long'), { code: 'ETIMEDOUT', syscall: 'connect' }) : asError(signal?.reason));
        };
        signal?.addEventListener('abort', stop, { once: true });
        const settle = (how) => {
            signal?.removeEventListener('abort', stop);
            how();
        };
        let isAnswered = false;
        request.on('error', (error) => (isAnswered ? undefined : settle(() => reject(error))));
        request.on('response', (answer) => {
            isAnswered = true;
            receive(answer).then((response) => settle(() => resolve(response)), (thrown) => settle(() => reject(thrown)));
        });
        request.end(body);
    });
}
async function receive(answer) {
    const parts = [];
    let length = 0;
    const broken = await new Promise((resolve) => {
        answer.on('data', (part) => {
            length += part.length;
            parts.push(part);
            if (length >= real_fetch_bytesAtMost)
                answer.destroy();
        });
        answer.on('end', () => resolve(undefined));
        answer.on('error', resolve);
        answer.on('close', () => resolve(length >= real_fetch_bytesAtMost ? undefined : new Error('the connection was closed')));
    });
    const headers = new Headers();
    for (let at = 0; at + 1 < answer.rawHeaders.length; at += 2)
        headers.append(answer.rawHeaders[at] ?? '', answer.rawHeaders[at + 1] ?? '');
    headers.delete('content-length');
    const { statusCode: status = 0, statusMessage: statusText = '' } = answer;
    const whole = Buffer.concat(parts);
    if (broken !== undefined)
        return new Response(brokenStream(whole, broken), { status, statusText, headers });
    headers.set('content-length', String(length));
    return new Response([204, 205, 304].includes(status) ? null : whole, { status, statusText, headers });
}
function brokenStream(bytes, error) {
    let isGiven = bytes.length === 0;
    return new ReadableStream({
        pull(controller) {
            if (isGiven)
                controller.error(error);
            else
                controller.enqueue(bytes);
            isGiven = true;
        },
    });
}
function asError(reason) {
    return reason instanceof Error ? reason : new Error('it was ended');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/edge/file-errors.js

const codes = {
    ENOSPC: 'disk-full',
    EDQUOT: 'disk-full',
    EACCES: 'read-only',
    EPERM: 'read-only',
    EROFS: 'read-only',
    ENOTDIR: 'not-a-folder',
    EEXIST: 'not-a-folder',
    EISDIR: 'not-a-file',
    ELOOP: 'a-link',
};
function systemCode(thrown) {
    return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
}
function fileError(doing, path, thrown) {
    if (thrown instanceof errors/* VelosError */.uu)
        return thrown;
    const system = systemCode(thrown);
    const code = (system === undefined ? undefined : codes[system]) ?? 'files';
    return new errors/* VelosError */.uu(code, `Could not ${doing} ${path}: ${system ?? (0,errors/* messageOf */.bD)(thrown)}.`, { cause: thrown });
}

;// CONCATENATED MODULE: ./lib/edge/real-files.js



const realFiles = {
    async readText(path) {
        return unlessMissing('read', path, () => readRegular(path, 0));
    },
    async readOwn(path) {
        return unlessMissing('read', path, () => readRegular(path, external_node_fs_.constants.O_NOFOLLOW ?? 0));
    },
    async list(folder) {
        try {
            return (0,external_node_fs_.readdirSync)(folder).sort();
        }
        catch (thrown) {
            if (systemCode(thrown) === 'ENOENT')
                return [];
            throw fileError('list', folder, thrown);
        }
    },
    async kind(path) {
        return unlessMissing('look for', path, () => {
            const found = (0,external_node_fs_.statSync)(path);
            return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
        });
    },
    async realPath(path) {
        return unlessMissing('look for', path, () => (0,external_node_fs_.realpathSync)(path)) ?? path;
    },
    async makeFolder(folder, access = 'everybody') {
        for (let attempt = 1;; attempt += 1) {
            try {
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: access === 'owner' ? 0o700 : 0o777 });
                return;
            }
            catch (thrown) {
                if (systemCode(thrown) !== 'ENOENT' || attempt === 20)
                    throw fileError('create the folder', folder, thrown);
            }
        }
    },
    async writeNew(path, content) {
        try {
            await writeDurably(path, Buffer.from(content));
        }
        catch (thrown) {
            if (systemCode(thrown) !== 'EEXIST')
                await realFiles.remove(path);
            throw fileError('write', path, thrown);
        }
    },
    async replace(path, content) {
        const staged = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`);
        await realFiles.makeFolder((0,external_node_path_.dirname)(path));
        await realFiles.writeNew(staged, content);
        await realFiles.move(staged, path);
        await realFiles.syncFolder((0,external_node_path_.dirname)(path));
    },
    async move(from, to) {
        try {
            (0,external_node_fs_.renameSync)(from, to);
            return true;
        }
        catch (thrown) {
            if (systemCode(thrown) === 'ENOENT' && (await realFiles.kind(from)) === undefined)
                return false;
            throw fileError(`move ${from} to`, to, thrown);
        }
    },
    async remove(path) {
        return unlessMissing('remove', path, () => (0,external_node_fs_.unlinkSync)(path) === undefined) ?? false;
    },
    async removeEmptyFolder(folder) {
        try {
            (0,external_node_fs_.rmdirSync)(folder);
        }
        catch (thrown) {
            const code = systemCode(thrown);
            if (code === 'ENOENT' || code === 'ENOTEMPTY' || code === 'EEXIST')
                return;
            throw fileError('remove the folder', folder, thrown);
        }
    },
    async syncFolder(folder) {
        if (process.platform === 'win32')
            return;
        try {
            await withFile(folder, external_node_fs_.constants.O_RDONLY, synced);
        }
        catch (thrown) {
            throw fileError('write to the disk', folder, thrown);
        }
    },
    async appendLine(path, line) {
        const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_APPEND | unhurried | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            await withFile(path, flags, async (file) => writeAll(file, Buffer.from(`${line}\n`)));
        }
        catch (thrown) {
            throw fileError('append to', path, thrown);
        }
    },
    async facts(path) {
        return unlessMissing('look at', path, () => {
            const { size, mtimeMs } = (0,external_node_fs_.statSync)(path);
            return { bytes: size, ageMs: Date.now() - mtimeMs };
        });
    },
};
function unlessMissing(doing, path, act) {
    try {
        return act();
    }
    catch (thrown) {
        const code = systemCode(thrown);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw fileError(doing, path, thrown);
    }
}
const unhurried = external_node_fs_.constants.O_NONBLOCK ?? 0;
function readRegular(path, flags) {
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | unhurried | flags);
    try {
        if (!(0,external_node_fs_.fstatSync)(file).isFile())
            throw Object.assign(new Error('it is not a file'), { code: 'EISDIR' });
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function writeDurably(path, bytes) {
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
    await withFile(path, flags, async (file) => {
        writeAll(file, bytes);
        await synced(file);
        const { size } = (0,external_node_fs_.fstatSync)(file);
        if (size !== bytes.length)
            throw Object.assign(new Error(`${size} of ${bytes.length} bytes written`), { code: 'ENOSPC' });
    });
}
async function withFile(path, flags, act) {
    const file = (0,external_node_fs_.openSync)(path, flags, 0o666);
    try {
        await act(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function writeAll(file, bytes) {
    for (let written = 0; written < bytes.length;) {
        const more = (0,external_node_fs_.writeSync)(file, bytes, written, bytes.length - written);
        if (more === 0)
            throw Object.assign(new Error('nothing could be written'), { code: 'ENOSPC' });
        written += more;
    }
}
function synced(file) {
    return new Promise((resolve, reject) => (0,external_node_fs_.fsync)(file, (error) => (error === null ? resolve() : reject(error))));
}

;// CONCATENATED MODULE: ./lib/edge/real-git.js


const configuration = [
    'core.hooksPath=/dev/null',
    'gc.auto=0',
    'maintenance.auto=false',
    'protocol.ext.allow=never',
    'core.quotePath=false',
    'advice.detachedHead=false',
];
const foreign = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
];
function realGit(folder, env, trust = []) {
    const flags = [...configuration, ...trust.map((one) => `safe.directory=${one}`)].flatMap((one) => ['-c', one]);
    const base = { ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
    for (const name of foreign)
        delete base[name];
    return async (args, options = {}) => {
        const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
        const child = spawn('git', [...flags, ...args], {
            cwd: folder,
            env: { ...base, ...options.env },
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
            detached: process.platform !== 'win32',
        });
        try {
            return await finish(child, options);
        }
        catch (thrown) {
            throw explain(thrown, args);
        }
    };
}
function explain(thrown, args) {
    if (thrown instanceof errors/* VelosError */.uu)
        return thrown;
    if (systemCode(thrown) === 'ENOENT')
        return new errors/* VelosError */.uu('git-missing', 'The program "git" was not found.', { cause: thrown });
    return new errors/* VelosError */.uu('git', `"git ${commandIn(args)}" could not be run: ${(0,errors/* messageOf */.bD)(thrown)}.`, { cause: thrown });
}
function commandIn(args) {
    const at = args.findIndex((arg, index) => arg !== '-c' && args[index - 1] !== '-c');
    return args[at] ?? '';
}
const localLimitMs = 120_000;
const real_git_graceMs = 300;
async function finish(child, options) {
    const { signal, input, maxBytes = 64 * 1024 * 1024, encoding = 'utf8', limitMs = localLimitMs } = options;
    const output = [];
    const complaints = [];
    let bytes = 0;
    return await new Promise((resolve, reject) => {
        const fail = (reason) => {
            end(child);
            settle(() => reject(reason));
        };
        const stop = () => fail(signal?.reason);
        const limit = setTimeout(() => fail(new Error(`it did not end within ${limitMs / 1000} s`)), limitMs);
        let grace;
        const settle = (how) => {
            clearTimeout(limit);
            clearTimeout(grace);
            signal?.removeEventListener('abort', stop);
            for (const pipe of [child.stdin, child.stdout, child.stderr])
                pipe?.destroy();
            how();
        };
        const done = (code, killedBy) => settle(() => {
            const stderr = Buffer.concat(complaints).toString('utf8');
            resolve({
                code: code ?? 128,
                stdout: Buffer.concat(output).toString(encoding),
                stderr: killedBy === null ? stderr : `${stderr}ended by ${killedBy}`,
            });
        });
        if (signal?.aborted === true)
            return stop();
        signal?.addEventListener('abort', stop, { once: true });
        child.stdout?.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes > maxBytes)
                fail(new Error(`it printed more than ${maxBytes} bytes`));
            else
                output.push(chunk);
        });
        child.stderr?.on('data', (chunk) => {
            if (complaints.length < 1000)
                complaints.push(chunk);
        });
        child.stdin?.on('error', (thrown) => (systemCode(thrown) === 'EPIPE' ? undefined : fail(thrown)));
        child.on('error', fail);
        child.on('exit', (code, killedBy) => {
            grace = setTimeout(() => done(code, killedBy), real_git_graceMs);
        });
        child.on('close', done);
        child.stdin?.end(input);
    });
}
function end(child) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch (thrown) {
        if (systemCode(thrown) !== 'ESRCH')
            throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/edge/real-locks.js





const minute = 60_000;
const foreignLockLastsMs = 10 * minute;
const ownLockLastsMs = 60 * minute;
const namelessLockLastsMs = 10_000;
const takeoverLastsMs = minute;
const longestLockMs = 420 * minute;
const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);
function realLocks(files) {
    const me = { host: (0,external_node_os_.hostname)(), pid: process.pid, boot: bootId(), started: startOf(process.pid), space: spaceId() };
    return {
        async tryTake(path, lastsMs) {
            const claim = lastsMs === undefined ? me : { ...me, until: Date.now() + lastsMs };
            await files.makeFolder((0,external_node_path_.dirname)(path));
            if (await create(path, claim))
                return lockAt(path);
            const owner = await files.readText(path);
            const facts = await files.facts(path);
            if (owner === undefined || facts === undefined)
                return { heldBy: 'a run that is just ending' };
            if (isHeld(owner, facts.ageMs))
                return { heldBy: describe(owner) };
            return (await takeOver(path, owner, claim)) ? lockAt(path) : { heldBy: 'a run that was quicker to take over a dead one' };
        },
        owner: () => JSON.stringify(me),
        isGone(owner) {
            const other = decodeOwner(owner);
            return other !== undefined && other.host === me.host && !isElsewhere(other) && me.boot !== '' && other.boot === me.boot && !livesHere(other);
        },
    };
    async function create(path, claim) {
        const staged = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
        try {
            (0,external_node_fs_.writeFileSync)(staged, JSON.stringify(claim), { flag: 'wx' });
            linkOrWrite(staged, path, claim);
            return true;
        }
        catch (thrown) {
            const code = systemCode(thrown);
            if (code === 'EEXIST' || code === 'ENOENT')
                return false;
            throw fileError('lock', path, thrown);
        }
        finally {
            await files.remove(staged);
        }
    }
    function linkOrWrite(staged, path, claim) {
        try {
            (0,external_node_fs_.linkSync)(staged, path);
        }
        catch (thrown) {
            if (!withoutLinks.has(systemCode(thrown) ?? ''))
                throw thrown;
            (0,external_node_fs_.writeFileSync)(path, JSON.stringify(claim), { flag: 'wx' });
        }
    }
    async function takeOver(path, seen, claim) {
        const guard = `${path}.takeover`;
        const guardFacts = await files.facts(guard);
        if (guardFacts !== undefined && guardFacts.ageMs > takeoverLastsMs)
            await files.remove(guard);
        if (!(await create(guard, me)))
            return false;
        try {
            if ((await files.readText(path)) !== seen)
                return false;
            await files.remove(path);
            return await create(path, claim);
        }
        finally {
            await files.remove(guard);
        }
    }
    function lockAt(path) {
        return {
            async release() {
                await files.remove(path);
                await files.removeEmptyFolder((0,external_node_path_.dirname)(path));
            },
        };
    }
    function isHeld(content, ageMs) {
        const owner = decodeOwner(content);
        if (owner === undefined)
            return ageMs < namelessLockLastsMs;
        if (owner.host !== me.host || isElsewhere(owner))
            return isNotOver(owner) ?? ageMs < foreignLockLastsMs;
        return livesHere(owner) && (ageMs < ownLockLastsMs || isNotOver(owner) === true);
    }
    function isElsewhere({ space }) {
        return space !== '' && space !== me.space;
    }
    function livesHere(owner) {
        return owner.boot === me.boot && isAlive(owner.pid) && owner.started === startOf(owner.pid);
    }
}
function decodeOwner(content) {
    let value;
    try {
        value = JSON.parse(content);
    }
    catch {
        return undefined;
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    const { host, pid, boot, started, space = '', until } = value;
    const isOwner = typeof host === 'string' && typeof pid === 'number' && typeof boot === 'string' && typeof started === 'string' && typeof space === 'string';
    return isOwner ? { host, pid, boot, started, space, ...(typeof until === 'number' && { until }) } : undefined;
}
function describe(content) {
    const owner = decodeOwner(content);
    return owner === undefined ? 'a run that is just starting' : `process ${owner.pid} on ${owner.host}`;
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (thrown) {
        return systemCode(thrown) === 'EPERM';
    }
}
function startOf(pid) {
    try {
        const [state, ...fields] = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
        return state === 'Z' ? '' : (fields[18] ?? '');
    }
    catch {
        return '';
    }
}
function isNotOver({ until }) {
    if (until === undefined || until - Date.now() > longestLockMs)
        return undefined;
    return Date.now() < until;
}
function spaceId() {
    if (process.platform !== 'linux')
        return '';
    try {
        return (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid');
    }
    catch {
        return '';
    }
}
function bootId() {
    if (process.platform !== 'linux')
        return '';
    try {
        return (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./lib/edge/redact.js
var redact = __webpack_require__(5424);
;// CONCATENATED MODULE: ./lib/edge/real-machine.js







function realMachine(root, env, cpuAtStart) {
    return {
        ...(cpuAtStart && { cpuAtStart }),
        env,
        root,
        platform: process.platform,
        proc: '/proc',
        sys: '/sys',
        now: () => new Date(),
        monotonicMs: () => performance.now(),
        sleep,
        fetch: realFetch(env),
        git: realGit(root, env, trustedIn(root, env)),
        redact: (0,redact/* redactor */.$)(env),
        files: realFiles,
        locks: realLocks(realFiles),
        temporary: env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(),
        async uuid() {
            const { v4 } = await __webpack_require__.e(/* import() */ 497).then(__webpack_require__.bind(__webpack_require__, 9497));
            return v4();
        },
        random: Math.random,
    };
}
function trustedIn(root, env) {
    const workspace = env['GITHUB_WORKSPACE'];
    if (env['GITHUB_ACTIONS'] !== 'true' || workspace === undefined)
        return [];
    const below = (0,external_node_path_.relative)(workspace, root);
    if (below.startsWith('..') || (0,external_node_path_.isAbsolute)(below))
        return [];
    const steps = below === '' ? [] : below.split(external_node_path_.sep);
    return [workspace, ...steps.map((_, index) => (0,external_node_path_.join)(workspace, ...steps.slice(0, index + 1)))];
}
function hostOf(env) {
    const { platform, arch } = process;
    const name = env['RUNNER_NAME'] || (0,external_node_os_.hostname)();
    const hosted = env['RUNNER_ENVIRONMENT'] === 'github-hosted';
    return { name, key: hosted ? `github-hosted-${platform}-${arch}` : name, hosted, platform, arch };
}
function sleep(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted === true)
            return reject(signal.reason);
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        signal?.addEventListener('abort', stop, { once: true });
    });
}

// EXTERNAL MODULE: ./lib/model/paths.js
var model_paths = __webpack_require__(6597);
// EXTERNAL MODULE: ./lib/model/timestamp.js
var timestamp = __webpack_require__(8065);
;// CONCATENATED MODULE: ./lib/edge/run-log.js




const run_log_bytesAtMost = 1024 * 1024;
function runLog(machine, log = model_paths/* paths */.f0.loopLog) {
    const path = (0,external_node_path_.join)(machine.root, log);
    let problem;
    const write = async (level, message) => {
        const line = machine.redact(`[${level}] ${(0,timestamp/* timestampOf */.U_)(machine.now())}: ${message.replace(/\s*[\r\n]+\s*/g, ' ')}`);
        try {
            const facts = await machine.files.facts(path);
            if (facts !== undefined && facts.bytes > run_log_bytesAtMost)
                await machine.files.move(path, `${path}.1`);
            await machine.files.appendLine(path, line);
        }
        catch (thrown) {
            problem = (0,errors/* messageOf */.bD)(thrown).replace(/\.$/, '');
        }
    };
    return {
        info: async (message) => await write('INFO', message),
        error: async (message) => await write('ERROR', message),
        problem: () => problem,
    };
}

;// CONCATENATED MODULE: ./lib/edge/small-heap.js
async function keepHeapSmall() {
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8877, 19));
    setFlagsFromString('--semi-space-growth-factor=1');
}

;// CONCATENATED MODULE: ./lib/model/problem.js

function problemLine({ file, line, column, path, message }) {
    const where = [file, line, column].filter((part) => part !== undefined).join(':');
    const subject = [where, path].filter(Boolean).join(' ');
    return (0,plain/* plain */.p)(subject === '' ? message : `${subject}: ${message}`);
}

;// CONCATENATED MODULE: ./lib/inputs/configuration-error.js


function configuration_error_configurationError(problems) {
    return new errors/* VelosError */.uu('configuration', problems.map(problemLine).join('\n'), { problems });
}

// EXTERNAL MODULE: ./lib/inputs/configured-dispatch.js
var configured_dispatch = __webpack_require__(5220);
// EXTERNAL MODULE: ./lib/inputs/default-settings.js + 1 modules
var default_settings = __webpack_require__(9979);
// EXTERNAL MODULE: ./lib/inputs/mismatch.js
var inputs_mismatch = __webpack_require__(6045);
;// CONCATENATED MODULE: ./lib/inputs/configured-by.js




const byDefault = { settings: default_settings/* defaultSettings */.L, dispatch: configured_dispatch/* defaultDispatch */.q, problems: [] };
async function configured_by_configuredBy(file, env, source) {
    if (file === undefined)
        return byDefault;
    const { path, text } = file;
    if (text === undefined) {
        const message = (0,inputs_mismatch/* mismatch */.J4)((0,inputs_mismatch/* quoted */.TL)(path), 'there is no such file; an existing file, relative to the root, is allowed');
        return { ...byDefault, problems: [{ path: inputs_spelled('config', source), message }] };
    }
    const { parseConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(864), __webpack_require__.e(525)]).then(__webpack_require__.bind(__webpack_require__, 4525));
    const parsed = parseConfiguration({ path, text }, env);
    return 'problems' in parsed ? { ...byDefault, problems: parsed.problems } : { ...parsed, problems: [] };
}

;// CONCATENATED MODULE: ./lib/inputs/credential.js
const longest = 4096;
function credential_parseToken(text) {
    const isWord = /^[!-~]+$/.test(text) && text.length <= longest;
    return isWord ? { value: text } : { allowed: 'one word of printable ASCII characters is allowed' };
}
function parsePassphrase(text) {
    const isLine = !/[\p{Cc}\p{Cs}]/u.test(text) && text.length <= longest;
    return isLine ? { value: text } : { allowed: 'one line without control characters is allowed' };
}
function parseSharedSecret(text) {
    return text.length <= longest ? { value: text } : { allowed: `at most ${longest} characters are allowed` };
}

// EXTERNAL MODULE: ./lib/inputs/mail-address.js
var mail_address = __webpack_require__(6335);
;// CONCATENATED MODULE: ./lib/inputs/smtp-server.js
function parseMailHost(text) {
    const [, bracketed = text] = /^\[(.*)\]$/.exec(text) ?? [];
    if (/^[0-9a-f:.]+$/i.test(bracketed) && URL.canParse(`http://[${bracketed}]`))
        return { value: bracketed };
    const isName = /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_][a-z0-9_-]{0,62})*\.?$/i.test(text);
    return isName ? { value: text } : { allowed: "a server's name or address, such as smtp.example.org, without protocol and port, is allowed" };
}
function parsePort(text) {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return port >= 1 && port <= 65_535 ? { value: port } : { allowed: 'a port from 1 to 65535 is allowed, such as 587 or 465' };
}

;// CONCATENATED MODULE: ./lib/inputs/services/service.js
function toSet(names) {
    return `set ${names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`}`;
}

;// CONCATENATED MODULE: ./lib/inputs/services/email.js




const tlsPort = 465;
const usualPort = 587;
function emailSettings({ read, file, named }) {
    const host = read('SMTP_HOST', parseMailHost);
    const port = read('SMTP_PORT', parsePort) ?? usualPort;
    const user = read('SMTP_USER', parsePassphrase);
    const password = read('SMTP_PASS', parsePassphrase);
    const from = read('SMTP_FROM', mail_address/* parseAddress */.or) ?? file.email.from ?? senderFrom(user);
    const to = read('SMTP_TO', mail_address/* parseAddresses */.ug) ?? file.email.to;
    const missing = [
        ...(host === undefined ? ['SMTP_HOST'] : []),
        ...(user === undefined && password !== undefined ? ['SMTP_USER'] : []),
        ...(user !== undefined && password === undefined ? ['SMTP_PASS'] : []),
        ...(from === undefined ? [named('SMTP_FROM', 'dispatch.email.from')] : []),
        ...(to === undefined ? [named('SMTP_TO', 'dispatch.email.to')] : []),
    ];
    if (host === undefined || from === undefined || to === undefined || missing.length > 0)
        return { off: toSet(missing) };
    const login = user !== undefined && password !== undefined ? { user, password } : {};
    return { on: { host, port, tls: port === tlsPort ? 'implicit' : file.email.tls, ...login, from, to } };
}
function senderFrom(user) {
    const checked = user === undefined ? undefined : (0,mail_address/* parseAddress */.or)(user);
    return checked !== undefined && 'value' in checked ? checked.value : undefined;
}

// EXTERNAL MODULE: ./lib/inputs/service-url.js
var service_url = __webpack_require__(8442);
;// CONCATENATED MODULE: ./lib/inputs/services/github.js


function github_githubSettings({ read, token, file }) {
    if (token === undefined)
        return { off: 'give the action the input "token", or set GITHUB_TOKEN on the command line' };
    const place = read('GITHUB_REPOSITORY', parseRepository);
    const url = read('GITHUB_API_URL', service_url/* parseBaseUrl */.Q2) ?? 'https://api.github.com';
    if (place === undefined)
        return { off: toSet(['GITHUB_REPOSITORY']) };
    return { on: { url, token, ...place, labels: file.github.labels } };
}
function parseRepository(text) {
    const [, owner, repository] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text) ?? [];
    const isFit = owner !== undefined && repository !== undefined && ![owner, repository].some((part) => /^\.+$/.test(part));
    return isFit ? { value: { owner, repository } } : { allowed: 'a repository such as owner/name is allowed' };
}

// EXTERNAL MODULE: ./lib/inputs/notion-id.js
var notion_id = __webpack_require__(7520);
;// CONCATENATED MODULE: ./lib/inputs/services/notion.js




function notionSettings({ read, file, named }) {
    const token = read('NOTION_TOKEN', credential_parseToken);
    const page = read('NOTION_PARENT_PAGE_ID', notion_id/* parseNotionId */._I);
    const database = read('NOTION_DATABASE_ID', notion_id/* parseNotionId */._I);
    const url = read('NOTION_API_BASE', service_url/* parseBaseUrl */.Q2) ?? 'https://api.notion.com';
    const parent = parentOf(page, database) ?? file.notion.parent;
    if (token !== undefined && parent !== undefined)
        return { on: { url, token, parent, also: file.notion.also } };
    const where = named('NOTION_PARENT_PAGE_ID or NOTION_DATABASE_ID', 'dispatch.notion');
    return { off: toSet([...(token === undefined ? ['NOTION_TOKEN'] : []), ...(parent === undefined ? [where] : [])]) };
}
function parentOf(page, database) {
    if (page !== undefined)
        return { kind: 'page', id: page };
    return database === undefined ? undefined : { kind: 'database', id: database };
}

// EXTERNAL MODULE: ./lib/inputs/ntfy-topic.js
var ntfy_topic = __webpack_require__(9924);
;// CONCATENATED MODULE: ./lib/inputs/services/ntfy.js




function ntfySettings({ read, file, named }) {
    const topic = read('NTFY_TOPIC', ntfy_topic/* parseNtfyTopic */.qd) ?? file.ntfy.topic;
    const url = read('NTFY_URL', service_url/* parseBaseUrl */.Q2) ?? file.ntfy.url ?? 'https://ntfy.sh';
    const token = read('NTFY_TOKEN', credential_parseToken);
    if (topic === undefined)
        return { off: toSet([named('NTFY_TOPIC', 'dispatch.ntfy.topic')]) };
    return { on: { url, topic, ...(token !== undefined && { token }) } };
}

;// CONCATENATED MODULE: ./lib/inputs/services/pushbullet.js



function pushbulletSettings({ read }) {
    const token = read('PUSHBULLET_TOKEN', credential_parseToken);
    const url = read('PUSHBULLET_API_BASE', service_url/* parseBaseUrl */.Q2) ?? 'https://api.pushbullet.com';
    return token === undefined ? { off: toSet(['PUSHBULLET_TOKEN']) } : { on: { url, token } };
}

// EXTERNAL MODULE: ./lib/inputs/slack-channel.js
var slack_channel = __webpack_require__(6111);
;// CONCATENATED MODULE: ./lib/inputs/services/slack.js




function slackSettings({ read, file, named }) {
    const bot = read('SLACK_BOT_TOKEN', credential_parseToken);
    const token = read('SLACK_TOKEN', credential_parseToken);
    const chosen = read('SLACK_CHANNEL_ID', slack_channel/* parseSlackChannel */.DO);
    const webhookUrl = read('SLACK_WEBHOOK_URL', service_url/* parseTargetUrl */.Ym);
    const url = read('SLACK_API_URL', service_url/* parseBaseUrl */.Q2) ?? 'https://slack.com/api';
    const { also } = file.slack;
    const channel = chosen ?? file.slack.channel;
    const anyToken = bot ?? token;
    if (anyToken !== undefined && channel !== undefined)
        return { on: { by: 'bot', token: anyToken, channel, url, also } };
    if (webhookUrl !== undefined)
        return { on: { by: 'webhook', webhookUrl, also } };
    const where = named('SLACK_CHANNEL_ID', 'dispatch.slack.channel');
    if (anyToken !== undefined)
        return { off: toSet([where]) };
    return { off: `${toSet(channel === undefined ? ['SLACK_BOT_TOKEN', where] : ['SLACK_BOT_TOKEN'])}, or SLACK_WEBHOOK_URL` };
}

;// CONCATENATED MODULE: ./lib/inputs/services/webhook.js



function webhookSettings({ read, file, named }) {
    const url = read('WEBHOOK_URL', service_url/* parseTargetUrl */.Ym) ?? file.webhook.url;
    const secret = read('WEBHOOK_SECRET', parseSharedSecret);
    if (url === undefined)
        return { off: toSet([named('WEBHOOK_URL', 'dispatch.webhook.url')]) };
    return { on: { url, ...(secret !== undefined && { secret }) } };
}

;// CONCATENATED MODULE: ./lib/inputs/dispatch-settings.js











const neededKeys = /^dispatch\.(?:slack\.channel|notion\.(?:parent-page|database|data-source)|ntfy\.topic|email\.to|webhook\.url)$/;
const inEnvironment = { 'dispatch.ntfy.url': 'NTFY_URL', 'dispatch.email.from': 'SMTP_FROM' };
const withBlanks = ['SMTP_PASS', 'WEBHOOK_SECRET'];
function dispatchSettings(sources) {
    const { env, file, alert } = sources;
    const problems = [];
    const check = (spelled, text, parse) => {
        const checked = text === undefined ? undefined : parse(text);
        if (checked === undefined || 'value' in checked)
            return checked?.value;
        problems.push({ path: spelled, message: (0,inputs_mismatch/* mismatch */.J4)(inputs_mismatch/* notShown */.d5, checked.allowed) });
        return undefined;
    };
    const token = check(sources.token.spelled, inputs_given(sources.token.text), credential_parseToken);
    const service = {
        file,
        ...(token !== undefined && { token }),
        read: (name, parse) => check(name, variable(env, name), parse),
        named: (name, key) => {
            const unset = file.unset.find((one) => one.key === key || (neededKeys.test(one.key) && one.key.startsWith(`${key}.`)));
            return unset === undefined ? `${name} (or ${key})` : nameOf(unset);
        },
    };
    const off = {};
    const open = (carrier, settings) => {
        const unset = file.unset.filter((one) => one.carrier === carrier && !neededKeys.test(one.key) && !isInEnvironment(one.key, env));
        if ('on' in settings && unset.length === 0)
            return settings.on;
        off[carrier] = 'off' in settings ? settings.off : toSet(unset.map(nameOf));
        return undefined;
    };
    const carriers = present({
        slack: open('slack', slackSettings(service)),
        notion: open('notion', notionSettings(service)),
        ntfy: open('ntfy', ntfySettings(service)),
        pushbullet: open('pushbullet', pushbulletSettings(service)),
        email: open('email', emailSettings(service)),
        webhook: open('webhook', webhookSettings(service)),
        github: open('github', github_githubSettings(service)),
    });
    const { onUnknown, pathMap, deadlineMs } = file;
    return { settings: { carriers, off, alert, onUnknown, pathMap, deadlineMs }, problems };
}
function variable(env, name) {
    const text = env[name];
    return withBlanks.includes(name) && inputs_given(text) !== undefined ? text?.replace(/^[\r\n]+|[\r\n]+$/g, '') : inputs_given(text);
}
function isInEnvironment(key, env) {
    const name = inEnvironment[key];
    return name !== undefined && variable(env, name) !== undefined;
}
function nameOf({ variable: name, key }) {
    return `${name} (for ${key})`;
}
function present(carriers) {
    return Object.fromEntries(Object.entries(carriers).filter(([, settings]) => settings !== undefined));
}

// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(7581);
;// CONCATENATED MODULE: ./lib/inputs/input-reader.js

function input_reader_inputReader(table, values, source) {
    const problems = [];
    const defaultOf = (name) => {
        const input = table.find((one) => one.name === name);
        return (source === 'flag' ? input?.flagDefault : undefined) ?? input?.default ?? '';
    };
    return {
        problems,
        read(name, parse) {
            const text = inputs_given(values[name]) ?? defaultOf(name);
            if (text === '')
                return undefined;
            const parsed = parse(text);
            if ('value' in parsed)
                return parsed.value;
            problems.push({ path: inputs_spelled(name, source), message: parsed.problem });
            return undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/inputs/branch-name.js
const branch_name_longest = 200;
function branchNameProblem(name) {
    if (name.startsWith('refs/'))
        return 'a branch is named without "refs/heads/"';
    if (name === 'HEAD' || name === '@')
        return 'the name is taken by git';
    if (name.length > branch_name_longest)
        return `a name has at most ${branch_name_longest} characters`;
    if (/[\p{Cc}\p{Cs} ~^:?*[\\]/u.test(name)) {
        return 'a name holds no space, no control character and none of ~ ^ : ? * [ \\';
    }
    if (/\.\.|@\{|\/\//.test(name))
        return 'a name holds no "..", no "@{" and no "//"';
    if (/^[-/]|[/.]$/.test(name))
        return 'a name begins with neither "-" nor "/" and ends with neither "/" nor "."';
    if (name.split('/').some((part) => part.startsWith('.') || part.endsWith('.lock'))) {
        return 'no part of a name begins with "." or ends with ".lock"';
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/inputs/configured-when.js
var configured_when = __webpack_require__(6150);
;// CONCATENATED MODULE: ./lib/inputs/words.js


function words_parseWord(text, words) {
    const word = words.find((one) => one === text.toLowerCase());
    return word === undefined ? { problem: (0,inputs_mismatch/* unknownWord */.$5)(text, words) } : { value: word };
}
function words_parseWords(text, words) {
    const found = text.toLowerCase().split(',').map((word) => word.trim());
    if (found.length === 1 && found[0] === 'none')
        return { value: [] };
    const value = words.filter((word) => found.includes(word));
    const wrong = found.find((word) => !value.some((one) => one === word));
    if (wrong === undefined)
        return { value };
    const allowed = `a comma list of ${either(words)}, or none by itself, is allowed`;
    return { problem: mismatch(quoted(wrong), allowed, wrong === 'none' ? undefined : nearest(wrong, [...words, 'none'])) };
}
function words_parseBoolean(text) {
    const word = words_parseWord(text, ['true', 'false']);
    return 'problem' in word ? word : { value: word.value === 'true' };
}
function words_parseWhole(text, least, most) {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most
        ? { value }
        : { problem: (0,inputs_mismatch/* mismatch */.J4)((0,inputs_mismatch/* quoted */.TL)(text), `a whole number from ${least} to ${most} is allowed`) };
}

;// CONCATENATED MODULE: ./lib/inputs/input-settings.js








const deliveries = (/* unused pure expression or super */ null && (['commit', 'artifact']));
function input_settings_parseInputs(values, source) {
    const { read, problems } = inputReader(inputs, values, source);
    const branch = read('branch', parseBranch);
    const retentionDays = read('artifact-retention-days', (text) => parseWhole(text, 1, 400));
    const send = read('send', (text) => parseWords(text, channels));
    const when = read('when', (text) => parseWord(text, whens));
    const settings = {
        deliver: read('deliver', (text) => parseDeliver(text, source)) ?? [],
        ...(branch === undefined ? {} : { branch }),
        commitMessage: read('commit-message', parseCommitMessage) ?? '',
        artifact: {
            name: read('artifact-name', parseArtifactName) ?? '',
            ...(retentionDays === undefined ? {} : { retentionDays }),
        },
        failOn: read('fail-on', (text) => parseWord(text, ['never', 'warn', 'critical'])) ?? 'never',
        dryRun: read('dry-run', parseBoolean) ?? false,
        ...(send === undefined ? {} : { send: sendTo(send) }),
        ...(when === undefined ? {} : { when: toEveryChannel(when) }),
    };
    return { settings, problems };
}
function sendTo(chosen) {
    const [slack, notion, push, email, webhook, github] = channels.map((channel) => chosen.includes(channel));
    return {
        slack: slack ?? false,
        notion: notion ?? false,
        push: push ?? false,
        email: email ?? false,
        ...(webhook && { webhook }),
        ...(github && { github }),
    };
}
function parseDeliver(text, source) {
    const parsed = parseWords(text, deliveries);
    if (source === 'input' || 'problem' in parsed || !parsed.value.includes('artifact'))
        return parsed;
    return { problem: mismatch(quoted(text), 'artifacts can be uploaded by the action only; commit or none is allowed') };
}
function parseBranch(text) {
    const reason = branchNameProblem(text);
    return reason === undefined ? { value: text } : { problem: (0,inputs_mismatch/* mismatch */.J4)((0,inputs_mismatch/* quoted */.TL)(text), reason) };
}
function parseCommitMessage(text) {
    const isOneLine = !/[\p{Cc}\u2028\u2029]/u.test(text);
    return isOneLine
        ? { value: text }
        : { problem: mismatch(quoted(text), 'one line without control characters is allowed') };
}
function parseArtifactName(text) {
    const allowed = !/[":<>|*?\\/\p{Cc}]/u.test(text);
    return allowed
        ? { value: text }
        : { problem: mismatch(quoted(text), 'a name without control characters and without " : < > | * ? \\ / is allowed') };
}

;// CONCATENATED MODULE: ./lib/inputs/bridge-settings.js










const mostTickets = 1_000_000;
const budget = { least: 1000, most: 6 * 3_600_000 };
async function parseBridgeSettings(sources) {
    const { inputs, source = 'input', env, root, file } = sources;
    const input = parseBridgeInputs(inputs, source);
    const configured = await configured_by_configuredBy(file, env, source);
    const { settings, dispatch: inFile } = configured;
    const token = source === 'input'
        ? { text: inputs.token, spelled: inputs_spelled('token', source) }
        : { text: env['GITHUB_TOKEN'], spelled: 'GITHUB_TOKEN' };
    const dispatch = dispatchSettings({ env, file: inFile, alert: settings.alert, token });
    const problems = [...input.problems, ...dispatch.problems, ...configured.problems];
    if (problems.length > 0)
        throw configuration_error_configurationError(problems);
    return {
        root,
        ...input.settings,
        dispatch: dispatch.settings,
        handledAtMost: settings.retention.reports,
        ...(file === undefined ? {} : { configFile: file.path }),
    };
}
function parseBridgeInputs(values, source) {
    const { read, problems } = input_reader_inputReader(bridgeInputs, values, source);
    const branch = read('branch', parseBranch);
    const settings = {
        deliver: read('deliver', (text) => words_parseWord(text, ['commit', 'none'])) ?? 'none',
        ...(branch === undefined ? {} : { branch }),
        maxTickets: read('max-tickets', (text) => words_parseWhole(text, 1, mostTickets)) ?? 0,
        timeBudgetMs: read('time-budget', parseBudget) ?? 0,
        failOn: read('fail-on', (text) => words_parseWord(text, ['never', 'failed', 'pending', 'skipped'])) ?? 'failed',
        dryRun: read('dry-run', words_parseBoolean) ?? false,
    };
    return { settings, problems };
}
function parseBudget(text) {
    const value = (0,duration/* parseDurationWithin */.Ts)(text, budget.least, budget.most);
    return value === undefined ? { problem: (0,inputs_mismatch/* mismatch */.J4)((0,inputs_mismatch/* quoted */.TL)(text), 'a duration from 1s to 6h is allowed, such as 120s') } : { value };
}

;// CONCATENATED MODULE: ./lib/inputs/root.js

function resolveRoot({ root, source = 'input', env, cwd, path }) {
    const workspace = path.resolve(cwd, inputs_given(env['GITHUB_WORKSPACE']) ?? '');
    const named = inputs_given(root);
    if (named !== undefined)
        return path.resolve(source === 'flag' ? cwd : workspace, named);
    return path.resolve(workspace, inputs_given(env['VELOS_ROOT']) ?? '');
}

;// CONCATENATED MODULE: ./lib/publish/confine.js



const folders = [
    'data',
    'data/.velos',
    model_paths/* paths */.f0.logs,
    model_paths/* paths */.f0.memory,
    model_paths/* paths */.f0.sightings,
    model_paths/* paths */.f0.setAside,
    'data/reports',
    model_paths/* paths */.f0.reports,
    model_paths/* paths */.f0.tickets,
    model_paths/* paths */.f0.ticketsProcessed,
    model_paths/* paths */.f0.ticketsFailed,
    'data/dispatch',
    model_paths/* paths */.f0.queue,
    model_paths/* paths */.f0.queueProcessed,
    model_paths/* paths */.f0.queueFailed,
];
async function confine(files, root) {
    const home = await files.realPath(root);
    for (const folder of folders) {
        const place = await files.realPath((0,external_node_path_.join)(home, folder));
        if (place !== home && !place.startsWith(home.endsWith(external_node_path_.sep) ? home : `${home}${external_node_path_.sep}`)) {
            throw new errors/* VelosError */.uu('a-link', `${(0,external_node_path_.join)(root, folder)} leads out of the root, to ${place}.`);
        }
    }
}

// EXTERNAL MODULE: ./lib/inputs/cpu-window.js
var cpu_window = __webpack_require__(2652);
;// CONCATENATED MODULE: ./lib/inputs/issues-settings.js



function issues_settings_issuesSettings({ chosen, send, inputs, source, env, file, timezone }) {
    if (!(chosen ?? send.github === true))
        return undefined;
    const wrong = [];
    const check = (name, text, parse) => {
        const written = given(text);
        const checked = written === undefined ? undefined : parse(written);
        if (checked === undefined || 'value' in checked)
            return checked?.value;
        wrong.push(`${name} makes no sense: ${checked.allowed}`);
        return undefined;
    };
    const token = source === 'input' ? check(spelled('token', source), inputs.token, parseToken) : check('GITHUB_TOKEN', env['GITHUB_TOKEN'], parseToken);
    const settings = githubSettings({
        file,
        ...(token !== undefined && { token }),
        read: (name, parse) => check(name, env[name], parse),
        named: (name) => name,
    });
    const [first] = wrong;
    if (first !== undefined)
        return { lacks: first };
    return 'off' in settings ? { lacks: settings.off } : { ...settings.on, isAsked: chosen === true, timezone };
}

;// CONCATENATED MODULE: ./lib/inputs/settings.js







async function parseSettings(sources) {
    const { inputs, source = 'input', env, root, file } = sources;
    const input = parseInputs(inputs, source);
    const cpuWindow = cpuWindowOf(env);
    const configured = await configuredBy(file, env, source);
    const problems = [...input.problems, ...cpuWindow.problems, ...configured.problems];
    if (problems.length > 0)
        throw configurationError(problems);
    const { settings, dispatch } = configured;
    const { issues: chosen, ...collect } = settings.collect;
    const { send = settings.send } = input.settings;
    const issues = issuesSettings({ chosen, send, inputs, source, env, file: dispatch, timezone: settings.timezone });
    return {
        root,
        ...settings,
        ...input.settings,
        acknowledged: [],
        collect: { ...withCpuWindow(collect, cpuWindow.value), ...(issues !== undefined && { issues }) },
        ...(file === undefined ? {} : { configFile: file.path }),
    };
}
function configurationPaths(config) {
    const named = inputs_given(config);
    return named === undefined
        ? { paths: ['.github/velos.yml', 'velos.yml'], required: false }
        : { paths: [named], required: true };
}
const acknowledgementPaths = (/* unused pure expression or super */ null && (['.github/velos-acknowledged.yml', 'velos-acknowledged.yml']));
function cpuWindowOf(env) {
    const text = given(env['VELOS_CPU_WINDOW']);
    const value = text === undefined ? undefined : parseCpuWindow(text);
    if (text === undefined || value !== undefined)
        return { value, problems: [] };
    return { value, problems: [{ path: 'VELOS_CPU_WINDOW', message: mismatch(quoted(text), cpuWindowAllowed) }] };
}
function withCpuWindow(collect, cpuWindowMs) {
    if (cpuWindowMs === undefined || collect.system === false)
        return collect;
    return { ...collect, system: { ...collect.system, cpuWindowMs } };
}

;// CONCATENATED MODULE: ./lib/publish/git/repository.js


const commitId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function repository_findRepository(files, root) {
    const start = await files.realPath(root);
    for (let top = start;; top = (0,external_node_path_.dirname)(top)) {
        const gitFolder = await gitFolderAt(files, top);
        if (gitFolder !== undefined)
            return await repository_describe(files, start, top, gitFolder);
        if ((0,external_node_path_.dirname)(top) === top)
            throw new errors/* VelosError */.uu('no-repository', `${root} is not in a git repository.`);
    }
}
async function gitFolderAt(files, top) {
    const path = (0,external_node_path_.join)(top, '.git');
    const kind = await files.kind(path);
    if (kind === 'folder')
        return (await files.kind((0,external_node_path_.join)(path, 'HEAD'))) === 'file' ? path : undefined;
    if (kind !== 'file')
        return undefined;
    const target = /^gitdir: (.+)$/m.exec((await files.readText(path)) ?? '')?.[1];
    return target === undefined ? undefined : (0,external_node_path_.resolve)(top, target.trim());
}
async function repository_describe(files, root, top, gitFolder) {
    const shared = (await files.readText((0,external_node_path_.join)(gitFolder, 'commondir')))?.trim();
    const commonFolder = shared === undefined ? gitFolder : (0,external_node_path_.resolve)(gitFolder, shared);
    const branchNow = async () => {
        const head = ((await files.readText((0,external_node_path_.join)(gitFolder, 'HEAD'))) ?? '').trim();
        const branch = /^ref: refs\/heads\/(.+)$/.exec(head)?.[1];
        return branch === '.invalid' ? undefined : branch;
    };
    const branch = await branchNow();
    const configuration = (await files.readText((0,external_node_path_.join)(commonFolder, 'config'))) ?? '';
    const place = (0,external_node_path_.relative)(top, root).split(external_node_path_.sep).join('/');
    if (place.includes('\n'))
        throw new errors/* VelosError */.uu('git', `The root ${root} has a line feed in its path, which git's plumbing cannot take.`, { remedy: 'Rename that folder.' });
    return {
        top,
        gitFolder,
        commonFolder,
        prefix: place === '' ? '' : `${place}/`,
        ...(branch !== undefined && { branch }),
        idLength: /^\s*objectformat\s*=\s*sha256\s*$/im.test(configuration) ? 64 : 40,
        branchNow,
        isShallow: (await files.kind((0,external_node_path_.join)(commonFolder, 'shallow'))) === 'file',
        async commitOf(ref) {
            const loose = (await files.readText((0,external_node_path_.join)(commonFolder, ref)))?.trim();
            if (loose !== undefined)
                return commitId.test(loose) ? loose : undefined;
            const packed = (await files.readText((0,external_node_path_.join)(commonFolder, 'packed-refs'))) ?? '';
            const line = packed.split('\n').find((one) => one.endsWith(` ${ref}`));
            const commit = line?.slice(0, line.indexOf(' '));
            return commit !== undefined && commitId.test(commit) ? commit : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/entry/find-configuration.js




async function findConfiguration(files, root, config) {
    const { paths, required } = configurationPaths(config);
    const found = await findFile(files, root, paths);
    return found ?? (required ? { path: paths[0] ?? '', text: undefined } : undefined);
}
async function findFile(files, root, paths) {
    const top = await topOf(files, root);
    const folders = top === undefined || top === root ? [root] : [root, top];
    for (const folder of folders) {
        for (const place of paths) {
            const found = external_node_path_.resolve(folder, place);
            const kind = await files.kind(found);
            if (kind === undefined)
                continue;
            if (kind !== 'file')
                throw new errors/* VelosError */.uu('configuration', `The configuration ${found} is not a file.`, { remedy: 'Put a file there, or move away what has its name.' });
            const text = await files.readText(found);
            if (text !== undefined)
                return { path: external_node_path_.relative(root, found), text };
        }
    }
    return undefined;
}
async function topOf(files, root) {
    try {
        return (await repository_findRepository(files, root)).top;
    }
    catch (thrown) {
        if (thrown instanceof errors/* VelosError */.uu && thrown.code === 'no-repository')
            return undefined;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/edge/real-confined.js



const realConfined = confinedReader(process.platform === 'linux' && (0,external_node_fs_.existsSync)('/proc/self/fd') ? 'by-handle' : 'by-name');
function confinedReader(way) {
    const open = way === 'by-handle' ? openByHandle : openByName;
    return async (root, path, bytesAtMost) => {
        if (!isConfined(path))
            return outside;
        const found = readNow(open, root, path, bytesAtMost);
        if (found !== hardLink)
            return found;
        await new Promise((resolve) => setTimeout(resolve, 10));
        return readNow(open, root, path, bytesAtMost);
    };
}
function readNow(open, root, path, bytesAtMost) {
    try {
        const home = realPath(root);
        const file = open(home, (0,external_node_path_.join)(home, path));
        if (typeof file !== 'number')
            return file;
        try {
            return readAtMost(file, bytesAtMost);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (thrown) {
        return answerTo(thrown, path);
    }
}
const realPath = external_node_fs_.realpathSync.native;
const outside = { kind: 'refused', code: 'outside', reason: 'it does not lie in the root' };
const real_confined_link = { kind: 'refused', code: 'link', reason: 'it is a link' };
const hardLink = { kind: 'refused', code: 'link', reason: 'it has a second name elsewhere (a hard link)' };
const notAFile = { kind: 'refused', code: 'not-a-file', reason: 'it is a folder, a pipe or a device, and no file' };
const notPermitted = { kind: 'refused', code: 'not-permitted', reason: 'this user may not read it' };
function isConfined(path) {
    return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..' && !/[\\:\0]/.test(name));
}
const pathOnly = 0o10000000;
const real_confined_unhurried = external_node_fs_.constants.O_NONBLOCK ?? 0;
const noLink = external_node_fs_.constants.O_NOFOLLOW ?? 0;
function openByHandle(home, path) {
    const handle = (0,external_node_fs_.openSync)(path, pathOnly | noLink);
    try {
        const place = `/proc/self/fd/${handle}`;
        if (!isInside(home, (0,external_node_fs_.readlinkSync)(place)))
            return outside;
        return refusalOf((0,external_node_fs_.fstatSync)(handle, { bigint: true })) ?? (0,external_node_fs_.openSync)(place, external_node_fs_.constants.O_RDONLY | real_confined_unhurried);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
const looks = 16;
function openByName(home, path) {
    const before = lookByName(home, path);
    if ('kind' in before)
        return before;
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | real_confined_unhurried | noLink);
    let isSame = false;
    try {
        const opened = (0,external_node_fs_.fstatSync)(file, { bigint: true });
        for (let look = 0; look < looks; look += 1) {
            const after = lookByName(home, path);
            if ('kind' in after)
                return after;
            if (opened.dev !== after.dev || opened.ino !== after.ino)
                return outside;
        }
        isSame = true;
        return file;
    }
    finally {
        if (!isSame)
            (0,external_node_fs_.closeSync)(file);
    }
}
function lookByName(home, path) {
    const place = (0,external_node_path_.join)(realPath((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    if (!isInside(home, place))
        return outside;
    const found = (0,external_node_fs_.lstatSync)(place, { bigint: true });
    return refusalOf(found) ?? found;
}
function isInside(home, place) {
    return place.startsWith(home.endsWith(external_node_path_.sep) ? home : `${home}${external_node_path_.sep}`);
}
function refusalOf(found) {
    if (found.isSymbolicLink())
        return real_confined_link;
    if (!found.isFile())
        return notAFile;
    return found.nlink > 1n ? hardLink : undefined;
}
function readAtMost(file, bytesAtMost) {
    const tooLarge = { kind: 'refused', code: 'too-large', reason: `it has more than ${bytesAtMost} bytes` };
    const { size } = (0,external_node_fs_.fstatSync)(file);
    if (size > bytesAtMost)
        return tooLarge;
    let content = new Uint8Array(size + 1);
    for (let bytes = 0;;) {
        const more = (0,external_node_fs_.readSync)(file, content, bytes, content.length - bytes, null);
        bytes += more;
        if (bytes > bytesAtMost)
            return tooLarge;
        if (more === 0)
            return { kind: 'file', content: content.subarray(0, bytes) };
        if (bytes < content.length)
            continue;
        const larger = new Uint8Array(Math.min(content.length * 2, bytesAtMost + 1));
        larger.set(content);
        content = larger;
    }
}
function answerTo(thrown, path) {
    switch (systemCode(thrown)) {
        case 'ENOENT':
        case 'ENOTDIR':
        case 'ENAMETOOLONG':
        case 'EINVAL':
        case 'EILSEQ':
            return { kind: 'missing' };
        case 'ELOOP':
        case 'EMLINK':
            return real_confined_link;
        case 'EACCES':
        case 'EPERM':
            return notPermitted;
        case 'EISDIR':
        case 'ENXIO':
        case 'ENODEV':
        case 'EOPNOTSUPP':
        case 'ENOTSUP':
            return notAFile;
        default:
            throw fileError('read', path, thrown);
    }
}

;// CONCATENATED MODULE: ./lib/publish/git/fast-import.js
function commitStream(plan, facts) {
    const { identity, time, parent, idLength, prefix, scratchRef, staleRefs } = facts;
    const parts = [
        'feature done\n',
        `commit ${scratchRef}\nmark :1\n`,
        `committer ${clean(identity.name)} <${clean(identity.email)}> ${Math.floor(time.getTime() / 1000)} +0000\n`,
        ...data(plan.message),
        ...(parent === undefined ? [] : [`from ${parent}\n`]),
        ...(plan.moves ?? []).map(({ from, to }) => `R ${quote(prefix + from)} ${quote(prefix + to)}\n`),
        ...plan.removes.map((path) => `D ${quote(prefix + path)}\n`),
        ...[...plan.writes].flatMap(([path, content]) => [`M 100644 inline ${quote(prefix + path)}\n`, ...data(content)]),
        '\nget-mark :1\n',
        ...[scratchRef, ...staleRefs].map((ref) => `reset ${ref}\nfrom ${'0'.repeat(idLength)}\n\n`),
        'done\n',
    ];
    return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}
function data(text) {
    const bytes = Buffer.from(text);
    return [`data ${bytes.length}\n`, bytes, '\n'];
}
function quote(path) {
    return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
function clean(text) {
    return text.replace(/[<>\n\0]/g, '');
}

;// CONCATENATED MODULE: ./lib/publish/git/push-answer.js

const lostRace = /fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|reference already exists|failed to lock|expected .* but|needs force|remote rejected.*\bstale\b/i;
const refusals = [
    { sign: /protected branch|GH006|GH013|hook declined|push declined|rule violations|deny updating|refusing to|shallow update not allowed/i, code: 'push-refused' },
    { sign: /permission to .* denied|permission denied|write access to repository not granted|error: 403|authentication failed|could not read username|could not read password|invalid credentials|unable to create temporary object directory|insufficient permission|unable to write|read-only file system/i, code: 'no-permission' },
    { sign: /does not appear to be a git repository|repository not found|repository .* not found|no such remote|unknown remote|no such file or directory|not a git repository/i, code: 'no-remote' },
];
const silence = /could not resolve|timed out|temporary failure in name resolution|connection (?:reset|refused|closed)|early eof|unexpected disconnect|hung up|returned error: 5\d\d|rpc failed|network is unreachable|unable to access|broken pipe|ended by SIG/i;
function readPushAnswer(result, where) {
    if (result.code === 0)
        return { outcome: 'accepted' };
    const status = result.stdout.split('\n').find((line) => line.startsWith('!'));
    const said = `${status ?? ''}\n${result.stderr}`;
    const reason = push_answer_lastWords(status, result.stderr);
    if (/exists; cannot create/i.test(said)) {
        throw new errors/* VelosError */.uu('push-refused', `Could not push to ${where}: ${reason}.`, { remedy: 'A branch has a name that begins or goes on like this one: choose another with the input "branch".' });
    }
    if (status !== undefined && lostRace.test(status))
        return { outcome: 'lost', reason };
    throwIfRefused(said, reason, `Could not push to ${where}`);
    if (lostRace.test(said))
        return { outcome: 'lost', reason };
    if (status === undefined && silence.test(said))
        return { outcome: 'unclear', reason };
    throw new errors/* VelosError */.uu(status === undefined ? 'git' : 'push-refused', `Could not push to ${where}: ${reason}.`);
}
function throwIfRefused(said, reason, attempt) {
    const refusal = refusals.find(({ sign }) => sign.test(said));
    if (refusal !== undefined)
        throw new errors/* VelosError */.uu(refusal.code, `${attempt}: ${reason}.`);
}
function isSilence(said) {
    return silence.test(said);
}
function push_answer_lastWords(status, stderr) {
    const lines = stderr.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^(?:To |hint:)/.test(line));
    const remote = lines.filter((line) => line.startsWith('remote:')).map((line) => line.slice(7).trim()).filter(Boolean);
    const cause = lines[lines.findIndex((line) => /^fatal: Could not read from remote repository/i.test(line)) - 1];
    const complaint = [...(cause === undefined ? [] : [cause]), ...lines.filter((line) => /^(?:error|fatal):/.test(line))]
        .map((line) => line.replace(/^(?:error|fatal): /, ''));
    const reason = status === undefined ? undefined : /\(([^()]*)\)\s*$/.exec(status)?.[1];
    const words = [reason, remote.slice(0, 3).join(' '), status === undefined ? complaint[0] : undefined].filter(Boolean);
    const said = words.length > 0 ? words.join(': ') : (lines.at(-1) ?? 'git gave no reason');
    return withoutCredentials(said).slice(0, 400).replace(/[.\s]+$/, '');
}
function withoutCredentials(text) {
    return text.replace(/\/\/[^\s/@]*@/g, '//***@');
}

;// CONCATENATED MODULE: ./lib/publish/git/git-target.js






const remote = 'origin';
const fetchAttempts = 3;
const fetchPauseMs = 1000;
function git_target_gitTarget(options) {
    const { git, repository, branch, runId } = options;
    const name = `branch ${branch} of ${remote}`;
    const tipRef = `refs/velos/${runId}/tip`;
    let hasFetched = false;
    let hasScratch = false;
    return {
        name,
        async tip() {
            const head = hasFetched || options.fetchFirst ? undefined : await pushedHead(repository, branch);
            if (head !== undefined) {
                hasFetched = true;
                return await options.read(head, undefined);
            }
            const checkedOut = repository.branch === branch ? undefined : (repository.branch ?? 'HEAD');
            const isThere = await fetchTip();
            return isThere ? await options.read(tipRef, checkedOut) : await options.orphan(checkedOut);
        },
        async publish(plan, tip) {
            const commit = await makeCommit(plan, tip);
            const push = await askRemote([
                'push', '--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no',
                `--force-with-lease=refs/heads/${branch}:${tip.commit ?? ''}`, remote, `${commit}:refs/heads/${branch}`,
            ]);
            const answer = readPushAnswer(push, name);
            if (answer.outcome !== 'accepted')
                return { ...answer, commit };
            const brought = await (0,settled/* settle */.G)(bringToWorkTree(plan, tip, commit));
            const notes = 'value' in brought ? brought.value : [`The work tree does not have the files: ${(0,errors/* messageOf */.bD)(brought.thrown)}`];
            return { outcome: 'accepted', commit, notes };
        },
        async release() {
            if (hasScratch)
                await git(['update-ref', '-d', tipRef]);
        },
    };
    async function fetchTip() {
        const isKnown = hasFetched || (await repository.commitOf(`refs/remotes/${remote}/${branch}`)) !== undefined || repository.branch === branch;
        const depth = repository.isShallow && !isKnown ? ['--depth=1'] : [];
        for (let attempt = 1;; attempt += 1) {
            const { code, stderr } = await askRemote([
                'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap=', ...depth,
                remote, `+refs/heads/${branch}:${tipRef}`,
            ]);
            if (code === 0) {
                hasFetched = true;
                hasScratch = true;
                return true;
            }
            if (/couldn't find remote ref/i.test(stderr))
                return false;
            const reason = push_answer_lastWords(undefined, stderr);
            throwIfRefused(stderr, reason, `Could not fetch ${name}`);
            if (!isSilence(stderr))
                throw new errors/* VelosError */.uu('git', `Could not fetch ${name}: ${reason}.`);
            if (attempt === fetchAttempts)
                throw new errors/* VelosError */.uu('unreachable', `Could not fetch ${name}, ${attempt} times tried: ${reason}.`);
            await options.sleep(attempt * fetchPauseMs);
        }
    }
    async function askRemote(args) {
        const { patienceMs = 120_000 } = options;
        const limit = AbortSignal.timeout(patienceMs);
        try {
            return await git(args, { signal: limit, limitMs: 2 * patienceMs });
        }
        catch (thrown) {
            if (!limit.aborted)
                throw thrown;
            return { code: 124, stdout: '', stderr: `fatal: ${remote} timed out after ${patienceMs / 1000} s` };
        }
    }
    async function makeCommit(plan, tip) {
        const stream = commitStream(plan, {
            identity: options.identity,
            time: options.time(),
            ...(tip.commit === undefined ? {} : { parent: tip.commit }),
            idLength: repository.idLength,
            prefix: repository.prefix,
            scratchRef: `refs/velos/${runId}/new`,
            staleRefs: [tipRef],
        });
        const made = await git(['fast-import', '--quiet', '--date-format=raw'], { input: stream });
        const commit = made.stdout.trim();
        if (made.code !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) {
            const reason = push_answer_lastWords(undefined, made.stderr);
            const code = /no space left|disk quota/i.test(made.stderr) ? 'disk-full' : /permission denied|read-only/i.test(made.stderr) ? 'read-only' : 'git';
            throw new errors/* VelosError */.uu(code, `Could not make the commit in ${repository.top}: ${reason}.`);
        }
        hasScratch = false;
        return (await options.signs()) ? await sign(commit, plan, tip) : commit;
    }
    async function sign(commit, plan, tip) {
        const parent = tip.commit === undefined ? [] : ['-p', tip.commit];
        const signed = await git(['commit-tree', '-S', ...parent, '-m', plan.message, `${commit}^{tree}`]);
        if (signed.code === 0)
            return signed.stdout.trim();
        throw new errors/* VelosError */.uu('git', `Could not sign the commit: ${push_answer_lastWords(undefined, signed.stderr)}.`, {
            remedy: 'Let git sign without asking in this job, or turn commit.gpgSign off for it.',
        });
    }
    async function bringToWorkTree(plan, tip, commit) {
        const isCheckedOut = (await repository.branchNow()) === branch;
        const stoodOnParent = isCheckedOut && tip.commit !== undefined && (await repository.commitOf(`refs/heads/${branch}`)) === tip.commit;
        const notes = stoodOnParent ? await moveForward(commit) : isCheckedOut ? [leftBehind] : [];
        if (!options.alwaysWriteWorkTree)
            return notes;
        for (const [path, content] of plan.writes) {
            const place = (0,external_node_path_.join)(options.root, path);
            if (!stoodOnParent || notes.length > 0 || (await options.files.kind(place)) === undefined)
                await options.files.replace(place, content);
        }
        if (stoodOnParent && notes.length === 0)
            return [];
        const gone = [...plan.removes, ...(plan.moves ?? []).map(({ from }) => from)];
        for (const path of gone)
            if (path !== model_paths/* paths */.f0.inbox)
                await options.files.remove((0,external_node_path_.join)(options.root, path));
        return [];
    }
    async function moveForward(commit) {
        const { name: GIT_COMMITTER_NAME, email: GIT_COMMITTER_EMAIL } = options.identity;
        const moved = await git(['-c', 'merge.verifySignatures=false', '-c', 'merge.autoStash=false', 'merge', '--ff-only', '--no-squash', '--quiet', '--no-stat', commit], { env: { GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL } });
        return moved.code === 0 ? [] : [`The checkout was left where it was: ${push_answer_lastWords(undefined, moved.stderr)}`];
    }
}
const leftBehind = 'The report is on the branch of the remote; this checkout stands elsewhere and was left as it is ("git pull" brings it)';
async function pushedHead(repository, branch) {
    if (repository.branch !== branch)
        return undefined;
    const head = await repository.commitOf(`refs/heads/${branch}`);
    return head !== undefined && head === (await repository.commitOf(`refs/remotes/${remote}/${branch}`)) ? head : undefined;
}

;// CONCATENATED MODULE: ./lib/publish/git/signing.js


async function signing_signsCommits(git, files, repository, env) {
    if (!(await mayMentionSigning(files, repository, env)))
        return false;
    const answer = await git(['config', '--type=bool', '--get', 'commit.gpgSign']);
    return answer.code === 0 && answer.stdout.trim() === 'true';
}
async function mayMentionSigning(files, repository, env) {
    if (Object.keys(env).some((name) => name.startsWith('GIT_CONFIG') && name !== 'GIT_CONFIG_NOSYSTEM'))
        return true;
    const home = env['HOME'] ?? env['USERPROFILE'] ?? '';
    const waiting = [
        (0,external_node_path_.join)(repository.commonFolder, 'config'),
        (0,external_node_path_.join)(repository.gitFolder, 'config.worktree'),
        (0,external_node_path_.join)(home, '.gitconfig'),
        (0,external_node_path_.join)(env['XDG_CONFIG_HOME'] ?? (0,external_node_path_.join)(home, '.config'), 'git', 'config'),
        '/etc/gitconfig',
    ];
    const seen = new Set();
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        if (seen.has(path))
            continue;
        seen.add(path);
        const read = await (0,settled/* settle */.G)(files.readText(path));
        if ('thrown' in read)
            return true;
        const text = read.value ?? '';
        if (/gpgsign/i.test(text) || seen.size > filesAtMost)
            return true;
        waiting.push(...includedBy(text, path, home));
    }
    return false;
}
const filesAtMost = 50;
function includedBy(text, path, home) {
    if (!/^\s*\[include/im.test(text))
        return [];
    return [...text.matchAll(/^\s*path\s*=\s*"?([^"\n]+?)"?\s*$/gim)].map(([, name = '']) => name.startsWith('~/') ? (0,external_node_path_.join)(home, name.slice(2)) : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), name));
}

;// CONCATENATED MODULE: ./lib/model/queue.js
function receiptsPath(ticketPath) {
    return `${ticketPath}.receipts.jsonl`;
}

// EXTERNAL MODULE: ./lib/model/dispatch.js
var dispatch = __webpack_require__(9575);
;// CONCATENATED MODULE: ./lib/model/receipt-codec.js


function encodeReceipt(receipt) {
    return (0,json/* inert */.tJ)(JSON.stringify(receipt));
}
function encodeReceipts(receipts) {
    return receipts.map((receipt) => `${encodeReceipt(receipt)}\n`).join('');
}
function decodeReceipts(text) {
    return text.split('\n').flatMap((line) => {
        const value = line === '' ? undefined : parsed(line);
        return isReceipt(value) ? [value] : [];
    });
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
const outcomes = new Set([
    'delivered', 'refused', 'skipped', 'retry', 'unknown', 'sending', 'progress', 'unconfigured', 'replayed', 'unreadable',
]);
const known = new Set(dispatch/* carriers */.M);
const texts = ['at', 'by', 'next', 'id', 'url', 'code', 'reason', 'remedy'];
function isReceipt(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return false;
    const { channel, outcome, at, by, attempt, next, progress } = value;
    if (!outcomes.has(outcome) || (channel !== undefined && !known.has(channel)))
        return false;
    if (typeof by !== 'string' || !isMoment(at) || (next !== undefined && !isMoment(next)))
        return false;
    if (attempt !== undefined && !Number.isSafeInteger(attempt))
        return false;
    if (progress !== undefined && !(0,json/* isJsonObject */.OW)(progress))
        return false;
    return texts.every((name) => value[name] === undefined || typeof value[name] === 'string');
}
function isMoment(value) {
    return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value));
}

;// CONCATENATED MODULE: ./lib/publish/transaction.js

const deadlineMs = 300_000;
const unclearAttempts = 4;
const standstillAttempts = 5;
const firstDelayMs = 100;
const longestDelayMs = 5_000;
async function transact(target, firstTip, fold, clock) {
    const startedMs = clock.monotonicMs();
    let tip = firstTip;
    let last;
    let unclear = 0;
    let standstill = 0;
    for (let attempts = 1;; attempts += 1) {
        const outcome = await fold(tip);
        if (outcome === 'landed') {
            if (last === undefined)
                throw new errors/* VelosError */.uu('git', `This run is already in ${target.name}, and not by this process.`);
            await target.release();
            return { ...last, attempts, notes: ['It was accepted without an answer'] };
        }
        const published = await target.publish(outcome.plan, tip);
        if (published.outcome === 'accepted') {
            const commit = published.commit === undefined ? {} : { commit: published.commit };
            return { outcome, ...commit, attempts, notes: published.notes };
        }
        last = published.outcome === 'unclear' && published.commit !== undefined ? { outcome, commit: published.commit } : { outcome };
        if (published.outcome === 'unclear')
            unclear += 1;
        if (unclear >= unclearAttempts) {
            throw new errors/* VelosError */.uu('unreachable', `${target.name} did not take the run, ${attempts} times tried: ${published.reason}.`);
        }
        if (clock.monotonicMs() - startedMs > deadlineMs) {
            throw new errors/* VelosError */.uu('contended', `${target.name} was changed by others each of ${attempts} times: ${published.reason}.`);
        }
        if (standstill >= standstillAttempts) {
            throw new errors/* VelosError */.uu('push-refused', `${target.name} refused ${attempts} times, though nobody changed it: ${published.reason}.`);
        }
        await clock.sleep(clock.random() * Math.min(longestDelayMs, firstDelayMs * 2 ** attempts));
        const newer = await target.tip();
        standstill = newer.version === tip.version && published.outcome === 'lost' ? standstill + 1 : 0;
        tip = newer;
    }
}

;// CONCATENATED MODULE: ./lib/publish/queue/claim.js

const claimsFolder = 'data/.velos/claims';
const schema = 'velos.claim/1';
function claimPath(run) {
    return `${claimsFolder}/${run}.json`;
}
function encodeClaim(claim) {
    return `${JSON.stringify({ schema, ...claim }, undefined, 1)}\n`;
}
function decodeClaim(content) {
    let value;
    try {
        value = JSON.parse(content);
    }
    catch {
        return undefined;
    }
    if (!(0,json/* isJsonObject */.OW)(value) || value['schema'] !== schema)
        return undefined;
    const { run, turn, owner, by, at, until, tickets } = value;
    if (typeof run !== 'string' || typeof turn !== 'number' || typeof owner !== 'string' || typeof by !== 'string')
        return undefined;
    if (!claim_isMoment(at) || !claim_isMoment(until) || !Array.isArray(tickets) || !tickets.every(isText))
        return undefined;
    return { run, turn, owner, by, at, until, tickets };
}
const longestClaimMs = 7 * 3_600_000;
function isOver({ at, until }, now) {
    const end = Date.parse(until);
    return end < now.getTime() || end - now.getTime() > longestClaimMs || end - Date.parse(at) > longestClaimMs;
}
function isText(value) {
    return typeof value === 'string';
}
function claim_isMoment(value) {
    return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

;// CONCATENATED MODULE: ./lib/publish/queue/places.js

const queues = [
    { pending: model_paths/* paths */.f0.queue, processed: model_paths/* paths */.f0.queueProcessed, failed: model_paths/* paths */.f0.queueFailed },
    { pending: model_paths/* paths */.f0.tickets, processed: model_paths/* paths */.f0.ticketsProcessed, failed: model_paths/* paths */.f0.ticketsFailed },
];
const ticketBytes = 1024 * 1024;
const receiptsBytes = 4 * 1024 * 1024;
function withoutReceipts(reason) {
    return { kind: 'refused', code: 'receipts', reason: `its receipts cannot be read: ${reason}` };
}
function limitOf(path) {
    return isTicketName(places_nameOf(path)) ? ticketBytes : receiptsBytes;
}
function isTicketName(name) {
    return isNamedLikeTicket(name) && !isUnusable(name);
}
function unusableNames(folder, names) {
    return names.filter((name) => isNamedLikeTicket(name) && isUnusable(name))
        .map((name) => `${folder}/${name} was left alone: its name is not UTF-8, or longer than ${nameBytesAtMost} bytes`);
}
function isNamedLikeTicket(name) {
    return name.endsWith('.json') && !name.startsWith('.');
}
const nameBytesAtMost = 200;
function isUnusable(name) {
    return name.includes('\ufffd') || Buffer.byteLength(name) > nameBytesAtMost;
}
function handledFolder(path, to) {
    const queue = queues.find(({ pending }) => path.startsWith(`${pending}/`));
    if (queue === undefined)
        throw new Error(`${path} is in no queue`);
    return queue[to];
}
function pendingPath(handledPath) {
    const queue = queues.find(({ processed, failed }) => handledPath.startsWith(`${processed}/`) || handledPath.startsWith(`${failed}/`));
    if (queue === undefined)
        throw new Error(`${handledPath} is in no folder of handled tickets`);
    return `${queue.pending}/${places_nameOf(handledPath)}`;
}
function freeName(name, isTaken) {
    if (!isTaken(name))
        return name;
    const stem = name.replace(/\.json$/, '');
    for (let count = 2;; count += 1) {
        const other = `${stem}.${count}.json`;
        if (!isTaken(other))
            return other;
    }
}
function places_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function outdated(names, keep) {
    const dated = names.flatMap((name) => {
        const time = /(?<!\d)\d{8}_\d{6}(?!\d)/.exec(name)?.[0];
        return time === undefined || !isTicketName(name) ? [] : [{ time, name }];
    });
    const old = dated.sort((one, other) => (one.time < other.time ? 1 : -1)).slice(keep).map(({ name }) => name);
    const gone = new Set(old);
    return [...old, ...names.filter((name) => gone.has(name.replace(/\.receipts\.jsonl$/, '')) && !isTicketName(name))];
}

;// CONCATENATED MODULE: ./lib/publish/git/cat-file.js
function cat_file_parseBatch(output) {
    const objects = [];
    for (let at = 0; at < output.length;) {
        const lineEnd = output.indexOf('\n', at);
        if (lineEnd < 0)
            throw new Error('the output of cat-file ends within a line');
        const line = output.slice(at, lineEnd);
        const header = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line);
        at = lineEnd + 1;
        if (header === null) {
            objects.push(undefined);
            continue;
        }
        const [, id = '', type = '', size = '0'] = header;
        objects.push({ id, type, content: output.slice(at, at + Number(size)) });
        at += Number(size) + 1;
    }
    return objects;
}
function cat_file_namesInTree(tree) {
    return cat_file_entriesInTree(tree).map(({ name }) => name);
}
function cat_file_entriesInTree(tree) {
    const idBytes = tree.id.length / 2;
    const entries = [];
    for (let at = 0; at < tree.content.length;) {
        const space = tree.content.indexOf(' ', at);
        const end = tree.content.indexOf('\0', space);
        if (space < 0 || end < 0)
            throw new Error(`the tree ${tree.id} is damaged`);
        entries.push({ name: cat_file_toText(tree.content.slice(space + 1, end)), isFile: tree.content.startsWith('100', at) });
        at = end + 1 + idBytes;
    }
    return entries;
}
function cat_file_toText(bytes) {
    return Buffer.from(bytes, 'latin1').toString('utf8');
}

;// CONCATENATED MODULE: ./lib/publish/queue/queue-tip.js





const claimBytes = 64 * 1024;
const claimsAtMost = 256;
const batchBytes = 32 * 1024 * 1024;
const rememberedBytes = 8 * 1024 * 1024;
function openObjects(git, prefix) {
    const remembered = new Map();
    let bytes = 0;
    return {
        async list(revision, paths) {
            const listed = await git(['--literal-pathspecs', 'ls-tree', '-l', '-z', '--full-tree', revision, '--', ...paths.map((path) => prefix + path)], { limitMs: 300_000 });
            if (listed.code !== 0)
                throw new errors/* VelosError */.uu('git', `The branch could not be read: ${push_answer_lastWords(undefined, listed.stderr)}.`);
            return parseTree(listed.stdout, prefix);
        },
        async read(ids) {
            const missing = [...new Set(ids)].filter((id) => !remembered.has(id));
            const found = new Map(ids.flatMap((id) => {
                const content = remembered.get(id);
                return content === undefined ? [] : [[id, content]];
            }));
            if (missing.length === 0)
                return found;
            const result = await git(['cat-file', '--batch'], { input: `${missing.join('\n')}\n`, encoding: 'latin1', maxBytes: 4 * batchBytes });
            if (result.code !== 0)
                throw new errors/* VelosError */.uu('git', `The branch could not be read: ${push_answer_lastWords(undefined, result.stderr)}.`);
            for (const object of cat_file_parseBatch(result.stdout)) {
                if (object?.type !== 'blob')
                    continue;
                const content = Buffer.from(object.content, 'latin1');
                found.set(object.id, content);
                bytes += content.length;
                if (bytes <= rememberedBytes)
                    remembered.set(object.id, content);
            }
            return found;
        },
    };
}
function parseTree(output, prefix) {
    const entries = new Map();
    for (const line of output.split('\0')) {
        const parts = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line);
        if (parts === null)
            continue;
        const [, mode = '', id = '', size = '', path = ''] = parts;
        entries.set(path.slice(prefix.length), { mode, id, bytes: size === '-' ? 0 : Number(size) });
    }
    return entries;
}
async function readQueueTip(objects, commit) {
    const entries = await objects.list(commit, [...queues.map(({ pending }) => `${pending}/`), `${claimsFolder}/`]);
    const claimed = [...entries].filter(([path, entry]) => path.startsWith(`${claimsFolder}/`) && isPlainFile(entry) && entry.bytes <= claimBytes).slice(0, claimsAtMost);
    const contents = claimed.length === 0 ? new Map() : await objects.read(claimed.map(([, { id }]) => id));
    const claims = claimed.flatMap(([path, { id }]) => {
        const claim = decodeClaim(textOf(contents.get(id)));
        return claim === undefined || claimPath(claim.run) !== path ? [] : [claim];
    });
    return { version: commit, commit, entries, claims };
}
const emptyQueue = { version: 'no branch yet', entries: new Map(), claims: [] };
function queue_tip_refusalOf(entry, bytesAtMost) {
    if (entry.mode === '120000')
        return { kind: 'refused', code: 'link', reason: 'it is a symbolic link' };
    if (!isPlainFile(entry))
        return { kind: 'refused', code: 'not-a-file', reason: 'it is not a file' };
    if (entry.bytes > bytesAtMost)
        return { kind: 'refused', code: 'too-large', reason: `it has ${entry.bytes} bytes, and at most ${bytesAtMost} are read` };
    return undefined;
}
async function readNamed(objects, commit, paths, bytesAtMost) {
    const entries = await objects.list(commit, paths);
    const found = new Map();
    const wanted = [];
    for (const path of paths) {
        const entry = entries.get(path);
        const refusal = entry === undefined ? { kind: 'missing' } : queue_tip_refusalOf(entry, bytesAtMost);
        if (refusal !== undefined)
            found.set(path, refusal);
        else if (entry !== undefined)
            wanted.push([path, entry]);
    }
    for (const part of portions(wanted, ([, { bytes }]) => bytes)) {
        const contents = await objects.read(part.map(([, { id }]) => id));
        for (const [path, { id }] of part) {
            const content = contents.get(id);
            found.set(path, content === undefined ? { kind: 'missing' } : { kind: 'file', content });
        }
    }
    return found;
}
function portions(all, bytesOf) {
    const parts = [];
    let bytes = Number.POSITIVE_INFINITY;
    for (const one of all) {
        const last = parts.at(-1);
        if (last === undefined || last.length >= 500 || bytes + bytesOf(one) > batchBytes) {
            parts.push([one]);
            bytes = bytesOf(one);
        }
        else {
            last.push(one);
            bytes += bytesOf(one);
        }
    }
    return parts;
}
function textOf(content) {
    return content === undefined ? '' : Buffer.from(content).toString('utf8');
}
function isPlainFile({ mode }) {
    return mode === '100644' || mode === '100755';
}

;// CONCATENATED MODULE: ./lib/publish/queue/branch-tickets.js




async function readQueued(paths, sources) {
    const { objects, tip } = sources;
    const readable = paths.flatMap((path) => [path, receiptsPath(path)]).flatMap((path) => {
        const entry = tip.entries.get(path);
        return entry === undefined || queue_tip_refusalOf(entry, limitOf(path)) !== undefined ? [] : [entry.id];
    });
    const contents = readable.length === 0 ? new Map() : await objects.read(readable);
    const found = [];
    for (const path of paths)
        found.push(await queuedTicket(path, contents, sources));
    return found;
}
async function queuedTicket(path, contents, sources) {
    const { tip, local, doubts, runId } = sources;
    const entry = tip.entries.get(path);
    const beside = tip.entries.get(receiptsPath(path));
    const refusal = beside === undefined ? undefined : queue_tip_refusalOf(beside, receiptsBytes);
    if (refusal !== undefined)
        return { path, file: withoutReceipts(refusal.reason), receipts: [] };
    const receipts = entry === undefined ? (local.get(path)?.receipts ?? []) : decodeReceipts(textOf(beside === undefined ? undefined : contents.get(beside.id)));
    const file = entry === undefined ? { kind: 'file', content: Buffer.from(local.get(path)?.text ?? '') } : fileOf(entry, contents);
    const claim = tip.claims.find(({ run, tickets }) => run !== runId && tickets.includes(path));
    if (claim !== undefined && !sources.isVoid(claim))
        return { path, file, receipts, claimed: { by: claim.by, until: claim.until } };
    if (claim !== undefined)
        await doubts.remember(claim);
    const left = doubts.about(path);
    const known = new Set(receipts.map(encodeReceipt));
    const added = (left?.receipts ?? []).filter((receipt) => !known.has(encodeReceipt(receipt)));
    return { path, file, receipts: [...receipts, ...added], ...(left?.since !== undefined && { doubtedSince: left.since }) };
}
function fileOf(entry, contents) {
    const content = contents.get(entry.id);
    return queue_tip_refusalOf(entry, ticketBytes) ?? (content === undefined ? { kind: 'refused', code: 'missing', reason: 'this clone lacks its content' } : { kind: 'file', content });
}

;// CONCATENATED MODULE: ./lib/publish/queue/doubts.js
function openDoubts(journal) {
    const remembered = new Set();
    const inherited = new Set();
    const found = new Map();
    return {
        async remember({ run, at, tickets }) {
            if (remembered.has(run))
                return;
            remembered.add(run);
            const left = await journal.read(run);
            for (const path of tickets)
                found.set(path, left === undefined ? { receipts: [], since: at } : (left.get(path) ?? { receipts: [] }));
        },
        about: (path) => found.get(path),
        async inherit(paths) {
            for (const path of paths) {
                const left = found.get(path);
                if (left === undefined || inherited.has(path))
                    continue;
                inherited.add(path);
                await journal.inherit(path, left);
            }
        },
        forget: (path) => void found.delete(path),
    };
}

;// CONCATENATED MODULE: ./lib/publish/queue/exchange-plan.js





function planExchange(tip, taken, exchange) {
    const { done, claim, local } = exchange;
    const own = tip.claims.find(({ run }) => run === claim.run);
    if (own?.turn === claim.turn)
        return 'landed';
    const others = tip.claims.filter(({ run }) => run !== claim.run);
    const held = new Set(others.filter((one) => !exchange.isVoid(one)).flatMap(({ tickets }) => tickets));
    for (const { path, move } of done)
        if (move !== undefined)
            held.add(path);
    const claimed = claim.tickets.filter((path) => (tip.entries.has(path) || local.has(path)) && !held.has(path));
    const writes = new Map();
    const removes = [];
    const moves = [];
    for (const path of claimed) {
        const ticket = local.get(path);
        if (ticket === undefined || tip.entries.has(path))
            continue;
        writes.set(path, ticket.text);
        if (ticket.receipts.length > 0)
            writes.set(receiptsPath(path), encodeReceipts(ticket.receipts));
    }
    for (const one of done)
        if (tip.entries.has(one.path))
            settle(one);
    for (const dead of others.filter((one) => exchange.isVoid(one)))
        shrink(dead);
    if (claimed.length > 0)
        writes.set(claimPath(claim.run), encodeClaim({ ...claim, tickets: claimed }));
    else if (own !== undefined)
        removes.push(claimPath(claim.run));
    if (writes.size + removes.length + moves.length === 0)
        return 'landed';
    return { claimed, plan: { writes, removes, moves, message: exchange_plan_messageOf(done, claimed) } };
    function settle({ path, receipts, move }) {
        const lines = encodeReceipts(receipts);
        const hasReceipts = tip.entries.has(receiptsPath(path));
        if (move === undefined) {
            if (lines !== '' && own?.tickets.includes(path) === true && !held.has(path))
                writes.set(receiptsPath(path), lines);
            return;
        }
        const folder = handledFolder(path, move.to);
        const names = new Set([...taken(folder), ...[...writes.keys(), ...moves.map(({ to }) => to)].filter((one) => one.startsWith(`${folder}/`)).map(places_nameOf)]);
        const place = `${folder}/${freeName(places_nameOf(path), (name) => names.has(name))}`;
        if (move.content === undefined) {
            moves.push({ from: path, to: place });
            writes.set(receiptsPath(place), lines);
        }
        else {
            writes.set(place, move.content);
            removes.push(path);
        }
        if (hasReceipts)
            removes.push(receiptsPath(path));
        if (folder === queues[0].processed || folder === queues[0].failed) {
            for (const name of outdated([...names, places_nameOf(place)], exchange.handledAtMost))
                if (taken(folder).includes(name))
                    removes.push(`${folder}/${name}`);
        }
    }
    function shrink(dead) {
        const gone = new Set([...claimed, ...done.map(({ path }) => path)]);
        const left = dead.tickets.filter((path) => !gone.has(path) && tip.entries.has(path));
        if (left.length === 0)
            removes.push(claimPath(dead.run));
        else if (left.length < dead.tickets.length)
            writes.set(claimPath(dead.run), encodeClaim({ ...dead, tickets: left }));
    }
}
function exchange_plan_messageOf(done, claimed) {
    const handled = done.filter(({ move }) => move !== undefined).length;
    const parts = [
        ...(handled > 0 ? [`${(0,quantity/* counted */.hS)(handled, 'ticket')} handled`] : []),
        ...(done.length > handled ? [`${(0,quantity/* counted */.hS)(done.length - handled, 'ticket')} pending`] : []),
        ...(claimed.length > 0 ? [`${(0,quantity/* counted */.hS)(claimed.length, 'ticket')} claimed`] : []),
    ];
    return `chore(velos): bridge, ${parts.join(', ') || 'a claim given back'}`;
}

;// CONCATENATED MODULE: ./lib/publish/queue/put-back-plan.js



function planPutBack(tickets, isThere) {
    const writes = new Map();
    const removes = [];
    const moves = [];
    for (const { from, to, content, receipts } of tickets) {
        writes.set(receiptsPath(to), encodeReceipts(receipts));
        if (isThere(receiptsPath(from)))
            removes.push(receiptsPath(from));
        if (content === undefined) {
            moves.push({ from, to });
        }
        else {
            writes.set(to, content);
            removes.push(from);
        }
    }
    return { writes, removes, moves, message: `chore(velos): bridge, ${(0,quantity/* counted */.hS)(tickets.length, 'ticket')} put back` };
}

;// CONCATENATED MODULE: ./lib/publish/queue/journal.js



function openJournal(files, gitFolder, own) {
    const folder = (0,external_node_path_.join)(gitFolder, 'velos');
    const place = (run) => (0,external_node_path_.join)(folder, `bridge-${run}.jsonl`);
    const append = async (line) => await files.appendLine(place(own), JSON.stringify(line));
    return {
        begin: async (owner) => await append(owner === undefined ? {} : { owner }),
        note: async (path, receipt) => await append({ path, receipt }),
        async inherit(path, { receipts, since }) {
            for (const receipt of receipts)
                await append({ path, receipt });
            if (since !== undefined)
                await append({ path, since });
        },
        async runs() {
            return (await files.list(folder)).flatMap((name) => /^bridge-([0-9a-f-]{36})\.jsonl$/.exec(name)?.[1] ?? []).filter((run) => run !== own);
        },
        async read(run) {
            const text = isRun(run) ? await files.readOwn(place(run)) : undefined;
            if (text === undefined)
                return undefined;
            const found = new Map();
            for (const line of text.split('\n')) {
                const entry = parse(line);
                if (entry === undefined)
                    continue;
                const { path, ...more } = entry;
                const { receipts, ...before } = found.get(path) ?? { receipts: [] };
                found.set(path, { ...before, ...more, receipts: [...receipts, ...more.receipts] });
            }
            return found;
        },
        async ownerOf(run) {
            const [first = ''] = ((isRun(run) ? await files.readOwn(place(run)) : undefined) ?? '').split('\n');
            const head = parseLine(first);
            return (0,json/* isJsonObject */.OW)(head) && typeof head['owner'] === 'string' ? head['owner'] : undefined;
        },
        async remove(run) {
            await files.remove(place(run));
            await files.removeEmptyFolder(folder);
        },
    };
}
function isRun(run) {
    return /^[0-9a-f-]{36}$/.test(run);
}
function parse(line) {
    const value = parseLine(line);
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    const { path, receipt, since } = value;
    if (typeof path !== 'string')
        return undefined;
    if (typeof since === 'string')
        return { path, receipts: [], since };
    return isReceipt(receipt) ? { path, receipts: [receipt] } : undefined;
}
function parseLine(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/publish/queue/ticket-id.js

function idIn(content) {
    try {
        const value = JSON.parse(content.replace(/^\ufeff/, ''));
        const id = (0,json/* isJsonObject */.OW)(value) ? value['id'] : undefined;
        return typeof id === 'string' ? id : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/publish/queue/local-tickets.js







async function findLocalTickets({ files, objects, readConfined, root, tip }) {
    const { pending } = queues[0];
    const all = await files.list((0,external_node_path_.join)(root, pending));
    const names = all.filter(isTicketName);
    const remarks = [...unusableNames(pending, all)];
    if (names.length === 0)
        return { tickets: new Map(), remarks };
    const handled = tip?.commit === undefined ? undefined : await objects.list(tip.commit, [`${queues[0].processed}/`, `${queues[0].failed}/`]);
    const checkedOut = await (0,settled/* settle */.G)(objects.list('HEAD', [`${pending}/`]));
    const tickets = new Map();
    for (const path of names.map((name) => `${pending}/${name}`)) {
        const isKnown = tip?.entries.has(path) === true || ('value' in checkedOut && checkedOut.value.has(path));
        if (isKnown)
            continue;
        const file = await readConfined(root, path, ticketBytes);
        if (file.kind === 'missing')
            continue;
        const text = file.kind === 'file' ? Buffer.from(file.content).toString('utf8') : undefined;
        if (await isHandled(path, text ?? ''))
            continue;
        const beside = await readConfined(root, receiptsPath(path), receiptsBytes);
        if (file.kind === 'file' && text !== undefined && Buffer.from(text).equals(file.content) && beside.kind !== 'refused') {
            tickets.set(path, { text, receipts: beside.kind === 'file' ? decodeReceipts(Buffer.from(beside.content).toString('utf8')) : [] });
            continue;
        }
        const reason = file.kind === 'refused' ? file.reason : beside.kind === 'refused' ? `its receipts cannot be read: ${beside.reason}` : 'it is not UTF-8';
        remarks.push(`${path} is only in this folder, and cannot be brought to the branch: ${reason}`);
    }
    return { tickets, remarks };
    async function isHandled(path, text) {
        for (const to of ['processed', 'failed']) {
            const entry = handled?.get(`${handledFolder(path, to)}/${places_nameOf(path)}`);
            if (entry === undefined)
                continue;
            const [mine, theirs] = [idIn(text), idIn(textOf((await objects.read([entry.id])).get(entry.id)))];
            if (mine === undefined || theirs === undefined || mine === theirs)
                return true;
        }
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/publish/queue/branch-queue.js















async function openBranchQueue(options) {
    const { target, objects, files, root, runId } = options;
    const journal = openJournal(files, options.gitFolder, runId);
    const journals = await journal.runs();
    let tip = await target.tip();
    let turn = 0;
    let hasJournal = false;
    let published = false;
    const isVoid = (claim) => isOver(claim, options.now()) || options.locks.isGone(claim.owner);
    const found = await findLocalTickets({ ...options, tip });
    let local = found.tickets;
    if (tip.commit === undefined && local.size > 0)
        throw new errors/* VelosError */.uu('git', `There is no ${target.name} to bring the folder's tickets to.`, { remedy: 'Let the loop make that branch, or say which one with "branch".' });
    const remarks = [...new Set([
            ...found.remarks,
            ...(tip.commit === undefined ? [`There is no ${target.name} yet`] : []),
            ...queues.flatMap(({ pending }) => unusableNames(pending, [...tip.entries.keys()].filter((path) => path.startsWith(`${pending}/`)).map(places_nameOf))),
        ])];
    const doubts = openDoubts(journal);
    const ticketsOf = async (paths) => await readQueued(paths, { objects, tip, local, doubts, isVoid, runId });
    let isUnclear = false;
    const watched = {
        ...target,
        async publish(plan, on) {
            const answer = await target.publish(plan, on);
            isUnclear = answer.outcome === 'unclear' || (isUnclear && answer.outcome !== 'accepted');
            return answer;
        },
    };
    return {
        name: target.name,
        remarks,
        async *tickets() {
            const pending = [...tip.entries].filter(([path]) => isPending(path));
            for (const part of portions(pending, ([, { bytes }]) => Math.min(bytes, ticketBytes)))
                yield* await ticketsOf(part.map(([path]) => path));
            for (const path of local.keys())
                if (!tip.entries.has(path))
                    yield* await ticketsOf([path]);
        },
        async exchange(done, wanted, until) {
            turn += 1;
            const claim = {
                run: runId, turn, owner: options.locks.owner(), by: options.by, at: options.now().toISOString(), until: until.toISOString(), tickets: wanted,
            };
            if (wanted.length > 0 && !hasJournal)
                await journal.begin(claim.owner);
            hasJournal ||= wanted.length > 0;
            const claimed = await publish({ done, claim, handledAtMost: options.handledAtMost, isVoid });
            return await ticketsOf(claimed);
        },
        note: async (path, receipt) => await journal.note(path, receipt),
        async read(names, bytesAtMost) {
            if (tip.commit === undefined)
                return new Map();
            return await readNamed(objects, tip.commit, names, bytesAtMost);
        },
        async *handled(isWanted) {
            if (tip.commit === undefined)
                return;
            const entries = await objects.list(tip.commit, queues.flatMap(({ processed, failed }) => [`${processed}/`, `${failed}/`]));
            const wanted = [...entries].filter(([path, entry]) => isTicketName(places_nameOf(path)) && isWanted(path) && queue_tip_refusalOf(entry, receiptsBytes) === undefined);
            for (const part of portions(wanted, ([, { bytes }]) => bytes)) {
                const files = await readNamed(objects, tip.commit, part.flatMap(([path]) => [path, receiptsPath(path)]), receiptsBytes);
                for (const [path] of part) {
                    const file = files.get(path);
                    const beside = files.get(receiptsPath(path));
                    if (file?.kind === 'file')
                        yield { path, file, receipts: decodeReceipts(textOf(beside?.kind === 'file' ? beside.content : undefined)) };
                }
            }
        },
        async putBack(tickets) {
            const fold = async (on) => {
                const there = on.commit === undefined ? new Map() : await objects.list(on.commit, tickets.flatMap(({ from }) => [from, receiptsPath(from)]));
                const plan = planPutBack(tickets.filter(({ from, to }) => there.has(from) && !on.entries.has(to)), (path) => there.has(path));
                return plan.writes.size === 0 ? 'landed' : { plan };
            };
            if ((await fold(tip)) === 'landed')
                return;
            const { commit } = await transact(target, tip, fold, options.clock);
            published = true;
            if (commit !== undefined)
                tip = await readQueueTip(objects, commit);
        },
        link: (path) => (tip.commit === undefined ? undefined : options.link(path, tip.commit)),
        async release() {
            if (!published)
                await target.release();
            const isOurs = tip.claims.some(({ run }) => run === runId);
            if (hasJournal && !isOurs && !isUnclear)
                await journal.remove(runId);
            if (options.isDry)
                return;
            for (const run of journals)
                if (!tip.claims.some((claim) => claim.run === run) && (await isLeft(run)))
                    await journal.remove(run);
        },
    };
    async function isLeft(run) {
        const owner = await journal.ownerOf(run);
        return owner === undefined || options.locks.isGone(owner);
    }
    async function publish(about) {
        let claimed = [];
        let landedOn;
        const fold = async (on) => {
            for (const one of on.claims)
                if (isVoid(one))
                    await doubts.remember(one);
            if (on !== tip && about.claim.tickets.some((path) => local.has(path)))
                local = (await findLocalTickets({ ...options, tip: on })).tickets;
            const exchange = { ...about, local };
            const planned = planExchange(on, await namesTaken(on, exchange), exchange);
            claimed = planned === 'landed' ? (on.claims.find((one) => one.run === runId && one.turn === about.claim.turn)?.tickets ?? []) : planned.claimed;
            landedOn = planned === 'landed' ? on : undefined;
            if (planned !== 'landed')
                await doubts.inherit(claimed);
            return planned;
        };
        if ((await fold(tip)) === 'landed')
            return claimed;
        const answer = await (0,settled/* settle */.G)(transact(watched, tip, fold, options.clock));
        if ('thrown' in answer && isUnclear)
            throw new errors/* VelosError */.uu('unclear', `${(0,errors/* messageOf */.bD)(answer.thrown)} Whether ${target.name} took it is not known.`, { cause: answer.thrown });
        const { commit } = (0,settled/* valueOf */.R)(answer);
        published = true;
        tip = landedOn ?? (await readQueueTip(objects, commit ?? tip.version));
        for (const { path } of about.done)
            doubts.forget(path);
        for (const path of claimed.filter((one) => local.has(one)))
            for (const file of [path, receiptsPath(path)])
                await files.remove((0,external_node_path_.join)(root, file));
        return claimed;
    }
    function isPending(path) {
        return queues.some(({ pending }) => path.startsWith(`${pending}/`)) && isTicketName(places_nameOf(path));
    }
    async function namesTaken(on, { done }) {
        const folders = [...new Set(done.flatMap(({ path, move }) => (move === undefined ? [] : [handledFolder(path, move.to)])))];
        if (folders.length === 0 || on.commit === undefined)
            return () => [];
        const entries = [...(await objects.list(on.commit, folders.map((folder) => `${folder}/`))).keys()];
        return (folder) => entries.filter((path) => path.startsWith(`${folder}/`)).map(places_nameOf);
    }
}

;// CONCATENATED MODULE: ./lib/publish/queue/folder-queue.js







const lockPath = 'data/.velos/bridge.lock';
const stagedLock = /^bridge\.lock(?:\.takeover)?\.[0-9a-z.]+\.tmp$/;
async function openFolderQueue(options) {
    const { files, root, readConfined } = options;
    const at = (path) => (0,external_node_path_.join)(root, path);
    const taken = options.isDry ? undefined : await options.locks.tryTake(at(lockPath), options.lockLastsMs);
    const heldBy = taken !== undefined && 'heldBy' in taken ? taken.heldBy : undefined;
    const torn = new Set();
    const reserved = new Set();
    const orphans = new Set();
    let hasHandled = false;
    const blocked = new Set();
    const remarks = [];
    return {
        name: `the folder ${root}`,
        remarks,
        ...(heldBy !== undefined && { heldBy }),
        async *tickets() {
            for (const { pending } of queues) {
                const names = await files.list(at(pending));
                rememberOrphans(pending, names);
                remarks.push(...unusableNames(pending, names));
                for (const name of names) {
                    const path = `${pending}/${name}`;
                    if (!isTicketName(name) || options.only?.(path) === false)
                        continue;
                    const queued = await readTicket(path);
                    if (queued !== undefined)
                        yield queued;
                }
            }
        },
        async exchange(done, wanted) {
            if (heldBy !== undefined)
                return [];
            const moved = await Promise.all(done.map(async (one) => await putAway(one)));
            await Promise.all([...new Set(moved.flatMap((folder) => folder ?? []))].map(async (folder) => await files.syncFolder(at(folder))));
            for (const { path, move } of done) {
                if (move === undefined)
                    continue;
                if (move.content !== undefined)
                    await files.remove(at(path));
                await files.remove(at(receiptsPath(path)));
                hasHandled = true;
            }
            const found = await Promise.all(wanted.map(readTicket));
            return found.filter((one) => one !== undefined);
        },
        async note(path, receipt) {
            if (blocked.delete(path))
                await files.move(at(receiptsPath(path)), at(`${receiptsPath(path)}.refused-${options.runId.slice(0, 8)}`));
            const start = torn.delete(path) ? '\n' : '';
            await files.appendLine(at(receiptsPath(path)), start + encodeReceipt(receipt));
        },
        async read(paths, bytesAtMost) {
            const found = new Map();
            for (const path of paths)
                found.set(path, await readConfined(root, path, bytesAtMost));
            return found;
        },
        async *handled(isWanted) {
            for (const folder of queues.flatMap(({ processed, failed }) => [processed, failed])) {
                for (const name of (await files.list(at(folder))).filter(isTicketName)) {
                    const queued = isWanted(`${folder}/${name}`) ? await readTicket(`${folder}/${name}`) : undefined;
                    if (queued !== undefined)
                        yield queued;
                }
            }
        },
        async putBack(tickets) {
            for (const { from, to, content, receipts } of tickets) {
                await files.replace(at(receiptsPath(to)), encodeReceipts(receipts));
                if (content === undefined)
                    await files.move(at(from), at(to));
                else
                    await files.replace(at(to), content);
                if (content !== undefined)
                    await files.remove(at(from));
                await files.remove(at(receiptsPath(from)));
            }
        },
        link: options.link,
        async release() {
            if (hasHandled)
                await prune();
            if (taken !== undefined && 'release' in taken)
                await sweep();
            if (taken !== undefined && 'release' in taken)
                await taken.release();
        },
    };
    async function readTicket(path) {
        const file = await readPart(path, ticketBytes);
        if (file.kind === 'missing')
            return undefined;
        const receipts = await readPart(receiptsPath(path), receiptsBytes);
        if (receipts.kind === 'refused') {
            blocked.add(path);
            return { path, file: withoutReceipts(receipts.reason), receipts: [] };
        }
        const text = receipts.kind === 'file' ? Buffer.from(receipts.content).toString('utf8') : '';
        if (text !== '' && !text.endsWith('\n'))
            torn.add(path);
        return { path, file, receipts: decodeReceipts(text) };
    }
    async function readPart(path, bytesAtMost) {
        const read = await (0,settled/* settle */.G)(readConfined(root, path, bytesAtMost));
        return 'value' in read ? read.value : { kind: 'refused', code: 'not-readable', reason: (0,errors/* messageOf */.bD)(read.thrown) };
    }
    async function putAway({ path, receipts, move }) {
        if (move === undefined)
            return undefined;
        const folder = handledFolder(path, move.to);
        await files.makeFolder(at(folder));
        const name = await placeFor(path, folder, move.content);
        const place = `${folder}/${name}`;
        if (move.content === undefined) {
            await files.replace(at(receiptsPath(place)), encodeReceipts(receipts));
            await files.move(at(path), at(place));
            return [folder];
        }
        const staged = at(`${folder}/.velos-${name}.tmp`);
        await files.remove(staged);
        await files.writeNew(staged, move.content);
        await files.move(staged, at(place));
        return [folder];
    }
    async function placeFor(path, folder, content) {
        const name = places_nameOf(path);
        if ((await files.kind(at(`${folder}/${name}`))) === undefined && reserve(`${folder}/${name}`))
            return name;
        const there = await readConfined(root, `${folder}/${name}`, receiptsBytes);
        const id = content === undefined ? undefined : idIn(content);
        const isSame = id !== undefined && there.kind === 'file' && idIn(Buffer.from(there.content).toString('utf8')) === id;
        if (isSame && reserve(`${folder}/${name}`))
            return name;
        const names = new Set(await files.list(at(folder)));
        return freeName(name, (one) => names.has(one) || !reserve(`${folder}/${one}`));
    }
    function rememberOrphans(pending, names) {
        const tickets = new Set(names.filter(isTicketName));
        for (const name of names) {
            const ticket = name.slice(0, -receiptsPath('').length);
            if (name === receiptsPath(ticket) && isTicketName(ticket) && !tickets.has(ticket))
                orphans.add(`${pending}/${ticket}`);
        }
    }
    async function sweep() {
        for (const path of orphans)
            if ((await files.kind(at(path))) === undefined)
                await files.remove(at(receiptsPath(path)));
        const folder = (0,external_node_path_.dirname)(at(lockPath));
        for (const name of await files.list(folder))
            if (stagedLock.test(name))
                await files.remove((0,external_node_path_.join)(folder, name));
    }
    function reserve(place) {
        return reserved.size < reserved.add(place).size;
    }
    async function prune() {
        for (const folder of [queues[0].processed, queues[0].failed]) {
            for (const name of outdated(await files.list(at(folder)), options.handledAtMost))
                await files.remove(at(`${folder}/${name}`));
        }
    }
}

;// CONCATENATED MODULE: ./lib/model/sightings-files.js


const halfDayMs = (/* unused pure expression or super */ null && (12 * 3_600_000));
const likelyFiles = 6;
const mostFiles = 32;
function halfDayOf(timestamp) {
    return `${timestamp.slice(0, 9)}${timestamp.slice(9, 11) < '12' ? '00' : '12'}`;
}
function sightingsPath(halfDay) {
    return `${paths.sightings}/${halfDay}.jsonl`;
}
function halfDayIn(path) {
    const halfDay = path.startsWith(`${paths.sightings}/`) ? nameForm.exec(path.slice(paths.sightings.length + 1))?.[1] : undefined;
    return halfDay === undefined || timeOf(`${halfDay}0000`) === undefined ? undefined : halfDay;
}
const nameForm = /^(\d{8}_(?:00|12))\.jsonl$/;
function sightings_files_likelySightings(now) {
    return Array.from({ length: likelyFiles }, (_, index) => sightingsPath(halfDayOf(timestampOf(new Date(Math.max(0, now.getTime() + (1 - index) * halfDayMs))))));
}
function sightings_files_sightingsAmong(names, now) {
    const [latest = ''] = sightings_files_likelySightings(now);
    const all = names.map((name) => `${paths.sightings}/${name}`).filter((path) => halfDayIn(path) !== undefined).sort().reverse();
    return [...all.filter((path) => path <= latest), ...all.filter((path) => path > latest)].slice(0, mostFiles);
}

;// CONCATENATED MODULE: ./lib/publish/folder/intent.js


const intent_schema = 'velos.intent/1';
function intent_encodeIntent(intent) {
    return `${JSON.stringify({ schema: intent_schema, ...intent })}\n`;
}
function intent_decodeIntent(content) {
    let value;
    try {
        value = JSON.parse(content);
    }
    catch {
        return undefined;
    }
    if (!isJsonObject(value) || value['schema'] !== intent_schema)
        return undefined;
    const { run, moves, removes } = value;
    if (typeof run !== 'string' || !Array.isArray(moves) || !Array.isArray(removes))
        return undefined;
    if (!moves.every(isMove) || !removes.every(isInData))
        return undefined;
    return { run, moves, removes };
}
function isMove(value) {
    return Array.isArray(value) && value.length === 2 && value.every(isInData);
}
function isInData(value) {
    return typeof value === 'string' && intent_folders.has(value.slice(0, value.lastIndexOf('/'))) && /\/[^/\\\0]+$/.test(value);
}
const intent_folders = new Set([
    model_paths/* paths */.f0.reports,
    model_paths/* paths */.f0.tickets,
    model_paths/* paths */.f0.ticketsProcessed,
    model_paths/* paths */.f0.ticketsFailed,
    model_paths/* paths */.f0.memory,
    model_paths/* paths */.f0.sightings,
    model_paths/* paths */.f0.setAside,
]);

;// CONCATENATED MODULE: ./lib/publish/folder/folder-target.js






const workFolder = 'data/.velos';
const intentPath = (/* unused pure expression or super */ null && (`${workFolder}/intent.json`));
const folder_target_lockPath = (/* unused pure expression or super */ null && (`${workFolder}/lock`));
const lockWaitMs = 60_000;
function folder_target_folderTarget(options) {
    const { files, root } = options;
    const at = (path) => join(root, path);
    return {
        name: `the folder ${root}`,
        async tip() {
            if (!options.isDry && (await files.kind(at(intentPath))) !== undefined)
                await locked(rollForward);
            return await readTip();
        },
        async publish(plan, tip) {
            return await locked(async () => {
                await rollForward();
                if (await hasChanged(plan, tip))
                    return { outcome: 'lost', reason: 'another run wrote to it' };
                await stage(plan);
                const moved = await settle(rollForward());
                if ('thrown' in moved)
                    return { outcome: 'unclear', reason: messageOf(moved.thrown).replace(/\.$/, '') };
                return { outcome: 'accepted', notes: [] };
            });
        },
        async release() { },
    };
    async function readTip() {
        const contents = new Map();
        const names = new Map();
        for (const folder of [paths.reports, paths.tickets, paths.ticketsProcessed, paths.ticketsFailed, paths.setAside, paths.sightings]) {
            names.set(folder, await files.list(at(folder)));
        }
        for (const path of [...memoryFiles, ...sightingsAmong(names.get(paths.sightings) ?? [], options.startedAt)]) {
            contents.set(path, await files.readOwn(at(path)));
        }
        return {
            version: contents.get(paths.runs) ?? '',
            text: (path) => contents.get(path),
            names: (folder) => names.get(folder) ?? [],
            earlier: options.earlier ?? async function* nothing() { },
            async read(wanted) {
                const found = new Map();
                for (const path of wanted) {
                    const content = await files.readOwn(at(path));
                    if (content !== undefined)
                        found.set(path, content);
                }
                return found;
            },
        };
    }
    async function hasChanged(plan, tip) {
        const sightings = sightingsAmong([...await files.list(at(paths.sightings)), ...tip.names(paths.sightings)], options.startedAt);
        for (const path of [...memoryFiles, ...sightings])
            if ((await files.readOwn(at(path))) !== tip.text(path))
                return true;
        for (const path of plan.writes.keys()) {
            const isNew = path.startsWith(`${paths.reports}/`) || path.startsWith(`${paths.tickets}/`);
            if (isNew && (await files.kind(at(path))) !== undefined)
                return true;
        }
        return false;
    }
    async function stage(plan) {
        const moves = [...plan.writes.keys()].map((path, index) => [stagedPath(path, index), path]);
        const folders = [...new Set([...plan.writes.keys()].map(folderOf))];
        try {
            for (const folder of folders)
                await files.makeFolder(at(folder));
            await sweep([workFolder, ...folders]);
            await Promise.all(moves.map(async ([from, to]) => await files.writeNew(at(from), plan.writes.get(to) ?? '')));
            await Promise.all(folders.map(async (folder) => await files.syncFolder(at(folder))));
            await files.replace(at(intentPath), encodeIntent({ run: options.runId, moves, removes: plan.removes }));
        }
        catch (thrown) {
            await files.remove(at(intentPath));
            for (const [from] of moves)
                await files.remove(at(from));
            throw thrown;
        }
    }
    async function rollForward() {
        const content = await files.readOwn(at(intentPath));
        if (content === undefined)
            return;
        const intent = decodeIntent(content);
        if (intent === undefined) {
            throw new VelosError('files', `${at(intentPath)} is not an intent of this program.`, {
                remedy: 'Look at the file and move it away; it says what an earlier run was about to write.',
            });
        }
        for (const [from, to] of intent.moves)
            await files.move(at(from), at(to));
        for (const path of intent.removes)
            await files.remove(at(path));
        const folders = new Set([...intent.moves.map(([, to]) => to), ...intent.removes].map(folderOf));
        await Promise.all([...folders].map(async (folder) => await files.syncFolder(at(folder))));
        await files.remove(at(intentPath));
    }
    async function sweep(folders) {
        for (const folder of folders) {
            for (const name of await files.list(at(folder))) {
                if (stagedName.test(name))
                    await files.remove(at(`${folder}/${name}`));
            }
        }
    }
    function stagedPath(path, index) {
        return `${folderOf(path)}/.velos-${options.runId}-${index}.tmp`;
    }
    async function locked(act) {
        const lock = await takeLock();
        try {
            return await act();
        }
        finally {
            await lock.release();
        }
    }
    async function takeLock() {
        const startedMs = options.monotonicMs();
        for (;;) {
            const answer = await options.locks.tryTake(at(folder_target_lockPath));
            if (!('heldBy' in answer))
                return answer;
            if (options.monotonicMs() - startedMs > lockWaitMs) {
                throw new VelosError('locked', `${at(folder_target_lockPath)} is held by ${answer.heldBy}, after ${lockWaitMs / 1000} seconds of waiting.`);
            }
            await options.sleep(20 + (options.monotonicMs() % 30));
        }
    }
}
const stagedName = /^(?:\.velos-[0-9a-f-]{36}-\d+|\.intent\.json\.[0-9a-z.]+|(?:inbox\.)?lock(?:\.takeover)?\.[0-9a-z.]+)\.tmp$/;
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/'));
}

;// CONCATENATED MODULE: ./lib/publish/git/folder-history.js



function folder_history_folderHistory(git, files, root) {
    return async function* earlier(path) {
        const repository = await settle(findRepository(files, root));
        if ('value' in repository)
            yield* openHistory(git, 'HEAD', repository.value.prefix)(path);
    };
}

;// CONCATENATED MODULE: ./lib/publish/git/git-tip.js






const git_tip_texts = [...model_paths/* memoryFiles */.XR, model_paths/* paths */.f0.inbox];
const git_tip_folders = [model_paths/* paths */.f0.reports, model_paths/* paths */.f0.tickets, model_paths/* paths */.f0.ticketsProcessed, model_paths/* paths */.f0.ticketsFailed, model_paths/* paths */.f0.setAside, model_paths/* paths */.f0.sightings];
const mustBeFolders = ['data', 'data/reports', model_paths/* paths */.f0.memory, ...git_tip_folders];
async function git_tip_orphanTip(git, prefix, checkedOut) {
    const [headInbox] = await batch(git, [`HEAD:${prefix}${paths.inbox}`]);
    return {
        version: 'no branch yet',
        text: () => undefined,
        names: () => [],
        async *earlier() { },
        ...checkedOutInbox(headInbox, checkedOut),
        read: async () => new Map(),
    };
}
async function git_tip_readTip(git, revision, { prefix, startedAt }, checkedOut) {
    const places = [...new Set([...git_tip_texts, ...mustBeFolders, ...likelySightings(startedAt)])];
    const [commit, headInbox, ...found] = await batch(git, [
        revision,
        `HEAD:${prefix}${paths.inbox}`,
        ...places.map((place) => `${revision}:${prefix}${place}`),
    ]);
    if (commit === undefined)
        throw new VelosError('git', `The commit ${revision} is not in this clone.`);
    const objects = new Map(places.map((place, index) => [place, found[index]]));
    for (const place of mustBeFolders) {
        const object = objects.get(place);
        if (object === undefined || object.type === 'tree')
            continue;
        throw new VelosError('not-a-folder', `On the branch "${prefix}${place}" is a file, and should be a folder.`);
    }
    const waiting = objects.get(paths.sightings);
    const isFile = new Map((waiting === undefined ? [] : entriesInTree(waiting)).map((entry) => [`${paths.sightings}/${entry.name}`, entry.isFile]));
    const wanted = sightingsAmong(waiting === undefined ? [] : namesInTree(waiting), startedAt).filter((place) => isFile.get(place) === true);
    const others = wanted.filter((place) => !objects.has(place));
    const more = others.length === 0 ? [] : await batch(git, others.map((place) => `${commit.id}:${prefix}${place}`));
    for (const [index, place] of others.entries())
        objects.set(place, more[index]);
    const text = (place) => {
        const object = isFile.get(place) === false ? undefined : objects.get(place);
        return object?.type === 'blob' ? toText(object.content) : undefined;
    };
    const memory = objects.get(paths.memory);
    const lost = [...(memory === undefined ? [] : namesInTree(memory)).map((name) => `${paths.memory}/${name}`), ...wanted]
        .find((place) => objects.has(place) && objects.get(place) === undefined);
    if (lost !== undefined)
        throw new VelosError('git', `This clone is damaged: it lacks the content of ${prefix}${lost} in ${commit.id}.`);
    const inbox = text(paths.inbox);
    return {
        version: commit.id,
        commit: commit.id,
        text,
        names(folder) {
            const tree = objects.get(folder);
            return tree === undefined ? [] : namesInTree(tree);
        },
        ...(inbox === undefined ? {} : { inbox: { name: `commit:${commit.id}`, content: inbox } }),
        ...checkedOutInbox(headInbox, checkedOut),
        earlier: openHistory(git, commit.id, prefix),
        async read(wanted) {
            if (wanted.length === 0)
                return new Map();
            const blobs = await batch(git, wanted.map((path) => `${commit.id}:${prefix}${path}`));
            return new Map(wanted.flatMap((path, index) => {
                const blob = blobs[index];
                return blob?.type === 'blob' ? [[path, toText(blob.content)]] : [];
            }));
        },
    };
}
function checkedOutInbox(inbox, checkedOut) {
    if (inbox?.type !== 'blob')
        return {};
    const name = checkedOut === undefined ? {} : { name: `branch:${checkedOut}` };
    return { checkedOutInbox: { ...name, content: toText(inbox.content) } };
}
async function batch(git, names) {
    const result = await git(['cat-file', '--batch'], { input: `${names.join('\n')}\n`, encoding: 'latin1', maxBytes: 256 * 1024 * 1024 });
    if (result.code !== 0)
        throw new VelosError('git', `The branch could not be read: ${lastWords(undefined, result.stderr)}.`);
    return parseBatch(result.stdout);
}

;// CONCATENATED MODULE: ./lib/entry/open-target.js







async function openTarget(settings, machine, runId, time) {
    const { files, git, env } = machine;
    if (!settings.deliver.includes('commit')) {
        return folderTarget({ ...machine, runId, startedAt: time, isDry: settings.dryRun, earlier: folderHistory(git, files, settings.root) });
    }
    const repository = await findRepository(files, settings.root);
    const branch = settings.branch ?? repository.branch;
    if (branch === undefined)
        throw new VelosError('detached-head', `No branch is checked out in ${repository.top}.`);
    return gitTarget({
        git,
        files,
        repository,
        root: settings.root,
        branch,
        runId,
        identity: committerIn(env),
        time: () => time,
        read: async (revision, checkedOut) => await readTip(git, revision, { prefix: repository.prefix, startedAt: time }, checkedOut),
        orphan: async (checkedOut) => await orphanTip(git, repository.prefix, checkedOut),
        signs: async () => await signsCommits(git, files, repository, env),
        sleep: async (milliseconds) => await machine.sleep(milliseconds),
        fetchFirst: false,
        alwaysWriteWorkTree: env['GITHUB_ACTIONS'] === 'true',
    });
}
function committerIn(env) {
    return env['GITHUB_ACTIONS'] === 'true'
        ? { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' }
        : { name: 'velos-master-loop', email: 'velos-master-loop@users.noreply.github.com' };
}

;// CONCATENATED MODULE: ./lib/entry/open-queue.js












async function openQueue(settings, machine, runId) {
    if (settings.deliver === 'none')
        return await openFolder(settings, machine, runId);
    const { files, git, env, root, locks } = machine;
    const repository = await repository_findRepository(files, root);
    const branch = settings.branch ?? repository.branch;
    if (branch === undefined)
        throw new errors/* VelosError */.uu('detached-head', `No branch is checked out in ${repository.top}.`);
    const objects = openObjects(git, repository.prefix);
    const target = git_target_gitTarget({
        git, files, repository, root, branch, runId,
        identity: committerIn(env),
        time: () => machine.now(),
        read: async (revision) => await readQueueTip(objects, await commitOf(revision, repository, machine)),
        orphan: async () => emptyQueue,
        signs: async () => await signing_signsCommits(git, files, repository, env),
        sleep: async (milliseconds) => await machine.sleep(milliseconds),
        fetchFirst: true,
        alwaysWriteWorkTree: env['GITHUB_ACTIONS'] === 'true',
    });
    return await openBranchQueue({
        target, objects, files, locks, readConfined: realConfined, root, runId,
        clock: machine,
        now: () => machine.now(),
        gitFolder: repository.gitFolder,
        by: `a bridge on ${hostOf(env).name}`,
        handledAtMost: settings.handledAtMost,
        isDry: settings.dryRun,
        link: (path, commit) => blobUrl(env, commit, repository.prefix + path),
    });
}
async function openLocalQueue(settings, machine, runId) {
    if (settings.deliver === 'none')
        return undefined;
    const { files, git, root } = machine;
    const { tickets } = await findLocalTickets({ files, objects: openObjects(git, await prefixOf(machine)), readConfined: realConfined, root });
    return tickets.size === 0 ? undefined : await openFolder(settings, machine, runId, (path) => tickets.has(path));
}
async function prefixOf({ files, root }) {
    try {
        return (await repository_findRepository(files, root)).prefix;
    }
    catch (thrown) {
        if (thrown instanceof errors/* VelosError */.uu && thrown.code === 'no-repository')
            return '';
        throw thrown;
    }
}
async function openFolder(settings, machine, runId, only) {
    const { files, locks, root, env } = machine;
    return await openFolderQueue({
        files, locks, readConfined: realConfined, root, runId,
        lockLastsMs: settings.timeBudgetMs + settings.dispatch.deadlineMs + claimSpareMs,
        isDry: settings.dryRun,
        handledAtMost: settings.handledAtMost,
        link: () => runUrl(env),
        ...(only && { only }),
    });
}
async function commitOf(revision, { commitOf: fromFiles }, { git }) {
    if (/^[0-9a-f]{40,64}$/.test(revision))
        return revision;
    const known = await fromFiles(revision);
    if (known !== undefined)
        return known;
    const { code, stdout } = await git(['rev-parse', '--verify', `${revision}^{commit}`]);
    if (code !== 0)
        throw new errors/* VelosError */.uu('git', `The commit ${revision} is not in this clone.`);
    return stdout.trim();
}
function blobUrl(env, commit, path) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    if (!server || !repository)
        return undefined;
    return `${server}/${repository}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
function runUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run }) {
    return !server || !repository || !run ? undefined : `${server}/${repository}/actions/runs/${run}`;
}

;// CONCATENATED MODULE: ./lib/entry/start-bridge.js













async function prepareBridge({ inputs, source, env, cwd }) {
    const root = resolveRoot({ root: inputs.root, source, env, cwd, path: external_node_path_ });
    const machine = realMachine(root, env);
    const file = await findConfiguration(machine.files, root, inputs.config);
    const settings = await parseBridgeSettings({ inputs, source, env, root, file });
    if ((await machine.files.kind(root)) !== 'folder') {
        throw new errors/* VelosError */.uu('configuration', `The root ${root} is not a folder.`, { remedy: 'Say which folder, with the input or flag "root".' });
    }
    await confine(machine.files, root);
    return { settings, machine };
}
async function startBridge(settings, machine, watch) {
    const runId = await machine.uuid();
    if (settings.dryRun) {
        const { rehearseBridge } = await __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 6098));
        return { rehearsal: await rehearseBridge(settings, await openQueue(settings, machine, runId), machine.now()) };
    }
    const log = runLog(machine, model_paths/* paths */.f0.bridgeLog);
    const fetch = async (input, init) => {
        const answering = machine.fetch(input, init);
        watch.onWaiting?.();
        return await answering;
    };
    const stop = new AbortController();
    const onSignal = () => stop.abort();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, onSignal);
    try {
        const result = await runBridge(settings, {
            world: { ...machine, fetch },
            random: machine.random,
            runId,
            stop: stop.signal,
            async openQueue() {
                const opening = openQueue(settings, machine, runId);
                if (settings.deliver === 'commit')
                    watch.onWaiting?.();
                return await opening;
            },
            onLongQueue: keepHeapSmall,
            openLocalQueue: async () => await openLocalQueue(settings, machine, runId),
            async onTicket(delivered) {
                await watch.onTicket(delivered);
                const hasFailed = delivered.problem !== undefined || delivered.settlement.move?.to === 'failed';
                await (hasFailed ? log.error : log.info)((0,describe_bridge/* ticketLine */.fi)(delivered));
            },
        });
        if (result.failure !== undefined)
            await log.error(result.failure.message);
        return { result };
    }
    catch (thrown) {
        await log.error((0,errors/* messageOf */.bD)(thrown));
        throw thrown;
    }
    finally {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.off(signal, onSignal);
    }
}

;// CONCATENATED MODULE: ./lib/entry/bridge-action.js





async function runBridgeAction() {
    const { env } = process;
    let toolkit;
    const loadToolkit = () => (toolkit ??= load());
    try {
        const { settings, machine } = await prepareBridge({ inputs: bridgeInputsOf(env), source: 'input', env, cwd: process.cwd() });
        const started = await startBridge(settings, machine, {
            onWaiting: () => void loadToolkit(),
            onTicket: (delivered) => (0,print_lines/* printLines */.t)((0,describe_bridge/* describeTicket */.Se)(delivered)),
        });
        if ('rehearsal' in started) {
            (0,print_lines/* printLines */.t)(started.rehearsal);
            return errors/* exitCodes */.hS.done;
        }
        const { core, presentBridge, presentFailure, bridgeExitCode, maskSecrets } = await loadToolkit();
        maskSecrets(core, env);
        await presentBridge(core, env, started.result);
        if (started.result.failure !== undefined)
            presentFailure(core, env, started.result.failure);
        return bridgeExitCode(started.result, settings.failOn);
    }
    catch (thrown) {
        const { core, presentFailure } = await loadToolkit();
        return presentFailure(core, env, thrown);
    }
}
async function load() {
    const [core, present, presentBridge] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 6421)), __webpack_require__.e(/* import() */ 241).then(__webpack_require__.bind(__webpack_require__, 2241)), __webpack_require__.e(/* import() */ 57).then(__webpack_require__.bind(__webpack_require__, 8057))]);
    return { core, ...present, ...presentBridge };
}


/***/ }),

/***/ 4565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ describeStep),
/* harmony export */   Se: () => (/* binding */ describeTicket),
/* harmony export */   fi: () => (/* binding */ ticketLine),
/* harmony export */   jf: () => (/* binding */ bridgeWarnings),
/* harmony export */   zn: () => (/* binding */ bridgeSentence)
/* harmony export */ });
/* unused harmony exports describeWaiting, withCode */
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(709);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9604);


function describeTicket({ settlement, title, problem, steps, unconfiguredSince }) {
    const lines = [(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(`${settlement.path}: ${title}`)];
    if (problem !== undefined && steps.length === 0)
        lines.push(`  refused: ${sentence(problem.reason, problem.remedy)}`);
    if (problem === undefined && steps.length === 0)
        lines.push('  it asks for no channel');
    lines.push(...steps.map((step) => `  ${describeStep(step)}`));
    if (unconfiguredSince !== undefined)
        lines.push(`  nobody that it asks for is configured; it waits seven days from ${unconfiguredSince} on, then it fails`);
    return lines.join('\n');
}
function ticketLine(delivered) {
    const [head = '', ...details] = describeTicket(delivered).split('\n');
    return [head, ...details.map((line) => line.trim())].join('; ');
}
function describeWaiting({ path, waits }) {
    return (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(`${path}: ${[waits?.title ?? '', ...(waits?.steps ?? []).map(describeStep)].join('; ')}`);
}
function describeStep({ asked, state }) {
    const { carrier } = asked;
    const { last } = state;
    const why = last?.reason === undefined ? '' : `: ${withCode(last.reason, last.code)}`;
    switch (state.outcome) {
        case 'delivered':
            return (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(`${carrier}: delivered${last?.url === undefined ? '' : ` ${last.url}`}${why}`);
        case 'skipped':
            return (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(`${carrier}: skipped: ${sentence(last?.reason ?? '', last?.remedy)}`);
        case 'refused':
            return (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(`${carrier}: refused${sentence(why, last?.remedy)}`);
        case 'retry':
        case 'unknown': {
            const next = state.next === undefined ? 'by the next run' : `from ${state.next} on`;
            return (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(`${carrier}: ${state.outcome === 'retry' ? '' : 'it may have arrived; '}to be tried again ${next}${sentence(why, last?.remedy)}`);
        }
        default:
            return (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(asked.state === 'not-configured' ? `${carrier}: ${asked.reason ?? 'not configured'}` : `${carrier}: not yet sent`);
    }
}
function withCode(reason, code) {
    return code === undefined || reason.includes(code) ? reason : `${reason} (${code})`;
}
function sentence(reason, remedy) {
    return remedy === undefined ? reason : `${reason}. ${remedy}`;
}
function bridgeSentence({ queue, handledCount, waiting, tally, heldBy, quiet }) {
    if (heldBy !== undefined)
        return `Another bridge works on ${queue} (${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(heldBy)}); ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(waiting.length, 'ticket')} waiting, nothing was sent`;
    const silent = quietPart(quiet);
    if (handledCount + waiting.length === 0)
        return silent === undefined ? `The queue of ${queue} is empty` : `${queue}: nothing to deliver; ${silent}`;
    const { delivered, pending, failed, skipped } = tally;
    const busy = waiting.filter(({ isBusy }) => isBusy).length;
    const left = waiting.length - busy;
    return [
        `${queue}: ${delivered} delivered, ${pending} pending, ${failed} failed, ${skipped} skipped, in ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(handledCount, 'ticket')}`,
        ...(left === 0 ? [] : [`${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(left, 'ticket')} left`]),
        ...(busy === 0 ? [] : [`another bridge works on ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(busy, 'ticket')}`]),
        ...(silent === undefined ? [] : [silent]),
    ].join('; ');
}
function quietPart({ handled, left }) {
    if (handled + left === 0)
        return undefined;
    return [
        ...(handled === 0 ? [] : [`${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(handled, 'quiet ticket')} put away`]),
        ...(left === 0 ? [] : [`${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(left, 'quiet ticket')} ${left === 1 ? 'waits' : 'wait'} to go along`]),
    ].join(', ');
}
const waitingAtMost = 20;
function bridgeWarnings({ handled, waiting, remarks }) {
    const reasons = [
        ...handled.filter(({ unconfiguredSince }) => unconfiguredSince !== undefined)
            .flatMap(({ steps }) => steps.flatMap(({ asked }) => (asked.state === 'not-configured' ? [asked.reason ?? asked.carrier] : []))),
        ...waiting.flatMap(({ unconfigured }) => unconfigured ?? []),
    ];
    const counts = new Map();
    for (const reason of reasons)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const loud = [...counts].map(([reason, count]) => ({ kind: 'warning', message: `${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, 'ticket')} waiting for a channel that nobody has configured: ${reason}` }));
    const said = remarks.map((message) => ({ kind: 'warning', message }));
    const waits = waiting.filter(({ waits: why, unconfigured }) => why !== undefined && unconfigured === undefined).slice(0, waitingAtMost)
        .map((one) => ({ kind: 'notice', message: describeWaiting(one) }));
    return [...said, ...loud, ...handled.flatMap(warningsOf), ...waits].map(({ kind, message }) => ({ kind, message: (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(message, 1000) }));
}
function warningsOf(delivered) {
    const { settlement, problem, steps } = delivered;
    if (problem !== undefined)
        return [{ kind: 'error', message: ticketLine(delivered) }];
    if (settlement.move?.to === 'failed' && steps.length > 0) {
        const isSkipped = steps.every(({ state }) => state.outcome === 'skipped');
        return [{ kind: isSkipped ? 'warning' : 'error', message: ticketLine(delivered) }];
    }
    return steps.flatMap((step) => {
        const { outcome, last } = step.state;
        const message = `${settlement.path}: ${describeStep(step)}`;
        if (outcome === 'skipped')
            return [{ kind: 'notice', message }];
        const isLoud = outcome === 'refused' || outcome === 'retry' || outcome === 'unknown' || (outcome === 'delivered' && last?.code === 'partial');
        return isLoud ? [{ kind: 'warning', message }] : [];
    });
}


/***/ }),

/***/ 6201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ printLines)
/* harmony export */ });
function printLines(text) {
    for (const line of text.split('\n'))
        process.stdout.write(`${line.replaceAll('##[', '## [').replace(/^(\s*)::/, '$1: :')}\n`);
}


/***/ }),

/***/ 5220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ configuredDispatch),
/* harmony export */   q: () => (/* binding */ defaultDispatch)
/* harmony export */ });
/* harmony import */ var _mail_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6335);

const defaultDispatch = {
    onUnknown: 'resend',
    pathMap: [],
    deadlineMs: 30_000,
    slack: { also: [] },
    notion: { also: [] },
    email: { tls: 'required' },
    webhook: {},
    ntfy: {},
    github: { labels: ['velos'] },
    unset: [],
};
function configuredDispatch(dispatch, unset) {
    const { slack, notion, email, webhook, ntfy, github } = dispatch ?? {};
    const { url, topic } = ntfy ?? {};
    return {
        onUnknown: dispatch?.['on-unknown'] ?? defaultDispatch.onUnknown,
        pathMap: Object.entries(dispatch?.['path-map'] ?? {}).map(([from, to]) => ({ from: withoutSlash(from), to })),
        deadlineMs: dispatch?.deadline ?? defaultDispatch.deadlineMs,
        slack: { ...(slack?.channel && { channel: slack.channel }), also: slack?.also ?? [] },
        notion: { ...parentOf(notion), also: notion?.also ?? [] },
        email: {
            ...(email?.to && { to: (0,_mail_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTwins */ .oc)(email.to) }),
            ...(email?.from && { from: email.from }),
            tls: email?.tls ?? defaultDispatch.email.tls,
        },
        webhook: { ...(webhook?.url && { url: webhook.url }) },
        ntfy: { ...(url && { url }), ...(topic && { topic }) },
        github: { labels: github?.labels ?? defaultDispatch.github.labels },
        unset,
    };
}
function parentOf(notion) {
    const { 'parent-page': page, database, 'data-source': source } = notion ?? {};
    if (page)
        return { parent: { kind: 'page', id: page } };
    if (database)
        return { parent: { kind: 'database', id: database } };
    return source ? { parent: { kind: 'data-source', id: source } } : {};
}
function withoutSlash(folder) {
    return folder.replace(/(?<=[^/\\:])[/\\]+$/, '');
}


/***/ }),

/***/ 6150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ configuredWhen)
/* harmony export */ });
/* unused harmony export toEveryChannel */
/* harmony import */ var _default_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9979);

function configuredWhen(own) {
    if (typeof own === 'string')
        return toEveryChannel(own);
    const { slack, notion, push, email, webhook, github } = _default_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSettings */ .L.when;
    return {
        slack: own?.slack ?? slack,
        notion: own?.notion ?? notion,
        push: own?.push ?? push,
        email: own?.email ?? email,
        webhook: own?.webhook ?? webhook,
        github: own?.github ?? github,
    };
}
function toEveryChannel(when) {
    return { slack: when, notion: when, push: when, email: when, webhook: when, github: when };
}


/***/ }),

/***/ 2652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseCpuWindow),
/* harmony export */   L: () => (/* binding */ cpuWindowAllowed)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7581);

const cpuWindowAllowed = 'a duration from 0ms to 1m is allowed, such as 200ms';
function parseCpuWindow(text) {
    return (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDurationWithin */ .Ts)(text, 0, 60_000);
}


/***/ }),

/***/ 9979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ defaultSettings)
});

;// CONCATENATED MODULE: ./lib/inputs/default-limits.js
const limits = [
    {
        series: 'disk/*/used',
        warn: 85,
        critical: 95,
        bad: 'above',
        hint: 'Delete or move what is no longer needed on this disk, or enlarge it',
    },
    {
        series: 'disk/*/inodes-used',
        warn: 85,
        critical: 95,
        bad: 'above',
        hint: 'Look for folders with very many small files (caches, sessions, mail) and clear them',
    },
    {
        series: 'memory/used',
        warn: 90,
        critical: 97,
        bad: 'above',
        hint: 'Look at the largest processes in this report; end, limit or move one, or add memory',
    },
    {
        series: 'cpu/pressure',
        warn: 50,
        critical: 80,
        bad: 'above',
        hint: 'Tasks wait for a CPU: run fewer at once, spread them over the day, or add CPUs',
    },
    {
        series: 'load/per-core',
        warn: 2,
        critical: 4,
        bad: 'above',
        unless: 'cpu/pressure',
        hint: 'More tasks want to run than there are CPUs: run fewer at once, or add CPUs',
    },
    {
        series: 'memory/pressure',
        warn: 20,
        critical: 50,
        bad: 'above',
        hint: 'Tasks wait for memory: end or limit the largest processes, or add memory',
    },
];
const defaultLimits = limits.map((limit) => ({ ...limit, builtIn: true }));

;// CONCATENATED MODULE: ./lib/inputs/default-settings.js

const atOnce = { failAfter: 1, recoverAfter: 1 };
const slowToRecover = { failAfter: 1, recoverAfter: 2 };
const defaultSettings = {
    send: { slack: true, notion: true, push: false, email: false },
    alert: [],
    when: { slack: 'always', notion: 'always', push: 'always', email: 'always', webhook: 'always', github: 'always' },
    report: { style: 'full' },
    timezone: 'UTC',
    collect: {
        system: { cpuWindowMs: 200 },
        repo: true,
        logs: { files: ['data/logs/**/*.log', 'logs/**/*.log'], exclude: [], maxBytes: 1_000_000_000 },
    },
    judge: {
        limits: defaultLimits,
        rules: {
            'collector-failed': atOnce,
            late: atOnce,
            limit: atOnce,
            missing: { failAfter: 2, recoverAfter: 1 },
            shift: slowToRecover,
            trend: { failAfter: 2, recoverAfter: 2 },
            unusual: slowToRecover,
        },
        alarmBudget: 2,
        relearn: [],
        unlearned: [],
        dependsOn: [],
        remindMs: 7 * 86_400_000,
    },
    silences: [],
    maintenance: [],
    memory: { runs: 1000, records: 5000, bytes: 4_000_000 },
    retention: { reports: 1000 },
};


/***/ }),

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ daysPattern),
/* harmony export */   Ts: () => (/* binding */ parseDurationWithin),
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   bs: () => (/* binding */ parseDays)
/* harmony export */ });
/* unused harmony export parseDuration */
const milliseconds = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const durationPattern = '^[0-9]+(ms|s|m|h|d)$';
function parseDuration(text) {
    const [, count, unit] = /^(\d+)(ms|s|m|h|d)$/.exec(text) ?? [];
    const value = Number(count) * (milliseconds[unit ?? ''] ?? Number.NaN);
    return Number.isSafeInteger(value) ? value : undefined;
}
function parseDurationWithin(text, least, most) {
    const value = parseDuration(text);
    return value !== undefined && value >= least && value <= most ? value : undefined;
}
const daysPattern = '^[0-9]+d$';
function parseDays(text) {
    const days = parseDurationWithin(text, 86_400_000, 4000 * 86_400_000);
    return days === undefined || !text.endsWith('d') ? undefined : days / 86_400_000;
}


/***/ }),

/***/ 6335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ addressPattern),
/* harmony export */   lg: () => (/* binding */ addressAllowed),
/* harmony export */   oc: () => (/* binding */ withoutTwins),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   ug: () => (/* binding */ parseAddresses)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5060);

const addressAllowed = 'an address such as ops@example.org or Ops <ops@example.org> is allowed';
const addressPattern = '^[^\\r\\n]*[^@\\s]@[^@\\s]+$';
const longestName = 100;
const longestAddress = 254;
const longestLocal = 64;
const mostAddresses = 100;
const local = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
function parseAddress(text) {
    if (/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(text))
        return { allowed: 'an address on one line, without control characters, is allowed' };
    const [, before, inside] = /^([^<>]*)<([^<>]*)>$/.exec(text.trim()) ?? [];
    const name = before === undefined ? '' : nameOf(before.trim());
    const address = addressOf((inside ?? text).trim());
    return name === undefined || address === undefined ? { allowed: addressAllowed } : { value: { name, address } };
}
function parseAddresses(text) {
    const parts = partsOf(text);
    if (parts.length > mostAddresses)
        return { allowed: `at most ${mostAddresses} addresses between commas are allowed` };
    const found = [];
    for (const [at, part] of parts.entries()) {
        const checked = parseAddress(part);
        if ('value' in checked)
            found.push(checked.value);
        else
            return { allowed: parts.length === 1 ? checked.allowed : `${checked.allowed}, several between commas; number ${at + 1} is none` };
    }
    return { value: withoutTwins(found) };
}
function partsOf(text) {
    const ends = [];
    let isQuoted = false;
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '"')
            isQuoted = !isQuoted;
        if (text[at] === ',' && !isQuoted)
            ends.push(at);
    }
    return [...ends, text.length].map((end, at) => text.slice(at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end));
}
function withoutTwins(addresses) {
    return addresses.filter(({ address }, at) => addresses.findIndex((other) => other.address === address) === at);
}
function nameOf(text) {
    const [, quoted] = /^"([^"\\]*)"$/.exec(text) ?? [];
    const name = quoted ?? text;
    if (name.length > longestName || (quoted === undefined && /[",:;()@[\]\\]/.test(text)))
        return undefined;
    return name.trim();
}
function addressOf(text) {
    const at = text.lastIndexOf('@');
    const [mailbox, written] = [text.slice(0, at), text.slice(at + 1)];
    if (at < 1 || mailbox.length > longestLocal || !local.test(mailbox) || /[^\p{L}\p{N}\p{M}.-]/u.test(written))
        return undefined;
    const domain = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .D)(`https://${written}`)?.hostname ?? '';
    const address = `${mailbox}@${domain}`;
    const isFit = domain.split('.').every((part) => label.test(part)) && !/^[\d.]+$/.test(domain);
    return isFit && address.length <= longestAddress ? address : undefined;
}


/***/ }),

/***/ 6045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ unknownWord),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   d5: () => (/* binding */ notShown),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   wP: () => (/* binding */ allowedWords)
/* harmony export */ });
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(709);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3231);


const mostShown = 60;
const notShown = 'a value that is not shown';
function quoted(text) {
    return `"${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(text, mostShown)}"`;
}
function mismatch(found, allowed, meant) {
    return [`found ${found}`, allowed, ...(meant === undefined ? [] : [`did you mean "${meant}"?`])].join('; ');
}
function unknownWord(word, known) {
    return mismatch(quoted(word), allowedWords(known), (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, known));
}
function allowedWords(words) {
    return `${either(words)} is allowed`;
}
function either(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}


/***/ }),

/***/ 3231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const longest = 40;
function nearest(word, known) {
    if (word.length > longest)
        return undefined;
    const plain = normal(word);
    const near = known
        .filter((one) => Math.abs(one.length - word.length) <= farthest(word, one))
        .map((one) => ({ one, distance: editDistance(plain, normal(one)) }))
        .filter(({ one, distance }) => distance <= farthest(word, one));
    return near.sort((a, b) => a.distance - b.distance)[0]?.one;
}
function farthest(word, known) {
    return Math.max(1, Math.floor(Math.max(word.length, known.length) / 3));
}
function normal(word) {
    return word.toLowerCase().replaceAll('_', '-');
}
function editDistance(a, b) {
    let older = [];
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const substitution = at(above, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const swap = swapped ? at(older, column - 2) + 1 : Infinity;
            current.push(Math.min(at(above, column) + 1, at(current, column - 1) + 1, substitution, swap));
        }
        older = above;
        above = current;
    }
    return at(above, b.length);
}
function at(row, column) {
    return row[column] ?? Infinity;
}


/***/ }),

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ notionIdAllowed),
/* harmony export */   _I: () => (/* binding */ parseNotionId),
/* harmony export */   dA: () => (/* binding */ notionIdPattern)
/* harmony export */ });
const notionIdAllowed = "an id of 32 hexadecimal digits, or the page's link that ends in one, is allowed";
const notionIdPattern = '[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}([?#].*)?$';
const id = '[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const hosts = '(?:[a-z0-9-]+\\.)*notion\\.(?:so|com|site)';
const bare = new RegExp(`^(?:${id})$`, 'i');
const link = new RegExp(`^https://${hosts}/(?:[^\\s?#]*[/-])?(${id})(?:[?#]\\S*)?$`, 'i');
function parseNotionId(text) {
    const found = bare.test(text) ? text : text.length <= 2000 ? link.exec(text)?.[1] : undefined;
    if (found === undefined)
        return { allowed: notionIdAllowed };
    const digits = found.toLowerCase().replaceAll('-', '');
    return { value: digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') };
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ ntfyTopicPattern),
/* harmony export */   qd: () => (/* binding */ parseNtfyTopic),
/* harmony export */   xL: () => (/* binding */ ntfyTopicAllowed)
/* harmony export */ });
const ntfyTopicAllowed = 'a topic of 1 to 64 letters, digits, - and _ is allowed';
const ntfyTopicPattern = '^[-_A-Za-z0-9]{1,64}$';
function parseNtfyTopic(text) {
    return /^[-_A-Za-z0-9]{1,64}$/.test(text) ? { value: text } : { allowed: ntfyTopicAllowed };
}


/***/ }),

/***/ 8442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ urlPattern),
/* harmony export */   Q2: () => (/* binding */ parseBaseUrl),
/* harmony export */   Ym: () => (/* binding */ parseTargetUrl),
/* harmony export */   _J: () => (/* binding */ urlAllowed)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5060);

const longest = 2000;
const urlAllowed = `a URL that begins with https:// is allowed, of at most ${longest} characters`;
const onlyHere = 'https:// is allowed, and http:// for this machine only (localhost, 127.0.0.1, [::1])';
const urlPattern = '^https?://[^/?#\\\\@\\s]+([/?#]|$)';
function parseTargetUrl(text) {
    const url = urlOf(text);
    if ('allowed' in url)
        return url;
    const { href, pathname, search } = url.value;
    return { value: pathname === '/' && search === '' ? href.slice(0, -1) : href };
}
function parseBaseUrl(text) {
    const url = urlOf(text);
    if ('allowed' in url)
        return url;
    if (text.includes('?'))
        return { allowed: 'a URL without ? is allowed' };
    return { value: url.value.href.replace(/\/+$/, '') };
}
function urlOf(text) {
    const authority = /^https?:\/\/([^/?#]+)/i.exec(text)?.[1];
    if (authority === undefined || text.length > longest || /[\s\\\p{Cc}\p{Cf}\p{Cs}]/u.test(text))
        return { allowed: urlAllowed };
    if (authority.includes('@'))
        return { allowed: 'a URL without a user name and password is allowed' };
    if (text.includes('#'))
        return { allowed: 'a URL without # is allowed' };
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .D)(text);
    if (url === undefined || url.port === '0')
        return { allowed: urlAllowed };
    return url.protocol === 'http:' && !isLoopback(url.hostname) ? { allowed: onlyHere } : { value: url };
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}


/***/ }),

/***/ 6111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ parseSlackChannel),
/* harmony export */   SO: () => (/* binding */ slackChannelPattern),
/* harmony export */   Yc: () => (/* binding */ slackChannelAllowed)
/* harmony export */ });
const slackChannelAllowed = "a channel's id such as C0123456789, or its name such as #ops, is allowed";
const slackChannelPattern = '^([CGD][A-Z0-9]{1,30}|#[^\\s#<>&|@,A-Z]{1,80})$';
const channel = /^(?:[CGD][A-Z0-9]{1,30}|#[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}_-]{1,80})$/u;
function parseSlackChannel(text) {
    if (channel.test(text))
        return { value: text };
    const meant = channel.test(`#${text}`) ? '; a name begins with #' : '';
    return { allowed: `${slackChannelAllowed}${meant}` };
}


/***/ }),

/***/ 5060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
function parseUrl(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}


/***/ }),

/***/ 9575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ carriers)
/* harmony export */ });
const carriers = ['slack', 'notion', 'ntfy', 'pushbullet', 'email', 'webhook', 'github'];


/***/ }),

/***/ 3434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   uu: () => (/* binding */ VelosError),
/* harmony export */   wt: () => (/* binding */ withSentence)
/* harmony export */ });
/* unused harmony export NothingToObserve */
const exitCodes = { done: 0, failed: 1, usage: 2, failOn: 3 };
const catalogue = {
    'usage': { exit: 2, remedy: 'See "velos --help".' },
    'configuration': { exit: 2, remedy: 'Mend what is named above; "velos config check" checks without running.' },
    'no-repository': {
        exit: 1,
        remedy: 'Check the repository out first (actions/checkout), or use "deliver: none" to write into the folder only.',
    },
    'detached-head': { exit: 1, remedy: 'Say which branch to write to with the input "branch".' },
    'no-remote': {
        exit: 1,
        remedy: 'Add a remote named "origin" that can be reached, or use "deliver: none" to write into the folder only.',
    },
    'no-permission': {
        exit: 1,
        remedy: 'Give the job "permissions: contents: write" and let actions/checkout keep its credentials.',
    },
    'push-refused': {
        exit: 1,
        remedy: 'Let this job push to that branch (a ruleset or hook refuses it), or write to another with the input "branch".',
    },
    'contended': { exit: 1, remedy: 'Too many writers at once: run less often, or put the jobs into one concurrency group.' },
    'unreachable': { exit: 1, remedy: 'The remote did not answer; the next run will try again.' },
    'unclear': { exit: 1, remedy: 'The next run looks what became of it; what may have been sent is asked about, or marked.' },
    'git': { exit: 1, remedy: 'Look at what git said; "git fsck" tells whether the clone is sound.' },
    'git-missing': { exit: 1, remedy: 'Install git on this machine, or use "deliver: none" to write into the folder only.' },
    'disk-full': { exit: 1, remedy: 'Make room on this disk, or choose another root.' },
    'read-only': { exit: 1, remedy: 'Let this user write into that folder, or choose another root.' },
    'not-a-folder': { exit: 1, remedy: 'A file stands where a folder should be: move it away.' },
    'not-a-file': { exit: 1, remedy: 'A file belongs there: move away what has its name.' },
    'a-link': { exit: 1, remedy: 'A symbolic link stands there: put the file or folder itself in its place.' },
    'locked': { exit: 1, remedy: 'Another run works on this folder: wait for it, or end it.' },
    'files': { exit: 1, remedy: 'Look at the path that is named.' },
    'artifact': { exit: 1, remedy: 'Artifacts can be uploaded from within a workflow on github.com only; use "deliver: commit" elsewhere.' },
    'internal': { exit: 1, remedy: 'This is a fault of ours: please report it with this message.' },
};
class VelosError extends Error {
    name = 'VelosError';
    code;
    remedy;
    exitCode;
    problems;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.remedy = options.remedy ?? catalogue[code].remedy;
        this.exitCode = catalogue[code].exit;
        this.problems = options.problems ?? [];
    }
}
class NothingToObserve extends (/* unused pure expression or super */ null && (Error)) {
    name = 'NothingToObserve';
}
function messageOf(thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return message.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
function withSentence(thrown, sentence) {
    const message = `${messageOf(thrown)} ${sentence}`;
    if (thrown instanceof VelosError)
        return new VelosError(thrown.code, message, { cause: thrown, remedy: thrown.remedy });
    return new VelosError('internal', message, { cause: thrown });
}


/***/ }),

/***/ 1153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* unused harmony export murmur3 */
function fingerprint(...parts) {
    const text = parts.map((part) => `${String(part).length}:${part}`).join('');
    return murmur3(new TextEncoder().encode(text), 0)
        .map((word) => word.toString(16).padStart(8, '0'))
        .join('');
}
const rotate = (word, by) => (word << by) | (word >>> (32 - by));
const c1 = 0x239b961b;
const c2 = 0xab0e9789;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93;
function murmur3(bytes, seed) {
    let [h1, h2, h3, h4] = [seed, seed, seed, seed];
    const whole = bytes.length & ~15;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < whole; at += 16) {
        h1 = (Math.imul(rotate(h1 ^ scramble(view.getUint32(at, true), c1, 15, c2), 19) + h2, 5) + 0x561ccd1b) | 0;
        h2 = (Math.imul(rotate(h2 ^ scramble(view.getUint32(at + 4, true), c2, 16, c3), 17) + h3, 5) + 0x0bcaa747) | 0;
        h3 = (Math.imul(rotate(h3 ^ scramble(view.getUint32(at + 8, true), c3, 17, c4), 15) + h4, 5) + 0x96cd1c35) | 0;
        h4 = (Math.imul(rotate(h4 ^ scramble(view.getUint32(at + 12, true), c4, 18, c1), 13) + h1, 5) + 0x32ac3b17) | 0;
    }
    const tail = new DataView(new ArrayBuffer(16));
    bytes.subarray(whole).forEach((byte, index) => tail.setUint8(index, byte));
    h1 ^= scramble(tail.getUint32(0, true), c1, 15, c2) ^ bytes.length;
    h2 ^= scramble(tail.getUint32(4, true), c2, 16, c3) ^ bytes.length;
    h3 ^= scramble(tail.getUint32(8, true), c3, 17, c4) ^ bytes.length;
    h4 ^= scramble(tail.getUint32(12, true), c4, 18, c1) ^ bytes.length;
    h1 = (h1 + h2 + h3 + h4) | 0;
    const mixed = [h1, h2 + h1, h3 + h1, h4 + h1].map(avalanche);
    const sum = mixed.reduce((total, word) => (total + word) | 0, 0);
    return [sum >>> 0, (mixed[1] + sum) >>> 0, (mixed[2] + sum) >>> 0, (mixed[3] + sum) >>> 0];
}
function scramble(word, first, by, second) {
    return Math.imul(rotate(Math.imul(word, first), by), second);
}
function avalanche(word) {
    let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}


/***/ }),

/***/ 7687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const unprintable = /##\[|[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
function inert(json) {
    return json.replace(unprintable, (found) => found === '##[' ? '##\\u005b' : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function jsonText(value) {
    const pretty = JSON.stringify(value, undefined, 2);
    const oneLine = (_, numbers) => `[${numbers.replace(/\s+/g, ' ')}]`;
    return inert(pretty.replace(/\[\n\s*(-?\d[-+.\de,\s]*?)\n\s*\]/g, oneLine));
}


/***/ }),

/***/ 6597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XR: () => (/* binding */ memoryFiles),
/* harmony export */   eG: () => (/* binding */ reportPath),
/* harmony export */   f0: () => (/* binding */ paths),
/* harmony export */   kQ: () => (/* binding */ reportJsonPath),
/* harmony export */   ol: () => (/* binding */ timestampIn),
/* harmony export */   sq: () => (/* binding */ ticketPath)
/* harmony export */ });
/* unused harmony export timestampInName */
const paths = {
    reports: 'data/reports/auto',
    tickets: 'data/reports/_dispatch',
    ticketsProcessed: 'data/reports/_dispatch_processed',
    ticketsFailed: 'data/reports/_dispatch_failed',
    queue: 'data/dispatch/_queue',
    queueProcessed: 'data/dispatch/_processed',
    queueFailed: 'data/dispatch/_failed',
    logs: 'data/logs',
    loopLog: 'data/logs/master_loop.log',
    bridgeLog: 'data/logs/velos_bridge.log',
    memory: 'data/memory',
    inbox: 'data/memory/memory_buffer.jsonl',
    learningMemory: 'data/memory/learning_memory.json',
    learningSummary: 'data/memory/learning_summary.json',
    runs: 'data/memory/runs.jsonl',
    bookmarks: 'data/memory/bookmarks.json',
    baselines: 'data/memory/baselines.jsonl',
    incidents: 'data/memory/incidents.jsonl',
    sightings: 'data/memory/sightings',
    setAside: 'data/memory/_set_aside',
};
const memoryFiles = [
    paths.runs, paths.bookmarks, paths.learningMemory, paths.learningSummary, paths.baselines, paths.incidents,
];
function reportPath(timestamp) {
    return `${paths.reports}/velos_auto_report_${timestamp}.md`;
}
function reportJsonPath(timestamp) {
    return `${paths.reports}/velos_auto_report_${timestamp}.json`;
}
function ticketPath(timestamp) {
    return `${paths.tickets}/dispatch_${timestamp}.json`;
}
function timestampInName(name) {
    return /^(?:velos_auto_report_(\d{8}_\d{6})\.(?:md|json)|dispatch_(\d{8}_\d{6})\.json)$/.exec(name)?.slice(1).find(Boolean);
}
function timestampIn(path) {
    return /(?<!\d)\d{8}_\d{6}(?!\d)/.exec(path.slice(path.lastIndexOf('/') + 1))?.[0];
}


/***/ }),

/***/ 709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
const escapeSequences = new RegExp([
    '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]',
    '(?:\\u001b[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u0080-\\u009f]*(?:\\u0007|\\u001b\\\\|\\u009c)',
    '\\u001b[ -/]*[0-~]',
].join('|'), 'g');
const blanks = /[\s\u0085\u2028\u2029]+/g;
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
const harmless = /^[!-~]+(?: [!-~]+)*$/;
function plain(text, most = Number.POSITIVE_INFINITY) {
    const seen = harmless.test(text) ? text : text.toWellFormed().replace(escapeSequences, '').replace(unseen, '').replace(blanks, ' ').trim();
    const line = seen.replaceAll('##[', '## [').replace(/(?<=^| ):{2,}/g, (colons) => [...colons].join(' '));
    if (line.length <= most)
        return line;
    return `${line.slice(0, most - 1).toWellFormed().replace(/[\s\ufffd]+$/, '')}…`;
}


/***/ }),

/***/ 9604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
const bytePrefixes = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'];
const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
function number(value) {
    if (!Number.isFinite(value))
        return String(value);
    const size = Math.abs(value);
    const digits = Number.isInteger(value) || size >= 1000 ? 0 : size >= 10 ? 1 : 2;
    const [whole = '', fraction] = trimZeros(value.toFixed(digits)).split('.');
    const grouped = whole.length > 21 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
function duration(seconds) {
    if (!Number.isFinite(seconds))
        return String(seconds);
    if (seconds < 0)
        return `−${duration(-seconds)}`;
    if (seconds === 0)
        return '0 s';
    if (seconds < 1)
        return `${Math.round(seconds * 1000)} ms`;
    if (seconds < minute)
        return `${seconds < 10 ? trimZeros(seconds.toFixed(1)) : Math.floor(seconds)} s`;
    if (seconds < hour)
        return `${Math.floor(seconds / minute)} min`;
    if (seconds < 2 * day)
        return parts(seconds, hour, 'h', minute, 'min');
    return parts(seconds, day, 'd', hour, 'h');
}
function quantity(value, unit) {
    switch (unit) {
        case 'percent':
            return `${trimZeros(value.toFixed(Math.abs(value) < 10 ? 1 : 0))} %`;
        case 'bytes':
            return bytes(value);
        case 'bytes/s':
            return `${bytes(value)}/s`;
        case 'seconds':
            return duration(value);
        default:
            return number(value);
    }
}
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
function word(count) {
    return words[count] ?? number(count);
}
function counted(count, one, many = `${one}s`) {
    return `${number(count)} ${count === 1 ? one : many}`;
}
function bytes(value) {
    const size = Math.abs(value);
    const power = size < 1000 ? 0 : Math.min(bytePrefixes.length - 1, Math.floor(Math.log10(size / 0.99995) / 3));
    const scaled = value / 1000 ** power;
    return `${trimZeros(scaled.toFixed(power === 0 || Math.abs(scaled) >= 100 ? 0 : 1))} ${bytePrefixes[power]}`;
}
function parts(seconds, large, largeName, small, smallName) {
    const rest = Math.floor((seconds % large) / small);
    return `${Math.floor(seconds / large)} ${largeName}${rest === 0 ? '' : ` ${rest} ${smallName}`}`;
}
function trimZeros(digits) {
    const trimmed = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
    return trimmed === '-0' ? '0' : trimmed;
}


/***/ }),

/***/ 7652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   R: () => (/* binding */ valueOf)
/* harmony export */ });
async function settle(promise) {
    try {
        return { value: await promise };
    }
    catch (thrown) {
        return { thrown };
    }
}
function valueOf(settled) {
    if ('value' in settled)
        return settled.value;
    throw settled.thrown;
}


/***/ }),

/***/ 1509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ channels)
/* harmony export */ });
/* unused harmony export sendReasons */
const channels = ['slack', 'notion', 'push', 'email', 'webhook', 'github'];
const sendReasons = (/* unused pure expression or super */ null && ([
    'always', 'first-report', 'changed', 'reminded', 'warn', 'critical', 'daily-digest', 'weekly-digest', 'alert',
    'turned-off', 'unchanged', 'below-warn', 'below-critical', 'digest-sent',
]));


/***/ }),

/***/ 8065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ timestampOf),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* unused harmony export freeTimestamp */
function timestampOf(time) {
    const text = time.toISOString();
    const date = text.length - 14;
    return `${text.slice(0, date - 6)}${text.slice(date - 5, date - 3)}${text.slice(date - 2, date)}_${text.slice(-13, -11)}${text.slice(-10, -8)}${text.slice(-7, -5)}`;
}
const pattern = /^(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)(\d\d)$/;
function timeOf(timestamp) {
    const parts = pattern.exec(timestamp);
    if (parts === null)
        return undefined;
    const [, year, month, day, hour, minute, second] = parts;
    const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(time.getTime()) || timestampOf(time) !== timestamp ? undefined : time;
}
function freeTimestamp(time, isTaken) {
    let at = time.getTime();
    while (isTaken(timestampOf(new Date(at))))
        at += 1000;
    return timestampOf(new Date(at));
}


/***/ })

};

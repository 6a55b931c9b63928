export const id = 180;
export const ids = [180,985];
export const modules = {

/***/ 73644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73434);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89244);


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
        fetch: (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .guardedFetch */ .x2)(world.fetch, deadline.signal),
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
        return { outcome: 'unknown', code: 'internal', reason: `A fault of ours: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}` };
    }
}


/***/ }),

/***/ 18038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ openDesk)
});

;// CONCATENATED MODULE: ./lib/deliver/registry.js
const registry = {
    email: async () => (await __webpack_require__.e(/* import() */ 446).then(__webpack_require__.bind(__webpack_require__, 63446))).email,
    github: async () => (await __webpack_require__.e(/* import() */ 822).then(__webpack_require__.bind(__webpack_require__, 96822))).github,
    notion: async () => (await __webpack_require__.e(/* import() */ 506).then(__webpack_require__.bind(__webpack_require__, 23125))).notion,
    ntfy: async () => (await __webpack_require__.e(/* import() */ 0).then(__webpack_require__.bind(__webpack_require__, 9000))).ntfy,
    pushbullet: async () => (await __webpack_require__.e(/* import() */ 723).then(__webpack_require__.bind(__webpack_require__, 5723))).pushbullet,
    slack: async () => (await __webpack_require__.e(/* import() */ 495).then(__webpack_require__.bind(__webpack_require__, 12495))).slack,
    webhook: async () => (await __webpack_require__.e(/* import() */ 197).then(__webpack_require__.bind(__webpack_require__, 25197))).webhook,
};

// EXTERNAL MODULE: ./lib/deliver/ticket/destination-for.js
var destination_for = __webpack_require__(44144);
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

/***/ 99633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ gatherDispatch),
  $: () => (/* binding */ namedIn)
});

// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(49604);
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
var plain = __webpack_require__(50709);
// EXTERNAL MODULE: ./lib/deliver/ticket/incidents.js
var incidents = __webpack_require__(34769);
// EXTERNAL MODULE: ./lib/deliver/ticket/strict-json.js
var strict_json = __webpack_require__(56692);
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

/***/ 74980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ encodeHandled)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7687);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58065);


function encodeHandled(ticket, result, receipts, now) {
    const { result: _result, receipts: _receipts, ...original } = ticket;
    const { outcome, code, reason } = result;
    return `${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)({ ...original, result: { outcome, at: (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timestampOf */ .U_)(now), code, reason }, receipts })}\n`;
}


/***/ }),

/***/ 21067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ destinationOf),
  W: () => (/* binding */ planTicket)
});

// EXTERNAL MODULE: ./lib/deliver/receipts.js
var deliver_receipts = __webpack_require__(23912);
// EXTERNAL MODULE: ./lib/deliver/retry.js
var retry = __webpack_require__(18135);
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
var asked_carriers = __webpack_require__(41982);
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

/***/ 54881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ nothingToTell),
/* harmony export */   k6: () => (/* binding */ quietOnes),
/* harmony export */   qU: () => (/* binding */ putAway)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7687);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36597);
/* harmony import */ var _handled_ticket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74980);
/* harmony import */ var _ticket_read_ticket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57473);




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

/***/ 23912:
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

/***/ 18135:
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

/***/ 35683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ surveyQueue),
/* harmony export */   Z: () => (/* binding */ understand)
/* harmony export */ });
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36597);
/* harmony import */ var _plan_ticket_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21067);
/* harmony import */ var _quiet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54881);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75471);
/* harmony import */ var _ticket_asked_carriers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41982);
/* harmony import */ var _ticket_read_ticket_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57473);






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

/***/ 75471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   sv: () => (/* binding */ tallyOf)
/* harmony export */ });
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23912);

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

/***/ 41982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isCritical),
/* harmony export */   m: () => (/* binding */ askedCarriers)
/* harmony export */ });
/* harmony import */ var _model_dispatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49575);
/* harmony import */ var _destination_for_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44144);


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

/***/ 44144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ destinationFor),
/* harmony export */   z: () => (/* binding */ settingsFor)
/* harmony export */ });
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50709);

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

/***/ 34769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ incidentsOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7687);
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50709);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55111);



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

/***/ 55111:
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

/***/ 57473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parseTicketJson),
  V: () => (/* binding */ readTicket)
});

// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(31153);
// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(50709);
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
var model_ticket = __webpack_require__(31509);
// EXTERNAL MODULE: ./lib/deliver/ticket/look.js
var ticket_look = __webpack_require__(55111);
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
var timestamp = __webpack_require__(58065);
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
var incidents = __webpack_require__(34769);
// EXTERNAL MODULE: ./lib/deliver/ticket/strict-json.js
var strict_json = __webpack_require__(56692);
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

/***/ 56692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseStrictly)
/* harmony export */ });
/* unused harmony export deepest */
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50709);

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

/***/ 89244:
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

/***/ 67985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepHeapSmall: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
async function keepHeapSmall() {
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 78877, 19));
    setFlagsFromString('--semi-space-growth-factor=1');
}


/***/ }),

/***/ 16180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performBridge: () => (/* binding */ performBridge)
});

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(73434);
// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(50709);
// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(49604);
;// CONCATENATED MODULE: ./lib/entry/describe-bridge.js


function describeTicket({ settlement, title, problem, steps, unconfiguredSince }) {
    const lines = [(0,plain/* plain */.p)(`${settlement.path}: ${title}`)];
    if (problem !== undefined && steps.length === 0)
        lines.push(`  refused: ${sentence(problem.reason, problem.remedy)}`);
    if (problem === undefined && steps.length === 0)
        lines.push('  it asks for no channel');
    lines.push(...steps.map((step) => `  ${describe_bridge_describeStep(step)}`));
    if (unconfiguredSince !== undefined)
        lines.push(`  nobody that it asks for is configured; it waits seven days from ${unconfiguredSince} on, then it fails`);
    return lines.join('\n');
}
function ticketLine(delivered) {
    const [head = '', ...details] = describeTicket(delivered).split('\n');
    return [head, ...details.map((line) => line.trim())].join('; ');
}
function describeWaiting({ path, waits }) {
    return (0,plain/* plain */.p)(`${path}: ${[waits?.title ?? '', ...(waits?.steps ?? []).map(describe_bridge_describeStep)].join('; ')}`);
}
function describe_bridge_describeStep({ asked, state }) {
    const { carrier } = asked;
    const { last } = state;
    const why = last?.reason === undefined ? '' : `: ${withCode(last.reason, last.code)}`;
    switch (state.outcome) {
        case 'delivered':
            return (0,plain/* plain */.p)(`${carrier}: delivered${last?.url === undefined ? '' : ` ${last.url}`}${why}`);
        case 'skipped':
            return (0,plain/* plain */.p)(`${carrier}: skipped: ${sentence(last?.reason ?? '', last?.remedy)}`);
        case 'refused':
            return (0,plain/* plain */.p)(`${carrier}: refused${sentence(why, last?.remedy)}`);
        case 'retry':
        case 'unknown': {
            const next = state.next === undefined ? 'by the next run' : `from ${state.next} on`;
            return (0,plain/* plain */.p)(`${carrier}: ${state.outcome === 'retry' ? '' : 'it may have arrived; '}to be tried again ${next}${sentence(why, last?.remedy)}`);
        }
        default:
            return (0,plain/* plain */.p)(asked.state === 'not-configured' ? `${carrier}: ${asked.reason ?? 'not configured'}` : `${carrier}: not yet sent`);
    }
}
function withCode(reason, code) {
    return code === undefined || reason.includes(code) ? reason : `${reason} (${code})`;
}
function sentence(reason, remedy) {
    return remedy === undefined ? reason : `${reason}. ${remedy}`;
}
function describe_bridge_bridgeSentence({ queue, handledCount, waiting, tally, heldBy, quiet }) {
    if (heldBy !== undefined)
        return `Another bridge works on ${queue} (${(0,plain/* plain */.p)(heldBy)}); ${(0,quantity/* counted */.hS)(waiting.length, 'ticket')} waiting, nothing was sent`;
    const silent = quietPart(quiet);
    if (handledCount + waiting.length === 0)
        return silent === undefined ? `The queue of ${queue} is empty` : `${queue}: nothing to deliver; ${silent}`;
    const { delivered, pending, failed, skipped } = tally;
    const busy = waiting.filter(({ isBusy }) => isBusy).length;
    const left = waiting.length - busy;
    return [
        `${queue}: ${delivered} delivered, ${pending} pending, ${failed} failed, ${skipped} skipped, in ${(0,quantity/* counted */.hS)(handledCount, 'ticket')}`,
        ...(left === 0 ? [] : [`${(0,quantity/* counted */.hS)(left, 'ticket')} left`]),
        ...(busy === 0 ? [] : [`another bridge works on ${(0,quantity/* counted */.hS)(busy, 'ticket')}`]),
        ...(silent === undefined ? [] : [silent]),
    ].join('; ');
}
function quietPart({ handled, left }) {
    if (handled + left === 0)
        return undefined;
    return [
        ...(handled === 0 ? [] : [`${(0,quantity/* counted */.hS)(handled, 'quiet ticket')} put away`]),
        ...(left === 0 ? [] : [`${(0,quantity/* counted */.hS)(left, 'quiet ticket')} ${left === 1 ? 'waits' : 'wait'} to go along`]),
    ].join(', ');
}
const waitingAtMost = 20;
function describe_bridge_bridgeWarnings({ handled, waiting, remarks }) {
    const reasons = [
        ...handled.filter(({ unconfiguredSince }) => unconfiguredSince !== undefined)
            .flatMap(({ steps }) => steps.flatMap(({ asked }) => (asked.state === 'not-configured' ? [asked.reason ?? asked.carrier] : []))),
        ...waiting.flatMap(({ unconfigured }) => unconfigured ?? []),
    ];
    const counts = new Map();
    for (const reason of reasons)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const loud = [...counts].map(([reason, count]) => ({ kind: 'warning', message: `${(0,quantity/* counted */.hS)(count, 'ticket')} waiting for a channel that nobody has configured: ${reason}` }));
    const said = remarks.map((message) => ({ kind: 'warning', message }));
    const waits = waiting.filter(({ waits: why, unconfigured }) => why !== undefined && unconfigured === undefined).slice(0, waitingAtMost)
        .map((one) => ({ kind: 'notice', message: describeWaiting(one) }));
    return [...said, ...loud, ...handled.flatMap(warningsOf), ...waits].map(({ kind, message }) => ({ kind, message: (0,plain/* plain */.p)(message, 1000) }));
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
        const message = `${settlement.path}: ${describe_bridge_describeStep(step)}`;
        if (outcome === 'skipped')
            return [{ kind: 'notice', message }];
        const isLoud = outcome === 'refused' || outcome === 'retry' || outcome === 'unknown' || (outcome === 'delivered' && last?.code === 'partial');
        return isLoud ? [{ kind: 'warning', message }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/entry/describe-test.js

function describeTest({ carrier, destination, verdict }) {
    const url = 'url' in verdict && verdict.url !== undefined ? ` ${verdict.url}` : '';
    const code = 'code' in verdict ? verdict.code : undefined;
    const why = 'reason' in verdict && verdict.reason !== undefined ? `: ${withCode(verdict.reason, code)}` : '';
    const remedy = 'remedy' in verdict ? verdict.remedy : undefined;
    return [`${carrier}, ${destination}: ${verdict.outcome}${url}${why}`, ...(remedy === undefined ? [] : [remedy]), ...meaningOf(verdict)];
}
function meaningOf(verdict) {
    switch (verdict.outcome) {
        case 'delivered':
            return [];
        case 'refused':
            return ['The message did not arrive, and will not as things are: a ticket would be refused here, and "velos bridge replay" would send it once this is mended'];
        case 'unknown':
            return ['The message may have arrived: look whether it is there. In a run the bridge would ask the service, or send it once more and mark it'];
        case 'retry': {
            const { afterMs } = verdict;
            const when = afterMs === undefined ? 'in a while' : `in ${Math.ceil(afterMs / 1000)} s, as the service asks`;
            return [`The message did not arrive, and may later: try again ${when}. In a run the bridge would do so by itself`];
        }
    }
}

// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/model/settled.js
var settled = __webpack_require__(57652);
// EXTERNAL MODULE: ./lib/deliver/attempt.js
var attempt = __webpack_require__(73644);
// EXTERNAL MODULE: ./lib/deliver/receipts.js
var deliver_receipts = __webpack_require__(23912);
// EXTERNAL MODULE: ./lib/deliver/retry.js
var retry = __webpack_require__(18135);
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
        const verdict = await (0,attempt/* attempt */.C)(async (errand) => await message.send(errand), options());
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
    const answer = probe === undefined ? { outcome: 'none' } : await (0,attempt/* attempt */.C)(async (errand) => await probe(errand), options());
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
var handled_ticket = __webpack_require__(74980);
// EXTERNAL MODULE: ./lib/deliver/gather.js + 3 modules
var gather = __webpack_require__(99633);
// EXTERNAL MODULE: ./lib/deliver/plan-ticket.js + 1 modules
var plan_ticket = __webpack_require__(21067);
// EXTERNAL MODULE: ./lib/deliver/quiet.js
var deliver_quiet = __webpack_require__(54881);
// EXTERNAL MODULE: ./lib/deliver/survey.js
var deliver_survey = __webpack_require__(35683);
// EXTERNAL MODULE: ./lib/deliver/ticket/read-ticket.js + 4 modules
var read_ticket = __webpack_require__(57473);
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
var deliver_desk = __webpack_require__(18038);
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
var deliver_tally = __webpack_require__(75471);
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

// EXTERNAL MODULE: ./lib/edge/real-machine.js + 4 modules
var real_machine = __webpack_require__(7690);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/edge/file-errors.js
var file_errors = __webpack_require__(13723);
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
const unhurried = external_node_fs_.constants.O_NONBLOCK ?? 0;
const noLink = external_node_fs_.constants.O_NOFOLLOW ?? 0;
function openByHandle(home, path) {
    const handle = (0,external_node_fs_.openSync)(path, pathOnly | noLink);
    try {
        const place = `/proc/self/fd/${handle}`;
        if (!isInside(home, (0,external_node_fs_.readlinkSync)(place)))
            return outside;
        return refusalOf((0,external_node_fs_.fstatSync)(handle, { bigint: true })) ?? (0,external_node_fs_.openSync)(place, external_node_fs_.constants.O_RDONLY | unhurried);
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
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | unhurried | noLink);
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
    switch ((0,file_errors/* systemCode */.x)(thrown)) {
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
            throw (0,file_errors/* fileError */.z)('read', path, thrown);
    }
}

// EXTERNAL MODULE: ./lib/publish/git/git-target.js + 1 modules
var git_target = __webpack_require__(2500);
// EXTERNAL MODULE: ./lib/publish/git/repository.js
var git_repository = __webpack_require__(81554);
// EXTERNAL MODULE: ./lib/publish/git/signing.js
var signing = __webpack_require__(52183);
// EXTERNAL MODULE: ./lib/model/queue.js
var queue = __webpack_require__(70250);
// EXTERNAL MODULE: ./lib/model/receipt-codec.js
var receipt_codec = __webpack_require__(70442);
// EXTERNAL MODULE: ./lib/publish/transaction.js
var transaction = __webpack_require__(14091);
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
    if (!isMoment(at) || !isMoment(until) || !Array.isArray(tickets) || !tickets.every(isText))
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
function isMoment(value) {
    return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

// EXTERNAL MODULE: ./lib/publish/queue/places.js
var places = __webpack_require__(99907);
// EXTERNAL MODULE: ./lib/publish/git/cat-file.js
var cat_file = __webpack_require__(65251);
// EXTERNAL MODULE: ./lib/publish/git/push-answer.js
var push_answer = __webpack_require__(20665);
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
                throw new errors/* VelosError */.uu('git', `The branch could not be read: ${(0,push_answer/* lastWords */.aN)(undefined, listed.stderr)}.`);
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
                throw new errors/* VelosError */.uu('git', `The branch could not be read: ${(0,push_answer/* lastWords */.aN)(undefined, result.stderr)}.`);
            for (const object of (0,cat_file/* parseBatch */.Gc)(result.stdout)) {
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
    const entries = await objects.list(commit, [...places/* queues */.rJ.map(({ pending }) => `${pending}/`), `${claimsFolder}/`]);
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
    const readable = paths.flatMap((path) => [path, (0,queue/* receiptsPath */.h)(path)]).flatMap((path) => {
        const entry = tip.entries.get(path);
        return entry === undefined || queue_tip_refusalOf(entry, (0,places/* limitOf */.LF)(path)) !== undefined ? [] : [entry.id];
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
    const beside = tip.entries.get((0,queue/* receiptsPath */.h)(path));
    const refusal = beside === undefined ? undefined : queue_tip_refusalOf(beside, places/* receiptsBytes */.jm);
    if (refusal !== undefined)
        return { path, file: (0,places/* withoutReceipts */.wi)(refusal.reason), receipts: [] };
    const receipts = entry === undefined ? (local.get(path)?.receipts ?? []) : (0,receipt_codec/* decodeReceipts */.MI)(textOf(beside === undefined ? undefined : contents.get(beside.id)));
    const file = entry === undefined ? { kind: 'file', content: Buffer.from(local.get(path)?.text ?? '') } : fileOf(entry, contents);
    const claim = tip.claims.find(({ run, tickets }) => run !== runId && tickets.includes(path));
    if (claim !== undefined && !sources.isVoid(claim))
        return { path, file, receipts, claimed: { by: claim.by, until: claim.until } };
    if (claim !== undefined)
        await doubts.remember(claim);
    const left = doubts.about(path);
    const known = new Set(receipts.map(receipt_codec/* encodeReceipt */.vX));
    const added = (left?.receipts ?? []).filter((receipt) => !known.has((0,receipt_codec/* encodeReceipt */.vX)(receipt)));
    return { path, file, receipts: [...receipts, ...added], ...(left?.since !== undefined && { doubtedSince: left.since }) };
}
function fileOf(entry, contents) {
    const content = contents.get(entry.id);
    return queue_tip_refusalOf(entry, places/* ticketBytes */.s$) ?? (content === undefined ? { kind: 'refused', code: 'missing', reason: 'this clone lacks its content' } : { kind: 'file', content });
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
            writes.set((0,queue/* receiptsPath */.h)(path), (0,receipt_codec/* encodeReceipts */.Qq)(ticket.receipts));
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
    return { claimed, plan: { writes, removes, moves, message: messageOf(done, claimed) } };
    function settle({ path, receipts, move }) {
        const lines = (0,receipt_codec/* encodeReceipts */.Qq)(receipts);
        const hasReceipts = tip.entries.has((0,queue/* receiptsPath */.h)(path));
        if (move === undefined) {
            if (lines !== '' && own?.tickets.includes(path) === true && !held.has(path))
                writes.set((0,queue/* receiptsPath */.h)(path), lines);
            return;
        }
        const folder = (0,places/* handledFolder */.Pn)(path, move.to);
        const names = new Set([...taken(folder), ...[...writes.keys(), ...moves.map(({ to }) => to)].filter((one) => one.startsWith(`${folder}/`)).map(places/* nameOf */.Vb)]);
        const place = `${folder}/${(0,places/* freeName */.IL)((0,places/* nameOf */.Vb)(path), (name) => names.has(name))}`;
        if (move.content === undefined) {
            moves.push({ from: path, to: place });
            writes.set((0,queue/* receiptsPath */.h)(place), lines);
        }
        else {
            writes.set(place, move.content);
            removes.push(path);
        }
        if (hasReceipts)
            removes.push((0,queue/* receiptsPath */.h)(path));
        if (folder === places/* queues */.rJ[0].processed || folder === places/* queues */.rJ[0].failed) {
            for (const name of (0,places/* outdated */.nN)([...names, (0,places/* nameOf */.Vb)(place)], exchange.handledAtMost))
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
function messageOf(done, claimed) {
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
        writes.set((0,queue/* receiptsPath */.h)(to), (0,receipt_codec/* encodeReceipts */.Qq)(receipts));
        if (isThere((0,queue/* receiptsPath */.h)(from)))
            removes.push((0,queue/* receiptsPath */.h)(from));
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
    return (0,receipt_codec/* isReceipt */.Zz)(receipt) ? { path, receipts: [receipt] } : undefined;
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
    const { pending } = places/* queues */.rJ[0];
    const all = await files.list((0,external_node_path_.join)(root, pending));
    const names = all.filter(places/* isTicketName */.cy);
    const remarks = [...(0,places/* unusableNames */.ir)(pending, all)];
    if (names.length === 0)
        return { tickets: new Map(), remarks };
    const handled = tip?.commit === undefined ? undefined : await objects.list(tip.commit, [`${places/* queues */.rJ[0].processed}/`, `${places/* queues */.rJ[0].failed}/`]);
    const checkedOut = await (0,settled/* settle */.G)(objects.list('HEAD', [`${pending}/`]));
    const tickets = new Map();
    for (const path of names.map((name) => `${pending}/${name}`)) {
        const isKnown = tip?.entries.has(path) === true || ('value' in checkedOut && checkedOut.value.has(path));
        if (isKnown)
            continue;
        const file = await readConfined(root, path, places/* ticketBytes */.s$);
        if (file.kind === 'missing')
            continue;
        const text = file.kind === 'file' ? Buffer.from(file.content).toString('utf8') : undefined;
        if (await isHandled(path, text ?? ''))
            continue;
        const beside = await readConfined(root, (0,queue/* receiptsPath */.h)(path), places/* receiptsBytes */.jm);
        if (file.kind === 'file' && text !== undefined && Buffer.from(text).equals(file.content) && beside.kind !== 'refused') {
            tickets.set(path, { text, receipts: beside.kind === 'file' ? (0,receipt_codec/* decodeReceipts */.MI)(Buffer.from(beside.content).toString('utf8')) : [] });
            continue;
        }
        const reason = file.kind === 'refused' ? file.reason : beside.kind === 'refused' ? `its receipts cannot be read: ${beside.reason}` : 'it is not UTF-8';
        remarks.push(`${path} is only in this folder, and cannot be brought to the branch: ${reason}`);
    }
    return { tickets, remarks };
    async function isHandled(path, text) {
        for (const to of ['processed', 'failed']) {
            const entry = handled?.get(`${(0,places/* handledFolder */.Pn)(path, to)}/${(0,places/* nameOf */.Vb)(path)}`);
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
            ...places/* queues */.rJ.flatMap(({ pending }) => (0,places/* unusableNames */.ir)(pending, [...tip.entries.keys()].filter((path) => path.startsWith(`${pending}/`)).map(places/* nameOf */.Vb))),
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
            for (const part of portions(pending, ([, { bytes }]) => Math.min(bytes, places/* ticketBytes */.s$)))
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
            const entries = await objects.list(tip.commit, places/* queues */.rJ.flatMap(({ processed, failed }) => [`${processed}/`, `${failed}/`]));
            const wanted = [...entries].filter(([path, entry]) => (0,places/* isTicketName */.cy)((0,places/* nameOf */.Vb)(path)) && isWanted(path) && queue_tip_refusalOf(entry, places/* receiptsBytes */.jm) === undefined);
            for (const part of portions(wanted, ([, { bytes }]) => bytes)) {
                const files = await readNamed(objects, tip.commit, part.flatMap(([path]) => [path, (0,queue/* receiptsPath */.h)(path)]), places/* receiptsBytes */.jm);
                for (const [path] of part) {
                    const file = files.get(path);
                    const beside = files.get((0,queue/* receiptsPath */.h)(path));
                    if (file?.kind === 'file')
                        yield { path, file, receipts: (0,receipt_codec/* decodeReceipts */.MI)(textOf(beside?.kind === 'file' ? beside.content : undefined)) };
                }
            }
        },
        async putBack(tickets) {
            const fold = async (on) => {
                const there = on.commit === undefined ? new Map() : await objects.list(on.commit, tickets.flatMap(({ from }) => [from, (0,queue/* receiptsPath */.h)(from)]));
                const plan = planPutBack(tickets.filter(({ from, to }) => there.has(from) && !on.entries.has(to)), (path) => there.has(path));
                return plan.writes.size === 0 ? 'landed' : { plan };
            };
            if ((await fold(tip)) === 'landed')
                return;
            const { commit } = await (0,transaction/* transact */.h)(target, tip, fold, options.clock);
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
        const answer = await (0,settled/* settle */.G)((0,transaction/* transact */.h)(watched, tip, fold, options.clock));
        if ('thrown' in answer && isUnclear)
            throw new errors/* VelosError */.uu('unclear', `${(0,errors/* messageOf */.bD)(answer.thrown)} Whether ${target.name} took it is not known.`, { cause: answer.thrown });
        const { commit } = (0,settled/* valueOf */.R)(answer);
        published = true;
        tip = landedOn ?? (await readQueueTip(objects, commit ?? tip.version));
        for (const { path } of about.done)
            doubts.forget(path);
        for (const path of claimed.filter((one) => local.has(one)))
            for (const file of [path, (0,queue/* receiptsPath */.h)(path)])
                await files.remove((0,external_node_path_.join)(root, file));
        return claimed;
    }
    function isPending(path) {
        return places/* queues */.rJ.some(({ pending }) => path.startsWith(`${pending}/`)) && (0,places/* isTicketName */.cy)((0,places/* nameOf */.Vb)(path));
    }
    async function namesTaken(on, { done }) {
        const folders = [...new Set(done.flatMap(({ path, move }) => (move === undefined ? [] : [(0,places/* handledFolder */.Pn)(path, move.to)])))];
        if (folders.length === 0 || on.commit === undefined)
            return () => [];
        const entries = [...(await objects.list(on.commit, folders.map((folder) => `${folder}/`))).keys()];
        return (folder) => entries.filter((path) => path.startsWith(`${folder}/`)).map(places/* nameOf */.Vb);
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
            for (const { pending } of places/* queues */.rJ) {
                const names = await files.list(at(pending));
                rememberOrphans(pending, names);
                remarks.push(...(0,places/* unusableNames */.ir)(pending, names));
                for (const name of names) {
                    const path = `${pending}/${name}`;
                    if (!(0,places/* isTicketName */.cy)(name) || options.only?.(path) === false)
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
                await files.remove(at((0,queue/* receiptsPath */.h)(path)));
                hasHandled = true;
            }
            const found = await Promise.all(wanted.map(readTicket));
            return found.filter((one) => one !== undefined);
        },
        async note(path, receipt) {
            if (blocked.delete(path))
                await files.move(at((0,queue/* receiptsPath */.h)(path)), at(`${(0,queue/* receiptsPath */.h)(path)}.refused-${options.runId.slice(0, 8)}`));
            const start = torn.delete(path) ? '\n' : '';
            await files.appendLine(at((0,queue/* receiptsPath */.h)(path)), start + (0,receipt_codec/* encodeReceipt */.vX)(receipt));
        },
        async read(paths, bytesAtMost) {
            const found = new Map();
            for (const path of paths)
                found.set(path, await readConfined(root, path, bytesAtMost));
            return found;
        },
        async *handled(isWanted) {
            for (const folder of places/* queues */.rJ.flatMap(({ processed, failed }) => [processed, failed])) {
                for (const name of (await files.list(at(folder))).filter(places/* isTicketName */.cy)) {
                    const queued = isWanted(`${folder}/${name}`) ? await readTicket(`${folder}/${name}`) : undefined;
                    if (queued !== undefined)
                        yield queued;
                }
            }
        },
        async putBack(tickets) {
            for (const { from, to, content, receipts } of tickets) {
                await files.replace(at((0,queue/* receiptsPath */.h)(to)), (0,receipt_codec/* encodeReceipts */.Qq)(receipts));
                if (content === undefined)
                    await files.move(at(from), at(to));
                else
                    await files.replace(at(to), content);
                if (content !== undefined)
                    await files.remove(at(from));
                await files.remove(at((0,queue/* receiptsPath */.h)(from)));
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
        const file = await readPart(path, places/* ticketBytes */.s$);
        if (file.kind === 'missing')
            return undefined;
        const receipts = await readPart((0,queue/* receiptsPath */.h)(path), places/* receiptsBytes */.jm);
        if (receipts.kind === 'refused') {
            blocked.add(path);
            return { path, file: (0,places/* withoutReceipts */.wi)(receipts.reason), receipts: [] };
        }
        const text = receipts.kind === 'file' ? Buffer.from(receipts.content).toString('utf8') : '';
        if (text !== '' && !text.endsWith('\n'))
            torn.add(path);
        return { path, file, receipts: (0,receipt_codec/* decodeReceipts */.MI)(text) };
    }
    async function readPart(path, bytesAtMost) {
        const read = await (0,settled/* settle */.G)(readConfined(root, path, bytesAtMost));
        return 'value' in read ? read.value : { kind: 'refused', code: 'not-readable', reason: (0,errors/* messageOf */.bD)(read.thrown) };
    }
    async function putAway({ path, receipts, move }) {
        if (move === undefined)
            return undefined;
        const folder = (0,places/* handledFolder */.Pn)(path, move.to);
        await files.makeFolder(at(folder));
        const name = await placeFor(path, folder, move.content);
        const place = `${folder}/${name}`;
        if (move.content === undefined) {
            await files.replace(at((0,queue/* receiptsPath */.h)(place)), (0,receipt_codec/* encodeReceipts */.Qq)(receipts));
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
        const name = (0,places/* nameOf */.Vb)(path);
        if ((await files.kind(at(`${folder}/${name}`))) === undefined && reserve(`${folder}/${name}`))
            return name;
        const there = await readConfined(root, `${folder}/${name}`, places/* receiptsBytes */.jm);
        const id = content === undefined ? undefined : idIn(content);
        const isSame = id !== undefined && there.kind === 'file' && idIn(Buffer.from(there.content).toString('utf8')) === id;
        if (isSame && reserve(`${folder}/${name}`))
            return name;
        const names = new Set(await files.list(at(folder)));
        return (0,places/* freeName */.IL)(name, (one) => names.has(one) || !reserve(`${folder}/${one}`));
    }
    function rememberOrphans(pending, names) {
        const tickets = new Set(names.filter(places/* isTicketName */.cy));
        for (const name of names) {
            const ticket = name.slice(0, -(0,queue/* receiptsPath */.h)('').length);
            if (name === (0,queue/* receiptsPath */.h)(ticket) && (0,places/* isTicketName */.cy)(ticket) && !tickets.has(ticket))
                orphans.add(`${pending}/${ticket}`);
        }
    }
    async function sweep() {
        for (const path of orphans)
            if ((await files.kind(at(path))) === undefined)
                await files.remove(at((0,queue/* receiptsPath */.h)(path)));
        const folder = (0,external_node_path_.dirname)(at(lockPath));
        for (const name of await files.list(folder))
            if (stagedLock.test(name))
                await files.remove((0,external_node_path_.join)(folder, name));
    }
    function reserve(place) {
        return reserved.size < reserved.add(place).size;
    }
    async function prune() {
        for (const folder of [places/* queues */.rJ[0].processed, places/* queues */.rJ[0].failed]) {
            for (const name of (0,places/* outdated */.nN)(await files.list(at(folder)), options.handledAtMost))
                await files.remove(at(`${folder}/${name}`));
        }
    }
}

// EXTERNAL MODULE: ./lib/entry/open-target.js + 5 modules
var open_target = __webpack_require__(8661);
;// CONCATENATED MODULE: ./lib/entry/open-queue.js












async function openQueue(settings, machine, runId) {
    if (settings.deliver === 'none')
        return await openFolder(settings, machine, runId);
    const { files, git, env, root, locks } = machine;
    const repository = await (0,git_repository/* findRepository */.W)(files, root);
    const branch = settings.branch ?? repository.branch;
    if (branch === undefined)
        throw new errors/* VelosError */.uu('detached-head', `No branch is checked out in ${repository.top}.`);
    const objects = openObjects(git, repository.prefix);
    const target = (0,git_target/* gitTarget */.y)({
        git, files, repository, root, branch, runId,
        identity: (0,open_target/* committerIn */.Y)(env),
        time: () => machine.now(),
        read: async (revision) => await readQueueTip(objects, await commitOf(revision, repository, machine)),
        orphan: async () => emptyQueue,
        signs: async () => await (0,signing/* signsCommits */.n)(git, files, repository, env),
        sleep: async (milliseconds) => await machine.sleep(milliseconds),
        fetchFirst: true,
        alwaysWriteWorkTree: env['GITHUB_ACTIONS'] === 'true',
    });
    return await openBranchQueue({
        target, objects, files, locks, readConfined: realConfined, root, runId,
        clock: machine,
        now: () => machine.now(),
        gitFolder: repository.gitFolder,
        by: `a bridge on ${(0,real_machine/* hostOf */.w)(env).name}`,
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
        return (await (0,git_repository/* findRepository */.W)(files, root)).prefix;
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

// EXTERNAL MODULE: ./lib/model/paths.js
var model_paths = __webpack_require__(36597);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/entry/present-bridge.js





const annotationsOfAKind = 10;
const rowsAtMost = 200;
async function presentBridge(core, env, result) {
    const shown = { error: 0, warning: 0, notice: 0 };
    for (const { kind, message } of bridgeWarnings(result)) {
        shown[kind] += 1;
        if (shown[kind] <= annotationsOfAKind)
            core[kind](message, { title: 'VELOS bridge' });
        else
            core.info(message);
    }
    core.info(bridgeSentence(result));
    if (env['GITHUB_STEP_SUMMARY'] && result.handled.length + result.waiting.length > 0)
        await core.summary.addRaw(summaryOf(result), true).write();
    for (const [name, value] of Object.entries(result.tally))
        core.setOutput(name, String(value));
}
function summaryOf(result) {
    const handled = result.handled.flatMap(({ title, steps, problem, settlement }) => {
        const ticket = code(placeOf(settlement));
        if (steps.length === 0)
            return [[prose(title, 150), '', prose(problem === undefined ? 'asks for nobody' : `refused: ${problem.reason}`, 300), ticket]];
        return steps.map((step) => [prose(title, 150), step.asked.carrier, outcomeOf(step), ticket]);
    });
    const waiting = result.waiting.flatMap(({ path, waits }) => (waits?.steps ?? []).map((step) => [prose(waits?.title ?? '', 150), step.asked.carrier, outcomeOf(step), code(path)]));
    const rows = [...handled, ...waiting];
    const more = rows.length > rowsAtMost ? `\n\n… and ${rows.length - rowsAtMost} more` : '';
    const table = rows.slice(0, rowsAtMost).map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
    return `## VELOS bridge\n\n${prose(bridgeSentence(result))}.\n\n| Message | Channel | Outcome | Ticket |\n|---|---|---|---|\n${table}${more}\n`;
}
function outcomeOf(step) {
    const { outcome, last } = step.state;
    const isFine = outcome === 'delivered' && last?.reason === undefined;
    const word = isFinal(step.state) ? `**${outcome}**` : outcome === 'none' || outcome === 'sending' ? 'not yet sent' : outcome;
    const linked = last?.url !== undefined && /^https:\/\/[\w./?=&%#:@~-]+$/.test(last.url) ? `[${word}](${last.url})` : word;
    return isFine ? linked : `${linked}: ${prose(describeStep(step).slice(step.asked.carrier.length + 2), 300)}`;
}
function placeOf({ path, move }) {
    if (move === undefined)
        return path;
    const queue = path.startsWith(`${paths.queue}/`) ? { processed: paths.queueProcessed, failed: paths.queueFailed } : { processed: paths.ticketsProcessed, failed: paths.ticketsFailed };
    return `${queue[move.to]}${path.slice(path.lastIndexOf('/'))}`;
}
function bridgeExitCode({ tally, failure }, failOn) {
    if (failure !== undefined)
        return failure.exitCode;
    const hasFailed = tally.failed > 0;
    const isPending = hasFailed || tally.pending > 0;
    const reached = { never: false, failed: hasFailed, pending: isPending, skipped: isPending || tally.skipped > 0 };
    return reached[failOn] ? errors/* exitCodes */.hS.failOn : errors/* exitCodes */.hS.done;
}

// EXTERNAL MODULE: ./lib/edge/run-log.js
var run_log = __webpack_require__(78235);
// EXTERNAL MODULE: ./lib/edge/small-heap.js
var small_heap = __webpack_require__(67985);
// EXTERNAL MODULE: ./lib/inputs/bridge-inputs.js
var bridge_inputs = __webpack_require__(59480);
// EXTERNAL MODULE: ./lib/inputs/configuration-error.js + 1 modules
var configuration_error = __webpack_require__(70499);
// EXTERNAL MODULE: ./lib/inputs/configured-by.js
var configured_by = __webpack_require__(94463);
// EXTERNAL MODULE: ./lib/inputs/credential.js
var credential = __webpack_require__(62928);
// EXTERNAL MODULE: ./lib/inputs/inputs.js
var inputs_inputs = __webpack_require__(78864);
// EXTERNAL MODULE: ./lib/inputs/mismatch.js
var mismatch = __webpack_require__(96045);
// EXTERNAL MODULE: ./lib/inputs/mail-address.js
var mail_address = __webpack_require__(66335);
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

// EXTERNAL MODULE: ./lib/inputs/services/service.js
var services_service = __webpack_require__(39861);
;// CONCATENATED MODULE: ./lib/inputs/services/email.js




const tlsPort = 465;
const usualPort = 587;
function emailSettings({ read, file, named }) {
    const host = read('SMTP_HOST', parseMailHost);
    const port = read('SMTP_PORT', parsePort) ?? usualPort;
    const user = read('SMTP_USER', credential/* parsePassphrase */.e2);
    const password = read('SMTP_PASS', credential/* parsePassphrase */.e2);
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
        return { off: (0,services_service/* toSet */.M)(missing) };
    const login = user !== undefined && password !== undefined ? { user, password } : {};
    return { on: { host, port, tls: port === tlsPort ? 'implicit' : file.email.tls, ...login, from, to } };
}
function senderFrom(user) {
    const checked = user === undefined ? undefined : (0,mail_address/* parseAddress */.or)(user);
    return checked !== undefined && 'value' in checked ? checked.value : undefined;
}

// EXTERNAL MODULE: ./lib/inputs/services/github.js
var github = __webpack_require__(62955);
// EXTERNAL MODULE: ./lib/inputs/notion-id.js
var notion_id = __webpack_require__(77520);
// EXTERNAL MODULE: ./lib/inputs/service-url.js
var service_url = __webpack_require__(78442);
;// CONCATENATED MODULE: ./lib/inputs/services/notion.js




function notionSettings({ read, file, named }) {
    const token = read('NOTION_TOKEN', credential/* parseToken */.pI);
    const page = read('NOTION_PARENT_PAGE_ID', notion_id/* parseNotionId */._I);
    const database = read('NOTION_DATABASE_ID', notion_id/* parseNotionId */._I);
    const url = read('NOTION_API_BASE', service_url/* parseBaseUrl */.Q2) ?? 'https://api.notion.com';
    const parent = parentOf(page, database) ?? file.notion.parent;
    if (token !== undefined && parent !== undefined)
        return { on: { url, token, parent, also: file.notion.also } };
    const where = named('NOTION_PARENT_PAGE_ID or NOTION_DATABASE_ID', 'dispatch.notion');
    return { off: (0,services_service/* toSet */.M)([...(token === undefined ? ['NOTION_TOKEN'] : []), ...(parent === undefined ? [where] : [])]) };
}
function parentOf(page, database) {
    if (page !== undefined)
        return { kind: 'page', id: page };
    return database === undefined ? undefined : { kind: 'database', id: database };
}

// EXTERNAL MODULE: ./lib/inputs/ntfy-topic.js
var ntfy_topic = __webpack_require__(99924);
;// CONCATENATED MODULE: ./lib/inputs/services/ntfy.js




function ntfySettings({ read, file, named }) {
    const topic = read('NTFY_TOPIC', ntfy_topic/* parseNtfyTopic */.qd) ?? file.ntfy.topic;
    const url = read('NTFY_URL', service_url/* parseBaseUrl */.Q2) ?? file.ntfy.url ?? 'https://ntfy.sh';
    const token = read('NTFY_TOKEN', credential/* parseToken */.pI);
    if (topic === undefined)
        return { off: (0,services_service/* toSet */.M)([named('NTFY_TOPIC', 'dispatch.ntfy.topic')]) };
    return { on: { url, topic, ...(token !== undefined && { token }) } };
}

;// CONCATENATED MODULE: ./lib/inputs/services/pushbullet.js



function pushbulletSettings({ read }) {
    const token = read('PUSHBULLET_TOKEN', credential/* parseToken */.pI);
    const url = read('PUSHBULLET_API_BASE', service_url/* parseBaseUrl */.Q2) ?? 'https://api.pushbullet.com';
    return token === undefined ? { off: (0,services_service/* toSet */.M)(['PUSHBULLET_TOKEN']) } : { on: { url, token } };
}

// EXTERNAL MODULE: ./lib/inputs/slack-channel.js
var slack_channel = __webpack_require__(86111);
;// CONCATENATED MODULE: ./lib/inputs/services/slack.js




function slackSettings({ read, file, named }) {
    const bot = read('SLACK_BOT_TOKEN', credential/* parseToken */.pI);
    const token = read('SLACK_TOKEN', credential/* parseToken */.pI);
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
        return { off: (0,services_service/* toSet */.M)([where]) };
    return { off: `${(0,services_service/* toSet */.M)(channel === undefined ? ['SLACK_BOT_TOKEN', where] : ['SLACK_BOT_TOKEN'])}, or SLACK_WEBHOOK_URL` };
}

;// CONCATENATED MODULE: ./lib/inputs/services/webhook.js



function webhookSettings({ read, file, named }) {
    const url = read('WEBHOOK_URL', service_url/* parseTargetUrl */.Ym) ?? file.webhook.url;
    const secret = read('WEBHOOK_SECRET', credential/* parseSharedSecret */.ZM);
    if (url === undefined)
        return { off: (0,services_service/* toSet */.M)([named('WEBHOOK_URL', 'dispatch.webhook.url')]) };
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
        problems.push({ path: spelled, message: (0,mismatch/* mismatch */.J4)(mismatch/* notShown */.d5, checked.allowed) });
        return undefined;
    };
    const token = check(sources.token.spelled, (0,inputs_inputs/* given */.gI)(sources.token.text), credential/* parseToken */.pI);
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
        off[carrier] = 'off' in settings ? settings.off : (0,services_service/* toSet */.M)(unset.map(nameOf));
        return undefined;
    };
    const carriers = present({
        slack: open('slack', slackSettings(service)),
        notion: open('notion', notionSettings(service)),
        ntfy: open('ntfy', ntfySettings(service)),
        pushbullet: open('pushbullet', pushbulletSettings(service)),
        email: open('email', emailSettings(service)),
        webhook: open('webhook', webhookSettings(service)),
        github: open('github', (0,github/* githubSettings */.N)(service)),
    });
    const { onUnknown, pathMap, deadlineMs } = file;
    return { settings: { carriers, off, alert, onUnknown, pathMap, deadlineMs }, problems };
}
function variable(env, name) {
    const text = env[name];
    return withBlanks.includes(name) && (0,inputs_inputs/* given */.gI)(text) !== undefined ? text?.replace(/^[\r\n]+|[\r\n]+$/g, '') : (0,inputs_inputs/* given */.gI)(text);
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
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/input-reader.js
var input_reader = __webpack_require__(25121);
// EXTERNAL MODULE: ./lib/inputs/input-settings.js + 1 modules
var input_settings = __webpack_require__(49509);
// EXTERNAL MODULE: ./lib/inputs/words.js
var words = __webpack_require__(40928);
;// CONCATENATED MODULE: ./lib/inputs/bridge-settings.js










const mostTickets = 1_000_000;
const budget = { least: 1000, most: 6 * 3_600_000 };
async function parseBridgeSettings(sources) {
    const { inputs, source = 'input', env, root, file } = sources;
    const input = parseBridgeInputs(inputs, source);
    const configured = await (0,configured_by/* configuredBy */.W)(file, env, source);
    const { settings, dispatch: inFile } = configured;
    const token = source === 'input'
        ? { text: inputs.token, spelled: (0,inputs_inputs/* spelled */.uQ)('token', source) }
        : { text: env['GITHUB_TOKEN'], spelled: 'GITHUB_TOKEN' };
    const dispatch = dispatchSettings({ env, file: inFile, alert: settings.alert, token });
    const problems = [...input.problems, ...dispatch.problems, ...configured.problems];
    if (problems.length > 0)
        throw (0,configuration_error/* configurationError */.D)(problems);
    return {
        root,
        ...input.settings,
        dispatch: dispatch.settings,
        handledAtMost: settings.retention.reports,
        ...(file === undefined ? {} : { configFile: file.path }),
    };
}
function parseBridgeInputs(values, source) {
    const { read, problems } = (0,input_reader/* inputReader */.c)(bridge_inputs/* bridgeInputs */.f, values, source);
    const branch = read('branch', input_settings/* parseBranch */.Q);
    const settings = {
        deliver: read('deliver', (text) => (0,words/* parseWord */.kB)(text, ['commit', 'none'])) ?? 'none',
        ...(branch === undefined ? {} : { branch }),
        maxTickets: read('max-tickets', (text) => (0,words/* parseWhole */.z2)(text, 1, mostTickets)) ?? 0,
        timeBudgetMs: read('time-budget', parseBudget) ?? 0,
        failOn: read('fail-on', (text) => (0,words/* parseWord */.kB)(text, ['never', 'failed', 'pending', 'skipped'])) ?? 'failed',
        dryRun: read('dry-run', words/* parseBoolean */.yG) ?? false,
    };
    return { settings, problems };
}
function parseBudget(text) {
    const value = (0,duration/* parseDurationWithin */.Ts)(text, budget.least, budget.most);
    return value === undefined ? { problem: (0,mismatch/* mismatch */.J4)((0,mismatch/* quoted */.TL)(text), 'a duration from 1s to 6h is allowed, such as 120s') } : { value };
}

// EXTERNAL MODULE: ./lib/inputs/root.js
var inputs_root = __webpack_require__(91909);
// EXTERNAL MODULE: ./lib/publish/confine.js
var confine = __webpack_require__(20527);
// EXTERNAL MODULE: ./lib/entry/find-configuration.js
var find_configuration = __webpack_require__(72318);
;// CONCATENATED MODULE: ./lib/entry/start-bridge.js













async function prepareBridge({ inputs, source, env, cwd }) {
    const root = (0,inputs_root/* resolveRoot */.H)({ root: inputs.root, source, env, cwd, path: external_node_path_ });
    const machine = (0,real_machine/* realMachine */.U)(root, env);
    const file = await (0,find_configuration/* findConfiguration */.o)(machine.files, root, inputs.config);
    const settings = await parseBridgeSettings({ inputs, source, env, root, file });
    if ((await machine.files.kind(root)) !== 'folder') {
        throw new errors/* VelosError */.uu('configuration', `The root ${root} is not a folder.`, { remedy: 'Say which folder, with the input or flag "root".' });
    }
    await (0,confine/* confine */.D)(machine.files, root);
    return { settings, machine };
}
async function startBridge(settings, machine, watch) {
    const runId = await machine.uuid();
    if (settings.dryRun) {
        const { rehearseBridge } = await __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 16098));
        return { rehearsal: await rehearseBridge(settings, await openQueue(settings, machine, runId), machine.now()) };
    }
    const log = (0,run_log/* runLog */.Y)(machine, model_paths/* paths */.f0.bridgeLog);
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
            onLongQueue: small_heap.keepHeapSmall,
            openLocalQueue: async () => await openLocalQueue(settings, machine, runId),
            async onTicket(delivered) {
                await watch.onTicket(delivered);
                const hasFailed = delivered.problem !== undefined || delivered.settlement.move?.to === 'failed';
                await (hasFailed ? log.error : log.info)(ticketLine(delivered));
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

;// CONCATENATED MODULE: ./lib/entry/bridge-command.js







async function performBridge(command, { env, cwd, print, complain }) {
    const { settings, machine } = await prepareBridge({ inputs: command.inputs, source: 'flag', env, cwd });
    switch (command.name) {
        case 'bridge': {
            const started = await startBridge(settings, machine, { onTicket: async (delivered) => await print(`${describeTicket(delivered)}\n`) });
            if ('rehearsal' in started) {
                await print(started.rehearsal);
                return errors/* exitCodes */.hS.done;
            }
            for (const { kind, message } of describe_bridge_bridgeWarnings(started.result))
                complain(`${kind}: ${message}`);
            await print(`${describe_bridge_bridgeSentence(started.result)}.\n`);
            const { failure } = started.result;
            if (failure !== undefined)
                complain(`${(0,plain/* plain */.p)(failure.message)}\n       ${(0,plain/* plain */.p)(failure.remedy)}`);
            return bridgeExitCode(started.result, settings.failOn);
        }
        case 'bridge test': {
            const { testChannel } = await __webpack_require__.e(/* import() */ 117).then(__webpack_require__.bind(__webpack_require__, 41117));
            const tested = await testChannel(command.channel, settings.dispatch, machine, await machine.uuid());
            for (const one of tested)
                await print(`${describeTest(one).map((line) => (0,plain/* plain */.p)(machine.redact(line))).join('\n  ')}\n`);
            return tested.every(({ verdict }) => verdict.outcome === 'delivered') ? errors/* exitCodes */.hS.done : errors/* exitCodes */.hS.failed;
        }
        case 'bridge replay': {
            const { replayTickets } = await __webpack_require__.e(/* import() */ 692).then(__webpack_require__.bind(__webpack_require__, 34311));
            const runId = await machine.uuid();
            const replayed = await replayTickets(await openQueue(settings, machine, runId), command.tickets, { at: machine.now(), by: runId });
            for (const { path, isDue, alreadyDelivered } of replayed) {
                if (!isDue)
                    await print(`${(0,plain/* plain */.p)(path)} was delivered to all that it asks for; it stays where it is.\n`);
                if (!isDue)
                    continue;
                const kept = alreadyDelivered.length === 0 ? '' : ` (${alreadyDelivered.join(', ')} had been delivered, and is not sent again)`;
                await print(`${(0,plain/* plain */.p)(path)} is due again${kept}; the next "velos bridge" sends it.\n`);
            }
            return errors/* exitCodes */.hS.done;
        }
    }
}


/***/ }),

/***/ 77520:
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

/***/ 99924:
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

/***/ 86111:
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

/***/ 89725:
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

/***/ 31153:
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

/***/ 49604:
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

/***/ 70250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ receiptsPath)
/* harmony export */ });
function receiptsPath(ticketPath) {
    return `${ticketPath}.receipts.jsonl`;
}


/***/ }),

/***/ 70442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ decodeReceipts),
/* harmony export */   Qq: () => (/* binding */ encodeReceipts),
/* harmony export */   Zz: () => (/* binding */ isReceipt),
/* harmony export */   vX: () => (/* binding */ encodeReceipt)
/* harmony export */ });
/* harmony import */ var _dispatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49575);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7687);


function encodeReceipt(receipt) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(JSON.stringify(receipt));
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
const known = new Set(_dispatch_js__WEBPACK_IMPORTED_MODULE_1__/* .carriers */ .M);
const texts = ['at', 'by', 'next', 'id', 'url', 'code', 'reason', 'remedy'];
function isReceipt(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return false;
    const { channel, outcome, at, by, attempt, next, progress } = value;
    if (!outcomes.has(outcome) || (channel !== undefined && !known.has(channel)))
        return false;
    if (typeof by !== 'string' || !isMoment(at) || (next !== undefined && !isMoment(next)))
        return false;
    if (attempt !== undefined && !Number.isSafeInteger(attempt))
        return false;
    if (progress !== undefined && !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(progress))
        return false;
    return texts.every((name) => value[name] === undefined || typeof value[name] === 'string');
}
function isMoment(value) {
    return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value));
}


/***/ }),

/***/ 99907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ freeName),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Pn: () => (/* binding */ handledFolder),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   cy: () => (/* binding */ isTicketName),
/* harmony export */   ir: () => (/* binding */ unusableNames),
/* harmony export */   jm: () => (/* binding */ receiptsBytes),
/* harmony export */   nN: () => (/* binding */ outdated),
/* harmony export */   pZ: () => (/* binding */ pendingPath),
/* harmony export */   rJ: () => (/* binding */ queues),
/* harmony export */   s$: () => (/* binding */ ticketBytes),
/* harmony export */   wi: () => (/* binding */ withoutReceipts)
/* harmony export */ });
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36597);

const queues = [
    { pending: _model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.queue, processed: _model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.queueProcessed, failed: _model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.queueFailed },
    { pending: _model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.tickets, processed: _model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.ticketsProcessed, failed: _model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.ticketsFailed },
];
const ticketBytes = 1024 * 1024;
const receiptsBytes = 4 * 1024 * 1024;
function withoutReceipts(reason) {
    return { kind: 'refused', code: 'receipts', reason: `its receipts cannot be read: ${reason}` };
}
function limitOf(path) {
    return isTicketName(nameOf(path)) ? ticketBytes : receiptsBytes;
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
    return `${queue.pending}/${nameOf(handledPath)}`;
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
function nameOf(path) {
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


/***/ }),

/***/ 14091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ transact)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73434);

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
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VelosError */ .uu('git', `This run is already in ${target.name}, and not by this process.`);
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
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VelosError */ .uu('unreachable', `${target.name} did not take the run, ${attempts} times tried: ${published.reason}.`);
        }
        if (clock.monotonicMs() - startedMs > deadlineMs) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VelosError */ .uu('contended', `${target.name} was changed by others each of ${attempts} times: ${published.reason}.`);
        }
        if (standstill >= standstillAttempts) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VelosError */ .uu('push-refused', `${target.name} refused ${attempts} times, though nobody changed it: ${published.reason}.`);
        }
        await clock.sleep(clock.random() * Math.min(longestDelayMs, firstDelayMs * 2 ** attempts));
        const newer = await target.tip();
        standstill = newer.version === tip.version && published.outcome === 'lost' ? standstill + 1 : 0;
        tip = newer;
    }
}


/***/ }),

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode)
/* harmony export */ });
/* harmony import */ var _model_code_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89725);
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50709);


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

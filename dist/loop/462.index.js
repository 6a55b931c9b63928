export const id = 462;
export const ids = [462];
export const modules = {

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

/***/ 57157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ observationsOf),
/* harmony export */   p: () => (/* binding */ allObservations)
/* harmony export */ });
function observationsOf(collected, collector) {
    const reading = collected.readings.find((one) => one.collector === collector);
    return reading?.outcome === 'ok' ? reading.observations : [];
}
function allObservations(collected) {
    return collected.readings.flatMap((reading) => (reading.outcome === 'ok' ? reading.observations : []));
}


/***/ }),

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ verdictWithoutFindings)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49604);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57157);


function verdictWithoutFindings(report) {
    const errors = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .observationsOf */ .b)(report, 'logs').find(({ key }) => key === 'logs/errors')?.value;
    const isJudged = report.status !== 'UNKNOWN';
    if (typeof errors !== 'number' || errors === 0)
        return isJudged ? 'nothing needs you' : 'nothing was judged';
    const judged = isJudged ? 'no limit is broken' : 'nothing was judged';
    return `${judged}, but the logs hold ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(errors)} new ${errors === 1 ? 'error' : 'errors'}`;
}


/***/ }),

/***/ 83550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hn: () => (/* binding */ cell),
  aY: () => (/* binding */ code),
  h8: () => (/* binding */ htmlCode),
  CS: () => (/* binding */ prose)
});

;// CONCATENATED MODULE: ./lib/model/code-span.js
function codeSpan(line) {
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}

// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(50709);
;// CONCATENATED MODULE: ./lib/report/escape.js


const harmlessWord = /^[("“‘]?[\p{L}\p{N}\p{M}]+(?:(?:['’-]|(?<=\d)[.,:/](?=\d))[\p{L}\p{N}\p{M}]+)*[)"”’]?[.,;:!?…]?[)"”’]?$/u;
const harmlessSign = /^(?:%[.,;:!?)]?|[–—−]|[<>]=?|=)$/;
const linkedWord = /[a-z0-9]-\d|[0-9a-f]{7}|www[.]/i;
function code(text, most = 200) {
    const line = (0,plain/* plain */.p)(text, most);
    return line === '' ? '(empty)' : codeSpan(line);
}
function prose(text, most = 500) {
    const written = [];
    let risky = [];
    const flush = () => {
        if (risky.length > 0)
            written.push(withTail(risky.join(' ')));
        risky = [];
    };
    for (const word of (0,plain/* plain */.p)(text, most).match(/`[^` ][^`]*`[.,;:!?)]?(?= |$)|[^ ]+/g) ?? []) {
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
    const inner = (0,plain/* plain */.p)(text, 100).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `<code>${inner}</code>`;
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49604);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1732);


function headline(report) {
    const count = report.findings.length;
    const needs = count === 1 ? 'thing needs' : 'things need';
    const strong = count === 0 ? (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWithoutFindings */ .i)(report) : `${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(count)} ${needs} you`;
    const rest = [withinLimits(report), lastReport(report)].filter((one) => one !== '').join(' ');
    return { strong: capital(`${strong}.`), rest };
}
function withinLimits({ series, findings, status }) {
    if (series.length === 0)
        return status === 'UNKNOWN' ? 'No series was held against a limit.' : '';
    const broken = new Set(findings.map((finding) => finding.series));
    const fine = series.filter(({ key }) => !broken.has(key)).length;
    if (fine < series.length) {
        const are = fine === 1 ? 'is' : 'are';
        return capital(`${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(fine)} of ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(series.length)} series ${are} within their limits.`);
    }
    return fine === 1 ? 'The one series is within its limits.' : `All ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(fine)} series are within their limits.`;
}
function lastReport({ previous, status }) {
    if (previous === undefined)
        return 'This is the first report of this machine.';
    const said = previous.status === status ? '' : `, and it said ${previous.status}`;
    return `Last report ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(previous.secondsAgo)} ago${said}.`;
}
function capital(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}


/***/ }),

/***/ 79462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ partsOf),
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/report/fold.js
function fold(title, parts) {
    const content = parts.filter((part) => part !== undefined && part !== '');
    return content.length === 0
        ? undefined
        : `<details><summary>${title}</summary>\n\n${content.join('\n\n')}\n\n</details>`;
}
function list(items) {
    return items.length === 0 ? undefined : items.map((item) => `- ${item}`).join('\n');
}

// EXTERNAL MODULE: ./lib/report/news.js
var news = __webpack_require__(35587);
// EXTERNAL MODULE: ./lib/report/voice.js
var voice = __webpack_require__(85944);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/report/sections/changes.js




function changes(report) {
    const lines = list((0,news/* news */.d)(report, voice/* markdownVoice */.C));
    return lines === undefined ? undefined : `**${(0,news/* newsTitle */.w)(report)}**\n\n${lines}`;
}
function notes({ learned, notes: sentences }) {
    const lines = list([
        ...learned.damaged.map((file) => (0,wording/* damaged */.qM)(file, voice/* markdownVoice */.C)),
        ...sentences.map((sentence) => voice/* markdownVoice */.C.prose(sentence)),
    ]);
    return lines === undefined ? undefined : `**Notes**\n\n${lines}`;
}

// EXTERNAL MODULE: ./lib/model/observation.js
var observation = __webpack_require__(6463);
// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(49604);
// EXTERNAL MODULE: ./lib/report/escape.js + 1 modules
var report_escape = __webpack_require__(83550);
;// CONCATENATED MODULE: ./lib/report/table.js

function table(columns, rows) {
    if (rows.length === 0)
        return undefined;
    const kept = columns
        .map((column, index) => ({ column, index }))
        .filter(({ index }) => rows.some((row) => (row[index] ?? '') !== ''));
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(kept.map(({ column }) => (typeof column === 'string' ? column : column.right))),
        line(kept.map(({ column }) => (typeof column === 'string' ? '---' : '--:'))),
        ...rows.map((row) => line(kept.map(({ column, index }) => (0,report_escape/* cell */.Hn)(unbroken(column, row[index] ?? ''))))),
    ].join('\n');
}
function unbroken(column, content) {
    return typeof column === 'string' || !/^[\d.,−]+ \S+$/.test(content) ? content : content.replaceAll(' ', '\u00a0');
}

;// CONCATENATED MODULE: ./lib/report/sections/collectors.js





const states = { ok: 'fine', empty: 'empty', failed: 'failed' };
function collectorCounts(readings) {
    return Object.entries(states)
        .map(([outcome, state]) => ({ state, count: readings.filter((reading) => reading.outcome === outcome).length }))
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => `${count} ${state}`)
        .join(', ');
}
function collectors({ readings }) {
    return fold(`Collectors: ${collectorCounts(readings)}`, [
        table(['collector', 'state', { right: 'took' }, 'why'], readings.map((reading) => [
            voice/* markdownVoice */.C.code(reading.collector),
            states[reading.outcome],
            (0,quantity/* duration */.p0)(reading.tookMs / 1000),
            reading.outcome === 'ok' ? '' : voice/* markdownVoice */.C.prose(reading.reason, 300),
        ])),
        list(readings.flatMap(unavailableParts)),
    ]);
}
function unavailableParts(reading) {
    if (reading.outcome !== 'ok')
        return [];
    const { code, prose } = voice/* markdownVoice */.C;
    return reading.observations
        .filter(observation/* isUnavailable */.P)
        .map(({ labels, value }) => {
        const part = code(labels?.['part'] ?? '');
        return `${code(reading.collector)} has no ${part}: ${prose(String(value), 300)}`;
    });
}

// EXTERNAL MODULE: ./lib/report/moment.js
var moment = __webpack_require__(84412);
;// CONCATENATED MODULE: ./lib/report/sections/findings.js




function findings(report) {
    return table(['', 'what', { right: 'now' }, 'since', 'what to do'], report.findings.map((finding) => [
        finding.severity,
        (0,wording/* what */.BB)(finding, voice/* markdownVoice */.C),
        (0,wording/* now */.tB)(finding),
        (0,moment/* since */.XP)(finding.since, report.timestamp),
        finding.hint === undefined ? '' : voice/* markdownVoice */.C.prose(finding.hint),
    ]));
}

// EXTERNAL MODULE: ./lib/report/seen.js
var report_seen = __webpack_require__(27763);
;// CONCATENATED MODULE: ./lib/report/sections/logs.js





function logs(report) {
    const seen = (0,report_seen/* seenBy */.D)(report, 'logs');
    const files = seen.number('logs/files');
    const lines = seen.number('logs/lines');
    const bytes = seen.number('logs/bytes');
    const title = [
        ...(files === undefined ? [] : [(0,quantity/* counted */.hS)(files, 'file')]),
        ...(bytes === undefined ? [] : [(0,quantity/* quantity */.au)(bytes, 'bytes')]),
        ...(lines === undefined ? [] : [(0,quantity/* counted */.hS)(lines, 'new line')]),
    ].join(', ');
    return fold(title === '' ? 'Logs' : `Logs: ${title}`, [
        list(seen.every('logs/partial').map((one) => `Not all was read: ${voice/* markdownVoice */.C.prose(String(one.value))}`)),
        table(['file', { right: 'lines' }, { right: 'errors' }, { right: 'warnings' }], seen
            .every('logs/file')
            .map((one) => [
            voice/* markdownVoice */.C.code(one.labels?.['file'] ?? ''),
            (0,report_seen/* shown */.S)(one, voice/* markdownVoice */.C),
            count(one.labels?.['errors']),
            count(one.labels?.['warnings']),
        ])),
        table(['last errors', 'file'], seen
            .every('logs/last-error')
            .map((one) => [(0,report_seen/* shown */.S)(one, voice/* markdownVoice */.C), voice/* markdownVoice */.C.code(one.labels?.['file'] ?? '')])),
    ]);
}
function count(text = '') {
    return /^\d+$/.test(text) ? (0,quantity/* quantity */.au)(Number(text)) : voice/* markdownVoice */.C.prose(text);
}

;// CONCATENATED MODULE: ./lib/report/sections/machine.js





function machine(report) {
    const seen = (0,report_seen/* seenBy */.D)(report, 'system');
    const cores = seen.number('cpu/cores');
    const uptime = seen.number('uptime');
    const title = [
        ...(cores === undefined ? [] : [(0,quantity/* counted */.hS)(cores, 'core')]),
        ...(seen.number('memory/total') === undefined ? [] : [`${show(seen, 'memory/total')} of memory`]),
        ...(uptime === undefined ? [] : [`up ${(0,quantity/* duration */.p0)(uptime)}`]),
    ].join(', ');
    return fold(title === '' ? 'Machine' : `Machine: ${title}`, [
        facts(report, seen),
        disks(seen),
        network(seen),
        processes(seen),
    ]);
}
function facts({ host, workflow }, seen) {
    const say = (...parts) => joined(parts.map(([key, after]) => show(seen, key, after)));
    const hosted = host.hosted ? 'hosted: another machine every time' : '';
    const rows = [
        ['host', voice/* markdownVoice */.C.code(host.name)],
        ['system', joined([show(seen, 'os'), show(seen, 'kernel'), voice/* markdownVoice */.C.code(`${host.platform} ${host.arch}`)])],
        ['runner', joined([show(seen, 'runner'), label(seen, 'runner', 'image'), hosted])],
        ['workflow run', workflow === undefined ? '' : machine_link(workflow.run, workflow.url)],
        ['CPU', say(['cpu/used', ' used'], ['cpu/cores', ' cores'], ['cpu/pressure', ' pressure'])],
        ['load', say(['load/1m', ' (1 min)'], ['load/5m', ' (5 min)'], ['load/15m', ' (15 min)'], ['load/per-core', ' per core'])],
        ['memory', say(['memory/used', ' used'], ['memory/available', ' available'], ['memory/total', ' in all'])],
        ['memory pressure', show(seen, 'memory/pressure')],
        ['swap', seen.number('swap/total') === 0 ? 'none' : say(['swap/used', ' used'], ['swap/total', ' in all'])],
        ['input and output pressure', show(seen, 'io/pressure')],
        ['up', show(seen, 'uptime')],
    ];
    return table(['machine', ''], rows.filter(([, value]) => value !== ''));
}
function disks(seen) {
    const parts = ['used', 'free', 'inodes-used'];
    return table(['disk', { right: 'used' }, { right: 'free' }, { right: 'inodes used' }], rowsOf(seen, 'disk', parts));
}
function network(seen) {
    const parts = ['received', 'sent', 'errors'];
    return table(['network', ...parts.map((right) => ({ right }))], rowsOf(seen, 'network', parts));
}
function rowsOf(seen, kind, parts) {
    const things = new Map();
    for (const observation of seen.all) {
        const part = parts.find((one) => observation.key.startsWith(`${kind}/`) && observation.key.endsWith(`/${one}`));
        if (part === undefined)
            continue;
        const thing = observation.key.slice(kind.length + 1, -part.length - 1);
        things.set(thing, (things.get(thing) ?? new Map()).set(part, observation));
    }
    return [...things].map(([thing, seenParts]) => [
        voice/* markdownVoice */.C.code(thing),
        ...parts.map((part) => (0,report_seen/* shown */.S)(seenParts.get(part), voice/* markdownVoice */.C)),
    ]);
}
function processes(seen) {
    return table(['largest processes', { right: 'pid' }, { right: 'memory' }], seen
        .every('process/memory')
        .map((one) => [
        voice/* markdownVoice */.C.code(one.labels?.['name'] ?? ''),
        numeral(one.labels?.['pid']),
        (0,report_seen/* shown */.S)(one, voice/* markdownVoice */.C),
    ]));
}
function show(seen, key, after = '') {
    const text = (0,report_seen/* shown */.S)(seen.one(key), voice/* markdownVoice */.C);
    return text === '' ? '' : `${text}${after}`;
}
function label(seen, key, name) {
    const text = seen.one(key)?.labels?.[name];
    return text === undefined ? '' : voice/* markdownVoice */.C.code(text);
}
function joined(parts) {
    return parts.filter((part) => part !== '').join(', ');
}
function numeral(text = '') {
    return /^\d+$/.test(text) ? text : voice/* markdownVoice */.C.code(text);
}
function machine_link(run, url) {
    const isPlain = /^\d+$/.test(run) && url !== undefined && /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)+$/.test(url);
    return isPlain ? `[${run}](${url})` : voice/* markdownVoice */.C.code(run);
}

;// CONCATENATED MODULE: ./lib/report/sections/memory.js



function memory({ learned: { runs, records, newRecords, damaged } }) {
    return fold(`Memory: ${(0,quantity/* counted */.hS)(runs, 'run')}, ${(0,quantity/* counted */.hS)(records, 'record')}`, [
        table([{ right: 'runs' }, { right: 'records' }, { right: 'new from the inbox' }, { right: 'damaged files' }], [[(0,quantity/* number */.ai)(runs), (0,quantity/* number */.ai)(records), (0,quantity/* number */.ai)(newRecords), (0,quantity/* number */.ai)(damaged.length)]]),
    ]);
}

;// CONCATENATED MODULE: ./lib/report/sections/others.js







const mostRows = 50;
const placed = {
    system: [
        /^(?:cpu|memory|io)\/pressure$|^cpu\/(?:used|cores)$|^memory\/(?:total|available|used)$|^swap\/(?:total|used)$/,
        /^load\/(?:per-core|1m|5m|15m)$|^process\/memory$|^(?:uptime|os|kernel|runner)$/,
        /^disk\/.*\/(?:used|free|inodes-used)$|^network\/.*\/(?:received|sent|errors)$/s,
    ],
    repo: [
        /^repo\/(?:head|branch|shallow|uncommitted|untracked|last-commit-age|size|objects)$/,
        /^repo\/(?:commits|authors|churn-added|churn-removed|author|commit)$/,
    ],
    logs: [/^logs\/(?:files|bytes|lines|errors|warnings|file|last-error|partial)$/],
};
function others({ readings }) {
    const folds = readings.flatMap((reading) => {
        if (reading.outcome !== 'ok')
            return [];
        const places = Object.hasOwn(placed, reading.collector) ? placed[reading.collector] : undefined;
        const isPlaced = ({ key }) => places?.some((place) => place.test(key)) === true;
        const rest = reading.observations.filter((one) => !(0,observation/* isUnavailable */.P)(one) && !isPlaced(one));
        const title = `${(0,report_escape/* htmlCode */.h8)(reading.collector)}: ${(0,quantity/* counted */.hS)(rest.length, 'observation')}`;
        const more = rest.length > mostRows ? `The other ${rest.length - mostRows} are in the JSON report.` : undefined;
        return fold(title, [table(['series', { right: 'value' }, 'of'], rest.slice(0, mostRows).map(row)), more]) ?? [];
    });
    return folds.length === 0 ? undefined : folds.join('\n\n');
}
function row(observation) {
    const labels = Object.entries(observation.labels ?? {}).map(([name, value]) => `${name}=${value}`);
    return [
        voice/* markdownVoice */.C.code(observation.key),
        (0,report_seen/* shown */.S)(observation, voice/* markdownVoice */.C),
        labels.length === 0 ? '' : voice/* markdownVoice */.C.code(labels.join(', ')),
    ];
}

;// CONCATENATED MODULE: ./lib/report/sections/repository.js





const labels = {
    'repo/branch': 'branch',
    'repo/head': 'head',
    'repo/shallow': 'shallow',
    'repo/last-commit-age': 'age of the last commit',
    'repo/commits': 'new commits',
    'repo/authors': 'authors',
    'repo/churn-added': 'lines added',
    'repo/churn-removed': 'lines removed',
    'repo/uncommitted': 'uncommitted files',
    'repo/untracked': 'untracked files and folders',
    'repo/size': 'size of the object store',
    'repo/objects': 'objects',
};
function repository(report) {
    const seen = (0,report_seen/* seenBy */.D)(report, 'repo');
    const commits = seen.number('repo/commits');
    const age = seen.number('repo/last-commit-age');
    const title = [
        ...(commits === undefined ? [] : [(0,quantity/* counted */.hS)(commits, 'new commit')]),
        ...(age === undefined ? [] : [`the last one ${(0,quantity/* duration */.p0)(age)} ago`]),
    ].join(', ');
    const facts = Object.entries(labels).map(([key, label]) => {
        const observation = seen.one(key);
        return [label, observation?.value === 0 || observation?.value === false ? '' : (0,report_seen/* shown */.S)(observation, voice/* markdownVoice */.C)];
    });
    return fold(title === '' ? 'Repository' : `Repository: ${title}`, [
        table(['repository', ''], facts.filter(([, value]) => value !== '')),
        table(['author', { right: 'commits' }], seen
            .every('repo/author')
            .map((one) => [voice/* markdownVoice */.C.code(one.labels?.['name'] ?? '', 60), (0,report_seen/* shown */.S)(one, voice/* markdownVoice */.C)])),
        table(['commit', 'subject', 'author'], seen
            .every('repo/commit')
            .map((one) => [
            voice/* markdownVoice */.C.code((one.labels?.['sha'] ?? '').slice(0, 10)),
            (0,report_seen/* shown */.S)(one, voice/* markdownVoice */.C, 100),
            voice/* markdownVoice */.C.code(one.labels?.['author'] ?? '', 60),
        ])),
    ]);
}

// EXTERNAL MODULE: ./lib/report/sparkline.js
var sparkline = __webpack_require__(46505);
;// CONCATENATED MODULE: ./lib/report/sections/series.js





function series(report) {
    const longest = Math.max(0, ...report.series.map((one) => one.history.length));
    return table(['series', { right: 'now' }, { right: 'limit' }, { right: 'was' }, `last ${longest} runs`], report.series.map((one) => [
        voice/* markdownVoice */.C.code(one.key),
        (0,quantity/* quantity */.au)(one.value, one.unit),
        (0,wording/* limits */.Fy)(one),
        one.was === undefined ? '' : (0,quantity/* quantity */.au)(one.was, one.unit),
        (0,sparkline/* sparkline */.K)(one.history, one.unit),
    ]));
}

;// CONCATENATED MODULE: ./lib/report/markdown.js










const sections = [strong, findings, changes, notes, series, machine, repository, logs, others, collectors, memory];
const footer = '_This file was generated by run_giwanos_master_loop_';
const classicFooter = '_This file was generated by run_giwanos_master_loop.py_';
function renderMarkdown(report, style) {
    if (style === 'classic')
        return [...firstLines(report), '', classicFooter].join('\n');
    return `${[...partsOf(report), footer].join('\n\n')}\n`;
}
function firstLines(report) {
    return [
        `# VELOS Auto Report (${report.timestamp} UTC)`,
        '',
        `- System: ${report.status}`,
        `- Logs: ${report.logs}`,
        `- Memory: ${report.memory}`,
    ];
}
function strong(report) {
    const { strong: first, rest } = (0,headline/* headline */.P)(report);
    return rest === '' ? `**${first}**` : `**${first}** ${rest}`;
}
function partsOf(report) {
    return [firstLines(report).join('\n'), ...sections.flatMap((section) => section(report) ?? [])];
}


/***/ }),

/***/ 84412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XP: () => (/* binding */ since),
/* harmony export */   qw: () => (/* binding */ openFor)
/* harmony export */ });
/* unused harmony export moment */
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49604);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58065);


const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
function moment(timestamp, now) {
    const time = (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(timestamp);
    if (time === undefined)
        return timestamp;
    const [date = '', clock = ''] = time.toISOString().split('T');
    const [year, month, day] = date.split('-').map(Number);
    const shown = `${day} ${months[(month ?? 1) - 1]}`;
    return `${shown}${now.startsWith(String(year)) ? '' : ` ${year}`} ${clock.slice(0, 5)}`;
}
function since(timestamp, now) {
    return timestamp >= now ? 'new' : `${moment(timestamp, now)} (${openFor(timestamp, now)})`;
}
function openFor(timestamp, now) {
    const milliseconds = ((0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(now)?.getTime() ?? 0) - ((0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(timestamp)?.getTime() ?? 0);
    return (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(Math.max(0, milliseconds / 1000));
}


/***/ }),

/***/ 35587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ news),
/* harmony export */   w: () => (/* binding */ newsTitle)
/* harmony export */ });
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49604);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84412);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27763);



const mostNames = 3;
function newsTitle({ previous }) {
    return previous === undefined ? 'At first sight' : 'Since the last report';
}
function news(report, voice) {
    return [
        ...(report.previous === undefined ? [] : opened(report.changes, voice)),
        ...report.changes.changed.map(({ finding: { severity, series }, was }) => {
            const how = severity === 'CRITICAL' ? 'Worse' : 'Better';
            return `${how}: ${voice.code(series)} is ${severity} (was ${was})`;
        }),
        ...report.changes.recovered.map((past) => recovered(past.series, past.since, report, voice)),
        ...repository(report, voice),
        ...logs(report, voice),
    ];
}
function opened({ opened: findings }, voice) {
    return findings.length === 0 ? [] : [`New: ${findings.map((one) => voice.code(one.series)).join(', ')}`];
}
function recovered(series, began, report, voice) {
    const observed = report.readings.flatMap((reading) => (reading.outcome === 'ok' ? reading.observations : []));
    const held = report.series.find((one) => one.key === series);
    const after = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .openFor */ .qw)(began, report.timestamp);
    if (held !== undefined)
        return `Recovered: ${voice.code(series)} is at ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(held.value, held.unit)}, after ${after}`;
    if (series.startsWith('collector/'))
        return `Recovered: ${voice.code(series)} does not fail any more, after ${after}`;
    const why = observed.some((one) => one.key === series) ? 'has no limit any more' : 'is not there any more';
    return `Closed: ${voice.code(series)} ${why}, after ${after}`;
}
function repository(report, voice) {
    const seen = (0,_seen_js__WEBPACK_IMPORTED_MODULE_2__/* .seenBy */ .D)(report, 'repo');
    const commits = seen.number('repo/commits') ?? 0;
    if (commits === 0)
        return [];
    const names = seen.every('repo/author').map((one) => one.labels?.['name'] ?? '');
    const authors = seen.number('repo/authors') ?? names.length;
    const isNamed = names.length > 0 && names.length <= mostNames && names.length === authors;
    const by = isNamed ? names.map((name) => voice.code(name, 60)).join(', ') : (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(authors, 'person', 'people');
    const added = seen.number('repo/churn-added');
    const removed = seen.number('repo/churn-removed');
    const churn = added === undefined || removed === undefined ? '' : `, +${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(added)} −${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(removed)} lines`;
    const branch = seen.one('repo/branch')?.value;
    const where = typeof branch === 'string' && branch !== 'detached' ? voice.code(branch, 100) : 'The repository';
    const labels = seen.one('repo/commits')?.labels;
    const least = labels?.['at'] === 'least' ? 'at least ' : '';
    const since = report.previous === undefined ? labels?.['since'] : undefined;
    const began = since === undefined ? '' : `, since ${voice.prose(since, 60)}`;
    return [`${where}: ${least}${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(commits, 'commit')} by ${by}${churn}${began}`];
}
function logs(report, voice) {
    const seen = (0,_seen_js__WEBPACK_IMPORTED_MODULE_2__/* .seenBy */ .D)(report, 'logs');
    const lines = seen.number('logs/lines') ?? 0;
    if (lines === 0)
        return [];
    const errors = seen.number('logs/errors') ?? 0;
    const warnings = seen.number('logs/warnings') ?? 0;
    const both = `${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors, 'error')} and ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(warnings, 'warning')}`;
    const found = errors + warnings === 0 ? 'no line marked as error or warning' : both;
    const files = seen.number('logs/files');
    const where = files === undefined ? '' : ` of ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(files, 'file')}`;
    const last = (0,_seen_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .S)(seen.every('logs/last-error').at(-1), voice, 120);
    return [`Logs: ${found} in ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(lines, 'new line')}${where}${last === '' ? '' : `; the last error: ${last}`}`];
}


/***/ }),

/***/ 27763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ seenBy),
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49604);

function seenBy(report, collector) {
    const reading = report.readings.find((one) => one.collector === collector);
    const all = reading?.outcome === 'ok' ? reading.observations : [];
    const one = (key) => all.find((observation) => observation.key === key);
    return {
        all,
        one,
        every: (key) => all.filter((observation) => observation.key === key),
        number: (key) => {
            const value = one(key)?.value;
            return typeof value === 'number' ? value : undefined;
        },
    };
}
function shown(observation, voice, most) {
    if (observation === undefined)
        return '';
    const { value, unit } = observation;
    if (typeof value === 'number')
        return (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(value, unit);
    if (typeof value === 'boolean')
        return value ? 'yes' : 'no';
    return voice.code(value, most);
}


/***/ }),

/***/ 46505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
const blocks = [...'▁▂▃▄▅▆▇█'];
function sparkline(values, unit) {
    if (values.length < 2)
        return '';
    const [least, largest] = unit === 'percent' ? [0, 100] : [Math.min(...values), Math.max(...values)];
    const span = largest - least;
    return values.map((value) => blocks[span > 0 ? step((value - least) / span) : 0]).join('');
}
function step(share) {
    return Math.max(0, Math.min(blocks.length - 1, Math.floor(share * blocks.length)));
}


/***/ }),

/***/ 85944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ markdownVoice),
/* harmony export */   R: () => (/* binding */ plainVoice)
/* harmony export */ });
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50709);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83550);


const markdownVoice = { code: _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY, prose: _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS };
const plainVoice = {
    code: (text, most = 200) => (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(text, most),
    prose: (text, most = 500) => (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(text, most).replaceAll('`', ''),
};


/***/ }),

/***/ 57142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ what),
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   tB: () => (/* binding */ now)
/* harmony export */ });
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36597);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49604);


function what({ series, what: sentence }, voice) {
    if (!sentence.startsWith(`${series} `))
        return voice.prose(sentence, 300);
    return `${voice.code(series)} ${voice.prose(sentence.slice(series.length + 1), 300)}`;
}
function now({ rule, value, unit }) {
    if (value !== undefined)
        return (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(value, unit);
    return rule === 'limit' ? 'not measured' : '';
}
function damaged({ path, problem, salvaged }, voice) {
    const rest = salvaged ? ', and what was good in it is used' : '; nothing in it could be used, and it begins anew';
    return `${voice.code(path)} was damaged: ${voice.prose(problem)}. It is kept in ${voice.code(_model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.setAside)}${rest}`;
}
function limits({ warn, critical, unit, bad }) {
    const both = [warn, critical].filter((limit) => limit !== undefined).map((limit) => (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(limit, unit));
    return `${bad === 'below' ? 'under ' : ''}${both.join(' / ')}`;
}


/***/ })

};

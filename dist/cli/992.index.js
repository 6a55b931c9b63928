export const id = 992;
export const ids = [992];
export const modules = {

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

/***/ 7157:
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
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9604);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7157);


function verdictWithoutFindings(report) {
    const errors = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .observationsOf */ .b)(report, 'logs').find(({ key }) => key === 'logs/errors')?.value;
    const isJudged = report.status !== 'UNKNOWN';
    if (typeof errors !== 'number' || errors === 0)
        return isJudged ? 'nothing needs you' : 'nothing was judged';
    const judged = isJudged ? 'no limit is broken' : 'nothing was judged';
    return `${judged}, but the logs hold ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(errors)} new ${errors === 1 ? 'error' : 'errors'}`;
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


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9604);
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

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XP: () => (/* binding */ since),
/* harmony export */   qw: () => (/* binding */ openFor)
/* harmony export */ });
/* unused harmony export moment */
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9604);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8065);


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

/***/ 5587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ news),
/* harmony export */   w: () => (/* binding */ newsTitle)
/* harmony export */ });
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9604);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4412);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7763);



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

/***/ 7763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ seenBy),
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9604);

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

/***/ 6505:
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

/***/ 1992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(9604);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/moment.js
var moment = __webpack_require__(4412);
// EXTERNAL MODULE: ./lib/report/news.js
var news = __webpack_require__(5587);
// EXTERNAL MODULE: ./lib/report/sparkline.js
var sparkline = __webpack_require__(6505);
// EXTERNAL MODULE: ./lib/report/voice.js
var voice = __webpack_require__(5944);
;// CONCATENATED MODULE: ./lib/report/width.js
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const joining = /[\p{M}\u200c\u200d]/u;
function width(text) {
    let columns = 0;
    for (const character of text)
        columns += joining.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return columns;
}
function fit(text, columns) {
    if (width(text) <= columns)
        return text;
    let kept = '';
    let used = 0;
    for (const character of text) {
        used += width(character);
        if (used > columns - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (width(longer) <= columns) {
            line = longer;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = fit(word, columns);
    }
    return line === '' ? lines : [...lines, line];
}

// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(7142);
;// CONCATENATED MODULE: ./lib/report/terminal.js








const colours = { OK: 32, WARN: 33, CRITICAL: 31, UNKNOWN: 35 };
const narrowest = 40;
const longestKey = 40;
const indent = '  ';
function renderTerminal(report, { colour, columns }) {
    const wide = Math.max(narrowest, columns);
    const paint = (text, code) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
    const bold = (text) => paint(text, 1);
    const { strong, rest } = (0,headline/* headline */.P)(report);
    const [first = '', ...more] = wrap(`${strong} ${rest}`, wide);
    const start = first.startsWith(strong) ? `${bold(strong)}${first.slice(strong.length)}` : bold(first);
    const blocks = [
        [bold(`VELOS Auto Report (${report.timestamp} UTC)`)],
        [`System  ${paint(report.status, colours[report.status])}`, `Logs    ${report.logs}`, `Memory  ${report.memory}`],
        [start, ...more],
        ...report.findings.map((finding) => {
            const value = (0,wording/* now */.tB)(finding);
            const facts = `${value === '' ? '' : `now ${value}, `}${sinceWhen(finding.since, report.timestamp)}`;
            const [sentence = '', ...sentences] = wrap((0,wording/* what */.BB)(finding, voice/* plainVoice */.R), wide - finding.severity.length - 2);
            return [
                `${paint(finding.severity, colours[finding.severity])}  ${sentence}`,
                ...sentences.map((line) => `${indent}${line}`),
                ...indented([facts, ...(finding.hint === undefined ? [] : [voice/* plainVoice */.R.prose(finding.hint)])], wide),
            ];
        }),
        titled(bold((0,news/* newsTitle */.w)(report)), indented((0,news/* news */.d)(report, voice/* plainVoice */.R), wide)),
        titled(bold('Notes'), indented(notes(report), wide)),
        titled(bold('Series'), series(report, wide)),
        titled(bold('Collectors'), indented(collectors(report), wide)),
        wrap(memory(report), wide),
    ];
    return `${blocks.filter((block) => block.length > 0).map((block) => block.join('\n')).join('\n\n')}\n`;
}
function sinceWhen(began, timestamp) {
    const text = (0,moment/* since */.XP)(began, timestamp);
    return text === 'new' ? text : `since ${text}`;
}
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines];
}
function indented(sentences, columns) {
    return sentences.flatMap((sentence) => wrap(sentence, columns - indent.length).map((line) => `${indent}${line}`));
}
function notes({ learned, notes: sentences }) {
    return [
        ...learned.damaged.map((file) => (0,wording/* damaged */.qM)(file, voice/* plainVoice */.R)),
        ...sentences.map((sentence) => voice/* plainVoice */.R.prose(sentence)),
    ];
}
function series(report, columns) {
    const rows = report.series.map((one) => [
        fit(voice/* plainVoice */.R.code(one.key), longestKey),
        (0,quantity/* quantity */.au)(one.value, one.unit),
        (0,wording/* limits */.Fy)(one),
        (0,sparkline/* sparkline */.K)(one.history, one.unit),
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ''))));
    const [keys = 0, values = 0, bounds = 0] = widths;
    return rows.map(([key = '', value = '', limit = '', trend = '']) => {
        const line = `${indent}${padEnd(key, keys)}  ${padStart(value, values)}  ${padStart(limit, bounds)}  ${trend}`;
        return fit(line.trimEnd(), columns);
    });
}
function collectors({ readings }) {
    return readings.map((reading) => {
        const took = `(${(0,quantity/* duration */.p0)(reading.tookMs / 1000)})`;
        const name = voice/* plainVoice */.R.code(reading.collector);
        return reading.outcome === 'ok'
            ? `${name}: fine ${took}`
            : `${name}: ${reading.outcome} ${took}: ${voice/* plainVoice */.R.prose(reading.reason, 300)}`;
    });
}
function memory({ learned: { runs, records, newRecords } }) {
    return `Memory holds ${(0,quantity/* counted */.hS)(runs, 'run')} and ${(0,quantity/* counted */.hS)(records, 'record')}, ${(0,quantity/* number */.ai)(newRecords)} new.`;
}
function padEnd(text, columns) {
    return `${text}${' '.repeat(Math.max(0, columns - width(text)))}`;
}
function padStart(text, columns) {
    return `${' '.repeat(Math.max(0, columns - width(text)))}${text}`;
}


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ markdownVoice),
/* harmony export */   R: () => (/* binding */ plainVoice)
/* harmony export */ });
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(709);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);


const markdownVoice = { code: _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY, prose: _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS };
const plainVoice = {
    code: (text, most = 200) => (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(text, most),
    prose: (text, most = 500) => (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(text, most).replaceAll('`', ''),
};


/***/ }),

/***/ 7142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ what),
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   tB: () => (/* binding */ now)
/* harmony export */ });
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6597);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9604);


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

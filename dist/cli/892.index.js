export const id = 892;
export const ids = [892];
export const modules = {

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

/***/ 92590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ending),
/* harmony export */   Y: () => (/* binding */ ruleOf)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65268);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40819);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84412);



function ending(past, report, voice) {
    const name = voice.code(past.series);
    const after = `after ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .openFor */ .qw)(past.since, report.timestamp)}`;
    switch (past.how) {
        case 'recovered':
            return `Recovered: ${name} ${recovered(past, report)}, ${after}`;
        case 'gone':
            return `Gone: ${name} is not there any more, ${after}`;
        case 'accepted':
            return `Now usual: ${name} has stayed ${at(past.series, report, 'where it is')} ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .sinceWhen */ .n5)(past.since, report, voice)}`;
        case 'withdrawn':
            return `Withdrawn: ${name} is not judged by that rule any more, ${after}`;
    }
}
function recovered(past, report) {
    switch (ruleOf(past.id)) {
        case 'collector-failed':
            return 'does not fail any more';
        case 'late':
            return 'come in time again';
        case 'missing':
            return 'is there again';
        case 'trend':
            return `does not fill up any more${comma(at(past.series, report, ''))}`;
        case 'shift':
        case 'unusual':
            return `is as usual again${comma(at(past.series, report, ''))}`;
        default:
            return `is ${at(past.series, report, 'within its limits again')}`;
    }
}
function ruleOf(id) {
    return _model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.find((rule) => id.startsWith(`${rule}:`));
}
function at(series, report, otherwise) {
    const line = report.series.find(({ key }) => key === series);
    return line === undefined ? otherwise : `at ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(line.value, line.unit)}`;
}
function comma(text) {
    return text === '' ? '' : `, ${text}`;
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


/***/ }),

/***/ 40819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ growth),
/* harmony export */   EC: () => (/* binding */ usually),
/* harmony export */   oG: () => (/* binding */ rarity),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   xZ: () => (/* binding */ fullIn),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49604);

function figure(value, unit) {
    const isSmall = value !== 0 && Math.abs(value) < (unit === 'percent' ? 0.05 : 0.01);
    if (!isSmall || !(unit === undefined || unit === 'percent'))
        return (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(value, unit);
    return `${Number(value.toPrecision(2))}${unit === 'percent' ? ' %' : ''}`;
}
function range({ low, high }, unit) {
    const [from, to] = [figure(low, unit), figure(high, unit)];
    if (from === to)
        return to;
    const [, amount = from, name] = /^(\S+) (\S+)$/.exec(from) ?? [];
    const start = name !== undefined && to.endsWith(` ${name}`) && /^\S+ \S+$/.test(to) ? amount : from;
    if (low < 0 || high < 0)
        return `${start} to ${to}`;
    return start.includes(' ') || to.split(' ').length > 2 ? `${start} – ${to}` : `${start}–${to}`;
}
function usually(usual, unit) {
    return `usual ${range(usual, unit)}`;
}
function growth({ perDay, perDayBefore }, unit) {
    const was = perDayBefore === undefined ? '' : `; was ${signed(perDayBefore, unit)}`;
    return `${signed(perDay, unit)} a day${was}`;
}
function signed(value, unit) {
    return `${value < 0 ? '−' : '+'}${figure(Math.abs(value), unit)}`;
}
function fullIn({ least, most }) {
    const from = Math.max(0, Math.floor(least));
    if (most === undefined)
        return from === 0 ? 'full in a day or later' : `full in ${days(from)} or later`;
    const to = Math.max(1, Math.ceil(most));
    if (from === 0)
        return `full within ${days(to)}`;
    return from >= to ? `full in ${days(to)}` : `full in ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(from)}–${days(to)}`;
}
function days(count) {
    return count === 1 ? 'a day' : `${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(count)} days`;
}
function rarity(score) {
    const chance = 1 - score;
    if (!(chance < 0.1))
        return undefined;
    const most = 1_000_000;
    const once = chance * most <= 1 ? most : Number((1 / chance).toPrecision(1));
    return `${chance * most < 1 ? 'fewer than' : 'about'} 1 usual value in ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(once)}`;
}


/***/ }),

/***/ 84412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ isNew),
/* harmony export */   TG: () => (/* binding */ until),
/* harmony export */   XP: () => (/* binding */ since),
/* harmony export */   Xx: () => (/* binding */ zoned),
/* harmony export */   kE: () => (/* binding */ zoneOf),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   n5: () => (/* binding */ sinceWhen),
/* harmony export */   qw: () => (/* binding */ openFor)
/* harmony export */ });
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49604);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58065);


const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
function moment(timestamp, seat) {
    const time = (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(timestamp);
    if (time === undefined)
        return timestamp;
    const { day, clock } = shown(time, seat);
    return `${day} ${clock}`;
}
function dayOf(timestamp, seat) {
    const time = (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(timestamp);
    return time === undefined ? timestamp : shown(time, seat, 'long').day;
}
function zoned(timestamp, seat, voice) {
    return `${moment(timestamp, seat)} ${zoneOf(seat, voice)}`;
}
function until(iso, seat, voice) {
    const time = new Date(iso);
    if (Number.isNaN(time.getTime()))
        return voice.prose(iso, 40);
    const { day, clock } = shown(time, seat);
    return clock === '00:00' ? day : `${day} ${clock} ${zoneOf(seat, voice)}`;
}
function zoneOf({ timezone }, voice) {
    return timezone === undefined ? 'UTC' : voice.code(timezone, 60);
}
function since(timestamp, seat) {
    return isNew(timestamp, seat) ? 'new' : `${moment(timestamp, seat)} (${openFor(timestamp, seat.timestamp)})`;
}
function sinceWhen(timestamp, seat, voice) {
    if (isNew(timestamp, seat))
        return 'new';
    const began = seat.timezone === undefined ? moment(timestamp, seat) : zoned(timestamp, seat, voice);
    return `since ${began} (${openFor(timestamp, seat.timestamp)})`;
}
function isNew(timestamp, seat) {
    return timestamp >= seat.timestamp;
}
function openFor(timestamp, now) {
    const milliseconds = ((0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(now)?.getTime() ?? 0) - ((0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(timestamp)?.getTime() ?? 0);
    return (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(Math.max(0, milliseconds / 1000));
}
function shown(time, seat, month = 'short') {
    const local = localOf(time, seat.timezone);
    const now = (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(seat.timestamp);
    const name = months[local.month - 1] ?? '';
    const year = now !== undefined && localOf(now, seat.timezone).year === local.year ? '' : ` ${local.year}`;
    return { day: `${local.day} ${month === 'long' ? name : name.slice(0, 3)}${year}`, clock: local.clock };
}
function localOf(time, timezone) {
    const clocks = timezone === undefined ? undefined : clocksOf(timezone);
    if (clocks === undefined) {
        const [date = '', clock = ''] = time.toISOString().split('T');
        const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
        return { year, month, day, clock: clock.slice(0, 5) };
    }
    const parts = new Map(clocks.formatToParts(time).map(({ type, value }) => [type, value]));
    const number = (part) => Number(parts.get(part) ?? 0);
    return { year: number('year'), month: number('month'), day: number('day'), clock: `${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''}` };
}
const opened = new Map();
function clocksOf(timezone) {
    if (!opened.has(timezone))
        opened.set(timezone, openClocks(timezone));
    return opened.get(timezone);
}
function openClocks(timeZone) {
    const numbers = { year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
    try {
        return new Intl.DateTimeFormat('en', { timeZone, ...numbers });
    }
    catch (thrown) {
        if (thrown instanceof RangeError)
            return undefined;
        throw thrown;
    }
}


/***/ }),

/***/ 35587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   w$: () => (/* binding */ newsTitle),
/* harmony export */   wI: () => (/* binding */ news)
/* harmony export */ });
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49604);
/* harmony import */ var _endings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92590);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84412);
/* harmony import */ var _seen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27763);




const mostNames = 3;
const mostListed = 10;
const mostTold = 20;
function newsTitle({ previous }) {
    return previous === undefined ? 'At first sight' : 'Since the last report';
}
function news(report, voice) {
    const { opened, changed, recovered, reminded } = report.changes;
    return [
        ...(report.previous === undefined ? [] : titled('New', names(opened, voice))),
        ...most(changed.map(({ finding: { severity, series }, was }) => {
            const how = severity === 'CRITICAL' ? 'Worse' : 'Better';
            return `${how}: ${voice.code(series)} is ${severity} (was ${was})`;
        })),
        ...most(recovered.map((past) => (0,_endings_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K)(past, report, voice))),
        ...most(reminded.map(({ severity, series, since: began }) => {
            return `Reminder: ${voice.code(series)} is still open, ${severity} ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sinceWhen */ .n5)(began, report, voice)}`;
        })),
        ...repository(report, voice),
        ...logs(report, voice),
    ];
}
function names(findings, voice) {
    const listed = findings.slice(0, mostListed).map(({ series }) => voice.code(series)).join(', ');
    return findings.length > mostListed ? `${listed} and ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(findings.length - mostListed)} more` : listed;
}
function titled(title, text) {
    return text === '' ? [] : [`${title}: ${text}`];
}
function most(lines) {
    return lines.length <= mostTold ? lines : [...lines.slice(0, mostTold), `${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(lines.length - mostTold)} more of these are in the JSON report`];
}
function repository(report, voice) {
    const seen = (0,_seen_js__WEBPACK_IMPORTED_MODULE_3__/* .seenBy */ .D)(report, 'repo');
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
    const seen = (0,_seen_js__WEBPACK_IMPORTED_MODULE_3__/* .seenBy */ .D)(report, 'logs');
    const lines = seen.number('logs/lines') ?? 0;
    if (lines === 0)
        return [];
    const errors = seen.number('logs/errors') ?? 0;
    const warnings = seen.number('logs/warnings') ?? 0;
    const both = `${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors, 'error')} and ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(warnings, 'warning')}`;
    const found = errors + warnings === 0 ? 'no line marked as error or warning' : both;
    const files = seen.number('logs/files');
    const where = files === undefined ? '' : ` of ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(files, 'file')}`;
    const last = (0,_seen_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(seen.every('logs/last-error').at(-1), voice, 120);
    return [`Logs: ${found} in ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(lines, 'new line')}${where}${last === '' ? '' : `; the last error: ${last}`}`];
}


/***/ }),

/***/ 87518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ acknowledgement),
/* harmony export */   L: () => (/* binding */ notToldCounts),
/* harmony export */   YZ: () => (/* binding */ acknowledgedLines),
/* harmony export */   xT: () => (/* binding */ notTold)
/* harmony export */ });
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49604);
/* harmony import */ var _endings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92590);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84412);
/* harmony import */ var _news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35587);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85660);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57142);






function acknowledgedLines(report, voice) {
    return (0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .acknowledged */ .Hn)(report).map((finding) => {
        const value = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .beside */ .vY)((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .now */ .tB)(finding, report));
        const facts = [finding.severity, ...(value === '' ? [] : [value]), (0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .sinceWhen */ .n5)(finding.since, report, voice)].join(', ');
        return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .what */ .BB)(finding, voice)}: ${facts}${byWhom(finding, report, voice)}`;
    });
}
function byWhom({ acknowledged: seen }, seat, voice) {
    return seen === undefined ? '' : `; ${acknowledgement(seen, seat, voice)}`;
}
function acknowledgement({ by, from, until: end, reason }, seat, voice) {
    const who = by === undefined ? '' : ` by ${voice.prose(by, 60)}`;
    return `acknowledged${who} in ${voice.prose(from, 100)}${end === undefined ? '' : ` until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .until */ .TG)(end, seat, voice)}`}${because(reason, voice)}`;
}
function notTold(report, voice) {
    return groups(report.muted).map((group) => sentence(group, report, voice));
}
function notToldCounts({ muted }) {
    const by = (...ways) => muted.filter((one) => ways.includes(one.muted.by)).length;
    const [silenced, maintained, symptoms] = [by('silence'), by('maintenance'), by('cause')];
    return [
        ...(silenced === 0 ? [] : [`${silenced} silenced`]),
        ...(maintained === 0 ? [] : [`${maintained} in maintenance`]),
        ...(symptoms === 0 ? [] : [`${symptoms} that ${symptoms === 1 ? 'depends' : 'depend'} on another`]),
    ].join(', ');
}
function groups(muted) {
    const groupsByWhy = new Map();
    for (const finding of muted) {
        const why = JSON.stringify(finding.muted);
        const group = groupsByWhy.get(why);
        if (group === undefined)
            groupsByWhy.set(why, [finding]);
        else
            group.push(finding);
    }
    return [...groupsByWhy.values()];
}
function sentence(group, report, voice) {
    const [{ muted }] = group;
    if (muted.by === 'cause') {
        const verb = group.length === 1 ? 'finding depends' : 'findings depend';
        return `${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(group.length, verb, verb)} on ${voice.code(seriesOf(muted.cause, report))}: ${(0,_news_js__WEBPACK_IMPORTED_MODULE_3__/* .names */ .Dy)(group, voice)}`;
    }
    const how = muted.by === 'silence' ? 'Silenced' : 'In maintenance';
    const who = muted.who === undefined ? '' : ` by ${voice.prose(muted.who, 60)}`;
    return `${how}${who}: ${(0,_news_js__WEBPACK_IMPORTED_MODULE_3__/* .names */ .Dy)(group, voice)} until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .until */ .TG)(muted.until, report, voice)}${because(muted.reason, voice)}`;
}
function seriesOf(id, { findings, muted }) {
    const cause = [...findings, ...muted].find((one) => one.id === id);
    if (cause !== undefined)
        return cause.series;
    return (0,_endings_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOf */ .Y)(id) === undefined ? id : id.split(':').slice(2).join(':');
}
function because(reason, voice) {
    return reason === undefined || reason === '' ? '' : `: ${voice.prose(reason, 200)}`;
}


/***/ }),

/***/ 14620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ inYaml),
/* harmony export */   Cb: () => (/* binding */ globFor),
/* harmony export */   wp: () => (/* binding */ inShell)
/* harmony export */ });
const longest = 200;
const unfit = /[^\p{L}\p{N}\p{M}\p{P}\p{S} ]|["'\\`]/u;
function globFor(name) {
    const pieces = [];
    let length = 0;
    for (const character of name.toWellFormed().replaceAll('${', '*').replaceAll('##[', '*').replace(/^ +| +$/g, '*')) {
        if (length >= longest - 1)
            return tidy([...pieces, '*']);
        const piece = unfit.test(character) ? '*' : character;
        pieces.push(piece);
        length += piece.length;
    }
    return tidy(pieces);
}
function tidy(pieces) {
    return pieces.join('').replace(/\*{2,}/g, '*');
}
function inYaml(text) {
    return `"${globFor(text)}"`;
}
function inShell(text) {
    return /^[\w.%+:@][\w./:@%+-]*$/.test(text) ? text : `'${text}'`;
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

/***/ 85660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ acknowledged),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   hB: () => (/* binding */ needing),
/* harmony export */   lU: () => (/* binding */ isLimited),
/* harmony export */   xJ: () => (/* binding */ findingsBySeries)
/* harmony export */ });
function needing({ findings }) {
    return findings.filter(({ acknowledged }) => acknowledged === undefined);
}
function acknowledged({ findings }) {
    return findings.filter((finding) => finding.acknowledged !== undefined);
}
function findingsBySeries({ findings, muted }) {
    const worst = new Map();
    for (const finding of [...findings, ...muted])
        if (!worst.has(finding.series))
            worst.set(finding.series, finding);
    return worst;
}
function isLimited({ warn, critical }) {
    return warn !== undefined || critical !== undefined;
}
function standingOf(report) {
    const wrong = findingsBySeries(report);
    const limitBroken = new Set([...report.findings, ...report.muted].filter(({ rule }) => rule === 'limit').map(({ series }) => series));
    const held = report.series.filter((one) => isLimited(one) && one.usual === undefined);
    return {
        asUsual: report.series.filter((one) => one.usual !== undefined && one.unusual !== true && !wrong.has(one.key)).length,
        learning: report.series.filter(({ learning }) => learning === true).length,
        held: held.length,
        within: held.filter(({ key }) => !limitBroken.has(key)).length,
    };
}
function standing(line, finding) {
    switch (finding?.rule) {
        case 'limit':
            return `${finding.severity}: limit ${line.bad === 'below' ? 'undercut' : 'reached'}`;
        case 'trend':
            return 'fills up';
        case 'shift':
            return 'new level';
        default:
            if (line.unusual === true)
                return isRecord(line) ? 'level not seen before' : 'unusual';
            if (finding?.rule === 'unusual')
                return 'was unusual';
            return line.learning === true ? 'learning' : line.usual === undefined ? '' : 'as usual';
    }
}
function isRecord({ usual, value }) {
    return usual !== undefined && usual.recordSince === undefined && (value > usual.high || value < usual.low);
}


/***/ }),

/***/ 85944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ markdownVoice),
/* harmony export */   R: () => (/* binding */ plainVoice)
/* harmony export */ });
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50709);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);


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
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   tB: () => (/* binding */ now),
/* harmony export */   vY: () => (/* binding */ beside)
/* harmony export */ });
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36597);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49604);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40819);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84412);




function what({ rule, series, what: sentence, forecast, value }, voice) {
    if (rule === 'trend' && forecast !== undefined)
        return `${voice.code(series)} fills up`;
    if (rule === 'late' && value !== undefined)
        return 'Nobody looked for longer than usual';
    if (!sentence.startsWith(`${series} `))
        return voice.prose(sentence, 300);
    return `${voice.code(series)} ${voice.prose(sentence.slice(series.length + 1), 300)}`;
}
function now({ rule, value, unit, usual, forecast }, { schedule }) {
    const besides = [
        ...(usual === undefined ? [] : [(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .usually */ .EC)(usual, unit)]),
        ...(rule === 'late' && usual === undefined && schedule !== undefined ? [`usual ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(schedule.usualSeconds, 'seconds')}`] : []),
        ...(forecast === undefined ? [] : [(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .growth */ .Am)(forecast, unit)]),
    ];
    return { value: value === undefined ? withoutValue(rule) : (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(value, unit), beside: besides.join('; ') };
}
function withoutValue(rule) {
    if (rule === 'missing')
        return 'not seen';
    return rule === 'collector-failed' || rule === 'late' ? '' : 'not measured';
}
function beside({ value, beside: rest }) {
    return rest === '' ? value : value === '' ? rest : `${value} (${rest})`;
}
function why(finding, report, voice) {
    const { hint, flapping, forecast, betterFor } = finding;
    const reasons = [
        ...(betterFor === undefined ? [] : [`better for ${betterFor === 1 ? 'one run' : `${betterFor} runs`}, and not over yet`]),
        ...(flapping === true ? ['flapping: it comes and goes'] : []),
        ...limit(finding),
        ...record(finding, report),
        ...(finding.rule === 'shift' && !(0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .isNew */ .BS)(finding.since, report) ? [`a new level since ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$)(finding.since, report)}`] : []),
        ...(forecast === undefined ? [] : [(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .fullIn */ .xZ)(forecast)]),
        ...symptoms(finding, report.muted),
    ].join('; ');
    if (hint === undefined)
        return reasons;
    return reasons === '' ? voice.prose(hint) : `${reasons}. ${voice.prose(hint)}`;
}
function limit({ limit: bound, unit, what: sentence }) {
    if (bound === undefined || sentence.includes(`limit of ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(bound, unit)}`))
        return [];
    return [`limit ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(bound, unit)}`];
}
function record({ rule, usual, value, since }, seat) {
    if (usual === undefined || value === undefined || (rule !== 'unusual' && rule !== 'shift'))
        return [];
    const isHigh = value > usual.high;
    if (!isHigh && value >= usual.low)
        return [];
    if (usual.recordSince === undefined)
        return [`never as ${isHigh ? 'high' : 'low'} before`];
    if (usual.recordSince >= since)
        return [];
    return [`${isHigh ? 'highest' : 'lowest'} since ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(usual.recordSince, seat)}`];
}
function symptoms({ id }, muted) {
    const count = muted.filter((one) => one.muted.by === 'cause' && one.muted.cause === id).length;
    if (count === 0)
        return [];
    return [`${count} more ${count === 1 ? 'depends on it and is' : 'depend on it and are'} not listed`];
}
function damaged({ path, problem, salvaged, recoveredFrom }, voice) {
    const kept = `${voice.code(path)} was damaged: ${voice.prose(problem)}. It is kept in ${voice.code(_model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.setAside)}`;
    if (recoveredFrom !== undefined) {
        const top = salvaged ? ', with what was good in it on top' : '';
        return `${kept}, and what it held is recovered from the commit ${voice.code(shortCommit(recoveredFrom))}${top}`;
    }
    return `${kept}${salvaged ? ', and what was good in it is used' : '; nothing in it could be used, and it begins anew'}`;
}
function shortCommit(version) {
    return /^[0-9a-f]{8,64}$/.test(version) ? version.slice(0, 7) : version;
}
function limits({ warn, critical, unit, bad }) {
    const both = [warn, critical].filter((bound) => bound !== undefined).map((bound) => (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(bound, unit));
    return both.length === 0 ? '' : `${bad === 'below' ? 'under ' : ''}${both.join(' / ')}`;
}


/***/ })

};

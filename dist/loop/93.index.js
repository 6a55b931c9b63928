export const id = 93;
export const ids = [93];
export const modules = {

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

/***/ 42844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ closing)
});

// EXTERNAL MODULE: ./lib/report/moment.js
var moment = __webpack_require__(84412);
;// CONCATENATED MODULE: ./lib/report/quoted.js
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

;// CONCATENATED MODULE: ./lib/report/closing.js


const longestExample = 80;
function closing(report, voice) {
    const { schedule, findings } = report;
    const next = schedule === undefined ? [] : [`Next report expected by ${(0,moment/* zoned */.Xx)(schedule.nextBy, report, voice)}.`];
    const example = findings.find(({ series }) => globFor(series) === series && series.length <= longestExample)?.series;
    const named = example === undefined ? 'FINDING' : inShell(example);
    const more = findings.length === 0 ? [] : [`${voice.code(`velos explain ${named}`)} says where a finding comes from.`];
    return [...next, ...more].join(' ');
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

/***/ 40819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ growth),
/* harmony export */   EC: () => (/* binding */ usually),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   xZ: () => (/* binding */ fullIn),
/* harmony export */   y1: () => (/* binding */ range)
/* harmony export */ });
/* unused harmony export rarity */
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
    return `${chance * most < 1 ? 'fewer than' : 'about'} 1 usual value in ${number(once)}`;
}


/***/ }),

/***/ 48387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold),
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
function fold(title, parts) {
    const content = parts.filter((part) => part !== undefined && part !== '');
    return content.length === 0
        ? undefined
        : `<details><summary>${title}</summary>\n\n${content.join('\n\n')}\n\n</details>`;
}
function list(items) {
    return items.length === 0 ? undefined : items.map((item) => `- ${item}`).join('\n');
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49604);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1732);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85660);



function headline(report) {
    const rest = [series(report), quiet(report), lastReport(report)].filter((one) => one !== '').join(' ');
    return { strong: sentence([verdict(report)]), rest };
}
function verdict(report) {
    const count = (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .needing */ .hB)(report).length;
    if (count === 0)
        return report.findings.length === 0 ? (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWithoutFindings */ .i)(report) : 'nothing new needs you';
    const worse = gettingWorse(report);
    const better = (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .needing */ .hB)(report).filter(({ betterFor }) => betterFor !== undefined).length;
    if (better === count)
        return `nothing new needs you, and ${isOrAre(count, count === 1 ? ' thing' : ' things')} getting better`;
    const needs = `${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(count)} ${count === 1 ? 'thing needs' : 'things need'} you`;
    if (worse === 0)
        return needs;
    return worse === 1 && count === 1 ? `${needs} and is getting worse` : `${needs}, ${isOrAre(worse)} getting worse`;
}
function gettingWorse(report) {
    const worse = new Set(report.changes.changed.filter(({ was }) => was === 'WARN').map(({ finding }) => finding.id));
    return (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .needing */ .hB)(report).filter(({ id, rule, severity }) => rule === 'trend' || (severity === 'CRITICAL' && worse.has(id))).length;
}
function series(report) {
    const { asUsual, learning, held, within } = (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(report);
    if (report.series.length === 0)
        return report.status === 'UNKNOWN' ? 'No series was held against a limit.' : '';
    const isHeldOnly = asUsual + learning === 0;
    return sentence([
        ...(asUsual === 0 ? [] : [`${isOrAre(asUsual, ' series')} as usual`]),
        ...(held === 0 ? [] : [isHeldOnly ? withinLimits(within, held) : withinTheirs(within, held, asUsual === 0)]),
        ...(learning === 0 ? [] : [`${isOrAre(learning, asUsual + held === 0 ? ' series' : '')} still learning`]),
    ]);
}
function withinLimits(within, held) {
    if (within < held && held === 1)
        return 'the one series is not within its limits';
    if (within < held)
        return `${within === 0 ? 'none' : (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(within)} of ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(held)} series ${within === 1 ? 'is' : 'are'} within their limits`;
    return held === 1 ? 'the one series is within its limits' : `all ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(held)} series are within their limits`;
}
function withinTheirs(within, held, isFirst) {
    const noun = isFirst ? ' series' : '';
    if (within < held && held === 1)
        return `the one${noun} with limits is not within them`;
    if (within < held)
        return `${within === 0 ? 'none' : (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(within)} of ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(held)}${noun} with limits ${within === 1 ? 'is' : 'are'} within them`;
    return held === 1 ? `the one${noun} with limits is within them` : `all ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(held)}${noun} with limits are within them`;
}
function quiet(report) {
    const muted = (...by) => report.muted.filter((one) => by.includes(one.muted.by)).length;
    const [seen, silenced, maintained, symptoms] = [(0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .acknowledged */ .Hn)(report).length, muted('silence'), muted('maintenance'), muted('cause')];
    return sentence([
        ...(seen === 0 ? [] : [`${isOrAre(seen)} acknowledged`]),
        ...(silenced === 0 ? [] : [`${isOrAre(silenced)} silenced`]),
        ...(maintained === 0 ? [] : [`${isOrAre(maintained)} in maintenance`]),
        ...(symptoms === 0 ? [] : [`${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(symptoms)} ${symptoms === 1 ? 'depends' : 'depend'} on another`]),
    ]);
}
function lastReport({ previous, status, schedule }) {
    if (previous === undefined)
        return 'This is the first report of this machine.';
    const said = previous.status === status ? '' : `, and it said ${previous.status}`;
    const ago = (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(previous.secondsAgo);
    return `Last report ${ago} ago${schedule === undefined ? '' : ` (${pace(schedule, ago)})`}${said}.`;
}
function pace({ usualSeconds, gapSeconds }, ago) {
    const usual = (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(usualSeconds);
    if (isBehind(gapSeconds, usualSeconds))
        return `usually ${usual}: ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(gapSeconds - usualSeconds)} late`;
    const isSame = usual === ago || Math.abs(gapSeconds - usualSeconds) < Math.min(60, usualSeconds / 60);
    return isSame ? 'as usual' : `usually ${usual}`;
}
function isBehind(gapSeconds, usualSeconds) {
    return gapSeconds - usualSeconds >= Math.max(60, Math.min(600, usualSeconds / 10));
}
function isOrAre(count, noun = '') {
    return `${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(count)}${noun} ${count === 1 ? 'is' : 'are'}`;
}
function sentence(clauses) {
    const text = clauses.join(', ');
    return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}


/***/ }),

/***/ 77093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ partsOf),
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/fold.js
var fold = __webpack_require__(48387);
// EXTERNAL MODULE: ./lib/report/news.js
var news = __webpack_require__(35587);
// EXTERNAL MODULE: ./lib/report/voice.js
var voice = __webpack_require__(85944);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/report/sections/changes.js




function changes(report) {
    const lines = (0,fold/* list */.p)((0,news/* news */.wI)(report, voice/* markdownVoice */.C));
    return lines === undefined ? undefined : `**${(0,news/* newsTitle */.w$)(report)}**\n\n${lines}`;
}
function notes({ learned, notes: sentences }) {
    const lines = (0,fold/* list */.p)([
        ...learned.damaged.map((file) => (0,wording/* damaged */.qM)(file, voice/* markdownVoice */.C)),
        ...sentences.map((sentence) => voice/* markdownVoice */.C.prose(sentence)),
    ]);
    return lines === undefined ? undefined : `**Notes**\n\n${lines}`;
}

// EXTERNAL MODULE: ./lib/model/observation.js
var observation = __webpack_require__(6463);
// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(49604);
// EXTERNAL MODULE: ./lib/report/table.js
var table = __webpack_require__(68330);
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
    return (0,fold/* fold */.A)(`Collectors: ${collectorCounts(readings)}`, [
        (0,table/* table */.t)(['collector', 'state', { right: 'took' }, 'why'], readings.map((reading) => [
            voice/* markdownVoice */.C.code(reading.collector),
            states[reading.outcome],
            (0,quantity/* duration */.p0)(reading.tookMs / 1000),
            reading.outcome === 'ok' ? '' : voice/* markdownVoice */.C.prose(reading.reason, 300),
        ])),
        (0,fold/* list */.p)(readings.flatMap(unavailableParts)),
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
// EXTERNAL MODULE: ./lib/report/standing.js
var standing = __webpack_require__(85660);
;// CONCATENATED MODULE: ./lib/report/sections/findings.js





function findings(report) {
    const rows = (0,standing/* needing */.hB)(report);
    const hasUsual = rows.some(({ usual, rule }) => usual !== undefined || rule === 'late');
    return (0,table/* table */.t)(['', 'what', { right: hasUsual ? 'now (usual)' : 'now' }, sinceTitle(report), 'why, and what to do'], rows.map((finding) => [
        finding.severity,
        (0,wording/* what */.BB)(finding, voice/* markdownVoice */.C),
        (0,wording/* beside */.vY)((0,wording/* now */.tB)(finding, report)),
        (0,moment/* since */.XP)(finding.since, report),
        (0,wording/* why */.d8)(finding, report, voice/* markdownVoice */.C),
    ]));
}
function sinceTitle(report) {
    return report.timezone === undefined ? 'since' : `since (${(0,moment/* zoneOf */.kE)(report, voice/* markdownVoice */.C)})`;
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
    return (0,fold/* fold */.A)(title === '' ? 'Logs' : `Logs: ${title}`, [
        (0,fold/* list */.p)(seen.every('logs/partial').map((one) => `Not all was read: ${voice/* markdownVoice */.C.prose(String(one.value))}`)),
        (0,table/* table */.t)(['file', { right: 'lines' }, { right: 'errors' }, { right: 'warnings' }], seen
            .every('logs/file')
            .map((one) => [
            voice/* markdownVoice */.C.code(one.labels?.['file'] ?? ''),
            (0,report_seen/* shown */.S)(one, voice/* markdownVoice */.C),
            count(one.labels?.['errors']),
            count(one.labels?.['warnings']),
        ])),
        (0,table/* table */.t)(['last errors', 'file'], seen
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
    return (0,fold/* fold */.A)(title === '' ? 'Machine' : `Machine: ${title}`, [
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
    return (0,table/* table */.t)(['machine', ''], rows.filter(([, value]) => value !== ''));
}
function disks(seen) {
    const parts = ['used', 'free', 'inodes-used'];
    return (0,table/* table */.t)(['disk', { right: 'used' }, { right: 'free' }, { right: 'inodes used' }], rowsOf(seen, 'disk', parts));
}
function network(seen) {
    const parts = ['received', 'sent', 'errors'];
    return (0,table/* table */.t)(['network', ...parts.map((right) => ({ right }))], rowsOf(seen, 'network', parts));
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
    return (0,table/* table */.t)(['largest processes', { right: 'pid' }, { right: 'memory' }], seen
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

// EXTERNAL MODULE: ./lib/report/sections/memory.js
var memory = __webpack_require__(73724);
// EXTERNAL MODULE: ./lib/report/escape.js + 1 modules
var report_escape = __webpack_require__(83550);
;// CONCATENATED MODULE: ./lib/report/sections/others.js







const mostRows = 50;
const placed = {
    system: [
        /^(?:cpu|memory|io)\/pressure$|^cpu\/(?:used|cores)$|^memory\/(?:total|available|used)$|^swap\/(?:total|used)$/,
        /^load\/(?:per-core|1m|5m|15m)$|^process\/memory$|^(?:uptime|os|kernel|runner)$/,
        /^disk\/.*\/(?:used|free|inodes-used)$|^network\/.*\/(?:received|sent|errors)$/s,
    ],
    issues: [/^issues\/acknowledged$/],
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
        return (0,fold/* fold */.A)(title, [(0,table/* table */.t)(['series', { right: 'value' }, 'of'], rest.slice(0, mostRows).map(row)), more]) ?? [];
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

// EXTERNAL MODULE: ./lib/report/closing.js + 1 modules
var closing = __webpack_require__(42844);
// EXTERNAL MODULE: ./lib/report/quiet.js
var quiet = __webpack_require__(87518);
;// CONCATENATED MODULE: ./lib/report/sections/quiet.js




function stillOpen(report) {
    const lines = (0,fold/* list */.p)((0,quiet/* acknowledgedLines */.YZ)(report, voice/* markdownVoice */.C));
    return lines === undefined ? undefined : `**Still open**\n\n${lines}`;
}
function untold(report) {
    return (0,fold/* fold */.A)(`Silenced and folded: ${(0,quiet/* notToldCounts */.L)(report)}`, [(0,fold/* list */.p)((0,quiet/* notTold */.xT)(report, voice/* markdownVoice */.C))]);
}
function next(report) {
    const text = (0,closing/* closing */.E)(report, voice/* markdownVoice */.C);
    return text === '' ? undefined : text;
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
    return (0,fold/* fold */.A)(title === '' ? 'Repository' : `Repository: ${title}`, [
        (0,table/* table */.t)(['repository', ''], facts.filter(([, value]) => value !== '')),
        (0,table/* table */.t)(['author', { right: 'commits' }], seen
            .every('repo/author')
            .map((one) => [voice/* markdownVoice */.C.code(one.labels?.['name'] ?? '', 60), (0,report_seen/* shown */.S)(one, voice/* markdownVoice */.C)])),
        (0,table/* table */.t)(['commit', 'subject', 'author'], seen
            .every('repo/commit')
            .map((one) => [
            voice/* markdownVoice */.C.code((one.labels?.['sha'] ?? '').slice(0, 10)),
            (0,report_seen/* shown */.S)(one, voice/* markdownVoice */.C, 100),
            voice/* markdownVoice */.C.code(one.labels?.['author'] ?? '', 60),
        ])),
    ]);
}

// EXTERNAL MODULE: ./lib/report/figures.js
var figures = __webpack_require__(40819);
// EXTERNAL MODULE: ./lib/report/series-rows.js
var series_rows = __webpack_require__(88075);
// EXTERNAL MODULE: ./lib/report/sparkline.js
var sparkline = __webpack_require__(46505);
;// CONCATENATED MODULE: ./lib/report/sections/series.js








function series(report) {
    const { shown, folded, title, unlisted } = (0,series_rows/* seriesRows */.f)(report);
    const rest = unlisted === 0 ? undefined : `The other ${(0,quantity/* number */.ai)(unlisted)} are in the JSON report.`;
    const parts = [tableOf(shown), (0,fold/* fold */.A)(title, [tableOf(folded), rest])].filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : parts.join('\n\n');
}
function tableOf(rows) {
    const longest = Math.max(0, ...rows.map(({ line }) => line.history.length));
    return (0,table/* table */.t)(['series', { right: 'now' }, { right: 'usual' }, { right: 'limit' }, `last ${longest} runs`, ''], rows.map(({ line, word }) => [
        voice/* markdownVoice */.C.code(line.key),
        (0,figures/* figure */.vP)(line.value, line.unit),
        line.usual === undefined ? '' : (0,figures/* range */.y1)(line.usual, line.unit),
        (0,wording/* limits */.Fy)(line),
        (0,sparkline/* sparkline */.K)(line.history, line.unit),
        word,
    ]));
}

;// CONCATENATED MODULE: ./lib/report/markdown.js











const sections = [strong, findings, changes, stillOpen, notes, series, untold, machine, repository, logs, others, collectors, memory/* memory */.m, next];
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
/* harmony export */   L: () => (/* binding */ notToldCounts),
/* harmony export */   YZ: () => (/* binding */ acknowledgedLines),
/* harmony export */   xT: () => (/* binding */ notTold)
/* harmony export */ });
/* unused harmony export acknowledgement */
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

/***/ 73724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ memoryCounts),
/* harmony export */   m: () => (/* binding */ memory)
/* harmony export */ });
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49604);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48387);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68330);



function memory({ learned }) {
    const { runs, records, newRecords, baselines, learning, incidents, damaged } = learned;
    const rows = [
        ['runs', runs],
        ['records', records],
        ['new from the inbox', newRecords],
        ['baselines', baselines],
        ['still learning', learning],
        ['incidents open', incidents],
        ['damaged files', damaged.length],
    ];
    return (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .A)(`Memory: ${memoryCounts(learned)}`, [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)(rows.map(([right]) => ({ right })), [rows.map(([, count]) => (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(count))]),
    ]);
}
function memoryCounts({ runs, records, baselines, learning, incidents }) {
    return [
        ...(baselines === 0 ? [] : [`${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(baselines, 'baseline')}${learning === 0 ? '' : ` (${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(learning)} still learning)`}`]),
        ...(incidents === 0 ? [] : [`${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(incidents, 'incident')} open`]),
        (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(runs, 'run'),
        (0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(records, 'record'),
    ].join(', ');
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

/***/ 88075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ seriesRows)
/* harmony export */ });
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49604);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85660);


const mostOpen = 30;
const mostFolded = 50;
function seriesRows(report) {
    const wrong = (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsBySeries */ .xJ)(report);
    const isShown = (line) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .isLimited */ .lU)(line) || line.unusual === true || wrong.has(line.key);
    const first = report.series.filter(isShown);
    const rest = [...first.slice(mostOpen), ...report.series.filter((line) => !isShown(line))];
    return {
        shown: rowsOf(first.slice(0, mostOpen), wrong),
        folded: rowsOf(rest.slice(0, mostFolded), wrong),
        title: titleOf(rowsOf(rest, wrong)),
        unlisted: Math.max(0, rest.length - mostFolded),
    };
}
function rowsOf(lines, wrong) {
    return lines.map((line) => ({ line, word: (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standing */ .JA)(line, wrong.get(line.key)) }));
}
function titleOf(rows) {
    if (rows.length === 0)
        return '';
    const count = (word) => rows.filter((row) => row.word === word).length;
    const [usual, learning] = [count('as usual'), count('learning')];
    const more = `${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rows.length, 'more series', 'more series')}`;
    const are = rows.length === 1 ? 'is' : 'are';
    if (usual === rows.length)
        return `${more} ${are} as usual`;
    if (learning === rows.length)
        return `${more} ${are} learning`;
    const counts = [...(usual === 0 ? [] : [`${usual} as usual`]), ...(learning === 0 ? [] : [`${learning} learning`])];
    return counts.length === 0 ? more : `${more}: ${counts.join(', ')}`;
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

/***/ 68330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83550);

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
        ...rows.map((row) => line(kept.map(({ column, index }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(unbroken(column, row[index] ?? ''))))),
    ].join('\n');
}
function unbroken(column, content) {
    return typeof column === 'string' || !/^[\d.,−]+ \S+$/.test(content) ? content : content.replaceAll(' ', '\u00a0');
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
/* harmony export */   d8: () => (/* binding */ why),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   tB: () => (/* binding */ now),
/* harmony export */   vY: () => (/* binding */ beside)
/* harmony export */ });
/* unused harmony export record */
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

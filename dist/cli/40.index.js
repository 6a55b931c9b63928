export const id = 40;
export const ids = [40];
export const modules = {

/***/ 65268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
const rules = ['collector-failed', 'late', 'limit', 'missing', 'shift', 'trend', 'unusual'];


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

/***/ 71425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ closing)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84412);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14620);


const longestExample = 80;
function closing(report, voice) {
    const { schedule, findings } = report;
    const next = schedule === undefined ? [] : [`Next report expected by ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .zoned */ .Xx)(schedule.nextBy, report, voice)}.`];
    const example = findings.find(({ series }) => (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .globFor */ .Cb)(series) === series && series.length <= longestExample)?.series;
    const named = example === undefined ? 'FINDING' : (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .inShell */ .wp)(example);
    const more = findings.length === 0 ? [] : [`${voice.code(`velos explain ${named}`)} says where a finding comes from.`];
    return [...next, ...more].join(' ');
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

/***/ 68330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

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

/***/ 35309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(49604);
// EXTERNAL MODULE: ./lib/report/closing.js
var closing = __webpack_require__(71425);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/moment.js
var moment = __webpack_require__(84412);
// EXTERNAL MODULE: ./lib/report/news.js
var news = __webpack_require__(35587);
// EXTERNAL MODULE: ./lib/report/quiet.js
var quiet = __webpack_require__(87518);
// EXTERNAL MODULE: ./lib/report/sections/memory.js
var memory = __webpack_require__(73724);
// EXTERNAL MODULE: ./lib/report/standing.js
var standing = __webpack_require__(85660);
// EXTERNAL MODULE: ./lib/report/figures.js
var figures = __webpack_require__(40819);
// EXTERNAL MODULE: ./lib/report/series-rows.js
var series_rows = __webpack_require__(88075);
// EXTERNAL MODULE: ./lib/report/sparkline.js
var sparkline = __webpack_require__(46505);
// EXTERNAL MODULE: ./lib/report/voice.js
var voice = __webpack_require__(85944);
// EXTERNAL MODULE: ./lib/report/width.js
var width = __webpack_require__(61354);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/report/terminal-series.js






const longestKey = 40;
const gap = '  ';
function seriesLines(report, columns) {
    const { shown, title } = (0,series_rows/* seriesRows */.f)(report);
    const rows = shown.map(({ line, word }) => [
        (0,width/* fit */.Uj)(voice/* plainVoice */.R.code(line.key), longestKey),
        (0,figures/* figure */.vP)(line.value, line.unit),
        line.usual === undefined ? (0,wording/* limits */.Fy)(line) : `usual ${(0,figures/* range */.y1)(line.usual, line.unit)}`,
        (0,sparkline/* sparkline */.K)(line.history, line.unit),
        word,
    ]);
    const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => (0,width/* width */.VL)(row[column] ?? ''))));
    const lines = rows.map((row) => row.map((text, column) => pad(text, widths[column] ?? 0, column)).filter((_, column) => widths[column] !== 0));
    return [...lines.map((cells) => cells.join(gap)), ...(title === '' ? [] : [title])].map((line) => (0,width/* fit */.Uj)(`${gap}${line}`.trimEnd(), columns));
}
function pad(text, columns, column) {
    const blanks = ' '.repeat(Math.max(0, columns - (0,width/* width */.VL)(text)));
    return column === 1 || column === 2 ? `${blanks}${text}` : `${text}${blanks}`;
}

;// CONCATENATED MODULE: ./lib/report/terminal.js












const colours = { OK: 32, WARN: 33, CRITICAL: 31, UNKNOWN: 35 };
const narrowest = 40;
const indent = '  ';
function renderTerminal(report, { colour, columns }) {
    const wide = Math.max(narrowest, columns);
    const paint = (text, code) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
    const bold = (text) => paint(text, 1);
    const { strong, rest } = (0,headline/* headline */.P)(report);
    const [first = '', ...more] = (0,width/* wrap */.LV)(`${strong} ${rest}`, wide);
    const start = first.startsWith(strong) ? `${bold(strong)}${first.slice(strong.length)}` : bold(first);
    const section = (title, sentences) => titled(bold(title), indented(sentences, wide));
    const blocks = [
        [bold(`VELOS Auto Report (${report.timestamp} UTC)`)],
        [`System  ${paint(report.status, colours[report.status])}`, `Logs    ${report.logs}`, `Memory  ${report.memory}`],
        [start, ...more],
        ...(0,standing/* needing */.hB)(report).map((finding) => {
            const [sentence = '', ...sentences] = (0,width/* wrap */.LV)((0,wording/* what */.BB)(finding, voice/* plainVoice */.R), wide - finding.severity.length - 2);
            return [
                `${paint(finding.severity, colours[finding.severity])}  ${sentence}`,
                ...sentences.map((line) => `${indent}${line}`),
                ...indented(aboutFinding(finding, report), wide),
            ];
        }),
        section((0,news/* newsTitle */.w$)(report), (0,news/* news */.wI)(report, voice/* plainVoice */.R)),
        section('Still open', (0,quiet/* acknowledgedLines */.YZ)(report, voice/* plainVoice */.R)),
        section('Notes', notes(report)),
        titled(bold('Series'), seriesLines(report, wide)),
        section('Silenced and folded', (0,quiet/* notTold */.xT)(report, voice/* plainVoice */.R)),
        section('Collectors', collectors(report)),
        [...(0,width/* wrap */.LV)(terminal_memory(report), wide), ...(0,width/* wrap */.LV)((0,closing/* closing */.E)(report, voice/* plainVoice */.R), wide)],
    ];
    return `${blocks.filter((block) => block.length > 0).map((block) => block.join('\n')).join('\n\n')}\n`;
}
function aboutFinding(finding, report) {
    const value = (0,wording/* beside */.vY)((0,wording/* now */.tB)(finding, report));
    const began = (0,moment/* sinceWhen */.n5)(finding.since, report, voice/* plainVoice */.R);
    const reason = (0,wording/* why */.d8)(finding, report, voice/* plainVoice */.R);
    const isNotSeen = finding.rule === 'missing' && value !== '' && began !== 'new';
    const facts = isNotSeen ? `${value} ${began}` : `${value === '' ? '' : `now ${value}, `}${began}`;
    return [facts, ...(reason === '' ? [] : [reason])];
}
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines];
}
function indented(sentences, columns) {
    return sentences.flatMap((sentence) => (0,width/* wrap */.LV)(sentence, columns - indent.length).map((line) => `${indent}${line}`));
}
function notes({ learned, notes: sentences }) {
    return [
        ...learned.damaged.map((file) => (0,wording/* damaged */.qM)(file, voice/* plainVoice */.R)),
        ...sentences.map((sentence) => voice/* plainVoice */.R.prose(sentence)),
    ];
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
function terminal_memory({ learned }) {
    return `Memory: ${(0,memory/* memoryCounts */.e)(learned)}, ${(0,quantity/* number */.ai)(learned.newRecords)} new.`;
}


/***/ }),

/***/ 61354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   VL: () => (/* binding */ width)
/* harmony export */ });
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


/***/ })

};

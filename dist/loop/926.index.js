export const id = 926;
export const ids = [926];
export const modules = {

/***/ 82887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  maskSecrets: () => (/* binding */ maskSecrets),
  presentFailure: () => (/* binding */ presentFailure),
  presentRun: () => (/* binding */ presentRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/edge/redact.js
var edge_redact = __webpack_require__(85424);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(73434);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(50709);
// EXTERNAL MODULE: ./lib/report/standing.js
var standing = __webpack_require__(85660);
// EXTERNAL MODULE: ./lib/report/voice.js
var voice = __webpack_require__(85944);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/report/annotations.js




const most = 10;
function annotationsOf(report) {
    return [...ofSeverity(report, 'CRITICAL', 'error'), ...ofSeverity(report, 'WARN', 'warning')];
}
function ofSeverity(report, severity, kind) {
    const all = (0,standing/* needing */.hB)(report)
        .filter((finding) => finding.severity === severity)
        .map((finding) => {
        const { value, beside } = (0,wording/* now */.tB)(finding, report);
        const facts = [...(value === '' || finding.rule === 'missing' ? [] : [`now ${value}`]), ...(beside === '' ? [] : [beside])].join(', ');
        const reason = (0,wording/* why */.d8)(finding, report, voice/* plainVoice */.R);
        const ending = `${facts === '' ? '' : ` (${facts})`}${reason === '' ? '' : `. ${capital(reason)}`}`;
        const message = `${(0,wording/* what */.BB)(finding, voice/* plainVoice */.R)}${ending}`;
        return { kind, title: (0,plain/* plain */.p)(`${severity}: ${finding.series}`, 100), message };
    });
    if (all.length <= most)
        return all;
    const left = all.length - most + 1;
    const rest = { kind, title: `${severity}: ${left} more`, message: `${left} more findings are in the report.` };
    return [...all.slice(0, most - 1), rest];
}
function capital(sentence) {
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

// EXTERNAL MODULE: ./lib/report/markdown.js + 9 modules
var markdown = __webpack_require__(77093);
;// CONCATENATED MODULE: ./lib/report/summary.js

const ending = '_The rest did not fit here: the report\'s file has all of it._\n';
function renderSummary(report, maxBytes) {
    const whole = (0,markdown/* renderMarkdown */.G)(report, 'full');
    if (sizeOf(whole) <= maxBytes)
        return whole;
    let summary = '';
    for (const part of (0,markdown/* partsOf */.C)(report)) {
        if (sizeOf(`${summary}${part}\n\n${ending}`) > maxBytes)
            break;
        summary += `${part}\n\n`;
    }
    return sizeOf(`${summary}${ending}`) <= maxBytes ? `${summary}${ending}` : '';
}
function sizeOf(text) {
    return new TextEncoder().encode(text).length;
}

// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(49604);
// EXTERNAL MODULE: ./lib/report/closing.js + 1 modules
var closing = __webpack_require__(42844);
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
// EXTERNAL MODULE: ./lib/report/figures.js
var figures = __webpack_require__(40819);
// EXTERNAL MODULE: ./lib/report/series-rows.js
var series_rows = __webpack_require__(88075);
// EXTERNAL MODULE: ./lib/report/sparkline.js
var sparkline = __webpack_require__(46505);
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

;// CONCATENATED MODULE: ./lib/report/terminal-series.js






const longestKey = 40;
const gap = '  ';
function seriesLines(report, columns) {
    const { shown, title } = (0,series_rows/* seriesRows */.f)(report);
    const rows = shown.map(({ line, word }) => [
        fit(voice/* plainVoice */.R.code(line.key), longestKey),
        (0,figures/* figure */.vP)(line.value, line.unit),
        line.usual === undefined ? (0,wording/* limits */.Fy)(line) : `usual ${(0,figures/* range */.y1)(line.usual, line.unit)}`,
        (0,sparkline/* sparkline */.K)(line.history, line.unit),
        word,
    ]);
    const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ''))));
    const lines = rows.map((row) => row.map((text, column) => pad(text, widths[column] ?? 0, column)).filter((_, column) => widths[column] !== 0));
    return [...lines.map((cells) => cells.join(gap)), ...(title === '' ? [] : [title])].map((line) => fit(`${gap}${line}`.trimEnd(), columns));
}
function pad(text, columns, column) {
    const blanks = ' '.repeat(Math.max(0, columns - width(text)));
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
    const [first = '', ...more] = wrap(`${strong} ${rest}`, wide);
    const start = first.startsWith(strong) ? `${bold(strong)}${first.slice(strong.length)}` : bold(first);
    const section = (title, sentences) => titled(bold(title), indented(sentences, wide));
    const blocks = [
        [bold(`VELOS Auto Report (${report.timestamp} UTC)`)],
        [`System  ${paint(report.status, colours[report.status])}`, `Logs    ${report.logs}`, `Memory  ${report.memory}`],
        [start, ...more],
        ...(0,standing/* needing */.hB)(report).map((finding) => {
            const [sentence = '', ...sentences] = wrap((0,wording/* what */.BB)(finding, voice/* plainVoice */.R), wide - finding.severity.length - 2);
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
        [...wrap(terminal_memory(report), wide), ...wrap((0,closing/* closing */.E)(report, voice/* plainVoice */.R), wide)],
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
    return sentences.flatMap((sentence) => wrap(sentence, columns - indent.length).map((line) => `${indent}${line}`));
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

;// CONCATENATED MODULE: ./lib/entry/describe-plan.js

function describePlan({ plan, target }) {
    const writes = [...plan.writes].map(([path, content]) => `  would write   ${path} (${(0,quantity/* quantity */.au)(Buffer.byteLength(content), 'bytes')})`);
    const removes = plan.removes.map((path) => `  would remove  ${path}`);
    return [`Dry run, nothing was written. To ${target}:`, ...writes, ...removes].join('\n');
}

;// CONCATENATED MODULE: ./lib/entry/print-lines.js
function printLines(text) {
    for (const line of text.split('\n'))
        process.stdout.write(`${line.replaceAll('##[', '## [').replace(/^(\s*)::/, '$1: :')}\n`);
}

;// CONCATENATED MODULE: ./lib/entry/present.js










const summaryBytes = 900 * 1024;
const annotationsAtMost = 10;
async function presentRun(core, env, settings, result) {
    const { report } = result;
    maskSecrets(core, env);
    group(core, `VELOS report ${result.timestamp}: System ${report.status}`, renderTerminal(report, { colour: false, columns: 120 }));
    if (!settings.dryRun)
        core.info((0,plain/* plain */.p)(result.summary));
    if (settings.dryRun)
        group(core, 'Dry run: nothing was written', describePlan(result));
    for (const remark of result.remarks)
        core.notice((0,plain/* plain */.p)(remark), { title: 'VELOS' });
    for (const { kind, title, message } of annotationsOf(report))
        core[kind](message, { title });
    if (env['GITHUB_STEP_SUMMARY'])
        await core.summary.addRaw(renderSummary(report, summaryBytes), true).write();
    for (const [name, value] of Object.entries(outputsOf(env, settings, result)))
        core.setOutput(name, value);
}
function presentFailure(core, env, thrown) {
    maskSecrets(core, env);
    const redact = (0,edge_redact/* redactor */.$)(env);
    const say = (text) => (0,plain/* plain */.p)(redact(text));
    if (thrown instanceof errors/* VelosError */.uu && thrown.problems.length > 0) {
        for (const { file, line, column, path, message } of thrown.problems.slice(0, annotationsAtMost - 1)) {
            const place = {
                ...(file !== undefined && { file }),
                ...(line !== undefined && { startLine: line }),
                ...(column !== undefined && { startColumn: column }),
            };
            core.error(say(path === undefined ? message : `${path}: ${message}`), { title: 'VELOS configuration', ...place });
        }
    }
    core.setFailed(say(failureOf(thrown)));
    return thrown instanceof errors/* VelosError */.uu ? thrown.exitCode : errors/* exitCodes */.hS.failed;
}
function failureOf(thrown) {
    if (!(thrown instanceof errors/* VelosError */.uu))
        return (0,errors/* messageOf */.bD)(thrown);
    const { length } = thrown.problems;
    if (length === 0)
        return `${(0,errors/* messageOf */.bD)(thrown)} ${thrown.remedy}`;
    return `Nothing was done and nothing written: ${length} ${length === 1 ? 'input or key is' : 'inputs or keys are'} wrong, as annotated.`;
}
function outputsOf(env, settings, result) {
    const workspace = env['GITHUB_WORKSPACE'] ?? settings.root;
    const place = (0,external_node_path_.relative)(workspace, settings.root).split(external_node_path_.sep).join('/');
    const at = (path) => (place === '' ? path : `${place}/${path}`);
    return {
        status: result.report.status,
        timestamp: result.timestamp,
        'report-path': at((0,paths/* reportPath */.eG)(result.timestamp)),
        'report-json-path': at((0,paths/* reportJsonPath */.kQ)(result.timestamp)),
        'ticket-path': at((0,paths/* ticketPath */.sq)(result.timestamp)),
        'ticket-id': result.ticket.id,
        findings: String(result.report.findings.length),
        'commit-sha': result.commit ?? '',
        'artifact-id': result.artifactId ?? '',
    };
}
function group(core, title, text) {
    core.startGroup((0,plain/* plain */.p)(title));
    printLines(text);
    core.endGroup();
}
function maskSecrets(core, env) {
    for (const secret of (0,edge_redact/* secretsIn */.V)(env))
        core.setSecret(secret);
}


/***/ }),

/***/ 65268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
const rules = ['collector-failed', 'late', 'limit', 'missing', 'shift', 'trend', 'unusual'];


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


/***/ })

};

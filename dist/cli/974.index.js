export const id = 974;
export const ids = [974];
export const modules = {

/***/ 6974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conclude: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/model/memory.js
function ownRecordId(runId) {
    return `master_loop:${runId}`;
}
function lastRunOf(memory, host, timestamp) {
    return memory.runs.findLast((run) => run.host === host && run.timestamp !== timestamp);
}
const emptyMemory = {
    runs: [],
    bookmarks: {},
    learning: { meta: { created_by: 'velos-master-loop', version: 1 }, records: [] },
};

;// CONCATENATED MODULE: ./lib/judge/answered.js
function didNotAnswer(asked) {
    const { collected, settings } = asked;
    const silent = collected.readings.flatMap((reading) => {
        if (reading.outcome === 'failed')
            return [{ collector: reading.collector, reason: reading.reason }];
        if (reading.collector !== 'system')
            return [];
        if (reading.outcome === 'empty')
            return [{ collector: 'system', reason: reading.reason }];
        return reading.observations.length === 0 ? [{ collector: 'system', reason: 'it measured nothing' }] : [];
    });
    const systemIsMissing = settings.collect.system !== false && !collected.readings.some((reading) => reading.collector === 'system');
    return systemIsMissing ? [...silent, { collector: 'system', reason: 'it brought no reading' }] : silent;
}

// EXTERNAL MODULE: ./lib/model/observation.js
var observation = __webpack_require__(6463);
;// CONCATENATED MODULE: ./lib/judge/changes.js

function compare(found, last, collected, timestamp) {
    const past = last?.findings ?? [];
    const before = new Map(past.map((one) => [one.id, one]));
    const now = new Set(found.map((one) => one.id));
    const gone = past.filter((one) => !now.has(one.id));
    const kept = gone.filter((one) => couldNotBeMeasured(one, collected));
    const dated = found.map((one) => ({ ...one, since: before.get(one.id)?.since ?? timestamp }));
    return {
        findings: [...dated, ...kept.map(stillOpen)],
        changes: {
            opened: dated.filter((one) => !before.has(one.id)),
            changed: dated.flatMap((finding) => {
                const was = before.get(finding.id)?.severity;
                return was === undefined || was === finding.severity ? [] : [{ finding, was }];
            }),
            recovered: gone.filter((one) => !kept.includes(one) && !(collected.host.hosted && one.collector === 'system')),
        },
    };
}
function couldNotBeMeasured(past, collected) {
    if (!past.id.startsWith('limit:') || past.collector === undefined)
        return false;
    const reading = collected.readings.find((one) => one.collector === past.collector);
    if (reading === undefined)
        return false;
    if (reading.outcome !== 'ok')
        return reading.outcome === 'failed';
    if (reading.observations.some((one) => one.key === past.series))
        return false;
    return reading.observations.some((one) => (0,observation/* isUnavailable */.P)(one) && isPartOf(past.series, one.labels?.['part']));
}
function isPartOf(series, part) {
    if (part === undefined)
        return false;
    return `${series}/`.startsWith(`${part}/`) || series.endsWith(`/${part}`) || `${series.split('/')[0]}s` === part;
}
function stillOpen(past) {
    return { ...past, rule: 'limit', what: `${past.series} could not be measured this time; it stays ${past.severity}` };
}

;// CONCATENATED MODULE: ./lib/judge/rule.js
function findingId(rule, host, series) {
    return `${rule}:${host}:${series}`;
}

;// CONCATENATED MODULE: ./lib/judge/rules/collector-failed.js


const collectorFailed = {
    id: 'collector-failed',
    find: (facts) => didNotAnswer(facts).map(({ collector, reason }) => ({
        id: findingId('collector-failed', facts.collected.host.key, `collector/${collector}`),
        rule: 'collector-failed',
        severity: 'WARN',
        series: `collector/${collector}`,
        what: `The collector ${collector} failed: ${reason}`,
        collector,
        hint: `Mend what it names; if it cannot work here, turn it off with \`collect: { ${collector}: false }\``,
    })),
};

// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(9604);
;// CONCATENATED MODULE: ./lib/judge/rules/limit.js


const limit = {
    id: 'limit',
    find: ({ collected, series }) => series.flatMap((held) => (held.severity === undefined ? [] : [found(held, held.severity, collected.host.key)])),
};
function found(held, severity, host) {
    const { key, value, unit, bad, hint, collector } = held;
    const broken = severity === 'CRITICAL' ? held.critical : held.warn;
    const sentence = `${key} has ${bad === 'above' ? 'reached' : 'fallen to'} its limit`;
    return {
        id: findingId('limit', host, key),
        rule: 'limit',
        severity,
        series: key,
        what: broken === undefined ? sentence : `${sentence} of ${(0,quantity/* quantity */.au)(broken, unit)}`,
        collector,
        value,
        ...(unit === undefined ? {} : { unit }),
        ...(broken === undefined ? {} : { limit: broken }),
        ...(hint === undefined ? {} : { hint }),
    };
}

;// CONCATENATED MODULE: ./lib/judge/registry.js


const rules = [collectorFailed, limit];

// EXTERNAL MODULE: ./lib/model/reading.js
var model_reading = __webpack_require__(7157);
;// CONCATENATED MODULE: ./lib/judge/glob.js
function matcher(glob) {
    const [head = '', ...rest] = glob.split('*');
    const tail = rest.pop();
    if (tail === undefined)
        return (text) => text === glob;
    return (text) => {
        if (!text.startsWith(head))
            return false;
        let at = head.length;
        for (const literal of rest) {
            const found = text.indexOf(literal, at);
            if (found < 0)
                return false;
            at = found + literal.length;
        }
        return text.length - tail.length >= at && text.endsWith(tail);
    };
}

;// CONCATENATED MODULE: ./lib/judge/series.js


function heldSeries(collected, limits) {
    const observed = collected.readings.flatMap((reading) => reading.outcome === 'ok' ? reading.observations.map((one) => ({ ...one, collector: reading.collector })) : []);
    const keys = new Set(observed.map((one) => one.key));
    const inForce = limits
        .filter((limit) => limit.unless === undefined || !keys.has(limit.unless))
        .map((limit) => ({ limit, matches: matcher(limit.series) }));
    const held = new Map();
    for (const { key, value, unit, collector } of observed) {
        if (typeof value !== 'number' || !Number.isFinite(value))
            continue;
        const limit = inForce.findLast((one) => one.matches(key))?.limit;
        if (limit === undefined || (limit.warn === undefined && limit.critical === undefined))
            continue;
        const before = held.get(key);
        if (before !== undefined && !isBeyond(value, before.value, limit.bad))
            continue;
        const severity = severityOf(value, limit);
        held.set(key, {
            key,
            value,
            ...(unit === undefined ? {} : { unit }),
            ...(limit.warn === undefined ? {} : { warn: limit.warn }),
            ...(limit.critical === undefined ? {} : { critical: limit.critical }),
            bad: limit.bad,
            collector,
            ...(limit.hint === undefined ? {} : { hint: limit.hint }),
            ...(severity === undefined ? {} : { severity }),
        });
    }
    return [...held.values()];
}
function unmatchedSeries(collected, limits) {
    const own = new Set(limits.filter(({ builtIn }) => builtIn !== true).map(({ series }) => series));
    if (own.size === 0)
        return [];
    const keys = (0,model_reading/* allObservations */.p)(collected).filter(({ value }) => typeof value === 'number').map(({ key }) => key);
    return [...own].filter((series) => !keys.some(matcher(series)));
}
function severityOf(value, { warn, critical, bad }) {
    if (critical !== undefined && !isBeyond(critical, value, bad))
        return 'CRITICAL';
    if (warn !== undefined && !isBeyond(warn, value, bad))
        return 'WARN';
    return undefined;
}
function isBeyond(value, other, bad) {
    return bad === 'above' ? value > other : value < other;
}

;// CONCATENATED MODULE: ./lib/judge/judge.js





function judge(collected, memory, settings, timestamp) {
    const series = heldSeries(collected, settings.judge.limits);
    const found = rules.flatMap((rule) => rule.find({ collected, settings, series }));
    const { findings, changes } = compare(found, lastRunOf(memory, collected.host.key, timestamp), collected, timestamp);
    const silent = didNotAnswer({ collected, settings });
    const systemIsSilent = silent.some(({ collector }) => collector === 'system');
    return {
        status: statusOf(findings, systemIsSilent, series.length === 0),
        findings: findings.toSorted(worstFirst),
        changes: {
            opened: changes.opened.toSorted(worstFirst),
            changed: changes.changed.toSorted((one, other) => worstFirst(one.finding, other.finding)),
            recovered: changes.recovered.toSorted(worstFirst),
        },
        series: series.toSorted(worstSeriesFirst).map(withoutVerdict),
        unmatched: silent.length > 0 ? [] : unmatchedSeries(collected, settings.judge.limits),
    };
}
function statusOf(findings, systemIsSilent, nothingIsHeld) {
    if (findings.some((one) => one.severity === 'CRITICAL'))
        return 'CRITICAL';
    if (systemIsSilent)
        return 'UNKNOWN';
    if (findings.length > 0)
        return 'WARN';
    return nothingIsHeld ? 'UNKNOWN' : 'OK';
}
function worstFirst(one, other) {
    return rank(one.severity) - rank(other.severity) || order(one.series, other.series);
}
function worstSeriesFirst(one, other) {
    return rank(one.severity) - rank(other.severity) || order(one.key, other.key);
}
function rank(severity) {
    return severity === undefined ? 2 : severity === 'WARN' ? 1 : 0;
}
function order(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
function withoutVerdict({ collector: _collector, hint: _hint, severity: _severity, ...series }) {
    return series;
}

// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(6597);
// EXTERNAL MODULE: ./lib/model/queue.js
var queue = __webpack_require__(250);
// EXTERNAL MODULE: ./lib/model/receipt-codec.js
var receipt_codec = __webpack_require__(442);
// EXTERNAL MODULE: ./lib/model/timestamp.js
var model_timestamp = __webpack_require__(8065);
// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/remember/bookmarks-codec.js
var bookmarks_codec = __webpack_require__(3233);
// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(1153);
// EXTERNAL MODULE: ./lib/remember/decoded.js
var remember_decoded = __webpack_require__(9525);
// EXTERNAL MODULE: ./lib/remember/record.js
var remember_record = __webpack_require__(3782);
;// CONCATENATED MODULE: ./lib/remember/learning-codec.js






const origins = new WeakMap();
function encodeLearning(learning) {
    const { meta, records } = learning;
    const origin = origins.get(learning);
    if (origin !== undefined)
        return origin;
    const lines = records.map((record) => JSON.stringify(record));
    return `{"meta": ${JSON.stringify(meta)}, "records": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
}
function encodeLearningSummary({ records }, timestamp) {
    const sources = new Map();
    for (const { from } of records) {
        const source = typeof from === 'string' && from !== '' ? from : 'unknown';
        sources.set(source, (sources.get(source) ?? 0) + 1);
    }
    const sorted = [...sources].toSorted(([one], [other]) => (one < other ? -1 : 1));
    const summary = `${(0,quantity/* counted */.hS)(records.length, 'record')} from ${(0,quantity/* counted */.hS)(sources.size, 'source')}`;
    const file = { summary, count: records.length, sources: Object.fromEntries(sorted), timestamp };
    return `${JSON.stringify(file, undefined, 2)}\n`;
}
function decodeLearning(content) {
    const text = (0,remember_decoded/* withoutMark */.E_)(content);
    if (text.trim() === '')
        return { value: emptyMemory.learning, problems: ['it is empty'] };
    const file = (0,remember_decoded/* parseJson */.qF)(text);
    if (file === undefined)
        return withMeta(undefined, salvaged(text), ['it is not JSON']);
    if (Array.isArray(file))
        return withMeta(undefined, file, []);
    if (!(0,json/* isJsonObject */.OW)(file))
        return withMeta(undefined, [], ['it is neither an object nor an array']);
    const { meta, records, ...rest } = file;
    if (isLater(meta))
        return withMeta(undefined, [], ['it was written by a later version']);
    const problems = [
        ...(meta === undefined || ((0,json/* isJsonObject */.OW)(meta) && (0,remember_record/* isShallow */.f)(meta)) ? [] : ['"meta" is not an object']),
        ...(Array.isArray(records) ? [] : ['"records" is not an array']),
        ...(Object.keys(rest).length === 0 ? [] : ['it has keys that it should not have']),
    ];
    const decoded = withMeta(meta, Array.isArray(records) ? records : [], problems);
    if (isAsWritten(text, decoded, records))
        origins.set(decoded.value, text);
    return decoded;
}
function isAsWritten(text, { value, problems }, items) {
    const hasForm = text.startsWith('{"meta": ') && (text.endsWith('\n]}\n') || text.endsWith(' []}\n'));
    return hasForm && problems.length === 0 && Array.isArray(items) && value.records.every((record, index) => record === items[index]);
}
function withMeta(meta, items, problems) {
    const records = new Map();
    const wrong = [];
    items.forEach((item, index) => {
        if (!(0,json/* isJsonObject */.OW)(item) || !(0,remember_record/* isShallow */.f)(item)) {
            wrong.push(`record ${index + 1} is no record`);
            return;
        }
        const record = (0,remember_record/* recordOf */.z)(item, () => (0,fingerprint/* fingerprint */.R)('learning_memory.json', index + 1, JSON.stringify(item)));
        if (records.has(record.id))
            wrong.push(`record ${index + 1} repeats another's id`);
        else
            records.set(record.id, record);
    });
    const known = (0,json/* isJsonObject */.OW)(meta) && (0,remember_record/* isShallow */.f)(meta) ? meta : emptyMemory.learning.meta;
    return { value: { meta: known, records: [...records.values()] }, problems: [...problems, ...wrong] };
}
function isLater(meta) {
    if (!(0,json/* isJsonObject */.OW)(meta))
        return false;
    const { created_by: own, version } = emptyMemory.learning.meta;
    return meta['created_by'] === own && meta['version'] !== version;
}
function salvaged(text) {
    return text.split('\n').flatMap((ended) => {
        const line = ended.trim();
        const record = line.startsWith('{') ? (0,remember_decoded/* parseJson */.qF)(line.endsWith(',') ? line.slice(0, -1) : line) : undefined;
        return (0,json/* isJsonObject */.OW)(record) ? [record] : [];
    });
}

;// CONCATENATED MODULE: ./lib/remember/runs-codec.js



const schema = 'velos.runs/1';
const runs_codec_origins = new WeakMap();
function encodeRuns(runs) {
    const lines = runs.map((run) => runs_codec_origins.get(run) ?? encodeRun(run));
    return `${[JSON.stringify({ schema }), ...lines].join('\n')}\n`;
}
function encodeRun({ id, timestamp, host, status, findings, values, workflow }) {
    return JSON.stringify({ id, timestamp, host, status, findings, values, workflow });
}
function decodeRuns(content) {
    const lines = (0,remember_decoded/* withoutMark */.E_)(content).split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    if (lines.length === 0)
        return { value: [], problems: ['it is empty'] };
    const first = (0,remember_decoded/* parseJson */.qF)(lines[0] ?? '');
    const found = (0,json/* isJsonObject */.OW)(first) ? first['schema'] : undefined;
    if (typeof found === 'string' && found !== schema)
        return { value: [], problems: [(0,remember_decoded/* wrongSchema */.F_)(found, schema)] };
    const problems = found === schema ? [] : [(0,remember_decoded/* wrongSchema */.F_)(found, schema)];
    const runs = new Map();
    for (const [index, line] of lines.entries()) {
        if (index === 0 && (found === schema || !isRun(first)))
            continue;
        const run = (0,remember_decoded/* parseJson */.qF)(line);
        if (!isRun(run))
            problems.push(`line ${index + 1} is no run`);
        else if (runs.has(run.id))
            problems.push(`line ${index + 1} repeats a run`);
        else {
            runs.set(run.id, run);
            if (line.endsWith('}'))
                runs_codec_origins.set(run, line);
        }
    }
    return { value: [...runs.values()], problems };
}
const runKeys = new Set(['id', 'timestamp', 'host', 'status', 'findings', 'values', 'workflow']);
const findingKeys = new Set(['id', 'severity', 'series', 'collector', 'since']);
const workflowKeys = new Set(['run', 'attempt']);
function isRun(value) {
    if (!isObjectOf(value, runKeys))
        return false;
    const { id, timestamp, host, status, findings, values, workflow } = value;
    return (isName(id) &&
        isTimestamp(timestamp) &&
        typeof host === 'string' &&
        (status === 'OK' || status === 'WARN' || status === 'CRITICAL' || status === 'UNKNOWN') &&
        Array.isArray(findings) &&
        findings.every(isPastFinding) &&
        (values === undefined || isValues(values)) &&
        (workflow === undefined || isWorkflow(workflow)));
}
function isPastFinding(value) {
    if (!isObjectOf(value, findingKeys))
        return false;
    const { id, severity, series, collector, since } = value;
    return (isName(id) &&
        (severity === 'WARN' || severity === 'CRITICAL') &&
        typeof series === 'string' &&
        (collector === undefined || typeof collector === 'string') &&
        isTimestamp(since));
}
function isValues(value) {
    return (0,json/* isJsonObject */.OW)(value) && Object.values(value).every((one) => typeof one === 'number' && Number.isFinite(one));
}
function isWorkflow(value) {
    return isObjectOf(value, workflowKeys) && typeof value['run'] === 'string' && typeof value['attempt'] === 'string';
}
function isObjectOf(value, keys) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return false;
    for (const key in value)
        if (!keys.has(key))
            return false;
    return true;
}
function isName(value) {
    return typeof value === 'string' && value !== '';
}
const timestampForm = /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])_(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/;
function isTimestamp(value) {
    if (typeof value !== 'string' || !timestampForm.test(value))
        return false;
    return value.slice(6, 8) <= '28' || (0,model_timestamp/* timeOf */.nR)(value) !== undefined;
}

;// CONCATENATED MODULE: ./lib/remember/codec.js






function decodeMemory(read) {
    const damaged = [];
    const open = (path, decode, countOf) => {
        const content = read(path);
        if (content === undefined)
            return undefined;
        const { value, problems } = decode(content);
        if (problems.length > 0)
            damaged.push({ path, problem: summed(problems), content, salvaged: countOf(value) > 0 });
        return value;
    };
    const runs = open(paths/* paths */.f0.runs, decodeRuns, (value) => value.length);
    const bookmarks = open(paths/* paths */.f0.bookmarks, bookmarks_codec/* decodeBookmarks */.g, (value) => Object.keys(value).length);
    const learning = open(paths/* paths */.f0.learningMemory, decodeLearning, ({ records }) => records.length);
    return {
        memory: {
            runs: runs ?? emptyMemory.runs,
            bookmarks: bookmarks ?? emptyMemory.bookmarks,
            learning: learning ?? emptyMemory.learning,
        },
        damaged,
        missing: runs === undefined && bookmarks === undefined && learning === undefined,
    };
}
function memoryStateOf({ memory, damaged }) {
    if (damaged.length === 0)
        return 'updated';
    return memory.runs.length > 0 || memory.learning.records.length > 0 ? 'recovered' : 'unavailable';
}
function encodeMemory(memory, timestamp) {
    return new Map([
        [paths/* paths */.f0.runs, (0,json/* inert */.tJ)(encodeRuns(memory.runs))],
        [paths/* paths */.f0.bookmarks, (0,json/* inert */.tJ)((0,bookmarks_codec/* encodeBookmarks */.Y)(memory.bookmarks))],
        [paths/* paths */.f0.learningMemory, (0,json/* inert */.tJ)(encodeLearning(memory.learning))],
        [paths/* paths */.f0.learningSummary, (0,json/* inert */.tJ)(encodeLearningSummary(memory.learning, timestamp))],
    ]);
}
function summed(problems) {
    const [first = '', ...rest] = problems;
    return rest.length === 0 ? first : `${first}, and ${rest.length} more`;
}

;// CONCATENATED MODULE: ./lib/remember/bookmarks.js

const mostMarks = 200;
const raceLastsMs = 60 * 60 * 1000;
function foldBookmarks(memory, collected, timestamp) {
    const marks = new Map(Object.entries(memory.bookmarks));
    const muchLater = (0,model_timestamp/* timestampOf */.U_)(new Date(((0,model_timestamp/* timeOf */.nR)(timestamp)?.getTime() ?? 0) + raceLastsMs));
    for (const reading of collected.readings) {
        if (reading.outcome !== 'ok' || reading.bookmark === undefined)
            continue;
        const { scope, value } = reading.bookmark;
        const key = scope === 'host' ? `${reading.collector}@${collected.host.key}` : reading.collector;
        const rivals = scope === 'host' ? memory.runs.filter((run) => run.host === collected.host.key) : memory.runs;
        if (marks.has(key) && rivals.some((run) => run.timestamp > timestamp && run.timestamp < muchLater))
            continue;
        marks.set(key, value);
    }
    return bounded(marks, [...memory.runs, { host: collected.host.key, timestamp }]);
}
function bounded(marks, runs) {
    if (marks.size <= mostMarks)
        return Object.fromEntries(marks);
    const seen = new Map();
    for (const { host, timestamp } of runs) {
        if (timestamp > (seen.get(host) ?? ''))
            seen.set(host, timestamp);
    }
    const lastSeen = (key) => {
        const at = key.indexOf('@');
        return at < 0 ? '9' : (seen.get(key.slice(at + 1)) ?? '');
    };
    const newestFirst = [...marks].sort(([one], [other]) => bookmarks_compare(lastSeen(other), lastSeen(one)) || bookmarks_compare(one, other));
    return Object.fromEntries(newestFirst.slice(0, mostMarks));
}
function bookmarks_compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/remember/inbox.js



const longestLine = 65_536;
function parseInbox({ name, content }) {
    return content
        .replace(/^\ufeff/, '')
        .split('\n')
        .flatMap((ended, index) => {
        const line = ended.trim();
        return line === '' ? [] : [parseLine(line, () => (0,fingerprint/* fingerprint */.R)(name, index + 1, line))];
    });
}
function parseLine(line, identity) {
    if (line.length > longestLine) {
        const kept = line.slice(0, longestLine).toWellFormed();
        const insight = `${kept}… (cut: the line had ${line.length} characters)`;
        return { id: identity(), from: 'inbox', insight, tags: ['unparsed', 'cut'] };
    }
    const fields = objectIn(line);
    if (fields !== undefined && (0,remember_record/* isShallow */.f)(fields))
        return (0,remember_record/* recordOf */.z)(fields, identity);
    return { id: identity(), from: 'inbox', insight: line, tags: ['unparsed'] };
}
function objectIn(line) {
    try {
        const value = JSON.parse(line);
        return (0,json/* isJsonObject */.OW)(value) ? value : undefined;
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return undefined;
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(709);
;// CONCATENATED MODULE: ./lib/remember/insight.js


const mostNamed = 5;
function insightOf(past) {
    const { opened, changed, recovered } = past.judgement.changes;
    const sentences = [
        sentence('opened', opened.map(({ series, severity }) => `${series} (${severity})`)),
        sentence('changed', changed.map(({ finding, was }) => `${finding.series} (${was} to ${finding.severity})`)),
        sentence('closed', recovered.map(({ series }) => series)),
    ].filter((one) => one !== undefined);
    if (sentences.length === 0)
        return undefined;
    return {
        id: ownRecordId(past.run.id),
        from: 'master_loop',
        insight: `${past.judgement.status} on ${(0,plain/* plain */.p)(past.collected.host.key, 100)}: ${sentences.join('; ')}`,
        ts: past.timestamp,
        tags: ['findings'],
    };
}
function sentence(verb, names) {
    if (names.length === 0)
        return undefined;
    const rest = names.length - mostNamed;
    const named = names.slice(0, mostNamed).map((name) => (0,plain/* plain */.p)(name, 200));
    return `${verb} ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

;// CONCATENATED MODULE: ./lib/remember/redacted.js


function redacted(record, redact) {
    const { id } = record;
    const fields = redactedValue(record, redact);
    return { ...((0,json/* isJsonObject */.OW)(fields) ? fields : {}), id: redact(id) === id ? id : (0,fingerprint/* fingerprint */.R)('id', id) };
}
function redactedValue(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((one) => redactedValue(one, redact));
    if (!(0,json/* isJsonObject */.OW)(value))
        return value ?? null;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [redact(key), redactedValue(one, redact)]));
}

;// CONCATENATED MODULE: ./lib/remember/remember.js




const mostValues = 32;
const runsWithValues = 60;
function remember(memory, past, settings) {
    if (memory.runs.some((run) => run.id === past.run.id))
        return memory;
    const learned = insightOf(past);
    const told = past.inboxes.flatMap(parseInbox).map((record) => redacted(record, past.redact));
    const arrived = [...told, ...(learned === undefined ? [] : [learned])];
    return {
        runs: withFewValues(newest([...memory.runs, recordOfRun(past)], settings.memory.runs)),
        bookmarks: foldBookmarks(memory, past.collected, past.timestamp),
        learning: learningWith(memory.learning, arrived, settings.memory.records),
    };
}
function learningWith(known, arrived, most) {
    const ids = new Set(arrived.length === 0 ? [] : known.records.map(({ id }) => id));
    const fresh = arrived.filter(({ id }) => !ids.has(id) && ids.add(id));
    if (fresh.length === 0 && known.records.length <= most)
        return known;
    return { meta: known.meta, records: newest([...known.records, ...fresh], most) };
}
function recordOfRun({ run, timestamp, collected, judgement }) {
    const values = judgement.series.slice(0, mostValues).map(({ key, value }) => [key, value]);
    return {
        id: run.id,
        timestamp,
        host: collected.host.key,
        status: judgement.status,
        findings: judgement.findings.map(({ id, severity, series, collector, since }) => ({
            id,
            severity,
            series,
            ...(collector === undefined ? {} : { collector }),
            since,
        })),
        ...(values.length === 0 ? {} : { values: Object.fromEntries(values) }),
        ...(run.workflow === undefined ? {} : { workflow: { run: run.workflow.run, attempt: run.workflow.attempt } }),
    };
}
function withFewValues(runs) {
    const firstWithValues = runs.length - runsWithValues;
    return runs.map((run, index) => {
        if (index >= firstWithValues || run.values === undefined)
            return run;
        const { values: _values, ...rest } = run;
        return rest;
    });
}
function newest(items, most) {
    return items.slice(Math.max(0, items.length - most));
}

;// CONCATENATED MODULE: ./lib/report/build.js



const trendRuns = 30;
function buildReport(facts) {
    const { run, timestamp, collected, judgement, before, settings } = facts;
    const last = lastRunOf(before, collected.host.key, timestamp);
    return {
        schema: 'velos.report/1',
        id: run.id,
        timestamp,
        status: judgement.status,
        logs: logsState(collected, settings),
        memory: facts.memoryState,
        host: collected.host,
        ...(run.workflow === undefined ? {} : { workflow: run.workflow }),
        ...(last === undefined ? {} : { previous: previous(last, timestamp) }),
        findings: judgement.findings,
        changes: judgement.changes,
        series: seriesLines(facts, last),
        readings: collected.readings.map(withoutBookmark),
        learned: learned(facts),
        notes: [...facts.notes, ...judgement.unmatched.map((series) => `The limit on \`${series}\` matched no series`)],
    };
}
function logsState(collected, settings) {
    const reading = collected.readings.find((one) => one.collector === 'logs');
    if (settings.collect.logs === false || reading === undefined || reading.outcome === 'empty')
        return 'none';
    if (reading.outcome === 'failed')
        return 'failed';
    const seen = (0,model_reading/* observationsOf */.b)(collected, 'logs');
    if (seen.some((one) => one.key === 'logs/partial'))
        return 'partial';
    return seen.some((one) => one.key === 'logs/files' && one.value !== 0) ? 'summarized' : 'none';
}
function previous({ timestamp, status }, now) {
    const milliseconds = ((0,model_timestamp/* timeOf */.nR)(now)?.getTime() ?? 0) - ((0,model_timestamp/* timeOf */.nR)(timestamp)?.getTime() ?? 0);
    return { timestamp, status, secondsAgo: Math.max(0, Math.round(milliseconds / 1000)) };
}
function seriesLines(facts, last) {
    const { judgement, before, collected, timestamp } = facts;
    const past = before.runs.filter((run) => run.host === collected.host.key && run.timestamp !== timestamp);
    const ofNobody = new Set(collected.host.hosted ? (0,model_reading/* observationsOf */.b)(collected, 'system').map(({ key }) => key) : []);
    return judgement.series.map((series) => {
        if (ofNobody.has(series.key))
            return { ...series, history: [series.value] };
        const was = last === undefined ? undefined : valueIn(last, series.key);
        const values = past.map((run) => valueIn(run, series.key)).filter((value) => value !== undefined);
        return {
            ...series,
            ...(was === undefined ? {} : { was }),
            history: [...values.slice(1 - trendRuns), series.value],
        };
    });
}
function valueIn(run, key) {
    return run.values !== undefined && Object.hasOwn(run.values, key) ? run.values[key] : undefined;
}
function withoutBookmark(reading) {
    if (reading.outcome !== 'ok')
        return reading;
    const { bookmark: _bookmark, ...rest } = reading;
    return rest;
}
function learned({ run, before, after, damaged }) {
    const known = new Set(before.learning.records.map((record) => record.id)).add(ownRecordId(run.id));
    return {
        runs: after.runs.length,
        records: after.learning.records.length,
        newRecords: after.learning.records.filter((record) => !known.has(record.id)).length,
        damaged: damaged.map(({ path, problem, salvaged }) => ({ path, problem, salvaged })),
    };
}

;// CONCATENATED MODULE: ./lib/report/json.js

function renderJson(report) {
    return `${(0,json/* jsonText */.s$)(report)}\n`;
}

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
var news = __webpack_require__(5587);
// EXTERNAL MODULE: ./lib/report/voice.js
var voice = __webpack_require__(5944);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(7142);
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

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
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
var moment = __webpack_require__(4412);
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
var report_seen = __webpack_require__(7763);
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
var sparkline = __webpack_require__(6505);
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

;// CONCATENATED MODULE: ./lib/ticket/expire.js

function expireTicket(content, receipts, timestamp) {
    let ticket;
    try {
        ticket = JSON.parse(content);
    }
    catch {
        return content;
    }
    if (!(0,json/* isJsonObject */.OW)(ticket))
        return content;
    const result = { outcome: 'expired', at: timestamp, reason: 'No bridge fetched it within 90 days and the newest 1,000 tickets.' };
    return `${JSON.stringify({ ...ticket, result, ...(receipts.length > 0 && { receipts }) }, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
;// CONCATENATED MODULE: ./lib/ticket/summary.js



const longest = 150;
function summaryOf(report) {
    const { status, host, findings } = report;
    const start = `${status} on ${(0,plain/* plain */.p)(host.name, 40)}: `;
    const [worst, ...others] = findings;
    if (worst === undefined)
        return `${start}${(0,verdict/* verdictWithoutFindings */.i)(report)}`;
    const value = worst.value === undefined ? '' : ` (${(0,quantity/* quantity */.au)(worst.value, worst.unit)})`;
    const end = `${value}${others.length === 0 ? '' : `; ${(0,quantity/* counted */.hS)(others.length, 'more finding')}`}`;
    return `${start}${(0,plain/* plain */.p)(worst.what, longest - start.length - end.length)}${end}`;
}

;// CONCATENATED MODULE: ./lib/ticket/ticket.js



function buildTicket(report, send) {
    const { id, timestamp, host, workflow, status } = report;
    const worst = report.findings[0]?.severity;
    return {
        id,
        created_utc: timestamp,
        artifacts: [{ type: 'markdown', path: (0,paths/* reportPath */.eG)(timestamp), title: `VELOS Report ${timestamp}` }],
        send: sendOf(send),
        meta: {
            source: 'master',
            note: 'auto generated',
            host: host.name,
            host_key: host.key,
            ...(workflow === undefined ? {} : { workflow_run: workflow.run }),
        },
        schema: 'velos.ticket/1',
        status,
        ...(worst === undefined ? {} : { severity: worst }),
        summary: summaryOf(report),
        report_json: (0,paths/* reportJsonPath */.kQ)(timestamp),
        incidents: [],
    };
}
function sendOf({ slack, notion, push, email, webhook, github }) {
    return { slack, notion, push, email, ...(webhook === true && { webhook }), ...(github === true && { github }) };
}
function encodeTicket(ticket) {
    return `${(0,json/* jsonText */.s$)(ticket)}\n`;
}

;// CONCATENATED MODULE: ./lib/fold.js












function fold_fold(tip, seen, retired, settings) {
    const { run, collected } = seen;
    const decoded = decodeMemory((path) => tip.text(path));
    const { memory: before, damaged } = decoded;
    if (before.runs.some(({ id }) => id === run.id))
        return 'landed';
    const timestamp = (0,model_timestamp/* freeTimestamp */.XN)(run.startedAt, nameIsTaken(tip));
    const inboxes = [...(tip.inbox === undefined ? [] : [tip.inbox]), ...folderInboxes(tip, seen.inboxes)];
    const judgement = judge(collected, before, settings, timestamp);
    const after = remember(before, { run, timestamp, collected, judgement, inboxes, redact: seen.redact }, settings);
    const notes = [...seen.notes, ...expiryNote(retired)];
    const report = buildReport({ run, timestamp, collected, judgement, before, after, memoryState: memoryStateOf(decoded), damaged, settings, notes });
    const markdown = renderMarkdown(report, settings.report.style);
    const json = renderJson(report);
    const ticket = buildTicket(report, settings.send);
    const moved = retired.pruning.expired.flatMap(({ from, to }) => {
        const content = retired.expired.get(from);
        const receipts = retired.expired.get((0,queue/* receiptsPath */.h)(from));
        return content === undefined ? [] : [{ from, to, receipts, content: expireTicket(content, (0,receipt_codec/* decodeReceipts */.MI)(receipts ?? ''), timestamp) }];
    });
    const writes = new Map([
        [(0,paths/* reportPath */.eG)(timestamp), markdown],
        [(0,paths/* reportJsonPath */.kQ)(timestamp), json],
        ...damaged.map(({ path, content }) => [setAsidePath(path, timestamp), content]),
        ...changedFiles(encodeMemory(after, timestamp), tip),
        ...moved.map(({ to, content }) => [to, content]),
        [(0,paths/* ticketPath */.sq)(timestamp), encodeTicket(ticket)],
    ]);
    const removes = [
        ...retired.pruning.removes,
        ...moved.flatMap(({ from, receipts }) => (receipts === undefined ? [from] : [from, (0,queue/* receiptsPath */.h)(from)])),
        ...(tip.inbox === undefined ? [] : [paths/* paths */.f0.inbox]),
    ];
    const message = settings.commitMessage.replaceAll('{timestamp}', timestamp).replaceAll('{status}', report.status);
    return { timestamp, report, markdown, json, ticket, plan: { writes, removes, message } };
}
function changedFiles(files, tip) {
    const isSame = (path) => files.get(path) === tip.text(path);
    const isSummed = isSame(paths/* paths */.f0.learningMemory) && tip.text(paths/* paths */.f0.learningSummary) !== undefined;
    return [...files].filter(([path]) => (path === paths/* paths */.f0.learningSummary ? !isSummed : !isSame(path)));
}
function folderInboxes({ checkedOutInbox }, inboxes) {
    if (checkedOutInbox === undefined)
        return inboxes;
    const { name } = checkedOutInbox;
    const held = withPlainLineEnds(checkedOutInbox.content);
    const appended = inboxes.map((inbox) => {
        const content = withPlainLineEnds(inbox.content);
        return content.startsWith(held) ? { ...inbox, content: content.slice(held.length) } : inbox;
    });
    return name === undefined ? appended : [{ name, content: held }, ...appended];
}
function withPlainLineEnds(text) {
    return text.replaceAll('\r\n', '\n');
}
function nameIsTaken(tip) {
    const folders = [paths/* paths */.f0.reports, paths/* paths */.f0.tickets, paths/* paths */.f0.ticketsProcessed, paths/* paths */.f0.ticketsFailed];
    const names = new Set(folders.flatMap((folder) => tip.names(folder)));
    return (timestamp) => [paths/* reportPath */.eG, paths/* reportJsonPath */.kQ, paths/* ticketPath */.sq].some((place) => names.has(nameOf(place(timestamp))));
}
function expiryNote({ expired, pruning }) {
    const count = pruning.expired.filter(({ from }) => expired.has(from)).length;
    if (count === 0)
        return [];
    const from = pruning.expired[0]?.from ?? '';
    return [`${count} tickets expired unsent (the oldest is ${nameOf(from)}): no bridge fetched them; they are in ${paths/* paths */.f0.ticketsFailed}`];
}
function setAsidePath(path, timestamp) {
    return `${paths/* paths */.f0.setAside}/${timestamp}_${nameOf(path)}`;
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function foldAlone(seen, settings) {
    const { run, collected, notes } = seen;
    const timestamp = (0,model_timestamp/* timestampOf */.U_)(run.startedAt);
    const { memory } = decodeMemory(() => undefined);
    const judgement = judge(collected, memory, settings, timestamp);
    const facts = { run, timestamp, collected, judgement, before: memory, after: memory, damaged: [], settings, notes };
    const report = buildReport({ ...facts, memoryState: 'unavailable' });
    const writes = new Map([
        [(0,paths/* reportPath */.eG)(timestamp), renderMarkdown(report, settings.report.style)],
        [(0,paths/* reportJsonPath */.kQ)(timestamp), renderJson(report)],
    ]);
    return { writes, removes: [], message: '' };
}

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/model/settled.js
var model_settled = __webpack_require__(7652);
;// CONCATENATED MODULE: ./lib/publish/artifact.js


async function uploadArtifact(store, artifact, root, written) {
    try {
        const { id } = await store.upload(artifact.name, written.map((path) => (0,external_node_path_.join)(root, path)), root, artifact.retentionDays);
        return id === undefined ? undefined : String(id);
    }
    catch (thrown) {
        throw new errors/* VelosError */.uu('artifact', `Could not upload the artifact "${artifact.name}": ${(0,errors/* messageOf */.bD)(thrown)}.`, { cause: thrown });
    }
}

;// CONCATENATED MODULE: ./lib/publish/inbox.js




const claimedName = /^memory_buffer\.([0-9A-Za-z-]+)\.jsonl$/;
const bytesAtMost = 8 * 1024 * 1024;
async function claimInbox(files, locks, root, runId) {
    const at = (name) => (0,external_node_path_.join)(root, paths/* paths */.f0.memory, name);
    const inboxPath = (0,external_node_path_.join)(root, paths/* paths */.f0.inbox);
    const names = await files.list((0,external_node_path_.join)(root, paths/* paths */.f0.memory));
    const lockPath = (0,external_node_path_.join)(root, 'data/.velos/inbox.lock');
    const isThere = names.some((name) => name === 'memory_buffer.jsonl' || claimedName.test(name));
    if (!isThere && (await files.kind(lockPath)) === undefined)
        return unclaimed([]);
    const notes = [];
    const lock = await (0,model_settled/* settle */.G)(locks.tryTake(lockPath));
    if ('thrown' in lock)
        return unclaimed([leftAlone('inbox', lock.thrown)]);
    if ('heldBy' in lock.value)
        return unclaimed([]);
    const { release } = lock.value;
    const claimed = new Map();
    const inboxes = [];
    const own = `memory_buffer.${runId}.jsonl`;
    try {
        const isSound = await (0,model_settled/* settle */.G)(readInbox(files, inboxPath));
        if ('thrown' in isSound)
            notes.push(leftAlone('inbox', isSound.thrown));
        else
            await files.move(inboxPath, at(own));
        for (const name of await files.list((0,external_node_path_.join)(root, paths/* paths */.f0.memory))) {
            const run = claimedName.exec(name)?.[1];
            if (run === undefined)
                continue;
            const read = await (0,model_settled/* settle */.G)(readInbox(files, at(name)));
            if ('thrown' in read) {
                notes.push(leftAlone(`inbox ${name}`, read.thrown));
                continue;
            }
            claimed.set(name, read.value.bytes);
            inboxes.push({ name: `folder:${run}`, content: read.value.content });
        }
        return {
            inboxes,
            notes,
            async settle() {
                for (const [name, bytes] of claimed) {
                    if ((await files.facts(at(name)))?.bytes === bytes)
                        await files.remove(at(name));
                }
            },
            async putBack() {
                if ((await files.kind(inboxPath)) === undefined)
                    await files.move(at(own), inboxPath);
            },
            release,
        };
    }
    catch (thrown) {
        await release();
        return unclaimed([...notes, leftAlone('inbox', thrown)]);
    }
}
async function readInbox(files, path) {
    const facts = await files.facts(path);
    if (facts !== undefined && facts.bytes > bytesAtMost) {
        throw new Error(`It holds ${facts.bytes} bytes, more than ${bytesAtMost}.`);
    }
    return { content: (await files.readOwn(path)) ?? '', bytes: facts?.bytes };
}
function leftAlone(what, thrown) {
    return `The ${what} was left alone: ${(0,errors/* messageOf */.bD)(thrown).replace(/\.$/, '')}`;
}
async function peekInbox(files, root) {
    const content = await files.readOwn((0,external_node_path_.join)(root, paths/* paths */.f0.inbox));
    return { ...unclaimed([]), inboxes: content === undefined ? [] : [{ name: 'folder', content }] };
}
function unclaimed(notes) {
    return { inboxes: [], notes, async settle() { }, async putBack() { }, async release() { } };
}

;// CONCATENATED MODULE: ./lib/publish/keep.js


async function keepUnpublished(files, temporary, runId, plan, inboxes) {
    const folder = (0,external_node_path_.join)(temporary, `velos-${runId}`);
    try {
        await files.makeFolder(folder, 'owner');
        for (const [path, content] of plan.writes)
            await files.replace((0,external_node_path_.join)(folder, path), content);
        for (const [index, inbox] of inboxes.entries()) {
            await files.replace((0,external_node_path_.join)(folder, 'inbox', `${index}.jsonl`), inbox.content);
        }
        return `What was collected is kept in ${folder}.`;
    }
    catch (thrown) {
        return `What was collected could not be kept either: ${(0,errors/* messageOf */.bD)(thrown)}`;
    }
}

;// CONCATENATED MODULE: ./lib/publish/retention.js



const pendingDays = 90;
const pendingAtMost = 1000;
const expiredPerRun = 200;
function prune(shelves, keep, now) {
    const pending = timestampsIn(shelves, paths/* paths */.f0.tickets).reverse();
    const oldest = (0,model_timestamp/* timestampOf */.U_)(new Date(now.getTime() - pendingDays * 86_400_000));
    const expiring = new Set(pending.filter((timestamp, index) => index >= pendingAtMost - 1 || timestamp < oldest).slice(-expiredPerRun));
    const isPending = new Set(pending);
    const reports = timestampsIn(shelves, paths/* paths */.f0.reports);
    const gone = reports.slice(0, Math.max(0, reports.length + 1 - keep)).filter((timestamp) => !isPending.has(timestamp));
    const present = new Set([paths/* paths */.f0.reports, paths/* paths */.f0.ticketsProcessed, paths/* paths */.f0.ticketsFailed].flatMap((folder) => shelves.names(folder).map((name) => `${folder}/${name}`)));
    return {
        removes: gone.flatMap(filesOf).filter((path) => present.has(path)),
        expired: [...expiring].sort().map((timestamp) => ({ from: (0,paths/* ticketPath */.sq)(timestamp), to: failedPath(timestamp) })),
    };
}
function filesOf(timestamp) {
    return [
        (0,paths/* reportPath */.eG)(timestamp),
        (0,paths/* reportJsonPath */.kQ)(timestamp),
        `${paths/* paths */.f0.ticketsProcessed}/dispatch_${timestamp}.json`,
        failedPath(timestamp),
        (0,queue/* receiptsPath */.h)(failedPath(timestamp)),
    ];
}
function failedPath(timestamp) {
    return `${paths/* paths */.f0.ticketsFailed}/dispatch_${timestamp}.json`;
}
function timestampsIn(shelves, folder) {
    const found = new Set();
    for (const name of shelves.names(folder)) {
        const timestamp = (0,paths/* timestampInName */.L_)(name);
        if (timestamp !== undefined && (0,model_timestamp/* timeOf */.nR)(timestamp) !== undefined)
            found.add(timestamp);
    }
    return [...found].sort();
}

// EXTERNAL MODULE: ./lib/publish/transaction.js
var transaction = __webpack_require__(4091);
;// CONCATENATED MODULE: ./lib/ticket/alert.js




function alertPath({ startedAt }) {
    return `${paths/* paths */.f0.queue}/alert_${(0,model_timestamp/* timestampOf */.U_)(startedAt)}.json`;
}
function encodeAlert({ run, host, reason, remedy, send, alert }) {
    const { url } = run.workflow ?? {};
    const link = url === undefined ? '' : `\nThe run: ${(0,plain/* plain */.p)(url, 1_000)}\n`;
    const what = (0,plain/* plain */.p)(reason, 500);
    return `${(0,json/* jsonText */.s$)({
        id: `${run.id}-alert`,
        created_utc: (0,model_timestamp/* timestampOf */.U_)(run.startedAt),
        artifacts: [],
        send: askedOf(send, alert),
        meta: { source: 'master', note: 'the report could not be published', host: host.name, host_key: host.key },
        status: 'CRITICAL',
        severity: 'CRITICAL',
        summary: (0,plain/* plain */.p)(`CRITICAL on ${(0,plain/* plain */.p)(host.name, 40)}: the report could not be published`, 150),
        message: `The VELOS loop on ${(0,plain/* plain */.p)(host.name, 80)} looked at its system, and could not publish what it saw: ${what}\n\n${(0,plain/* plain */.p)(remedy, 500)}\n${link}`,
        incidents: [],
    })}\n`;
}
function askedOf(send, alert) {
    const isAsked = (channel) => send[channel] === true || alert.includes(channel);
    const [slack, notion, push, email] = [isAsked('slack'), isAsked('notion'), isAsked('push'), isAsked('email')];
    return { slack, notion, push, email, ...(isAsked('webhook') && { webhook: true }), ...(isAsked('github') && { github: true }) };
}

;// CONCATENATED MODULE: ./lib/conclude.js












async function conclude(settings, parts, run, readings, opened) {
    const { machine, host, log } = parts;
    const inbox = await openInbox(settings, machine, run.id);
    try {
        const notes = [...inbox.notes, ...logNote(log.problem())];
        const { inboxes } = inbox;
        const seen = { run, collected: { host, readings }, inboxes, notes, redact: machine.redact };
        const { target, transacted } = await publish(settings, machine, opened, seen, inbox);
        const { outcome, commit, attempts } = transacted;
        if (!settings.dryRun)
            await log.info(conclude_summaryOf(transacted, target));
        const artifactId = await upload(settings, parts, outcome, target);
        parts.onPhase('done');
        return {
            ...outcome,
            target: target.name,
            summary: conclude_summaryOf(transacted, target),
            attempts,
            remarks: [...outcome.report.notes, ...transacted.notes],
            ...(commit !== undefined && { commit }),
            ...(artifactId !== undefined && { artifactId }),
        };
    }
    finally {
        await inbox.release();
    }
}
async function publish(settings, machine, opened, seen, inbox) {
    let plan;
    let mayHaveArrived = false;
    const foldOn = async (tip) => {
        const folded = fold_fold(tip, seen, await retire(tip, settings, seen.run), settings);
        if (folded !== 'landed')
            plan = folded.plan;
        return folded;
    };
    try {
        const { target, tip } = (0,model_settled/* valueOf */.R)(opened);
        if (settings.dryRun)
            return { target, transacted: await rehearse(target, tip, foldOn) };
        const watched = {
            ...target,
            async publish(what, on) {
                const published = await target.publish(what, on);
                mayHaveArrived ||= published.outcome === 'unclear';
                return published;
            },
        };
        const transacted = await (0,transaction/* transact */.h)(watched, tip, foldOn, machine);
        return { target, transacted: { ...transacted, notes: [...transacted.notes, ...(await settleInbox(inbox))] } };
    }
    catch (thrown) {
        if ('value' in opened)
            await (0,model_settled/* settle */.G)(opened.value.target.release());
        if (settings.dryRun)
            throw thrown;
        const kept = await keep(machine, seen, plan ?? foldAlone(seen, settings), inbox, mayHaveArrived);
        throw (0,errors/* withSentence */.wt)(thrown, `${kept}${await cryForHelp(settings, machine, seen, thrown)}`);
    }
}
async function settleInbox(inbox) {
    const settled = await (0,model_settled/* settle */.G)(inbox.settle());
    return 'value' in settled ? [] : [`The inbox could not be cleared away: ${(0,errors/* messageOf */.bD)(settled.thrown)}`];
}
async function rehearse(target, tip, foldOn) {
    const outcome = await foldOn(tip);
    await target.release();
    if (outcome === 'landed')
        throw new errors/* VelosError */.uu('git', `This run is already in ${target.name}.`);
    return { outcome, attempts: 0, notes: [] };
}
async function retire(tip, settings, run) {
    const pruning = prune(tip, settings.retention.reports, run.startedAt);
    return { pruning, expired: await tip.read(pruning.expired.flatMap(({ from }) => [from, (0,queue/* receiptsPath */.h)(from)])) };
}
async function keep(machine, seen, plan, inbox, mayHaveArrived) {
    const kept = await keepUnpublished(machine.files, machine.temporary, seen.run.id, plan, seen.inboxes);
    if (mayHaveArrived)
        return kept;
    const putBack = await (0,model_settled/* settle */.G)(inbox.putBack());
    return 'value' in putBack ? kept : `${kept} The inbox stays under the run's name: ${(0,errors/* messageOf */.bD)(putBack.thrown)}`;
}
async function cryForHelp(settings, { files, root, redact }, { run, collected }, thrown) {
    const remedy = thrown instanceof errors/* VelosError */.uu ? thrown.remedy : '';
    const { send, alert } = settings;
    const ticket = encodeAlert({ run, host: collected.host, reason: redact((0,errors/* messageOf */.bD)(thrown)), remedy, send, alert });
    const left = await (0,model_settled/* settle */.G)(files.replace((0,external_node_path_.join)(root, alertPath(run)), ticket));
    return 'value' in left ? ` An alert for the bridge is in ${alertPath(run)}.` : ` No alert could be left for the bridge: ${(0,errors/* messageOf */.bD)(left.thrown)}`;
}
async function upload(settings, parts, { plan }, target) {
    if (settings.dryRun || !settings.deliver.includes('artifact'))
        return undefined;
    parts.onPhase('uploading');
    try {
        const store = await parts.openArtifactStore();
        return await uploadArtifact(store, settings.artifact, settings.root, [...plan.writes.keys()]);
    }
    catch (thrown) {
        throw (0,errors/* withSentence */.wt)(thrown, `The report itself is in ${target.name}.`);
    }
}
async function openInbox(settings, machine, runId) {
    if (settings.dryRun)
        return await peekInbox(machine.files, settings.root);
    return await claimInbox(machine.files, machine.locks, settings.root, runId);
}
function logNote(problem) {
    return problem === undefined ? [] : [`The loop's own log could not be written: ${problem}`];
}
function conclude_summaryOf({ outcome, commit }, target) {
    const { report, ticket, timestamp } = outcome;
    const where = commit === undefined ? target.name : `${target.name}, commit ${commit}`;
    return `System ${report.status}, ${(0,quantity/* counted */.hS)(report.findings.length, 'finding')}; report ${timestamp} and ticket ${ticket.id} are in ${where}`;
}


/***/ }),

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

/***/ 250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ receiptsPath)
/* harmony export */ });
function receiptsPath(ticketPath) {
    return `${ticketPath}.receipts.jsonl`;
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

/***/ 442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ decodeReceipts),
/* harmony export */   Qq: () => (/* binding */ encodeReceipts),
/* harmony export */   Zz: () => (/* binding */ isReceipt),
/* harmony export */   vX: () => (/* binding */ encodeReceipt)
/* harmony export */ });
/* harmony import */ var _dispatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9575);
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

/***/ 4091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ transact)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3434);

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

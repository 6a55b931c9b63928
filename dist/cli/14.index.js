export const id = 14;
export const ids = [14];
export const modules = {

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

/***/ 73066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nothingLearned),
/* harmony export */   s: () => (/* binding */ everyHost)
/* harmony export */ });
const everyHost = '*';
const nothingLearned = { baselines: [], hosts: [], incidents: [], relearn: [], sightings: [] };


/***/ }),

/***/ 76386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bG: () => (/* binding */ ownRecordId),
/* harmony export */   jk: () => (/* binding */ lastRunOf),
/* harmony export */   l4: () => (/* binding */ emptyMemory)
/* harmony export */ });
/* harmony import */ var _learned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73066);

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
    learned: _learned_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingLearned */ .F,
};


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

/***/ 7014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recollect: () => (/* binding */ recollect),
  _: () => (/* binding */ sightingsOn)
});

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(73434);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(49604);
// EXTERNAL MODULE: ./lib/model/settled.js
var settled = __webpack_require__(57652);
// EXTERNAL MODULE: ./lib/model/sightings-files.js
var sightings_files = __webpack_require__(4103);
// EXTERNAL MODULE: ./lib/remember/codec.js
var codec = __webpack_require__(54749);
// EXTERNAL MODULE: ./lib/remember/baselines-codec.js
var baselines_codec = __webpack_require__(6768);
// EXTERNAL MODULE: ./lib/remember/bookmarks-codec.js
var bookmarks_codec = __webpack_require__(33233);
// EXTERNAL MODULE: ./lib/remember/incidents-codec.js
var incidents_codec = __webpack_require__(15239);
// EXTERNAL MODULE: ./lib/remember/learning-codec.js
var learning_codec = __webpack_require__(98438);
// EXTERNAL MODULE: ./lib/remember/pending.js
var pending = __webpack_require__(45832);
// EXTERNAL MODULE: ./lib/remember/runs-codec.js
var runs_codec = __webpack_require__(3590);
// EXTERNAL MODULE: ./lib/remember/sightings-codec.js + 1 modules
var sightings_codec = __webpack_require__(79007);
;// CONCATENATED MODULE: ./lib/remember/recover.js









const mends = {
    [paths/* paths */.f0.runs]: mendWith(runs_codec/* decodeRuns */.x, (memory, runs) => ({ ...memory, runs: [...unionOf(runs, memory.runs, ({ id }) => id).values()] })),
    [paths/* paths */.f0.bookmarks]: mendWith(bookmarks_codec/* decodeBookmarks */.g, (memory, marks) => ({ ...memory, bookmarks: Object.fromEntries([...Object.entries(marks), ...Object.entries(memory.bookmarks)]) })),
    [paths/* paths */.f0.learningMemory]: mendWith(learning_codec/* decodeLearning */.$7, (memory, learning) => {
        const known = new Set(learning.records.map(({ id }) => id));
        const more = memory.learning.records.filter(({ id }) => !known.has(id));
        return { ...memory, learning: more.length === 0 ? learning : (0,learning_codec/* withRecords */.lm)(learning, more) };
    }),
    [paths/* paths */.f0.baselines]: mendWith(baselines_codec/* decodeBaselines */.zd, ({ learned, ...memory }, earlier) => {
        const goesFurther = (learned.until ?? '') < (earlier.until ?? '') ? earlier : learned;
        const { until, relearn } = goesFurther.until === undefined ? earlier : goesFurther;
        const baselines = [...unionOf(earlier.baselines, learned.baselines, baselines_codec/* keyOf */.TN, baselines_codec/* later */.NU).values()].sort(baselines_codec/* compareBaselines */.Sc);
        const hosts = [...unionOf(earlier.hosts, learned.hosts, ({ host }) => host, baselines_codec/* later */.NU).values()].sort(baselines_codec/* compareHosts */.Lm);
        const { until: _until, ...rest } = learned;
        return { ...memory, learned: { ...rest, ...(until !== undefined && { until }), relearn, baselines, hosts } };
    }),
    [paths/* paths */.f0.incidents]: mendWith(incidents_codec/* decodeIncidents */.M4, ({ learned, ...memory }, earlier) => {
        const incidents = [...unionOf(earlier, learned.incidents, ({ id }) => id, incidents_codec/* laterIncident */.r8).values()].sort(incidents_codec/* compareIncidents */.Zf);
        return { ...memory, learned: { ...learned, incidents } };
    }),
};
function mendOf(path) {
    const halfDay = (0,sightings_files/* halfDayIn */.hk)(path);
    if (halfDay === undefined)
        return mends[path];
    return mendWith((content) => (0,sightings_codec/* decodeSightings */.zH)(content, halfDay), ({ learned, ...memory }, earlier) => {
        const sightings = [...unionOf(earlier, learned.sightings, ({ id }) => id).values()].sort(sightings_codec/* compareSightings */.E$);
        return { ...memory, learned: { ...learned, sightings } };
    });
}
function mendFile(decoded, damaged, { version, text }) {
    const memory = mendOf(damaged.path)?.(decoded.memory, text);
    if (memory === undefined)
        return undefined;
    const mended = { ...damaged, recoveredFrom: version };
    return {
        ...decoded,
        memory: { ...memory, learned: (0,pending/* withoutFolded */.z3)(memory.learned) },
        damaged: decoded.damaged.map((one) => (one.path === damaged.path ? mended : one)),
    };
}
function mendWith(decode, merge) {
    return (memory, text) => {
        const { value, problems } = decode(text);
        return problems.length > 0 ? undefined : merge(memory, value);
    };
}
function unionOf(some, more, key, pick) {
    const union = new Map(some.map((item) => [key(item), item]));
    for (const item of more) {
        const known = union.get(key(item));
        if (known === undefined)
            union.set(key(item), item);
        else if (pick !== undefined)
            union.set(key(item), pick(known, item));
    }
    return union;
}

;// CONCATENATED MODULE: ./lib/recollect.js







async function recollect(tip) {
    const listed = sightingsOn(tip);
    let decoded = (0,codec/* decodeMemory */.mA)((path) => tip.text(path), listed);
    const notes = [...unreadNote(listed.filter((path) => tip.text(path) === undefined).length)];
    for (const file of decoded.damaged) {
        const mended = await (0,settled/* settle */.G)(mend(tip, decoded, file));
        if ('thrown' in mended)
            notes.push(`The history of ${file.path} could not be read: ${(0,errors/* messageOf */.bD)(mended.thrown).replace(/\.$/, '')}`);
        else
            decoded = mended.value;
    }
    return { ...decoded, notes };
}
function sightingsOn(tip) {
    return tip.names(paths/* paths */.f0.sightings).map((name) => `${paths/* paths */.f0.sightings}/${name}`).filter((path) => (0,sightings_files/* halfDayIn */.hk)(path) !== undefined);
}
function unreadNote(count) {
    return count === 0 ? [] : [`${(0,quantity/* counted */.hS)(count, 'file')} of ${paths/* paths */.f0.sightings} ${count === 1 ? 'was' : 'were'} not read: more than can wait, or links or folders`];
}
async function mend(tip, decoded, file) {
    for await (const earlier of tip.earlier(file.path)) {
        const mended = mendFile(decoded, file, earlier);
        if (mended !== undefined)
            return mended;
    }
    return decoded;
}


/***/ }),

/***/ 98438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ decodeLearning),
/* harmony export */   RM: () => (/* binding */ encodeLearning),
/* harmony export */   Xm: () => (/* binding */ encodeLearningSummary),
/* harmony export */   lm: () => (/* binding */ withRecords)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31153);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7687);
/* harmony import */ var _model_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76386);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49604);
/* harmony import */ var _decoded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39525);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63782);






const origins = new WeakMap();
function encodeLearning(learning) {
    const { meta, records } = learning;
    const origin = origins.get(learning);
    if (origin !== undefined)
        return origin;
    const lines = records.map((record) => JSON.stringify(record));
    const text = `{"meta": ${JSON.stringify(meta)}, "records": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
    origins.set(learning, text);
    return text;
}
function withRecords(learning, records) {
    const longer = { meta: learning.meta, records: [...learning.records, ...records] };
    const origin = origins.get(learning);
    if (origin?.endsWith('\n]}\n') === true && learning.records.length > 0 && records.length > 0) {
        const lines = records.map((record) => JSON.stringify(record));
        origins.set(longer, `${origin.slice(0, -'\n]}\n'.length)},\n${lines.join(',\n')}\n]}\n`);
    }
    return longer;
}
function encodeLearningSummary({ records }, timestamp) {
    const sources = new Map();
    for (const { from } of records) {
        const source = typeof from === 'string' && from !== '' ? from : 'unknown';
        sources.set(source, (sources.get(source) ?? 0) + 1);
    }
    const sorted = [...sources].toSorted(([one], [other]) => (one < other ? -1 : 1));
    const summary = `${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(records.length, 'record')} from ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(sources.size, 'source')}`;
    const file = { summary, count: records.length, sources: Object.fromEntries(sorted), timestamp };
    return `${JSON.stringify(file, undefined, 2)}\n`;
}
function decodeLearning(content) {
    const text = (0,_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutMark */ .E_)(content);
    if (text.trim() === '')
        return { value: _model_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyMemory */ .l4.learning, problems: ['it is empty'] };
    if (text.length > longestLearning)
        return tailOf(text);
    const file = (0,_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    if (file === undefined)
        return withSalvaged(text, (0,_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .hasConflictMark */ .sR)(text) ? _decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .conflictProblem */ .KL : 'it is not JSON');
    if (Array.isArray(file))
        return withMeta(undefined, file, []);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(file))
        return withMeta(undefined, [], ['it is neither an object nor an array']);
    const { meta, records, ...rest } = file;
    if (isLater(meta))
        return withMeta(undefined, [], ['it was written by a later version']);
    const problems = [
        ...(meta === undefined || ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(meta) && (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isShallow */ .f)(meta)) ? [] : ['"meta" is not an object']),
        ...(Array.isArray(records) ? [] : ['"records" is not an array']),
        ...(Object.keys(rest).length === 0 ? [] : ['it has keys that it should not have']),
    ];
    const decoded = withMeta(meta, Array.isArray(records) ? records : recordsIn(text).records, problems);
    if (isAsWritten(text, decoded, records))
        origins.set(decoded.value, text);
    return decoded;
}
function isAsWritten(text, { value, problems }, items) {
    const hasForm = text.startsWith('{"meta": ') && (text.endsWith('\n]}\n') || text.endsWith(' []}\n'));
    return hasForm && problems.length === 0 && Array.isArray(items) && value.records.every((record, index) => record === items[index]);
}
function withMeta(meta, items, found) {
    const records = new Map();
    const { all: problems, add } = (0,_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .problemList */ .gH)();
    found.forEach(add);
    items.forEach((item, index) => {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(item) || !(0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isShallow */ .f)(item)) {
            add(`record ${index + 1} is no record`);
            return;
        }
        const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordOf */ .z)(item, () => (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprint */ .R)('learning_memory.json', index + 1, JSON.stringify(item)));
        if (records.has(record.id))
            add(`record ${index + 1} repeats another's id`);
        else
            records.set(record.id, record);
    });
    const known = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(meta) && (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isShallow */ .f)(meta) ? meta : _model_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyMemory */ .l4.learning.meta;
    return { value: { meta: known, records: [...records.values()] }, problems };
}
function isLater(meta) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(meta))
        return false;
    const { created_by: own, version } = _model_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyMemory */ .l4.learning.meta;
    return meta['created_by'] === own && meta['version'] !== version;
}
const longestLearning = 32 * 1024 * 1024;
const mostSalvaged = 100_000;
const mostBadLines = 5000;
const metaForm = /^\{"meta": (\{.*\}), "records": \[$/m;
function tailOf(text) {
    const start = text.indexOf('\n', text.length - longestLearning) + 1;
    const tail = start === 0 ? '' : text.slice(start);
    return withSalvaged(tail, `it has ${text.length} characters, and only the last ${tail.length} were read`);
}
function withSalvaged(text, problem) {
    const meta = (0,_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(metaForm.exec(text)?.[1] ?? '');
    if (isLater(meta))
        return withMeta(undefined, [], ['it was written by a later version']);
    const { records, isCut } = recordsIn(text);
    return withMeta(meta, records, isCut ? [problem, `after ${mostBadLines} bad lines the rest was not read`] : [problem]);
}
function recordsIn(text) {
    const records = [];
    let bad = 0;
    for (let at = 0; at < text.length && bad < mostBadLines;) {
        const end = text.indexOf('\n', at);
        const line = text.slice(at, end < 0 ? text.length : end).trim();
        at = end < 0 ? text.length : end + 1;
        const record = line.startsWith('{') ? (0,_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(line.endsWith(',') ? line.slice(0, -1) : line) : undefined;
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(record) && 'id' in record)
            records.push(record);
        else
            bad += 1;
        if (records.length === 2 * mostSalvaged)
            records.splice(0, mostSalvaged);
    }
    return { records: records.slice(-mostSalvaged), isCut: bad === mostBadLines };
}


/***/ })

};

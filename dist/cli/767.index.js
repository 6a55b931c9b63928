export const id = 767;
export const ids = [767];
export const modules = {

/***/ 49767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  memoryStatistics: () => (/* binding */ memoryStatistics)
});

// EXTERNAL MODULE: ./lib/inputs/settings.js + 1 modules
var inputs_settings = __webpack_require__(90909);
// EXTERNAL MODULE: ./lib/judge/replay/as-of-now.js
var as_of_now = __webpack_require__(33388);
// EXTERNAL MODULE: ./lib/model/json.js
var model_json = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(50709);
// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(49604);
// EXTERNAL MODULE: ./lib/model/sightings-files.js
var sightings_files = __webpack_require__(4103);
// EXTERNAL MODULE: ./lib/publish/git/cat-file.js
var cat_file = __webpack_require__(65251);
// EXTERNAL MODULE: ./lib/model/timestamp.js
var timestamp = __webpack_require__(58065);
// EXTERNAL MODULE: ./lib/recall/record-moment.js
var record_moment = __webpack_require__(90865);
;// CONCATENATED MODULE: ./lib/recall/statistics.js


function statisticsOf({ learning, runs, learned }, inbox) {
    const { records } = learning;
    const moments = records.flatMap((record) => (0,record_moment/* momentOf */.E)(record)?.getTime() ?? []);
    const times = runs.map(({ timestamp }) => timestamp);
    return {
        records: records.length,
        inbox: inbox.length,
        sources: counts(records.map(({ from }) => (typeof from === 'string' && from !== '' ? from : 'unknown'))),
        tags: counts(records.flatMap(({ tags }) => (Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : []))),
        ...(moments.length === 0 ? {} : { oldest: (0,timestamp/* timestampOf */.U_)(new Date(extreme(moments, -1))), newest: (0,timestamp/* timestampOf */.U_)(new Date(extreme(moments, 1))) }),
        runs: {
            count: runs.length,
            hosts: new Set(runs.map(({ host }) => host)).size,
            ...(times.length === 0 ? {} : { oldest: extreme(times, -1), newest: extreme(times, 1) }),
        },
        baselines: learned.baselines.length,
        sightings: learned.sightings.length,
        incidents: incidentsBy(learned.incidents),
    };
}
function incidentsBy(incidents) {
    const by = { open: 0, suspected: 0, resolved: 0 };
    for (const { state } of incidents)
        by[state] += 1;
    return by;
}
function counts(names) {
    const found = new Map();
    for (const name of names)
        found.set(name, (found.get(name) ?? 0) + 1);
    return [...found].map(([name, count]) => ({ name, count })).sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}
function extreme(values, sign) {
    return values.reduce((one, other) => ((sign === 1 ? other > one : other < one) ? other : one));
}

// EXTERNAL MODULE: ./lib/remember/codec.js
var codec = __webpack_require__(54749);
// EXTERNAL MODULE: ./lib/remember/inbox.js
var remember_inbox = __webpack_require__(39503);
;// CONCATENATED MODULE: ./lib/entry/memory-stats.js











const mostCounts = 10;
const always = [
    paths/* paths */.f0.learningMemory, paths/* paths */.f0.learningSummary, paths/* paths */.f0.runs, paths/* paths */.f0.bookmarks, paths/* paths */.f0.baselines, paths/* paths */.f0.incidents, paths/* paths */.f0.inbox,
];
async function memoryStatistics(stored, json, { now, redact }) {
    const files = [...always, ...(0,sightings_files/* sightingsAmong */.fL)(await stored.names(paths/* paths */.f0.sightings), now()).toSorted()];
    const found = await stored.bytes(files);
    const texts = new Map(files.map((file, index) => [file, found[index]]));
    const decoded = (0,codec/* decodeMemory */.mA)((file) => {
        const bytes = texts.get(file);
        return bytes === undefined ? undefined : (0,cat_file/* toText */.fE)(bytes);
    }, files);
    const inbox = texts.get(paths/* paths */.f0.inbox);
    const settings = await (0,inputs_settings/* parseSettings */.P$)({ inputs: {}, source: 'flag', env: {}, root: '' });
    const memory = { ...decoded.memory, learned: (0,as_of_now/* asOfNow */.e)(decoded.memory.learned, settings) };
    const counted = statisticsOf(memory, inbox === undefined ? [] : (0,remember_inbox/* parseInbox */.C)({ name: 'folder', content: (0,cat_file/* toText */.fE)(inbox) }));
    const clean = (counts) => counts.map(({ name, count }) => ({ name: redact(name), count }));
    const statistics = { ...counted, sources: clean(counted.sources), tags: clean(counted.tags) };
    const sizes = files.flatMap((file) => {
        const bytes = texts.get(file);
        return bytes === undefined ? [] : [{ path: file, bytes: bytes.length }];
    });
    const damaged = decoded.damaged.map(({ path, problem }) => ({ path, problem: redact(problem) }));
    if (json)
        return `${(0,model_json/* jsonText */.s$)({ schema: 'velos.memory-stats/1', read: stored.name, ...statistics, files: sizes, damaged })}\n`;
    const said = damaged.map(({ path, problem }) => `damaged    ${path}: ${(0,plain/* plain */.p)(problem, 300)}`);
    return [`Memory of ${(0,plain/* plain */.p)(stored.name)}`, ...described(statistics, sizes), ...said, ''].join('\n');
}
function described(statistics, sizes) {
    const { records, inbox, oldest, newest, sources, tags, runs, baselines, sightings, incidents } = statistics;
    return [
        `records    ${(0,quantity/* number */.ai)(records)}${between(oldest, newest)}${inbox === 0 ? '' : `; ${(0,quantity/* number */.ai)(inbox)} more in the inbox`}`,
        ...(sources.length === 0 ? [] : [`sources    ${listed(sources)}`]),
        ...(tags.length === 0 ? [] : [`tags       ${listed(tags)}`]),
        `runs       ${(0,quantity/* number */.ai)(runs.count)} of ${(0,quantity/* counted */.hS)(runs.hosts, 'host')}${between(runs.oldest, runs.newest)}`,
        `baselines  ${(0,quantity/* number */.ai)(baselines)} series; ${(0,quantity/* counted */.hS)(sightings, 'run')} wait to be folded in`,
        `incidents  ${(0,quantity/* number */.ai)(incidents.open)} open, ${(0,quantity/* number */.ai)(incidents.suspected)} suspected, ${(0,quantity/* number */.ai)(incidents.resolved)} resolved`,
        ...sizes.map(({ path, bytes }, index) => `${index === 0 ? 'files      ' : '           '}${path}  ${(0,quantity/* quantity */.au)(bytes, 'bytes')}`),
    ];
}
function between(oldest, newest) {
    return oldest === undefined || newest === undefined ? '' : `, from ${oldest} to ${newest} UTC`;
}
function listed(counts) {
    const named = counts.slice(0, mostCounts).map(({ name, count }) => `${(0,plain/* plain */.p)(name, 60)} ${(0,quantity/* number */.ai)(count)}`);
    const rest = counts.length - named.length;
    return `${named.join(', ')}${rest > 0 ? ` and ${(0,quantity/* number */.ai)(rest)} more` : ''}`;
}


/***/ }),

/***/ 33388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ asOfNow)
/* harmony export */ });
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7626);

function asOfNow(learned, settings) {
    if (learned.sightings.length === 0)
        return learned;
    const replay = (0,_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .openReplay */ .Y)(learned, settings);
    for (const sighting of learned.sightings)
        replay.advance(sighting);
    return { ...learned, ...replay.kept() };
}


/***/ })

};

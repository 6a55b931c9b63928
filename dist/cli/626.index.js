export const id = 626;
export const ids = [626];
export const modules = {

/***/ 86274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ rateOf),
/* harmony export */   h: () => (/* binding */ figuresOf)
/* harmony export */ });
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58065);

const hourSeconds = 3600;
function figuresOf(live, value, unit) {
    const { form } = live.kind;
    const units = unit === undefined ? {} : { unit };
    const usual = live.learning ? undefined : usualOf(live);
    if (form === 'gauge')
        return { value, ...units, ...(usual !== undefined && { usual }) };
    if (live.before === undefined)
        return form === 'counter' ? undefined : { value, ...units };
    const seconds = Math.max(1, live.seenSeconds - live.before.atSeconds);
    if (form === 'increment')
        return { value, ...units, ...scaled(usual, seconds / hourSeconds) };
    const grown = value < live.before.value ? value : value - live.before.value;
    if (unit === 'bytes')
        return { value: rounded(grown / seconds), unit: 'bytes/s', ...scaled(usual, 1 / hourSeconds) };
    return { value: grown, ...units, ...scaled(usual, seconds / hourSeconds) };
}
function rateOf({ kind, last, before }) {
    if (last === undefined || kind.form === 'gauge')
        return last?.value;
    if (before === undefined)
        return undefined;
    const hours = Math.max(1, last.atSeconds - before.atSeconds) / hourSeconds;
    if (kind.form === 'increment')
        return last.value / hours;
    return (last.value < before.value ? last.value : last.value - before.value) / hours;
}
function usualOf({ detector }) {
    const usual = detector.usual();
    if (usual === undefined)
        return undefined;
    const { low, high, expected, season, samples, cadenceSeconds, recordSince } = usual;
    return {
        low: rounded(low), high: rounded(high), expected: rounded(expected), season, samples, cadenceSeconds: Math.round(cadenceSeconds),
        ...(recordSince !== undefined && { recordSince: (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_0__/* .timestampOf */ .U_)(new Date(recordSince * 1000)) }),
    };
}
function scaled(usual, by) {
    if (usual === undefined)
        return {};
    const { low, high, expected } = usual;
    return { usual: { ...usual, low: rounded(low * by), high: rounded(high * by), expected: rounded(expected * by) } };
}
function rounded(value) {
    return Math.abs(value) < 1e-12 ? 0 : Number(value.toPrecision(4));
}


/***/ }),

/***/ 46693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ learnable),
/* harmony export */   b: () => (/* binding */ ownerOf)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53523);
/* harmony import */ var _model_learned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73066);


const gauge = { form: 'gauge' };
const percent = { form: 'gauge', floor: 1 };
const filling = { form: 'gauge', capacity: 100, floor: 1 };
const lines = { form: 'increment', floor: 1 };
const traffic = { form: 'counter', floor: 36e6 };
const known = {
    system: [
        { series: 'disk/*/used', ...filling },
        { series: 'disk/*/inodes-used', ...filling },
        { series: 'cpu/pressure', ...percent },
        { series: 'io/pressure', ...percent },
        { series: 'load/per-core', form: 'gauge', floor: 0.1 },
        { series: 'memory/pressure', ...percent },
        { series: 'memory/used', ...percent },
        { series: 'swap/used', ...percent },
        { series: 'network/*/received', ...traffic },
        { series: 'network/*/sent', ...traffic },
        { series: 'network/*/errors', form: 'counter', floor: 1 },
    ],
    issues: [],
    repo: [
        { series: 'repo/objects', form: 'gauge', floor: 100 },
        { series: 'repo/size', form: 'gauge', floor: 1e6 },
    ],
    logs: [
        { series: 'logs/errors', ...lines },
        { series: 'logs/lines', ...lines },
        { series: 'logs/warnings', ...lines },
    ],
};
const kinds = new Map(Object.entries(known).map(([collector, all]) => [collector, all.map((kind) => ({ kind, matches: (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .j)(kind.series) }))]));
function learnable(collector, series, hosted) {
    if (hosted && collector === 'system')
        return undefined;
    const own = kinds.get(collector);
    return own === undefined ? gauge : own.find(({ matches }) => matches(series))?.kind;
}
function ownerOf(series, host) {
    return /^(?:actions|endpoint|repo)\//.test(series) ? _model_learned_js__WEBPACK_IMPORTED_MODULE_0__/* .everyHost */ .s : host;
}


/***/ }),

/***/ 887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ learnedRule),
/* harmony export */   p: () => (/* binding */ isTrifle)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86274);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20523);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74825);



const trifle = 0.01;
function learnedRule(id, causes) {
    return {
        id,
        troubles({ baselines, sighting, settings }) {
            const found = [];
            for (const live of baselines.all()) {
                const { owner, series, collector, alarm, seen } = live;
                if (alarm === undefined || seen !== sighting.timestamp || !causes.includes(alarm.cause) || !(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .isSeenFrom */ .wU)(owner, sighting))
                    continue;
                if (isTrifle(live, alarm))
                    continue;
                found.push({ rule: id, owner, series, severity: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOf */ .x)(id, settings, 'WARN'), collector });
            }
            return found;
        },
        look({ owner, series }, { baselines, sighting }) {
            const live = baselines.get(owner, series);
            if (live === undefined)
                return 'gone';
            if (live.seen !== sighting.timestamp)
                return 'unseen';
            return live.accepted ? 'accepted' : 'good';
        },
        describe({ owner, series }, { moment, units }) {
            const live = moment.baselines.get(owner, series);
            const value = (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .valueIn */ .xm)(moment.sighting, series);
            const figures = live === undefined || value === undefined ? undefined : (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h)(live, value, units.get(series));
            const alarm = live?.alarm;
            return {
                what: `${series} ${alarm === undefined ? 'was unusual' : wording(alarm, figures)}`,
                ...figures,
                ...(alarm !== undefined && { score: alarm.score }),
                hint: 'Look at what changed since then',
            };
        },
    };
}
function isTrifle(live, { cause }) {
    const { floor } = live.kind;
    if (floor === undefined || (cause !== 'value' && cause !== 'level'))
        return false;
    const [value, usual] = [(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .rateOf */ .M)(live), live.detector.usual()];
    if (value === undefined || usual === undefined)
        return false;
    return Math.abs(value - usual.expected) < Math.max(floor, trifle * Math.abs(usual.expected));
}
function wording({ cause, side }, figures) {
    switch (cause) {
        case 'flat':
            return 'does not change any more';
        case 'season':
            return 'has lost its rhythm';
        case 'level':
            return `has moved to a ${side === 'above' ? 'higher' : 'lower'} level`;
        case 'value':
            return sideNow(figures) ?? `was unusually ${side === 'above' ? 'high' : 'low'}, and is coming back`;
    }
}
function sideNow(figures) {
    if (figures?.usual === undefined)
        return undefined;
    const { value, usual } = figures;
    return value > usual.high ? 'is unusually high' : value < usual.low ? 'is unusually low' : undefined;
}


/***/ }),

/***/ 20523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ presenceOf),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   wU: () => (/* binding */ isSeenFrom),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
/* harmony import */ var _model_learned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73066);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58065);


function secondsOf(timestamp) {
    return ((0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(timestamp)?.getTime() ?? 0) / 1000;
}
function isSeenFrom(owner, { host }) {
    return owner === _model_learned_js__WEBPACK_IMPORTED_MODULE_0__/* .everyHost */ .s || owner === host;
}
function valueIn({ values }, series) {
    for (const answer of values.values()) {
        const value = answer.get(series);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
function presenceOf(series, collector, { values, troubles, unseen }) {
    const answer = values.get(collector);
    if (answer?.has(series) === true)
        return 'measured';
    if (answer === undefined)
        return troubles.some((one) => one.rule === 'collector-failed' && one.collector === collector) ? 'unseen' : 'gone';
    return unseen.some((part) => isPartOf(series, part)) ? 'unseen' : 'gone';
}
function isPartOf(series, part) {
    return `${series}/`.startsWith(`${part}/`) || series.endsWith(`/${part}`) || `${series.split('/')[0]}s` === part;
}


/***/ }),

/***/ 81142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./lib/judge/rules/collector-failed.js
const collectorFailed = {
    id: 'collector-failed',
    troubles: ({ sighting }) => sighting.troubles.filter(({ rule }) => rule === 'collector-failed'),
    look: ({ collector = '' }, { sighting }) => (sighting.values.has(collector) ? 'good' : 'gone'),
    describe({ collector = '' }, { silent }) {
        const reason = silent.find((one) => one.collector === collector)?.reason ?? 'it has not answered as often as it should';
        return {
            what: `The collector ${collector} failed: ${reason}`,
            hint: `Mend what it names; if it cannot work here, turn it off with \`collect: { ${collector}: false }\``,
        };
    },
};

// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(49604);
// EXTERNAL MODULE: ./lib/judge/replay/hosts.js
var hosts = __webpack_require__(56584);
// EXTERNAL MODULE: ./lib/judge/rule.js
var rule = __webpack_require__(74825);
;// CONCATENATED MODULE: ./lib/judge/rules/late.js



const late = {
    id: 'late',
    troubles(moment) {
        const rhythm = (0,hosts/* rhythmOf */.SG)(moment.past);
        if (rhythm === undefined || moment.gapSeconds === undefined || !(0,hosts/* isLate */.lS)(moment.gapSeconds, rhythm))
            return [];
        return [{ rule: 'late', owner: moment.sighting.host, series: 'runs', severity: (0,rule/* severityOf */.x)('late', moment.settings, 'WARN') }];
    },
    look: () => 'good',
    describe: (_, { moment }) => ({ what: `Nobody looked for ${gapOf(moment)}`, ...hintOf(moment) }),
};
function gapOf({ gapSeconds = 0, past }) {
    const rhythm = (0,hosts/* rhythmOf */.SG)(past);
    return `${(0,quantity/* duration */.p0)(gapSeconds)}${rhythm === undefined ? '' : `; the runs come every ${(0,quantity/* duration */.p0)(rhythm.median)}`}`;
}
function hintOf({ gapSeconds = 0 }) {
    const hint = 'Look whether the schedule is turned off, or its runs are left out under load: an odd minute is delayed less often';
    return { value: gapSeconds, unit: 'seconds', hint };
}

// EXTERNAL MODULE: ./lib/model/learned.js
var learned = __webpack_require__(73066);
// EXTERNAL MODULE: ./lib/judge/figures.js
var figures = __webpack_require__(86274);
// EXTERNAL MODULE: ./lib/judge/moment.js
var judge_moment = __webpack_require__(20523);
// EXTERNAL MODULE: ./lib/judge/series.js
var judge_series = __webpack_require__(52262);
// EXTERNAL MODULE: ./lib/judge/rules/trend.js
var trend = __webpack_require__(70700);
;// CONCATENATED MODULE: ./lib/judge/rules/limit.js






const limit = {
    id: 'limit',
    troubles: ({ sighting }) => sighting.troubles.filter(({ rule }) => rule === 'limit'),
    look({ series, collector = '', owner }, { sighting, hosts, settings }) {
        if (!(0,judge_series/* hasLimit */.yR)(series, settings.judge.limits))
            return 'gone';
        const presence = (0,judge_moment/* presenceOf */.Fq)(series, collector, sighting);
        if (presence !== 'gone')
            return presence === 'measured' ? 'good' : 'unseen';
        return owner === learned/* everyHost */.s && hosts.size > 1 && !sighting.values.has(collector) ? 'unseen' : 'gone';
    },
    describe({ owner, series, severity }, { held, units, moment }) {
        const one = held.get(series);
        const unit = one?.unit ?? units.get(series);
        if (one === undefined)
            return { what: `${series} could not be measured this time; it stays ${severity}` };
        if (one.severity === undefined) {
            return { what: `${series} is within its limit`, value: one.value, ...(unit && { unit }), settings: [`judge.limits: ${one.rule}`] };
        }
        const broken = limitOf(one, one.severity);
        const live = moment.baselines.get(owner, series);
        const usual = live?.kind.form === 'gauge' ? (0,figures/* figuresOf */.h)(live, one.value, unit)?.usual : undefined;
        const forecast = live === undefined ? undefined : (0,trend/* fullIn */.x)(live);
        const sentence = `${series} has ${one.bad === 'below' ? 'fallen to' : 'reached'} its limit`;
        return {
            what: broken === undefined ? sentence : `${sentence} of ${(0,quantity/* quantity */.au)(broken, unit)}`,
            value: one.value,
            ...(unit === undefined ? {} : { unit }),
            ...(broken === undefined ? {} : { limit: broken }),
            ...(usual === undefined ? {} : { usual }),
            ...(forecast === undefined ? {} : { forecast }),
            ...(one.hint === undefined ? {} : { hint: one.hint }),
            settings: [`judge.limits: ${one.rule}`],
        };
    },
};
function limitOf({ warn, critical }, severity) {
    return severity === 'CRITICAL' ? critical : warn;
}

;// CONCATENATED MODULE: ./lib/judge/rules/missing.js





const enoughSamples = 10;
const hostPrefix = 'host/';
const missing = {
    id: 'missing',
    troubles(moment) {
        const severity = (0,rule/* severityOf */.x)('missing', moment.settings, 'WARN');
        const found = [];
        for (const { owner, series, collector, absent, samples, missed } of moment.baselines.all()) {
            if (absent === 0 || samples < enoughSamples || missed * 10 > samples || !(0,judge_moment/* isSeenFrom */.wU)(owner, moment.sighting))
                continue;
            found.push({ rule: 'missing', owner, series, severity, collector });
        }
        for (const host of moment.hosts.values()) {
            if (isMissing(host, moment))
                found.push({ rule: 'missing', owner: learned/* everyHost */.s, series: `${hostPrefix}${host.host}`, severity });
        }
        return found;
    },
    look({ series, owner }, moment) {
        if (series.startsWith(hostPrefix))
            return moment.hosts.has(series.slice(hostPrefix.length)) ? 'good' : 'gone';
        const baseline = moment.baselines.get(owner, series);
        if (baseline === undefined)
            return 'gone';
        return baseline.seen === moment.sighting.timestamp ? 'good' : 'unseen';
    },
    describe({ series, owner }, { moment }) {
        const seen = series.startsWith(hostPrefix) ? moment.hosts.get(series.slice(hostPrefix.length))?.seen : moment.baselines.get(owner, series)?.seen;
        const ago = seen === undefined ? '' : `, last seen ${(0,quantity/* duration */.p0)(Math.max(0, moment.atSeconds - (0,judge_moment/* secondsOf */.TM)(seen)))} ago`;
        const name = series.startsWith(hostPrefix) ? `${series} has not run` : `${series} is not there`;
        const hint = series.startsWith(hostPrefix)
            ? 'Look whether its runner is up and its schedule on; a host that is not heard of for 30 days is forgotten'
            : 'Look whether it is turned off, unmounted or renamed; what is not there for 14 days is forgotten';
        return { what: `${name}${ago}`, hint };
    },
};
function isMissing(host, { sighting, atSeconds }) {
    if (host.hosted || host.host === sighting.host)
        return false;
    const rhythm = (0,hosts/* rhythmOf */.SG)(host);
    return rhythm !== undefined && (0,hosts/* isAbsent */.W0)(atSeconds - (0,judge_moment/* secondsOf */.TM)(host.seen), rhythm);
}

// EXTERNAL MODULE: ./lib/judge/learned-rule.js
var learned_rule = __webpack_require__(887);
;// CONCATENATED MODULE: ./lib/judge/rules/shift.js

const shift = (0,learned_rule/* learnedRule */.I)('shift', ['level']);

;// CONCATENATED MODULE: ./lib/judge/rules/unusual.js

const unusual = (0,learned_rule/* learnedRule */.I)('unusual', ['value', 'flat', 'season']);

;// CONCATENATED MODULE: ./lib/judge/registry.js







const rules = [collectorFailed, late, limit, missing, shift, trend/* trend */.G, unusual];


/***/ }),

/***/ 56584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SG: () => (/* binding */ rhythmOf),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   Yq: () => (/* binding */ withRun),
/* harmony export */   lS: () => (/* binding */ isLate),
/* harmony export */   pG: () => (/* binding */ isLongGap)
/* harmony export */ });
const mostGaps = 20;
const enoughGaps = 8;
function rhythmOf(past) {
    if (past === undefined || past.gaps.length < enoughGaps)
        return undefined;
    const sorted = past.gaps.toSorted((one, other) => one - other);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    return { median: at(0.5), most: at(0.95) };
}
function withRun(past, { host, hosted, timestamp }, gapSeconds) {
    const gaps = past?.gaps ?? [];
    return {
        host,
        hosted,
        seen: timestamp,
        gaps: gapSeconds === undefined || gapSeconds <= 0 ? gaps : [...gaps, gapSeconds].slice(-mostGaps),
    };
}
const hourSeconds = 3600;
const daySeconds = 24 * hourSeconds;
function isLate(gapSeconds, rhythm) {
    return gapSeconds > 1.9 * rhythm.median && gapSeconds > 1.5 * rhythm.most;
}
function isAbsent(silentSeconds, rhythm) {
    return silentSeconds > Math.max(hourSeconds, 3 * rhythm.median, 1.5 * rhythm.most);
}
function isLongGap(gapSeconds, rhythm) {
    return gapSeconds > (rhythm === undefined ? 7 * daySeconds : Math.max(daySeconds, 4 * rhythm.median));
}


/***/ }),

/***/ 7626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ openReplay)
});

// EXTERNAL MODULE: ./lib/judge/moment.js
var judge_moment = __webpack_require__(20523);
// EXTERNAL MODULE: ./lib/model/glob.js
var glob = __webpack_require__(53523);
// EXTERNAL MODULE: ./lib/judge/learnable.js
var learnable = __webpack_require__(46693);
// EXTERNAL MODULE: ./lib/detect/detector.js + 21 modules
var detector = __webpack_require__(67179);
// EXTERNAL MODULE: ./lib/detect/forecast/forecast.js + 9 modules
var forecast = __webpack_require__(91368);
;// CONCATENATED MODULE: ./lib/judge/replay/live-baseline.js




function opened(baseline, seenSeconds, threshold) {
    const { owner, series, collector, since, seen, samples, missed, absent, alarm } = baseline;
    const kind = (0,learnable/* learnable */.B)(collector, series, false);
    const state = (0,detector/* decodeDetector */.dA)(baseline.detector);
    if (kind === undefined || state === undefined)
        return undefined;
    const forecaster = kind.capacity === undefined ? undefined : (0,forecast/* openForecaster */.B)((0,forecast/* decodeForecaster */.f)(baseline.forecaster));
    return {
        owner, series, collector, since, kind, detector: (0,detector/* openDetector */.BT)(state, { threshold, form: kind.form }), forecaster,
        seen, seenSeconds, samples, missed, absent, alarm, before: undefined, last: undefined, learning: true, accepted: false,
    };
}
function begun(collector, series, { host, hosted, timestamp }, threshold) {
    const kind = (0,learnable/* learnable */.B)(collector, series, hosted);
    if (kind === undefined)
        return undefined;
    return {
        owner: (0,learnable/* ownerOf */.b)(series, host), series, collector, since: timestamp, kind,
        detector: (0,detector/* openDetector */.BT)(undefined, { threshold, form: kind.form }), forecaster: kind.capacity === undefined ? undefined : (0,forecast/* openForecaster */.B)(),
        seen: timestamp, seenSeconds: (0,judge_moment/* secondsOf */.TM)(timestamp), samples: 0, missed: 0, absent: 0,
        alarm: undefined, before: undefined, last: undefined, learning: true, accepted: false,
    };
}
function take(live, value, { timestamp, offset }, atSeconds) {
    const verdict = live.detector.step(atSeconds, value, offset);
    live.learning = verdict.learning;
    if (live.samples > 0 && atSeconds <= live.seenSeconds)
        return;
    live.forecaster?.step(atSeconds, value, offset);
    const last = live.before ?? { atSeconds, value };
    last.atSeconds = atSeconds;
    last.value = value;
    live.before = live.last;
    live.last = last;
    live.seen = timestamp;
    live.seenSeconds = atSeconds;
    live.samples += 1;
    live.missed += live.absent;
    live.absent = 0;
    live.accepted = verdict.accepted;
    if (verdict.alarm)
        live.alarm = { cause: verdict.cause, side: verdict.side, since: timestamp, score: verdict.score };
    else if (!verdict.unusual)
        live.alarm = undefined;
}
function recordOf(live) {
    if (live === undefined)
        return undefined;
    const { owner, series, collector, since, seen, samples, missed, absent, alarm, detector, forecaster } = live;
    return {
        owner, series, collector, since, seen, samples, missed, absent,
        detector: detector.state(),
        ...(forecaster !== undefined && { forecaster: { ...forecaster.state() } }),
        ...(alarm !== undefined && { alarm }),
    };
}

;// CONCATENATED MODULE: ./lib/judge/replay/baselines.js




function openBaselines(kept, { threshold, unlearned }) {
    const byOwner = new Map();
    const isUnlearned = anyOf(unlearned);
    const seriesOf = (owner) => {
        const known = byOwner.get(owner);
        if (known !== undefined)
            return known;
        const none = new Map();
        byOwner.set(owner, none);
        return none;
    };
    const seconds = new Map();
    for (const baseline of kept) {
        const { series, seen } = baseline;
        const seenSeconds = seconds.get(seen) ?? (0,judge_moment/* secondsOf */.TM)(seen);
        seconds.set(seen, seenSeconds);
        const live = isUnlearned(series) ? undefined : opened(baseline, seenSeconds, threshold);
        if (live !== undefined)
            seriesOf(baseline.owner).set(baseline.series, live);
    }
    let list;
    const orders = new Map();
    const orderOf = (host, collector) => {
        const key = `${host.length}:${host}${collector}`;
        const known = orders.get(key) ?? { names: [], baselines: [] };
        orders.set(key, known);
        return known;
    };
    const found = (collector, series, sighting) => {
        const known = seriesOf((0,learnable/* ownerOf */.b)(series, sighting.host));
        const live = known.get(series) ?? (isUnlearned(series) ? undefined : begun(collector, series, sighting, threshold));
        if (live === undefined || known.has(series))
            return live;
        known.set(series, live);
        list = undefined;
        return live;
    };
    const forgetOrder = () => {
        list = undefined;
        orders.clear();
    };
    return {
        all: () => (list ??= [...byOwner.values()].flatMap((series) => [...series.values()])),
        get: (owner, series) => byOwner.get(owner)?.get(series),
        step(sighting, atSeconds) {
            for (const [collector, values] of sighting.values) {
                const { names, baselines } = orderOf(sighting.host, collector);
                let turn = 0;
                values.forEach((value, series) => {
                    let live = names[turn] === series ? baselines[turn] : undefined;
                    if (live === undefined)
                        live = baselines[turn] = found(collector, names[turn] = series, sighting);
                    turn += 1;
                    if (live !== undefined)
                        take(live, value, sighting, atSeconds);
                });
            }
        },
        forget(patterns) {
            if (patterns.length === 0)
                return;
            forgetOrder();
            const isMeant = anyOf(patterns);
            for (const series of byOwner.values())
                for (const key of series.keys())
                    if (isMeant(key))
                        series.delete(key);
        },
        drop({ owner, series }) {
            forgetOrder();
            byOwner.get(owner)?.delete(series);
        },
        records: () => [...byOwner.keys()].toSorted().flatMap((owner) => {
            const series = seriesOf(owner);
            return [...series.keys()].toSorted().flatMap((key) => recordOf(series.get(key)) ?? []);
        }),
    };
}
function anyOf(patterns) {
    const matchers = patterns.map(glob/* matcher */.j);
    return (text) => matchers.some((matches) => matches(text));
}

// EXTERNAL MODULE: ./lib/judge/replay/hosts.js
var replay_hosts = __webpack_require__(56584);
// EXTERNAL MODULE: ./lib/model/learned.js
var learned = __webpack_require__(73066);
// EXTERNAL MODULE: ./lib/judge/registry.js + 6 modules
var registry = __webpack_require__(81142);
// EXTERNAL MODULE: ./lib/judge/rule.js
var judge_rule = __webpack_require__(74825);
// EXTERNAL MODULE: ./lib/model/timestamp.js
var timestamp = __webpack_require__(58065);
;// CONCATENATED MODULE: ./lib/judge/replay/flapping.js
const flapping_window = 12;
const fewest = 6;
const beginsWith = 5;
const endsWith = 1;
function withLook(looks, isBad) {
    const longer = `${looks}${isBad ? '1' : '0'}`.slice(-flapping_window);
    return longer.includes('1') ? longer : '';
}
function isFlapping(looks, was) {
    let changes = 0;
    for (let at = 1; at < looks.length; at += 1)
        if (looks[at] !== looks[at - 1])
            changes += 1;
    return was ? changes > endsWith : looks.length >= fewest && changes >= beginsWith;
}

;// CONCATENATED MODULE: ./lib/judge/replay/incident.js


function worsened(known, id, trouble, now) {
    const { timestamp, policy } = now;
    const isNew = known === undefined || known.state === 'resolved';
    const looks = withLook(known?.looks ?? '', true);
    const bad = isNew ? 1 : known.bad + 1;
    const opens = (isNew || known.state === 'suspected') && bad >= policy.failAfter;
    const { rule, owner, series, severity, collector } = trouble;
    const opened = opens ? timestamp : isNew ? undefined : known.opened;
    const told = isNew ? undefined : known.told;
    return tell({
        id, rule, owner, series, severity,
        ...(collector !== undefined && { collector }),
        state: opens || (!isNew && known.state === 'open') ? 'open' : 'suspected',
        since: isNew ? timestamp : known.since,
        ...(opened !== undefined && { opened }),
        bad,
        good: 0,
        looks,
        flapping: isFlapping(looks, known?.flapping ?? false),
        ...(told !== undefined && { told }),
        times: (known?.times ?? 0) + (opens ? 1 : 0),
    }, now);
}
function bettered(known, look, now) {
    if (look === 'unseen')
        return known;
    const { timestamp, policy } = now;
    const looks = withLook(known.looks, false);
    const flapping = isFlapping(looks, known.flapping);
    if (known.state === 'suspected')
        return known.times === 0 ? undefined : { ...known, state: 'resolved', bad: 0, looks, flapping };
    if (known.state === 'resolved')
        return looks === known.looks && flapping === known.flapping ? known : { ...known, looks, flapping };
    const good = known.good + 1;
    const better = { ...known, bad: 0, good, looks, flapping };
    const isOver = look !== 'good' || (good >= policy.recoverAfter && !flapping);
    if (!isOver)
        return better;
    return { ...better, state: 'resolved', resolved: timestamp, how: look === 'good' ? 'recovered' : look, flapping: false };
}
function tell(incident, { timestamp, muted, acknowledged, remindMs }) {
    const { state, severity, told, flapping } = incident;
    if (state !== 'open' || muted)
        return incident;
    const now = { ...incident, told: { at: timestamp, severity } };
    if (told === undefined)
        return now;
    if (told.severity !== severity && !flapping)
        return now;
    const isDue = remindMs !== undefined && !acknowledged && millisecondsBetween(told.at, timestamp) >= remindMs;
    return isDue ? { ...now, told: { at: timestamp, severity: told.severity } } : incident;
}
function millisecondsBetween(earlier, later) {
    return ((0,timestamp/* timeOf */.nR)(later)?.getTime() ?? 0) - ((0,timestamp/* timeOf */.nR)(earlier)?.getTime() ?? 0);
}

;// CONCATENATED MODULE: ./lib/judge/replay/incidents.js







const comparing = new Set(['missing', 'shift', 'trend', 'unusual']);
function openIncidents(kept, settings) {
    let incidents = new Map(kept.map((one) => [one.id, one]));
    let causes = new Map();
    const policyOf = policies(settings);
    const causesOf = causeFinder(settings);
    const { remindMs } = settings.judge;
    return {
        all: () => incidents,
        causes: () => causes,
        advance(moment) {
            const { sighting } = moment;
            const troubles = troublesOf(moment);
            causes = causesOf(troubles);
            const isMuted = anyOf(sighting.muted);
            const isAcknowledged = anyOf(sighting.acknowledged);
            const circumstances = (id, { rule, series }) => ({
                timestamp: sighting.timestamp,
                policy: policyOf(rule, series),
                muted: causes.has(id) || isMuted(id) || isMuted(series),
                acknowledged: isAcknowledged(id) || isAcknowledged(series),
                ...(remindMs !== undefined && { remindMs }),
            });
            const next = new Map();
            for (const [id, known] of incidents) {
                if (troubles.has(id))
                    continue;
                const after = settled(known, moment, circumstances);
                if (after !== undefined)
                    next.set(id, after);
            }
            for (const [id, trouble] of troubles)
                next.set(id, worsened(incidents.get(id), id, trouble, circumstances(id, trouble)));
            incidents = next;
        },
    };
}
function settled(known, moment, circumstances) {
    if (known.state === 'resolved' && known.looks === '')
        return known;
    const { sighting, hosts, settings } = moment;
    const isForgotten = known.owner !== learned/* everyHost */.s && !hosts.has(known.owner);
    if (!isForgotten && !(0,judge_moment/* isSeenFrom */.wU)(known.owner, sighting))
        return known;
    const rule = settings.judge.rules[known.rule] === false ? undefined : registry/* rules */.a.find(({ id }) => id === known.rule);
    const rests = moment.afterLongGap && comparing.has(known.rule);
    const look = isForgotten || rule === undefined ? 'gone' : rests ? 'unseen' : rule.look(known, moment);
    return bettered(known, look, circumstances(known.id, known));
}
function troublesOf(moment) {
    const found = new Map();
    for (const rule of registry/* rules */.a) {
        if (moment.settings.judge.rules[rule.id] === false || (moment.afterLongGap && comparing.has(rule.id)))
            continue;
        for (const trouble of rule.troubles(moment))
            found.set((0,judge_rule/* findingId */.z)(trouble), trouble);
    }
    return found;
}
function policies({ judge }) {
    const own = judge.limits.map((limit) => ({ limit, matches: (0,glob/* matcher */.j)(limit.series) }));
    const once = { failAfter: 1, recoverAfter: 1 };
    return (rule, series) => {
        const told = judge.rules[rule];
        const general = told === false ? once : told;
        if (rule !== 'limit')
            return general;
        const { failAfter = general.failAfter, recoverAfter = general.recoverAfter } = own.findLast(({ matches }) => matches(series))?.limit ?? {};
        return { failAfter, recoverAfter };
    };
}
function causeFinder({ judge }) {
    const known = judge.dependsOn.map(({ series, on }) => ({ isSymptom: (0,glob/* matcher */.j)(series), isCause: (0,glob/* matcher */.j)(on) }));
    return (troubles) => {
        const causes = new Map();
        for (const [id, trouble] of troubles) {
            const limit = (0,judge_rule/* findingId */.z)({ ...trouble, rule: 'limit' });
            if (id !== limit && isAtLeast(troubles.get(limit), trouble))
                causes.set(id, limit);
        }
        for (const { isSymptom, isCause } of known) {
            const cause = [...troubles].find(([, { series }]) => isCause(series))?.[0];
            if (cause === undefined)
                continue;
            for (const [id, { series }] of troubles)
                if (isSymptom(series) && !isCause(series))
                    causes.set(id, cause);
        }
        return withoutCircles(causes);
    };
}
function withoutCircles(causes) {
    for (const id of [...causes.keys()].toSorted()) {
        const seen = new Set([id]);
        let at = causes.get(id);
        while (at !== undefined && !seen.has(at)) {
            seen.add(at);
            at = causes.get(at);
        }
        if (at === id)
            causes.delete(id);
    }
    return causes;
}
function isAtLeast(trouble, other) {
    return trouble !== undefined && (trouble.severity === 'CRITICAL' || other.severity === 'WARN');
}

;// CONCATENATED MODULE: ./lib/judge/replay/threshold.js

const hoursAMonth = 730;
const usualBudget = 2;
function thresholdFor(budget, series, cadenceSeconds) {
    const least = detector/* shippedThreshold */.P6 - Math.log10(Math.max(1, budget / usualBudget));
    if (series === 0)
        return least;
    const samplesAMonth = (series * hoursAMonth * 3600) / Math.max(60, cadenceSeconds);
    return Math.max(least, Math.log10(samplesAMonth / budget));
}

;// CONCATENATED MODULE: ./lib/judge/replay/replay.js





const seriesForgottenAfter = 14 * 86_400;
const hostForgottenAfter = 30 * 86_400;
function openReplay(learned, settings) {
    const threshold = thresholdFor(settings.judge.alarmBudget, learned.baselines.length, cadenceOf(learned.hosts));
    const baselines = openBaselines(learned.baselines, { threshold, unlearned: settings.judge.unlearned });
    const hosts = new Map(learned.hosts.map((host) => [host.host, host]));
    const incidents = openIncidents(learned.incidents, settings);
    let { relearn } = learned;
    return {
        advance(sighting) {
            const atSeconds = (0,judge_moment/* secondsOf */.TM)(sighting.timestamp);
            baselines.forget([...sighting.relearn.filter((pattern) => !relearn.includes(pattern)), ...sighting.anew]);
            relearn = sighting.relearn;
            const past = hosts.get(sighting.host);
            const gapSeconds = past === undefined ? undefined : atSeconds - (0,judge_moment/* secondsOf */.TM)(past.seen);
            const afterLongGap = gapSeconds !== undefined && (0,replay_hosts/* isLongGap */.pG)(gapSeconds, (0,replay_hosts/* rhythmOf */.SG)(past));
            baselines.step(sighting, atSeconds);
            noteAbsence(baselines, sighting, atSeconds, afterLongGap);
            if (gapSeconds === undefined || gapSeconds > 0)
                hosts.set(sighting.host, (0,replay_hosts/* withRun */.Yq)(past, sighting, gapSeconds));
            const forgotten = [...hosts.values()].filter(({ seen }) => atSeconds - (0,judge_moment/* secondsOf */.TM)(seen) > hostForgottenAfter);
            for (const { host } of forgotten)
                hosts.delete(host);
            const moment = {
                sighting, atSeconds, baselines, hosts, settings,
                ...(past !== undefined && { past }),
                ...(gapSeconds !== undefined && { gapSeconds }),
                afterLongGap,
            };
            incidents.advance(moment);
            return moment;
        },
        incidents: () => incidents.all(),
        causes: () => incidents.causes(),
        kept: () => ({
            baselines: baselines.records(),
            hosts: [...hosts.values()].toSorted((one, other) => (one.host < other.host ? -1 : 1)),
            incidents: [...incidents.all().values()].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
            relearn,
        }),
    };
}
function noteAbsence(baselines, sighting, atSeconds, afterLongGap) {
    for (const live of baselines.all()) {
        if (live.seenSeconds >= atSeconds || !(0,judge_moment/* isSeenFrom */.wU)(live.owner, sighting))
            continue;
        if (atSeconds - live.seenSeconds > seriesForgottenAfter && !afterLongGap)
            baselines.drop(live);
        else if (sighting.values.has(live.collector) && (0,judge_moment/* presenceOf */.Fq)(live.series, live.collector, sighting) === 'gone')
            live.absent += 1;
    }
}
function cadenceOf(hosts) {
    const medians = hosts.flatMap((host) => (0,replay_hosts/* rhythmOf */.SG)(host)?.median ?? []);
    return medians.length === 0 ? 3600 : Math.min(...medians);
}


/***/ }),

/***/ 74825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ severityOf),
/* harmony export */   z: () => (/* binding */ findingId)
/* harmony export */ });
function findingId({ rule, owner, series }) {
    return `${rule}:${owner}:${series}`;
}
function severityOf(rule, settings, own) {
    const told = settings.judge.rules[rule];
    return told === false ? own : (told.severity ?? own);
}


/***/ }),

/***/ 70700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ trend),
/* harmony export */   x: () => (/* binding */ fullIn)
/* harmony export */ });
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49604);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20523);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74825);



const warnDays = 14;
const criticalDays = 2;
const trend = {
    id: 'trend',
    troubles(moment) {
        const found = [];
        for (const live of moment.baselines.all()) {
            if (live.kind.capacity === undefined || live.seen !== moment.sighting.timestamp || !(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .isSeenFrom */ .wU)(live.owner, moment.sighting))
                continue;
            const forecast = forecastOf(live);
            if (forecast === undefined || forecast.days > warnDays)
                continue;
            const severity = (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOf */ .x)('trend', moment.settings, forecast.days <= criticalDays ? 'CRITICAL' : 'WARN');
            found.push({ rule: 'trend', owner: live.owner, series: live.series, severity, collector: live.collector });
        }
        return found;
    },
    look({ owner, series }, { baselines, sighting }) {
        const baseline = baselines.get(owner, series);
        if (baseline === undefined)
            return 'gone';
        return baseline.seen === sighting.timestamp ? 'good' : 'unseen';
    },
    describe({ owner, series }, { moment, units }) {
        const live = moment.baselines.get(owner, series);
        const full = live === undefined ? undefined : fullIn(live);
        const value = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .valueIn */ .xm)(moment.sighting, series);
        const unit = units.get(series);
        if (full === undefined)
            return { what: `${series} has been filling up`, ...(value !== undefined && { value }), ...(unit && { unit }) };
        return {
            what: `${series} fills up by ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(full.perDay, unit)} a day: full in ${span(full)}`,
            ...(value !== undefined && { value }),
            ...(unit && { unit }),
            forecast: full,
            hint: 'Find what grows there and make it stop, or make room before that',
        };
    },
};
function fullIn(live) {
    const forecast = forecastOf(live);
    if (forecast === undefined)
        return undefined;
    const { days, least, most, perDay, perDayBefore } = forecast;
    return {
        days, least, perDay,
        ...(Number.isFinite(most) && { most }),
        ...(perDayBefore !== undefined && { perDayBefore }),
    };
}
function forecastOf({ kind, forecaster }) {
    return kind.capacity === undefined ? undefined : forecaster?.forecast(kind.capacity);
}
function span({ least, most }) {
    const from = Math.floor(least);
    if (most === undefined)
        return `${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(from)} days or more`;
    const to = Math.ceil(most);
    return to <= 1 ? 'a day' : from === to ? `${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(to)} days` : `${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(from)}–${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(to)} days`;
}


/***/ }),

/***/ 52262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VF: () => (/* binding */ unmatchedSeries),
/* harmony export */   jI: () => (/* binding */ heldSeries),
/* harmony export */   yR: () => (/* binding */ hasLimit)
/* harmony export */ });
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57157);
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53523);


function heldSeries(collected, limits) {
    const observed = collected.readings.flatMap((reading) => reading.outcome === 'ok' ? reading.observations.map((one) => ({ ...one, collector: reading.collector })) : []);
    const keys = new Set(observed.map((one) => one.key));
    const inForce = limits
        .filter((limit) => limit.unless === undefined || !keys.has(limit.unless))
        .map((limit) => ({ limit, matches: (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(limit.series) }));
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
            rule: written(limit),
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
    const keys = (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .allObservations */ .p)(collected).filter(({ value }) => typeof value === 'number').map(({ key }) => key);
    return [...own].filter((series) => !keys.some((0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(series)));
}
function hasLimit(series, limits) {
    const limit = limits.findLast((one) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(one.series)(series));
    return limit !== undefined && (limit.warn !== undefined || limit.critical !== undefined);
}
function written({ series, warn, critical, bad, builtIn }) {
    const parts = [
        series,
        ...(warn === undefined ? [] : [`warn ${warn}`]),
        ...(critical === undefined ? [] : [`critical ${critical}`]),
        ...(bad === 'below' ? ['bad below'] : []),
    ];
    return `${parts.join(', ')}${builtIn === true ? ' (built in)' : ''}`;
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


/***/ }),

/***/ 53523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matcher)
/* harmony export */ });
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


/***/ })

};

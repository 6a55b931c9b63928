export const id = 400;
export const ids = [400];
export const modules = {

/***/ 67400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conclude: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/model/memory.js
var model_memory = __webpack_require__(76386);
// EXTERNAL MODULE: ./lib/model/reading.js
var model_reading = __webpack_require__(57157);
// EXTERNAL MODULE: ./lib/model/timestamp.js
var model_timestamp = __webpack_require__(58065);
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

// EXTERNAL MODULE: ./lib/model/learned.js
var learned = __webpack_require__(73066);
;// CONCATENATED MODULE: ./lib/judge/moment.js


function secondsOf(timestamp) {
    return ((0,model_timestamp/* timeOf */.nR)(timestamp)?.getTime() ?? 0) / 1000;
}
function isSeenFrom(owner, { host }) {
    return owner === learned/* everyHost */.s || owner === host;
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

;// CONCATENATED MODULE: ./lib/model/glob.js
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
    const keys = (0,model_reading/* allObservations */.p)(collected).filter(({ value }) => typeof value === 'number').map(({ key }) => key);
    return [...own].filter((series) => !keys.some(matcher(series)));
}
function hasLimit(series, limits) {
    const limit = limits.findLast((one) => matcher(one.series)(series));
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

;// CONCATENATED MODULE: ./lib/judge/changes.js



function saidIn(own, newest) {
    const isShared = ({ id }) => id.split(':')[1] === learned/* everyHost */.s;
    const said = [...(own?.findings ?? []).filter((one) => !isShared(one)), ...(newest?.findings ?? []).filter(isShared)];
    return new Map(said.map((one) => [one.id, one]));
}
function changesOf(timeline, { describe }, said, host) {
    const { before, after, moment } = timeline;
    const opened = [];
    const changed = [];
    const reminded = [];
    for (const incident of after.values()) {
        const told = toldOf(incident);
        if (told === undefined || !isSeenFrom(incident.owner, moment.sighting))
            continue;
        const known = before.get(incident.id);
        const was = toldOf(known);
        if (was !== undefined) {
            if (was.severity !== told.severity)
                changed.push({ finding: describe(incident), was: was.severity });
            else if (told.at === moment.sighting.timestamp && was.at < told.at)
                reminded.push(describe(incident));
        }
        else if (known?.state === 'open' || !said.has(incident.id))
            opened.push(describe(incident));
    }
    return { opened, changed, reminded, recovered: recoveredOf(timeline, said, host) };
}
function recoveredOf({ before, after, moment, isTooLate }, said, host) {
    const { settings, sighting, hosts } = moment;
    const recovered = new Map();
    for (const known of before.values()) {
        const now = after.get(known.id);
        if (isTooLate || toldOf(known) === undefined || toldOf(now) !== undefined)
            continue;
        if (!isSeenFrom(known.owner, sighting) && hosts.has(known.owner))
            continue;
        recovered.set(known.id, overOf(known, now, settings));
    }
    for (const past of said.values()) {
        const was = before.get(past.id);
        const now = after.get(past.id);
        const isKnown = recovered.has(past.id) || now?.state === 'open' || (isTooLate && now !== undefined);
        const isUntold = was !== undefined && was.state !== 'suspected' && was.told === undefined;
        if (isKnown || isUntold)
            continue;
        recovered.set(past.id, now?.state === 'resolved' ? overOf(now, now, settings) : { ...past, how: 'withdrawn' });
    }
    const isOfOtherMachine = ({ id, collector }) => host.hosted && collector === 'system' && id.slice(id.indexOf(':') + 1).startsWith(`${host.key}:`);
    return [...recovered.values()].filter((one) => !isOfOtherMachine(one));
}
function toldOf(incident) {
    return incident?.state === 'open' ? incident.told : undefined;
}
function overOf(known, now, { judge }) {
    const { id, rule, severity, series, collector, since } = known;
    const isWithdrawn = judge.rules[rule] === false || (rule === 'limit' && !hasLimit(series, judge.limits));
    const how = now?.state === 'resolved' ? (now.how ?? 'recovered') : 'recovered';
    return { id, severity, series, ...(collector !== undefined && { collector }), since, how: isWithdrawn ? 'withdrawn' : how };
}

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
;// CONCATENATED MODULE: ./lib/judge/replay/hosts.js
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

;// CONCATENATED MODULE: ./lib/judge/rule.js
function findingId({ rule, owner, series }) {
    return `${rule}:${owner}:${series}`;
}
function rule_severityOf(rule, settings, own) {
    const told = settings.judge.rules[rule];
    return told === false ? own : (told.severity ?? own);
}

;// CONCATENATED MODULE: ./lib/judge/rules/late.js



const late = {
    id: 'late',
    troubles(moment) {
        const rhythm = rhythmOf(moment.past);
        if (rhythm === undefined || moment.gapSeconds === undefined || !isLate(moment.gapSeconds, rhythm))
            return [];
        return [{ rule: 'late', owner: moment.sighting.host, series: 'runs', severity: rule_severityOf('late', moment.settings, 'WARN') }];
    },
    look: () => 'good',
    describe: (_, { moment }) => ({ what: `Nobody looked for ${gapOf(moment)}`, ...hintOf(moment) }),
};
function gapOf({ gapSeconds = 0, past }) {
    const rhythm = rhythmOf(past);
    return `${(0,quantity/* duration */.p0)(gapSeconds)}${rhythm === undefined ? '' : `; the runs come every ${(0,quantity/* duration */.p0)(rhythm.median)}`}`;
}
function hintOf({ gapSeconds = 0 }) {
    const hint = 'Look whether the schedule is turned off, or its runs are left out under load: an odd minute is delayed less often';
    return { value: gapSeconds, unit: 'seconds', hint };
}

;// CONCATENATED MODULE: ./lib/judge/figures.js

const figures_hourSeconds = 3600;
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
        return { value, ...units, ...scaled(usual, seconds / figures_hourSeconds) };
    const grown = value < live.before.value ? value : value - live.before.value;
    if (unit === 'bytes')
        return { value: rounded(grown / seconds), unit: 'bytes/s', ...scaled(usual, 1 / figures_hourSeconds) };
    return { value: grown, ...units, ...scaled(usual, seconds / figures_hourSeconds) };
}
function rateOf({ kind, last, before }) {
    if (last === undefined || kind.form === 'gauge')
        return last?.value;
    if (before === undefined)
        return undefined;
    const hours = Math.max(1, last.atSeconds - before.atSeconds) / figures_hourSeconds;
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
        ...(recordSince !== undefined && { recordSince: (0,model_timestamp/* timestampOf */.U_)(new Date(recordSince * 1000)) }),
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

;// CONCATENATED MODULE: ./lib/judge/rules/trend.js



const warnDays = 14;
const criticalDays = 2;
const trend = {
    id: 'trend',
    troubles(moment) {
        const found = [];
        for (const live of moment.baselines.all()) {
            if (live.kind.capacity === undefined || live.seen !== moment.sighting.timestamp || !isSeenFrom(live.owner, moment.sighting))
                continue;
            const forecast = forecastOf(live);
            if (forecast === undefined || forecast.days > warnDays)
                continue;
            const severity = rule_severityOf('trend', moment.settings, forecast.days <= criticalDays ? 'CRITICAL' : 'WARN');
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
        const value = valueIn(moment.sighting, series);
        const unit = units.get(series);
        if (full === undefined)
            return { what: `${series} has been filling up`, ...(value !== undefined && { value }), ...(unit && { unit }) };
        return {
            what: `${series} fills up by ${(0,quantity/* quantity */.au)(full.perDay, unit)} a day: full in ${span(full)}`,
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
        return `${(0,quantity/* number */.ai)(from)} days or more`;
    const to = Math.ceil(most);
    return to <= 1 ? 'a day' : from === to ? `${(0,quantity/* number */.ai)(to)} days` : `${(0,quantity/* number */.ai)(from)}–${(0,quantity/* number */.ai)(to)} days`;
}

;// CONCATENATED MODULE: ./lib/judge/rules/limit.js






const limit = {
    id: 'limit',
    troubles: ({ sighting }) => sighting.troubles.filter(({ rule }) => rule === 'limit'),
    look({ series, collector = '', owner }, { sighting, hosts, settings }) {
        if (!hasLimit(series, settings.judge.limits))
            return 'gone';
        const presence = presenceOf(series, collector, sighting);
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
        const usual = live?.kind.form === 'gauge' ? figuresOf(live, one.value, unit)?.usual : undefined;
        const forecast = live === undefined ? undefined : fullIn(live);
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
        const severity = rule_severityOf('missing', moment.settings, 'WARN');
        const found = [];
        for (const { owner, series, collector, absent, samples, missed } of moment.baselines.all()) {
            if (absent === 0 || samples < enoughSamples || missed * 10 > samples || !isSeenFrom(owner, moment.sighting))
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
        const ago = seen === undefined ? '' : `, last seen ${(0,quantity/* duration */.p0)(Math.max(0, moment.atSeconds - secondsOf(seen)))} ago`;
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
    const rhythm = rhythmOf(host);
    return rhythm !== undefined && isAbsent(atSeconds - secondsOf(host.seen), rhythm);
}

;// CONCATENATED MODULE: ./lib/judge/learned-rule.js



const trifle = 0.01;
function learnedRule(id, causes) {
    return {
        id,
        troubles({ baselines, sighting, settings }) {
            const found = [];
            for (const live of baselines.all()) {
                const { owner, series, collector, alarm, seen } = live;
                if (alarm === undefined || seen !== sighting.timestamp || !causes.includes(alarm.cause) || !isSeenFrom(owner, sighting))
                    continue;
                if (isTrifle(live, alarm))
                    continue;
                found.push({ rule: id, owner, series, severity: rule_severityOf(id, settings, 'WARN'), collector });
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
            const value = valueIn(moment.sighting, series);
            const figures = live === undefined || value === undefined ? undefined : figuresOf(live, value, units.get(series));
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
    const [value, usual] = [rateOf(live), live.detector.usual()];
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

;// CONCATENATED MODULE: ./lib/judge/rules/shift.js

const shift = learnedRule('shift', ['level']);

;// CONCATENATED MODULE: ./lib/judge/rules/unusual.js

const unusual = learnedRule('unusual', ['value', 'flat', 'season']);

;// CONCATENATED MODULE: ./lib/judge/registry.js







const rules = [collectorFailed, late, limit, missing, shift, trend, unusual];

;// CONCATENATED MODULE: ./lib/judge/findings.js



function describeIncidents(incidents, causes, present, occasion) {
    const muteOf = finder(occasion.mutes);
    const acknowledgementOf = finder(occasion.acknowledged);
    const describe = (incident) => {
        const acknowledged = acknowledgementOf(incident);
        return { ...findingOf(incident, present), ...(acknowledged !== undefined && { acknowledged }) };
    };
    const findings = [];
    const muted = [];
    for (const incident of incidents.values()) {
        if (incident.state !== 'open' || !isSeenFrom(incident.owner, present.moment.sighting))
            continue;
        const cause = causes.get(incident.id);
        const why = cause === undefined ? muteOf(incident)?.muted : { by: 'cause', cause };
        if (why === undefined)
            findings.push(describe(incident));
        else
            muted.push({ ...describe(incident), muted: why });
    }
    return { findings, muted, describe };
}
function findingOf(incident, present) {
    const { id, rule, severity, series, collector, since, flapping, good } = incident;
    const words = rules.find((one) => one.id === rule)?.describe(incident, present) ?? { what: `${series} is not judged any more` };
    const { settings: own = [], ...rest } = words;
    return {
        id, rule, severity, series,
        ...(collector !== undefined && { collector }),
        ...rest,
        settings: [...own, ...settingsOf(incident, present.moment.settings)],
        since,
        ...(flapping && { flapping: true }),
        ...(good > 0 && { betterFor: good }),
    };
}
function settingsOf({ rule }, { judge }) {
    const told = judge.rules[rule];
    const severity = told === false || told.severity === undefined ? '' : `severity ${told.severity.toLowerCase()}, `;
    const lines = told === false ? [] : [`judge.rules.${rule}: ${severity}fail-after ${told.failAfter}, recover-after ${told.recoverAfter}`];
    return rule === 'unusual' || rule === 'shift' ? [...lines, `judge.alarm-budget: ${judge.alarmBudget} per month`] : lines;
}
function finder(patterns) {
    const known = patterns.map((pattern) => ({ pattern, matches: matcher(pattern.match) }));
    return ({ id, series }) => known.find(({ matches }) => matches(id) || matches(series))?.pattern;
}

;// CONCATENATED MODULE: ./lib/judge/notes.js


function notesOf({ collected, settings, silent, timeline, timestamp }) {
    const now = ((0,model_timestamp/* timeOf */.nR)(timestamp) ?? new Date(0)).toISOString();
    const unmatched = silent.length > 0 ? [] : unmatchedSeries(collected, settings.judge.limits);
    const { isTooLate, wrongClock } = timeline;
    return [
        ...unmatched.map((series) => `The limit on \`${series}\` matched no series`),
        ...settings.silences
            .filter(({ until }) => until < now)
            .map(({ match, until, reason }) => `The silence of \`${match}\` (${reason}) ended on ${until.slice(0, 10)}: take it out of the configuration`),
        ...settings.acknowledged
            .filter(({ until }) => until !== undefined && until < now)
            .map(({ match, until = '', from }) => `The acknowledgement of \`${match}\` in ${from} ended on ${until.slice(0, 10)}: take it out`),
        ...(isTooLate ? ['This run is older than what is learned already: it was judged, and nothing was learned from it'] : []),
        ...(wrongClock !== undefined ? [`Memory had learned from a run of ${wrongClock}, which a wrong clock made; what came of it is learned anew`] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/judge/learnable.js


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
const kinds = new Map(Object.entries(known).map(([collector, all]) => [collector, all.map((kind) => ({ kind, matches: matcher(kind.series) }))]));
function learnable(collector, series, hosted) {
    if (hosted && collector === 'system')
        return undefined;
    const own = kinds.get(collector);
    return own === undefined ? gauge : own.find(({ matches }) => matches(series))?.kind;
}
function ownerOf(series, host) {
    return /^(?:actions|endpoint|repo)\//.test(series) ? learned/* everyHost */.s : host;
}

// EXTERNAL MODULE: ./lib/detect/detector.js + 21 modules
var detector = __webpack_require__(67179);
// EXTERNAL MODULE: ./lib/detect/forecast/forecast.js + 9 modules
var forecast = __webpack_require__(91368);
;// CONCATENATED MODULE: ./lib/judge/replay/live-baseline.js




function opened(baseline, seenSeconds, threshold) {
    const { owner, series, collector, since, seen, samples, missed, absent, alarm } = baseline;
    const kind = learnable(collector, series, false);
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
    const kind = learnable(collector, series, hosted);
    if (kind === undefined)
        return undefined;
    return {
        owner: ownerOf(series, host), series, collector, since: timestamp, kind,
        detector: (0,detector/* openDetector */.BT)(undefined, { threshold, form: kind.form }), forecaster: kind.capacity === undefined ? undefined : (0,forecast/* openForecaster */.B)(),
        seen: timestamp, seenSeconds: secondsOf(timestamp), samples: 0, missed: 0, absent: 0,
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
        const seenSeconds = seconds.get(seen) ?? secondsOf(seen);
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
        const known = seriesOf(ownerOf(series, sighting.host));
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
    const matchers = patterns.map(matcher);
    return (text) => matchers.some((matches) => matches(text));
}

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
    return ((0,model_timestamp/* timeOf */.nR)(later)?.getTime() ?? 0) - ((0,model_timestamp/* timeOf */.nR)(earlier)?.getTime() ?? 0);
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
    if (!isForgotten && !isSeenFrom(known.owner, sighting))
        return known;
    const rule = settings.judge.rules[known.rule] === false ? undefined : rules.find(({ id }) => id === known.rule);
    const rests = moment.afterLongGap && comparing.has(known.rule);
    const look = isForgotten || rule === undefined ? 'gone' : rests ? 'unseen' : rule.look(known, moment);
    return bettered(known, look, circumstances(known.id, known));
}
function troublesOf(moment) {
    const found = new Map();
    for (const rule of rules) {
        if (moment.settings.judge.rules[rule.id] === false || (moment.afterLongGap && comparing.has(rule.id)))
            continue;
        for (const trouble of rule.troubles(moment))
            found.set(findingId(trouble), trouble);
    }
    return found;
}
function policies({ judge }) {
    const own = judge.limits.map((limit) => ({ limit, matches: matcher(limit.series) }));
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
    const known = judge.dependsOn.map(({ series, on }) => ({ isSymptom: matcher(series), isCause: matcher(on) }));
    return (troubles) => {
        const causes = new Map();
        for (const [id, trouble] of troubles) {
            const limit = findingId({ ...trouble, rule: 'limit' });
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
            const atSeconds = secondsOf(sighting.timestamp);
            baselines.forget([...sighting.relearn.filter((pattern) => !relearn.includes(pattern)), ...sighting.anew]);
            relearn = sighting.relearn;
            const past = hosts.get(sighting.host);
            const gapSeconds = past === undefined ? undefined : atSeconds - secondsOf(past.seen);
            const afterLongGap = gapSeconds !== undefined && isLongGap(gapSeconds, rhythmOf(past));
            baselines.step(sighting, atSeconds);
            noteAbsence(baselines, sighting, atSeconds, afterLongGap);
            if (gapSeconds === undefined || gapSeconds > 0)
                hosts.set(sighting.host, withRun(past, sighting, gapSeconds));
            const forgotten = [...hosts.values()].filter(({ seen }) => atSeconds - secondsOf(seen) > hostForgottenAfter);
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
        if (live.seenSeconds >= atSeconds || !isSeenFrom(live.owner, sighting))
            continue;
        if (atSeconds - live.seenSeconds > seriesForgottenAfter && !afterLongGap)
            baselines.drop(live);
        else if (sighting.values.has(live.collector) && presenceOf(live.series, live.collector, sighting) === 'gone')
            live.absent += 1;
    }
}
function cadenceOf(hosts) {
    const medians = hosts.flatMap((host) => rhythmOf(host)?.median ?? []);
    return medians.length === 0 ? 3600 : Math.min(...medians);
}

;// CONCATENATED MODULE: ./lib/judge/replay/wrong-clock.js

const wrongByMs = 7 * 86_400_000;
function withoutFuture(learned, timestamp, landed) {
    const latest = (0,model_timestamp/* timestampOf */.U_)(new Date(((0,model_timestamp/* timeOf */.nR)(timestamp)?.getTime() ?? 0) + wrongByMs));
    const { until = '', baselines, hosts, incidents, sightings } = learned;
    const times = [until, ...baselines.map(({ seen }) => seen), ...hosts.map(({ seen }) => seen), ...sightings.map((one) => one.timestamp)];
    const wrongClock = times.reduce((one, other) => (one > other ? one : other), '');
    const isAgreed = landed.filter((one) => one <= latest).length * 2 > landed.length;
    if (wrongClock <= latest || !isAgreed)
        return { learned };
    const { until: _until, ...rest } = learned;
    return {
        learned: {
            ...rest,
            baselines: baselines.filter(({ seen }) => seen <= latest),
            hosts: hosts.map((one) => (one.seen > latest ? { ...one, seen: timestamp } : one)),
            incidents: incidents.map((one) => begunBy(one, timestamp)),
            sightings: sightings.filter((one) => one.timestamp <= latest),
        },
        wrongClock,
    };
}
function begunBy(incident, latest) {
    const { since, opened, resolved, told } = incident;
    const atMost = (timestamp) => (timestamp > latest ? latest : timestamp);
    return {
        ...incident,
        since: atMost(since),
        ...(opened !== undefined && { opened: atMost(opened) }),
        ...(resolved !== undefined && { resolved: atMost(resolved) }),
        ...(told !== undefined && { told: { ...told, at: atMost(told.at) } }),
    };
}

;// CONCATENATED MODULE: ./lib/judge/replay/timeline.js



const hourMs = 3_600_000;
const waitsMs = 24 * hourMs;
const foldedByMs = 12 * hourMs;
function placeInTime(known, own, landed, settings) {
    const { learned, wrongClock } = withoutFuture(known, own.timestamp, landed);
    const isTooLate = learned.until !== undefined && own.timestamp < learned.until;
    const waiting = [...learned.sightings, own].toSorted(inTime);
    const until = isTooLate ? '' : foldedUntil(waiting);
    const told = {};
    const replayed = foldAndReplay(learned, waiting, until, settings, (replay, sighting) => {
        if (sighting !== own)
            return void replay.advance(sighting);
        told.before = replay.incidents();
        told.moment = replay.advance(sighting);
        told.causes = replay.causes();
    });
    const { moment, before, causes } = told;
    if (moment === undefined || before === undefined || causes === undefined)
        throw new Error('the run itself was not replayed');
    const isLast = waiting.at(-1) === own;
    return {
        moment,
        before: isLast ? before : foldAndReplay(learned, waiting.filter((one) => one !== own), until, settings).replay.incidents(),
        after: replayed.replay.incidents(),
        causes,
        learned: isTooLate ? learned : replayed.learned,
        isTooLate,
        ...(wrongClock !== undefined && { wrongClock }),
    };
}
function foldAndReplay(known, waiting, until, settings, advance = (replay, sighting) => void replay.advance(sighting)) {
    let learned = known;
    let replay = openReplay(learned, settings);
    let end = '';
    let folded = 0;
    for (const sighting of waiting) {
        if (end !== '' && sighting.timestamp >= end) {
            learned = { ...replay.kept(), until: end, sightings: [] };
            replay = openReplay(learned, settings);
            end = '';
        }
        if (sighting.timestamp < until) {
            end ||= halfDayAfter(sighting.timestamp);
            folded += 1;
        }
        advance(replay, sighting);
    }
    return { replay, learned: { ...learned, sightings: waiting.slice(folded) } };
}
function foldedUntil(waiting) {
    return halfDay(millisecondsOf(waiting.at(-1)?.timestamp ?? '') - waitsMs);
}
function halfDayAfter(timestamp) {
    return halfDay(millisecondsOf(timestamp) + foldedByMs);
}
function halfDay(milliseconds) {
    return (0,model_timestamp/* timestampOf */.U_)(new Date(Math.max(0, Math.floor(milliseconds / foldedByMs) * foldedByMs)));
}
function millisecondsOf(timestamp) {
    return (0,model_timestamp/* timeOf */.nR)(timestamp)?.getTime() ?? 0;
}
function inTime(one, other) {
    if (one.timestamp !== other.timestamp)
        return one.timestamp < other.timestamp ? -1 : 1;
    return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __webpack_require__(65268);
;// CONCATENATED MODULE: ./lib/judge/seed.js



function seeded(memory) {
    const { runs, learned } = memory;
    const isNew = learned.until === undefined && learned.sightings.length === 0 && learned.incidents.length === 0;
    if (!isNew || runs.length === 0)
        return memory;
    const last = new Map(runs.map((run) => [run.host, { ...run, findings: run.findings.map((one) => renamed(one, run.host)) }]));
    const incidents = new Map([...last.values()].flatMap(openIn).map((incident) => [incident.id, incident]));
    return {
        ...memory,
        runs: runs.map((run) => (last.get(run.host)?.id === run.id ? (last.get(run.host) ?? run) : run)),
        learned: {
            ...learned,
            hosts: learned.hosts.length > 0 ? learned.hosts : [...last.values()].map(pastOf).toSorted((one, other) => (one.host < other.host ? -1 : 1)),
            incidents: [...incidents.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
        },
    };
}
function pastOf({ host, timestamp }) {
    return { host, hosted: true, seen: timestamp, gaps: [] };
}
function renamed(past, host) {
    const rule = ruleOf(past);
    return rule === undefined ? past : { ...past, id: findingId({ rule, owner: ownerOf(past.series, host), series: past.series }) };
}
function openIn({ host, timestamp, findings }) {
    return findings.flatMap((past) => {
        const { id, severity, series, collector, since } = past;
        const rule = ruleOf(past);
        if (rule === undefined)
            return [];
        return [{
                id, rule, owner: ownerOf(series, host), series, severity,
                ...(collector !== undefined && { collector }),
                state: 'open', since, opened: since, bad: 1, good: 0, looks: '1', flapping: false,
                told: { at: timestamp, severity }, times: 1,
            }];
    });
}
function ruleOf({ id }) {
    return finding/* rules */.a.find((one) => id.startsWith(`${one}:`));
}

;// CONCATENATED MODULE: ./lib/judge/judged-series.js




function judgedSeries({ sighting, baselines }, held, units) {
    const judged = new Map();
    for (const [key, one] of held) {
        const { collector: _collector, hint: _hint, rule: _rule, ...series } = one;
        const live = baselines.get(ownerOf(key, sighting.host), key);
        const isComparable = live?.kind.form === 'gauge';
        judged.set(key, { ...series, ...(isComparable && { ...figuresOf(live, one.value, one.unit) }), ...(live && standingOf(live)) });
    }
    for (const values of sighting.values.values()) {
        for (const [key, value] of values) {
            const live = judged.has(key) ? undefined : baselines.get(ownerOf(key, sighting.host), key);
            const figures = live && figuresOf(live, value, units.get(key));
            if (live !== undefined && figures !== undefined)
                judged.set(key, { key, ...figures, ...standingOf(live) });
        }
    }
    return [...judged.values()];
}
function standingOf(live) {
    const forecast = fullIn(live);
    return {
        ...(live.learning && { learning: true }),
        ...(live.alarm !== undefined && !isTrifle(live, live.alarm) && { unusual: true }),
        ...(forecast !== undefined && { forecast }),
    };
}

;// CONCATENATED MODULE: ./lib/model/few-digits.js
function fewDigits(value, digits) {
    return Number.isSafeInteger(value) ? value : Number(value.toPrecision(digits));
}
const digitsOfRuns = 6;

// EXTERNAL MODULE: ./lib/model/observation.js
var observation = __webpack_require__(6463);
// EXTERNAL MODULE: ./lib/model/zone.js
var zone = __webpack_require__(85447);
;// CONCATENATED MODULE: ./lib/judge/sighting.js






function sightingOf(collected, { run, timestamp, mutes, acknowledged, anew }, held, silent, settings) {
    const { host, readings } = collected;
    const isSilent = new Set(silent.map(({ collector }) => collector));
    const answered = readings.filter(({ collector }) => !isSilent.has(collector));
    return {
        id: run.id,
        timestamp,
        host: host.key,
        hosted: host.hosted,
        offset: (0,zone/* offsetAt */.H)(settings.timezone, (0,model_timestamp/* timeOf */.nR)(timestamp) ?? new Date(0)),
        values: new Map(answered.map((reading) => [reading.collector, numbersOf(reading, held, host.hosted)])),
        troubles: [...limitTroubles(held, host.key), ...silentTroubles(silent, host.key, settings)],
        unseen: [...new Set(answered.flatMap(unseenParts))],
        muted: mutes.map(({ match }) => match),
        acknowledged: acknowledged.map(({ match }) => match),
        relearn: settings.judge.relearn,
        anew,
    };
}
const digits = 8;
function numbersOf(reading, held, hosted) {
    const numbers = new Map();
    if (reading.outcome !== 'ok')
        return numbers;
    const several = new Set();
    for (const { key, value } of reading.observations) {
        if (typeof value !== 'number' || !Number.isFinite(value))
            continue;
        const limited = held.get(key);
        if (limited?.collector === reading.collector)
            numbers.set(key, fewDigits(limited.value, digits));
        else if (numbers.has(key))
            several.add(key);
        else if (learnable(reading.collector, key, hosted) !== undefined)
            numbers.set(key, fewDigits(value, digits));
    }
    for (const key of several)
        numbers.delete(key);
    return numbers;
}
function unseenParts(reading) {
    if (reading.outcome !== 'ok')
        return [];
    return reading.observations.filter(observation/* isUnavailable */.P).flatMap(({ labels }) => labels?.['part'] ?? []);
}
function limitTroubles(held, host) {
    return [...held.values()].flatMap(({ key, severity, collector }) => severity === undefined ? [] : [{ rule: 'limit', owner: ownerOf(key, host), series: key, severity, collector }]);
}
function silentTroubles(silent, owner, settings) {
    const severity = rule_severityOf('collector-failed', settings, 'WARN');
    return silent.map(({ collector }) => ({ rule: 'collector-failed', owner, series: `collector/${collector}`, severity, collector }));
}

;// CONCATENATED MODULE: ./lib/judge/judge.js













const landedRuns = 9;
function judge(collected, memory, settings, occasion) {
    const held = new Map(heldSeries(collected, settings.judge.limits).map((one) => [one.key, one]));
    const silent = didNotAnswer({ collected, settings });
    const { learned: known, runs } = seeded(memory);
    const sighting = sightingOf(collected, occasion, held, silent, settings);
    const timeline = placeInTime(known, sighting, runs.slice(-landedRuns).map(({ timestamp }) => timestamp), settings);
    const { moment, after, causes, learned } = timeline;
    const units = new Map((0,model_reading/* allObservations */.p)(collected).flatMap(({ key, unit }) => (unit === undefined ? [] : [[key, unit]])));
    const described = describeIncidents(after, causes, { moment, held, silent, units }, occasion);
    const { findings, muted } = described;
    const newest = runs.findLast(({ timestamp }) => timestamp !== occasion.timestamp);
    const said = saidIn((0,model_memory/* lastRunOf */.jk)({ ...memory, runs }, collected.host.key, occasion.timestamp), newest);
    const changes = changesOf(timeline, described, said, collected.host);
    const series = judgedSeries(moment, held, units);
    const schedule = scheduleOf(moment);
    const nothingIsJudged = held.size === 0 && series.every(({ usual }) => usual === undefined);
    return {
        status: statusOf(findings, silent.some(({ collector }) => collector === 'system'), nothingIsJudged),
        findings: findings.toSorted(worstFirst),
        muted: muted.toSorted(worstFirst),
        changes: {
            opened: changes.opened.toSorted(worstFirst),
            changed: changes.changed.toSorted((one, other) => worstFirst(one.finding, other.finding)),
            recovered: changes.recovered.toSorted(worstFirst),
            reminded: changes.reminded.toSorted(worstFirst),
        },
        series: series.toSorted(worstSeriesFirst).map(({ severity: _severity, ...one }) => one),
        ...(schedule !== undefined && { schedule }),
        notes: notesOf({ collected, settings, silent, timeline, timestamp: occasion.timestamp }),
        learned,
    };
}
function statusOf(findings, systemIsSilent, nothingIsJudged) {
    if (findings.some((one) => one.severity === 'CRITICAL'))
        return 'CRITICAL';
    if (systemIsSilent)
        return 'UNKNOWN';
    if (findings.length > 0)
        return 'WARN';
    return nothingIsJudged ? 'UNKNOWN' : 'OK';
}
function scheduleOf({ past, gapSeconds, atSeconds }) {
    const rhythm = rhythmOf(past);
    if (rhythm === undefined || gapSeconds === undefined || gapSeconds <= 0)
        return undefined;
    return {
        usualSeconds: Math.round(rhythm.median),
        gapSeconds: Math.round(gapSeconds),
        nextBy: (0,model_timestamp/* timestampOf */.U_)(new Date((atSeconds + rhythm.most) * 1000)),
    };
}
function worstFirst(one, other) {
    return rank(one.severity) - rank(other.severity) || order(one.series, other.series);
}
function worstSeriesFirst(one, other) {
    return grade(one) - grade(other) || order(one.key, other.key);
}
function grade({ severity, unusual, bad }) {
    if (severity !== undefined)
        return rank(severity);
    return unusual === true ? 2 : bad === undefined ? 4 : 3;
}
function rank(severity) {
    return severity === undefined ? 2 : severity === 'WARN' ? 1 : 0;
}
function order(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
;// CONCATENATED MODULE: ./lib/model/queue.js
function receiptsPath(ticketPath) {
    return `${ticketPath}.receipts.jsonl`;
}

// EXTERNAL MODULE: ./lib/model/dispatch.js
var dispatch = __webpack_require__(49575);
// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
;// CONCATENATED MODULE: ./lib/model/receipt-codec.js


function encodeReceipt(receipt) {
    return inert(JSON.stringify(receipt));
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
const receipt_codec_known = new Set(dispatch/* carriers */.M);
const texts = ['at', 'by', 'next', 'id', 'url', 'code', 'reason', 'remedy'];
function isReceipt(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return false;
    const { channel, outcome, at, by, attempt, next, progress } = value;
    if (!outcomes.has(outcome) || (channel !== undefined && !receipt_codec_known.has(channel)))
        return false;
    if (typeof by !== 'string' || !isMoment(at) || (next !== undefined && !isMoment(next)))
        return false;
    if (attempt !== undefined && !Number.isSafeInteger(attempt))
        return false;
    if (progress !== undefined && !(0,json/* isJsonObject */.OW)(progress))
        return false;
    return texts.every((name) => value[name] === undefined || typeof value[name] === 'string');
}
function isMoment(value) {
    return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value));
}

// EXTERNAL MODULE: ./lib/recollect.js + 1 modules
var recollect = __webpack_require__(7014);
// EXTERNAL MODULE: ./lib/remember/codec.js
var codec = __webpack_require__(54749);
// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(31153);
// EXTERNAL MODULE: ./lib/remember/record.js
var record = __webpack_require__(63782);
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
    if (fields !== undefined && (0,record/* isShallow */.f)(fields))
        return (0,record/* recordOf */.z)(fields, identity);
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

;// CONCATENATED MODULE: ./lib/remember/relearn.js

const mostPatterns = 100;
const longestPattern = 300;
function relearnIn(inboxes) {
    const asked = inboxes
        .filter(({ content }) => content.includes('"relearn"'))
        .flatMap(parseInbox)
        .flatMap(({ relearn }) => (Array.isArray(relearn) ? relearn : [relearn]))
        .filter((one) => typeof one === 'string' && one !== '' && one.length <= longestPattern);
    return [...new Set(asked)].slice(0, mostPatterns);
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
    const newestFirst = [...marks].sort(([one], [other]) => compare(lastSeen(other), lastSeen(one)) || compare(one, other));
    return Object.fromEntries(newestFirst.slice(0, mostMarks));
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/remember/baselines-codec.js
var baselines_codec = __webpack_require__(6768);
// EXTERNAL MODULE: ./lib/remember/strict.js
var strict = __webpack_require__(36942);
;// CONCATENATED MODULE: ./lib/remember/bounds.js




const mostBaselines = 2000;
const baselineDays = 90;
const mostHosts = 200;
const mostResolved = 500;
const resolvedDays = 400;
const mostSightings = 2500;
const mostPendingValues = 500_000;
function boundLearned(learned, { days = baselineDays }) {
    const { until } = learned;
    const open = new Set(learned.incidents.filter(isOpen).map(baselines_codec/* keyOf */.TN));
    const isNeeded = (baseline) => open.has((0,baselines_codec/* keyOf */.TN)(baseline));
    const known = within(learned.baselines, (one) => isNeeded(one) || one.seen >= daysBefore(until, days));
    const baselines = newest(known.kept, mostBaselines, ({ seen }) => seen, isNeeded);
    const hosts = newest(learned.hosts, mostHosts, ({ seen }) => seen);
    const recent = within(learned.incidents, (one) => isOpen(one) || (one.resolved ?? one.since) >= daysBefore(until, resolvedDays));
    const incidents = newest(recent.kept, mostResolved + open.size, ({ resolved, since }) => resolved ?? since, isOpen);
    const sightings = pendingWithin(learned.sightings);
    return {
        kept: { ...learned, baselines: baselines.kept, hosts: hosts.kept, incidents: incidents.kept, sightings: sightings.kept },
        notes: [
            said(known.gone, 'baseline', `not seen for ${(0,quantity/* counted */.hS)(days, 'day')}`),
            said(baselines.gone, 'baseline', `memory keeps ${mostBaselines}`),
            said(hosts.gone, 'host', `memory keeps ${mostHosts}`),
            said(recent.gone, 'resolved incident', `over for ${resolvedDays} days`),
            said(incidents.gone, 'resolved incident', `memory keeps ${mostResolved}`),
            said(sightings.gone, 'sighting', 'too many runs are waiting to be learned from'),
        ].flat(),
    };
}
function isOpen({ state }) {
    return state !== 'resolved';
}
function said(count, what, why) {
    return count === 0 ? [] : [`Memory dropped ${(0,quantity/* counted */.hS)(count, what)}: ${why}`];
}
function daysBefore(timestamp, days) {
    const time = timestamp === undefined ? undefined : (0,model_timestamp/* timeOf */.nR)(timestamp);
    return time === undefined ? '' : (0,model_timestamp/* timestampOf */.U_)(new Date(Math.max(0, time.getTime() - days * 86_400_000)));
}
function within(items, stays) {
    const kept = items.filter(stays);
    return { kept: kept.length === items.length ? items : kept, gone: items.length - kept.length };
}
function newest(items, most, timeOfItem, stays = () => false) {
    if (items.length <= most)
        return { kept: items, gone: 0 };
    const ranked = items
        .map((item, place) => ({ item, place, time: stays(item) ? '~' : timeOfItem(item) }))
        .sort((one, other) => (0,strict/* compareTexts */.qy)(other.time, one.time) || one.place - other.place);
    const staying = ranked.filter(({ item }) => stays(item)).length;
    const chosen = new Set(ranked.slice(0, Math.max(most, staying)).map(({ item }) => item));
    return within(items, (item) => chosen.has(item));
}
function pendingWithin(sightings) {
    let values = 0;
    let first = sightings.length;
    while (first > 0 && sightings.length - first < mostSightings) {
        for (const found of sightings[first - 1]?.values.values() ?? [])
            values += found.size;
        if (values > mostPendingValues && first < sightings.length)
            break;
        first -= 1;
    }
    return first === 0 ? { kept: sightings, gone: 0 } : { kept: sightings.slice(first), gone: first };
}

// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(50709);
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
        id: (0,model_memory/* ownRecordId */.bG)(past.run.id),
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

// EXTERNAL MODULE: ./lib/remember/learning-codec.js
var learning_codec = __webpack_require__(98438);
;// CONCATENATED MODULE: ./lib/remember/records.js



function foldRecords(known, arrived, settings, now) {
    const ids = new Set(arrived.length === 0 ? [] : known.records.map(({ id }) => id));
    const fresh = arrived.filter(({ id }) => !ids.has(id) && ids.add(id));
    const all = fresh.length === 0 ? known : (0,learning_codec/* withRecords */.lm)(known, fresh);
    const young = settings.days === undefined ? all : withoutOlder(all, daysBefore(now, settings.days));
    const few = withoutFirst(young, young.records.length - settings.records);
    const small = withinBytes(few, settings.bytes);
    const count = ({ records }) => records.length;
    return {
        kept: small,
        notes: [
            ...said(count(all) - count(young), 'record', `older than ${settings.days} days`),
            ...said(count(young) - count(few), 'record', `the oldest go first, and memory keeps ${settings.records}`),
            ...said(count(few) - count(small), 'record', `the oldest go first, and memory keeps ${settings.bytes} bytes of them`),
        ],
    };
}
function withoutFirst(learning, count) {
    return count <= 0 ? learning : { meta: learning.meta, records: learning.records.slice(count) };
}
function withoutOlder(learning, oldest) {
    const records = learning.records.filter((record) => (momentOf(record) ?? oldest) >= oldest);
    return records.length === learning.records.length ? learning : { meta: learning.meta, records };
}
function withinBytes(learning, most) {
    let over = Buffer.byteLength((0,learning_codec/* encodeLearning */.RM)(learning)) - most;
    let first = 0;
    for (const record of learning.records) {
        if (over <= 0)
            break;
        over -= Buffer.byteLength(JSON.stringify(record)) + 2;
        first += 1;
    }
    return withoutFirst(learning, first);
}
function momentOf({ ts, timestamp }) {
    for (const text of [ts, timestamp]) {
        if (typeof text !== 'string')
            continue;
        const digits = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d):(\d\d)|$)/.exec(text);
        const [, year, month, day, hour = '00', minute = '00', second = '00'] = digits ?? [];
        const moment = digits === null ? text : `${year}${month}${day}_${hour}${minute}${second}`;
        if ((0,model_timestamp/* timeOf */.nR)(moment) !== undefined)
            return moment;
    }
    return undefined;
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
        return { memory, notes: [] };
    const insight = insightOf(past);
    const told = past.inboxes.flatMap(parseInbox).map((record) => redacted(record, past.redact));
    const arrived = [...told, ...(insight === undefined ? [] : [insight])];
    const learning = foldRecords(memory.learning, arrived, settings.memory, past.timestamp);
    const learned = boundLearned(past.judgement.learned, settings.memory);
    return {
        memory: {
            runs: withFewValues(newestRuns([...memory.runs, recordOfRun(past)], settings, past.timestamp)),
            bookmarks: foldBookmarks(memory, past.collected, past.timestamp),
            learning: learning.kept,
            learned: learned.kept,
        },
        notes: [...learned.notes, ...learning.notes],
    };
}
function recordOfRun({ run, timestamp, collected, judgement, asked }) {
    const values = judgement.series.slice(0, mostValues).map(({ key, value }) => [key, fewDigits(value, digitsOfRuns)]);
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
        ...(asked === undefined ? {} : { asked }),
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
function newestRuns(runs, { memory: { runs: most, days } }, now) {
    const oldest = days === undefined ? '' : daysBefore(now, days);
    return runs.slice(Math.max(0, runs.length - most)).filter(({ timestamp }) => timestamp >= oldest);
}

;// CONCATENATED MODULE: ./lib/report/build.js





const trendRuns = 30;
function buildReport(facts) {
    const { run, timestamp, collected, judgement, before, settings } = facts;
    const last = (0,model_memory/* lastRunOf */.jk)(before, collected.host.key, timestamp);
    return {
        schema: 'velos.report/1',
        id: run.id,
        timestamp,
        ...(settings.timezone === 'UTC' ? {} : { timezone: settings.timezone }),
        status: judgement.status,
        logs: logsState(collected, settings),
        memory: facts.memoryState,
        host: collected.host,
        ...(run.workflow === undefined ? {} : { workflow: run.workflow }),
        ...(last === undefined ? {} : { previous: previous(last, timestamp) }),
        findings: judgement.findings,
        muted: judgement.muted,
        changes: judgement.changes,
        ...(judgement.schedule === undefined ? {} : { schedule: judgement.schedule }),
        series: seriesLines(facts, last),
        readings: collected.readings.map(withoutBookmark),
        learned: build_learned(facts),
        notes: [...facts.notes, ...judgement.notes],
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
    const past = before.runs.filter((run) => run.values !== undefined && run.host === collected.host.key && run.timestamp !== timestamp);
    const ofNobody = new Set(collected.host.hosted ? (0,model_reading/* observationsOf */.b)(collected, 'system').map(({ key }) => key) : []);
    return judgement.series.map((series) => {
        if (ofNobody.has(series.key))
            return { ...series, history: [series.value] };
        const was = last === undefined ? undefined : build_valueIn(last, series.key);
        return {
            ...series,
            ...(was === undefined ? {} : { was }),
            history: [...lastValues(past, series.key), fewDigits(series.value, digitsOfRuns)],
        };
    });
}
function lastValues(past, key) {
    const values = [];
    for (let index = past.length - 1; index >= 0 && values.length < trendRuns - 1; index -= 1) {
        const run = past[index];
        const value = run === undefined ? undefined : build_valueIn(run, key);
        if (value !== undefined)
            values.push(value);
    }
    return values.reverse();
}
function build_valueIn(run, key) {
    return run.values !== undefined && Object.hasOwn(run.values, key) ? run.values[key] : undefined;
}
function withoutBookmark(reading) {
    if (reading.outcome !== 'ok')
        return reading;
    const { bookmark: _bookmark, ...rest } = reading;
    return rest;
}
function build_learned({ run, before, after, damaged, judgement, collected }) {
    const known = new Set(before.learning.records.map((record) => record.id)).add((0,model_memory/* ownRecordId */.bG)(run.id));
    return {
        runs: after.runs.length,
        records: after.learning.records.length,
        newRecords: after.learning.records.filter((record) => !known.has(record.id)).length,
        baselines: baselines(after.learned, judgement, collected.host.key),
        learning: judgement.series.filter(({ learning }) => learning === true).length,
        incidents: build_openIncidents(after.learned, judgement, collected.host.key),
        damaged: damaged.map(({ content: _content, ...rest }) => rest),
    };
}
function baselines(after, { series }, host) {
    const known = new Set(after.baselines.filter(({ owner }) => owner === host || owner === learned/* everyHost */.s).map((one) => one.series));
    const begun = series.filter(({ key, usual, learning }) => (usual !== undefined || learning === true) && !known.has(key));
    return after.baselines.length + begun.length;
}
function build_openIncidents(after, { findings, muted }, host) {
    const others = after.incidents.filter(({ owner, state }) => state === 'open' && owner !== host && owner !== learned/* everyHost */.s);
    return findings.length + muted.length + others.length;
}

;// CONCATENATED MODULE: ./lib/report/json.js

function renderJson(report) {
    return `${(0,json/* jsonText */.s$)(report)}\n`;
}

// EXTERNAL MODULE: ./lib/report/markdown.js + 9 modules
var report_markdown = __webpack_require__(77093);
// EXTERNAL MODULE: ./lib/model/ticket.js
var ticket = __webpack_require__(31509);
;// CONCATENATED MODULE: ./lib/ticket/asked.js

const asking = ['always', 'first-report', 'changed', 'reminded', 'warn', 'critical', 'daily-digest', 'weekly-digest', 'alert'];
function askedIn(decided) {
    return ticket/* channels */.B.filter((channel) => {
        const reason = decided[channel];
        return reason !== undefined && asking.includes(reason);
    });
}
function sendTo(asked) {
    const isAsked = (channel) => asked.includes(channel);
    const [slack, notion, push, email] = [isAsked('slack'), isAsked('notion'), isAsked('push'), isAsked('email')];
    return { slack, notion, push, email, ...(isAsked('webhook') && { webhook: true }), ...(isAsked('github') && { github: true }) };
}

;// CONCATENATED MODULE: ./lib/ticket/expire.js

const unfetched = 'within 90 days and the newest 1,000 tickets.';
function expireTicket(content, receipts, timestamp) {
    const ticket = expire_parsed(content);
    if (ticket === undefined)
        return content;
    const reason = isQuiet(ticket) ? `It had nothing to tell, and no bridge put it away ${unfetched}` : `No bridge fetched it ${unfetched}`;
    const result = { outcome: 'expired', at: timestamp, reason };
    return `${JSON.stringify({ ...ticket, result, ...(receipts.length > 0 && { receipts }) }, undefined, 2)}\n`;
}
function hasNothingToTell(content) {
    const ticket = expire_parsed(content);
    return ticket !== undefined && isQuiet(ticket);
}
function isQuiet({ schema, decided, send }) {
    return schema === 'velos.ticket/1' && (0,json/* isJsonObject */.OW)(decided) && (0,json/* isJsonObject */.OW)(send) && Object.values(send).every((one) => one !== true);
}
function expire_parsed(content) {
    try {
        const ticket = JSON.parse(content);
        return (0,json/* isJsonObject */.OW)(ticket) ? ticket : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/ticket/incidents.js


const incidentsAtMost = 100;
const fingerprintAtMost = 128;
const titleAtMost = 150;
function incidentsOf(report, runs, isForGitHub) {
    const { findings, muted, changes } = report;
    const found = new Map();
    const add = (id, incident) => {
        if (found.size < incidentsAtMost && !found.has(fingerprintOf(id)))
            found.set(fingerprintOf(id), { fingerprint: fingerprintOf(id), ...incident });
    };
    for (const one of findings)
        add(one.id, { state: 'open', severity: one.severity, title: (0,plain/* plain */.p)(titleOf(one), titleAtMost) });
    const silent = new Set(muted.map(({ id }) => id));
    for (const one of changes.recovered)
        if (!silent.has(one.id))
            add(one.id, resolved(one, one.how));
    for (const one of isForGitHub ? lastAsked(report, runs) : [])
        if (!silent.has(one.id))
            add(one.id, resolved(one, 'ended'));
    return [...found.values()];
}
function lastAsked({ host, timestamp }, runs) {
    const asked = runs.filter((run) => run.host === host.key && run.timestamp < timestamp && run.asked?.includes('github') === true);
    return asked.reduce((last, run) => (last === undefined || run.timestamp > last.timestamp ? run : last), undefined)?.findings ?? [];
}
const troubles = {
    'collector-failed': (_, collector) => `The collector ${collector} fails`,
    'late': () => 'Runs come late',
    'limit': (series) => `${series} has broken its limit`,
    'missing': (series) => `${series} is missing`,
    'shift': (series) => `${series} has another level`,
    'trend': (series) => `${series} fills up`,
    'unusual': (series) => `${series} is unusual`,
};
function titleOf({ rule, series, collector }) {
    return troubles[rule](series, collector ?? series);
}
const ends = {
    ended: 'is not found any more', recovered: 'has recovered', gone: 'is not there any more', accepted: 'is usual as it is now', withdrawn: 'is not watched any more',
};
function resolved({ series, severity }, how) {
    return { state: 'resolved', severity, title: (0,plain/* plain */.p)(`${(0,plain/* plain */.p)(series, 100)} ${ends[how]}`, titleAtMost) };
}
function fingerprintOf(id) {
    const whole = id.toWellFormed();
    return [...whole].length <= fingerprintAtMost ? whole : `${[...whole].slice(0, fingerprintAtMost - 33).join('')}~${(0,fingerprint/* fingerprint */.R)(id)}`;
}

// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
;// CONCATENATED MODULE: ./lib/ticket/change.js

const ended = { recovered: 'recovered', gone: 'gone', accepted: 'now usual', withdrawn: 'not watched any more' };
function changesInWords({ opened, changed, recovered, reminded }) {
    const isCritical = ({ severity }) => severity === 'CRITICAL';
    const isWarn = (one) => !isCritical(one);
    const now = (begin) => (finding) => ({ words: `${begin}: ${finding.what}`, value: change_valueOf(finding), id: finding.id });
    const other = changed.map(({ finding }) => finding);
    return [
        ...opened.filter(isCritical).map(now('new')),
        ...other.filter(isCritical).map(now('worse')),
        ...opened.filter(isWarn).map(now('new')),
        ...reminded.map(now('still open')),
        ...other.filter(isWarn).map(now('better')),
        ...recovered.map(({ series, how, id }) => ({ words: `${ended[how]}: ${series}`, value: '', id })),
    ];
}
function change_valueOf({ value, unit }) {
    return value === undefined ? '' : ` (${(0,quantity/* quantity */.au)(value, unit)})`;
}

;// CONCATENATED MODULE: ./lib/ticket/local-day.js


const dayMs = 86_400_000;
function localDays(timezone) {
    return (timestamp) => {
        const time = (0,model_timestamp/* timeOf */.nR)(timestamp);
        return time === undefined ? 0 : Math.floor((time.getTime() + (0,zone/* offsetAt */.H)(timezone, time) * 1000) / dayMs);
    };
}
function weekOf(day) {
    return day - ((((day + 3) % 7) + 7) % 7);
}
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
function dayName(day, today) {
    const ago = today - day;
    if (ago <= 0)
        return 'today';
    if (ago === 1)
        return 'yesterday';
    const weekday = weekdays[day - weekOf(day)] ?? '';
    if (ago <= 7)
        return ago < 7 ? weekday : `last ${weekday}`;
    const [date, now] = [new Date(day * dayMs), new Date(today * dayMs)];
    const year = date.getUTCFullYear() === now.getUTCFullYear() ? '' : ` ${date.getUTCFullYear()}`;
    return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''}${year}`;
}

;// CONCATENATED MODULE: ./lib/ticket/period.js




function periodOf(report, decided, runs, timezone) {
    const reasons = ticket/* channels */.B.map((channel) => decided[channel]);
    const kind = reasons.includes('weekly-digest') ? 'weekly-digest' : 'daily-digest';
    if (!reasons.includes(kind))
        return undefined;
    const told = ticket/* channels */.B.filter((channel) => decided[channel] === kind);
    const theirs = runs
        .filter((run) => run.host === report.host.key && run.timestamp < report.timestamp)
        .toSorted((one, other) => (one.timestamp < other.timestamp ? -1 : 1));
    const last = theirs.findLastIndex(({ asked }) => told.some((channel) => asked?.includes(channel)));
    const begin = earlier(report.timestamp, kind === 'weekly-digest' ? 7 : 1);
    const [first, ...others] = last < 0 ? theirs.filter(({ timestamp }) => timestamp >= begin) : theirs.slice(last);
    if (first === undefined)
        return undefined;
    let [opened, recovered] = [0, 0];
    let before = idsOf(first.findings);
    for (const { findings } of [...others, report]) {
        const now = idsOf(findings);
        opened += countBeside(now, before);
        recovered += countBeside(before, now);
        before = now;
    }
    const dayOf = localDays(timezone);
    const name = dayName(dayOf(first.timestamp), dayOf(report.timestamp));
    return { reports: others.length + (last < 0 ? 2 : 1), opened, recovered, since: name === 'today' ? name : `since ${name}` };
}
function periodInWords({ reports, opened, recovered, since }, isClear) {
    const news = [...(opened > 0 ? [`${opened} opened`] : []), ...(recovered > 0 ? [`${recovered} recovered`] : [])].join(', ');
    if (!isClear && news !== '')
        return `${news} ${since}`;
    return `${(0,quantity/* counted */.hS)(reports, 'report')} ${since}, ${news === '' ? 'nothing opened' : news}`;
}
function earlier(timestamp, days) {
    return (0,model_timestamp/* timestampOf */.U_)(new Date(((0,model_timestamp/* timeOf */.nR)(timestamp)?.getTime() ?? 0) - days * 86_400_000));
}
function idsOf(findings) {
    return new Set(findings.map(({ id }) => id));
}
function countBeside(ids, others) {
    let count = 0;
    for (const id of ids)
        if (!others.has(id))
            count += 1;
    return count;
}

;// CONCATENATED MODULE: ./lib/ticket/summary.js





const longest = 150;
const roomForWords = 50;
function summaryOf(report, { decided, runs, timezone }) {
    const start = `${report.status} on ${(0,plain/* plain */.p)(report.host.name, 40)}: `;
    const period = periodOf(report, decided, runs, timezone);
    const isFirst = report.previous === undefined;
    const change = isFirst ? undefined : changed(report);
    const said = change ?? (period === undefined ? standing(report) : digest(report, periodInWords(period, report.findings.length === 0)));
    const also = change !== undefined && period !== undefined ? `; ${periodInWords(period, false)}` : '';
    const end = start.length + said.end.length + also.length + roomForWords <= longest ? said.end + also : said.end;
    return `${start}${(0,plain/* plain */.p)(said.words, longest - start.length - end.length)}${end}`;
}
function changed(report) {
    const [first, ...others] = changesInWords(report.changes);
    if (first === undefined)
        return undefined;
    const told = new Set([first, ...others].map(({ id }) => id));
    const more = report.findings.filter(({ id }) => !told.has(id)).length;
    const isOpen = report.findings.some(({ id }) => id === first.id);
    const rest = more === 0 ? '' : isOpen ? `; ${(0,quantity/* counted */.hS)(more, 'more finding')}` : `; ${more} still open`;
    return { words: first.words, end: `${first.value}${others.length === 0 ? '' : `; ${(0,quantity/* counted */.hS)(others.length, 'more change')}`}${rest}` };
}
function standing(report) {
    const { previous, status, findings } = report;
    const [worst, ...others] = findings;
    const was = previous === undefined || previous.status === status ? '' : ` (was ${previous.status})`;
    if (worst === undefined)
        return { words: (0,verdict/* verdictWithoutFindings */.i)(report), end: was };
    return { words: worst.what, end: `${change_valueOf(worst)}${others.length === 0 ? '' : `; ${(0,quantity/* counted */.hS)(others.length, 'more finding')}`}` };
}
function digest(report, period) {
    const { words, end } = standing(report);
    const isClear = words === 'nothing needs you';
    return { words: isClear ? 'all clear' : words, end: `${end}${isClear ? ': ' : '; '}${period}` };
}

;// CONCATENATED MODULE: ./lib/ticket/ticket.js





function buildTicket(report, telling) {
    const { id, timestamp, host, workflow, status } = report;
    const { decided, runs } = telling;
    const worst = report.findings[0]?.severity;
    const asked = askedIn(decided);
    return {
        id,
        created_utc: timestamp,
        artifacts: [{ type: 'markdown', path: (0,paths/* reportPath */.eG)(timestamp), title: `VELOS Report ${timestamp}` }],
        send: sendTo(asked),
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
        summary: summaryOf(report, telling),
        report_json: (0,paths/* reportJsonPath */.kQ)(timestamp),
        incidents: incidentsOf(report, runs, asked.includes('github')),
        decided,
    };
}
function encodeTicket(ticket) {
    return `${(0,json/* jsonText */.s$)(ticket)}\n`;
}

;// CONCATENATED MODULE: ./lib/ticket/digest.js


function digestAsker(diary, { timezone, memory }) {
    const { id, timestamp, host, runs } = diary;
    const dayOf = localDays(timezone);
    return (channel, period) => {
        const theirs = runs.filter((run) => run.host === host && run.id !== id);
        const periodOf = (time) => (period === 'day' ? dayOf(time) : weekOf(dayOf(time)));
        const now = periodOf(timestamp);
        const isNow = (run) => isNear(run.timestamp, timestamp) && periodOf(run.timestamp) === now;
        if (theirs.findLast((run) => run.asked?.includes(channel) === true && isNow(run)) !== undefined)
            return true;
        const isCut = runs.length >= memory.runs || (memory.days !== undefined && memory.days < (period === 'day' ? 2 : 8));
        if (!isCut)
            return false;
        const oldest = runs.reduce((least, run) => (run.timestamp < least ? run.timestamp : least), timestamp);
        return periodOf(oldest) === now && theirs.findLast(isNow) !== undefined;
    };
}
function isNear(timestamp, now) {
    const [time, present] = [(0,model_timestamp/* timeOf */.nR)(timestamp), (0,model_timestamp/* timeOf */.nR)(now)];
    return time !== undefined && present !== undefined && Math.abs(time.getTime() - present.getTime()) < 8 * 86_400_000;
}

;// CONCATENATED MODULE: ./lib/ticket/when.js


function decideSending(occasion, runs, settings) {
    const { send, alert, when } = settings;
    const isAsked = digestAsker({ id: occasion.id, timestamp: occasion.timestamp, host: occasion.host.key, runs }, settings);
    const isAlarming = becameCritical(occasion.changes);
    const decided = {};
    for (const channel of ticket/* channels */.B) {
        const isAlert = alert.includes(channel);
        if (send[channel] === undefined && !isAlert)
            continue;
        const { asks, reason } = send[channel] === true ? byWhen(when[channel], channel) : no('turned-off');
        decided[channel] = !asks && isAlert && isAlarming ? 'alert' : reason;
    }
    return decided;
    function byWhen(told, channel) {
        switch (told) {
            case 'always':
                return yes('always');
            case 'change':
                return onChange(occasion);
            case 'warn':
                return from('WARN', occasion);
            case 'critical':
                return from('CRITICAL', occasion);
            case 'daily':
                return isAsked(channel, 'day') ? no('digest-sent') : yes('daily-digest');
            case 'weekly':
                return isAsked(channel, 'week') ? no('digest-sent') : yes('weekly-digest');
        }
    }
}
const yes = (reason) => ({ asks: true, reason });
const no = (reason) => ({ asks: false, reason });
function onChange({ changes, status, previous }) {
    if (previous === undefined)
        return yes('first-report');
    const { opened, changed, recovered, reminded } = changes;
    if (opened.length + changed.length + recovered.length > 0 || previous.status !== status)
        return yes('changed');
    return reminded.length > 0 ? yes('reminded') : no('unchanged');
}
function from(least, { changes, findings }) {
    const isMeant = (severity) => least === 'WARN' || severity === 'CRITICAL';
    const isChange = changes.opened.some(({ severity }) => isMeant(severity)) ||
        changes.changed.some(({ finding, was }) => isMeant(finding.severity) || isMeant(was)) ||
        changes.recovered.some(({ severity }) => isMeant(severity));
    if (isChange)
        return yes(least === 'WARN' ? 'warn' : 'critical');
    if (changes.reminded.some(({ severity }) => isMeant(severity)))
        return yes('reminded');
    if (findings.some(({ severity }) => isMeant(severity)))
        return no('unchanged');
    return no(least === 'WARN' ? 'below-warn' : 'below-critical');
}
function becameCritical({ opened, changed }) {
    return opened.some(({ severity }) => severity === 'CRITICAL') || changed.some(({ finding }) => finding.severity === 'CRITICAL');
}

;// CONCATENATED MODULE: ./lib/fold.js

















function fold(tip, decoded, seen, retired, settings) {
    const { run, collected } = seen;
    const { memory: before, damaged } = decoded;
    if (before.runs.some(({ id }) => id === run.id))
        return 'landed';
    const timestamp = (0,model_timestamp/* freeTimestamp */.XN)(run.startedAt, nameIsTaken(tip));
    const inboxes = [...(tip.inbox === undefined ? [] : [tip.inbox]), ...folderInboxes(tip, seen.inboxes)];
    const { mutes, acknowledged } = seen;
    const judgement = judge(collected, before, settings, { run, timestamp, mutes, acknowledged, anew: relearnIn(inboxes) });
    const decided = decideSending(occasionOf(seen, timestamp, judgement, before), before.runs, settings);
    const past = { run, timestamp, collected, judgement, inboxes, asked: askedIn(decided), redact: seen.redact };
    const { memory: after, notes: dropped } = remember(before, past, settings);
    const notes = [...seen.notes, ...decoded.notes, ...dropped, ...expiryNote(retired)];
    const report = buildReport({ run, timestamp, collected, judgement, before, after, memoryState: (0,codec/* memoryStateOf */.O$)(decoded), damaged, settings, notes });
    const markdown = (0,report_markdown/* renderMarkdown */.G)(report, settings.report.style);
    const json = renderJson(report);
    const ticket = buildTicket(report, { decided, runs: before.runs, timezone: settings.timezone });
    const moved = retired.pruning.expired.flatMap(({ from, to }) => {
        const content = retired.expired.get(from);
        const receipts = retired.expired.get(receiptsPath(from));
        return content === undefined ? [] : [{ from, to, receipts, content: expireTicket(content, decodeReceipts(receipts ?? ''), timestamp) }];
    });
    const files = (0,codec/* encodeMemory */.yu)(after, timestamp);
    const writes = new Map([
        [(0,paths/* reportPath */.eG)(timestamp), markdown],
        [(0,paths/* reportJsonPath */.kQ)(timestamp), json],
        ...damaged.map(({ path, content }) => [setAsidePath(path, timestamp), content]),
        ...changedFiles(files, tip),
        ...moved.map(({ to, content }) => [to, content]),
        [(0,paths/* ticketPath */.sq)(timestamp), encodeTicket(ticket)],
    ]);
    const removes = [
        ...retired.pruning.removes,
        ...moved.flatMap(({ from, receipts }) => (receipts === undefined ? [from] : [from, receiptsPath(from)])),
        ...(tip.inbox === undefined ? [] : [paths/* paths */.f0.inbox]),
        ...(0,recollect/* sightingsOn */._)(tip).filter((path) => !files.has(path) && tip.text(path) !== undefined),
    ];
    const message = settings.commitMessage.replaceAll('{timestamp}', timestamp).replaceAll('{status}', report.status);
    return { timestamp, report, markdown, json, ticket, plan: { writes, removes, message } };
}
function occasionOf({ run, collected }, timestamp, judgement, before) {
    const { host } = collected;
    return { ...judgement, id: run.id, timestamp, host, previous: (0,model_memory/* lastRunOf */.jk)(before, host.key, timestamp) };
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
    const unsent = pruning.expired.filter(({ from }) => {
        const content = expired.get(from);
        return content !== undefined && !hasNothingToTell(content);
    });
    const [first] = unsent;
    if (first === undefined)
        return [];
    const { from } = first;
    return [`${unsent.length} tickets expired unsent (the oldest is ${nameOf(from)}): no bridge fetched them; they are in ${paths/* paths */.f0.ticketsFailed}`];
}
function setAsidePath(path, timestamp) {
    return `${paths/* paths */.f0.setAside}/${timestamp}_${path.slice(paths/* paths */.f0.memory.length + 1).replaceAll('/', '_')}`;
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function foldAlone(seen, settings) {
    const { run, collected, notes } = seen;
    const timestamp = (0,model_timestamp/* timestampOf */.U_)(run.startedAt);
    const { memory } = (0,codec/* decodeMemory */.mA)(() => undefined, []);
    const { mutes, acknowledged } = seen;
    const judgement = judge(collected, memory, settings, { run, timestamp, mutes, acknowledged, anew: [] });
    const facts = { run, timestamp, collected, judgement, before: memory, after: memory, damaged: [], settings, notes };
    const report = buildReport({ ...facts, memoryState: 'unavailable' });
    const writes = new Map([
        [(0,paths/* reportPath */.eG)(timestamp), (0,report_markdown/* renderMarkdown */.G)(report, settings.report.style)],
        [(0,paths/* reportJsonPath */.kQ)(timestamp), renderJson(report)],
    ]);
    return { writes, removes: [], message: '' };
}

;// CONCATENATED MODULE: ./lib/judge/acknowledged.js
const acknowledgedKey = 'issues/acknowledged';
function acknowledgedIn(readings) {
    return readings.flatMap((reading) => {
        if (reading.outcome !== 'ok')
            return [];
        return reading.observations.flatMap(({ key, value, labels }) => {
            if (key !== acknowledgedKey || typeof value !== 'string')
                return [];
            const { until, by, issue } = labels ?? {};
            return [{
                    match: value,
                    ...(until !== undefined && { until }),
                    ...(by !== undefined && { by }),
                    from: issue === undefined ? 'an issue' : `issue #${issue}`,
                }];
        });
    });
}
function acknowledgedAt(now, acknowledgements) {
    const at = now.toISOString();
    return acknowledgements.filter(({ until }) => until === undefined || at < until);
}

;// CONCATENATED MODULE: ./lib/judge/mutes.js
async function mutesInForce({ silences, maintenance }, now) {
    const at = now.toISOString();
    const silenced = silences
        .filter(({ from = '', until }) => from <= at && at < until)
        .map(({ match, until, reason, by }) => ({ match, muted: { by: 'silence', until, reason, ...(by !== undefined && { who: by }) } }));
    return maintenance.length === 0 ? silenced : [...silenced, ...(await openWindows(maintenance, now))];
}
async function openWindows(maintenance, now) {
    const { Cron } = await __webpack_require__.e(/* import() */ 814).then(__webpack_require__.bind(__webpack_require__, 55814));
    return maintenance.flatMap(({ match, cron, durationMs, timezone, reason }) => {
        const reference = new Date(Math.floor(now.getTime() / 1000) * 1000 + 1000);
        const began = new Cron(cron, { timezone, mode: '5-part' }).previousRuns(1, reference)[0];
        const ends = began === undefined ? 0 : began.getTime() + durationMs;
        return ends <= now.getTime() ? [] : [{ match, muted: { by: 'maintenance', until: new Date(ends).toISOString(), reason } }];
    });
}

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(73434);
// EXTERNAL MODULE: ./lib/model/settled.js
var model_settled = __webpack_require__(57652);
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
        receiptsPath(failedPath(timestamp)),
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

;// CONCATENATED MODULE: ./lib/publish/transaction.js

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
                throw new errors/* VelosError */.uu('git', `This run is already in ${target.name}, and not by this process.`);
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
            throw new errors/* VelosError */.uu('unreachable', `${target.name} did not take the run, ${attempts} times tried: ${published.reason}.`);
        }
        if (clock.monotonicMs() - startedMs > deadlineMs) {
            throw new errors/* VelosError */.uu('contended', `${target.name} was changed by others each of ${attempts} times: ${published.reason}.`);
        }
        if (standstill >= standstillAttempts) {
            throw new errors/* VelosError */.uu('push-refused', `${target.name} refused ${attempts} times, though nobody changed it: ${published.reason}.`);
        }
        await clock.sleep(clock.random() * Math.min(longestDelayMs, firstDelayMs * 2 ** attempts));
        const newer = await target.tip();
        standstill = newer.version === tip.version && published.outcome === 'lost' ? standstill + 1 : 0;
        tip = newer;
    }
}

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
        send: sendTo(ticket/* channels */.B.filter((channel) => send[channel] === true || alert.includes(channel))),
        meta: { source: 'master', note: 'the report could not be published', host: host.name, host_key: host.key },
        status: 'CRITICAL',
        severity: 'CRITICAL',
        summary: (0,plain/* plain */.p)(`CRITICAL on ${(0,plain/* plain */.p)(host.name, 40)}: the report could not be published`, 150),
        message: `The VELOS loop on ${(0,plain/* plain */.p)(host.name, 80)} looked at its system, and could not publish what it saw: ${what}\n\n${(0,plain/* plain */.p)(remedy, 500)}\n${link}`,
        incidents: [],
    })}\n`;
}

;// CONCATENATED MODULE: ./lib/conclude.js















async function conclude(settings, parts, run, readings, opened) {
    const { machine, host, log } = parts;
    const inbox = await openInbox(settings, machine, run.id);
    try {
        const notes = [...parts.notes, ...inbox.notes, ...logNote(log.problem())];
        const { inboxes } = inbox;
        const mutes = await mutesInForce(settings, run.startedAt);
        const acknowledged = acknowledgedAt(run.startedAt, [...settings.acknowledged, ...acknowledgedIn(readings)]);
        const seen = { run, collected: { host, readings }, inboxes, notes, mutes, acknowledged, redact: machine.redact };
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
        const folded = fold(tip, await (0,recollect.recollect)(tip), seen, await retire(tip, settings, seen.run), settings);
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
        const transacted = await transact(watched, tip, foldOn, machine);
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
    return { pruning, expired: await tip.read(pruning.expired.flatMap(({ from }) => [from, receiptsPath(from)])) };
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

/***/ 49575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ carriers)
/* harmony export */ });
const carriers = ['slack', 'notion', 'ntfy', 'pushbullet', 'email', 'webhook', 'github'];


/***/ }),

/***/ 85447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ offsetAt)
/* harmony export */ });
const formats = new Map();
function offsetAt(timezone, time) {
    if (timezone === 'UTC')
        return 0;
    const parts = formatOf(timezone)?.formatToParts(time);
    if (parts === undefined)
        return 0;
    const part = (type) => Number(parts.find((one) => one.type === type)?.value);
    const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
    return Math.round((local - Math.floor(time.getTime() / 1000) * 1000) / 1000);
}
function formatOf(timezone) {
    const known = formats.get(timezone);
    if (known !== undefined)
        return known;
    try {
        const format = new Intl.DateTimeFormat('en-US', {
            timeZone: timezone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
        });
        formats.set(timezone, format);
        return format;
    }
    catch (thrown) {
        if (thrown instanceof RangeError)
            return undefined;
        throw thrown;
    }
}


/***/ })

};

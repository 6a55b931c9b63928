export const id = 125;
export const ids = [125];
export const modules = {

/***/ 89125:
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
// EXTERNAL MODULE: ./lib/judge/moment.js
var judge_moment = __webpack_require__(20523);
// EXTERNAL MODULE: ./lib/judge/series.js
var judge_series = __webpack_require__(52262);
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
        if (told === undefined || !(0,judge_moment/* isSeenFrom */.wU)(incident.owner, moment.sighting))
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
        if (!(0,judge_moment/* isSeenFrom */.wU)(known.owner, sighting) && hosts.has(known.owner))
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
    const isWithdrawn = judge.rules[rule] === false || (rule === 'limit' && !(0,judge_series/* hasLimit */.yR)(series, judge.limits));
    const how = now?.state === 'resolved' ? (now.how ?? 'recovered') : 'recovered';
    return { id, severity, series, ...(collector !== undefined && { collector }), since, how: isWithdrawn ? 'withdrawn' : how };
}

// EXTERNAL MODULE: ./lib/model/glob.js
var glob = __webpack_require__(53523);
// EXTERNAL MODULE: ./lib/judge/registry.js + 6 modules
var registry = __webpack_require__(81142);
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
        if (incident.state !== 'open' || !(0,judge_moment/* isSeenFrom */.wU)(incident.owner, present.moment.sighting))
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
    const words = registry/* rules */.a.find((one) => one.id === rule)?.describe(incident, present) ?? { what: `${series} is not judged any more` };
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
    const known = patterns.map((pattern) => ({ pattern, matches: (0,glob/* matcher */.j)(pattern.match) }));
    return ({ id, series }) => known.find(({ matches }) => matches(id) || matches(series))?.pattern;
}

;// CONCATENATED MODULE: ./lib/judge/notes.js


function notesOf({ collected, settings, silent, timeline, timestamp }) {
    const now = ((0,model_timestamp/* timeOf */.nR)(timestamp) ?? new Date(0)).toISOString();
    const unmatched = silent.length > 0 ? [] : (0,judge_series/* unmatchedSeries */.VF)(collected, settings.judge.limits);
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

// EXTERNAL MODULE: ./lib/judge/replay/hosts.js
var hosts = __webpack_require__(56584);
// EXTERNAL MODULE: ./lib/judge/replay/replay.js + 6 modules
var replay_replay = __webpack_require__(7626);
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
    let replay = (0,replay_replay/* openReplay */.Y)(learned, settings);
    let end = '';
    let folded = 0;
    for (const sighting of waiting) {
        if (end !== '' && sighting.timestamp >= end) {
            learned = { ...replay.kept(), until: end, sightings: [] };
            replay = (0,replay_replay/* openReplay */.Y)(learned, settings);
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
// EXTERNAL MODULE: ./lib/judge/learnable.js
var learnable = __webpack_require__(46693);
// EXTERNAL MODULE: ./lib/judge/rule.js
var judge_rule = __webpack_require__(74825);
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
    return rule === undefined ? past : { ...past, id: (0,judge_rule/* findingId */.z)({ rule, owner: (0,learnable/* ownerOf */.b)(past.series, host), series: past.series }) };
}
function openIn({ host, timestamp, findings }) {
    return findings.flatMap((past) => {
        const { id, severity, series, collector, since } = past;
        const rule = ruleOf(past);
        if (rule === undefined)
            return [];
        return [{
                id, rule, owner: (0,learnable/* ownerOf */.b)(series, host), series, severity,
                ...(collector !== undefined && { collector }),
                state: 'open', since, opened: since, bad: 1, good: 0, looks: '1', flapping: false,
                told: { at: timestamp, severity }, times: 1,
            }];
    });
}
function ruleOf({ id }) {
    return finding/* rules */.a.find((one) => id.startsWith(`${one}:`));
}

// EXTERNAL MODULE: ./lib/judge/figures.js
var judge_figures = __webpack_require__(86274);
// EXTERNAL MODULE: ./lib/judge/learned-rule.js
var learned_rule = __webpack_require__(887);
// EXTERNAL MODULE: ./lib/judge/rules/trend.js
var trend = __webpack_require__(70700);
;// CONCATENATED MODULE: ./lib/judge/judged-series.js




function judgedSeries({ sighting, baselines }, held, units) {
    const judged = new Map();
    for (const [key, one] of held) {
        const { collector: _collector, hint: _hint, rule: _rule, ...series } = one;
        const live = baselines.get((0,learnable/* ownerOf */.b)(key, sighting.host), key);
        const isComparable = live?.kind.form === 'gauge';
        judged.set(key, { ...series, ...(isComparable && { ...(0,judge_figures/* figuresOf */.h)(live, one.value, one.unit) }), ...(live && standingOf(live)) });
    }
    for (const values of sighting.values.values()) {
        for (const [key, value] of values) {
            const live = judged.has(key) ? undefined : baselines.get((0,learnable/* ownerOf */.b)(key, sighting.host), key);
            const figures = live && (0,judge_figures/* figuresOf */.h)(live, value, units.get(key));
            if (live !== undefined && figures !== undefined)
                judged.set(key, { key, ...figures, ...standingOf(live) });
        }
    }
    return [...judged.values()];
}
function standingOf(live) {
    const forecast = (0,trend/* fullIn */.x)(live);
    return {
        ...(live.learning && { learning: true }),
        ...(live.alarm !== undefined && !(0,learned_rule/* isTrifle */.p)(live, live.alarm) && { unusual: true }),
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
        else if ((0,learnable/* learnable */.B)(reading.collector, key, hosted) !== undefined)
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
    return [...held.values()].flatMap(({ key, severity, collector }) => severity === undefined ? [] : [{ rule: 'limit', owner: (0,learnable/* ownerOf */.b)(key, host), series: key, severity, collector }]);
}
function silentTroubles(silent, owner, settings) {
    const severity = (0,judge_rule/* severityOf */.x)('collector-failed', settings, 'WARN');
    return silent.map(({ collector }) => ({ rule: 'collector-failed', owner, series: `collector/${collector}`, severity, collector }));
}

;// CONCATENATED MODULE: ./lib/judge/judge.js













const landedRuns = 9;
function judge(collected, memory, settings, occasion) {
    const held = new Map((0,judge_series/* heldSeries */.jI)(collected, settings.judge.limits).map((one) => [one.key, one]));
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
    const rhythm = (0,hosts/* rhythmOf */.SG)(past);
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
// EXTERNAL MODULE: ./lib/model/queue.js
var queue = __webpack_require__(70250);
// EXTERNAL MODULE: ./lib/model/receipt-codec.js
var receipt_codec = __webpack_require__(70442);
// EXTERNAL MODULE: ./lib/recollect.js + 1 modules
var recollect = __webpack_require__(7014);
// EXTERNAL MODULE: ./lib/remember/codec.js
var codec = __webpack_require__(54749);
// EXTERNAL MODULE: ./lib/remember/inbox.js
var inbox = __webpack_require__(39503);
;// CONCATENATED MODULE: ./lib/remember/relearn.js

const mostPatterns = 100;
const longestPattern = 300;
function relearnIn(inboxes) {
    const asked = inboxes
        .filter(({ content }) => content.includes('"relearn"'))
        .flatMap(inbox/* parseInbox */.C)
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

// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(49604);
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

// EXTERNAL MODULE: ./lib/remember/redacted.js
var redacted = __webpack_require__(61923);
;// CONCATENATED MODULE: ./lib/remember/remember.js







const mostValues = 32;
const runsWithValues = 60;
function remember(memory, past, settings) {
    if (memory.runs.some((run) => run.id === past.run.id))
        return { memory, notes: [] };
    const insight = insightOf(past);
    const told = past.inboxes.flatMap(inbox/* parseInbox */.C).map((record) => (0,redacted/* redacted */.p)(record, past.redact));
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
        const was = last === undefined ? undefined : valueIn(last, series.key);
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
        const value = run === undefined ? undefined : valueIn(run, key);
        if (value !== undefined)
            values.push(value);
    }
    return values.reverse();
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
function build_learned({ run, before, after, damaged, judgement, collected }) {
    const known = new Set(before.learning.records.map((record) => record.id)).add((0,model_memory/* ownRecordId */.bG)(run.id));
    return {
        runs: after.runs.length,
        records: after.learning.records.length,
        newRecords: after.learning.records.filter((record) => !known.has(record.id)).length,
        baselines: baselines(after.learned, judgement, collected.host.key),
        learning: judgement.series.filter(({ learning }) => learning === true).length,
        incidents: openIncidents(after.learned, judgement, collected.host.key),
        damaged: damaged.map(({ content: _content, ...rest }) => rest),
    };
}
function baselines(after, { series }, host) {
    const known = new Set(after.baselines.filter(({ owner }) => owner === host || owner === learned/* everyHost */.s).map((one) => one.series));
    const begun = series.filter(({ key, usual, learning }) => (usual !== undefined || learning === true) && !known.has(key));
    return after.baselines.length + begun.length;
}
function openIncidents(after, { findings, muted }, host) {
    const others = after.incidents.filter(({ owner, state }) => state === 'open' && owner !== host && owner !== learned/* everyHost */.s);
    return findings.length + muted.length + others.length;
}

// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
;// CONCATENATED MODULE: ./lib/report/json.js

function renderJson(report) {
    return `${(0,json/* jsonText */.s$)(report)}\n`;
}

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
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
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

// EXTERNAL MODULE: ./lib/report/closing.js
var closing = __webpack_require__(71425);
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
    const ticket = parsed(content);
    if (ticket === undefined)
        return content;
    const reason = isQuiet(ticket) ? `It had nothing to tell, and no bridge put it away ${unfetched}` : `No bridge fetched it ${unfetched}`;
    const result = { outcome: 'expired', at: timestamp, reason };
    return `${JSON.stringify({ ...ticket, result, ...(receipts.length > 0 && { receipts }) }, undefined, 2)}\n`;
}
function hasNothingToTell(content) {
    const ticket = parsed(content);
    return ticket !== undefined && isQuiet(ticket);
}
function isQuiet({ schema, decided, send }) {
    return schema === 'velos.ticket/1' && (0,json/* isJsonObject */.OW)(decided) && (0,json/* isJsonObject */.OW)(send) && Object.values(send).every((one) => one !== true);
}
function parsed(content) {
    try {
        const ticket = JSON.parse(content);
        return (0,json/* isJsonObject */.OW)(ticket) ? ticket : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(31153);
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
    const said = change ?? (period === undefined ? summary_standing(report) : digest(report, periodInWords(period, report.findings.length === 0)));
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
function summary_standing(report) {
    const { previous, status, findings } = report;
    const [worst, ...others] = findings;
    const was = previous === undefined || previous.status === status ? '' : ` (was ${previous.status})`;
    if (worst === undefined)
        return { words: (0,verdict/* verdictWithoutFindings */.i)(report), end: was };
    return { words: worst.what, end: `${change_valueOf(worst)}${others.length === 0 ? '' : `; ${(0,quantity/* counted */.hS)(others.length, 'more finding')}`}` };
}
function digest(report, period) {
    const { words, end } = summary_standing(report);
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

















function fold_fold(tip, decoded, seen, retired, settings) {
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
    const markdown = renderMarkdown(report, settings.report.style);
    const json = renderJson(report);
    const ticket = buildTicket(report, { decided, runs: before.runs, timezone: settings.timezone });
    const moved = retired.pruning.expired.flatMap(({ from, to }) => {
        const content = retired.expired.get(from);
        const receipts = retired.expired.get((0,queue/* receiptsPath */.h)(from));
        return content === undefined ? [] : [{ from, to, receipts, content: expireTicket(content, (0,receipt_codec/* decodeReceipts */.MI)(receipts ?? ''), timestamp) }];
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
        ...moved.flatMap(({ from, receipts }) => (receipts === undefined ? [from] : [from, (0,queue/* receiptsPath */.h)(from)])),
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
        [(0,paths/* reportPath */.eG)(timestamp), renderMarkdown(report, settings.report.style)],
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
var transaction = __webpack_require__(14091);
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
        const folded = fold_fold(tip, await (0,recollect.recollect)(tip), seen, await retire(tip, settings, seen.run), settings);
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

/***/ 70250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ receiptsPath)
/* harmony export */ });
function receiptsPath(ticketPath) {
    return `${ticketPath}.receipts.jsonl`;
}


/***/ }),

/***/ 70442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ decodeReceipts),
/* harmony export */   Qq: () => (/* binding */ encodeReceipts),
/* harmony export */   Zz: () => (/* binding */ isReceipt),
/* harmony export */   vX: () => (/* binding */ encodeReceipt)
/* harmony export */ });
/* harmony import */ var _dispatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49575);
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


/***/ }),

/***/ 14091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ transact)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73434);

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

/***/ 39503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseInbox)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7687);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63782);



const longestLine = 65_536;
function parseInbox({ name, content }) {
    return content
        .replace(/^\ufeff/, '')
        .split('\n')
        .flatMap((ended, index) => {
        const line = ended.trim();
        return line === '' ? [] : [parseLine(line, () => (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(name, index + 1, line))];
    });
}
function parseLine(line, identity) {
    if (line.length > longestLine) {
        const kept = line.slice(0, longestLine).toWellFormed();
        const insight = `${kept}… (cut: the line had ${line.length} characters)`;
        return { id: identity(), from: 'inbox', insight, tags: ['unparsed', 'cut'] };
    }
    const fields = objectIn(line);
    if (fields !== undefined && (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isShallow */ .f)(fields))
        return (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .z)(fields, identity);
    return { id: identity(), from: 'inbox', insight: line, tags: ['unparsed'] };
}
function objectIn(line) {
    try {
        const value = JSON.parse(line);
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : undefined;
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return undefined;
        throw thrown;
    }
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


/***/ }),

/***/ 61923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31153);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7687);


function redacted(record, redact) {
    const { id } = record;
    const fields = redactedValue(record, redact);
    return { ...((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(fields) ? fields : {}), id: redact(id) === id ? id : (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)('id', id) };
}
function redactedValue(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((one) => redactedValue(one, redact));
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return value ?? null;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [redact(key), redactedValue(one, redact)]));
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


/***/ })

};

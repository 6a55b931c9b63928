export const id = 241;
export const ids = [241];
export const modules = {

/***/ 2241:
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
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/edge/redact.js
var edge_redact = __webpack_require__(5424);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(6597);
// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(709);
;// CONCATENATED MODULE: ./lib/report/standing.js
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

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/report/voice.js


const markdownVoice = { code: report_escape/* code */.aY, prose: report_escape/* prose */.CS };
const plainVoice = {
    code: (text, most = 200) => (0,plain/* plain */.p)(text, most),
    prose: (text, most = 500) => (0,plain/* plain */.p)(text, most).replaceAll('`', ''),
};

// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(9604);
;// CONCATENATED MODULE: ./lib/report/figures.js

function figure(value, unit) {
    const isSmall = value !== 0 && Math.abs(value) < (unit === 'percent' ? 0.05 : 0.01);
    if (!isSmall || !(unit === undefined || unit === 'percent'))
        return (0,quantity/* quantity */.au)(value, unit);
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
    return from >= to ? `full in ${days(to)}` : `full in ${(0,quantity/* number */.ai)(from)}–${days(to)}`;
}
function days(count) {
    return count === 1 ? 'a day' : `${(0,quantity/* number */.ai)(count)} days`;
}
function rarity(score) {
    const chance = 1 - score;
    if (!(chance < 0.1))
        return undefined;
    const most = 1_000_000;
    const once = chance * most <= 1 ? most : Number((1 / chance).toPrecision(1));
    return `${chance * most < 1 ? 'fewer than' : 'about'} 1 usual value in ${number(once)}`;
}

// EXTERNAL MODULE: ./lib/model/timestamp.js
var model_timestamp = __webpack_require__(8065);
;// CONCATENATED MODULE: ./lib/report/moment.js


const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
function moment(timestamp, seat) {
    const time = (0,model_timestamp/* timeOf */.nR)(timestamp);
    if (time === undefined)
        return timestamp;
    const { day, clock } = shown(time, seat);
    return `${day} ${clock}`;
}
function dayOf(timestamp, seat) {
    const time = (0,model_timestamp/* timeOf */.nR)(timestamp);
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
    const milliseconds = ((0,model_timestamp/* timeOf */.nR)(now)?.getTime() ?? 0) - ((0,model_timestamp/* timeOf */.nR)(timestamp)?.getTime() ?? 0);
    return (0,quantity/* duration */.p0)(Math.max(0, milliseconds / 1000));
}
function shown(time, seat, month = 'short') {
    const local = localOf(time, seat.timezone);
    const now = (0,model_timestamp/* timeOf */.nR)(seat.timestamp);
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

;// CONCATENATED MODULE: ./lib/report/wording.js




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
        ...(usual === undefined ? [] : [usually(usual, unit)]),
        ...(rule === 'late' && usual === undefined && schedule !== undefined ? [`usual ${figure(schedule.usualSeconds, 'seconds')}`] : []),
        ...(forecast === undefined ? [] : [growth(forecast, unit)]),
    ];
    return { value: value === undefined ? withoutValue(rule) : figure(value, unit), beside: besides.join('; ') };
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
        ...(finding.rule === 'shift' && !isNew(finding.since, report) ? [`a new level since ${moment(finding.since, report)}`] : []),
        ...(forecast === undefined ? [] : [fullIn(forecast)]),
        ...symptoms(finding, report.muted),
    ].join('; ');
    if (hint === undefined)
        return reasons;
    return reasons === '' ? voice.prose(hint) : `${reasons}. ${voice.prose(hint)}`;
}
function limit({ limit: bound, unit, what: sentence }) {
    if (bound === undefined || sentence.includes(`limit of ${(0,quantity/* quantity */.au)(bound, unit)}`))
        return [];
    return [`limit ${figure(bound, unit)}`];
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
    return [`${isHigh ? 'highest' : 'lowest'} since ${dayOf(usual.recordSince, seat)}`];
}
function symptoms({ id }, muted) {
    const count = muted.filter((one) => one.muted.by === 'cause' && one.muted.cause === id).length;
    if (count === 0)
        return [];
    return [`${count} more ${count === 1 ? 'depends on it and is' : 'depend on it and are'} not listed`];
}
function damaged({ path, problem, salvaged, recoveredFrom }, voice) {
    const kept = `${voice.code(path)} was damaged: ${voice.prose(problem)}. It is kept in ${voice.code(paths/* paths */.f0.setAside)}`;
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
    const both = [warn, critical].filter((bound) => bound !== undefined).map((bound) => (0,quantity/* quantity */.au)(bound, unit));
    return both.length === 0 ? '' : `${bad === 'below' ? 'under ' : ''}${both.join(' / ')}`;
}

;// CONCATENATED MODULE: ./lib/report/annotations.js




const most = 10;
function annotationsOf(report) {
    return [...ofSeverity(report, 'CRITICAL', 'error'), ...ofSeverity(report, 'WARN', 'warning')];
}
function ofSeverity(report, severity, kind) {
    const all = needing(report)
        .filter((finding) => finding.severity === severity)
        .map((finding) => {
        const { value, beside } = now(finding, report);
        const facts = [...(value === '' || finding.rule === 'missing' ? [] : [`now ${value}`]), ...(beside === '' ? [] : [beside])].join(', ');
        const reason = why(finding, report, plainVoice);
        const ending = `${facts === '' ? '' : ` (${facts})`}${reason === '' ? '' : `. ${capital(reason)}`}`;
        const message = `${what(finding, plainVoice)}${ending}`;
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

;// CONCATENATED MODULE: ./lib/model/reading.js
function observationsOf(collected, collector) {
    const reading = collected.readings.find((one) => one.collector === collector);
    return reading?.outcome === 'ok' ? reading.observations : [];
}
function allObservations(collected) {
    return collected.readings.flatMap((reading) => (reading.outcome === 'ok' ? reading.observations : []));
}

;// CONCATENATED MODULE: ./lib/model/verdict.js


function verdictWithoutFindings(report) {
    const errors = observationsOf(report, 'logs').find(({ key }) => key === 'logs/errors')?.value;
    const isJudged = report.status !== 'UNKNOWN';
    if (typeof errors !== 'number' || errors === 0)
        return isJudged ? 'nothing needs you' : 'nothing was judged';
    const judged = isJudged ? 'no limit is broken' : 'nothing was judged';
    return `${judged}, but the logs hold ${(0,quantity/* word */.Vm)(errors)} new ${errors === 1 ? 'error' : 'errors'}`;
}

;// CONCATENATED MODULE: ./lib/report/headline.js



function headline(report) {
    const rest = [series(report), quiet(report), lastReport(report)].filter((one) => one !== '').join(' ');
    return { strong: sentence([verdict(report)]), rest };
}
function verdict(report) {
    const count = needing(report).length;
    if (count === 0)
        return report.findings.length === 0 ? verdictWithoutFindings(report) : 'nothing new needs you';
    const worse = gettingWorse(report);
    const better = needing(report).filter(({ betterFor }) => betterFor !== undefined).length;
    if (better === count)
        return `nothing new needs you, and ${isOrAre(count, count === 1 ? ' thing' : ' things')} getting better`;
    const needs = `${(0,quantity/* word */.Vm)(count)} ${count === 1 ? 'thing needs' : 'things need'} you`;
    if (worse === 0)
        return needs;
    return worse === 1 && count === 1 ? `${needs} and is getting worse` : `${needs}, ${isOrAre(worse)} getting worse`;
}
function gettingWorse(report) {
    const worse = new Set(report.changes.changed.filter(({ was }) => was === 'WARN').map(({ finding }) => finding.id));
    return needing(report).filter(({ id, rule, severity }) => rule === 'trend' || (severity === 'CRITICAL' && worse.has(id))).length;
}
function series(report) {
    const { asUsual, learning, held, within } = standingOf(report);
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
        return `${within === 0 ? 'none' : (0,quantity/* word */.Vm)(within)} of ${(0,quantity/* word */.Vm)(held)} series ${within === 1 ? 'is' : 'are'} within their limits`;
    return held === 1 ? 'the one series is within its limits' : `all ${(0,quantity/* word */.Vm)(held)} series are within their limits`;
}
function withinTheirs(within, held, isFirst) {
    const noun = isFirst ? ' series' : '';
    if (within < held && held === 1)
        return `the one${noun} with limits is not within them`;
    if (within < held)
        return `${within === 0 ? 'none' : (0,quantity/* word */.Vm)(within)} of ${(0,quantity/* word */.Vm)(held)}${noun} with limits ${within === 1 ? 'is' : 'are'} within them`;
    return held === 1 ? `the one${noun} with limits is within them` : `all ${(0,quantity/* word */.Vm)(held)}${noun} with limits are within them`;
}
function quiet(report) {
    const muted = (...by) => report.muted.filter((one) => by.includes(one.muted.by)).length;
    const [seen, silenced, maintained, symptoms] = [acknowledged(report).length, muted('silence'), muted('maintenance'), muted('cause')];
    return sentence([
        ...(seen === 0 ? [] : [`${isOrAre(seen)} acknowledged`]),
        ...(silenced === 0 ? [] : [`${isOrAre(silenced)} silenced`]),
        ...(maintained === 0 ? [] : [`${isOrAre(maintained)} in maintenance`]),
        ...(symptoms === 0 ? [] : [`${(0,quantity/* word */.Vm)(symptoms)} ${symptoms === 1 ? 'depends' : 'depend'} on another`]),
    ]);
}
function lastReport({ previous, status, schedule }) {
    if (previous === undefined)
        return 'This is the first report of this machine.';
    const said = previous.status === status ? '' : `, and it said ${previous.status}`;
    const ago = (0,quantity/* duration */.p0)(previous.secondsAgo);
    return `Last report ${ago} ago${schedule === undefined ? '' : ` (${pace(schedule, ago)})`}${said}.`;
}
function pace({ usualSeconds, gapSeconds }, ago) {
    const usual = (0,quantity/* duration */.p0)(usualSeconds);
    if (isBehind(gapSeconds, usualSeconds))
        return `usually ${usual}: ${(0,quantity/* duration */.p0)(gapSeconds - usualSeconds)} late`;
    const isSame = usual === ago || Math.abs(gapSeconds - usualSeconds) < Math.min(60, usualSeconds / 60);
    return isSame ? 'as usual' : `usually ${usual}`;
}
function isBehind(gapSeconds, usualSeconds) {
    return gapSeconds - usualSeconds >= Math.max(60, Math.min(600, usualSeconds / 10));
}
function isOrAre(count, noun = '') {
    return `${(0,quantity/* word */.Vm)(count)}${noun} ${count === 1 ? 'is' : 'are'}`;
}
function sentence(clauses) {
    const text = clauses.join(', ');
    return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

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

;// CONCATENATED MODULE: ./lib/model/finding.js
const rules = ['collector-failed', 'late', 'limit', 'missing', 'shift', 'trend', 'unusual'];

;// CONCATENATED MODULE: ./lib/report/endings.js



function ending(past, report, voice) {
    const name = voice.code(past.series);
    const after = `after ${openFor(past.since, report.timestamp)}`;
    switch (past.how) {
        case 'recovered':
            return `Recovered: ${name} ${recovered(past, report)}, ${after}`;
        case 'gone':
            return `Gone: ${name} is not there any more, ${after}`;
        case 'accepted':
            return `Now usual: ${name} has stayed ${at(past.series, report, 'where it is')} ${sinceWhen(past.since, report, voice)}`;
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
    return rules.find((rule) => id.startsWith(`${rule}:`));
}
function at(series, report, otherwise) {
    const line = report.series.find(({ key }) => key === series);
    return line === undefined ? otherwise : `at ${figure(line.value, line.unit)}`;
}
function comma(text) {
    return text === '' ? '' : `, ${text}`;
}

;// CONCATENATED MODULE: ./lib/report/seen.js

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
function seen_shown(observation, voice, most) {
    if (observation === undefined)
        return '';
    const { value, unit } = observation;
    if (typeof value === 'number')
        return (0,quantity/* quantity */.au)(value, unit);
    if (typeof value === 'boolean')
        return value ? 'yes' : 'no';
    return voice.code(value, most);
}

;// CONCATENATED MODULE: ./lib/report/news.js




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
        ...news_most(changed.map(({ finding: { severity, series }, was }) => {
            const how = severity === 'CRITICAL' ? 'Worse' : 'Better';
            return `${how}: ${voice.code(series)} is ${severity} (was ${was})`;
        })),
        ...news_most(recovered.map((past) => ending(past, report, voice))),
        ...news_most(reminded.map(({ severity, series, since: began }) => {
            return `Reminder: ${voice.code(series)} is still open, ${severity} ${sinceWhen(began, report, voice)}`;
        })),
        ...repository(report, voice),
        ...logs(report, voice),
    ];
}
function names(findings, voice) {
    const listed = findings.slice(0, mostListed).map(({ series }) => voice.code(series)).join(', ');
    return findings.length > mostListed ? `${listed} and ${(0,quantity/* number */.ai)(findings.length - mostListed)} more` : listed;
}
function titled(title, text) {
    return text === '' ? [] : [`${title}: ${text}`];
}
function news_most(lines) {
    return lines.length <= mostTold ? lines : [...lines.slice(0, mostTold), `${(0,quantity/* number */.ai)(lines.length - mostTold)} more of these are in the JSON report`];
}
function repository(report, voice) {
    const seen = seenBy(report, 'repo');
    const commits = seen.number('repo/commits') ?? 0;
    if (commits === 0)
        return [];
    const names = seen.every('repo/author').map((one) => one.labels?.['name'] ?? '');
    const authors = seen.number('repo/authors') ?? names.length;
    const isNamed = names.length > 0 && names.length <= mostNames && names.length === authors;
    const by = isNamed ? names.map((name) => voice.code(name, 60)).join(', ') : (0,quantity/* counted */.hS)(authors, 'person', 'people');
    const added = seen.number('repo/churn-added');
    const removed = seen.number('repo/churn-removed');
    const churn = added === undefined || removed === undefined ? '' : `, +${(0,quantity/* quantity */.au)(added)} −${(0,quantity/* quantity */.au)(removed)} lines`;
    const branch = seen.one('repo/branch')?.value;
    const where = typeof branch === 'string' && branch !== 'detached' ? voice.code(branch, 100) : 'The repository';
    const labels = seen.one('repo/commits')?.labels;
    const least = labels?.['at'] === 'least' ? 'at least ' : '';
    const since = report.previous === undefined ? labels?.['since'] : undefined;
    const began = since === undefined ? '' : `, since ${voice.prose(since, 60)}`;
    return [`${where}: ${least}${(0,quantity/* counted */.hS)(commits, 'commit')} by ${by}${churn}${began}`];
}
function logs(report, voice) {
    const seen = seenBy(report, 'logs');
    const lines = seen.number('logs/lines') ?? 0;
    if (lines === 0)
        return [];
    const errors = seen.number('logs/errors') ?? 0;
    const warnings = seen.number('logs/warnings') ?? 0;
    const both = `${(0,quantity/* counted */.hS)(errors, 'error')} and ${(0,quantity/* counted */.hS)(warnings, 'warning')}`;
    const found = errors + warnings === 0 ? 'no line marked as error or warning' : both;
    const files = seen.number('logs/files');
    const where = files === undefined ? '' : ` of ${(0,quantity/* counted */.hS)(files, 'file')}`;
    const last = seen_shown(seen.every('logs/last-error').at(-1), voice, 120);
    return [`Logs: ${found} in ${(0,quantity/* counted */.hS)(lines, 'new line')}${where}${last === '' ? '' : `; the last error: ${last}`}`];
}

;// CONCATENATED MODULE: ./lib/report/sections/changes.js




function changes(report) {
    const lines = list(news(report, markdownVoice));
    return lines === undefined ? undefined : `**${newsTitle(report)}**\n\n${lines}`;
}
function notes({ learned, notes: sentences }) {
    const lines = list([
        ...learned.damaged.map((file) => damaged(file, markdownVoice)),
        ...sentences.map((sentence) => markdownVoice.prose(sentence)),
    ]);
    return lines === undefined ? undefined : `**Notes**\n\n${lines}`;
}

;// CONCATENATED MODULE: ./lib/model/observation.js
function unavailable(collector, part, reason) {
    return { key: `${collector}/unavailable`, value: reason, labels: { part } };
}
function isUnavailable(observation) {
    return observation.key.endsWith('/unavailable');
}

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
            markdownVoice.code(reading.collector),
            states[reading.outcome],
            (0,quantity/* duration */.p0)(reading.tookMs / 1000),
            reading.outcome === 'ok' ? '' : markdownVoice.prose(reading.reason, 300),
        ])),
        list(readings.flatMap(unavailableParts)),
    ]);
}
function unavailableParts(reading) {
    if (reading.outcome !== 'ok')
        return [];
    const { code, prose } = markdownVoice;
    return reading.observations
        .filter(isUnavailable)
        .map(({ labels, value }) => {
        const part = code(labels?.['part'] ?? '');
        return `${code(reading.collector)} has no ${part}: ${prose(String(value), 300)}`;
    });
}

;// CONCATENATED MODULE: ./lib/report/sections/findings.js





function findings(report) {
    const rows = needing(report);
    const hasUsual = rows.some(({ usual, rule }) => usual !== undefined || rule === 'late');
    return table(['', 'what', { right: hasUsual ? 'now (usual)' : 'now' }, sinceTitle(report), 'why, and what to do'], rows.map((finding) => [
        finding.severity,
        what(finding, markdownVoice),
        beside(now(finding, report)),
        since(finding.since, report),
        why(finding, report, markdownVoice),
    ]));
}
function sinceTitle(report) {
    return report.timezone === undefined ? 'since' : `since (${zoneOf(report, markdownVoice)})`;
}

;// CONCATENATED MODULE: ./lib/report/sections/logs.js





function logs_logs(report) {
    const seen = seenBy(report, 'logs');
    const files = seen.number('logs/files');
    const lines = seen.number('logs/lines');
    const bytes = seen.number('logs/bytes');
    const title = [
        ...(files === undefined ? [] : [(0,quantity/* counted */.hS)(files, 'file')]),
        ...(bytes === undefined ? [] : [(0,quantity/* quantity */.au)(bytes, 'bytes')]),
        ...(lines === undefined ? [] : [(0,quantity/* counted */.hS)(lines, 'new line')]),
    ].join(', ');
    return fold(title === '' ? 'Logs' : `Logs: ${title}`, [
        list(seen.every('logs/partial').map((one) => `Not all was read: ${markdownVoice.prose(String(one.value))}`)),
        table(['file', { right: 'lines' }, { right: 'errors' }, { right: 'warnings' }], seen
            .every('logs/file')
            .map((one) => [
            markdownVoice.code(one.labels?.['file'] ?? ''),
            seen_shown(one, markdownVoice),
            count(one.labels?.['errors']),
            count(one.labels?.['warnings']),
        ])),
        table(['last errors', 'file'], seen
            .every('logs/last-error')
            .map((one) => [seen_shown(one, markdownVoice), markdownVoice.code(one.labels?.['file'] ?? '')])),
    ]);
}
function count(text = '') {
    return /^\d+$/.test(text) ? (0,quantity/* quantity */.au)(Number(text)) : markdownVoice.prose(text);
}

;// CONCATENATED MODULE: ./lib/report/sections/machine.js





function machine(report) {
    const seen = seenBy(report, 'system');
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
        ['host', markdownVoice.code(host.name)],
        ['system', joined([show(seen, 'os'), show(seen, 'kernel'), markdownVoice.code(`${host.platform} ${host.arch}`)])],
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
        markdownVoice.code(thing),
        ...parts.map((part) => seen_shown(seenParts.get(part), markdownVoice)),
    ]);
}
function processes(seen) {
    return table(['largest processes', { right: 'pid' }, { right: 'memory' }], seen
        .every('process/memory')
        .map((one) => [
        markdownVoice.code(one.labels?.['name'] ?? ''),
        numeral(one.labels?.['pid']),
        seen_shown(one, markdownVoice),
    ]));
}
function show(seen, key, after = '') {
    const text = seen_shown(seen.one(key), markdownVoice);
    return text === '' ? '' : `${text}${after}`;
}
function label(seen, key, name) {
    const text = seen.one(key)?.labels?.[name];
    return text === undefined ? '' : markdownVoice.code(text);
}
function joined(parts) {
    return parts.filter((part) => part !== '').join(', ');
}
function numeral(text = '') {
    return /^\d+$/.test(text) ? text : markdownVoice.code(text);
}
function machine_link(run, url) {
    const isPlain = /^\d+$/.test(run) && url !== undefined && /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)+$/.test(url);
    return isPlain ? `[${run}](${url})` : markdownVoice.code(run);
}

;// CONCATENATED MODULE: ./lib/report/sections/memory.js



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
    return fold(`Memory: ${memoryCounts(learned)}`, [
        table(rows.map(([right]) => ({ right })), [rows.map(([, count]) => (0,quantity/* number */.ai)(count))]),
    ]);
}
function memoryCounts({ runs, records, baselines, learning, incidents }) {
    return [
        ...(baselines === 0 ? [] : [`${(0,quantity/* counted */.hS)(baselines, 'baseline')}${learning === 0 ? '' : ` (${(0,quantity/* number */.ai)(learning)} still learning)`}`]),
        ...(incidents === 0 ? [] : [`${(0,quantity/* counted */.hS)(incidents, 'incident')} open`]),
        (0,quantity/* counted */.hS)(runs, 'run'),
        (0,quantity/* counted */.hS)(records, 'record'),
    ].join(', ');
}

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
        const rest = reading.observations.filter((one) => !isUnavailable(one) && !isPlaced(one));
        const title = `${(0,report_escape/* htmlCode */.h8)(reading.collector)}: ${(0,quantity/* counted */.hS)(rest.length, 'observation')}`;
        const more = rest.length > mostRows ? `The other ${rest.length - mostRows} are in the JSON report.` : undefined;
        return fold(title, [table(['series', { right: 'value' }, 'of'], rest.slice(0, mostRows).map(row)), more]) ?? [];
    });
    return folds.length === 0 ? undefined : folds.join('\n\n');
}
function row(observation) {
    const labels = Object.entries(observation.labels ?? {}).map(([name, value]) => `${name}=${value}`);
    return [
        markdownVoice.code(observation.key),
        seen_shown(observation, markdownVoice),
        labels.length === 0 ? '' : markdownVoice.code(labels.join(', ')),
    ];
}

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
    const next = schedule === undefined ? [] : [`Next report expected by ${zoned(schedule.nextBy, report, voice)}.`];
    const example = findings.find(({ series }) => globFor(series) === series && series.length <= longestExample)?.series;
    const named = example === undefined ? 'FINDING' : inShell(example);
    const more = findings.length === 0 ? [] : [`${voice.code(`velos explain ${named}`)} says where a finding comes from.`];
    return [...next, ...more].join(' ');
}

;// CONCATENATED MODULE: ./lib/report/quiet.js






function acknowledgedLines(report, voice) {
    return acknowledged(report).map((finding) => {
        const value = beside(now(finding, report));
        const facts = [finding.severity, ...(value === '' ? [] : [value]), sinceWhen(finding.since, report, voice)].join(', ');
        return `${what(finding, voice)}: ${facts}${byWhom(finding, report, voice)}`;
    });
}
function byWhom({ acknowledged: seen }, seat, voice) {
    return seen === undefined ? '' : `; ${acknowledgement(seen, seat, voice)}`;
}
function acknowledgement({ by, from, until: end, reason }, seat, voice) {
    const who = by === undefined ? '' : ` by ${voice.prose(by, 60)}`;
    return `acknowledged${who} in ${voice.prose(from, 100)}${end === undefined ? '' : ` until ${until(end, seat, voice)}`}${because(reason, voice)}`;
}
function notTold(report, voice) {
    return groups(report.muted).map((group) => quiet_sentence(group, report, voice));
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
function quiet_sentence(group, report, voice) {
    const [{ muted }] = group;
    if (muted.by === 'cause') {
        const verb = group.length === 1 ? 'finding depends' : 'findings depend';
        return `${(0,quantity/* counted */.hS)(group.length, verb, verb)} on ${voice.code(seriesOf(muted.cause, report))}: ${names(group, voice)}`;
    }
    const how = muted.by === 'silence' ? 'Silenced' : 'In maintenance';
    const who = muted.who === undefined ? '' : ` by ${voice.prose(muted.who, 60)}`;
    return `${how}${who}: ${names(group, voice)} until ${until(muted.until, report, voice)}${because(muted.reason, voice)}`;
}
function seriesOf(id, { findings, muted }) {
    const cause = [...findings, ...muted].find((one) => one.id === id);
    if (cause !== undefined)
        return cause.series;
    return ruleOf(id) === undefined ? id : id.split(':').slice(2).join(':');
}
function because(reason, voice) {
    return reason === undefined || reason === '' ? '' : `: ${voice.prose(reason, 200)}`;
}

;// CONCATENATED MODULE: ./lib/report/sections/quiet.js




function stillOpen(report) {
    const lines = list(acknowledgedLines(report, markdownVoice));
    return lines === undefined ? undefined : `**Still open**\n\n${lines}`;
}
function untold(report) {
    return fold(`Silenced and folded: ${notToldCounts(report)}`, [list(notTold(report, markdownVoice))]);
}
function next(report) {
    const text = closing(report, markdownVoice);
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
function repository_repository(report) {
    const seen = seenBy(report, 'repo');
    const commits = seen.number('repo/commits');
    const age = seen.number('repo/last-commit-age');
    const title = [
        ...(commits === undefined ? [] : [(0,quantity/* counted */.hS)(commits, 'new commit')]),
        ...(age === undefined ? [] : [`the last one ${(0,quantity/* duration */.p0)(age)} ago`]),
    ].join(', ');
    const facts = Object.entries(labels).map(([key, label]) => {
        const observation = seen.one(key);
        return [label, observation?.value === 0 || observation?.value === false ? '' : seen_shown(observation, markdownVoice)];
    });
    return fold(title === '' ? 'Repository' : `Repository: ${title}`, [
        table(['repository', ''], facts.filter(([, value]) => value !== '')),
        table(['author', { right: 'commits' }], seen
            .every('repo/author')
            .map((one) => [markdownVoice.code(one.labels?.['name'] ?? '', 60), seen_shown(one, markdownVoice)])),
        table(['commit', 'subject', 'author'], seen
            .every('repo/commit')
            .map((one) => [
            markdownVoice.code((one.labels?.['sha'] ?? '').slice(0, 10)),
            seen_shown(one, markdownVoice, 100),
            markdownVoice.code(one.labels?.['author'] ?? '', 60),
        ])),
    ]);
}

;// CONCATENATED MODULE: ./lib/report/series-rows.js


const mostOpen = 30;
const mostFolded = 50;
function seriesRows(report) {
    const wrong = findingsBySeries(report);
    const isShown = (line) => isLimited(line) || line.unusual === true || wrong.has(line.key);
    const first = report.series.filter(isShown);
    const rest = [...first.slice(mostOpen), ...report.series.filter((line) => !isShown(line))];
    return {
        shown: series_rows_rowsOf(first.slice(0, mostOpen), wrong),
        folded: series_rows_rowsOf(rest.slice(0, mostFolded), wrong),
        title: titleOf(series_rows_rowsOf(rest, wrong)),
        unlisted: Math.max(0, rest.length - mostFolded),
    };
}
function series_rows_rowsOf(lines, wrong) {
    return lines.map((line) => ({ line, word: standing(line, wrong.get(line.key)) }));
}
function titleOf(rows) {
    if (rows.length === 0)
        return '';
    const count = (word) => rows.filter((row) => row.word === word).length;
    const [usual, learning] = [count('as usual'), count('learning')];
    const more = `${(0,quantity/* counted */.hS)(rows.length, 'more series', 'more series')}`;
    const are = rows.length === 1 ? 'is' : 'are';
    if (usual === rows.length)
        return `${more} ${are} as usual`;
    if (learning === rows.length)
        return `${more} ${are} learning`;
    const counts = [...(usual === 0 ? [] : [`${usual} as usual`]), ...(learning === 0 ? [] : [`${learning} learning`])];
    return counts.length === 0 ? more : `${more}: ${counts.join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/report/sparkline.js
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

;// CONCATENATED MODULE: ./lib/report/sections/series.js








function series_series(report) {
    const { shown, folded, title, unlisted } = seriesRows(report);
    const rest = unlisted === 0 ? undefined : `The other ${(0,quantity/* number */.ai)(unlisted)} are in the JSON report.`;
    const parts = [tableOf(shown), fold(title, [tableOf(folded), rest])].filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : parts.join('\n\n');
}
function tableOf(rows) {
    const longest = Math.max(0, ...rows.map(({ line }) => line.history.length));
    return table(['series', { right: 'now' }, { right: 'usual' }, { right: 'limit' }, `last ${longest} runs`, ''], rows.map(({ line, word }) => [
        markdownVoice.code(line.key),
        figure(line.value, line.unit),
        line.usual === undefined ? '' : range(line.usual, line.unit),
        limits(line),
        sparkline(line.history, line.unit),
        word,
    ]));
}

;// CONCATENATED MODULE: ./lib/report/markdown.js











const sections = [strong, findings, changes, stillOpen, notes, series_series, untold, machine, repository_repository, logs_logs, others, collectors, memory, next];
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
    const { strong: first, rest } = headline(report);
    return rest === '' ? `**${first}**` : `**${first}** ${rest}`;
}
function partsOf(report) {
    return [firstLines(report).join('\n'), ...sections.flatMap((section) => section(report) ?? [])];
}

;// CONCATENATED MODULE: ./lib/report/summary.js

const summary_ending = '_The rest did not fit here: the report\'s file has all of it._\n';
function renderSummary(report, maxBytes) {
    const whole = renderMarkdown(report, 'full');
    if (sizeOf(whole) <= maxBytes)
        return whole;
    let summary = '';
    for (const part of partsOf(report)) {
        if (sizeOf(`${summary}${part}\n\n${summary_ending}`) > maxBytes)
            break;
        summary += `${part}\n\n`;
    }
    return sizeOf(`${summary}${summary_ending}`) <= maxBytes ? `${summary}${summary_ending}` : '';
}
function sizeOf(text) {
    return new TextEncoder().encode(text).length;
}

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
    const { shown, title } = seriesRows(report);
    const rows = shown.map(({ line, word }) => [
        fit(plainVoice.code(line.key), longestKey),
        figure(line.value, line.unit),
        line.usual === undefined ? limits(line) : `usual ${range(line.usual, line.unit)}`,
        sparkline(line.history, line.unit),
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
    const { strong, rest } = headline(report);
    const [first = '', ...more] = wrap(`${strong} ${rest}`, wide);
    const start = first.startsWith(strong) ? `${bold(strong)}${first.slice(strong.length)}` : bold(first);
    const section = (title, sentences) => terminal_titled(bold(title), indented(sentences, wide));
    const blocks = [
        [bold(`VELOS Auto Report (${report.timestamp} UTC)`)],
        [`System  ${paint(report.status, colours[report.status])}`, `Logs    ${report.logs}`, `Memory  ${report.memory}`],
        [start, ...more],
        ...needing(report).map((finding) => {
            const [sentence = '', ...sentences] = wrap(what(finding, plainVoice), wide - finding.severity.length - 2);
            return [
                `${paint(finding.severity, colours[finding.severity])}  ${sentence}`,
                ...sentences.map((line) => `${indent}${line}`),
                ...indented(aboutFinding(finding, report), wide),
            ];
        }),
        section(newsTitle(report), news(report, plainVoice)),
        section('Still open', acknowledgedLines(report, plainVoice)),
        section('Notes', terminal_notes(report)),
        terminal_titled(bold('Series'), seriesLines(report, wide)),
        section('Silenced and folded', notTold(report, plainVoice)),
        section('Collectors', terminal_collectors(report)),
        [...wrap(terminal_memory(report), wide), ...wrap(closing(report, plainVoice), wide)],
    ];
    return `${blocks.filter((block) => block.length > 0).map((block) => block.join('\n')).join('\n\n')}\n`;
}
function aboutFinding(finding, report) {
    const value = beside(now(finding, report));
    const began = sinceWhen(finding.since, report, plainVoice);
    const reason = why(finding, report, plainVoice);
    const isNotSeen = finding.rule === 'missing' && value !== '' && began !== 'new';
    const facts = isNotSeen ? `${value} ${began}` : `${value === '' ? '' : `now ${value}, `}${began}`;
    return [facts, ...(reason === '' ? [] : [reason])];
}
function terminal_titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines];
}
function indented(sentences, columns) {
    return sentences.flatMap((sentence) => wrap(sentence, columns - indent.length).map((line) => `${indent}${line}`));
}
function terminal_notes({ learned, notes: sentences }) {
    return [
        ...learned.damaged.map((file) => damaged(file, plainVoice)),
        ...sentences.map((sentence) => plainVoice.prose(sentence)),
    ];
}
function terminal_collectors({ readings }) {
    return readings.map((reading) => {
        const took = `(${(0,quantity/* duration */.p0)(reading.tookMs / 1000)})`;
        const name = plainVoice.code(reading.collector);
        return reading.outcome === 'ok'
            ? `${name}: fine ${took}`
            : `${name}: ${reading.outcome} ${took}: ${plainVoice.prose(reading.reason, 300)}`;
    });
}
function terminal_memory({ learned }) {
    return `Memory: ${memoryCounts(learned)}, ${(0,quantity/* number */.ai)(learned.newRecords)} new.`;
}

;// CONCATENATED MODULE: ./lib/entry/describe-plan.js

function describePlan({ plan, target }) {
    const writes = [...plan.writes].map(([path, content]) => `  would write   ${path} (${(0,quantity/* quantity */.au)(Buffer.byteLength(content), 'bytes')})`);
    const removes = plan.removes.map((path) => `  would remove  ${path}`);
    return [`Dry run, nothing was written. To ${target}:`, ...writes, ...removes].join('\n');
}

// EXTERNAL MODULE: ./lib/entry/print-lines.js
var print_lines = __webpack_require__(6201);
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
    (0,print_lines/* printLines */.t)(text);
    core.endGroup();
}
function maskSecrets(core, env) {
    for (const secret of (0,edge_redact/* secretsIn */.V)(env))
        core.setSecret(secret);
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


/***/ })

};

export const id = 241;
export const ids = [241];
export const modules = {

/***/ 92312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performExplain: () => (/* binding */ performExplain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/edge/real-files.js
var real_files = __webpack_require__(93507);
// EXTERNAL MODULE: ./lib/edge/real-machine.js + 4 modules
var real_machine = __webpack_require__(7690);
// EXTERNAL MODULE: ./lib/inputs/nearest.js
var nearest = __webpack_require__(83231);
// EXTERNAL MODULE: ./lib/inputs/root.js
var inputs_root = __webpack_require__(91909);
// EXTERNAL MODULE: ./lib/inputs/settings.js + 1 modules
var settings = __webpack_require__(90909);
// EXTERNAL MODULE: ./lib/judge/replay/as-of-now.js
var as_of_now = __webpack_require__(33388);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(73434);
// EXTERNAL MODULE: ./lib/model/json.js
var model_json = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/model/learned.js
var model_learned = __webpack_require__(73066);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
// EXTERNAL MODULE: ./lib/model/sightings-files.js
var sightings_files = __webpack_require__(4103);
// EXTERNAL MODULE: ./lib/model/timestamp.js
var model_timestamp = __webpack_require__(58065);
// EXTERNAL MODULE: ./lib/model/glob.js
var glob = __webpack_require__(53523);
;// CONCATENATED MODULE: ./lib/recall/meant.js

function meantBy(word, findings) {
    const matches = (0,glob/* matcher */.j)(word);
    const ways = [
        ({ id }) => id === word,
        ({ series }) => series === word,
        ({ id, series }) => matches(series) || matches(id),
    ];
    for (const way of ways) {
        const found = findings.filter(way);
        if (found.length > 0)
            return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
    }
    return [];
}

// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __webpack_require__(65268);
;// CONCATENATED MODULE: ./lib/recall/reported-finding.js



const units = ['percent', 'bytes', 'bytes/s', 'seconds', 'count', 'lines'];
const severities = ['WARN', 'CRITICAL'];
const ends = ['recovered', 'gone', 'accepted', 'withdrawn'];
function openFindingIn(json) {
    if (!(0,model_json/* isJsonObject */.OW)(json))
        return undefined;
    const [id, rule, severity, series, what, since] = [
        reported_finding_text(json['id']), oneOf(json['rule'], finding/* rules */.a), oneOf(json['severity'], severities), reported_finding_text(json['series']), reported_finding_text(json['what']), moment(json['since']),
    ];
    if (id === undefined || rule === undefined || severity === undefined || series === undefined || what === undefined || since === undefined)
        return undefined;
    const settings = json['settings'];
    const muted = mutedIn(json['muted']);
    return {
        id, rule, severity, series, what,
        ...field('collector', reported_finding_text(json['collector'])),
        ...field('value', amount(json['value'])),
        ...field('unit', oneOf(json['unit'], units)),
        ...field('limit', amount(json['limit'])),
        ...field('usual', usualIn(json['usual'])),
        ...field('score', amount(json['score'])),
        ...field('forecast', forecastIn(json['forecast'])),
        ...field('hint', reported_finding_text(json['hint'])),
        ...(Array.isArray(settings) ? { settings: settings.filter((line) => typeof line === 'string') } : {}),
        since,
        ...(json['flapping'] === true ? { flapping: true } : {}),
        ...(typeof json['betterFor'] === 'number' ? { betterFor: json['betterFor'] } : {}),
        ...field('acknowledged', acknowledgementIn(json['acknowledged'])),
        ...field('muted', muted),
    };
}
function recoveredFindingIn(json) {
    if (!(0,model_json/* isJsonObject */.OW)(json))
        return undefined;
    const [id, severity, series, since] = [reported_finding_text(json['id']), oneOf(json['severity'], severities), reported_finding_text(json['series']), moment(json['since'])];
    if (id === undefined || severity === undefined || series === undefined || since === undefined)
        return undefined;
    return { id, severity, series, ...field('collector', reported_finding_text(json['collector'])), since, how: oneOf(json['how'], ends) ?? 'recovered' };
}
function usualIn(json) {
    if (!(0,model_json/* isJsonObject */.OW)(json))
        return undefined;
    const [low, high, expected, samples, cadenceSeconds] = numbers(json, ['low', 'high', 'expected', 'samples', 'cadenceSeconds']);
    const season = oneOf(json['season'], ['none', 'day', 'week']);
    if (low === undefined || high === undefined || expected === undefined || samples === undefined || cadenceSeconds === undefined)
        return undefined;
    return season && { low, high, expected, season, samples, cadenceSeconds, ...field('recordSince', moment(json['recordSince'])) };
}
function forecastIn(json) {
    if (!(0,model_json/* isJsonObject */.OW)(json))
        return undefined;
    const [days, least, perDay] = numbers(json, ['days', 'least', 'perDay']);
    if (days === undefined || least === undefined || perDay === undefined)
        return undefined;
    return { days, least, ...field('most', amount(json['most'])), perDay, ...field('perDayBefore', amount(json['perDayBefore'])) };
}
function acknowledgementIn(json) {
    if (!(0,model_json/* isJsonObject */.OW)(json))
        return undefined;
    const [match, from] = [reported_finding_text(json['match']), reported_finding_text(json['from'])];
    if (match === undefined || from === undefined)
        return undefined;
    return { match, ...field('until', reported_finding_text(json['until'])), ...field('by', reported_finding_text(json['by'])), ...field('reason', reported_finding_text(json['reason'])), from };
}
function mutedIn(json) {
    if (!(0,model_json/* isJsonObject */.OW)(json))
        return undefined;
    const [by, cause, until, reason] = [oneOf(json['by'], ['silence', 'maintenance', 'cause']), reported_finding_text(json['cause']), reported_finding_text(json['until']), reported_finding_text(json['reason'])];
    if (by === 'cause')
        return cause === undefined ? undefined : { by, cause };
    if (by === undefined || until === undefined || reason === undefined)
        return undefined;
    return { by, until, reason, ...field('who', reported_finding_text(json['who'])) };
}
function numbers(json, names) {
    return names.map((name) => amount(json[name]));
}
function field(name, value) {
    const known = {};
    if (value !== undefined)
        known[name] = value;
    return known;
}
function reported_finding_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function amount(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function moment(value) {
    return typeof value === 'string' && (0,model_timestamp/* timeOf */.nR)(value) !== undefined ? value : undefined;
}
function oneOf(value, words) {
    return words.find((word) => word === value);
}

;// CONCATENATED MODULE: ./lib/recall/reported.js



function reportedIn(json) {
    const report = parsed(json);
    if (!(0,model_json/* isJsonObject */.OW)(report) || report['schema'] !== 'velos.report/1')
        return undefined;
    const { timestamp, host, findings, muted, changes, series } = report;
    const hostKey = (0,model_json/* isJsonObject */.OW)(host) ? host['key'] : undefined;
    if (typeof timestamp !== 'string' || (0,model_timestamp/* timeOf */.nR)(timestamp) === undefined || typeof hostKey !== 'string')
        return undefined;
    const recovered = (0,model_json/* isJsonObject */.OW)(changes) ? changes['recovered'] : undefined;
    return {
        timestamp,
        host: hostKey,
        findings: [
            ...[...list(findings), ...list(muted)].flatMap((one) => openFindingIn(one) ?? []),
            ...list(recovered).flatMap((one) => recoveredFindingIn(one) ?? []),
        ],
        series: list(series).flatMap((line) => ((0,model_json/* isJsonObject */.OW)(line) && typeof line['key'] === 'string' ? [line['key']] : [])),
    };
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return undefined;
        throw thrown;
    }
}
function list(value) {
    return Array.isArray(value) ? value : [];
}

// EXTERNAL MODULE: ./lib/remember/codec.js
var codec = __webpack_require__(54749);
// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(50709);
// EXTERNAL MODULE: ./lib/report/endings.js
var endings = __webpack_require__(92590);
// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(49604);
// EXTERNAL MODULE: ./lib/report/figures.js
var figures = __webpack_require__(40819);
// EXTERNAL MODULE: ./lib/report/moment.js
var report_moment = __webpack_require__(84412);
// EXTERNAL MODULE: ./lib/report/quiet.js
var quiet = __webpack_require__(87518);
// EXTERNAL MODULE: ./lib/report/sparkline.js
var sparkline = __webpack_require__(46505);
// EXTERNAL MODULE: ./lib/report/voice.js
var voice = __webpack_require__(85944);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/report/explain/facts.js









const mostValues = 10;
const mostTrend = 60;
const meanings = {
    'collector-failed': 'A collector could not look: what it watches may be fine or not, and nobody knows.',
    late: 'This run came far later than the runs before it did, so nobody looked for longer than usual.' +
        ' The gaps between the runs are the measure, not the schedule as it is written.',
    limit: 'The value is on the bad side of a limit that the settings give.',
    missing: 'A series or a host that was always there is not there.',
    shift: 'The level of the series has moved away from what was learned.' +
        ' If it stays there long enough, the new level becomes the usual one, and that is said.',
    trend: 'The series has a capacity and grows towards it.' +
        ' The days are reckoned from its own growth, with the interval that holds in four of five cases.',
    unusual: 'The value is far outside of what was learned of this series for such a time.',
};
function meaning(finding) {
    const rule = 'rule' in finding ? finding.rule : (0,endings/* ruleOf */.Y)(finding.id);
    return rule === undefined ? [] : [`Rule ${rule}. ${meanings[rule]}`];
}
function grounds(explanation, seat) {
    const { finding, baseline, configFile } = explanation;
    const settings = 'how' in finding ? [] : (finding.settings ?? []).map((line) => `Setting: ${voice/* plainVoice */.R.prose(line, 300)}.`);
    const none = 'There is no configuration: the settings are the built-in ones.';
    const file = configFile === undefined ? none : `The configuration is ${voice/* plainVoice */.R.code(configFile)}.`;
    return [
        ...('how' in finding ? [] : facts_figures(finding, seat)),
        ...(baseline === undefined ? [] : [learned(baseline, seat)]),
        ...settings,
        file,
    ];
}
function facts_figures(finding, seat) {
    const { limit, unit, usual, score, forecast } = finding;
    const rare = score === undefined ? undefined : (0,figures/* rarity */.oG)(score);
    return [
        ...(limit === undefined ? [] : [`The limit: ${(0,figures/* figure */.vP)(limit, unit)}.`]),
        ...(usual === undefined ? [] : [usualThen(usual, unit)]),
        ...(0,wording/* record */.g1)(finding, seat).map((sentence) => `${capital(sentence)}.`),
        ...(rare === undefined ? [] : [`${capital(rare)} is as far out.`]),
        ...(forecast === undefined ? [] : [`It grows by ${(0,figures/* growth */.Am)(forecast, unit)}: ${(0,figures/* fullIn */.xZ)(forecast)}, most likely in ${(0,figures/* figure */.vP)(forecast.days)}.`]),
    ];
}
const seasons = { none: '', day: ' at that hour of the day', week: ' at that hour of the week' };
function usualThen(usual, unit) {
    const { expected, season, samples, cadenceSeconds } = usual;
    return (`Usual${seasons[season]} was ${(0,figures/* range */.y1)(usual, unit)}, expected ${(0,figures/* figure */.vP)(expected, unit)}:` +
        ` learned from ${(0,quantity/* counted */.hS)(samples, 'value')}, one every ${(0,quantity/* duration */.p0)(cadenceSeconds)}.`);
}
function learned({ owner, since, seen, samples, missed, alarm }, seat) {
    const whose = owner === model_learned/* everyHost */.s ? 'no host of its own' : voice/* plainVoice */.R.code(owner, 100);
    const gaps = missed === 0 ? '' : `, and ${(0,quantity/* counted */.hS)(missed, 'run')} without one`;
    const where = alarm?.cause === 'level' ? 'at another level' : 'outside of it';
    const incident = alarm === undefined ? '' : `; ${where} since ${(0,report_moment/* zoned */.Xx)(alarm.since, seat, voice/* plainVoice */.R)}`;
    const dates = `from ${(0,report_moment/* zoned */.Xx)(since, seat, voice/* plainVoice */.R)} to ${(0,report_moment/* zoned */.Xx)(seen, seat, voice/* plainVoice */.R)}`;
    return `Memory now has ${(0,quantity/* counted */.hS)(samples, 'value')} of it${gaps}, ${dates} (${whose})${incident}.`;
}
function historyLines({ finding, history }, seat) {
    if (history.length === 0)
        return [];
    const unit = 'how' in finding ? undefined : finding.unit;
    const trend = (0,sparkline/* sparkline */.K)(history.slice(-mostTrend).map(({ value }) => value), unit);
    const rows = history.slice(-mostValues).map(({ timestamp, value }) => `${(0,report_moment/* moment */.n$)(timestamp, seat).padStart(12)}  ${(0,figures/* figure */.vP)(value, unit)}`);
    return trend === '' ? rows : [trend, ...rows];
}
function life({ finding, incident }, seat) {
    const seen = 'how' in finding ? undefined : finding.acknowledged;
    const isFlapping = ('how' in finding ? undefined : finding.flapping) ?? incident?.flapping ?? false;
    return [
        (0,report_moment/* isNew */.BS)(finding.since, seat) ? 'It is new in that report.' : `It is there ${(0,report_moment/* sinceWhen */.n5)(finding.since, seat, voice/* plainVoice */.R)}.`,
        ...(isFlapping ? ['It is flapping: it comes and goes, and neither is told until it has calmed down.'] : []),
        ...(seen === undefined ? [] : [`${capital((0,quiet/* acknowledgement */.Jt)(seen, seat, voice/* plainVoice */.R))}.`]),
        ...('muted' in finding ? [silence(finding.muted, seat)] : []),
        ...(incident === undefined ? [] : incidentLife(incident, seat)),
    ];
}
function silence(muted, seat) {
    if (muted.by === 'cause')
        return `Nobody is told, since ${voice/* plainVoice */.R.code(muted.cause)} explains it.`;
    const who = muted.who === undefined ? '' : ` by ${voice/* plainVoice */.R.prose(muted.who, 60)}`;
    return `Nobody is told until ${(0,report_moment/* until */.TG)(muted.until, seat, voice/* plainVoice */.R)} (${muted.by}${who}): ${voice/* plainVoice */.R.prose(muted.reason, 200)}.`;
}
function incidentLife(incident, seat) {
    const { state, opened, resolved, told, times, bad, looks } = incident;
    const when = (timestamp) => (0,report_moment/* zoned */.Xx)(timestamp, seat, voice/* plainVoice */.R);
    return [
        ...(opened === undefined ? [] : [`It was opened ${when(opened)}${times > 1 ? `, for the ${ordinal(times)} time` : ''}.`]),
        ...(state === 'suspected' ? [`It is suspected, and not open yet: seen in ${(0,quantity/* counted */.hS)(bad, 'run')} in a row.`] : []),
        ...(told === undefined ? [] : [`People were last told ${when(told.at)}, as ${told.severity}.`]),
        ...(resolved === undefined ? [] : [`It was resolved ${when(resolved)}.`]),
        ...(/^[01]{2,}$/.test(looks) ? [`The last looks, oldest first: ${[...looks].map((look) => (look === '1' ? 'bad' : 'good')).join(', ')}.`] : []),
    ];
}
function ordinal(count) {
    const last = count % 100 > 10 && count % 100 < 14 ? 0 : count % 10;
    return `${count}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}
function capital(sentence) {
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

// EXTERNAL MODULE: ./lib/report/quoted.js
var report_quoted = __webpack_require__(14620);
;// CONCATENATED MODULE: ./lib/report/explain/remedies.js



const usualFile = '.github/velos.yml';
const acknowledgementsFile = '.github/velos-acknowledged.yml';
const weekMs = 7 * 86_400_000;
const learnedRules = ['shift', 'trend', 'unusual'];
function remedies({ finding, report, configFile = usualFile, now = report.timestamp }) {
    const rule = 'rule' in finding ? finding.rule : (0,endings/* ruleOf */.Y)(finding.id);
    const file = (0,report_quoted/* inYaml */.$7)(configFile).slice(1, -1);
    const series = (0,report_quoted/* inYaml */.$7)((0,report_quoted/* globFor */.Cb)(finding.series));
    const until = new Date(((0,model_timestamp/* timeOf */.nR)(now)?.getTime() ?? 0) + weekMs).toISOString().replace(/\.\d+Z$/, 'Z');
    const over = 'how' in finding ? ['It is over, and nothing has to be done; should it come again:'] : [];
    return [
        ...over.map((how) => ({ how, lines: [] })),
        acknowledging(finding.id),
        {
            how: `Silence it for a week, in ${file} (with the series instead of the id: all that is found of it):`,
            lines: ['silences:', `  - { match: ${(0,report_quoted/* inYaml */.$7)((0,report_quoted/* globFor */.Cb)(finding.id))}, until: ${until}, reason: "why" }`],
        },
        ...('rule' in finding ? limitsFor(finding, series, file) : []),
        ...(learnedRules.includes(rule) ? relearning(finding.series, series, file) : []),
        ...(rule === undefined ? [] : ruling(rule, file)),
        ...(rule === 'collector-failed' ? collecting(finding.series, file) : []),
    ];
}
function acknowledging(id) {
    return {
        how: `Say that you have seen it: it stays in the report, and nobody is reminded. In ${acknowledgementsFile}:`,
        lines: ['acknowledged:', `  - { match: ${(0,report_quoted/* inYaml */.$7)((0,report_quoted/* globFor */.Cb)(id))}, reason: "who looks at it" }`],
    };
}
function limitsFor({ rule, value, limit, unit }, series, file) {
    if (rule !== 'limit' || value === undefined || limit === undefined || value <= 0)
        return [];
    const isAbove = value >= limit;
    const most = unit === 'percent' && isAbove ? 100 : Number.POSITIVE_INFINITY;
    const by = (share) => (most === 100 ? value + (100 - value) * share : value * (isAbove ? 1 + share : 1 - share));
    const [warn, critical] = [twoDigits(by(0.3), isAbove, most), twoDigits(by(0.6), isAbove, most)];
    const isBeyond = isAbove ? warn > value && critical > warn : warn < value && critical < warn;
    if (!isBeyond)
        return [];
    const bad = isAbove ? '' : ', bad: below';
    return [{
            how: `Give it other limits, for example these, in ${file}:`,
            lines: ['judge:', '  limits:', `    - { series: ${series}, warn: ${warn}, critical: ${critical}${bad} }`],
        }];
}
function twoDigits(value, isUp, most) {
    const step = most === 100 ? (value > 98 ? 0.1 : 1) : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
    const steps = Number((value / step).toPrecision(12));
    const rounded = isUp && most !== 100 ? Math.ceil(steps) : Math.floor(steps);
    return Number((rounded * step).toPrecision(most === 100 ? 4 : 2));
}
function relearning(name, series, file) {
    const quoted = (0,report_quoted/* inShell */.wp)((0,report_quoted/* globFor */.Cb)(name));
    return [
        { how: 'If this is how it should be from now on, learn it anew:', lines: [`velos memory relearn ${quoted}`] },
        { how: `The same by the configuration, in ${file}:`, lines: ['judge:', `  relearn: [${series}]`] },
        { how: `Learn nothing of it; its limits still hold. In ${file}:`, lines: ['judge:', `  unlearned: [${series}]`] },
    ];
}
function ruling(rule, file) {
    const patience = {
        how: `Hear of this rule only when it lasts for three runs, in ${file}:`,
        lines: ['judge:', '  rules:', `    ${rule}: { fail-after: 3 }`],
    };
    return [
        ...(rule === 'late' ? [] : [patience]),
        { how: `Turn the rule off for all series, in ${file}:`, lines: ['judge:', '  rules:', `    ${rule}: false`] },
    ];
}
function collecting(series, file) {
    const collector = series.slice('collector/'.length);
    if (!['logs', 'repo', 'system'].includes(collector))
        return [];
    return [{ how: `Turn the collector off, in ${file}:`, lines: ['collect:', `  ${collector}: false`] }];
}

// EXTERNAL MODULE: ./lib/report/width.js
var width = __webpack_require__(61354);
;// CONCATENATED MODULE: ./lib/report/explain.js








const colours = { WARN: 33, CRITICAL: 31 };
const narrowest = 40;
const indent = '  ';
function renderExplanation(explanation, { colour, columns }) {
    const wide = Math.max(narrowest, columns);
    const paint = (text, code) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
    const { finding, report, timezone } = explanation;
    const seat = { timestamp: report.timestamp, ...(timezone === undefined ? {} : { timezone }) };
    const said = (sentences, by = indent) => sentences.flatMap((sentence) => (0,width/* wrap */.LV)(sentence, wide - by.length).map((line) => `${by}${line}`));
    const section = (title, lines) => lines.length === 0 ? [] : [[paint(title, 1), ...lines]];
    const [first = '', ...more] = (0,width/* wrap */.LV)(title(finding, seat), wide - finding.severity.length - 2);
    const blocks = [
        [
            `${paint(finding.severity, colours[finding.severity])}  ${first}`,
            ...said([...more, ...valueNow(finding, seat), `Its id is ${(0,plain/* plain */.p)(finding.id, 300)}`, `It stands in ${(0,plain/* plain */.p)(report.path, 300)}`]),
        ],
        ...section('What it means', said(meaning(finding))),
        ...section('What it rests on', said(grounds(explanation, seat))),
        ...section('Its values in the last runs', historyLines(explanation, seat).map((line) => `${indent}${line}`)),
        ...section('Its life', said(life(explanation, seat))),
        ...section('How you hear no more of it', remedies(explanation).flatMap(({ how, lines }) => [
            ...said([how]),
            ...lines.map((line) => `${indent}${indent}${line}`),
        ])),
    ];
    return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}
function title(finding, seat) {
    return 'how' in finding ? (0,endings/* ending */.K)(finding, { ...seat, series: [] }, voice/* plainVoice */.R) : (0,wording/* what */.BB)(finding, voice/* plainVoice */.R);
}
function valueNow(finding, seat) {
    if ('how' in finding)
        return [];
    const value = (0,wording/* beside */.vY)((0,wording/* now */.tB)(finding, {}));
    return [`${value === '' ? '' : `${value}, `}${(0,report_moment/* sinceWhen */.n5)(finding.since, seat, voice/* plainVoice */.R)}`];
}

// EXTERNAL MODULE: ./lib/entry/find-configuration.js
var find_configuration = __webpack_require__(72318);
// EXTERNAL MODULE: ./lib/entry/stored.js + 1 modules
var entry_stored = __webpack_require__(75751);
;// CONCATENATED MODULE: ./lib/entry/explain-command.js



















const reportsAtOnce = 20;
const memoryFiles = [paths/* paths */.f0.runs, paths/* paths */.f0.baselines, paths/* paths */.f0.incidents];
const mostNamed = 10;
async function performExplain(command, columns, world) {
    const { env, cwd } = world;
    const root = (0,inputs_root/* resolveRoot */.H)({ root: command.inputs.root, source: 'flag', env, cwd, path: external_node_path_ });
    const machine = (0,real_machine/* realMachine */.U)(root, env);
    const stored = await (0,entry_stored/* openStored */.c)(machine, command.branch);
    const { reported, findings } = await findIn(stored, command.finding);
    const configuration = await (0,find_configuration/* findConfiguration */.o)(real_files/* realFiles */.a, root, command.inputs.config);
    const settings = await settingsOf(configuration, command.inputs, root, env);
    const memory = await memoryOf(stored, settings, machine.now());
    const explanations = findings.map((finding) => ({
        ...aboutFinding(finding, reported, memory),
        ...(configuration === undefined ? {} : { configFile: configuration.path }),
        timezone: settings.timezone,
        now: (0,model_timestamp/* timestampOf */.U_)(machine.now()),
    }));
    for (const [index, explanation] of explanations.entries()) {
        const text = command.json
            ? `${(0,model_json/* jsonText */.s$)(JSON.parse(JSON.stringify(explanation, (_, value) => (typeof value === 'string' ? machine.redact(value) : value))))}\n`
            : machine.redact(renderExplanation(explanation, { colour: world.colour, columns }));
        await world.print(index > 0 && !command.json ? `\n\n${text}` : text);
    }
}
async function settingsOf(file, inputs, root, env) {
    try {
        return await (0,settings/* parseSettings */.P$)({ inputs, source: 'flag', env, root, file });
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* VelosError */.uu && thrown.code === 'configuration'))
            throw thrown;
        return await (0,settings/* parseSettings */.P$)({ inputs: {}, source: 'flag', env: {}, root });
    }
}
async function findIn(stored, word) {
    const names = (await stored.names(paths/* paths */.f0.reports)).filter((name) => name.endsWith('.json'));
    const newestFirst = names.flatMap((name) => (0,paths/* timestampInName */.L_)(name) ?? []).sort().reverse();
    const known = new Set();
    const series = new Set();
    for (let at = 0; at < newestFirst.length; at += reportsAtOnce) {
        const wanted = newestFirst.slice(at, at + reportsAtOnce).map(paths/* reportJsonPath */.kQ);
        const texts = await (0,entry_stored/* textsOf */.C)(stored, wanted);
        for (const place of wanted) {
            const reported = reportedIn(texts.get(place) ?? '');
            if (reported === undefined)
                continue;
            const findings = meantBy(word, reported.findings);
            if (findings.length > 0)
                return { reported, findings };
            for (const finding of reported.findings)
                known.add(finding.series);
            for (const key of reported.series)
                series.add(key);
        }
    }
    throw unknownFinding(word, stored.name, newestFirst.length, known, series);
}
function unknownFinding(word, place, reports, known, series) {
    const where = `in the ${reports} reports of ${place}`;
    if (reports === 0)
        return new errors/* VelosError */.uu('files', `There is no report in ${place}.`, { remedy: 'Name the branch that the loop writes to with --branch, or the folder with --root.' });
    const isQuiet = series.has(word) && !known.has(word);
    const meant = (0,nearest/* nearest */.p)(word, [...known]);
    const remedy = [
        ...(meant === undefined ? [] : [`Did you mean "${meant}"?`]),
        known.size === 0 ? 'Nothing was wrong in any of them.' : `There were findings on: ${[...known].slice(0, mostNamed).join(', ')}${known.size > mostNamed ? ` and ${known.size - mostNamed} more` : ''}.`,
    ].join(' ');
    return new errors/* VelosError */.uu('files', isQuiet ? `The series ${word} is watched, and nothing was wrong with it ${where}.` : `There is no finding ${word} ${where}.`, { remedy });
}
async function memoryOf(stored, settings, now) {
    const files = [...memoryFiles, ...(0,sightings_files/* sightingsAmong */.fL)(await stored.names(paths/* paths */.f0.sightings), now)];
    const texts = await (0,entry_stored/* textsOf */.C)(stored, files);
    const { memory } = (0,codec/* decodeMemory */.mA)((file) => texts.get(file), files);
    return { ...memory, learned: (0,as_of_now/* asOfNow */.e)(memory.learned, settings) };
}
function aboutFinding(finding, { timestamp, host }, { runs, learned }) {
    const isItsOwn = ({ owner, series }) => series === finding.series && (owner === host || owner === model_learned/* everyHost */.s);
    const baseline = learned.baselines.find(isItsOwn);
    const incident = learned.incidents.find(({ id }) => id === finding.id);
    return {
        finding,
        report: { timestamp, path: (0,paths/* reportJsonPath */.kQ)(timestamp) },
        ...(baseline === undefined ? {} : { baseline }),
        ...(incident === undefined ? {} : { incident }),
        history: runs.flatMap((run) => {
            const value = run.host === host ? run.values?.[finding.series] : undefined;
            return value === undefined ? [] : [{ timestamp: run.timestamp, value }];
        }),
    };
}


/***/ }),

/***/ 75751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ openStored),
  C: () => (/* binding */ textsOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/edge/file-errors.js
var file_errors = __webpack_require__(13723);
// EXTERNAL MODULE: ./lib/publish/confine.js
var confine = __webpack_require__(20527);
// EXTERNAL MODULE: ./lib/publish/git/cat-file.js
var cat_file = __webpack_require__(65251);
// EXTERNAL MODULE: ./lib/publish/git/push-answer.js
var push_answer = __webpack_require__(20665);
// EXTERNAL MODULE: ./lib/publish/git/repository.js
var git_repository = __webpack_require__(81554);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(73434);
;// CONCATENATED MODULE: ./lib/entry/branch-tip.js


async function tipOfBranch(git, repository, branch) {
    const commitOf = async (ref) => {
        const known = await repository.commitOf(ref);
        if (known !== undefined)
            return known;
        const { code, stdout } = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
        return code === 0 ? stdout.trim() : undefined;
    };
    const tracking = `refs/remotes/origin/${branch}`;
    const heard = await commitOf(tracking);
    if (heard !== undefined)
        return { commit: heard, name: `branch ${branch} of origin as last fetched` };
    const own = await commitOf(`refs/heads/${branch}`);
    if (own !== undefined)
        return { commit: own, name: `the local branch ${branch}` };
    await fetchBranch(git, repository, branch, tracking);
    const fetched = await commitOf(tracking);
    if (fetched === undefined)
        throw new errors/* VelosError */.uu('git', `Could not read branch ${branch} of origin after it was fetched.`);
    return { commit: fetched, name: `branch ${branch} of origin, fetched now` };
}
async function fetchBranch(git, { isShallow }, branch, tracking) {
    const depth = isShallow ? ['--depth=1'] : [];
    const { code, stderr } = await git([
        'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap=', ...depth,
        'origin', `+refs/heads/${branch}:${tracking}`,
    ]);
    if (code === 0)
        return;
    const reason = (0,push_answer/* lastWords */.aN)(undefined, stderr);
    if (/couldn't find remote ref/i.test(stderr)) {
        throw new errors/* VelosError */.uu('git', `There is no branch ${branch}, neither here nor at origin.`, { remedy: 'Name the branch that the loop writes to, or leave --branch away to read the folder.' });
    }
    (0,push_answer/* throwIfRefused */.qs)(stderr, reason, `Could not fetch branch ${branch} of origin`);
    throw new errors/* VelosError */.uu('unreachable', `There is no branch ${branch} here, and it could not be fetched: ${reason}.`, {
        remedy: 'Fetch it first ("git fetch origin"), or leave --branch away to read the folder.',
    });
}

;// CONCATENATED MODULE: ./lib/entry/stored.js









async function textsOf(stored, paths) {
    const found = await stored.bytes(paths);
    return new Map(paths.flatMap((path, index) => {
        const bytes = found[index];
        return bytes === undefined ? [] : [[path, (0,cat_file/* toText */.fE)(bytes)]];
    }));
}
async function openStored(machine, branch) {
    return branch === undefined ? await openFolder(machine) : await openBranch(machine, branch);
}
async function openFolder({ files, root }) {
    const kind = await files.kind(root);
    if (kind !== 'folder') {
        throw new errors/* VelosError */.uu('files', `The root ${root} is ${kind === undefined ? 'not there' : 'not a folder'}.`, { remedy: 'Say which folder to read, with the flag --root.' });
    }
    await (0,confine/* confine */.D)(files, root);
    return {
        name: `the folder ${root}`,
        bytes: async (paths) => paths.map((path) => bytesOfOwn((0,external_node_path_.join)(root, path))),
        names: async (folder) => await files.list((0,external_node_path_.join)(root, folder)),
    };
}
function bytesOfOwn(path) {
    try {
        const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
        try {
            if (!(0,external_node_fs_.fstatSync)(file).isFile())
                throw Object.assign(new Error('it is not a file'), { code: 'EISDIR' });
            return (0,external_node_fs_.readFileSync)(file, 'latin1');
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (thrown) {
        const code = (0,file_errors/* systemCode */.x)(thrown);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw (0,file_errors/* fileError */.z)('read', path, thrown);
    }
}
async function openBranch(machine, branch) {
    const { files, git, root } = machine;
    const repository = await (0,git_repository/* findRepository */.W)(files, root);
    const tip = await tipOfBranch(git, repository, branch);
    const objects = async (paths) => {
        const names = paths.map((path) => `${tip.commit}:${repository.prefix}${path}\n`);
        const result = await git(['cat-file', '--batch'], { input: names.join(''), encoding: 'latin1', maxBytes: 512 * 1024 * 1024 });
        if (result.code !== 0)
            throw new errors/* VelosError */.uu('git', `The branch ${branch} could not be read: ${(0,push_answer/* lastWords */.aN)(undefined, result.stderr)}.`);
        return (0,cat_file/* parseBatch */.Gc)(result.stdout);
    };
    return {
        name: `${tip.name}, at ${tip.commit.slice(0, 7)}`,
        bytes: async (paths) => (paths.length === 0 ? [] : (await objects(paths)).map((object) => (object?.type === 'blob' ? object.content : undefined))),
        async names(folder) {
            const [tree] = await objects([folder]);
            return tree?.type === 'tree' ? (0,cat_file/* namesInTree */.YF)(tree) : [];
        },
    };
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

/***/ 65251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ parseBatch),
/* harmony export */   YF: () => (/* binding */ namesInTree),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   w7: () => (/* binding */ entriesInTree)
/* harmony export */ });
function parseBatch(output) {
    const objects = [];
    for (let at = 0; at < output.length;) {
        const lineEnd = output.indexOf('\n', at);
        if (lineEnd < 0)
            throw new Error('the output of cat-file ends within a line');
        const line = output.slice(at, lineEnd);
        const header = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line);
        at = lineEnd + 1;
        if (header === null) {
            objects.push(undefined);
            continue;
        }
        const [, id = '', type = '', size = '0'] = header;
        objects.push({ id, type, content: output.slice(at, at + Number(size)) });
        at += Number(size) + 1;
    }
    return objects;
}
function namesInTree(tree) {
    return entriesInTree(tree).map(({ name }) => name);
}
function entriesInTree(tree) {
    const idBytes = tree.id.length / 2;
    const entries = [];
    for (let at = 0; at < tree.content.length;) {
        const space = tree.content.indexOf(' ', at);
        const end = tree.content.indexOf('\0', space);
        if (space < 0 || end < 0)
            throw new Error(`the tree ${tree.id} is damaged`);
        entries.push({ name: toText(tree.content.slice(space + 1, end)), isFile: tree.content.startsWith('100', at) });
        at = end + 1 + idBytes;
    }
    return entries;
}
function toText(bytes) {
    return Buffer.from(bytes, 'latin1').toString('utf8');
}


/***/ }),

/***/ 20665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zd: () => (/* binding */ readPushAnswer),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   or: () => (/* binding */ isSilence),
/* harmony export */   qs: () => (/* binding */ throwIfRefused)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73434);

const lostRace = /fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|reference already exists|failed to lock|expected .* but|needs force|remote rejected.*\bstale\b/i;
const refusals = [
    { sign: /protected branch|GH006|GH013|hook declined|push declined|rule violations|deny updating|refusing to|shallow update not allowed/i, code: 'push-refused' },
    { sign: /permission to .* denied|permission denied|write access to repository not granted|error: 403|authentication failed|could not read username|could not read password|invalid credentials|unable to create temporary object directory|insufficient permission|unable to write|read-only file system/i, code: 'no-permission' },
    { sign: /does not appear to be a git repository|repository not found|repository .* not found|no such remote|unknown remote|no such file or directory|not a git repository/i, code: 'no-remote' },
];
const silence = /could not resolve|timed out|temporary failure in name resolution|connection (?:reset|refused|closed)|early eof|unexpected disconnect|hung up|returned error: 5\d\d|rpc failed|network is unreachable|unable to access|broken pipe|ended by SIG/i;
function readPushAnswer(result, where) {
    if (result.code === 0)
        return { outcome: 'accepted' };
    const status = result.stdout.split('\n').find((line) => line.startsWith('!'));
    const said = `${status ?? ''}\n${result.stderr}`;
    const reason = lastWords(status, result.stderr);
    if (/exists; cannot create/i.test(said)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VelosError */ .uu('push-refused', `Could not push to ${where}: ${reason}.`, { remedy: 'A branch has a name that begins or goes on like this one: choose another with the input "branch".' });
    }
    if (status !== undefined && lostRace.test(status))
        return { outcome: 'lost', reason };
    throwIfRefused(said, reason, `Could not push to ${where}`);
    if (lostRace.test(said))
        return { outcome: 'lost', reason };
    if (status === undefined && silence.test(said))
        return { outcome: 'unclear', reason };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VelosError */ .uu(status === undefined ? 'git' : 'push-refused', `Could not push to ${where}: ${reason}.`);
}
function throwIfRefused(said, reason, attempt) {
    const refusal = refusals.find(({ sign }) => sign.test(said));
    if (refusal !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VelosError */ .uu(refusal.code, `${attempt}: ${reason}.`);
}
function isSilence(said) {
    return silence.test(said);
}
function lastWords(status, stderr) {
    const lines = stderr.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^(?:To |hint:)/.test(line));
    const remote = lines.filter((line) => line.startsWith('remote:')).map((line) => line.slice(7).trim()).filter(Boolean);
    const cause = lines[lines.findIndex((line) => /^fatal: Could not read from remote repository/i.test(line)) - 1];
    const complaint = [...(cause === undefined ? [] : [cause]), ...lines.filter((line) => /^(?:error|fatal):/.test(line))]
        .map((line) => line.replace(/^(?:error|fatal): /, ''));
    const reason = status === undefined ? undefined : /\(([^()]*)\)\s*$/.exec(status)?.[1];
    const words = [reason, remote.slice(0, 3).join(' '), status === undefined ? complaint[0] : undefined].filter(Boolean);
    const said = words.length > 0 ? words.join(': ') : (lines.at(-1) ?? 'git gave no reason');
    return withoutCredentials(said).slice(0, 400).replace(/[.\s]+$/, '');
}
function withoutCredentials(text) {
    return text.replace(/\/\/[^\s/@]*@/g, '//***@');
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

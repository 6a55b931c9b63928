export const id = 147;
export const ids = [147];
export const modules = {

/***/ 9147:
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
;// CONCATENATED MODULE: ./lib/report/wording.js


function what({ series, what: sentence }, voice) {
    if (!sentence.startsWith(`${series} `))
        return voice.prose(sentence, 300);
    return `${voice.code(series)} ${voice.prose(sentence.slice(series.length + 1), 300)}`;
}
function now({ rule, value, unit }) {
    if (value !== undefined)
        return (0,quantity/* quantity */.au)(value, unit);
    return rule === 'limit' ? 'not measured' : '';
}
function damaged({ path, problem, salvaged }, voice) {
    const rest = salvaged ? ', and what was good in it is used' : '; nothing in it could be used, and it begins anew';
    return `${voice.code(path)} was damaged: ${voice.prose(problem)}. It is kept in ${voice.code(paths/* paths */.f0.setAside)}${rest}`;
}
function limits({ warn, critical, unit, bad }) {
    const both = [warn, critical].filter((limit) => limit !== undefined).map((limit) => (0,quantity/* quantity */.au)(limit, unit));
    return `${bad === 'below' ? 'under ' : ''}${both.join(' / ')}`;
}

;// CONCATENATED MODULE: ./lib/report/annotations.js



const most = 10;
function annotationsOf(report) {
    return [...ofSeverity(report, 'CRITICAL', 'error'), ...ofSeverity(report, 'WARN', 'warning')];
}
function ofSeverity(report, severity, kind) {
    const all = report.findings
        .filter((finding) => finding.severity === severity)
        .map((finding) => {
        const value = now(finding);
        const hint = finding.hint === undefined ? '' : `. ${plainVoice.prose(finding.hint)}`;
        const message = `${what(finding, plainVoice)}${value === '' ? '' : ` (now ${value})`}${hint}`;
        return { kind, title: (0,plain/* plain */.p)(`${severity}: ${finding.series}`, 100), message };
    });
    if (all.length <= most)
        return all;
    const left = all.length - most + 1;
    const rest = { kind, title: `${severity}: ${left} more`, message: `${left} more findings are in the report.` };
    return [...all.slice(0, most - 1), rest];
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
    const count = report.findings.length;
    const needs = count === 1 ? 'thing needs' : 'things need';
    const strong = count === 0 ? verdictWithoutFindings(report) : `${(0,quantity/* word */.Vm)(count)} ${needs} you`;
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
        return capital(`${(0,quantity/* word */.Vm)(fine)} of ${(0,quantity/* word */.Vm)(series.length)} series ${are} within their limits.`);
    }
    return fine === 1 ? 'The one series is within its limits.' : `All ${(0,quantity/* word */.Vm)(fine)} series are within their limits.`;
}
function lastReport({ previous, status }) {
    if (previous === undefined)
        return 'This is the first report of this machine.';
    const said = previous.status === status ? '' : `, and it said ${previous.status}`;
    return `Last report ${(0,quantity/* duration */.p0)(previous.secondsAgo)} ago${said}.`;
}
function capital(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
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

// EXTERNAL MODULE: ./lib/model/timestamp.js
var model_timestamp = __webpack_require__(8065);
;// CONCATENATED MODULE: ./lib/report/moment.js


const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
function moment(timestamp, now) {
    const time = (0,model_timestamp/* timeOf */.nR)(timestamp);
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
    const milliseconds = ((0,model_timestamp/* timeOf */.nR)(now)?.getTime() ?? 0) - ((0,model_timestamp/* timeOf */.nR)(timestamp)?.getTime() ?? 0);
    return (0,quantity/* duration */.p0)(Math.max(0, milliseconds / 1000));
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
function shown(observation, voice, most) {
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
    const after = openFor(began, report.timestamp);
    if (held !== undefined)
        return `Recovered: ${voice.code(series)} is at ${(0,quantity/* quantity */.au)(held.value, held.unit)}, after ${after}`;
    if (series.startsWith('collector/'))
        return `Recovered: ${voice.code(series)} does not fail any more, after ${after}`;
    const why = observed.some((one) => one.key === series) ? 'has no limit any more' : 'is not there any more';
    return `Closed: ${voice.code(series)} ${why}, after ${after}`;
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
    const last = shown(seen.every('logs/last-error').at(-1), voice, 120);
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
    return table(['', 'what', { right: 'now' }, 'since', 'what to do'], report.findings.map((finding) => [
        finding.severity,
        what(finding, markdownVoice),
        now(finding),
        since(finding.since, report.timestamp),
        finding.hint === undefined ? '' : markdownVoice.prose(finding.hint),
    ]));
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
            shown(one, markdownVoice),
            count(one.labels?.['errors']),
            count(one.labels?.['warnings']),
        ])),
        table(['last errors', 'file'], seen
            .every('logs/last-error')
            .map((one) => [shown(one, markdownVoice), markdownVoice.code(one.labels?.['file'] ?? '')])),
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
        ...parts.map((part) => shown(seenParts.get(part), markdownVoice)),
    ]);
}
function processes(seen) {
    return table(['largest processes', { right: 'pid' }, { right: 'memory' }], seen
        .every('process/memory')
        .map((one) => [
        markdownVoice.code(one.labels?.['name'] ?? ''),
        numeral(one.labels?.['pid']),
        shown(one, markdownVoice),
    ]));
}
function show(seen, key, after = '') {
    const text = shown(seen.one(key), markdownVoice);
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
        shown(observation, markdownVoice),
        labels.length === 0 ? '' : markdownVoice.code(labels.join(', ')),
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
        return [label, observation?.value === 0 || observation?.value === false ? '' : shown(observation, markdownVoice)];
    });
    return fold(title === '' ? 'Repository' : `Repository: ${title}`, [
        table(['repository', ''], facts.filter(([, value]) => value !== '')),
        table(['author', { right: 'commits' }], seen
            .every('repo/author')
            .map((one) => [markdownVoice.code(one.labels?.['name'] ?? '', 60), shown(one, markdownVoice)])),
        table(['commit', 'subject', 'author'], seen
            .every('repo/commit')
            .map((one) => [
            markdownVoice.code((one.labels?.['sha'] ?? '').slice(0, 10)),
            shown(one, markdownVoice, 100),
            markdownVoice.code(one.labels?.['author'] ?? '', 60),
        ])),
    ]);
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





function series(report) {
    const longest = Math.max(0, ...report.series.map((one) => one.history.length));
    return table(['series', { right: 'now' }, { right: 'limit' }, { right: 'was' }, `last ${longest} runs`], report.series.map((one) => [
        markdownVoice.code(one.key),
        (0,quantity/* quantity */.au)(one.value, one.unit),
        limits(one),
        one.was === undefined ? '' : (0,quantity/* quantity */.au)(one.was, one.unit),
        sparkline(one.history, one.unit),
    ]));
}

;// CONCATENATED MODULE: ./lib/report/markdown.js










const sections = [strong, findings, changes, notes, series, machine, repository_repository, logs_logs, others, collectors, memory];
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

const ending = '_The rest did not fit here: the report\'s file has all of it._\n';
function renderSummary(report, maxBytes) {
    const whole = renderMarkdown(report, 'full');
    if (sizeOf(whole) <= maxBytes)
        return whole;
    let summary = '';
    for (const part of partsOf(report)) {
        if (sizeOf(`${summary}${part}\n\n${ending}`) > maxBytes)
            break;
        summary += `${part}\n\n`;
    }
    return sizeOf(`${summary}${ending}`) <= maxBytes ? `${summary}${ending}` : '';
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

;// CONCATENATED MODULE: ./lib/report/terminal.js








const colours = { OK: 32, WARN: 33, CRITICAL: 31, UNKNOWN: 35 };
const narrowest = 40;
const longestKey = 40;
const indent = '  ';
function renderTerminal(report, { colour, columns }) {
    const wide = Math.max(narrowest, columns);
    const paint = (text, code) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
    const bold = (text) => paint(text, 1);
    const { strong, rest } = headline(report);
    const [first = '', ...more] = wrap(`${strong} ${rest}`, wide);
    const start = first.startsWith(strong) ? `${bold(strong)}${first.slice(strong.length)}` : bold(first);
    const blocks = [
        [bold(`VELOS Auto Report (${report.timestamp} UTC)`)],
        [`System  ${paint(report.status, colours[report.status])}`, `Logs    ${report.logs}`, `Memory  ${report.memory}`],
        [start, ...more],
        ...report.findings.map((finding) => {
            const value = now(finding);
            const facts = `${value === '' ? '' : `now ${value}, `}${sinceWhen(finding.since, report.timestamp)}`;
            const [sentence = '', ...sentences] = wrap(what(finding, plainVoice), wide - finding.severity.length - 2);
            return [
                `${paint(finding.severity, colours[finding.severity])}  ${sentence}`,
                ...sentences.map((line) => `${indent}${line}`),
                ...indented([facts, ...(finding.hint === undefined ? [] : [plainVoice.prose(finding.hint)])], wide),
            ];
        }),
        titled(bold(newsTitle(report)), indented(news(report, plainVoice), wide)),
        titled(bold('Notes'), indented(terminal_notes(report), wide)),
        titled(bold('Series'), terminal_series(report, wide)),
        titled(bold('Collectors'), indented(terminal_collectors(report), wide)),
        wrap(terminal_memory(report), wide),
    ];
    return `${blocks.filter((block) => block.length > 0).map((block) => block.join('\n')).join('\n\n')}\n`;
}
function sinceWhen(began, timestamp) {
    const text = since(began, timestamp);
    return text === 'new' ? text : `since ${text}`;
}
function titled(title, lines) {
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
function terminal_series(report, columns) {
    const rows = report.series.map((one) => [
        fit(plainVoice.code(one.key), longestKey),
        (0,quantity/* quantity */.au)(one.value, one.unit),
        limits(one),
        sparkline(one.history, one.unit),
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ''))));
    const [keys = 0, values = 0, bounds = 0] = widths;
    return rows.map(([key = '', value = '', limit = '', trend = '']) => {
        const line = `${indent}${padEnd(key, keys)}  ${padStart(value, values)}  ${padStart(limit, bounds)}  ${trend}`;
        return fit(line.trimEnd(), columns);
    });
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
function terminal_memory({ learned: { runs, records, newRecords } }) {
    return `Memory holds ${(0,quantity/* counted */.hS)(runs, 'run')} and ${(0,quantity/* counted */.hS)(records, 'record')}, ${(0,quantity/* number */.ai)(newRecords)} new.`;
}
function padEnd(text, columns) {
    return `${text}${' '.repeat(Math.max(0, columns - width(text)))}`;
}
function padStart(text, columns) {
    return `${' '.repeat(Math.max(0, columns - width(text)))}${text}`;
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

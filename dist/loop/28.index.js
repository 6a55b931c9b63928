export const id = 28;
export const ids = [28];
export const modules = {

/***/ 22028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfiguration: () => (/* binding */ parseConfiguration)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./lib/inputs/cpu-window.js
var cpu_window = __webpack_require__(52652);
// EXTERNAL MODULE: ./lib/inputs/default-settings.js + 1 modules
var default_settings = __webpack_require__(89979);
// EXTERNAL MODULE: ./lib/inputs/dispatch-schema.js + 5 modules
var dispatch_schema = __webpack_require__(84588);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./lib/inputs/alarm-budget.js
const months = { day: 12 / 365.25, week: (12 * 7) / 365.25, month: 1, year: 12 };
const alarmBudgetAllowed = '1 to 1000 per day, week, month or year is allowed, such as 2 per month; what is to raise none at all is turned off in judge.rules';
const alarmBudgetPattern = '^[1-9][0-9]{0,2} per (day|week|month|year)$|^1000 per (day|week|month|year)$';
function parseAlarmBudget(text) {
    const [, count, unit] = /^(\d{1,4}) per (day|week|month|year)$/.exec(text) ?? [];
    const value = Number(count) / (months[unit ?? ''] ?? Number.NaN);
    return Number(count) >= 1 && Number(count) <= 1000 && !count?.startsWith('0') ? { value } : { allowed: alarmBudgetAllowed };
}

// EXTERNAL MODULE: ./lib/inputs/schema-kinds.js
var schema_kinds = __webpack_require__(44028);
;// CONCATENATED MODULE: ./lib/inputs/judge-schema.js





const defaults = default_settings/* defaultSettings */.L.judge;
const remindAllowed = 'a duration from 1h to 400d is allowed, such as 7d, or never';
const limit = schemas/* strictObject */.rej({
    series: (0,schema_kinds/* text */.Qq)('The series, as the report shows it; * stands for any characters.', 200),
    warn: schemas/* optional */.lqM(bound('From this value on the series is a warning.')),
    critical: schemas/* optional */.lqM(bound('From this value on the series is critical.')),
    bad: schemas/* optional */.lqM((0,schema_kinds/* word */.Vm)('The bad side; above without this key. With below, critical is at most warn.', ['above', 'below'])),
    hint: schemas/* optional */.lqM((0,schema_kinds/* text */.Qq)('What to do when the limit is broken; the report shows it.', 500)),
    'fail-after': schemas/* optional */.lqM((0,schema_kinds/* whole */.WQ)('How many bad runs in a row make it a finding. Without this key: as judge.rules has it.', 100)),
    'recover-after': schemas/* optional */.lqM((0,schema_kinds/* whole */.WQ)('How many good runs in a row end it. Without this key: as judge.rules has it.', 100)),
}, { error: 'a mapping with series, and with warn, critical or both, is allowed' })
    .register(schema_kinds/* editorNotes */.pq, { anyOf: [{ required: ['warn'] }, { required: ['critical'] }] });
function bound(description) {
    return schemas/* number */.aig({ error: 'a number is allowed' }).register(schema_kinds/* editorNotes */.pq, { description });
}
const dependence = schemas/* strictObject */.rej({
    series: (0,schema_kinds/* text */.Qq)('Series that cannot be well while the other one is not; * stands for any characters.', 200),
    on: (0,schema_kinds/* text */.Qq)('The series that they depend on; * stands for any characters.', 200),
}, { error: 'a mapping with series and on is allowed' });
function rule(name, description) {
    const severity = schemas/* optional */.lqM((0,schema_kinds/* word */.Vm)("How bad it is: warn or critical. Without this key: the rule's own.", ['warn', 'critical']));
    return (0,schema_kinds/* switched */.uE)(description, (0,schema_kinds/* mapping */.IN)({ severity, ...patience(name) }));
}
function ruleOfLimits(description) {
    return (0,schema_kinds/* switched */.uE)(description, (0,schema_kinds/* mapping */.IN)(patience('limit')));
}
function patience(name) {
    const { failAfter, recoverAfter } = defaults.rules[name];
    return {
        'fail-after': schemas/* optional */.lqM((0,schema_kinds/* whole */.WQ)('How many bad runs in a row make it a finding.', 100, failAfter)),
        'recover-after': schemas/* optional */.lqM((0,schema_kinds/* whole */.WQ)('How many good runs in a row end it.', 100, recoverAfter)),
    };
}
function parseRemind(written) {
    if (written === 'never')
        return { value: undefined };
    const value = (0,duration/* parseDurationWithin */.Ts)(written, 3_600_000, 400 * 86_400_000);
    return value === undefined ? { allowed: remindAllowed } : { value };
}
const judgeSection = (0,schema_kinds/* section */.uW)('What is held against what is measured.', {
    limits: schemas/* optional */.lqM(schemas/* array */.YOg(limit, { error: 'a list of limits is allowed' })
        .check(api/* _maxLength */.Eb(1000, { error: 'at most 1000 limits are allowed' }))
        .register(schema_kinds/* editorNotes */.pq, {
        description: 'Limits of your own. They come after the built-in ones, and replace those of the same series.',
        default: [],
    })),
    rules: (0,schema_kinds/* section */.uW)('The rules that make findings; false turns one off.', {
        'collector-failed': rule('collector-failed', 'A collector that could not look.'),
        late: rule('late', 'Runs that did not come when they usually do, so that nobody looked.'),
        limit: ruleOfLimits('A limit that is broken.'),
        missing: rule('missing', 'A series or a host that was there and is not seen any more.'),
        shift: rule('shift', 'A level that changed, and stays.'),
        trend: rule('trend', 'A disk, say, that will be full before long.'),
        unusual: rule('unusual', 'A value that is not usual for this series at this time.'),
    }),
    'alarm-budget': schemas/* optional */.lqM((0,schema_kinds/* parsed */.Yz)('How many false alarms the learned rules may raise, all series together: 2 per month, 1 per week.', { pattern: alarmBudgetPattern, parse: parseAlarmBudget, allowed: alarmBudgetAllowed }, '2 per month')),
    relearn: schemas/* optional */.lqM((0,schema_kinds/* texts */.Te)('Series whose baseline starts anew, once, when they first stand here; * stands for any characters.', 'A series.', defaults.relearn)),
    unlearned: schemas/* optional */.lqM((0,schema_kinds/* texts */.Te)('Series of which nothing is learned; * stands for any characters.', 'A series.', defaults.unlearned)),
    'depends-on': schemas/* optional */.lqM((0,schema_kinds/* listOf */.c3)('Which series depend on which: while there is a finding on one, those that depend on it are not told of.', dependence, 'a list of at most 100 mappings with series and on is allowed', defaults.dependsOn)),
    remind: schemas/* optional */.lqM((0,schema_kinds/* parsed */.Yz)('After how long an open finding is told of again: 1h to 400d, or never.', { pattern: `${duration/* durationPattern */.Zq}|^never$`, parse: parseRemind, allowed: remindAllowed }, '7d')),
});

// EXTERNAL MODULE: ./lib/inputs/quiet-schema.js + 1 modules
var quiet_schema = __webpack_require__(35988);
;// CONCATENATED MODULE: ./lib/inputs/size.js
const prefixes = ['', 'K', 'M', 'G', 'T'];
const sizePattern = '^[0-9]+([KMGT]i?)?B$';
function parseSize(text) {
    const parts = /^(\d+)([KMGT]?)(i?)B$/.exec(text);
    if (parts === null || (parts[2] === '' && parts[3] === 'i'))
        return undefined;
    const [, count, prefix = '', binary] = parts;
    const value = Number(count) * (binary === 'i' ? 1024 : 1000) ** prefixes.indexOf(prefix);
    return Number.isSafeInteger(value) ? value : undefined;
}
function parseMemoryBytes(text) {
    const value = parseSize(text);
    return value !== undefined && value >= 10_000 && value <= 50_000_000 ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/inputs/configuration-schema.js









const { report } = default_settings/* defaultSettings */.L;
const system = (0,schema_kinds/* mapping */.IN)({
    disks: schemas/* optional */.lqM((0,schema_kinds/* texts */.Te)('Mount points to look at. Without this key: all real file systems.', 'A mount point.')),
    'cpu-window': schemas/* optional */.lqM((0,schema_kinds/* notation */.Lc)('How long the CPU is sampled, at the least: 100ms, 1s. At most 1m.', {
        pattern: duration/* durationPattern */.Zq,
        parse: cpu_window/* parseCpuWindow */.I,
        error: cpu_window/* cpuWindowAllowed */.L,
        value: '200ms',
    })),
});
const logs = (0,schema_kinds/* mapping */.IN)({
    files: schemas/* optional */.lqM((0,schema_kinds/* texts */.Te)('Log files, as globs: relative to the root, or absolute.', 'A glob.', default_settings/* defaultSettings */.L.collect.logs.files)),
    exclude: schemas/* optional */.lqM((0,schema_kinds/* texts */.Te)('Log files to leave out, as globs.', 'A glob.', default_settings/* defaultSettings */.L.collect.logs.exclude)),
    'max-bytes': schemas/* optional */.lqM((0,schema_kinds/* notation */.Lc)('How much one run reads at the most, over all files: 64KB, 2GB (powers of 1000), 64KiB (of 1024).', {
        pattern: sizePattern,
        parse: parseSize,
        error: 'a size is allowed, such as 64KB, 2GB or 512MiB',
        value: '1GB',
    })),
});
const configurationSchema = (0,schema_kinds/* mapping */.IN)({
    report: (0,schema_kinds/* section */.uW)('The report.', {
        style: schemas/* optional */.lqM((0,schema_kinds/* word */.Vm)('full, or classic: the seven lines of the original.', ['full', 'classic'], report.style)),
        timezone: schemas/* optional */.lqM((0,quiet_schema/* timezone */.sg)('The time zone of the people: an IANA name such as Asia/Seoul. Names and fields stay in UTC.', default_settings/* defaultSettings */.L.timezone)),
    }),
    collect: (0,schema_kinds/* section */.uW)('What is looked at; false turns a collector off.', {
        system: (0,schema_kinds/* switched */.uE)('CPU, memory, disks, network and processes of the machine.', system),
        repo: schemas/* optional */.lqM((0,schema_kinds/* flag */.Jt)('The git repository: commits, authors, churn, size.', default_settings/* defaultSettings */.L.collect.repo)),
        logs: (0,schema_kinds/* switched */.uE)('Log files: lines, levels and the last errors.', logs),
        issues: schemas/* optional */.lqM((0,schema_kinds/* flag */.Jt)('Labels on the issues that the bridge keeps: what people have seen or snoozed. Without this key: where dispatch.send.github is on.')),
    }),
    judge: judgeSection,
    silences: quiet_schema/* silencesList */.BG,
    maintenance: quiet_schema/* maintenanceList */.YX,
    memory: (0,schema_kinds/* section */.uW)('How much is remembered.', {
        runs: schemas/* optional */.lqM((0,schema_kinds/* whole */.WQ)('How many runs memory keeps.', 10_000, default_settings/* defaultSettings */.L.memory.runs)),
        records: schemas/* optional */.lqM((0,schema_kinds/* whole */.WQ)('How many learning records memory keeps.', 100_000, default_settings/* defaultSettings */.L.memory.records)),
        bytes: schemas/* optional */.lqM((0,schema_kinds/* notation */.Lc)('How large the file of learning records may be: 10KB to 50MB.', {
            pattern: sizePattern,
            parse: parseMemoryBytes,
            error: 'a size from 10KB to 50MB is allowed, such as 4MB',
            value: '4MB',
        })),
        days: schemas/* optional */.lqM((0,schema_kinds/* notation */.Lc)('For how many days anything is remembered: 1d to 4000d. Without this key: for ever.', {
            pattern: duration/* daysPattern */.SU,
            parse: duration/* parseDays */.bs,
            error: 'a duration in days is allowed, from 1d to 4000d, such as 400d',
        })),
    }),
    retention: (0,schema_kinds/* section */.uW)('How long files stay.', {
        reports: schemas/* optional */.lqM((0,schema_kinds/* whole */.WQ)('How many of the newest reports stay.', 10_000, default_settings/* defaultSettings */.L.retention.reports)),
    }),
    dispatch: dispatch_schema/* dispatchSection */.qN,
}).register(schema_kinds/* editorNotes */.pq, {
    title: 'VELOS configuration',
    description: 'What the VELOS master loop is told; .github/velos.yml, else velos.yml. Every key is optional.',
});

// EXTERNAL MODULE: ./lib/inputs/configured-dispatch.js
var configured_dispatch = __webpack_require__(75220);
// EXTERNAL MODULE: ./lib/model/ticket.js
var ticket = __webpack_require__(31509);
;// CONCATENATED MODULE: ./lib/inputs/configured-judge.js

const configured_judge_defaults = default_settings/* defaultSettings */.L.judge;
function configuredJudge(judge) {
    const own = judge ?? {};
    const remindMs = 'remind' in own ? own.remind : configured_judge_defaults.remindMs;
    return {
        limits: limitsOf(own.limits ?? []),
        rules: rulesOf(own.rules ?? {}),
        alarmBudget: own['alarm-budget'] ?? configured_judge_defaults.alarmBudget,
        relearn: own.relearn ?? configured_judge_defaults.relearn,
        unlearned: own.unlearned ?? configured_judge_defaults.unlearned,
        dependsOn: own['depends-on'] ?? configured_judge_defaults.dependsOn,
        ...(remindMs === undefined ? {} : { remindMs }),
    };
}
function limitsOf(own) {
    const named = new Set(own.map(({ series }) => series));
    return [...configured_judge_defaults.limits.filter(({ series }) => !named.has(series)), ...own.map(limitOf)];
}
function limitOf({ series, warn, critical, bad, hint, ...own }) {
    return {
        series,
        ...(warn === undefined ? {} : { warn }),
        ...(critical === undefined ? {} : { critical }),
        bad: bad ?? 'above',
        ...(hint === undefined ? {} : { hint }),
        ...(own['fail-after'] === undefined ? {} : { failAfter: own['fail-after'] }),
        ...(own['recover-after'] === undefined ? {} : { recoverAfter: own['recover-after'] }),
    };
}
function rulesOf(own) {
    const { rules } = default_settings/* defaultSettings */.L.judge;
    return {
        'collector-failed': ruleOf(own['collector-failed'], rules['collector-failed']),
        late: ruleOf(own.late, rules.late),
        limit: ruleOf(own.limit, rules.limit),
        missing: ruleOf(own.missing, rules.missing),
        shift: ruleOf(own.shift, rules.shift),
        trend: ruleOf(own.trend, rules.trend),
        unusual: ruleOf(own.unusual, rules.unusual),
    };
}
function ruleOf(own, byDefault) {
    if (own === false)
        return false;
    if (own === true || own === null || own === undefined)
        return byDefault;
    return {
        ...('severity' in own && own.severity !== undefined && { severity: own.severity === 'warn' ? 'WARN' : 'CRITICAL' }),
        failAfter: own['fail-after'] ?? byDefault.failAfter,
        recoverAfter: own['recover-after'] ?? byDefault.recoverAfter,
    };
}

// EXTERNAL MODULE: ./lib/inputs/configured-when.js
var configured_when = __webpack_require__(66150);
// EXTERNAL MODULE: ./lib/inputs/moment.js
var moment = __webpack_require__(94789);
;// CONCATENATED MODULE: ./lib/inputs/configured-settings.js





function configuredSettings(configuration) {
    const { report, collect, judge, memory, retention, dispatch } = configuration;
    const timezone = report?.timezone ?? default_settings/* defaultSettings */.L.timezone;
    return {
        send: {
            slack: dispatch?.send?.slack ?? default_settings/* defaultSettings */.L.send.slack,
            notion: dispatch?.send?.notion ?? default_settings/* defaultSettings */.L.send.notion,
            push: dispatch?.send?.push ?? default_settings/* defaultSettings */.L.send.push,
            email: dispatch?.send?.email ?? default_settings/* defaultSettings */.L.send.email,
            ...(dispatch?.send?.webhook === true && { webhook: true }),
            ...(dispatch?.send?.github === true && { github: true }),
        },
        alert: ticket/* channels */.B.filter((channel) => dispatch?.alert?.includes(channel)),
        when: (0,configured_when/* configuredWhen */.v)(dispatch?.when),
        report: { style: report?.style ?? default_settings/* defaultSettings */.L.report.style },
        timezone,
        collect: {
            system: systemOf(collect?.system),
            repo: collect?.repo ?? default_settings/* defaultSettings */.L.collect.repo,
            logs: logsOf(collect?.logs),
            ...(typeof collect?.issues === 'boolean' && { issues: collect.issues }),
        },
        judge: configuredJudge(judge),
        silences: (configuration.silences ?? []).map((one) => silenceIn(one, timezone)),
        maintenance: (configuration.maintenance ?? []).map(({ match, cron, duration, reason, ...own }) => ({
            match,
            cron,
            durationMs: duration,
            timezone: own.timezone ?? timezone,
            reason,
        })),
        memory: {
            runs: memory?.runs ?? default_settings/* defaultSettings */.L.memory.runs,
            records: memory?.records ?? default_settings/* defaultSettings */.L.memory.records,
            bytes: memory?.bytes ?? default_settings/* defaultSettings */.L.memory.bytes,
            ...(memory?.days === undefined ? {} : { days: memory.days }),
        },
        retention: { reports: retention?.reports ?? default_settings/* defaultSettings */.L.retention.reports },
    };
}
function systemOf(system) {
    if (system === false)
        return false;
    const { disks, 'cpu-window': cpuWindowMs } = isOn(system) ? {} : system;
    return { cpuWindowMs: cpuWindowMs ?? default_settings/* defaultSettings */.L.collect.system.cpuWindowMs, ...(disks && { disks }) };
}
function logsOf(logs) {
    if (logs === false)
        return false;
    const own = isOn(logs) ? {} : logs;
    const { files, exclude, maxBytes } = default_settings/* defaultSettings */.L.collect.logs;
    return {
        files: own.files ?? files,
        exclude: own.exclude ?? exclude,
        maxBytes: own['max-bytes'] ?? maxBytes,
    };
}
function silenceIn({ match, until, from, reason, by }, timezone) {
    return {
        match,
        until: (0,moment/* momentIn */.Ii)(until, timezone),
        ...(from === undefined ? {} : { from: (0,moment/* momentIn */.Ii)(from, timezone) }),
        reason,
        ...(by === undefined ? {} : { by }),
    };
}
function isOn(settings) {
    return settings === true || settings === null || settings === undefined;
}

// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/inputs/mismatch.js
var mismatch = __webpack_require__(96045);
;// CONCATENATED MODULE: ./lib/inputs/dependence-rules.js


function dependenceProblems(configuration) {
    const list = (0,json/* isJsonObject */.OW)(configuration) && (0,json/* isJsonObject */.OW)(configuration['judge']) && configuration['judge']['depends-on'];
    if (!Array.isArray(list))
        return [];
    const edges = list.slice(0, 100).flatMap((one, index) => (0,json/* isJsonObject */.OW)(one) && typeof one['series'] === 'string' && typeof one['on'] === 'string'
        ? [{ series: one['series'], on: one['on'], index }]
        : []);
    return edges.filter((edge) => reaches(edge.on, edge.series, edges)).map(({ series, index }) => ({
        path: ['judge', 'depends-on', index],
        message: (0,mismatch/* mismatch */.J4)(`a circle: ${(0,mismatch/* quoted */.TL)(series)} depends on itself`, 'nobody would be told of it; take one of these lines away'),
    }));
}
function reaches(from, to, edges) {
    const seen = new Set([from]);
    for (const one of seen)
        for (const { series, on } of edges)
            if (series === one)
                seen.add(on);
    return seen.has(to);
}

;// CONCATENATED MODULE: ./lib/inputs/environment.js


function fillIn(value, env, blankIsUnset = () => false) {
    const gaps = [];
    const visit = (one, path) => {
        if (typeof one === 'string')
            return fillText(one, env, blankIsUnset(path), (gap) => gaps.push({ path, ...gap }));
        if (Array.isArray(one))
            return one.map((item, index) => visit(item, [...path, index]));
        if (!(0,json/* isJsonObject */.OW)(one))
            return one;
        return Object.fromEntries(Object.entries(one).map(([key, item]) => [key, visit(item, [...path, key])]));
    };
    return { value: visit(value, []), gaps };
}
function fillText(text, env, blankIsUnset, onGap) {
    return text.replace(/\$\$\{|\$\{([^}]*)(\}?)/g, (all, name, end) => {
        if (name === undefined)
            return '${';
        if (end === '' || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
            onGap({ message: (0,mismatch/* mismatch */.J4)((0,mismatch/* quoted */.TL)(all), '${NAME} is allowed, and $${ for the characters ${ themselves') });
            return all;
        }
        const value = Object.hasOwn(env, name) ? env[name] : undefined;
        if (value !== undefined && !(blankIsUnset && value.trim() === ''))
            return value;
        onGap({ variable: name, message: (0,mismatch/* mismatch */.J4)((0,mismatch/* quoted */.TL)(all), `the environment variable ${name} is not set`) });
        return all;
    });
}

// EXTERNAL MODULE: ./lib/inputs/key-path.js
var key_path = __webpack_require__(97220);
;// CONCATENATED MODULE: ./lib/inputs/limit-rules.js

function limitProblems(configuration) {
    const limits = (0,json/* isJsonObject */.OW)(configuration) && (0,json/* isJsonObject */.OW)(configuration['judge']) && configuration['judge']['limits'];
    if (!Array.isArray(limits))
        return [];
    return limits.flatMap((limit, index) => {
        const message = (0,json/* isJsonObject */.OW)(limit) ? limitProblem(limit) : undefined;
        return message === undefined ? [] : [{ path: ['judge', 'limits', index], message }];
    });
}
function limitProblem({ warn, critical, bad }) {
    if (warn === undefined && critical === undefined)
        return 'found neither warn nor critical; at least one of them is needed';
    if (typeof warn !== 'number' || typeof critical !== 'number')
        return undefined;
    if ((bad === undefined || bad === 'above') && critical < warn) {
        const remedy = 'where above is bad, critical is at least warn; if low values are bad, write "bad: below"';
        return `found critical ${critical} under warn ${warn}; ${remedy}`;
    }
    if (bad === 'below' && critical > warn) {
        return `found critical ${critical} over warn ${warn}; where below is bad, critical is at most warn`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/inputs/problems-in-order.js
var problems_in_order = __webpack_require__(21952);
// EXTERNAL MODULE: ./lib/inputs/schema-faults.js
var schema_faults = __webpack_require__(21946);
// EXTERNAL MODULE: ./lib/inputs/timezone.js
var timezone = __webpack_require__(70838);
;// CONCATENATED MODULE: ./lib/inputs/silence-rules.js




function silenceProblems(configuration) {
    if (!(0,json/* isJsonObject */.OW)(configuration) || !Array.isArray(configuration['silences']))
        return [];
    const timezone = timezoneOf(configuration['report']);
    return configuration['silences'].slice(0, 100).flatMap((silence, index) => {
        if (!(0,json/* isJsonObject */.OW)(silence))
            return [];
        const [from, until] = [momentOf(silence['from'], timezone), momentOf(silence['until'], timezone)];
        if (from === undefined || until === undefined || from < until)
            return [];
        return [{ path: ['silences', index], message: (0,mismatch/* mismatch */.J4)('an end that is not after the beginning', 'until is to be later than from') }];
    });
}
function momentOf(written, timezone) {
    const parsed = typeof written === 'string' ? (0,moment/* parseMoment */.mI)(written) : undefined;
    return parsed !== undefined && 'value' in parsed ? (0,moment/* momentIn */.Ii)(parsed.value, timezone) : undefined;
}
function timezoneOf(report) {
    const written = (0,json/* isJsonObject */.OW)(report) ? report['timezone'] : undefined;
    const parsed = typeof written === 'string' ? (0,timezone/* parseTimezone */.hr)(written) : undefined;
    return parsed !== undefined && 'value' in parsed ? parsed.value : 'UTC';
}

;// CONCATENATED MODULE: ./lib/inputs/unset-keys.js



function isOfService(path) {
    return path.length > 2 && path[0] === 'dispatch' && dispatch_schema/* sections */.V0.some((name) => name === path[1]);
}
function setAside(value, gaps) {
    const unset = [];
    const left = [];
    let kept = value;
    for (const gap of gaps) {
        const carrier = dispatch_schema/* sections */.V0.find((name) => name === gap.path[1]);
        if (gap.variable === undefined || carrier === undefined || !isOfService(gap.path)) {
            left.push(gap);
            continue;
        }
        const path = gap.path.slice(0, 3);
        unset.push({ carrier, key: (0,key_path/* keyPath */.D)(path), variable: gap.variable });
        kept = without(kept, path);
    }
    return { value: kept, gaps: left, unset };
}
function without(value, [first, ...rest]) {
    if (!(0,json/* isJsonObject */.OW)(value) || first === undefined)
        return value;
    const entries = Object.entries(value);
    if (rest.length === 0)
        return Object.fromEntries(entries.filter(([key]) => key !== String(first)));
    return Object.fromEntries(entries.map(([key, one]) => [key, key === String(first) ? without(one, rest) : one]));
}

// EXTERNAL MODULE: ./lib/inputs/yaml-tree.js
var yaml_tree = __webpack_require__(62095);
// EXTERNAL MODULE: ./lib/inputs/yaml-values.js
var yaml_values = __webpack_require__(80369);
;// CONCATENATED MODULE: ./lib/inputs/configuration.js













function parseConfiguration(file, env) {
    const text = file.text.replace(/^\ufeff/, '');
    const parsed = (0,yaml_tree/* parseTree */.c)(text);
    if ('faults' in parsed)
        return { problems: (0,problems_in_order/* problemsInOrder */.w)(file.path, text, parsed.faults) };
    const values = (0,yaml_values/* plainValues */.t)(parsed.tree);
    const filled = fillIn(values.value, env, isOfService);
    const { value, gaps, unset } = setAside(filled.value, filled.gaps);
    const result = configurationSchema.safeParse(value ?? {}, { jitless: true });
    const known = new Set([...values.faults, ...gaps].map(({ path }) => (0,key_path/* keyPath */.D)(path)));
    const faults = result.success ? [] : (0,schema_faults/* schemaFaults */.d)(result.error.issues, values, configurationSchema);
    const beyondTypes = [...limitProblems(value), ...dependenceProblems(value), ...silenceProblems(value)];
    const found = [
        ...values.faults,
        ...gaps.map((gap) => ({ ...gap, offset: offsetOf(gap.path) })),
        ...faults.filter(({ path }) => !known.has((0,key_path/* keyPath */.D)(path))),
        ...beyondTypes.map((problem) => ({ ...problem, offset: offsetOf(problem.path) })),
    ];
    return result.success && found.length === 0
        ? { settings: configuredSettings(result.data), dispatch: (0,configured_dispatch/* configuredDispatch */.D)(result.data.dispatch, unset) }
        : { problems: (0,problems_in_order/* problemsInOrder */.w)(file.path, text, found) };
    function offsetOf(path) {
        return values.place(path, 'value')?.offset ?? 0;
    }
}


/***/ })

};

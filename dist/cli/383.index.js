export const id = 383;
export const ids = [383];
export const modules = {

/***/ 791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ configurationSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./lib/inputs/cpu-window.js
var cpu_window = __webpack_require__(52652);
// EXTERNAL MODULE: ./lib/inputs/default-settings.js
var default_settings = __webpack_require__(47660);
// EXTERNAL MODULE: ./lib/inputs/dispatch-schema.js + 2 modules
var dispatch_schema = __webpack_require__(96105);
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


/***/ }),

/***/ 96105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qN: () => (/* binding */ dispatchSection),
  V0: () => (/* binding */ sections),
  $6: () => (/* binding */ unshownKeys)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./lib/model/dispatch.js
var dispatch = __webpack_require__(49575);
// EXTERNAL MODULE: ./lib/model/ticket.js
var ticket = __webpack_require__(31509);
// EXTERNAL MODULE: ./lib/inputs/configured-dispatch.js
var configured_dispatch = __webpack_require__(75220);
// EXTERNAL MODULE: ./lib/inputs/default-settings.js
var default_settings = __webpack_require__(47660);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/mail-address.js
var mail_address = __webpack_require__(66335);
// EXTERNAL MODULE: ./lib/inputs/mismatch.js
var mismatch = __webpack_require__(96045);
// EXTERNAL MODULE: ./lib/inputs/notion-id.js
var notion_id = __webpack_require__(77520);
// EXTERNAL MODULE: ./lib/inputs/ntfy-topic.js
var ntfy_topic = __webpack_require__(99924);
;// CONCATENATED MODULE: ./lib/inputs/path-map.js
const longest = 1024;
const foreignFolderAllowed = 'an absolute folder is allowed, such as /srv/velos or C:\\velos';
const foreignFolderPattern = '^([A-Za-z]:[\\\\/]|/(?![/\\\\]))';
const ownFolderAllowed = 'a folder under the root is allowed, with / between its parts, such as data/old, or . for the root itself';
const ownFolderPattern = '^(?![/\\\\])[^\\\\:]+$';
function isForeignFolder(text) {
    const isAbsolute = /^(?:[A-Za-z]:[\\/]|\/(?![\\/]))/.test(text);
    return isAbsolute && text.length <= longest && !/[\p{Cc}\p{Cs}]/u.test(text) && !text.split(/[\\/]/).includes('..');
}
function parseOwnFolder(text) {
    const parts = text.replace(/\/+$/, '').split('/');
    const isRelative = !text.startsWith('/') && text.length <= longest && !/[\p{Cc}\p{Cs}\\:]/u.test(text);
    if (!isRelative || parts.some((part) => part === '' || part === '..'))
        return { allowed: ownFolderAllowed };
    return { value: parts.filter((part) => part !== '.').join('/') || '.' };
}

// EXTERNAL MODULE: ./lib/inputs/schema-kinds.js
var schema_kinds = __webpack_require__(44028);
// EXTERNAL MODULE: ./lib/inputs/service-url.js
var service_url = __webpack_require__(78442);
// EXTERNAL MODULE: ./lib/inputs/slack-channel.js
var slack_channel = __webpack_require__(86111);
// EXTERNAL MODULE: ./lib/model/settings.js
var settings = __webpack_require__(71960);
;// CONCATENATED MODULE: ./lib/inputs/when-schema.js





const { when } = default_settings/* defaultSettings */.L;
const choice = schemas/* nullable */.mee(schemas/* union */.KCZ([
    (0,schema_kinds/* mapping */.IN)({
        slack: schemas/* optional */.lqM((0,schema_kinds/* word */.Vm)('When Slack is told.', settings/* whens */.e, when.slack)),
        notion: schemas/* optional */.lqM((0,schema_kinds/* word */.Vm)('When Notion is told.', settings/* whens */.e, when.notion)),
        push: schemas/* optional */.lqM((0,schema_kinds/* word */.Vm)('When a push message is sent.', settings/* whens */.e, when.push)),
        email: schemas/* optional */.lqM((0,schema_kinds/* word */.Vm)('When an e-mail is sent.', settings/* whens */.e, when.email)),
        webhook: schemas/* optional */.lqM((0,schema_kinds/* word */.Vm)('When the webhook is called.', settings/* whens */.e, when.webhook)),
        github: schemas/* optional */.lqM((0,schema_kinds/* word */.Vm)('When issues on GitHub are brought up to date.', settings/* whens */.e, when.github)),
    }),
    (0,schema_kinds/* word */.Vm)('One for all channels.', settings/* whens */.e),
]));
schema_kinds/* editorNotes */.pq.add(choice, {
    description: `When the channels are told: ${(0,mismatch/* either */.gP)(settings/* whens */.e)}; for all of them, or for each by its name.`,
    default: 'always',
});
const whenChoice = schemas/* optional */.lqM(choice);

;// CONCATENATED MODULE: ./lib/inputs/dispatch-schema.js















const { send } = default_settings/* defaultSettings */.L;
const slackGrammar = { pattern: slack_channel/* slackChannelPattern */.SO, parse: slack_channel/* parseSlackChannel */.DO, allowed: slack_channel/* slackChannelAllowed */.Yc };
const notionGrammar = { pattern: notion_id/* notionIdPattern */.dA, parse: notion_id/* parseNotionId */._I, allowed: notion_id/* notionIdAllowed */.RZ };
const addressGrammar = { pattern: mail_address/* addressPattern */.LY, parse: mail_address/* parseAddress */.or, allowed: mail_address/* addressAllowed */.lg };
const notionParents = ['parent-page', 'database', 'data-source'];
const oneParent = `one of ${(0,mismatch/* allowedWords */.wP)(notionParents)}`;
const twoParents = notionParents.map((one, at) => ({ type: 'object', required: [one, notionParents[(at + 1) % notionParents.length]] }));
const notionShape = (0,schema_kinds/* mapping */.IN)({
    'parent-page': schemas/* optional */.lqM((0,schema_kinds/* parsed */.Yz)('The page below which pages are made: its id or link.', notionGrammar)),
    database: schemas/* optional */.lqM((0,schema_kinds/* parsed */.Yz)('Or the database in which they are made, which has one data source.', notionGrammar)),
    'data-source': schemas/* optional */.lqM((0,schema_kinds/* parsed */.Yz)('Or the data source in which they are made.', notionGrammar)),
    also: schemas/* optional */.lqM((0,schema_kinds/* listOf */.c3)('Further pages and databases that a ticket of the older format may name.', (0,schema_kinds/* parsed */.Yz)('An id or link.', notionGrammar), 'a list of at most 100 ids or links is allowed', [])),
});
const notion = notionShape.check(schemas/* refine */.YPB((one) => notionParents.filter((key) => one[key] !== undefined).length < 2, { error: oneParent }));
const label = schemas/* string */.YjP({ error: labelAllowed() })
    .check(api/* _regex */.Fk(/^[^\u0000-\u001f\u007f-\u009f,]{1,50}$/, { error: labelAllowed() }))
    .register(schema_kinds/* editorNotes */.pq, { description: 'A label.' });
function labelAllowed() {
    return 'a label of 1 to 50 characters, without a comma, is allowed';
}
const recipients = (0,schema_kinds/* listOf */.c3)('The recipients.', (0,schema_kinds/* parsed */.Yz)('An address.', addressGrammar), 'a list of 1 to 100 addresses is allowed');
const labels = (0,schema_kinds/* listOf */.c3)('What the issues are labelled with, and found by.', label, 'a list of 1 to 100 labels is allowed', configured_dispatch/* defaultDispatch */.q.github.labels);
const pathMap = schemas/* nullable */.mee(schemas/* record */.g1P(schemas/* string */.YjP().check(schemas/* refine */.YPB(isForeignFolder, { error: foreignFolderAllowed })).register(schema_kinds/* editorNotes */.pq, { pattern: foreignFolderPattern }), (0,schema_kinds/* parsed */.Yz)('The folder under the root that is meant.', { pattern: ownFolderPattern, parse: parseOwnFolder, allowed: ownFolderAllowed }), { error: 'a mapping of folders is allowed' }));
schema_kinds/* editorNotes */.pq.add(pathMap, {
    description: 'Absolute folders of other machines, as they stand in tickets, and the folder under the root that each of them means.',
    default: {},
});
const dispatchSection = (0,schema_kinds/* section */.uW)('Who is told, and how.', {
    send: (0,schema_kinds/* section */.uW)(`The channels that a ticket asks for: ${ticket/* channels */.B.join(', ')}.`, {
        slack: schemas/* optional */.lqM((0,schema_kinds/* flag */.Jt)('Ask for Slack.', send.slack)),
        notion: schemas/* optional */.lqM((0,schema_kinds/* flag */.Jt)('Ask for Notion.', send.notion)),
        push: schemas/* optional */.lqM((0,schema_kinds/* flag */.Jt)('Ask for a push message.', send.push)),
        email: schemas/* optional */.lqM((0,schema_kinds/* flag */.Jt)('Ask for an e-mail.', send.email)),
        webhook: schemas/* optional */.lqM((0,schema_kinds/* flag */.Jt)('Ask for a call of the webhook.', false)),
        github: schemas/* optional */.lqM((0,schema_kinds/* flag */.Jt)('Ask for an issue on GitHub.', false)),
    }),
    when: whenChoice,
    alert: schemas/* optional */.lqM((0,schema_kinds/* listOf */.c3)('Channels that a critical report goes to besides those that the ticket asks for.', (0,schema_kinds/* word */.Vm)('A channel.', ticket/* channels */.B), 'a list of channels is allowed', [])),
    slack: (0,schema_kinds/* section */.uW)('Slack. The token is in the environment.', {
        channel: schemas/* optional */.lqM((0,schema_kinds/* parsed */.Yz)('Where the bot writes: an id, or a name such as #ops.', slackGrammar)),
        also: schemas/* optional */.lqM((0,schema_kinds/* listOf */.c3)('Further channels that a ticket of the older format may name.', (0,schema_kinds/* parsed */.Yz)('A channel.', slackGrammar), 'a list of at most 100 channels is allowed', [])),
    }),
    notion: schemas/* optional */.lqM(schemas/* nullable */.mee(notion).register(schema_kinds/* editorNotes */.pq, { description: 'Notion. The token is in the environment.', not: { anyOf: twoParents } })),
    email: (0,schema_kinds/* section */.uW)('E-mail. The server and its password are in the environment.', {
        to: schemas/* optional */.lqM(recipients.check(api/* _minLength */.m9(1, { error: 'a list of 1 to 100 addresses is allowed' }))),
        from: schemas/* optional */.lqM((0,schema_kinds/* parsed */.Yz)('The sender.', addressGrammar)),
        tls: schemas/* optional */.lqM((0,schema_kinds/* word */.Vm)('required, or optional: in plain text where the server offers no TLS.', ['required', 'optional'], configured_dispatch/* defaultDispatch */.q.email.tls)),
    }),
    webhook: (0,schema_kinds/* section */.uW)('A webhook of your own. Its secret is in the environment.', {
        url: schemas/* optional */.lqM((0,schema_kinds/* parsed */.Yz)('The URL to post to; ${NAME} takes it from the environment.', { pattern: service_url/* urlPattern */.AN, parse: service_url/* parseTargetUrl */.Ym, allowed: service_url/* urlAllowed */._J })),
    }),
    ntfy: (0,schema_kinds/* section */.uW)('Push messages by ntfy. The token is in the environment.', {
        url: schemas/* optional */.lqM((0,schema_kinds/* parsed */.Yz)('The server.', { pattern: service_url/* urlPattern */.AN, parse: service_url/* parseBaseUrl */.Q2, allowed: service_url/* urlAllowed */._J }, 'https://ntfy.sh')),
        topic: schemas/* optional */.lqM((0,schema_kinds/* parsed */.Yz)('The topic. Who knows it can read it.', { pattern: ntfy_topic/* ntfyTopicPattern */.PL, parse: ntfy_topic/* parseNtfyTopic */.qd, allowed: ntfy_topic/* ntfyTopicAllowed */.xL })),
    }),
    github: (0,schema_kinds/* section */.uW)('Issues on GitHub, one for each trouble.', {
        labels: schemas/* optional */.lqM(labels.check(api/* _minLength */.m9(1, { error: 'a list of 1 to 100 labels is allowed' }))),
    }),
    'on-unknown': schemas/* optional */.lqM((0,schema_kinds/* word */.Vm)('What becomes of a message that may have arrived: sent once more and marked, or held.', ['resend', 'hold'], configured_dispatch/* defaultDispatch */.q.onUnknown)),
    'path-map': schemas/* optional */.lqM(pathMap),
    deadline: schemas/* optional */.lqM((0,schema_kinds/* notation */.Lc)('How long one message may take: 100ms to 5m.', {
        pattern: duration/* durationPattern */.Zq,
        parse: (one) => (0,duration/* parseDurationWithin */.Ts)(one, 100, 300_000),
        error: 'a duration from 100ms to 5m is allowed, such as 30s',
        value: '30s',
    })),
});
const unshownKeys = ['dispatch.webhook.url', 'dispatch.ntfy.url'];
const sections = dispatch/* carriers */.M.filter((name) => name !== 'pushbullet');


/***/ }),

/***/ 26383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configurationJsonSchema: () => (/* binding */ configurationJsonSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91939);
/* harmony import */ var _configuration_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(791);
/* harmony import */ var _schema_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44028);



function configurationJsonSchema() {
    const { $schema, title, description, ...rest } = (0,zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl)(_configuration_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationSchema */ .W, {
        io: 'input',
        metadata: _schema_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .editorNotes */ .pq,
        override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, _schema_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .editorNotes */ .pq.get(zodSchema)),
    });
    return `${JSON.stringify({ $schema, title, description, ...rest }, undefined, 2)}\n`;
}


/***/ }),

/***/ 94789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ momentIn),
/* harmony export */   T2: () => (/* binding */ momentAllowed),
/* harmony export */   TX: () => (/* binding */ momentPattern),
/* harmony export */   mI: () => (/* binding */ parseMoment)
/* harmony export */ });
/* harmony import */ var _model_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85447);

const momentAllowed = 'a date or a time is allowed, such as 2030-12-01, 2030-12-01T18:00 or 2030-12-01T09:00:00Z';
const momentPattern = '^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?( ?([Zz]|[+-][0-9]{2}:?[0-9]{2}))?)?$';
const form = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?: ?(?:z|([+-])(\d\d):?(\d\d)))?)?$/i;
const day = 86_400_000;
function parseMoment(text) {
    const parts = form.exec(text);
    if (parts === null)
        return { allowed: momentAllowed };
    const [, year = '', month = '', date = '', hour = '00', minute = '00', second = '00', sign, hours = '00', minutes = '00'] = parts;
    const written = `${year}-${month}-${date}T${hour}:${minute}:${second}`;
    const clock = Date.parse(`${written}Z`);
    if (Number.isNaN(clock) || clock < 0 || new Date(clock).toISOString().slice(0, 19) !== written)
        return { allowed: momentAllowed };
    if (Number(hours) > 23 || Number(minutes) > 59)
        return { allowed: momentAllowed };
    const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
    return { value: sign === undefined && !/z$/i.test(text) ? { clock } : { clock, offset } };
}
function momentIn({ clock, offset }, timezone) {
    if (offset !== undefined)
        return new Date(clock - offset).toISOString();
    const before = clock - offsetThere(clock - day, timezone);
    const after = clock - offsetThere(clock + day, timezone);
    const found = [before, after].filter((time) => time + offsetThere(time, timezone) === clock);
    return new Date(found.length === 0 ? before : Math.min(...found)).toISOString();
}
function offsetThere(time, timezone) {
    return (0,_model_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetAt */ .H)(timezone, new Date(time)) * 1000;
}


/***/ }),

/***/ 77520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ notionIdAllowed),
/* harmony export */   _I: () => (/* binding */ parseNotionId),
/* harmony export */   dA: () => (/* binding */ notionIdPattern)
/* harmony export */ });
const notionIdAllowed = "an id of 32 hexadecimal digits, or the page's link that ends in one, is allowed";
const notionIdPattern = '[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}([?#].*)?$';
const id = '[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const hosts = '(?:[a-z0-9-]+\\.)*notion\\.(?:so|com|site)';
const bare = new RegExp(`^(?:${id})$`, 'i');
const link = new RegExp(`^https://${hosts}/(?:[^\\s?#]*[/-])?(${id})(?:[?#]\\S*)?$`, 'i');
function parseNotionId(text) {
    const found = bare.test(text) ? text : text.length <= 2000 ? link.exec(text)?.[1] : undefined;
    if (found === undefined)
        return { allowed: notionIdAllowed };
    const digits = found.toLowerCase().replaceAll('-', '');
    return { value: digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') };
}


/***/ }),

/***/ 99924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ ntfyTopicPattern),
/* harmony export */   qd: () => (/* binding */ parseNtfyTopic),
/* harmony export */   xL: () => (/* binding */ ntfyTopicAllowed)
/* harmony export */ });
const ntfyTopicAllowed = 'a topic of 1 to 64 letters, digits, - and _ is allowed';
const ntfyTopicPattern = '^[-_A-Za-z0-9]{1,64}$';
function parseNtfyTopic(text) {
    return /^[-_A-Za-z0-9]{1,64}$/.test(text) ? { value: text } : { allowed: ntfyTopicAllowed };
}


/***/ }),

/***/ 35988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YX: () => (/* binding */ maintenanceList),
  n$: () => (/* binding */ quiet_schema_moment),
  BG: () => (/* binding */ silencesList),
  sg: () => (/* binding */ quiet_schema_timezone)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./node_modules/croner/dist/croner.js
var croner = __webpack_require__(55814);
;// CONCATENATED MODULE: ./lib/inputs/cron.js

const cronAllowed = 'five fields are allowed: minute, hour, day of the month, month, day of the week; such as 0 2 * * 0';
const cronPattern = '^[0-9A-Za-z*,/#-]{1,60}( +[0-9A-Za-z*,/#-]{1,60}){4}$';
function parseCron(text) {
    if (!new RegExp(cronPattern).test(text))
        return { allowed: cronAllowed };
    const fields = text.split(/ +/).join(' ');
    try {
        const schedule = new croner.Cron(fields, { mode: '5-part', paused: true, timezone: 'UTC' });
        return schedule.nextRun(new Date('2026-01-01T00:00:00Z')) === null ? { allowed: `${cronAllowed}; this one never comes` } : { value: fields };
    }
    catch (thrown) {
        if (thrown instanceof TypeError || thrown instanceof RangeError)
            return { allowed: cronAllowed };
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/moment.js
var moment = __webpack_require__(94789);
// EXTERNAL MODULE: ./lib/inputs/schema-kinds.js
var schema_kinds = __webpack_require__(44028);
// EXTERNAL MODULE: ./lib/inputs/timezone.js
var timezone = __webpack_require__(70838);
;// CONCATENATED MODULE: ./lib/inputs/quiet-schema.js






const match = (0,schema_kinds/* text */.Qq)("A finding's series or id; * stands for any characters.", 300);
function quiet_schema_moment(description) {
    return (0,schema_kinds/* parsed */.Yz)(description, { pattern: moment/* momentPattern */.TX, parse: moment/* parseMoment */.mI, allowed: moment/* momentAllowed */.T2 });
}
const silence = schemas/* strictObject */.rej({
    match,
    until: quiet_schema_moment('When it ends: a date, or a time; without an offset it counts in the time zone of the report.'),
    from: schemas/* optional */.lqM(quiet_schema_moment('When it begins. Without this key: at once.')),
    reason: (0,schema_kinds/* text */.Qq)('Why; the report shows it.', 500),
    by: schemas/* optional */.lqM((0,schema_kinds/* text */.Qq)('Who says so.', 100)),
}, { error: 'a mapping with match, until and reason is allowed' });
const maintenance = schemas/* strictObject */.rej({
    match,
    cron: (0,schema_kinds/* parsed */.Yz)('When it begins, as cron has it: minute, hour, day of the month, month, day of the week.', {
        pattern: cronPattern,
        parse: parseCron,
        allowed: cronAllowed,
    }),
    duration: (0,schema_kinds/* notation */.Lc)('How long it lasts: 1m to 7d.', {
        pattern: duration/* durationPattern */.Zq,
        parse: (one) => (0,duration/* parseDurationWithin */.Ts)(one, 60_000, 7 * 86_400_000),
        error: 'a duration from 1m to 7d is allowed, such as 2h',
    }),
    timezone: schemas/* optional */.lqM(quiet_schema_timezone('The time zone of cron: an IANA name. Without this key: that of the report.')),
    reason: (0,schema_kinds/* text */.Qq)('Why; the report shows it.', 500),
}, { error: 'a mapping with match, cron, duration and reason is allowed' });
function quiet_schema_timezone(description, value) {
    return (0,schema_kinds/* parsed */.Yz)(description, { pattern: timezone/* timezonePattern */.cj, parse: timezone/* parseTimezone */.hr, allowed: timezone/* timezoneAllowed */.Cn }, value);
}
function topList(description, item, keys) {
    const error = `a list of at most 100 mappings with ${keys} is allowed`;
    const list = schemas/* array */.YOg(item, { error }).check(api/* _maxLength */.Eb(100, { error }));
    return schemas/* optional */.lqM(schemas/* nullable */.mee(list).register(schema_kinds/* editorNotes */.pq, { description, default: [] }));
}
const silencesList = topList('Nobody is told of these findings until then; the report lists them apart.', silence, 'match, until and reason');
const maintenanceList = topList('Nobody is told of these findings while somebody works there, each time again.', maintenance, 'match, cron, duration and reason');


/***/ }),

/***/ 44028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ mapping),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Lc: () => (/* binding */ notation),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   pq: () => (/* binding */ editorNotes),
/* harmony export */   uE: () => (/* binding */ switched),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29396);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96045);


const editorNotes = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u5();
const fromEnvironment = '\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}';
function section(description, shape) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(mapping(shape)).register(editorNotes, { description }));
}
function mapping(shape) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(shape, { error: 'a mapping is allowed' });
}
function switched(description, settings) {
    const choice = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), settings], { error: 'true, false or a mapping is allowed' }));
    editorNotes.add(choice, { description, default: true });
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(choice);
}
function flag(description, value) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY({ error: 'true or false is allowed' }).register(editorNotes, { description, ...shown(value) });
}
function word(description, words, value) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(words, { error: (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedWords */ .wP)(words) }).register(editorNotes, { description, ...shown(value) });
}
function whole(description, most, value) {
    const error = `a whole number from 1 to ${most} is allowed`;
    const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr({ error }).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(1, { error }), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(most, { error }));
    return schema.register(editorNotes, { description, ...shown(value) });
}
function text(description, longest) {
    const error = `one line of text is allowed, of 1 to ${longest} characters`;
    const oneLine = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[^\u0000-\u001f\u007f-\u009f]*$/, { error });
    const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error }).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1, { error }), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(longest, { error }), oneLine);
    return schema.register(editorNotes, { description });
}
function texts(description, item, value) {
    return listOf(description, text(item, 1000), 'a list of at most 100 texts is allowed', value);
}
function listOf(description, item, error, value) {
    const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item, { error }).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(100, { error }));
    return schema.register(editorNotes, { description, ...shown(value) });
}
function parsed(description, { pattern, parse, allowed }, value) {
    const transform = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((one, payload) => {
        const checked = parse(one);
        if ('value' in checked)
            return checked.value;
        payload.issues.push({ code: 'custom', message: checked.allowed, input: one });
        return zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
    });
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: allowed }), transform)
        .register(editorNotes, { description, anyOf: [{ pattern }, { pattern: fromEnvironment }], ...shown(value) });
}
function notation(description, { pattern, parse, error, value }) {
    const check = (one) => {
        const number = parse(one);
        return number === undefined ? { allowed: error } : { value: number };
    };
    return parsed(description, { pattern, parse: check, allowed: error }, value);
}
function shown(value) {
    return value === undefined ? {} : { default: value };
}


/***/ }),

/***/ 86111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ parseSlackChannel),
/* harmony export */   SO: () => (/* binding */ slackChannelPattern),
/* harmony export */   Yc: () => (/* binding */ slackChannelAllowed)
/* harmony export */ });
const slackChannelAllowed = "a channel's id such as C0123456789, or its name such as #ops, is allowed";
const slackChannelPattern = '^([CGD][A-Z0-9]{1,30}|#[^\\s#<>&|@,A-Z]{1,80})$';
const channel = /^(?:[CGD][A-Z0-9]{1,30}|#[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}_-]{1,80})$/u;
function parseSlackChannel(text) {
    if (channel.test(text))
        return { value: text };
    const meant = channel.test(`#${text}`) ? '; a name begins with #' : '';
    return { allowed: `${slackChannelAllowed}${meant}` };
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


/***/ })

};

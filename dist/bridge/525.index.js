export const id = 525;
export const ids = [525];
export const modules = {

/***/ 4525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfiguration: () => (/* binding */ parseConfiguration)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(5395);
// EXTERNAL MODULE: ./lib/inputs/cpu-window.js
var cpu_window = __webpack_require__(2652);
// EXTERNAL MODULE: ./lib/inputs/default-settings.js + 1 modules
var default_settings = __webpack_require__(9979);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./lib/model/dispatch.js
var dispatch = __webpack_require__(9575);
// EXTERNAL MODULE: ./lib/model/ticket.js
var ticket = __webpack_require__(1509);
// EXTERNAL MODULE: ./lib/inputs/configured-dispatch.js
var configured_dispatch = __webpack_require__(5220);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(7581);
// EXTERNAL MODULE: ./lib/inputs/mail-address.js
var mail_address = __webpack_require__(6335);
// EXTERNAL MODULE: ./lib/inputs/mismatch.js
var mismatch = __webpack_require__(6045);
// EXTERNAL MODULE: ./lib/inputs/notion-id.js
var notion_id = __webpack_require__(7520);
// EXTERNAL MODULE: ./lib/inputs/ntfy-topic.js
var ntfy_topic = __webpack_require__(9924);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./lib/inputs/schema-kinds.js


const editorNotes = registries/* registry */.u5();
const fromEnvironment = '\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}';
function section(description, shape) {
    return schemas/* optional */.lqM(schemas/* nullable */.mee(mapping(shape)).register(editorNotes, { description }));
}
function mapping(shape) {
    return schemas/* strictObject */.rej(shape, { error: 'a mapping is allowed' });
}
function switched(description, settings) {
    const choice = schemas/* nullable */.mee(schemas/* union */.KCZ([schemas/* boolean */.zMY(), settings], { error: 'true, false or a mapping is allowed' }));
    editorNotes.add(choice, { description, default: true });
    return schemas/* optional */.lqM(choice);
}
function flag(description, value) {
    return schemas/* boolean */.zMY({ error: 'true or false is allowed' }).register(editorNotes, { description, ...shown(value) });
}
function word(description, words, value) {
    return schemas/* enum */.k5n(words, { error: (0,mismatch/* allowedWords */.wP)(words) }).register(editorNotes, { description, ...shown(value) });
}
function whole(description, most, value) {
    const error = `a whole number from 1 to ${most} is allowed`;
    const schema = schemas/* int */.Whr({ error }).check(api/* _gte */.qm(1, { error }), api/* _lte */.Zm(most, { error }));
    return schema.register(editorNotes, { description, ...shown(value) });
}
function schema_kinds_text(description, longest) {
    const error = `one line of text is allowed, of 1 to ${longest} characters`;
    const oneLine = api/* _regex */.Fk(/^[^\u0000-\u001f\u007f-\u009f]*$/, { error });
    const schema = schemas/* string */.YjP({ error }).check(api/* _minLength */.m9(1, { error }), api/* _maxLength */.Eb(longest, { error }), oneLine);
    return schema.register(editorNotes, { description });
}
function texts(description, item, value) {
    return listOf(description, schema_kinds_text(item, 1000), 'a list of at most 100 texts is allowed', value);
}
function listOf(description, item, error, value) {
    const schema = schemas/* array */.YOg(item, { error }).check(api/* _maxLength */.Eb(100, { error }));
    return schema.register(editorNotes, { description, ...shown(value) });
}
function parsed(description, { pattern, parse, allowed }, value) {
    const transform = schemas/* transform */.pdi((one, payload) => {
        const checked = parse(one);
        if ('value' in checked)
            return checked.value;
        payload.issues.push({ code: 'custom', message: checked.allowed, input: one });
        return core/* NEVER */.tm;
    });
    return schemas/* pipe */.FsL(schemas/* string */.YjP({ error: allowed }), transform)
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

// EXTERNAL MODULE: ./lib/inputs/service-url.js
var service_url = __webpack_require__(8442);
// EXTERNAL MODULE: ./lib/inputs/slack-channel.js
var slack_channel = __webpack_require__(6111);
;// CONCATENATED MODULE: ./lib/model/settings.js
const whens = ['always', 'change', 'warn', 'critical', 'daily', 'weekly'];

;// CONCATENATED MODULE: ./lib/inputs/when-schema.js





const { when } = default_settings/* defaultSettings */.L;
const choice = schemas/* nullable */.mee(schemas/* union */.KCZ([
    mapping({
        slack: schemas/* optional */.lqM(word('When Slack is told.', whens, when.slack)),
        notion: schemas/* optional */.lqM(word('When Notion is told.', whens, when.notion)),
        push: schemas/* optional */.lqM(word('When a push message is sent.', whens, when.push)),
        email: schemas/* optional */.lqM(word('When an e-mail is sent.', whens, when.email)),
        webhook: schemas/* optional */.lqM(word('When the webhook is called.', whens, when.webhook)),
        github: schemas/* optional */.lqM(word('When issues on GitHub are brought up to date.', whens, when.github)),
    }),
    word('One for all channels.', whens),
]));
editorNotes.add(choice, {
    description: `When the channels are told: ${(0,mismatch/* either */.gP)(whens)}; for all of them, or for each by its name.`,
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
const notionShape = mapping({
    'parent-page': schemas/* optional */.lqM(parsed('The page below which pages are made: its id or link.', notionGrammar)),
    database: schemas/* optional */.lqM(parsed('Or the database in which they are made, which has one data source.', notionGrammar)),
    'data-source': schemas/* optional */.lqM(parsed('Or the data source in which they are made.', notionGrammar)),
    also: schemas/* optional */.lqM(listOf('Further pages and databases that a ticket of the older format may name.', parsed('An id or link.', notionGrammar), 'a list of at most 100 ids or links is allowed', [])),
});
const notion = notionShape.check(schemas/* refine */.YPB((one) => notionParents.filter((key) => one[key] !== undefined).length < 2, { error: oneParent }));
const label = schemas/* string */.YjP({ error: labelAllowed() })
    .check(api/* _regex */.Fk(/^[^\u0000-\u001f\u007f-\u009f,]{1,50}$/, { error: labelAllowed() }))
    .register(editorNotes, { description: 'A label.' });
function labelAllowed() {
    return 'a label of 1 to 50 characters, without a comma, is allowed';
}
const recipients = listOf('The recipients.', parsed('An address.', addressGrammar), 'a list of 1 to 100 addresses is allowed');
const labels = listOf('What the issues are labelled with, and found by.', label, 'a list of 1 to 100 labels is allowed', configured_dispatch/* defaultDispatch */.q.github.labels);
const pathMap = schemas/* nullable */.mee(schemas/* record */.g1P(schemas/* string */.YjP().check(schemas/* refine */.YPB(isForeignFolder, { error: foreignFolderAllowed })).register(editorNotes, { pattern: foreignFolderPattern }), parsed('The folder under the root that is meant.', { pattern: ownFolderPattern, parse: parseOwnFolder, allowed: ownFolderAllowed }), { error: 'a mapping of folders is allowed' }));
editorNotes.add(pathMap, {
    description: 'Absolute folders of other machines, as they stand in tickets, and the folder under the root that each of them means.',
    default: {},
});
const dispatchSection = section('Who is told, and how.', {
    send: section(`The channels that a ticket asks for: ${ticket/* channels */.B.join(', ')}.`, {
        slack: schemas/* optional */.lqM(flag('Ask for Slack.', send.slack)),
        notion: schemas/* optional */.lqM(flag('Ask for Notion.', send.notion)),
        push: schemas/* optional */.lqM(flag('Ask for a push message.', send.push)),
        email: schemas/* optional */.lqM(flag('Ask for an e-mail.', send.email)),
        webhook: schemas/* optional */.lqM(flag('Ask for a call of the webhook.', false)),
        github: schemas/* optional */.lqM(flag('Ask for an issue on GitHub.', false)),
    }),
    when: whenChoice,
    alert: schemas/* optional */.lqM(listOf('Channels that a critical report goes to besides those that the ticket asks for.', word('A channel.', ticket/* channels */.B), 'a list of channels is allowed', [])),
    slack: section('Slack. The token is in the environment.', {
        channel: schemas/* optional */.lqM(parsed('Where the bot writes: an id, or a name such as #ops.', slackGrammar)),
        also: schemas/* optional */.lqM(listOf('Further channels that a ticket of the older format may name.', parsed('A channel.', slackGrammar), 'a list of at most 100 channels is allowed', [])),
    }),
    notion: schemas/* optional */.lqM(schemas/* nullable */.mee(notion).register(editorNotes, { description: 'Notion. The token is in the environment.', not: { anyOf: twoParents } })),
    email: section('E-mail. The server and its password are in the environment.', {
        to: schemas/* optional */.lqM(recipients.check(api/* _minLength */.m9(1, { error: 'a list of 1 to 100 addresses is allowed' }))),
        from: schemas/* optional */.lqM(parsed('The sender.', addressGrammar)),
        tls: schemas/* optional */.lqM(word('required, or optional: in plain text where the server offers no TLS.', ['required', 'optional'], configured_dispatch/* defaultDispatch */.q.email.tls)),
    }),
    webhook: section('A webhook of your own. Its secret is in the environment.', {
        url: schemas/* optional */.lqM(parsed('The URL to post to; ${NAME} takes it from the environment.', { pattern: service_url/* urlPattern */.AN, parse: service_url/* parseTargetUrl */.Ym, allowed: service_url/* urlAllowed */._J })),
    }),
    ntfy: section('Push messages by ntfy. The token is in the environment.', {
        url: schemas/* optional */.lqM(parsed('The server.', { pattern: service_url/* urlPattern */.AN, parse: service_url/* parseBaseUrl */.Q2, allowed: service_url/* urlAllowed */._J }, 'https://ntfy.sh')),
        topic: schemas/* optional */.lqM(parsed('The topic. Who knows it can read it.', { pattern: ntfy_topic/* ntfyTopicPattern */.PL, parse: ntfy_topic/* parseNtfyTopic */.qd, allowed: ntfy_topic/* ntfyTopicAllowed */.xL })),
    }),
    github: section('Issues on GitHub, one for each trouble.', {
        labels: schemas/* optional */.lqM(labels.check(api/* _minLength */.m9(1, { error: 'a list of 1 to 100 labels is allowed' }))),
    }),
    'on-unknown': schemas/* optional */.lqM(word('What becomes of a message that may have arrived: sent once more and marked, or held.', ['resend', 'hold'], configured_dispatch/* defaultDispatch */.q.onUnknown)),
    'path-map': schemas/* optional */.lqM(pathMap),
    deadline: schemas/* optional */.lqM(notation('How long one message may take: 100ms to 5m.', {
        pattern: duration/* durationPattern */.Zq,
        parse: (one) => (0,duration/* parseDurationWithin */.Ts)(one, 100, 300_000),
        error: 'a duration from 100ms to 5m is allowed, such as 30s',
        value: '30s',
    })),
});
const unshownKeys = ['dispatch.webhook.url', 'dispatch.ntfy.url'];
const sections = dispatch/* carriers */.M.filter((name) => name !== 'pushbullet');

;// CONCATENATED MODULE: ./lib/inputs/alarm-budget.js
const months = { day: 12 / 365.25, week: (12 * 7) / 365.25, month: 1, year: 12 };
const alarmBudgetAllowed = '1 to 1000 per day, week, month or year is allowed, such as 2 per month; what is to raise none at all is turned off in judge.rules';
const alarmBudgetPattern = '^[1-9][0-9]{0,2} per (day|week|month|year)$|^1000 per (day|week|month|year)$';
function parseAlarmBudget(text) {
    const [, count, unit] = /^(\d{1,4}) per (day|week|month|year)$/.exec(text) ?? [];
    const value = Number(count) / (months[unit ?? ''] ?? Number.NaN);
    return Number(count) >= 1 && Number(count) <= 1000 && !count?.startsWith('0') ? { value } : { allowed: alarmBudgetAllowed };
}

;// CONCATENATED MODULE: ./lib/inputs/judge-schema.js





const defaults = default_settings/* defaultSettings */.L.judge;
const remindAllowed = 'a duration from 1h to 400d is allowed, such as 7d, or never';
const limit = schemas/* strictObject */.rej({
    series: schema_kinds_text('The series, as the report shows it; * stands for any characters.', 200),
    warn: schemas/* optional */.lqM(bound('From this value on the series is a warning.')),
    critical: schemas/* optional */.lqM(bound('From this value on the series is critical.')),
    bad: schemas/* optional */.lqM(word('The bad side; above without this key. With below, critical is at most warn.', ['above', 'below'])),
    hint: schemas/* optional */.lqM(schema_kinds_text('What to do when the limit is broken; the report shows it.', 500)),
    'fail-after': schemas/* optional */.lqM(whole('How many bad runs in a row make it a finding. Without this key: as judge.rules has it.', 100)),
    'recover-after': schemas/* optional */.lqM(whole('How many good runs in a row end it. Without this key: as judge.rules has it.', 100)),
}, { error: 'a mapping with series, and with warn, critical or both, is allowed' })
    .register(editorNotes, { anyOf: [{ required: ['warn'] }, { required: ['critical'] }] });
function bound(description) {
    return schemas/* number */.aig({ error: 'a number is allowed' }).register(editorNotes, { description });
}
const dependence = schemas/* strictObject */.rej({
    series: schema_kinds_text('Series that cannot be well while the other one is not; * stands for any characters.', 200),
    on: schema_kinds_text('The series that they depend on; * stands for any characters.', 200),
}, { error: 'a mapping with series and on is allowed' });
function rule(name, description) {
    const severity = schemas/* optional */.lqM(word("How bad it is: warn or critical. Without this key: the rule's own.", ['warn', 'critical']));
    return switched(description, mapping({ severity, ...patience(name) }));
}
function ruleOfLimits(description) {
    return switched(description, mapping(patience('limit')));
}
function patience(name) {
    const { failAfter, recoverAfter } = defaults.rules[name];
    return {
        'fail-after': schemas/* optional */.lqM(whole('How many bad runs in a row make it a finding.', 100, failAfter)),
        'recover-after': schemas/* optional */.lqM(whole('How many good runs in a row end it.', 100, recoverAfter)),
    };
}
function parseRemind(written) {
    if (written === 'never')
        return { value: undefined };
    const value = (0,duration/* parseDurationWithin */.Ts)(written, 3_600_000, 400 * 86_400_000);
    return value === undefined ? { allowed: remindAllowed } : { value };
}
const judgeSection = section('What is held against what is measured.', {
    limits: schemas/* optional */.lqM(schemas/* array */.YOg(limit, { error: 'a list of limits is allowed' })
        .check(api/* _maxLength */.Eb(1000, { error: 'at most 1000 limits are allowed' }))
        .register(editorNotes, {
        description: 'Limits of your own. They come after the built-in ones, and replace those of the same series.',
        default: [],
    })),
    rules: section('The rules that make findings; false turns one off.', {
        'collector-failed': rule('collector-failed', 'A collector that could not look.'),
        late: rule('late', 'Runs that did not come when they usually do, so that nobody looked.'),
        limit: ruleOfLimits('A limit that is broken.'),
        missing: rule('missing', 'A series or a host that was there and is not seen any more.'),
        shift: rule('shift', 'A level that changed, and stays.'),
        trend: rule('trend', 'A disk, say, that will be full before long.'),
        unusual: rule('unusual', 'A value that is not usual for this series at this time.'),
    }),
    'alarm-budget': schemas/* optional */.lqM(parsed('How many false alarms the learned rules may raise, all series together: 2 per month, 1 per week.', { pattern: alarmBudgetPattern, parse: parseAlarmBudget, allowed: alarmBudgetAllowed }, '2 per month')),
    relearn: schemas/* optional */.lqM(texts('Series whose baseline starts anew, once, when they first stand here; * stands for any characters.', 'A series.', defaults.relearn)),
    unlearned: schemas/* optional */.lqM(texts('Series of which nothing is learned; * stands for any characters.', 'A series.', defaults.unlearned)),
    'depends-on': schemas/* optional */.lqM(listOf('Which series depend on which: while there is a finding on one, those that depend on it are not told of.', dependence, 'a list of at most 100 mappings with series and on is allowed', defaults.dependsOn)),
    remind: schemas/* optional */.lqM(parsed('After how long an open finding is told of again: 1h to 400d, or never.', { pattern: `${duration/* durationPattern */.Zq}|^never$`, parse: parseRemind, allowed: remindAllowed }, '7d')),
});

// EXTERNAL MODULE: ./node_modules/croner/dist/croner.js
var croner = __webpack_require__(5814);
;// CONCATENATED MODULE: ./lib/inputs/cron.js

const cronAllowed = 'five fields are allowed: minute, hour, day of the month, month, day of the week; such as 0 2 * * 0';
const cronPattern = '^[0-9A-Za-z*,/#-]{1,60}( +[0-9A-Za-z*,/#-]{1,60}){4}$';
function parseCron(text) {
    if (!new RegExp(cronPattern).test(text))
        return { allowed: cronAllowed };
    const fields = text.split(/ +/).join(' ');
    try {
        const schedule = new croner/* Cron */.l4(fields, { mode: '5-part', paused: true, timezone: 'UTC' });
        return schedule.nextRun(new Date('2026-01-01T00:00:00Z')) === null ? { allowed: `${cronAllowed}; this one never comes` } : { value: fields };
    }
    catch (thrown) {
        if (thrown instanceof TypeError || thrown instanceof RangeError)
            return { allowed: cronAllowed };
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/model/zone.js
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

;// CONCATENATED MODULE: ./lib/inputs/moment.js

const momentAllowed = 'a date or a time is allowed, such as 2030-12-01, 2030-12-01T18:00 or 2030-12-01T09:00:00Z';
const momentPattern = '^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?( ?([Zz]|[+-][0-9]{2}:?[0-9]{2}))?)?$';
const moment_form = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?: ?(?:z|([+-])(\d\d):?(\d\d)))?)?$/i;
const day = 86_400_000;
function parseMoment(text) {
    const parts = moment_form.exec(text);
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
    return offsetAt(timezone, new Date(time)) * 1000;
}

// EXTERNAL MODULE: ./lib/inputs/nearest.js
var nearest = __webpack_require__(3231);
;// CONCATENATED MODULE: ./lib/inputs/timezone.js

const timezoneAllowed = 'the IANA name of a time zone is allowed, such as Asia/Seoul or UTC';
const timezonePattern = '^[A-Za-z][A-Za-z0-9_+/-]{1,59}$';
function parseTimezone(text) {
    const known = new RegExp(timezonePattern).test(text) ? knownAs(text) : undefined;
    if (known !== undefined)
        return { value: known };
    const meant = (0,nearest/* nearest */.p)(text, ['UTC', ...Intl.supportedValuesOf('timeZone')]);
    return { allowed: meant === undefined ? timezoneAllowed : `${timezoneAllowed}; did you mean "${meant}"?` };
}
function knownAs(text) {
    try {
        const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions();
        return timeZone.toLowerCase() === text.toLowerCase() ? timeZone : text;
    }
    catch (thrown) {
        if (thrown instanceof RangeError)
            return undefined;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/inputs/quiet-schema.js






const match = schema_kinds_text("A finding's series or id; * stands for any characters.", 300);
function moment(description) {
    return parsed(description, { pattern: momentPattern, parse: parseMoment, allowed: momentAllowed });
}
const silence = schemas/* strictObject */.rej({
    match,
    until: moment('When it ends: a date, or a time; without an offset it counts in the time zone of the report.'),
    from: schemas/* optional */.lqM(moment('When it begins. Without this key: at once.')),
    reason: schema_kinds_text('Why; the report shows it.', 500),
    by: schemas/* optional */.lqM(schema_kinds_text('Who says so.', 100)),
}, { error: 'a mapping with match, until and reason is allowed' });
const maintenance = schemas/* strictObject */.rej({
    match,
    cron: parsed('When it begins, as cron has it: minute, hour, day of the month, month, day of the week.', {
        pattern: cronPattern,
        parse: parseCron,
        allowed: cronAllowed,
    }),
    duration: notation('How long it lasts: 1m to 7d.', {
        pattern: duration/* durationPattern */.Zq,
        parse: (one) => (0,duration/* parseDurationWithin */.Ts)(one, 60_000, 7 * 86_400_000),
        error: 'a duration from 1m to 7d is allowed, such as 2h',
    }),
    timezone: schemas/* optional */.lqM(timezone('The time zone of cron: an IANA name. Without this key: that of the report.')),
    reason: schema_kinds_text('Why; the report shows it.', 500),
}, { error: 'a mapping with match, cron, duration and reason is allowed' });
function timezone(description, value) {
    return parsed(description, { pattern: timezonePattern, parse: parseTimezone, allowed: timezoneAllowed }, value);
}
function topList(description, item, keys) {
    const error = `a list of at most 100 mappings with ${keys} is allowed`;
    const list = schemas/* array */.YOg(item, { error }).check(api/* _maxLength */.Eb(100, { error }));
    return schemas/* optional */.lqM(schemas/* nullable */.mee(list).register(editorNotes, { description, default: [] }));
}
const silencesList = topList('Nobody is told of these findings until then; the report lists them apart.', silence, 'match, until and reason');
const maintenanceList = topList('Nobody is told of these findings while somebody works there, each time again.', maintenance, 'match, cron, duration and reason');

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
const system = mapping({
    disks: schemas/* optional */.lqM(texts('Mount points to look at. Without this key: all real file systems.', 'A mount point.')),
    'cpu-window': schemas/* optional */.lqM(notation('How long the CPU is sampled, at the least: 100ms, 1s. At most 1m.', {
        pattern: duration/* durationPattern */.Zq,
        parse: cpu_window/* parseCpuWindow */.I,
        error: cpu_window/* cpuWindowAllowed */.L,
        value: '200ms',
    })),
});
const logs = mapping({
    files: schemas/* optional */.lqM(texts('Log files, as globs: relative to the root, or absolute.', 'A glob.', default_settings/* defaultSettings */.L.collect.logs.files)),
    exclude: schemas/* optional */.lqM(texts('Log files to leave out, as globs.', 'A glob.', default_settings/* defaultSettings */.L.collect.logs.exclude)),
    'max-bytes': schemas/* optional */.lqM(notation('How much one run reads at the most, over all files: 64KB, 2GB (powers of 1000), 64KiB (of 1024).', {
        pattern: sizePattern,
        parse: parseSize,
        error: 'a size is allowed, such as 64KB, 2GB or 512MiB',
        value: '1GB',
    })),
});
const configurationSchema = mapping({
    report: section('The report.', {
        style: schemas/* optional */.lqM(word('full, or classic: the seven lines of the original.', ['full', 'classic'], report.style)),
        timezone: schemas/* optional */.lqM(timezone('The time zone of the people: an IANA name such as Asia/Seoul. Names and fields stay in UTC.', default_settings/* defaultSettings */.L.timezone)),
    }),
    collect: section('What is looked at; false turns a collector off.', {
        system: switched('CPU, memory, disks, network and processes of the machine.', system),
        repo: schemas/* optional */.lqM(flag('The git repository: commits, authors, churn, size.', default_settings/* defaultSettings */.L.collect.repo)),
        logs: switched('Log files: lines, levels and the last errors.', logs),
        issues: schemas/* optional */.lqM(flag('Labels on the issues that the bridge keeps: what people have seen or snoozed. Without this key: where dispatch.send.github is on.')),
    }),
    judge: judgeSection,
    silences: silencesList,
    maintenance: maintenanceList,
    memory: section('How much is remembered.', {
        runs: schemas/* optional */.lqM(whole('How many runs memory keeps.', 10_000, default_settings/* defaultSettings */.L.memory.runs)),
        records: schemas/* optional */.lqM(whole('How many learning records memory keeps.', 100_000, default_settings/* defaultSettings */.L.memory.records)),
        bytes: schemas/* optional */.lqM(notation('How large the file of learning records may be: 10KB to 50MB.', {
            pattern: sizePattern,
            parse: parseMemoryBytes,
            error: 'a size from 10KB to 50MB is allowed, such as 4MB',
            value: '4MB',
        })),
        days: schemas/* optional */.lqM(notation('For how many days anything is remembered: 1d to 4000d. Without this key: for ever.', {
            pattern: duration/* daysPattern */.SU,
            parse: duration/* parseDays */.bs,
            error: 'a duration in days is allowed, from 1d to 4000d, such as 400d',
        })),
    }),
    retention: section('How long files stay.', {
        reports: schemas/* optional */.lqM(whole('How many of the newest reports stay.', 10_000, default_settings/* defaultSettings */.L.retention.reports)),
    }),
    dispatch: dispatchSection,
}).register(editorNotes, {
    title: 'VELOS configuration',
    description: 'What the VELOS master loop is told; .github/velos.yml, else velos.yml. Every key is optional.',
});

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
var configured_when = __webpack_require__(6150);
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
        until: momentIn(until, timezone),
        ...(from === undefined ? {} : { from: momentIn(from, timezone) }),
        reason,
        ...(by === undefined ? {} : { by }),
    };
}
function isOn(settings) {
    return settings === true || settings === null || settings === undefined;
}

// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
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

;// CONCATENATED MODULE: ./lib/inputs/key-path.js

function keyPath(path) {
    return path
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${/^[\w-]{1,60}$/.test(part) ? part : (0,mismatch/* quoted */.TL)(part)}`))
        .join('')
        .replace(/^\./, '');
}

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

// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(9604);
;// CONCATENATED MODULE: ./lib/inputs/problems-in-order.js


const mostProblems = 50;
function problemsInOrder(file, text, found) {
    const problems = found
        .toSorted((a, b) => a.offset - b.offset)
        .slice(0, mostProblems)
        .map(({ offset, path = [], message }) => ({
        file,
        ...position(text, offset),
        ...(path.length === 0 ? {} : { path: keyPath(path) }),
        message,
    }));
    const more = found.length - problems.length;
    return more === 0 ? problems : [...problems, { file, message: `and ${(0,quantity/* counted */.hS)(more, 'more problem')}` }];
}
function position(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 2 modules
var core_schemas = __webpack_require__(1041);
;// CONCATENATED MODULE: ./lib/inputs/schema-faults.js





function schemaFaults(issues, values, schema, above = []) {
    return issues.flatMap((issue) => {
        const path = [...above, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map((key) => unknownKey(key, path, values, schema));
        if (issue.code === 'invalid_key')
            return [wrongKey(path, issue.issues[0]?.message ?? issue.message, values)];
        const branch = issue.code === 'invalid_union' ? issue.errors.find(isOfTheRightType) : undefined;
        if (branch !== undefined)
            return schemaFaults(branch, values, schema, path);
        const place = values.place(path, 'value');
        const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
        const isUnshown = place?.word !== undefined && unshownKeys.includes(keyPath(path));
        const message = (0,mismatch/* mismatch */.J4)(isUnshown ? mismatch/* notShown */.d5 : (place?.found ?? 'nothing'), issue.message, (0,nearest/* nearest */.p)(place?.word ?? '', words));
        return [{ path, offset: offsetNear(path, values), message }];
    });
}
function wrongKey(path, allowed, values) {
    const message = (0,mismatch/* mismatch */.J4)(`the key ${(0,mismatch/* quoted */.TL)(String(path.at(-1)))}`, allowed);
    return { path, offset: values.place(path, 'key')?.offset ?? 0, message };
}
function unknownKey(key, above, values, schema) {
    const known = keysOf(schemaAt(schema, above));
    const path = [...above, key];
    const allowed = known.length === 1 ? `${known.join()} is allowed here` : `allowed here: ${(0,mismatch/* either */.gP)(known)}`;
    const message = (0,mismatch/* mismatch */.J4)('an unknown key', allowed, (0,nearest/* nearest */.p)(key, known));
    return { path, offset: values.place(path, 'key')?.offset ?? 0, message };
}
function isOfTheRightType(issues) {
    return !issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
}
function offsetNear(path, values) {
    const place = values.place(path, 'value') ?? values.place(path, 'key');
    return place?.offset ?? (path.length === 0 ? 0 : offsetNear(path.slice(0, -1), values));
}
function keysOf(schema) {
    return schema instanceof core_schemas/* $ZodObject */.L8 ? Object.keys(schema._zod.def.shape) : [];
}
function schemaAt(schema, path) {
    if (schema instanceof core_schemas/* $ZodOptional */.ig || schema instanceof core_schemas/* $ZodNullable */.qc) {
        return schemaAt(schema._zod.def.innerType, path);
    }
    if (schema instanceof core_schemas/* $ZodUnion */.cu) {
        return schemaAt(schema._zod.def.options.find((option) => option instanceof core_schemas/* $ZodObject */.L8), path);
    }
    const [first, ...rest] = path;
    if (first === undefined)
        return schema;
    if (schema instanceof core_schemas/* $ZodArray */.$p)
        return schemaAt(schema._zod.def.element, rest);
    return schema instanceof core_schemas/* $ZodObject */.L8 ? schemaAt(schema._zod.def.shape[first], rest) : undefined;
}

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
    const parsed = typeof written === 'string' ? parseMoment(written) : undefined;
    return parsed !== undefined && 'value' in parsed ? momentIn(parsed.value, timezone) : undefined;
}
function timezoneOf(report) {
    const written = (0,json/* isJsonObject */.OW)(report) ? report['timezone'] : undefined;
    const parsed = typeof written === 'string' ? parseTimezone(written) : undefined;
    return parsed !== undefined && 'value' in parsed ? parsed.value : 'UTC';
}

;// CONCATENATED MODULE: ./lib/inputs/unset-keys.js



function isOfService(path) {
    return path.length > 2 && path[0] === 'dispatch' && sections.some((name) => name === path[1]);
}
function setAside(value, gaps) {
    const unset = [];
    const left = [];
    let kept = value;
    for (const gap of gaps) {
        const carrier = sections.find((name) => name === gap.path[1]);
        if (gap.variable === undefined || carrier === undefined || !isOfService(gap.path)) {
            left.push(gap);
            continue;
        }
        const path = gap.path.slice(0, 3);
        unset.push({ carrier, key: keyPath(path), variable: gap.variable });
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/inputs/yaml-tree.js

const mostBytes = 256 * 1024;
const mostLexemes = 60_000;
const deepest = 64;
function parseTree(text) {
    const refused = sizeFault(text) ?? characterFault(text);
    if (refused !== undefined)
        return { faults: [refused] };
    const document = compose(text);
    if ('offset' in document)
        return { faults: [document] };
    const { errors, contents } = document;
    if (errors.length === 0)
        return { tree: contents ?? undefined };
    return { faults: errors.map(({ pos, message }) => ({ offset: pos[0], message: `this is not YAML: ${message}` })) };
}
function sizeFault(text) {
    if (text.length <= mostBytes && new TextEncoder().encode(text).length <= mostBytes)
        return undefined;
    return { offset: 0, message: `the file is too large; at most ${mostBytes / 1024} KiB are allowed` };
}
function characterFault(text) {
    const found = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd-\uffff\p{Cs}]/u.exec(text);
    if (found === null)
        return undefined;
    const message = found[0] === '\ufffd'
        ? 'a character that is not UTF-8; save the file as UTF-8'
        : 'a control character; save the file as UTF-8 text without control characters';
    return { offset: found.index, message };
}
function compose(text) {
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false, prettyErrors: false });
    const parser = new dist/* Parser */.iX();
    const documents = [];
    let lexemes = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        lexemes += 1;
        if (lexemes > mostLexemes)
            return { offset: parser.offset, message: 'too many words and signs; shorten the file' };
        for (const token of parser.next(lexeme)) {
            if (token.type === 'directive') {
                return { offset: token.offset, message: 'a line that begins with % is not allowed; delete it' };
            }
            documents.push(...composer.next(token));
        }
        if (parser.stack.length > deepest + 1) {
            return { offset: parser.offset, message: `too deep; at most ${deepest} levels are allowed` };
        }
    }
    for (const token of parser.end())
        documents.push(...composer.next(token));
    documents.push(...composer.end(true, text.length));
    const [document, second] = documents;
    if (second !== undefined) {
        return { offset: second.range[0], message: 'a second document begins here; one is allowed, so delete the line ---' };
    }
    return document ?? { offset: 0, message: 'this is not YAML' };
}

// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(709);
;// CONCATENATED MODULE: ./lib/inputs/yaml-values.js




const mostCost = 512 * 1024;
const costOfValue = 32;
const dangerous = ['__proto__', 'constructor', 'prototype'];
function plainValues(tree) {
    const faults = [];
    const nodes = new Map();
    const anchors = new Map();
    let cost = 0;
    const fault = (node, path, message) => {
        faults.push({ offset: node.range[0], path, message });
    };
    const convert = (node, path) => {
        if (node === null)
            return null;
        if (cost > mostCost)
            return undefined;
        cost += costOfValue + ((0,dist/* isScalar */.jn)(node) ? node.source.length : 0);
        if (cost > mostCost)
            return fault(node, [], 'too many values, with the aliases filled in; shorten the file');
        if ((0,dist/* isAlias */.Vj)(node))
            return resolve(node, path);
        nodes.set(keyOf(path, 'value'), node);
        if (node.tag !== undefined)
            return fault(node, path, tagProblem(node.tag));
        if (path.length > deepest)
            return fault(node, [], `too deep; at most ${deepest} levels are allowed`);
        const anchor = { node, isOpen: true };
        if (node.anchor !== undefined)
            anchors.set(node.anchor, anchor);
        const value = (0,dist/* isMap */.jh)(node) ? mapping(node, path) : (0,dist/* isSeq */.oP)(node) ? list(node, path) : node.value;
        anchor.isOpen = false;
        return value;
    };
    const resolve = (node, path) => {
        const anchor = anchors.get(node.source);
        if (anchor === undefined)
            return fault(node, path, `the alias ${(0,mismatch/* quoted */.TL)(`*${node.source}`)} has no anchor before it`);
        if (anchor.isOpen)
            return fault(node, path, `the alias ${(0,mismatch/* quoted */.TL)(`*${node.source}`)} holds itself`);
        return convert(anchor.node, path);
    };
    const list = (node, path) => node.items.map((item, index) => convert(item, [...path, index]));
    const mapping = (node, path) => {
        const entries = new Map();
        for (const { key, value } of node.items) {
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.source ?? key.value ?? '') : undefined;
            if (name === undefined) {
                fault(key, path, 'a key that is no plain text; a word is allowed');
                continue;
            }
            const wrong = yaml_values_wrongKey(name, entries);
            if (wrong !== undefined) {
                fault(key, [...path, name], wrong);
                continue;
            }
            nodes.set(keyOf([...path, name], 'key'), key);
            entries.set(name, convert(value, [...path, name]));
        }
        return Object.fromEntries(entries);
    };
    const value = convert(tree ?? null, []);
    return {
        value: cost > mostCost ? undefined : value,
        faults,
        place: (path, what) => {
            const node = nodes.get(keyOf(path, what));
            return node && placeOf(node);
        },
    };
}
function yaml_values_wrongKey(name, before) {
    if (before.has(name))
        return `the key ${(0,mismatch/* quoted */.TL)(name)} is here a second time; once is allowed`;
    if (dangerous.includes(name))
        return `the key ${(0,mismatch/* quoted */.TL)(name)} is not allowed`;
    if (name === '<<')
        return 'merge keys are not part of YAML 1.2; write the keys out';
    return undefined;
}
function tagProblem(tag) {
    return (0,mismatch/* mismatch */.J4)(`the tag ${(0,mismatch/* quoted */.TL)(tag.replace(/^tag:yaml\.org,2002:/, '!!'))}`, 'tags are not allowed');
}
function placeOf(node) {
    const place = { offset: node.range[0], found: foundIn(node) };
    return (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? { ...place, word: node.value } : place;
}
function foundIn(node) {
    if ((0,dist/* isMap */.jh)(node))
        return 'a mapping';
    if ((0,dist/* isSeq */.oP)(node))
        return 'a list';
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null)
        return 'nothing';
    return typeof node.value === 'string' ? (0,mismatch/* quoted */.TL)(node.value) : (0,plain/* plain */.p)(node.source, 60);
}
function keyOf(path, what) {
    return JSON.stringify([what, ...path]);
}

;// CONCATENATED MODULE: ./lib/inputs/configuration.js













function parseConfiguration(file, env) {
    const text = file.text.replace(/^\ufeff/, '');
    const parsed = parseTree(text);
    if ('faults' in parsed)
        return { problems: problemsInOrder(file.path, text, parsed.faults) };
    const values = plainValues(parsed.tree);
    const filled = fillIn(values.value, env, isOfService);
    const { value, gaps, unset } = setAside(filled.value, filled.gaps);
    const result = configurationSchema.safeParse(value ?? {}, { jitless: true });
    const known = new Set([...values.faults, ...gaps].map(({ path }) => keyPath(path)));
    const faults = result.success ? [] : schemaFaults(result.error.issues, values, configurationSchema);
    const beyondTypes = [...limitProblems(value), ...dependenceProblems(value), ...silenceProblems(value)];
    const found = [
        ...values.faults,
        ...gaps.map((gap) => ({ ...gap, offset: offsetOf(gap.path) })),
        ...faults.filter(({ path }) => !known.has(keyPath(path))),
        ...beyondTypes.map((problem) => ({ ...problem, offset: offsetOf(problem.path) })),
    ];
    return result.success && found.length === 0
        ? { settings: configuredSettings(result.data), dispatch: (0,configured_dispatch/* configuredDispatch */.D)(result.data.dispatch, unset) }
        : { problems: problemsInOrder(file.path, text, found) };
    function offsetOf(path) {
        return values.place(path, 'value')?.offset ?? 0;
    }
}


/***/ })

};

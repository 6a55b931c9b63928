export const id = 722;
export const ids = [722];
export const modules = {

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

/***/ 97220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keyPath)
/* harmony export */ });
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96045);

function keyPath(path) {
    return path
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${/^[\w-]{1,60}$/.test(part) ? part : (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(part)}`))
        .join('')
        .replace(/^\./, '');
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

/***/ 21952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ problemsInOrder)
/* harmony export */ });
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49604);
/* harmony import */ var _key_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97220);


const mostProblems = 50;
function problemsInOrder(file, text, found) {
    const problems = found
        .toSorted((a, b) => a.offset - b.offset)
        .slice(0, mostProblems)
        .map(({ offset, path = [], message }) => ({
        file,
        ...position(text, offset),
        ...(path.length === 0 ? {} : { path: (0,_key_path_js__WEBPACK_IMPORTED_MODULE_1__/* .keyPath */ .D)(path) }),
        message,
    }));
    const more = found.length - problems.length;
    return more === 0 ? problems : [...problems, { file, message: `and ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, 'more problem')}` }];
}
function position(text, offset) {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
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

/***/ 21946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ schemaFaults)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18431);
/* harmony import */ var _dispatch_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96105);
/* harmony import */ var _key_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97220);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96045);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83231);





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
        const isUnshown = place?.word !== undefined && _dispatch_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .unshownKeys */ .$6.includes((0,_key_path_js__WEBPACK_IMPORTED_MODULE_1__/* .keyPath */ .D)(path));
        const message = (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .mismatch */ .J4)(isUnshown ? _mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .notShown */ .d5 : (place?.found ?? 'nothing'), issue.message, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(place?.word ?? '', words));
        return [{ path, offset: offsetNear(path, values), message }];
    });
}
function wrongKey(path, allowed, values) {
    const message = (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .mismatch */ .J4)(`the key ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(String(path.at(-1)))}`, allowed);
    return { path, offset: values.place(path, 'key')?.offset ?? 0, message };
}
function unknownKey(key, above, values, schema) {
    const known = keysOf(schemaAt(schema, above));
    const path = [...above, key];
    const allowed = known.length === 1 ? `${known.join()} is allowed here` : `allowed here: ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(known)}`;
    const message = (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .mismatch */ .J4)('an unknown key', allowed, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, known));
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
    return schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .$ZodObject */ .L8 ? Object.keys(schema._zod.def.shape) : [];
}
function schemaAt(schema, path) {
    if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .$ZodOptional */ .ig || schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .$ZodNullable */ .qc) {
        return schemaAt(schema._zod.def.innerType, path);
    }
    if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .$ZodUnion */ .cu) {
        return schemaAt(schema._zod.def.options.find((option) => option instanceof zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .$ZodObject */ .L8), path);
    }
    const [first, ...rest] = path;
    if (first === undefined)
        return schema;
    if (schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .$ZodArray */ .$p)
        return schemaAt(schema._zod.def.element, rest);
    return schema instanceof zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .$ZodObject */ .L8 ? schemaAt(schema._zod.def.shape[first], rest) : undefined;
}


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

/***/ 62095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ deepest),
/* harmony export */   c: () => (/* binding */ parseTree)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

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
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ uniqueKeys: false, prettyErrors: false });
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const documents = [];
    let lexemes = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
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


/***/ }),

/***/ 80369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ plainValues)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50709);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96045);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62095);




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
        cost += costOfValue + ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.source.length : 0);
        if (cost > mostCost)
            return fault(node, [], 'too many values, with the aliases filled in; shorten the file');
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return resolve(node, path);
        nodes.set(keyOf(path, 'value'), node);
        if (node.tag !== undefined)
            return fault(node, path, tagProblem(node.tag));
        if (path.length > _yaml_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .deepest */ .J)
            return fault(node, [], `too deep; at most ${_yaml_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .deepest */ .J} levels are allowed`);
        const anchor = { node, isOpen: true };
        if (node.anchor !== undefined)
            anchors.set(node.anchor, anchor);
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? mapping(node, path) : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? list(node, path) : node.value;
        anchor.isOpen = false;
        return value;
    };
    const resolve = (node, path) => {
        const anchor = anchors.get(node.source);
        if (anchor === undefined)
            return fault(node, path, `the alias ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`*${node.source}`)} has no anchor before it`);
        if (anchor.isOpen)
            return fault(node, path, `the alias ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`*${node.source}`)} holds itself`);
        return convert(anchor.node, path);
    };
    const list = (node, path) => node.items.map((item, index) => convert(item, [...path, index]));
    const mapping = (node, path) => {
        const entries = new Map();
        for (const { key, value } of node.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.source ?? key.value ?? '') : undefined;
            if (name === undefined) {
                fault(key, path, 'a key that is no plain text; a word is allowed');
                continue;
            }
            const wrong = wrongKey(name, entries);
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
function wrongKey(name, before) {
    if (before.has(name))
        return `the key ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is here a second time; once is allowed`;
    if (dangerous.includes(name))
        return `the key ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is not allowed`;
    if (name === '<<')
        return 'merge keys are not part of YAML 1.2; write the keys out';
    return undefined;
}
function tagProblem(tag) {
    return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .mismatch */ .J4)(`the tag ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(tag.replace(/^tag:yaml\.org,2002:/, '!!'))}`, 'tags are not allowed');
}
function placeOf(node) {
    const place = { offset: node.range[0], found: foundIn(node) };
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string' ? { ...place, word: node.value } : place;
}
function foundIn(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return 'a mapping';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return 'a list';
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || node.value === null)
        return 'nothing';
    return typeof node.value === 'string' ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(node.value) : (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(node.source, 60);
}
function keyOf(path, what) {
    return JSON.stringify([what, ...path]);
}


/***/ }),

/***/ 49604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
const bytePrefixes = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'];
const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
function number(value) {
    if (!Number.isFinite(value))
        return String(value);
    const size = Math.abs(value);
    const digits = Number.isInteger(value) || size >= 1000 ? 0 : size >= 10 ? 1 : 2;
    const [whole = '', fraction] = trimZeros(value.toFixed(digits)).split('.');
    const grouped = whole.length > 21 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
function duration(seconds) {
    if (!Number.isFinite(seconds))
        return String(seconds);
    if (seconds < 0)
        return `−${duration(-seconds)}`;
    if (seconds === 0)
        return '0 s';
    if (seconds < 1)
        return `${Math.round(seconds * 1000)} ms`;
    if (seconds < minute)
        return `${seconds < 10 ? trimZeros(seconds.toFixed(1)) : Math.floor(seconds)} s`;
    if (seconds < hour)
        return `${Math.floor(seconds / minute)} min`;
    if (seconds < 2 * day)
        return parts(seconds, hour, 'h', minute, 'min');
    return parts(seconds, day, 'd', hour, 'h');
}
function quantity(value, unit) {
    switch (unit) {
        case 'percent':
            return `${trimZeros(value.toFixed(Math.abs(value) < 10 ? 1 : 0))} %`;
        case 'bytes':
            return bytes(value);
        case 'bytes/s':
            return `${bytes(value)}/s`;
        case 'seconds':
            return duration(value);
        default:
            return number(value);
    }
}
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
function word(count) {
    return words[count] ?? number(count);
}
function counted(count, one, many = `${one}s`) {
    return `${number(count)} ${count === 1 ? one : many}`;
}
function bytes(value) {
    const size = Math.abs(value);
    const power = size < 1000 ? 0 : Math.min(bytePrefixes.length - 1, Math.floor(Math.log10(size / 0.99995) / 3));
    const scaled = value / 1000 ** power;
    return `${trimZeros(scaled.toFixed(power === 0 || Math.abs(scaled) >= 100 ? 0 : 1))} ${bytePrefixes[power]}`;
}
function parts(seconds, large, largeName, small, smallName) {
    const rest = Math.floor((seconds % large) / small);
    return `${Math.floor(seconds / large)} ${largeName}${rest === 0 ? '' : ` ${rest} ${smallName}`}`;
}
function trimZeros(digits) {
    const trimmed = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
    return trimmed === '-0' ? '0' : trimmed;
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

export const id = 277;
export const ids = [277];
export const modules = {

/***/ 74277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfiguration: () => (/* binding */ parseConfiguration)
});

// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(49604);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./lib/inputs/cpu-window.js
var cpu_window = __webpack_require__(52652);
// EXTERNAL MODULE: ./lib/inputs/default-settings.js + 1 modules
var default_settings = __webpack_require__(89979);
// EXTERNAL MODULE: ./lib/model/dispatch.js
var dispatch = __webpack_require__(49575);
// EXTERNAL MODULE: ./lib/model/ticket.js
var ticket = __webpack_require__(31509);
// EXTERNAL MODULE: ./lib/inputs/configured-dispatch.js
var configured_dispatch = __webpack_require__(75220);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(67581);
// EXTERNAL MODULE: ./lib/inputs/mail-address.js
var mail_address = __webpack_require__(66335);
// EXTERNAL MODULE: ./lib/inputs/mismatch.js
var mismatch = __webpack_require__(96045);
;// CONCATENATED MODULE: ./lib/inputs/notion-id.js
const notionIdAllowed = "an id of 32 hexadecimal digits, or the page's link that ends in one, is allowed";
const notionIdPattern = '[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}([?#].*)?$';
const id = '[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const hosts = '(?:[a-z0-9-]+\\.)*notion\\.(?:so|com|site)';
const bare = new RegExp(`^(?:${id})$`, 'i');
const notion_id_link = new RegExp(`^https://${hosts}/(?:[^\\s?#]*[/-])?(${id})(?:[?#]\\S*)?$`, 'i');
function parseNotionId(text) {
    const found = bare.test(text) ? text : text.length <= 2000 ? notion_id_link.exec(text)?.[1] : undefined;
    if (found === undefined)
        return { allowed: notionIdAllowed };
    const digits = found.toLowerCase().replaceAll('-', '');
    return { value: digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') };
}

;// CONCATENATED MODULE: ./lib/inputs/ntfy-topic.js
const ntfyTopicAllowed = 'a topic of 1 to 64 letters, digits, - and _ is allowed';
const ntfyTopicPattern = '^[-_A-Za-z0-9]{1,64}$';
function parseNtfyTopic(text) {
    return /^[-_A-Za-z0-9]{1,64}$/.test(text) ? { value: text } : { allowed: ntfyTopicAllowed };
}

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
var registries = __webpack_require__(29396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./lib/inputs/schema-kinds.js


const editorNotes = registries/* registry */.u5();
const fromEnvironment = '\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}';
function section(description, shape) {
    return schemas/* optional */.lqM(schemas/* nullable */.mee(mapping(shape)).register(editorNotes, { description }));
}
function mapping(shape) {
    return schemas/* strictObject */.rej(shape, { error: 'a mapping is allowed' });
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
    return schema.register(editorNotes, { description, default: value });
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

// EXTERNAL MODULE: ./lib/inputs/url.js
var inputs_url = __webpack_require__(85060);
;// CONCATENATED MODULE: ./lib/inputs/service-url.js

const service_url_longest = 2000;
const urlAllowed = `a URL that begins with https:// is allowed, of at most ${service_url_longest} characters`;
const onlyHere = 'https:// is allowed, and http:// for this machine only (localhost, 127.0.0.1, [::1])';
const urlPattern = '^https?://[^/?#\\\\@\\s]+([/?#]|$)';
function parseTargetUrl(text) {
    const url = urlOf(text);
    if ('allowed' in url)
        return url;
    const { href, pathname, search } = url.value;
    return { value: pathname === '/' && search === '' ? href.slice(0, -1) : href };
}
function parseBaseUrl(text) {
    const url = urlOf(text);
    if ('allowed' in url)
        return url;
    if (text.includes('?'))
        return { allowed: 'a URL without ? is allowed' };
    return { value: url.value.href.replace(/\/+$/, '') };
}
function urlOf(text) {
    const authority = /^https?:\/\/([^/?#]+)/i.exec(text)?.[1];
    if (authority === undefined || text.length > service_url_longest || /[\s\\\p{Cc}\p{Cf}\p{Cs}]/u.test(text))
        return { allowed: urlAllowed };
    if (authority.includes('@'))
        return { allowed: 'a URL without a user name and password is allowed' };
    if (text.includes('#'))
        return { allowed: 'a URL without # is allowed' };
    const url = (0,inputs_url/* parseUrl */.D)(text);
    if (url === undefined || url.port === '0')
        return { allowed: urlAllowed };
    return url.protocol === 'http:' && !isLoopback(url.hostname) ? { allowed: onlyHere } : { value: url };
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

;// CONCATENATED MODULE: ./lib/inputs/slack-channel.js
const slackChannelAllowed = "a channel's id such as C0123456789, or its name such as #ops, is allowed";
const slackChannelPattern = '^([CGD][A-Z0-9]{1,30}|#[^\\s#<>&|@,A-Z]{1,80})$';
const channel = /^(?:[CGD][A-Z0-9]{1,30}|#[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}_-]{1,80})$/u;
function parseSlackChannel(text) {
    if (channel.test(text))
        return { value: text };
    const meant = channel.test(`#${text}`) ? '; a name begins with #' : '';
    return { allowed: `${slackChannelAllowed}${meant}` };
}

;// CONCATENATED MODULE: ./lib/inputs/dispatch-schema.js














const { send } = default_settings/* defaultSettings */.L;
const slackGrammar = { pattern: slackChannelPattern, parse: parseSlackChannel, allowed: slackChannelAllowed };
const notionGrammar = { pattern: notionIdPattern, parse: parseNotionId, allowed: notionIdAllowed };
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
        url: schemas/* optional */.lqM(parsed('The URL to post to; ${NAME} takes it from the environment.', { pattern: urlPattern, parse: parseTargetUrl, allowed: urlAllowed })),
    }),
    ntfy: section('Push messages by ntfy. The token is in the environment.', {
        url: schemas/* optional */.lqM(parsed('The server.', { pattern: urlPattern, parse: parseBaseUrl, allowed: urlAllowed }, 'https://ntfy.sh')),
        topic: schemas/* optional */.lqM(parsed('The topic. Who knows it can read it.', { pattern: ntfyTopicPattern, parse: parseNtfyTopic, allowed: ntfyTopicAllowed })),
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
const limit = schemas/* strictObject */.rej({
    series: schema_kinds_text('The series, as the report shows it; * stands for any characters.', 200),
    warn: schemas/* optional */.lqM(bound('From this value on the series is a warning.')),
    critical: schemas/* optional */.lqM(bound('From this value on the series is critical.')),
    bad: schemas/* optional */.lqM(word('The bad side; above without this key. With below, critical is at most warn.', ['above', 'below'])),
    hint: schemas/* optional */.lqM(schema_kinds_text('What to do when the limit is broken; the report shows it.', 500)),
}, { error: 'a mapping with series, and with warn, critical or both, is allowed' })
    .register(editorNotes, { anyOf: [{ required: ['warn'] }, { required: ['critical'] }] });
function bound(description) {
    return schemas/* number */.aig({ error: 'a number is allowed' }).register(editorNotes, { description });
}
function collector(description, settings) {
    const choice = schemas/* nullable */.mee(schemas/* union */.KCZ([schemas/* boolean */.zMY(), settings], { error: 'true, false or a mapping is allowed' }));
    editorNotes.add(choice, { description, default: true });
    return schemas/* optional */.lqM(choice);
}
const configurationSchema = mapping({
    report: section('The report.', {
        style: schemas/* optional */.lqM(word('full, or classic: the seven lines of the original.', ['full', 'classic'], report.style)),
    }),
    collect: section('What is looked at; false turns a collector off.', {
        system: collector('CPU, memory, disks, network and processes of the machine.', system),
        repo: schemas/* optional */.lqM(flag('The git repository: commits, authors, churn, size.', default_settings/* defaultSettings */.L.collect.repo)),
        logs: collector('Log files: lines, levels and the last errors.', logs),
    }),
    judge: section('What is held against what is measured.', {
        limits: schemas/* optional */.lqM(schemas/* array */.YOg(limit, { error: 'a list of limits is allowed' })
            .check(api/* _maxLength */.Eb(1000, { error: 'at most 1000 limits are allowed' }))
            .register(editorNotes, {
            description: 'Limits of your own. They come after the built-in ones, and replace those of the same series.',
            default: [],
        })),
    }),
    memory: section('How much is remembered.', {
        runs: schemas/* optional */.lqM(whole('How many runs memory keeps.', 10_000, default_settings/* defaultSettings */.L.memory.runs)),
        records: schemas/* optional */.lqM(whole('How many learning records memory keeps.', 100_000, default_settings/* defaultSettings */.L.memory.records)),
    }),
    retention: section('How long files stay.', {
        reports: schemas/* optional */.lqM(whole('How many of the newest reports stay.', 10_000, default_settings/* defaultSettings */.L.retention.reports)),
    }),
    dispatch: dispatchSection,
}).register(editorNotes, {
    title: 'VELOS configuration',
    description: 'What the VELOS master loop is told; .github/velos.yml, else velos.yml. Every key is optional.',
});

;// CONCATENATED MODULE: ./lib/inputs/configured-settings.js


function configuredSettings(configuration) {
    const { report, collect, judge, memory, retention, dispatch } = configuration;
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
        report: { style: report?.style ?? default_settings/* defaultSettings */.L.report.style },
        collect: {
            system: systemOf(collect?.system),
            repo: collect?.repo ?? default_settings/* defaultSettings */.L.collect.repo,
            logs: logsOf(collect?.logs),
        },
        judge: { limits: limitsOf(judge?.limits ?? []) },
        memory: {
            runs: memory?.runs ?? default_settings/* defaultSettings */.L.memory.runs,
            records: memory?.records ?? default_settings/* defaultSettings */.L.memory.records,
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
function isOn(settings) {
    return settings === true || settings === null || settings === undefined;
}
function limitsOf(own) {
    const named = new Set(own.map(({ series }) => series));
    return [...default_settings/* defaultSettings */.L.judge.limits.filter(({ series }) => !named.has(series)), ...own.map(limitOf)];
}
function limitOf({ series, warn, critical, bad, hint }) {
    return {
        series,
        ...(warn === undefined ? {} : { warn }),
        ...(critical === undefined ? {} : { critical }),
        bad: bad ?? 'above',
        ...(hint === undefined ? {} : { hint }),
    };
}

// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 2 modules
var core_schemas = __webpack_require__(81041);
// EXTERNAL MODULE: ./lib/inputs/nearest.js
var nearest = __webpack_require__(83231);
;// CONCATENATED MODULE: ./lib/inputs/schema-faults.js






function schemaFaults(issues, values, above = []) {
    return issues.flatMap((issue) => {
        const path = [...above, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map((key) => unknownKey(key, path, values));
        if (issue.code === 'invalid_key')
            return [wrongKey(path, issue.issues[0]?.message ?? issue.message, values)];
        const branch = issue.code === 'invalid_union' ? issue.errors.find(isOfTheRightType) : undefined;
        if (branch !== undefined)
            return schemaFaults(branch, values, path);
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
function unknownKey(key, above, values) {
    const known = keysOf(schemaAt(configurationSchema, above));
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
var dist = __webpack_require__(38815);
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
var plain = __webpack_require__(50709);
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











const mostProblems = 50;
function parseConfiguration(file, env) {
    const text = file.text.replace(/^\ufeff/, '');
    const parsed = parseTree(text);
    if ('faults' in parsed)
        return { problems: inOrder(file.path, text, parsed.faults) };
    const values = plainValues(parsed.tree);
    const filled = fillIn(values.value, env, isOfService);
    const { value, gaps, unset } = setAside(filled.value, filled.gaps);
    const result = configurationSchema.safeParse(value ?? {}, { jitless: true });
    const known = new Set([...values.faults, ...gaps].map(({ path }) => keyPath(path)));
    const faults = result.success ? [] : schemaFaults(result.error.issues, values);
    const found = [
        ...values.faults,
        ...gaps.map((gap) => ({ ...gap, offset: offsetOf(gap.path) })),
        ...faults.filter(({ path }) => !known.has(keyPath(path))),
        ...limitProblems(value).map((problem) => ({ ...problem, offset: offsetOf(problem.path) })),
    ];
    return result.success && found.length === 0
        ? { settings: configuredSettings(result.data), dispatch: (0,configured_dispatch/* configuredDispatch */.D)(result.data.dispatch, unset) }
        : { problems: inOrder(file.path, text, found) };
    function offsetOf(path) {
        return values.place(path, 'value')?.offset ?? 0;
    }
}
function inOrder(file, text, found) {
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


/***/ }),

/***/ 49575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ carriers)
/* harmony export */ });
const carriers = ['slack', 'notion', 'ntfy', 'pushbullet', 'email', 'webhook', 'github'];


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


/***/ })

};

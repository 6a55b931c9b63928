export const id = 495;
export const ids = [495];
export const modules = {

/***/ 2495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  slack: () => (/* binding */ slack)
});

// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(709);
// EXTERNAL MODULE: ./lib/deliver/judge-answer.js
var judge_answer = __webpack_require__(2701);
// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/deliver/wire.js
var deliver_wire = __webpack_require__(9244);
;// CONCATENATED MODULE: ./lib/deliver/channels/slack/failure.js
function failed(verdict) {
    if (verdict.outcome === 'delivered')
        throw new Error('a delivery is no failure');
    return { isOk: false, failure: verdict };
}
const strange = { outcome: 'unknown', code: 'strange-answer', reason: 'it answered 200, but with something that Slack does not say' };
function asProbe(failure) {
    const { outcome, code, reason } = failure;
    if (outcome === 'refused')
        return { outcome: 'unable', code, reason };
    return { outcome: 'undecided', code, reason, ...(failure.afterMs !== undefined && { afterMs: failure.afterMs }) };
}

;// CONCATENATED MODULE: ./lib/deliver/channels/slack/words.js
const remedies = {
    credentials: 'Check SLACK_BOT_TOKEN or SLACK_WEBHOOK_URL, and what stands between this machine and Slack.',
    address: 'Check SLACK_API_URL or SLACK_WEBHOOK_URL, and that this machine can reach it.',
    request: 'Slack does not take such a message: please report it with this answer.',
};
const later = [
    'ratelimited', 'rate_limited', 'service_unavailable', 'team_added_to_org', 'org_login_required', 'message_limit_exceeded',
    'request_timeout', 'file_update_failed',
];
const perhaps = ['fatal_error', 'internal_error', 'rollup_error'];
const refusals = [
    [
        ['invalid_auth', 'not_authed', 'token_revoked', 'token_expired', 'account_inactive', 'not_allowed_token_type', 'invalid_token'],
        'Put a valid bot token of the app into SLACK_BOT_TOKEN; one that expires by itself (token rotation) cannot be used.',
    ],
    [
        ['missing_scope', 'no_permission'],
        'Give the app the scopes chat:write, files:write and channels:history (groups:history where the channel is private) and install it again.',
    ],
    [
        ['channel_not_found', 'invalid_channel', 'team_not_found'],
        'Name the channel by its id (it begins with C), and invite the app where the channel is private: /invite in that channel.',
    ],
    [['not_in_channel', 'posting_to_channel_denied'], 'Invite the app to the channel: /invite in that channel.'],
    [['is_archived', 'channel_is_archived'], 'Unarchive the channel, or choose another.'],
    [
        [
            'action_prohibited', 'restricted_action', 'restricted_action_read_only_channel', 'restricted_action_thread_only_channel',
            'posting_to_general_channel_denied',
        ],
        'Let the app post in that channel (a setting of the workspace or the channel forbids it), or choose another.',
    ],
    [
        ['no_service', 'no_service_id', 'no_active_hooks', 'no_team', 'team_disabled'],
        'The incoming webhook is gone: make a new one and put its address into SLACK_WEBHOOK_URL.',
    ],
    [
        ['access_denied', 'accesslimited', 'team_access_not_granted', 'enterprise_is_restricted', 'ekm_access_denied', 'two_factor_setup_required'],
        'Ask who administers the workspace to let this app in from here.',
    ],
    [
        ['file_uploads_disabled', 'file_uploads_except_images_disabled', 'file_type_not_allowed', 'storage_limit_reached'],
        'Allow files in the workspace, or read the report by its link.',
    ],
];
function isWord(text) {
    return typeof text === 'string' && /^[a-z][a-z0-9_]{1,59}$/.test(text);
}
function judgeWord(word, afterMs) {
    const when = afterMs === undefined ? {} : { afterMs };
    const what = { code: word, reason: `Slack says ${word}` };
    if (later.includes(word))
        return { outcome: 'retry', ...what, ...when };
    if (perhaps.includes(word))
        return { outcome: 'unknown', ...what, ...when };
    const remedy = refusals.find(([words]) => words.includes(word))?.[1];
    return { outcome: 'refused', ...what, remedy: remedy ?? 'See what Slack means by it: docs.slack.dev/reference/methods.' };
}

;// CONCATENATED MODULE: ./lib/deliver/channels/slack/attach.js





async function attach(client, errand, { place, files, url }) {
    const ids = [];
    for (const { name, content } of files) {
        const address = await client.ask((slack) => slack.files.getUploadURLExternal({ filename: name, length: content.length }));
        if (!address.isOk)
            return address;
        const { upload_url: target, file_id: id } = address.value;
        if (typeof target !== 'string' || typeof id !== 'string' || !isTrusted(target, url))
            return failed(strange);
        const upload = await put(errand, target, content);
        if (!upload.isOk)
            return upload;
        ids.push({ id, title: name });
    }
    const [first, ...others] = ids;
    if (first === undefined)
        return { isOk: true, value: null };
    const { ts, channel } = place;
    const shared = await client.ask((slack) => slack.files.completeUploadExternal({ files: [first, ...others], channel_id: channel, thread_ts: ts }));
    return shared.isOk ? { isOk: true, value: null } : shared;
}
async function isAttached(client, { place, files }) {
    const answer = await client.ask((slack) => slack.conversations.replies({ ...place, limit: 50 }));
    if (!answer.isOk)
        return answer.failure.outcome === 'refused' ? { isOk: true, value: false } : answer;
    const names = listOf(answer.value.messages).flatMap((message) => listOf(fieldOf(message, 'files')).map((file) => fieldOf(file, 'name')));
    return { isOk: true, value: files.every(({ name }) => names.includes(name)) };
}
async function put(errand, target, content) {
    try {
        const headers = { 'content-type': 'application/octet-stream' };
        const response = await errand.fetch(target, { method: 'POST', headers, body: new Uint8Array(content) });
        return response.ok ? { isOk: true, value: null } : failed((0,judge_answer/* judgeStatus */.Gh)(response, errand.now(), remedies));
    }
    catch (thrown) {
        const wire = (0,deliver_wire/* wireErrorIn */.BC)(thrown);
        if (wire === undefined)
            throw thrown;
        return failed((0,judge_answer/* judgeWire */.rp)(wire, remedies));
    }
}
function isTrusted(target, url) {
    if (!URL.canParse(target))
        return false;
    const { protocol, origin } = new URL(target);
    return protocol === 'https:' || origin === new URL(url).origin;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function fieldOf(value, name) {
    return (0,json/* isJsonObject */.OW)(value) ? value[name] : undefined;
}

// EXTERNAL MODULE: ./lib/deliver/retry-after.js
var retry_after = __webpack_require__(3252);
;// CONCATENATED MODULE: ./lib/deliver/channels/slack/client.js





async function openClient(errand, { url, token }) {
    const { WebClient, WebAPIPlatformError, LogLevel } = await __webpack_require__.e(/* import() */ 105).then(__webpack_require__.t.bind(__webpack_require__, 5105, 19));
    let last;
    const forget = () => {
        last = undefined;
    };
    const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore, setLevel: ignore, setName: ignore, getLevel: () => LogLevel.ERROR };
    const client = new WebClient(token, {
        slackApiUrl: `${url}/`,
        fetch: async (input, init) => {
            const response = await errand.fetch(input, init);
            last = response;
            return response;
        },
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        allowAbsoluteUrls: false,
        timeout: errand.deadlineMs + 5_000,
        logger: silent,
    });
    return {
        ask: async (call) => {
            forget();
            try {
                return { isOk: true, value: await call(client) };
            }
            catch (thrown) {
                const wire = (0,deliver_wire/* wireErrorIn */.BC)(thrown);
                if (wire !== undefined)
                    return failed((0,judge_answer/* judgeWire */.rp)(wire, remedies));
                if (last === undefined)
                    throw thrown;
                if (last.status !== 200)
                    return failed((0,judge_answer/* judgeStatus */.Gh)(last, errand.now(), remedies));
                const word = thrown instanceof WebAPIPlatformError ? thrown.data.error : undefined;
                return failed(isWord(word) ? judgeWord(word, (0,retry_after/* retryAfterMs */.V)(last.headers.get('retry-after'), errand.now())) : strange);
            }
        },
    };
}
function ignore() {
}

// EXTERNAL MODULE: ./lib/deliver/text/report-text.js
var report_text = __webpack_require__(7375);
;// CONCATENATED MODULE: ./lib/deliver/channels/slack/blocks.js
const mostInSection = 2_900;
const mrkdwn = (text) => ({ type: 'mrkdwn', text, verbatim: true });
const header = (text) => ({ type: 'header', text: { type: 'plain_text', text, emoji: true } });
const section = (text) => ({ type: 'section', text: mrkdwn(text) });
const context = (text) => ({ type: 'context', elements: [mrkdwn(text)] });
const divider = () => ({ type: 'divider' });
function bytesOf(value) {
    return Buffer.byteLength(JSON.stringify(value)) + 1;
}
function pack(pieces, room, sections) {
    const blocks = [];
    let open = '';
    let left = room;
    let taken = 0;
    const fits = (text) => text.length <= mostInSection && blocks.length < sections && bytesOf(section(text)) <= left;
    const close = () => {
        const text = open.replace(/^\n+/, '').trimEnd();
        open = '';
        if (text === '')
            return;
        left -= bytesOf(section(text));
        blocks.push(section(text));
    };
    for (const piece of pieces) {
        const joined = open === '' ? piece : `${open}\n${piece}`;
        if (!fits(joined)) {
            close();
            if (!fits(piece))
                break;
        }
        open = open === '' ? piece : `${open}\n${piece}`;
        taken += 1;
    }
    close();
    return { blocks, taken };
}

;// CONCATENATED MODULE: ./lib/deliver/channels/slack/files.js
const most = 10;
function filesOf({ body, attachments }, isWhole) {
    const readable = attachments.filter(({ mediaType, content }) => mediaType !== 'application/json' && content.length > 0);
    const files = readable.filter((file) => !isWhole || !isText(file, body)).slice(0, most);
    if (files.length > 0 || isWhole || body.trim() === '')
        return files;
    return [{ name: 'report.md', mediaType: 'text/markdown', content: new TextEncoder().encode(body) }];
}
function isText({ content }, body) {
    return bare(new TextDecoder().decode(content)) === bare(body);
}
function bare(text) {
    return text.replaceAll('\r\n', '\n').trim();
}

;// CONCATENATED MODULE: ./lib/deliver/channels/slack/inline.js

function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function said(text, most) {
    return escaped((0,plain/* plain */.p)(text, most));
}
const mark = { code: '\ue000', codeEnd: '\ue001', bold: '\ue002' };
const marks = /[\ue000-\ue002]/g;
const codeSpan = /(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g;
const tags = /<\/?(?:a|abbr|b|blockquote|div|em|h[1-6]|hr|i|img|kbd|li|ol|p|picture|pre|small|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|ul)\b[^<>]*>/gi;
const entities = {
    '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'", '&#124;': '|', '&nbsp;': ' ',
};
function inline(markdown, most = 500) {
    const codes = [];
    const held = markdown.slice(0, 2 * most).replace(marks, '').replace(codeSpan, (_, _run, code) => {
        codes.push(code.trim().replaceAll('`', "'"));
        return `${mark.code}${codes.length - 1}${mark.codeEnd}`;
    });
    const prose = withEmphasis(withoutHtml(withoutLinks(held)))
        .replace(/&(?:lt|gt|amp|quot|nbsp|#39|#124);/g, (entity) => entities[entity] ?? entity)
        .replace(/\\([!-/:-@[-`{-~])/g, '$1')
        .replaceAll(mark.bold, '*');
    const whole = prose.replace(/\ue000(\d+)\ue001/g, (_, at) => `\`${codes[Number(at)] ?? ''}\``);
    return said(whole, most);
}
function bold(mrkdwn) {
    const text = mrkdwn.replaceAll('*', '').trim();
    return text === '' ? '' : `*${text}*`;
}
function withoutLinks(text) {
    return text
        .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/\[([^\]]*)\]\(([^)\s]*)(?:\s[^)]*)?\)/g, (_, words, target) => /^https?:\/\//.test(target) && target !== words ? `${words} (${target})` : words)
        .replace(/<(https?:\/\/[^<>\s]+)>/g, '$1');
}
function withoutHtml(text) {
    return text.replace(/<!--.*?-->/g, '').replace(/<\/?code>/gi, '`').replace(/<br\s*\/?>/gi, ' ').replace(tags, '');
}
function withEmphasis(text) {
    return text
        .replace(/(?<!\\)\*\*(.+?)(?<!\\)\*\*/g, `${mark.bold}$1${mark.bold}`)
        .replace(/(?<![\w\\])__(.+?)(?<!\\)__(?!\w)/g, `${mark.bold}$1${mark.bold}`)
        .replace(/(?<![\w*\\])\*([^*\s][^*]*)(?<!\\)\*(?![\w*])/g, '_$1_')
        .replace(/~~(.+?)~~/g, '~$1~');
}

;// CONCATENATED MODULE: ./lib/deliver/channels/slack/mrkdwn.js


const mostRead = 32 * 1024;
const mostCode = 300;
const fence = /^ {0,3}(`{3,}|~{3,})\s*([\w-]*)/;
const separator = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
function toMrkdwn(markdown, options) {
    const start = markdown.length > mostRead ? markdown.slice(0, mostRead) : markdown;
    const lines = start.split(/\r\n|\r|\n/);
    const reader = { lines, at: 0, pieces: [], isWhole: start.length === markdown.length, isFolded: false, options };
    while (reader.at < lines.length)
        readOne(reader);
    return { pieces: tidy(reader.pieces), isWhole: reader.isWhole, isFolded: reader.isFolded };
}
function readOne(reader) {
    const line = take(reader);
    const [, run, language = ''] = fence.exec(line) ?? [];
    if (run !== undefined)
        return readCode(reader, run, language);
    if (/^\s*<details\b/i.test(line))
        return readDetails(reader, line);
    if (/^\s*\|/.test(line) && separator.test(reader.lines[reader.at] ?? ''))
        return readTable(reader, line);
    if (/^\s*<\/details>/i.test(line) || /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line))
        return;
    const [, summary] = /<summary>(.*?)<\/summary>/i.exec(line) ?? [];
    const [, heading] = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(line) ?? [];
    if (summary !== undefined || heading !== undefined) {
        reader.pieces.push('', bold(inline(summary ?? heading ?? '')));
        return;
    }
    const [, indent = '', bullet = '', text = ''] = /^(\s*)([-*+]\s+(?:\[[ xX]\]\s+)?)?(.*)$/.exec(line) ?? [];
    const depth = Math.min(4, Math.floor(indent.replaceAll('\t', '  ').length / 2));
    const said = inline(text);
    if (said === '')
        reader.pieces.push('');
    else
        reader.pieces.push(`${'    '.repeat(bullet === '' ? 0 : depth)}${bullet === '' ? '' : '• '}${said}`);
}
function take(reader) {
    const line = reader.lines[reader.at++] ?? '';
    if (line.length > 2_000)
        reader.isWhole = false;
    return line.slice(0, 2_000);
}
function readCode(reader, run, language) {
    const code = [];
    while (reader.at < reader.lines.length) {
        const line = take(reader);
        const end = line.trim();
        if (end.startsWith(run) && end === run.charAt(0).repeat(end.length))
            break;
        const indent = /^\s*/.exec(line)?.[0].replaceAll('\t', '  ').slice(0, 16) ?? '';
        if (language !== 'mermaid')
            code.push(`${indent}${(0,plain/* plain */.p)(line).replaceAll('```', "'''")}`);
    }
    if (language === 'mermaid')
        reader.pieces.push('_a chart_');
    else if (code.length > 0)
        reader.pieces.push(...pre(reader, code));
}
function pre(reader, code) {
    const blocks = [];
    let block = '';
    for (const line of code) {
        if (line.length > mostCode)
            reader.isWhole = false;
        const text = escaped(line.slice(0, mostCode).toWellFormed());
        if (block.length + text.length > 2_500) {
            blocks.push(block);
            block = '';
        }
        block += `\n${text}`;
    }
    return [...blocks, block].map((one) => `\`\`\`${one}\n\`\`\``);
}
function readDetails(reader, first) {
    const { lines, options } = reader;
    if (!options.fold) {
        const [, summary = ''] = /<summary>(.*?)<\/summary>/i.exec(first) ?? [];
        if (summary !== '')
            reader.pieces.push('', bold(inline(summary)));
        return;
    }
    let depth = 0;
    let summary;
    for (let line = first;; line = take(reader)) {
        summary ??= /<summary>(.*?)<\/summary>/i.exec(line)?.[1];
        if (/^\s*<details\b/i.test(line))
            depth += 1;
        if (/^\s*<\/details>|^\s*<details\b.*<\/details>\s*$/i.test(line))
            depth -= 1;
        if (depth <= 0 || reader.at >= lines.length)
            break;
    }
    reader.isFolded = true;
    const said = inline(summary ?? '');
    if (said !== '' && options.isFoldSaid !== true)
        reader.pieces.push(`▸ ${said}`);
}
function readTable(reader, head) {
    const columns = cellsOf(head);
    reader.at += 1;
    const isSaid = reader.options.isSaid?.(columns) ?? false;
    reader.pieces.push('');
    while (/^\s*\|/.test(reader.lines[reader.at] ?? '')) {
        const row = rowOf(columns, cellsOf(take(reader)));
        if (!isSaid && row !== '')
            reader.pieces.push(row);
    }
    reader.pieces.push('');
}
function rowOf(columns, cells) {
    const [first = '', ...others] = cells.slice(0, 12);
    const named = others.map((cell, at) => ({ name: columns[at + 1] ?? '', cell: inline(cell, 160) })).filter(({ cell }) => cell !== '');
    const values = named.map(({ name, cell }) => labelled(name, cell)).join(' · ');
    const start = /^\d/.test(first) ? labelled(columns[0] ?? '', inline(first, 160)) : inline(first, 160);
    if (start === '' && values === '')
        return '';
    return values === '' || values.length > 2_000 ? `• ${start}` : `• ${start === '' ? '' : `${start} — `}${values}`;
}
function labelled(name, cell) {
    return name === '' ? cell : `${inline(name, 40)}: ${cell}`;
}
function cellsOf(row) {
    const inner = row.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
    return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}
function tidy(pieces) {
    const isFolded = (piece) => piece?.startsWith('▸ ') === true;
    const tidied = pieces
        .filter((piece, at) => piece !== '' || (pieces[at - 1] ?? '') !== '')
        .filter((piece, at, all) => piece !== '' || !isFolded(all[at - 1]) || !isFolded(all[at + 1]));
    return tidied.at(-1) === '' ? tidied.slice(0, -1) : tidied;
}

;// CONCATENATED MODULE: ./lib/deliver/channels/slack/message.js






const mostBytes = 11_000;
const message_most = { header: 150, remarks: 1_200, findings: 4_000, news: 1_200, url: 1_500 };
const mostUnfolded = 5_000;
const signs = { CRITICAL: '🔴', WARN: '🟠', OK: '🟢', UNKNOWN: '⚪' };
function compose(dispatch, redelivery, canAttach) {
    const { title, status, severity, findings, news, remarks } = dispatch;
    const level = status ?? severity;
    const sign = level === undefined ? '' : `${signs[level]} `;
    const again = redelivery > 0 ? ` (redelivery ${redelivery})` : '';
    const subject = `${sign}${(0,plain/* plain */.p)(title, message_most.header - sign.length - again.length)}${again}`;
    const told = pack(remarks.map((remark) => `⚠️ ${said(remark, 300)}`), message_most.remarks, 1);
    const worst = findingsIn(findings);
    const report = reportIn(dispatch, worst.rest === 'whole');
    const changed = report.pieces.includes('*Since the last report*') ? [] : news.map((one) => `• ${said(one, 200)}`);
    const newest = pack(changed.length === 0 ? [] : ['*What changed*', ...changed], message_most.news, 1);
    const start = [header(asPlainText(subject)), context(factsOf(dispatch)), ...told.blocks, ...worst.blocks, ...newest.blocks];
    const room = mostBytes - bytesOf(start) - bytesOf(divider()) - bytesOf(context(footOf(dispatch, 'attached')));
    const body = pack(report.pieces, room, 12);
    const isCut = !report.isWhole || body.taken < report.pieces.length || told.taken < remarks.length || newest.taken < changed.length;
    const rest = isCut || worst.rest === 'cut' ? 'cut' : report.isFolded ? 'folded' : 'whole';
    const files = canAttach ? filesOf(dispatch, rest !== 'cut') : [];
    const foot = footOf(dispatch, files.length > 0 ? 'attached' : rest);
    return {
        text: [subject, ...findings.slice(0, 3).map(({ severity: one, what }) => `${one}: ${(0,plain/* plain */.p)(what, 150)}`)].map(escaped).join('\n'),
        blocks: [...start, ...(body.blocks.length === 0 ? [] : [divider(), ...body.blocks]), ...(foot === '' ? [] : [context(foot)])],
        files,
    };
}
function reportIn(dispatch, isSaid) {
    const { text, isOurs } = (0,report_text/* reportText */.U)(dispatch);
    const report = isOurs ? text : text.replace(/^\ufeff?# VELOS [^\r\n]*/, '');
    const options = { isSaid: (columns) => isSaid && columns.includes('what') && columns.some((column) => column.endsWith('what to do')) };
    if (linkTo(dispatch.url) !== undefined)
        return toMrkdwn(report, { ...options, fold: true, isFoldSaid: isOurs });
    const unfolded = toMrkdwn(report, { ...options, fold: false });
    if (unfolded.isWhole && unfolded.pieces.join('').length < mostUnfolded)
        return unfolded;
    const folded = toMrkdwn(report, { ...options, fold: true });
    return { ...folded, isWhole: folded.isWhole && !folded.isFolded };
}
function asPlainText(text) {
    return text.replaceAll('<', '‹').replaceAll('>', '›');
}
function factsOf({ status, severity, host, created, id }) {
    const [, year, month, day, hours, minutes] = /^(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)\d\d$/.exec(created ?? '') ?? [];
    const level = status ?? severity;
    const facts = [
        ...(level === undefined ? [] : [`*${level}*`]),
        ...(host === undefined ? [] : [said(host, 100)]),
        ...(year === undefined ? [] : [`${year}-${month}-${day} ${hours}:${minutes} UTC`]),
        `ticket ${said(id, 128)}`,
    ];
    return facts.join(' · ');
}
function footOf({ url }, rest) {
    const href = linkTo(url);
    const link = href === undefined ? [] : [`<${href}|${rest === 'whole' ? 'Open the report' : 'Open the whole report'}>`];
    const note = { whole: [], folded: [], cut: ['something is left out here'], attached: ['more in the thread'] }[rest];
    return [...link, ...note].join(' · ');
}
function linkTo(url) {
    if (url === undefined || url.length > message_most.url || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
        return undefined;
    const safe = url.replace(/[\s<>|"\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f]/g, encodeURIComponent);
    return safe.replaceAll('&', '&amp;');
}
function findingsIn(findings) {
    const pieces = findings.slice(0, 60).map(({ severity, what, hint }) => {
        const advice = hint === undefined || hint === '' ? '' : `\n        ↳ ${said(hint, 200)}`;
        return `${signs[severity]} *${severity}* ${said(what, 250)}${advice}`;
    });
    const { blocks, taken } = pack(pieces, message_most.findings, 3);
    const more = findings.length - taken;
    if (findings.length === 0)
        return { blocks, rest: 'none' };
    return { blocks: more === 0 ? blocks : [...blocks, section(`_and ${more} more_`)], rest: more === 0 ? 'whole' : 'cut' };
}

// EXTERNAL MODULE: ./lib/deliver/text/content-key.js
var content_key = __webpack_require__(4946);
;// CONCATENATED MODULE: ./lib/deliver/channels/slack/probe.js



const eventType = 'velos_ticket';
function keysOf(dispatch) {
    return { id: encodeURIComponent(dispatch.id.toWellFormed()), content: (0,content_key/* contentKey */.l)(dispatch) };
}
const pages = { most: 12, messages: 50 };
const hourMs = 3_600_000;
function isChannelId(channel) {
    return /^[CDG][A-Z0-9]+$/.test(channel);
}
async function lookFor({ dispatch, channel, client, errand }) {
    if (!isChannelId(channel)) {
        return { outcome: 'unable', code: 'channel-name', reason: 'the channel is configured by its name, and Slack tells what is in it by its id only' };
    }
    const oldest = String(Math.floor(sinceMs(dispatch.created, errand.now()) / 1000));
    const keys = keysOf(dispatch);
    let cursor = '';
    for (let page = 0; page < pages.most; page += 1) {
        const from = cursor === '' ? {} : { cursor };
        const answer = await client.ask((slack) => slack.conversations.history({ channel, oldest, limit: pages.messages, include_all_metadata: true, ...from }));
        if (!answer.isOk)
            return asProbe(answer.failure);
        if (!Array.isArray(answer.value.messages))
            return { outcome: 'undecided', code: 'strange-answer', reason: 'Slack answered without messages' };
        const ours = listOf(answer.value.messages).find((message) => isOurs(fieldOf(message, 'metadata'), keys));
        const ts = fieldOf(ours, 'ts');
        if (typeof ts === 'string')
            return { ts, channel };
        const next = answer.value.response_metadata?.next_cursor;
        if (typeof next !== 'string' || next === '')
            return { outcome: 'absent' };
        cursor = next;
    }
    return { outcome: 'unable', code: 'too-many', reason: `more than ${pages.most * pages.messages} messages have come into the channel since` };
}
function isOurs(metadata, { id, content }) {
    const payload = fieldOf(metadata, 'event_payload');
    const told = fieldOf(payload, 'content');
    return fieldOf(metadata, 'event_type') === eventType && fieldOf(payload, 'id') === id && (told === undefined || told === content);
}
function sinceMs(created, now) {
    const iso = created?.replace(/^(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z') ?? '';
    const written = Date.parse(iso);
    return Number.isNaN(written) ? now.getTime() - 7 * 24 * hourMs : Math.max(0, Math.min(written, now.getTime()) - 6 * hourMs);
}

;// CONCATENATED MODULE: ./lib/deliver/channels/slack/bot.js






const mostTries = 3;
const noneYet = { isOk: true, value: false };
function openBot(settings) {
    return {
        destination: `channel ${(0,plain/* plain */.p)(settings.channel, 80)}`,
        secrets: [settings.token],
        prepare: (dispatch, redelivery) => {
            const message = compose(dispatch, redelivery, true);
            const payload = payloadOf(dispatch, message, settings.channel);
            const delivery = { settings, dispatch, message, payload };
            return {
                shows: { ...payload, files: message.files.map(({ name, content }) => ({ name, bytes: content.length })) },
                send: async (errand) => await send(delivery, errand),
                probe: async (errand) => await probe(delivery, errand),
            };
        },
    };
}
function payloadOf(dispatch, { text, blocks }, channel) {
    return {
        channel,
        text,
        blocks: [...blocks],
        metadata: { event_type: eventType, event_payload: keysOf(dispatch) },
        unfurl_links: false,
        unfurl_media: false,
    };
}
async function send(delivery, errand) {
    const client = await openClient(errand, delivery.settings);
    const known = placeIn(errand.progress, delivery.settings);
    if (known !== undefined)
        return await finish(delivery, client, errand, known);
    const posted = await client.ask((slack) => slack.chat.postMessage(delivery.payload));
    if (!posted.isOk)
        return posted.failure;
    const { ts, channel } = posted.value;
    if (typeof ts !== 'string' || typeof channel !== 'string')
        return strange;
    return await finish(delivery, client, errand, { ts, channel, tries: 0 });
}
async function finish({ settings, message: { files } }, client, errand, known) {
    const { ts, channel, tries } = known;
    const place = { ts, channel };
    const delivered = { outcome: 'delivered', id: `${channel}/${ts}` };
    if (files.length === 0)
        return delivered;
    await errand.keep({ ...place, tries: tries + 1 });
    const there = tries === 0 ? noneYet : await isAttached(client, { place, files });
    if (there.isOk && there.value)
        return delivered;
    const attached = there.isOk ? await attach(client, errand, { place, files, url: settings.url }) : there;
    if (attached.isOk)
        return delivered;
    const { failure } = attached;
    if (failure.outcome === 'refused' || tries + 1 >= mostTries) {
        return { ...delivered, code: 'partial', reason: `the report is not in its thread: ${failure.reason}` };
    }
    const reason = `the message is there, but the report is not in its thread yet: ${failure.reason}`;
    return { outcome: 'retry', code: failure.code, reason, ...(failure.afterMs !== undefined && { afterMs: failure.afterMs }) };
}
async function probe(delivery, errand) {
    const client = await openClient(errand, delivery.settings);
    const known = placeIn(errand.progress, delivery.settings);
    const found = known ?? (await lookFor({ dispatch: delivery.dispatch, channel: delivery.settings.channel, client, errand }));
    if ('outcome' in found)
        return found;
    const verdict = await finish(delivery, client, errand, { tries: 1, ...found });
    return verdict.outcome === 'delivered' ? verdict : asProbe(verdict);
}
function placeIn(progress, settings) {
    const { ts, channel, tries } = progress ?? {};
    if (typeof ts !== 'string' || !/^\d+\.\d+$/.test(ts))
        return undefined;
    if (typeof channel !== 'string' || !isChannelId(channel))
        return undefined;
    if (isChannelId(settings.channel) && channel !== settings.channel)
        return undefined;
    return { ts, channel, tries: typeof tries === 'number' ? tries : 1 };
}

;// CONCATENATED MODULE: ./lib/deliver/channels/slack/webhook.js






function openWebhook({ webhookUrl }) {
    return {
        destination: 'an incoming webhook of Slack',
        secrets: secretsOf(webhookUrl),
        prepare: (dispatch, redelivery) => {
            const { text, blocks } = compose(dispatch, redelivery, false);
            const payload = { text, blocks: [...blocks], unfurl_links: false, unfurl_media: false };
            return { shows: payload, send: async (errand) => await webhook_send(webhookUrl, JSON.stringify(payload), errand) };
        },
    };
}
async function webhook_send(url, body, errand) {
    let response;
    try {
        response = await errand.fetch(url, { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-8' }, body });
    }
    catch (thrown) {
        const wire = (0,deliver_wire/* wireErrorIn */.BC)(thrown);
        if (wire === undefined)
            throw thrown;
        return (0,judge_answer/* judgeWire */.rp)(wire, remedies);
    }
    const answer = (await response.text()).trim();
    if (response.status === 200 && answer === 'ok')
        return { outcome: 'delivered' };
    const byStatus = response.status === 200 ? strange : (0,judge_answer/* judgeStatus */.Gh)(response, errand.now(), remedies);
    const byWord = isWord(answer) ? judgeWord(answer, (0,retry_after/* retryAfterMs */.V)(response.headers.get('retry-after'), errand.now())) : byStatus;
    return byStatus.outcome === 'refused' || response.status === 200 ? byWord : { ...byStatus, ...worded(byWord) };
}
function worded(verdict) {
    return verdict.outcome === 'delivered' ? undefined : { code: verdict.code, reason: verdict.reason };
}
function secretsOf(url) {
    const { pathname } = new URL(url);
    const last = pathname.split('/').at(-1) ?? '';
    return [url, pathname, last].filter((one) => one.length >= 8);
}

;// CONCATENATED MODULE: ./lib/deliver/channels/slack.js


const slack = {
    id: 'slack',
    open: ({ slack: settings }) => {
        if (settings === undefined)
            return undefined;
        return settings.by === 'bot' ? openBot(settings) : openWebhook(settings);
    },
};


/***/ }),

/***/ 2701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ judgeStatus),
/* harmony export */   mX: () => (/* binding */ judgeThrown),
/* harmony export */   rp: () => (/* binding */ judgeWire)
/* harmony export */ });
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3252);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9244);


function judgeWire(error, remedies) {
    const { code, message: reason, reach } = error;
    if (reach === 'answered')
        return { outcome: 'refused', code, reason, remedy: remedies.address };
    if (code === 'request')
        return { outcome: 'refused', code, reason, remedy: remedies.request };
    if (reach === 'maybe-sent')
        return { outcome: 'unknown', code, reason };
    return { outcome: 'retry', code, reason, remedy: remedies.address };
}
function judgeThrown(thrown, remedies) {
    const error = (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .wireErrorIn */ .BC)(thrown);
    if (error === undefined)
        throw thrown;
    return judgeWire(error, remedies);
}
function judgeStatus(response, now, remedies) {
    const { status } = response;
    const afterMs = (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterMs */ .V)(response.headers.get('retry-after'), now);
    const when = afterMs === undefined ? {} : { afterMs };
    const answer = { code: `http-${status}`, reason: `it answered ${status}` };
    if ([408, 425, 429, 503, 529].includes(status))
        return { outcome: 'retry', ...answer, ...when };
    if (status >= 500)
        return { outcome: 'unknown', ...answer, ...when };
    if (status === 401 || status === 403)
        return { outcome: 'refused', ...answer, remedy: remedies.credentials };
    if (status === 404 || status === 410 || (status >= 300 && status < 400))
        return { outcome: 'refused', ...answer, remedy: remedies.address };
    return { outcome: 'refused', ...answer, remedy: remedies.request };
}


/***/ }),

/***/ 3252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs)
/* harmony export */ });
const longestMs = 72 * 3_600_000;
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const time = '\\d\\d:\\d\\d:\\d\\d';
const dates = [
    `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d ${month} \\d{4} ${time} GMT`,
    `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \\d\\d-${month}-\\d\\d ${time} GMT`,
    `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ${month} [ \\d]\\d ${time} \\d{4}`,
];
const httpDate = new RegExp(`^(?:${dates.join('|')})$`);
function retryAfterMs(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d+(?:\.\d+)?$/.test(text))
        return Math.min(longestMs, Math.ceil(Number(text) * 1000));
    if (!httpDate.test(text))
        return undefined;
    const at = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
    return Number.isNaN(at) ? undefined : Math.min(longestMs, Math.max(0, at - now.getTime()));
}


/***/ }),

/***/ 4946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ contentKey)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1153);

function contentKey({ created, title, body }) {
    return (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)('content', created ?? '', title, body).slice(0, 16);
}


/***/ }),

/***/ 7375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ reportText)
/* harmony export */ });
const start = /^\ufeff?# VELOS Auto Report[^\r\n]*(?:\r?\n)+/;
const contract = /^- System: ([^\r\n]*)\r?\n- Logs: ([^\r\n]*)\r?\n- Memory: ([^\r\n]*)(?:\r?\n|$)+/;
const footer = /(?:^|\n)_This file was generated by [\w.]+_\s*$/;
function reportText({ body, status }) {
    const head = start.exec(body)?.[0];
    if (head === undefined)
        return { text: body, isOurs: false };
    const report = body.slice(head.length).replace(footer, '').trimEnd();
    const [lines = '', system, logs, memory] = contract.exec(report) ?? [];
    const rest = report.slice(lines.length);
    if (rest.trim() === '' && status === undefined)
        return { text: report, isOurs: true };
    const kept = [
        ...(system !== undefined && status === undefined ? [`- System: ${system}`] : []),
        ...(logs !== undefined && logs !== 'summarized' ? [`- Logs: ${logs}`] : []),
        ...(memory !== undefined && memory !== 'updated' ? [`- Memory: ${memory}`] : []),
    ].join('\n');
    const end = rest.indexOf('\n\n');
    const [first, others] = end === -1 ? [rest, ''] : [rest.slice(0, end), rest.slice(end + 2)];
    return { text: [first, kept, others].filter((part) => part !== '').join('\n\n'), isOurs: true };
}


/***/ })

};

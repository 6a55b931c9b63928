export const id = 446;
export const ids = [446];
export const modules = {

/***/ 63446:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   email: () => (/* binding */ email)
/* harmony export */ });
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50709);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58065);
/* harmony import */ var _email_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40770);
/* harmony import */ var _email_letter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88733);
/* harmony import */ var _email_mime_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65897);
/* harmony import */ var _email_post_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1111);
/* harmony import */ var _email_recipients_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41261);
/* harmony import */ var _email_settle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82114);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_email_letter_js__WEBPACK_IMPORTED_MODULE_2__]);
_email_letter_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];








const email = {
    id: 'email',
    open: (settings) => (settings.email === undefined ? undefined : openEmail(settings.email)),
};
function openEmail(settings) {
    const { from, to, password } = settings;
    const names = to.map(({ address }) => address);
    const destination = names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
    return {
        destination: (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(destination, 200) || 'nobody',
        secrets: password === undefined || password === '' ? [] : [password],
        prepare(dispatch, redelivery) {
            const letter = (0,_email_letter_js__WEBPACK_IMPORTED_MODULE_2__/* .letterOf */ .UB)(dispatch, from.address, redelivery);
            const created = (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_5__/* .timeOf */ .nR)(dispatch.created ?? '');
            const slim = () => (0,_email_letter_js__WEBPACK_IMPORTED_MODULE_2__/* .letterOf */ .UB)(dispatch, from.address, redelivery, 0);
            return {
                shows: show(letter, settings, created),
                send: async (errand) => await send({ letter, slim, created }, settings, errand),
            };
        },
    };
}
async function send({ letter, slim, created }, settings, errand) {
    const before = (0,_email_recipients_js__WEBPACK_IMPORTED_MODULE_6__/* .doneBefore */ .qv)(errand.progress);
    const all = settings.to.map(({ address }) => (0,_email_recipients_js__WEBPACK_IMPORTED_MODULE_6__/* .wireAddress */ .am)(address));
    const to = (0,_email_recipients_js__WEBPACK_IMPORTED_MODULE_6__/* .remaining */ .Tk)([...new Set(all)], before);
    const postIt = async (one) => await (0,_email_post_js__WEBPACK_IMPORTED_MODULE_3__/* .post */ .b)(settings, to, (0,_email_recipients_js__WEBPACK_IMPORTED_MODULE_6__/* .wireAddress */ .am)(settings.from.address), await (0,_email_mime_js__WEBPACK_IMPORTED_MODULE_7__/* .mimeOf */ .Y)(one, settings, created ?? errand.now()), errand);
    const first = to.length === 0 ? { outcome: 'taken', refusals: [] } : await postIt(letter);
    const isHeavy = first.outcome === 'failed' && (0,_email_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooLarge */ .I)(first.failure) && letter.attachments.length > 0;
    const posted = isHeavy ? await postIt(slim()) : first;
    const judge = (failure) => (0,_email_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeFailure */ .c)(failure, hiddenIn(settings), settings.tls === 'required');
    return await (0,_email_settle_js__WEBPACK_IMPORTED_MODULE_4__/* .settle */ .G)(posted, { before, to, messageId: letter.messageId, judge }, errand);
}
function hiddenIn({ user = '', password = '' }) {
    if (password === '')
        return [];
    const base64 = (text) => Buffer.from(text).toString('base64').replace(/=+$/, '');
    return [base64(`\u0000${user}\u0000${password}`), base64(password), encodeURIComponent(password), password];
}
function show({ subject, messageId, headers, text, html, attachments }, { from, to }, created) {
    return {
        from: spelled(from),
        to: to.map(spelled),
        subject,
        messageId,
        ...(created !== undefined && { date: created.toISOString() }),
        headers,
        text,
        html,
        attachments: attachments.map(({ name, mediaType, content }) => ({ name, mediaType, bytes: content.byteLength })),
    };
}
const spelled = ({ name, address }) => (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(name === '' ? address : `${name} <${address}>`, 400);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 55925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands),
/* harmony export */   E: () => (/* binding */ bodyOf)
/* harmony export */ });
/* harmony import */ var _text_report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77375);

const longest = 200_000;
const escapeSequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]{0,1000}(?:\u0007|\u001b\\)?/g;
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
function bodyOf({ body, status, findings, news }) {
    const clean = body.slice(0, longest).toWellFormed().replace(/\r\n?/g, '\n').replace(escapeSequences, '').replace(unseen, '').trim();
    const { text, isOurs } = (0,_text_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .reportText */ .U)({ body: clean, ...(status !== undefined && { status }) });
    if (!isOurs)
        return text;
    const blocks = text.split(/\n{2,}/);
    return blocks.filter((block, at) => !isSaid(block, blocks[at - 1] ?? '')).join('\n\n');
    function isSaid(block, before) {
        if (findings.length > 0 && /^\| +\| what \|/.test(block))
            return true;
        return news.length > 0 && (isNewsTitle(block) || (isNewsTitle(before) && block.startsWith('- ')));
    }
}
const isNewsTitle = (block) => /^\*\*(?:Since the last report|At first sight)\*\*$/.test(block);
function withoutCommands(text) {
    return text.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/gm, '$1: ');
}


/***/ }),

/***/ 7028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf),
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50709);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49604);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58065);
/* harmony import */ var _text_said_by_title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89267);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1508);





const most = { findings: 25, news: 15, remarks: 10 };
function contentOf(dispatch, title, notes) {
    const { host = '', created = '', findings, news, remarks } = dispatch;
    const status = statusOf(dispatch);
    const url = webAddress(dispatch.url);
    return {
        ...(status !== undefined && { status }),
        title,
        headline: (0,_text_said_by_title_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorstSaid */ .n)(dispatch) ? '' : withoutStart(title, dispatch),
        where: [(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(host, 100), moment(created)].filter((one) => one !== '').join(', '),
        remarks: [...remarks.slice(0, most.remarks).map((remark) => (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(remark, 200)), ...notes],
        findings: findings.slice(0, most.findings).map(({ severity, what, hint }) => ({
            severity,
            what: (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(what, 200),
            ...(hint !== undefined && hint !== '' && { hint: (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(hint, 160) }),
        })),
        moreFindings: more(findings.length - most.findings, 'more finding'),
        news: news.slice(0, most.news).map((one) => (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(one, 160)),
        moreNews: more(news.length - most.news, 'more change'),
        ...(url !== undefined && { url }),
        ending: [],
        footer: `Ticket ${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(dispatch.id, 128)}, sent by VELOS`,
    };
}
function statusOf({ status, severity }) {
    return severity === 'CRITICAL' ? 'CRITICAL' : (status ?? severity);
}
function withoutStart(title, { status, host, findings }) {
    const start = `${status} on ${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(host ?? '', 40)}: `;
    if (!title.startsWith(start))
        return title;
    const rest = title.slice(start.length);
    return findings.length === 0 ? `${rest.charAt(0).toUpperCase()}${rest.slice(1)}` : rest;
}
function more(count, what) {
    return count > 0 ? [`and ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, what)}`] : [];
}
function moment(created) {
    const time = (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(created)?.toISOString();
    return time === undefined ? '' : `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}
function webAddress(url) {
    const parsed = url === undefined || url.length > 2000 ? undefined : (0,_url_js__WEBPACK_IMPORTED_MODULE_4__/* .parsedUrl */ .j)(url);
    return parsed !== undefined && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined;
}


/***/ }),

/***/ 94720:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ htmlPart)
/* harmony export */ });
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50709);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55925);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25880);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_markdown_js__WEBPACK_IMPORTED_MODULE_1__]);
_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



const banners = { CRITICAL: '#b3261e', WARN: '#8a5100', OK: '#1b6e3c', UNKNOWN: '#4a5568' };
const style = `body{font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;margin:8px 0}th,td{border:1px solid #8886;padding:4px 8px;text-align:left;vertical-align:top}
pre,code{font:14px/1.4 ui-monospace,Consolas,monospace;background:#8882;border-radius:3px}pre{padding:8px;overflow-x:auto}code{padding:0 3px}
pre code{padding:0;background:none}h1{font-size:20px}h2{font-size:18px}h3{font-size:16px}a{color:#0b57d0}
@media(prefers-color-scheme:dark){body{color:#e6e6e6;background:#16181c}a{color:#8ab4f8}}`;
function htmlPart(content, report) {
    const { status, title, where, remarks, findings, moreFindings, news, moreNews, url, ending } = content;
    const text = (one) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(one));
    const list = (items) => `<ul>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>\n`;
    const hinted = (hint) => (hint === undefined ? '' : `<br><small>${text(hint)}</small>`);
    const items = findings.map(({ severity, what, hint }) => `<strong>${severity}</strong> ${text(what)}${hinted(hint)}`);
    const banner = `background:${banners[status ?? 'UNKNOWN']};color:#fff;padding:10px 14px;border-radius:6px`;
    const parts = [
        `<div style="${banner}"><strong>${status ?? 'Message'}</strong>${where === '' ? '' : ` ${text(where)}`}</div>\n`,
        `<h1>${text(title)}</h1>\n`,
        ...remarks.map((remark) => `<p><em>Note: ${text(remark)}.</em></p>\n`),
        ...(items.length === 0 ? [] : [`<h2>What needs you</h2>\n`, list([...items, ...moreFindings.map(text)])]),
        ...(news.length === 0 ? [] : [`<h2>What changed</h2>\n`, list([...news, ...moreNews].map(text))]),
        ...(url === undefined ? [] : [`<p><a href="${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(url)}">Read the whole report</a></p>\n`]),
        ...(report === '' ? [] : [`<hr>\n`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlOf */ .Zq)(report)]),
        ...ending.map((line) => `<p><em>${text(line)}.</em></p>\n`),
        `<p><small>${text(content.footer)}</small></p>\n`,
    ];
    return (0,_body_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .D)(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>${text(title)}</title><style>${style}</style></head>
<body style="margin:0;padding:12px"><div role="article" style="max-width:760px;margin:0 auto">
${parts.join('')}</div></body></html>
`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 40770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isTooLarge),
/* harmony export */   c: () => (/* binding */ judgeFailure)
/* harmony export */ });
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50709);

const remedies = {
    server: 'Check SMTP_HOST and SMTP_PORT, and that this machine may reach that server',
    certificate: 'Let the mail server have a certificate that is valid for its name in SMTP_HOST, or trust its authority with NODE_EXTRA_CA_CERTS',
    noTls: 'Use a port of the mail server with STARTTLS (587), or with TLS from the first byte (465); "dispatch.email.tls: optional" would send it for all to read',
    wrongTls: 'Check SMTP_PORT: 465 is for TLS from the first byte, 587 for STARTTLS',
    login: 'Check SMTP_USER and SMTP_PASS; many servers want a password made for this application',
    sender: 'Check SMTP_FROM, and that SMTP_USER may send in its name',
    recipients: 'Check the addresses in SMTP_TO',
    size: 'Raise the size that the mail server takes, or let the report be smaller',
    content: 'Look at what the mail server said: it refuses such a mail, or this sender',
    address: 'Check SMTP_TO and SMTP_FROM: one of them is no address',
};
function judgeFailure(failure, hidden, isTlsRequired) {
    const { kind, command, reply, isHandedOver } = failure;
    const code = reply === undefined ? codeOf(failure) : `smtp-${reply}`;
    const reason = reasonOf(failure, hidden);
    const isLasting = reply !== undefined && reply >= 500 && reply !== 503;
    if (kind === 'EAUTH' && (isLasting || command === 'API')) {
        return { outcome: 'refused', code: reply === undefined ? 'login' : code, reason, remedy: remedies.login };
    }
    if (isLasting && (kind === 'ETLS' || (command === 'EHLO' && isTlsRequired))) {
        return { outcome: 'refused', code: 'starttls', reason, remedy: remedies.noTls };
    }
    if (kind === 'EMESSAGE' && command === 'MAIL FROM')
        return { outcome: 'refused', code: 'too-large', reason, remedy: remedies.size };
    if (kind === 'EENVELOPE' && command === 'API')
        return { outcome: 'refused', code: 'address', reason, remedy: remedies.address };
    if (reply !== undefined && reply >= 400) {
        if (isLasting && (command !== 'CONN' || isHandedOver))
            return { outcome: 'refused', code, reason, remedy: remedyOf(failure) };
        return { outcome: 'retry', code, reason, ...(command === 'CONN' && { remedy: remedies.server }) };
    }
    if (isHandedOver)
        return { outcome: 'unknown', code, reason };
    return { outcome: 'retry', code, reason, remedy: isCertificate(failure) ? remedies.certificate : isTls(failure) ? remedies.wrongTls : remedies.server };
}
function isTooLarge({ kind, command, reply, enhanced = '' }) {
    return (kind === 'EMESSAGE' && command === 'MAIL FROM') || (reply === 552 && !/^5\.2\.2/.test(enhanced)) || enhanced === '5.3.4';
}
function remedyOf({ command, reply, enhanced }) {
    if (reply === 530 || enhanced === '5.7.0')
        return remedies.login;
    if (command === 'MAIL FROM')
        return remedies.sender;
    if (command === 'RCPT TO')
        return remedies.recipients;
    return reply === 552 ? remedies.size : remedies.content;
}
function codeOf({ kind, system }) {
    if (system !== undefined && /^[\w.:-]{1,64}$/.test(system))
        return system;
    const words = { ETIMEDOUT: 'deadline', ECONNECTION: 'dropped', EMESSAGE: 'reply', EPROTOCOL: 'reply' };
    return words[kind] ?? (/^[\w.:-]{1,64}$/.test(kind) ? kind : 'connection');
}
const isCertificate = ({ system = '' }) => /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT/.test(system);
const isTls = ({ kind, system = '' }) => kind === 'ETLS' || /SSL|TLS|EPROTO/.test(system);
function reasonOf(failure, hidden) {
    const { kind, command, reply, enhanced, isHandedOver } = failure;
    const stage = stages[command.split(' ')[0] ?? ''] ?? 'the connection';
    if (reply !== undefined) {
        const answer = [String(reply), enhanced].filter((one) => one !== undefined).join(' ');
        const words = kind === 'EAUTH' ? '' : wordsOf(failure, hidden);
        return `the mail server answered ${answer} to ${stage}${words === '' ? '' : `: ${words}`}`;
    }
    const out = isHandedOver ? ' after the mail had been sent' : ', and nothing was sent';
    if (kind === 'ETIMEDOUT')
        return `the mail server did not answer in time${out}`;
    if (kind === 'EDNS')
        return 'the mail server\'s name is not known';
    if (kind === 'EAUTH')
        return 'the mail server offers no login that works with a user and a password';
    if (kind === 'EMESSAGE' && command === 'MAIL FROM')
        return 'the mail is larger than the mail server takes';
    if (kind === 'EENVELOPE')
        return 'an address cannot be told to the mail server';
    if (isCertificate(failure))
        return `the mail server's certificate is not to be trusted (${codeOf(failure)})${out}`;
    if (isTls(failure))
        return `no secure connection to the mail server came about (${codeOf(failure)})${out}`;
    if (kind === 'EMESSAGE' || kind === 'EPROTOCOL')
        return `the mail server answered what is no reply${out}`;
    if (kind === 'ECONNECTION')
        return `the mail server closed the connection${out}`;
    return `the connection to the mail server failed (${codeOf(failure)})${out}`;
}
const stages = {
    CONN: 'the connection',
    EHLO: 'the greeting',
    HELO: 'the greeting',
    STARTTLS: 'STARTTLS',
    AUTH: 'the login',
    MAIL: 'the sender',
    RCPT: 'the recipients',
    DATA: 'the mail',
};
function wordsOf({ said = '', enhanced = '' }, hidden) {
    const lines = said.slice(0, 2_000).split('\n').map((line) => line.replace(/^\d{3}[ -]?/, '').trim());
    const words = lines.map((line) => (line.startsWith(enhanced) ? line.slice(enhanced.length).trim() : line)).join(' ');
    const clean = hidden.reduce((text, one) => text.replaceAll(one, '***'), words);
    return (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(clean, 200).replace(/[.\s]+$/, '');
}


/***/ }),

/***/ 88733:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UB: () => (/* binding */ letterOf)
/* harmony export */ });
/* unused harmony exports bytesOfPart, bytesOfAttachments */
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31153);
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50709);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49604);
/* harmony import */ var _text_content_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94946);
/* harmony import */ var _text_cut_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7269);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55925);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7028);
/* harmony import */ var _html_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94720);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20329);
/* harmony import */ var _text_part_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6582);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1508);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_html_part_js__WEBPACK_IMPORTED_MODULE_3__, _plain_text_js__WEBPACK_IMPORTED_MODULE_4__]);
([_html_part_js__WEBPACK_IMPORTED_MODULE_3__, _plain_text_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);











const bytesOfPart = 100_000;
const bytesOfReportAsText = 60_000;
const bytesOfAttachments = 10 * 1024 * 1024;
function letterOf(dispatch, from, redelivery, mostAttached = bytesOfAttachments) {
    const { id } = dispatch;
    const status = (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c)(dispatch);
    const domain = domainOf(from);
    const mark = redelivery > 0 ? ` (redelivery ${redelivery})` : '';
    const alarm = status === 'CRITICAL' && !dispatch.title.includes('CRITICAL') ? 'CRITICAL: ' : '';
    const title = `${alarm}${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(dispatch.title, 150)}${mark}`;
    const { attachments, notes } = chosen(dispatch.attachments, mostAttached);
    const again = redelivery > 0 ? ['this was sent before, and nobody can say whether it arrived'] : [];
    const content = (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$)(dispatch, title, [...again, ...notes]);
    return {
        subject: title,
        messageId: `<${(0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprint */ .R)('mail', id, (0,_text_content_key_js__WEBPACK_IMPORTED_MODULE_6__/* .contentKey */ .l)(dispatch))}@velos.${domain}>`,
        headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            'List-ID': `"VELOS reports" <velos.${domain}>`,
            'X-Velos-Ticket': (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(id, 128),
            ...(status !== undefined && { 'X-Velos-Status': status }),
            ...(status === 'CRITICAL' && { 'X-Priority': '1 (Highest)', Importance: 'High', Priority: 'urgent' }),
        },
        ...parts(content, (0,_body_js__WEBPACK_IMPORTED_MODULE_7__/* .bodyOf */ .E)(dispatch), attachments),
        attachments,
    };
}
function parts(content, report, attachments) {
    const around = Buffer.byteLength((0,_html_part_js__WEBPACK_IMPORTED_MODULE_3__/* .htmlPart */ .f)(content, ''));
    let fitting = (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_8__/* .cut */ .J)(report, { bytes: bytesOfPart });
    for (let round = 0; fitting !== ''; round += 1) {
        const text = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b)(fitting);
        const shownText = (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_8__/* .cut */ .J)(text, { bytes: bytesOfReportAsText });
        const isCut = fitting !== report || shownText !== text;
        const said = isCut ? { ...content, ending: [endingOf(content, attachments)] } : content;
        const html = (0,_html_part_js__WEBPACK_IMPORTED_MODULE_3__/* .htmlPart */ .f)(said, fitting);
        const bytes = Buffer.byteLength(html);
        if (bytes <= bytesOfPart)
            return { text: (0,_text_part_js__WEBPACK_IMPORTED_MODULE_9__/* .textPart */ .X)(said, shownText), html };
        const share = Math.min(0.9, (0.95 * (bytesOfPart - around)) / (bytes - around));
        fitting = round < 8 ? (0,_text_cut_js__WEBPACK_IMPORTED_MODULE_8__/* .cut */ .J)(report, { bytes: Math.floor(Buffer.byteLength(fitting) * share) }) : '';
    }
    const said = report === '' ? content : { ...content, ending: [endingOf(content, attachments)] };
    return { text: (0,_text_part_js__WEBPACK_IMPORTED_MODULE_9__/* .textPart */ .X)(said, ''), html: (0,_html_part_js__WEBPACK_IMPORTED_MODULE_3__/* .htmlPart */ .f)(said, '') };
}
function endingOf({ url }, attachments) {
    if (url !== undefined)
        return 'The report goes on: the whole of it is behind the link above';
    return attachments.length > 0 ? 'The report goes on: the whole of it is attached' : 'The report goes on, and is too long for a mail';
}
function chosen(all, most) {
    const attachments = [];
    const notes = [];
    let bytes = 0;
    for (const one of all) {
        const size = one.content.byteLength;
        if (bytes + size <= most) {
            bytes += size;
            attachments.push(one);
        }
        else if (notes.length < 5)
            notes.push(`${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(one.name, 100)} (${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(size, 'bytes')}) is not attached, as it is too large for a mail`);
    }
    return { attachments, notes };
}
function domainOf(address) {
    const host = (0,_url_js__WEBPACK_IMPORTED_MODULE_10__/* .parsedUrl */ .j)(`http://${address.slice(address.lastIndexOf('@') + 1)}`)?.hostname ?? '';
    return /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(host) ? host : 'invalid';
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 25880:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VZ: () => (/* binding */ isChart),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   Zq: () => (/* binding */ htmlOf),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   rO: () => (/* binding */ chartNote),
/* harmony export */   yn: () => (/* binding */ linkBefore)
/* harmony export */ });
/* unused harmony export unfold */
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const { default: MarkdownIt } = await __webpack_require__.e(/* import() */ 251).then(__webpack_require__.bind(__webpack_require__, 87632));
const chartNote = 'A chart, drawn in the whole report; this is what it is made of:';
const isChart = (token) => /^mermaid\b/i.test(token.info.trim());
function unfold(markdown) {
    let fence;
    return markdown
        .split('\n')
        .map((line) => {
        const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
        if (mark !== undefined && fence === undefined)
            fence = mark;
        else if (mark !== undefined && fence !== undefined && mark.startsWith(fence) && line.trim() === mark)
            fence = undefined;
        if (fence !== undefined || !line.includes('<'))
            return line;
        const [, title] = /^\s*(?:<details(?: open)?>)?\s*<summary>(.{0,1000})<\/summary>\s*$/i.exec(line) ?? [];
        if (title !== undefined)
            return `\n### ${markdownOf(title)}\n`;
        return /^\s*<\/?details(?: open)?>\s*$/i.test(line) ? '' : line;
    })
        .join('\n');
}
function markdownOf(title) {
    const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
    const plainOf = (html) => html.replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity);
    return title.replace(/<code>(.*?)<\/code>|<\/?(?:b|strong|i|em|sub|sup)>/gi, (_, inner) => inner === undefined ? '' : codeSpan(plainOf(inner)));
}
function codeSpan(text) {
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const mark = '`'.repeat(longest + 1);
    return longest > 0 ? `${mark} ${text} ${mark}` : `${mark}${text}${mark}`;
}
function parse(markdown) {
    return parser().parse(unfold(markdown), {});
}
function htmlOf(markdown) {
    return parser().render(unfold(markdown));
}
const escapeHtml = (text) => parser().utils.escapeHtml(text);
let made;
function parser() {
    if (made !== undefined)
        return made;
    made = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: 20 });
    made.validateLink = (url) => url.length <= 2000 && /^https?:\/\/[^/]/i.test(url);
    Object.assign(made.renderer.rules, rules);
    return made;
}
const image = (tokens, at, _options, env, self) => escapeHtml(`[${self.renderInlineAsText(tokens[at]?.children ?? [], _options, env) || 'image'}]`);
const link = (tokens, at, options, _env, self) => {
    if (tokens[at]?.attrGet('href') === '')
        return '';
    tokens[at]?.attrSet('rel', 'noopener noreferrer nofollow');
    return self.renderToken(tokens, at, options);
};
const linkEnd = (tokens, at) => {
    const { text, url } = linkBefore(tokens, at);
    if (url === '')
        return '';
    const host = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedUrl */ .j)(url)?.host ?? '';
    return text.includes(host) ? '</a>' : `</a> <small>(${escapeHtml(host)})</small>`;
};
function linkBefore(tokens, end) {
    let start = end;
    while (start > 0 && tokens[start]?.type !== 'link_open')
        start -= 1;
    const text = tokens.slice(start + 1, end).map((token) => token.content).join('');
    return { text, url: String(tokens[start]?.attrGet('href') ?? '') };
}
const fence = (tokens, at) => {
    const token = tokens[at];
    if (token === undefined)
        return '';
    const note = isChart(token) ? `<p><em>${chartNote}</em></p>\n` : '';
    return `${note}<pre><code>${escapeHtml(token.content)}</code></pre>\n`;
};
const rules = {
    image,
    link_open: link,
    link_close: linkEnd,
    fence,
    table_open: () => '<div style="overflow-x:auto"><table>\n',
    table_close: () => '</table></div>\n',
};

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 65897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ mimeOf)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);

async function mimeOf(letter, { from, to }, date) {
    const { default: MailComposer } = await Promise.all(/* import() */[__webpack_require__.e(76), __webpack_require__.e(672)]).then(__webpack_require__.bind(__webpack_require__, 37672));
    const part = (contentType, content) => ({ contentType, content, contentTransferEncoding: 'quoted-printable' });
    const composer = new MailComposer({
        from: { ...from },
        to: to.map((one) => ({ ...one })),
        subject: letter.subject,
        messageId: letter.messageId,
        date,
        headers: Object.fromEntries(Object.entries(letter.headers).map(([name, value]) => [name, headerOf(name, value)])),
        alternatives: [part('text/plain; charset=utf-8', letter.text), part('text/html; charset=utf-8', letter.html)],
        attachments: letter.attachments.map(({ name, mediaType, content }) => ({
            filename: name,
            contentType: mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
            content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
            contentTransferEncoding: 'base64',
        })),
        boundaryPrefix: '=_velos',
        baseBoundary: (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(letter.messageId),
        disableFileAccess: true,
        disableUrlAccess: true,
    });
    return await composer.compile().build();
}
function headerOf(name, value) {
    return name === 'List-ID' ? { prepared: true, foldLines: true, value } : value;
}


/***/ }),

/***/ 20329:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25880);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_markdown_js__WEBPACK_IMPORTED_MODULE_0__]);
_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

const widest = 100;
function textOf(markdown) {
    const written = [];
    const lists = [];
    let quotes = 0;
    let bullet;
    const write = (text) => {
        const indent = '  '.repeat(Math.max(0, lists.length - 1)) + '> '.repeat(quotes);
        const first = bullet ?? (lists.length > 0 ? '  ' : '');
        const rest = ' '.repeat(first.length);
        written.push(text.split('\n').map((line, at) => `${indent}${at === 0 ? first : rest}${line}`.trimEnd()).join('\n'));
        bullet = undefined;
    };
    const tokens = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(markdown);
    tokens.forEach((token, at) => {
        const list = lists.at(-1);
        if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open')
            lists.push({ ordered: token.tag === 'ol', count: 0 });
        else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close')
            lists.pop();
        else if (token.type === 'list_item_open' && list !== undefined) {
            list.count += 1;
            bullet = list.ordered ? `${list.count}. ` : '- ';
        }
        else if (token.type === 'blockquote_open')
            quotes += 1;
        else if (token.type === 'blockquote_close')
            quotes -= 1;
        else if (token.type === 'heading_open')
            write(heading(inline(tokens[at + 1]), token.tag));
        else if (token.type === 'inline' && tokens[at - 1]?.type === 'paragraph_open')
            write(inline(token));
        else if (token.type === 'table_open')
            write(table(tokens, at));
        else if (token.type === 'hr')
            write('-'.repeat(40));
        else if (token.type === 'fence' || token.type === 'code_block')
            write(codeBlock(token));
    });
    return joined(written);
}
function joined(written) {
    const isItem = (text) => /^\s*(?:-|\d+\.) /.test(text ?? '');
    return written.map((text, at) => (at === 0 ? text : `${isItem(text) && isItem(written[at - 1]) ? '\n' : '\n\n'}${text}`)).join('');
}
function heading(text, tag) {
    return `${text}\n${(tag === 'h1' ? '=' : '-').repeat(Math.min(72, Math.max(3, text.length)))}`;
}
function codeBlock(token) {
    const lines = token.content.trimEnd().split('\n').map((line) => `    ${line}`);
    return [...((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .isChart */ .VZ)(token) ? [_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .chartNote */ .rO] : []), ...lines].join('\n');
}
function inline(token) {
    const parts = token?.children ?? [];
    return parts
        .map((part, at) => {
        if (part.type === 'softbreak' || part.type === 'hardbreak')
            return '\n';
        if (part.type === 'image')
            return `[${part.content || 'image'}]`;
        if (part.type !== 'link_close')
            return part.content;
        const { text, url } = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .linkBefore */ .yn)(parts, at);
        return text === url || url === '' ? '' : ` (${url})`;
    })
        .join('');
}
function table(tokens, start) {
    const rows = [];
    const rights = [];
    for (let at = start; at < tokens.length && tokens[at]?.type !== 'table_close'; at += 1) {
        const token = tokens[at];
        if (token?.type === 'tr_open')
            rows.push([]);
        if (token?.type !== 'th_open' && token?.type !== 'td_open')
            continue;
        const row = rows.at(-1) ?? [];
        rights[row.length] ??= String(token.attrGet('style') ?? '').includes('right');
        row.push(inline(tokens[at + 1]).replaceAll('\n', ' '));
    }
    const widths = rights.map((_, column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
    const width = widths.reduce((sum, one) => sum + one + 2, 0);
    if (width <= widest)
        return rows.map((row) => columns(row, widths, rights)).filter((line) => line !== '').join('\n');
    return rows.slice(1).map((row) => `- ${row.filter((text) => text !== '').join(' · ')}`).join('\n');
}
function columns(row, widths, rights) {
    const padded = row.map((text, at) => (rights[at] === true ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0)));
    return padded.join('  ').trimEnd();
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./lib/deliver/channels/email/failure.js
function failureOf(thrown, isHandedOver) {
    const system = textIn(thrown, 'originalCode');
    const said = textIn(thrown, 'response');
    const [, digits, enhanced] = /^([2-5]\d\d)(?:[ -](\d\.\d{1,3}\.\d{1,3}))?(?!\d)/.exec(said ?? '') ?? [];
    return {
        kind: textIn(thrown, 'code') ?? '',
        ...(system !== undefined && { system }),
        command: textIn(thrown, 'command') ?? '',
        ...(digits !== undefined && { reply: Number(digits) }),
        ...(enhanced !== undefined && { enhanced }),
        ...(said !== undefined && { said }),
        refusals: refusalsIn(memberOf(thrown, 'rejectedErrors')),
        isHandedOver,
        message: thrown instanceof Error ? thrown.message : 'something that is no error was thrown',
    };
}
function refusalsIn(errors) {
    return (Array.isArray(errors) ? errors : []).flatMap((error) => {
        const address = textIn(error, 'recipient');
        const code = memberOf(error, 'responseCode');
        return address === undefined ? [] : [{ address, ...(typeof code === 'number' && { code }) }];
    });
}
function memberOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function textIn(value, name) {
    const member = memberOf(value, name);
    return typeof member === 'string' && member !== '' ? member : undefined;
}

;// CONCATENATED MODULE: ./lib/deliver/channels/email/post.js


const bytesAtOnce = 64 * 1024;
async function post(settings, to, from, mail, errand) {
    const { host, port, tls, user, password } = settings;
    const { signal, deadlineMs } = errand;
    const { default: SMTPConnection } = await Promise.all(/* import() */[__webpack_require__.e(76), __webpack_require__.e(611)]).then(__webpack_require__.bind(__webpack_require__, 76611));
    const connection = new SMTPConnection({
        host,
        port,
        secure: tls === 'implicit',
        requireTLS: tls === 'required',
        connectionTimeout: deadlineMs,
        greetingTimeout: deadlineMs,
        socketTimeout: deadlineMs,
        dnsTimeout: deadlineMs,
        socketCloseTimeout: 1_000,
        maxResponseSize: 64 * 1024,
        logger: false,
    });
    let isHandedOver = false;
    try {
        const info = await new Promise((resolve, reject) => {
            const late = () => reject(new DeadlineError());
            if (signal.aborted)
                return late();
            signal.addEventListener('abort', late, { once: true });
            connection.on('error', reject);
            const send = () => {
                const stream = external_node_stream_.Readable.from(slices(mail), { objectMode: false });
                stream.on('end', () => (isHandedOver = true));
                connection.send({ from, to: [...to], size: mail.length }, stream, (error, sent) => (error ? reject(error) : resolve(sent)));
            };
            connection.connect((error) => {
                if (error)
                    return reject(error);
                if (user === undefined || !connection.allowsAuth)
                    return send();
                connection.login({ user, credentials: { user, pass: password ?? '' } }, (refused) => (refused ? reject(refused) : send()));
            });
        });
        connection.quit();
        return { outcome: 'taken', refusals: refusalsIn(info.rejectedErrors) };
    }
    catch (thrown) {
        return { outcome: 'failed', failure: failureOf(thrown, isHandedOver) };
    }
    finally {
        connection.close();
    }
}
function* slices(mail) {
    for (let at = 0; at < mail.length; at += bytesAtOnce)
        yield mail.subarray(at, at + bytesAtOnce);
}
class DeadlineError extends Error {
    name = 'DeadlineError';
    code = 'ETIMEDOUT';
}


/***/ }),

/***/ 41261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Tk: () => (/* binding */ remaining),
/* harmony export */   am: () => (/* binding */ wireAddress),
/* harmony export */   jA: () => (/* binding */ progressOf),
/* harmony export */   qv: () => (/* binding */ doneBefore)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

function doneBefore(progress) {
    const { accepted, refused } = progress ?? {};
    const isText = (one) => typeof one === 'string';
    return {
        accepted: Array.isArray(accepted) ? accepted.filter(isText) : [],
        refused: (Array.isArray(refused) ? refused : []).flatMap((one) => {
            if (typeof one !== 'object' || one === null || !('address' in one) || !isText(one.address))
                return [];
            return [{ address: one.address, ...('code' in one && typeof one.code === 'number' && { code: one.code }) }];
        }),
    };
}
function progressOf({ accepted, refused }) {
    return { accepted, refused: refused.map(({ address, code }) => ({ address, ...(code !== undefined && { code }) })) };
}
function remaining(all, { accepted, refused }) {
    const settled = new Set([...accepted, ...refused.map(({ address }) => address)]);
    return all.filter((address) => !settled.has(address));
}
function named(refusals) {
    const names = refusals.slice(0, 5).map(({ address, code }) => `${address} (${code ?? 'no reply code'})`);
    const rest = refusals.length - names.length;
    return `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
function wireAddress(address) {
    const at = address.lastIndexOf('@');
    const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
    if (at < 1 || domain.startsWith('[') || !/[^\u0000-\u007f]/.test(domain) || /[^\u0000-\u007f]/.test(local))
        return address;
    const ascii = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedUrl */ .j)(`http://${domain}`)?.hostname;
    return ascii === undefined ? address : `${local}@${ascii}`;
}


/***/ }),

/***/ 82114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50709);
/* harmony import */ var _recipients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41261);


async function settle(posted, { before, to, messageId, judge }, errand) {
    const verdict = posted.outcome === 'failed' ? judge(posted.failure) : undefined;
    const isByName = posted.outcome === 'failed' && posted.failure.refusals.length > 0;
    if (verdict !== undefined && verdict.outcome !== 'refused' && !isByName)
        return verdict;
    const isFirst = before.accepted.length + before.refused.length === 0;
    if (verdict !== undefined && !isByName && isFirst)
        return verdict;
    const refusals = posted.outcome === 'taken' ? posted.refusals : isByName ? posted.failure.refusals : refusedAll(to, posted.failure);
    const deferred = verdict?.outcome === 'refused' ? [] : refusals.filter((one) => !isLasting(one));
    const done = {
        accepted: [...before.accepted, ...(posted.outcome === 'taken' ? without(to, refusals) : [])],
        refused: [...before.refused, ...refusals.filter((one) => !deferred.includes(one))],
    };
    const all = before.accepted.length + before.refused.length + to.length;
    const who = done.refused.length === 0 ? '' : `${done.refused.length} of ${all} refused: ${(0,_recipients_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(done.refused)}`;
    const [late] = deferred;
    if (late !== undefined) {
        if (done.accepted.length + done.refused.length > 0)
            await errand.keep((0,_recipients_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .jA)(done));
        const reason = [`${done.accepted.length} of ${all} have it`, `not yet: ${(0,_recipients_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(deferred)}`, ...(who === '' ? [] : [who])].join('; ');
        return { outcome: 'retry', code: `smtp-${late.code ?? 'reply'}`, reason: (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(reason, 500) };
    }
    if (done.accepted.length > 0)
        return { outcome: 'delivered', id: messageId, ...(who !== '' && { code: 'partial', reason: (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(who, 500) }) };
    const reason = verdict === undefined ? who : all === 1 ? verdict.reason : `${who}; ${verdict.reason}`;
    const code = verdict?.code ?? `smtp-${done.refused[0]?.code ?? 'reply'}`;
    return { outcome: 'refused', code, reason: (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(reason, 500), remedy: verdict?.outcome === 'refused' ? verdict.remedy : noRecipient };
}
const noRecipient = 'Check the addresses in SMTP_TO';
const isLasting = ({ code = 0 }) => code >= 500 && code !== 503;
function without(to, refusals) {
    const refused = new Set(refusals.map(({ address }) => address));
    return to.filter((address) => !refused.has(address));
}
function refusedAll(to, { reply }) {
    return to.map((address) => ({ address, ...(reply !== undefined && { code: reply }) }));
}


/***/ }),

/***/ 6582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ textPart)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55925);

function textPart(content, report) {
    const { status, headline, where, remarks, findings, moreFindings, news, moreNews, url, ending, footer } = content;
    const list = (items) => items.map((item) => `- ${item}`).join('\n');
    const items = findings.map(({ severity, what, hint }) => `${severity}: ${what}${hint === undefined ? '' : `\n  ${hint}`}`);
    const head = [status === 'CRITICAL' ? '!!! CRITICAL !!!' : status, where === '' ? undefined : where].filter((one) => one !== undefined);
    const parts = [
        head.join(' '),
        headline,
        ...remarks.map((remark) => `Note: ${remark}.`),
        ...(items.length === 0 ? [] : [`What needs you\n--------------\n${list([...items, ...moreFindings])}`]),
        ...(news.length === 0 ? [] : [`What changed\n------------\n${list([...news, ...moreNews])}`]),
        ...(url === undefined ? [] : [`Read the whole report: ${url}`]),
        ...(report === '' ? [] : ['-'.repeat(72), report]),
        ...ending.map((line) => `${line}.`),
        `-- \n${footer}`,
    ];
    return (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .D)(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}


/***/ }),

/***/ 1508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parsedUrl)
/* harmony export */ });
function parsedUrl(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}


/***/ }),

/***/ 94946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ contentKey)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);

function contentKey({ created, title, body }) {
    return (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)('content', created ?? '', title, body).slice(0, 16);
}


/***/ }),

/***/ 7269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   Y: () => (/* binding */ lengthOf)
/* harmony export */ });
const ellipsis = '…';
function lengthOf(text, limit) {
    return 'bytes' in limit ? Buffer.byteLength(text) : text.length;
}
function cut(text, limit) {
    const most = 'bytes' in limit ? limit.bytes : limit.characters;
    if (text.length <= most && lengthOf(text, limit) <= most)
        return text.toWellFormed();
    const room = most - lengthOf(`\n${ellipsis}`, limit);
    if (room < 0)
        return most >= lengthOf(ellipsis, limit) ? ellipsis : '';
    const fits = head(text, limit, room);
    const least = Math.floor((fits.length * 2) / 3);
    const line = text.charAt(fits.length) === '\n' ? fits.length : fits.lastIndexOf('\n');
    if (line > 0 && line >= least)
        return `${fits.slice(0, line).trimEnd()}\n${ellipsis}`;
    const blank = /\s/.test(text.charAt(fits.length)) ? fits.length : fits.search(/\s\S*$/);
    return `${fits.slice(0, blank > 0 && blank >= least ? blank : undefined).trimEnd()}${ellipsis}`;
}
function head(text, limit, most) {
    const start = text.slice(0, most).toWellFormed();
    const end = text.length > most && isHighSurrogate(text.charCodeAt(most - 1)) ? start.slice(0, -1) : start;
    if (!('bytes' in limit))
        return end;
    const bytes = Buffer.from(end);
    if (bytes.length <= most)
        return end;
    let at = most;
    while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80)
        at -= 1;
    return bytes.toString('utf8', 0, at);
}
function isHighSurrogate(code) {
    return code >= 0xd800 && code <= 0xdbff;
}


/***/ }),

/***/ 77375:
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


/***/ }),

/***/ 89267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isWorstSaid)
/* harmony export */ });
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50709);

const value = / \(now [^()]{1,60}\)$/;
function isWorstSaid({ title, findings }) {
    const what = (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(findings[0]?.what ?? '').replace(value, '');
    return what !== '' && (0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(title).includes(what);
}


/***/ })

};

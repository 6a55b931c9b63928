export const id = 822;
export const ids = [822];
export const modules = {

/***/ 96822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  github: () => (/* binding */ github)
});

// EXTERNAL MODULE: ./lib/model/incident-mark.js
var incident_mark = __webpack_require__(82589);
// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(50709);
// EXTERNAL MODULE: ./lib/deliver/text/report-text.js
var report_text = __webpack_require__(77375);
// EXTERNAL MODULE: ./lib/model/code-span.js
var code_span = __webpack_require__(89725);
;// CONCATENATED MODULE: ./lib/deliver/channels/github/inline.js


const letters = /^[\p{L}\p{N}\p{M}\p{Extended_Pictographic}\u2581-\u2588\u200d\ufe0f.,;:!?()%'’"“”‘–—−<>=+…/-]+$/u;
const alive = /\w\/(?!s[.,;)]*$)\w*[a-z]|<(?!$|=)|https?:|ftp:|www\.|\b[a-z]+-\d|\b[0-9a-f]{7,40}\b|[a-z]\.[a-z]|::|--|^:-|-:$/i;
const beginner = /^(?:[-+>=]+|\d+[.)])$/;
const emphasis = /^[*_]{1,3}|[*_]{1,3}(?=[.,;:!?)]*$)/g;
const inline_link = /!?\[([^\][`]*)\]\(\s*<?([^\s()<>`]+)>?[^()`]*\)/g;
function code(text) {
    const line = (0,plain/* plain */.p)(text);
    return line === '' ? '' : (0,code_span/* codeSpan */.S)(line);
}
function inline(markdown, most = 2_000) {
    const line = (0,plain/* plain */.p)(markdown, most);
    let written = '';
    let risky = [];
    let riskyGap = '';
    const write = (text, gap) => {
        const apart = gap === '' && written.endsWith('`') && text.startsWith('`') ? ' ' : gap;
        written += `${written === '' ? '' : apart}${text}`;
    };
    const flush = () => {
        const text = risky.join(' ');
        const tail = /[^.,;:!?][.,;:!?]$/.test(text) ? text.slice(-1) : '';
        if (text !== '')
            write(`${code(text.slice(0, text.length - tail.length))}${tail}`, riskyGap);
        risky = [];
    };
    for (const { text, span, gap } of piecesOf(line)) {
        const safe = span ? code(text) : harmless(text, written === '' && risky.length === 0);
        if (safe === undefined) {
            if (risky.length === 0)
                riskyGap = gap;
            risky.push(text);
        }
        else {
            flush();
            write(safe, gap);
        }
    }
    flush();
    return written;
}
function harmless(word, isFirst) {
    const core = word.replace(emphasis, '');
    const isWord = core !== '' && letters.test(core) && !alive.test(core) && !(isFirst && beginner.test(core));
    return isWord ? word : undefined;
}
function* piecesOf(line) {
    const runs = [...line.matchAll(/`+/g)];
    let at = 0;
    for (const [index, { 0: run, index: start }] of runs.entries()) {
        if (start < at)
            continue;
        const closing = runs.slice(index + 1, index + 200).find(({ 0: other }) => other.length === run.length);
        if (closing === undefined)
            continue;
        yield* wordsOf(line, at, start);
        const inner = line.slice(start + run.length, closing.index);
        const text = /^ .*[^ ].* $/.test(inner) ? inner.slice(1, -1) : inner;
        yield { text, span: true, gap: line[start - 1] === ' ' ? ' ' : '' };
        at = closing.index + run.length;
    }
    yield* wordsOf(line, at, line.length);
}
function* wordsOf(line, from, to) {
    const part = line.slice(from, to);
    let at = 0;
    for (const { 0: whole, 1: text = '', 2: target = '', index } of part.matchAll(inline_link)) {
        yield* split(part.slice(at, index), line[from + at - 1]);
        yield* split(text, part[index - 1]);
        yield { text: target, span: true, gap: ' ' };
        at = index + whole.length;
    }
    yield* split(part.slice(at), line[from + at - 1]);
}
function* split(text, before) {
    for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
        yield { text: word, span: false, gap: (index === 0 ? before : text[index - 1]) === ' ' ? ' ' : '' };
    }
}

;// CONCATENATED MODULE: ./lib/deliver/channels/github/summary.js


const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
function summary(html) {
    const parts = (0,plain/* plain */.p)(html, 300).split(/<code>(.*?)<\/code>/);
    return parts.map((part, at) => (at % 2 === 1 ? summary_code(decoded(part)) : words(decoded(part)))).join('');
}
function words(text) {
    const isPlain = (word) => word.trim() === '' || (harmless(word, false) !== undefined && !/[*_]/.test(word));
    return text.split(/( +)/).map((word) => (isPlain(word) ? escaped(word) : summary_code(word))).join('');
}
function summary_code(text) {
    return `<code>${escaped(text)}</code>`;
}
function decoded(html) {
    return html.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

;// CONCATENATED MODULE: ./lib/deliver/channels/github/blocks.js



const charactersAtMost = 250_000;
const delimiter = /^\|(?: *:?-+:? *\|)+$/;
function* blocksOf(markdown) {
    const lines = markdown.slice(0, charactersAtMost).split(/\r\n|\r|\n/);
    let text = [];
    let isTable = false;
    const flush = function* () {
        if (text.length > 0)
            yield { kind: 'text', lines: text };
        text = [];
    };
    for (let at = 0; at < lines.length; at += 1) {
        const line = (lines[at] ?? '').slice(0, 10_000);
        const fence = /^\s*(`{3,}|~{3,})\s*([^`]*)$/.exec(line);
        const fold = /^\s*<details>\s*<summary>(.*)<\/summary>\s*$/i.exec(line);
        const isRow = /^\s*\|/.test(line);
        if (line.trim() === '' || fence !== null || fold !== null || isRow !== isTable)
            yield* flush();
        isTable = isRow;
        if (fence !== null) {
            const inside = until(lines, at + 1, fence[1] ?? '');
            at += inside.length + 1;
            yield fenced(inside, fence[2] ?? '');
        }
        else if (fold !== null)
            yield { kind: 'open', line: `<details><summary>${summary(fold[1] ?? '')}</summary>` };
        else if (/^\s*<\/details>\s*$/i.test(line)) {
            yield* flush();
            yield { kind: 'close' };
        }
        else if (line.trim() !== '')
            text.push(isRow ? row(line) : flowing(line));
    }
    yield* flush();
}
function until(lines, from, opening) {
    const isClosing = (line) => /^(?:`+|~+)$/.test(line) && line.startsWith(opening);
    const end = lines.findIndex((line, at) => at >= from && isClosing(line.trim()));
    return lines.slice(from, end === -1 ? undefined : end);
}
function fenced(inside, info) {
    const lines = inside.map(verbatim);
    const longest = Math.max(2, ...lines.join('\n').slice(0, charactersAtMost).match(/`+/g)?.map((run) => run.length) ?? []);
    const isChart = info.trim() === 'mermaid' && !/click|href|https?:|[<>]|%%\{|!\[|@/i.test(lines.join('\n'));
    return { kind: 'code', fence: '`'.repeat(longest + 1), language: isChart ? 'mermaid' : '', lines };
}
function verbatim(line) {
    const parts = line.slice(0, 2_000).replaceAll('\t', '  ').split(/( +)/);
    return parts.map((part) => (part.startsWith(' ') ? part : (0,plain/* plain */.p)(part))).join('').trimEnd();
}
function row(line) {
    const trimmed = (0,plain/* plain */.p)(line, 5_000);
    if (delimiter.test(trimmed))
        return trimmed;
    const cells = trimmed.replace(/^\|/, '').replace(/(?<!\\)\|$/, '').split(/(?<!\\)\|/);
    return `| ${cells.map((cell) => inline(cell.replaceAll('\\|', '|')).replaceAll('|', '\\|')).join(' | ')} |`;
}
function flowing(line) {
    if (/^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line))
        return '***';
    const [, indent = '', mark = '', rest = ''] = /^(\s*)(#{1,6}(?=\s)|[-*+](?=\s)|\d{1,6}[.)](?=\s)|(?:>\s?)+|)(.*)$/su.exec(line) ?? [];
    const inner = inline(rest);
    if (mark.startsWith('#'))
        return inner === '' ? '' : `${mark} ${inner}`;
    if (mark.startsWith('>'))
        return `> ${inner}`;
    if (mark === '')
        return `${' '.repeat(Math.min(3, indent.length))}${inner}`;
    return `${' '.repeat(Math.min(6, indent.replaceAll('\t', '    ').length))}${/\d/.test(mark) ? mark : '-'} ${inner}`;
}

;// CONCATENATED MODULE: ./lib/deliver/channels/github/fit.js
const closing = '</details>';
function fit(blocks, room) {
    const parts = [];
    let length = 0;
    let open = 0;
    let isWhole = true;
    const add = (part) => {
        parts.push(part);
        length += part.length + 2;
    };
    for (const block of blocks) {
        if (block.kind === 'close' && open === 0)
            continue;
        const left = room - length - open * (closing.length + 2);
        const written = write(block, left);
        if (written.text !== '') {
            add(written.text);
            if (block.kind === 'open')
                open += 1;
            if (block.kind === 'close')
                open -= 1;
        }
        if (!written.isWhole) {
            isWhole = false;
            break;
        }
    }
    while (open > 0) {
        add(closing);
        open -= 1;
    }
    return { text: parts.join('\n\n'), isWhole };
}
function write(block, room) {
    if (block.kind === 'close')
        return { text: closing, isWhole: true };
    if (block.kind === 'open') {
        const fits = block.line.length + closing.length + 100 <= room;
        return { text: fits ? block.line : '', isWhole: fits };
    }
    if (block.kind === 'text')
        return within(block.lines, '', '', room);
    return within(block.lines, `${block.fence}${block.language}\n`, `\n${block.fence}`, room);
}
function within(lines, before, after, room) {
    let left = room - before.length - after.length;
    let count = 0;
    for (const line of lines) {
        left -= line.length + 1;
        if (left < 0)
            break;
        count += 1;
    }
    const isWhole = count === lines.length;
    return { text: count === 0 && !isWhole ? '' : `${before}${lines.slice(0, count).join('\n')}${after}`, isWhole };
}

// EXTERNAL MODULE: ./lib/deliver/text/content-key.js
var content_key = __webpack_require__(94946);
;// CONCATENATED MODULE: ./lib/deliver/channels/github/marks.js


function nameOf(dispatch) {
    return `${(0,incident_mark/* safe */.gB)(dispatch.id)}/${(0,content_key/* contentKey */.l)(dispatch)}`;
}
function ticketMark(dispatch, key) {
    return `<!-- velos:ticket ${nameOf(dispatch)} ${(0,incident_mark/* safe */.gB)(dispatch.created ?? '-')} ${key} -->`;
}
function marksIn(body) {
    const incident = (0,incident_mark/* markedIncident */.bW)(body);
    const [, id, created, key] = [...body.matchAll(/^<!-- velos:ticket (\S+) (\S+) (\S+) -->\r?$/gm)].at(-1) ?? [];
    return {
        ...(incident !== undefined && { incident }),
        ...(id !== undefined && created !== undefined && key !== undefined && { ticket: { id, created, key } }),
    };
}

;// CONCATENATED MODULE: ./lib/deliver/channels/github/compose.js







const titleAtMost = 256;
const bodyAtMost = 60_000;
const sharedBodyAtMost = 16_000;
const commentAtMost = 8_000;
const alerts = { CRITICAL: 'CAUTION', WARN: 'WARNING', OK: 'TIP', UNKNOWN: 'NOTE' };
const signs = { CRITICAL: '🔴', WARN: '🟡', OK: '🟢', UNKNOWN: '⚪' };
function compose(dispatch, trouble, redelivery, isOnly) {
    const marks = [(0,incident_mark/* incidentMark */.eZ)(trouble.fingerprint), ticketMark(dispatch, trouble.key)].join('\n');
    const most = isOnly ? bodyAtMost : sharedBodyAtMost;
    const state = stateOf(dispatch, trouble);
    const head = headOf(dispatch, trouble, state, redelivery);
    const link = linkOf(dispatch.url, 'The whole report');
    return {
        title: titleOf(dispatch, trouble, state),
        body: fitted(head, contents(dispatch, trouble), link, marks, most),
        comment: fitted(head, shortNews(dispatch), link, ticketMark(dispatch, trouble.key), commentAtMost),
    };
}
function stateOf({ status }, { state, severity }) {
    if (state === 'resolved')
        return 'OK';
    return severity ?? status ?? 'UNKNOWN';
}
function titleOf({ host, status }, { title, severity, isIncident }, state) {
    const isMessage = status === undefined && severity === undefined;
    const where = host === undefined || title.includes(host) ? '' : ` on ${(0,plain/* plain */.p)(host, 60)}`;
    const start = isMessage ? '' : `${signs[state]} ${isIncident || !title.startsWith(state) ? `${state}${where}: ` : ''}`;
    const words = (0,plain/* plain */.p)(`${start}${(0,plain/* plain */.p)(title, 150) || 'VELOS'}`, 220).replaceAll('`', "'").split(' ');
    return (0,plain/* plain */.p)(words.map((word) => (/[@#]/.test(word) ? code(word) : word)).join(' '), titleAtMost);
}
function headOf(dispatch, trouble, state, redelivery) {
    const { host, status, created, remarks } = dispatch;
    const where = host === undefined ? '' : ` on ${inline(host, 100)}`;
    const when = `${moment(created)}${redelivery > 0 ? ` (redelivery ${redelivery})` : ''}`;
    const title = trouble.isIncident ? trouble.title : dispatch.title;
    const begin = `${status} on ${host}: `;
    const about = inline(title.startsWith(begin) ? title.slice(begin.length) : title, 300);
    const isMessage = status === undefined && trouble.severity === undefined;
    const word = isMessage ? 'Message' : trouble.state === 'resolved' ? 'Recovered' : state;
    const overall = trouble.isIncident && status !== undefined && status !== state ? ['', `The status${where} is ${status}.`] : [];
    const quote = [`**${word}**${where}${when}`, '', about, ...overall];
    return [
        [`> [!${alerts[state]}]`, ...quote.map((line) => `> ${line}`.trimEnd())].join('\n'),
        ...remarks.slice(0, 20).map((remark) => `_Note:_ ${inline(remark, 300)}`),
    ];
}
function moment(created) {
    const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)\d\d$/.exec(created ?? '') ?? [];
    return minute === undefined ? '' : `, ${year}-${month}-${day} ${hour}:${minute} UTC`;
}
function* contents(dispatch, { isIncident }) {
    const { text, isOurs } = (0,report_text/* reportText */.U)(dispatch);
    if (!isOurs || isIncident)
        yield* shortNews(dispatch);
    const isFolded = isIncident && text.trim() !== '';
    if (isFolded)
        yield { kind: 'open', line: '<details><summary>The report</summary>' };
    yield* blocksOf(text);
    if (isFolded)
        yield { kind: 'close' };
}
function* shortNews({ findings, news }) {
    const most = 20;
    if (findings.length > 0)
        yield { kind: 'text', lines: ['**What is wrong**'] };
    if (findings.length > 0)
        yield { kind: 'text', lines: listed(findings.slice(0, most).map(finding), findings.length) };
    if (news.length > 0)
        yield { kind: 'text', lines: ['**What has changed**'] };
    if (news.length > 0)
        yield { kind: 'text', lines: listed(news.slice(0, most).map((one) => inline(one, 300)), news.length) };
}
function finding({ severity, what, hint }) {
    const advice = hint === undefined ? '' : `\n  ${inline(hint, 300)}`;
    return `${signs[severity]} **${severity}** ${inline(what, 300)}${advice}`;
}
function listed(lines, count) {
    const more = count - lines.length;
    return [...lines.map((line) => `- ${line}`), ...(more > 0 ? [`- … and ${more} more`] : [])];
}
function linkOf(url, text) {
    if (url === undefined || url.length > 2_000 || !/^https?:\/\//.test(url))
        return '';
    const bytes = (char) => [...Buffer.from(char)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
    return `[${text}](${url.toWellFormed().replace(/[^\w.~:/?#@!$&*+,;=%-]/gu, bytes)})`;
}
function fitted(head, blocks, link, marks, most) {
    const opening = [...head, ...(link === '' ? [] : [link])].join('\n\n');
    const cutNote = `_This is not all of it: the rest did not fit here._${link === '' ? '' : ` ${link}`}`;
    const { text, isWhole } = fit(blocks, most - opening.length - cutNote.length - marks.length - 8);
    return [opening, text, isWhole ? '' : cutNote, marks].filter((part) => part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./lib/deliver/channels/github/decide.js

function decide(trouble, ticket, marks, now) {
    if (marks === undefined)
        return trouble.state === 'resolved' ? { do: 'nothing', why: 'not-open' } : { do: 'create', why: 'new' };
    const last = marks.ticket;
    const toldAt = last !== undefined && /^\d{8}_\d{6}$/.test(last.created) && last.created <= now ? last.created : undefined;
    if (toldAt !== undefined && ticket.created !== undefined && toldAt > ticket.created)
        return { do: 'nothing', why: 'newer-told' };
    if (trouble.state === 'resolved')
        return { do: 'close', why: 'recovered' };
    if (last?.id === nameOf(ticket))
        return { do: 'nothing', why: 'told' };
    return { do: 'update', why: last?.key === trouble.key || trouble.state === 'unclear' ? 'same' : 'changed' };
}
function stampOf(now) {
    return now.toISOString().replace(/\.\d+Z$/, '').replaceAll(/[-:]/g, '').replace('T', '_');
}

// EXTERNAL MODULE: ./lib/deliver/judge-answer.js
var judge_answer = __webpack_require__(92701);
// EXTERNAL MODULE: ./lib/deliver/wire.js
var deliver_wire = __webpack_require__(89244);
;// CONCATENATED MODULE: ./lib/deliver/channels/github/judge.js


class RequestFailed extends Error {
    name = 'RequestFailed';
    failure;
    constructor(failure) {
        super(failure.reason);
        this.failure = failure;
    }
}
const remedies = {
    credentials: 'Give the job "permissions: issues: write", or a token that may write issues in this repository.',
    address: 'Check that the repository is there under this name, that its issues are turned on, and that the token may see it.',
    request: 'Check the labels of "dispatch: github:" in the configuration; if they are sound, please report this.',
};
const minuteMs = 60_000;
const longestMs = 72 * 3_600_000;
function judge(thrown, { writes, toIssue, now }) {
    const failure = judgeAll(thrown, toIssue, now);
    if (writes || failure.outcome !== 'unknown')
        return failure;
    return { ...failure, outcome: 'retry' };
}
function strange(writes) {
    return { outcome: writes ? 'unknown' : 'retry', code: 'strange-answer', reason: 'it answered with something that is not what GitHub answers' };
}
function judgeAll(thrown, toIssue, now) {
    const wire = (0,deliver_wire/* wireErrorIn */.BC)(thrown);
    if (wire !== undefined)
        return failureOf((0,judge_answer/* judgeWire */.rp)(wire, remedies));
    const answer = answerIn(thrown);
    if (answer === undefined)
        return strange(true);
    const { status, headers, said } = answer;
    const limit = rateLimit(answer, now);
    if (limit !== undefined)
        return limit;
    const reason = `it answered ${status}${meaningOf(status, said)}`;
    if (status === 410 && toIssue)
        return { outcome: 'retry', code: 'issue-deleted', reason: 'the issue was deleted meanwhile' };
    if (status === 410)
        return { outcome: 'refused', code: 'issues-disabled', reason, remedy: 'Turn issues on in the settings of the repository.' };
    return { ...failureOf((0,judge_answer/* judgeStatus */.Gh)({ status, headers }, now, remedies)), reason };
}
function answerIn(thrown) {
    if (!(thrown instanceof Error) || !('response' in thrown))
        return undefined;
    const { response } = thrown;
    if (typeof response !== 'object' || response === null || !('status' in response) || !('headers' in response))
        return undefined;
    const { status, headers: given } = response;
    if (typeof status !== 'number' || status < 400)
        return undefined;
    const headers = new Headers(Object.entries(given ?? {}).map(([name, value]) => [name, String(value)]));
    return { status, headers, said: thrown.message };
}
function rateLimit({ status, headers, said }, now) {
    const isSpent = headers.get('x-ratelimit-remaining') === '0';
    const isSecondary = /secondary rate limit|abuse detection|submitted too quickly/i.test(said);
    const isLimit = status === 429 || (status === 403 && (isSpent || isSecondary || headers.has('retry-after'))) || (status === 422 && isSecondary);
    if (!isLimit)
        return undefined;
    const named = (0,judge_answer/* judgeStatus */.Gh)({ status: 429, headers }, now, remedies);
    const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN) * 1000 - now.getTime();
    const untilReset = isSpent && Number.isFinite(reset) ? Math.min(longestMs, Math.max(0, reset)) : minuteMs;
    const afterMs = named.outcome === 'retry' && named.afterMs !== undefined ? named.afterMs : untilReset;
    const code = isSecondary ? 'secondary-rate-limit' : 'rate-limit';
    return { outcome: 'retry', code, reason: `it answered ${status}: too many requests for now`, afterMs };
}
function meaningOf(status, said) {
    if (status === 401)
        return ': it does not know the token';
    if (status === 403 && /not accessible by/i.test(said))
        return ': the token may not write issues';
    if (status === 404)
        return ': there is no such repository, or not for this token';
    if (status === 410)
        return ': issues are turned off in this repository';
    const field = status === 422 ? /"field":"(title|body|labels)"/.exec(said)?.[1] : undefined;
    return field === undefined ? '' : `: it does not take the ${field}`;
}
function failureOf(verdict) {
    return verdict.outcome === 'delivered' ? strange(true) : verdict;
}

;// CONCATENATED MODULE: ./lib/deliver/channels/github/find.js



const most = { labelled: 960, unlabelled: 160, closed: 32, comments: 128 };
const pageSize = 32;
async function findOpen(issues, incidents, label) {
    const found = new Map();
    const wanted = new Set(incidents.map(incident_mark/* safe */.gB));
    if (label !== undefined)
        await collect(issues, { label, atMost: most.labelled, isOurs: async () => true }, wanted, found);
    let login;
    const isOurs = async ({ isTrusted, author }) => isTrusted || (author !== undefined && author === (await (login ??= issues.login())));
    if (found.size < wanted.size)
        await collect(issues, { label: undefined, atMost: most.unlabelled, isOurs }, wanted, found);
    return found;
}
async function collect(issues, place, wanted, found) {
    for await (const page of pages((one) => issues.list('open', place.label, one), place.atMost)) {
        for (const issue of page.issues) {
            const { incident } = marksIn(issue.body);
            const known = incident === undefined ? undefined : found.get(incident);
            if (incident === undefined || !wanted.has(incident) || (known !== undefined && known.number < issue.number))
                continue;
            if (await place.isOurs(issue))
                found.set(incident, issue);
        }
        if (page.isLast || found.size === wanted.size)
            return;
    }
}
async function findClosed(issues, incident, ticket, label) {
    for await (const page of pages((one) => issues.list('closed', label, one), most.closed)) {
        const made = page.issues.find(({ body }) => {
            const marks = marksIn(body);
            return marks.incident === (0,incident_mark/* safe */.gB)(incident) && marks.ticket?.id === ticket;
        });
        if (made !== undefined || page.isLast)
            return made;
    }
    return undefined;
}
async function hasComment(issues, issue, ticket) {
    if (issue.comments === 0)
        return false;
    const isOurs = ({ body, author, isTrusted }) => (isTrusted || author === issue.author) && marksIn(body).ticket?.id === ticket;
    const end = issue.comments + 1;
    for await (const page of pages((one) => issues.comments(issue.number, one), most.comments, end)) {
        if (page.some(isOurs))
            return true;
    }
    return false;
}
async function* pages(ask, atMost, end) {
    let size = pageSize;
    let at = end === undefined ? 0 : Math.floor((end - 1) / size) * size;
    const last = at;
    while (at >= 0 && Math.abs(at - last) < atMost) {
        try {
            yield await ask({ page: at / size + 1, size });
        }
        catch (thrown) {
            if (!(thrown instanceof RequestFailed) || thrown.failure.code !== 'body' || size === 1)
                throw thrown;
            if (end !== undefined && at + size / 2 < end)
                at += size / 2;
            size /= 2;
            continue;
        }
        at += end === undefined ? size : -size;
    }
}

;// CONCATENATED MODULE: ./lib/deliver/channels/github/issues.js


const apiVersion = '2022-11-28';
async function openIssues(settings, errand) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const quiet = () => undefined;
    const { rest } = getOctokit(settings.token, {
        baseUrl: settings.url,
        userAgent: 'velos-bridge',
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
        request: { fetch: errand.fetch },
    });
    const common = { owner: settings.owner, repo: settings.repository, headers: { 'x-github-api-version': apiVersion } };
    const ask = async (what, request, read) => {
        let data;
        try {
            ;
            ({ data } = await request());
        }
        catch (thrown) {
            throw new RequestFailed(judge(thrown, { ...what, now: errand.now() }));
        }
        const result = read(data);
        if (result === undefined)
            throw new RequestFailed(strange(what.writes));
        return result;
    };
    const looks = { writes: false, toIssue: false };
    const writes = { writes: true, toIssue: false };
    const writesTo = { writes: true, toIssue: true };
    const done = (data) => (readIssue(data) === undefined ? undefined : true);
    return {
        list: (state, label, { page, size }) => ask(looks, () => {
            const under = label === undefined ? {} : { labels: label };
            return rest.issues.listForRepo({ ...common, ...under, state, sort: 'updated', direction: 'desc', per_page: size, page });
        }, (data) => {
            const all = listOf(data, readIssue);
            return all === undefined ? undefined : { issues: all.filter((one) => !one.isPullRequest), isLast: all.length < size };
        }),
        comments: (number, { page, size }) => ask({ ...looks, toIssue: true }, () => rest.issues.listComments({ ...common, issue_number: number, per_page: size, page }), (data) => listOf(data, readWritten)),
        create: (title, body, labels) => ask(writes, () => rest.issues.create({ ...common, title, body, labels: [...labels] }), readIssue),
        comment: async (number, body) => {
            await ask(writesTo, () => rest.issues.createComment({ ...common, issue_number: number, body }), readWritten);
        },
        update: async (number, fields) => {
            await ask(writesTo, () => rest.issues.update({ ...common, issue_number: number, ...fields }), done);
        },
        close: async (number) => {
            await ask(writesTo, () => rest.issues.update({ ...common, issue_number: number, state: 'closed', state_reason: 'completed' }), done);
        },
        login: async () => {
            try {
                return await ask(looks, () => rest.users.getAuthenticated({ headers: common.headers }), (data) => field(data, 'login', isText));
            }
            catch (thrown) {
                if (thrown instanceof RequestFailed && thrown.failure.outcome === 'refused')
                    return undefined;
                throw thrown;
            }
        },
    };
}
function listOf(data, read) {
    if (!Array.isArray(data))
        return undefined;
    const all = data.map(read);
    return all.every((one) => one !== undefined) ? all : undefined;
}
function readIssue(data) {
    const written = readWritten(data);
    const number = field(data, 'number', isCount);
    if (written === undefined || number === undefined)
        return undefined;
    const url = field(data, 'html_url', isText);
    return {
        ...written,
        number,
        comments: field(data, 'comments', isCount) ?? 0,
        isPullRequest: field(data, 'pull_request', isThere) !== undefined,
        ...(url !== undefined && /^https?:\/\/[\w.:/%~+-]{1,300}$/.test(url) && { url }),
    };
}
function readWritten(data) {
    if (field(data, 'id', isThere) === undefined)
        return undefined;
    const user = field(data, 'user', isThere);
    const isTrusted = (0,incident_mark/* isTrustedAuthor */.Xw)(field(user, 'type', isText), field(data, 'author_association', isText));
    return { body: field(data, 'body', isText) ?? '', author: field(user, 'login', isText), isTrusted };
}
function field(value, name, is) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const one = Object.entries(value).find(([key]) => key === name)?.[1];
    return is(one) ? one : undefined;
}
const isText = (one) => typeof one === 'string';
const isCount = (one) => typeof one === 'number' && Number.isSafeInteger(one) && one >= 0;
const isThere = (one) => one !== undefined && one !== null;

;// CONCATENATED MODULE: ./lib/deliver/channels/github/settle.js






const reasons = {
    'told': 'the issue said so already',
    'newer-told': 'the issue is of a newer ticket already, and stays as it is',
    'not-open': 'no issue is open for it, so there is nothing to tell',
};
const silent = ['newer-told', 'not-open'];
async function send(work) {
    return await judged(async () => {
        const { matters, errand, dispatch } = work;
        const done = doneOf(work);
        const left = leftOf(work, done);
        const issues = await openIssues(work.settings, errand);
        const open = await findOpen(issues, fingerprintsOf(left), labelOf(work));
        const beganMs = errand.now().getTime();
        let first;
        let reason;
        let isTold = false;
        let invalid;
        for (const [at, matter] of left.entries()) {
            if (at > 0 && errand.now().getTime() - beganMs > errand.deadlineMs / 2)
                return inParts(done.size, matters.length);
            try {
                const standing = await standingOf(issues, work, matter, open);
                const issue = await bring(issues, work, matter, standing);
                first ??= issue;
                if (!silent.includes(standing.step.why))
                    isTold = true;
                if (matters.length === 1)
                    reason = reasons[standing.step.why];
            }
            catch (thrown) {
                if (!(thrown instanceof RequestFailed) || thrown.failure.code !== 'http-422')
                    throw thrown;
                invalid ??= thrown.failure;
                continue;
            }
            done.add((0,incident_mark/* safe */.gB)(matter.trouble.fingerprint));
            if (at < left.length - 1)
                await errand.keep({ done: [...done] });
        }
        const all = dispatch.incidents.length;
        if (all > matters.length)
            reason = `${matters.length} of ${all} incidents were told`;
        return invalid ?? { ...delivered(first, reason), ...(!isTold && done.size === left.length && { code: 'nothing-to-tell' }) };
    });
}
async function probe(work) {
    const verdict = await judged(async () => {
        const left = leftOf(work, doneOf(work));
        const issues = await openIssues(work.settings, work.errand);
        const open = await findOpen(issues, fingerprintsOf(left), labelOf(work));
        let first;
        for (const matter of left) {
            const { step, issue } = await standingOf(issues, work, matter, open);
            if (step.do !== 'nothing')
                return undefined;
            first ??= issue;
        }
        return delivered(first);
    });
    if (verdict === undefined)
        return { outcome: 'absent' };
    if (verdict.outcome === 'delivered')
        return verdict;
    const { code, reason } = verdict;
    if (verdict.outcome === 'refused')
        return { outcome: 'unable', code, reason };
    return { outcome: 'undecided', code, reason, ...(verdict.afterMs !== undefined && { afterMs: verdict.afterMs }) };
}
async function standingOf(issues, work, { trouble }, open) {
    const { dispatch, errand } = work;
    const issue = open.get((0,incident_mark/* safe */.gB)(trouble.fingerprint));
    const step = decide(trouble, dispatch, issue === undefined ? undefined : marksIn(issue.body), stampOf(errand.now()));
    if (step.do !== 'create')
        return { step, ...(issue !== undefined && { issue }) };
    const made = await findClosed(issues, trouble.fingerprint, nameOf(dispatch), labelOf(work));
    return made === undefined ? { step } : { step: { do: 'nothing', why: 'told' }, issue: made };
}
async function bring(issues, { dispatch, settings }, { letter }, { step, issue }) {
    if (step.do === 'create')
        return await issues.create(letter.title, letter.body, settings.labels);
    if (step.do === 'nothing' || issue === undefined)
        return issue;
    const isNews = step.why !== 'same';
    if (isNews && !(await hasComment(issues, issue, nameOf(dispatch))))
        await issues.comment(issue.number, letter.comment);
    if (step.do === 'close')
        await issues.close(issue.number);
    else
        await issues.update(issue.number, { ...(isNews && { title: letter.title }), body: letter.body });
    return issue;
}
async function judged(act) {
    try {
        return await act();
    }
    catch (thrown) {
        if (thrown instanceof RequestFailed)
            return thrown.failure;
        throw thrown;
    }
}
function delivered(issue, reason) {
    return {
        outcome: 'delivered',
        ...(issue !== undefined && { id: `#${issue.number}` }),
        ...(issue?.url !== undefined && { url: issue.url }),
        ...(reason !== undefined && { reason }),
    };
}
function inParts(done, all) {
    return { outcome: 'retry', code: 'in-parts', reason: `${done} of ${all} incidents are told, and the others follow`, afterMs: 0 };
}
function doneOf({ errand }) {
    const done = errand.progress?.['done'];
    return new Set(Array.isArray(done) ? done.filter((one) => typeof one === 'string') : []);
}
function leftOf({ matters }, done) {
    return matters.filter(({ trouble }) => !done.has((0,incident_mark/* safe */.gB)(trouble.fingerprint)));
}
function fingerprintsOf(matters) {
    return matters.map(({ trouble }) => trouble.fingerprint);
}
function labelOf({ settings }) {
    return settings.labels.find((label) => !label.includes(','));
}

// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(31153);
;// CONCATENATED MODULE: ./lib/deliver/channels/github/trouble.js



const troublesAtMost = 50;
function troublesOf(dispatch) {
    if (dispatch.incidents.length === 0)
        return [wholeOf(dispatch)];
    const rank = { open: 0, resolved: 2 };
    const sorted = dispatch.incidents.toSorted((one, other) => rankOf(one.severity) + rank[one.state] - rankOf(other.severity) - rank[other.state]);
    const once = new Map(sorted.toReversed().map((one) => [one.fingerprint, one]));
    return sorted
        .filter((one) => once.get(one.fingerprint) === one)
        .slice(0, troublesAtMost)
        .map((one) => ({ ...one, isIncident: true, key: keyOf(one.severity, one.title) }));
}
function wholeOf(dispatch) {
    const { status, severity, title, findings } = dispatch;
    const worst = severity ?? (status === 'WARN' || status === 'CRITICAL' ? status : undefined);
    const what = findings.find((one) => one.severity === worst)?.what ?? findings[0]?.what ?? title;
    if (worst !== undefined) {
        const key = keyOf(worst, ...findings.map((one) => one.what).sort());
        return { fingerprint: hostOf(dispatch), state: 'open', severity: worst, title: what, isIncident: false, key };
    }
    if (status === undefined)
        return { fingerprint: `velos:ticket:${nameOf(dispatch)}`, state: 'open', title, isIncident: false, key: (0,content_key/* contentKey */.l)(dispatch) };
    return { fingerprint: hostOf(dispatch), state: status === 'OK' ? 'resolved' : 'unclear', title, isIncident: false, key: keyOf(status) };
}
function hostOf({ hostKey, host }) {
    return `velos:host:${hostKey ?? host ?? '-'}`;
}
function keyOf(...parts) {
    return (0,fingerprint/* fingerprint */.R)(...parts).slice(0, 16);
}
function rankOf(severity) {
    return severity === 'CRITICAL' ? 0 : 1;
}

;// CONCATENATED MODULE: ./lib/deliver/channels/github/prepare.js




function prepare(settings, dispatch, redelivery) {
    const troubles = troublesOf(dispatch);
    const matters = troubles.map((trouble) => ({ trouble, letter: compose(dispatch, trouble, redelivery, troubles.length === 1) }));
    return {
        shows: { repository: `${settings.owner}/${settings.repository}`, issues: matters.map((matter) => shown(matter, settings)) },
        send: (errand) => send({ settings, dispatch, matters, errand }),
        probe: (errand) => probe({ settings, dispatch, matters, errand }),
    };
}
function shown({ trouble, letter: { title, body, comment } }, { labels }) {
    const incident = (0,incident_mark/* safe */.gB)(trouble.fingerprint);
    if (trouble.state === 'resolved')
        return { incident, whenOpen: { comment, state: 'closed', state_reason: 'completed' } };
    return { incident, title, labels, body, ...(trouble.state === 'open' && { whenChanged: { comment } }) };
}

;// CONCATENATED MODULE: ./lib/deliver/channels/github.js

const github = {
    id: 'github',
    open({ github: settings }) {
        if (settings === undefined)
            return undefined;
        return {
            destination: `issues of ${settings.owner}/${settings.repository}`,
            secrets: [settings.token],
            prepare: (dispatch, redelivery) => prepare(settings, dispatch, redelivery),
        };
    },
};


/***/ }),

/***/ 92701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ judgeStatus),
/* harmony export */   mX: () => (/* binding */ judgeThrown),
/* harmony export */   rp: () => (/* binding */ judgeWire)
/* harmony export */ });
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93252);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89244);


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

/***/ 93252:
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

/***/ 82589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xw: () => (/* binding */ isTrustedAuthor),
/* harmony export */   bW: () => (/* binding */ markedIncident),
/* harmony export */   eZ: () => (/* binding */ incidentMark),
/* harmony export */   gB: () => (/* binding */ safe),
/* harmony export */   v0: () => (/* binding */ restored)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);

const most = 200;
const cut = { length: 128, end: /~[0-9a-f]{32}$/ };
function safe(text) {
    const word = encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]|--|-$/g, (found) => [...found].map((char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`).join('')).replaceAll('%3A', ':');
    return word.length <= most ? word : `${word.slice(0, most)}.${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(text)}`;
}
function incidentMark(incident) {
    return `<!-- velos:incident ${safe(incident)} -->`;
}
function markedIncident(body) {
    return [...body.matchAll(/^<!-- velos:incident (\S+) -->\r?$/gm)].at(-1)?.[1];
}
function restored(word) {
    if (word.length > most)
        return undefined;
    const text = decoded(word);
    if (text === undefined || safe(text) !== word)
        return undefined;
    return [...text].length === cut.length && cut.end.test(text) ? undefined : text;
}
function decoded(word) {
    try {
        return decodeURIComponent(word);
    }
    catch (thrown) {
        if (thrown instanceof URIError)
            return undefined;
        throw thrown;
    }
}
function isTrustedAuthor(type, association) {
    return type === 'Bot' || association === 'OWNER' || association === 'MEMBER' || association === 'COLLABORATOR';
}


/***/ })

};

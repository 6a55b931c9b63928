export const id = 506;
export const ids = [506];
export const modules = {

/***/ 23125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notion: () => (/* binding */ notion)
});

// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(50709);
// EXTERNAL MODULE: ./lib/deliver/judge-answer.js
var judge_answer = __webpack_require__(92701);
// EXTERNAL MODULE: ./lib/deliver/retry-after.js
var retry_after = __webpack_require__(93252);
// EXTERNAL MODULE: ./lib/deliver/wire.js
var deliver_wire = __webpack_require__(89244);
;// CONCATENATED MODULE: ./lib/deliver/channels/notion/judge.js




class Halt extends Error {
    name = 'Halt';
    verdict;
    constructor(verdict) {
        super(verdict.reason ?? verdict.outcome);
        this.verdict = verdict;
    }
}
const remedies = {
    credentials: 'Check the Notion token, and that its connection may read, insert and update content',
    address: "Check Notion's address in the configuration, and that this machine can reach it",
    request: 'Check that the configured id is that of a page, a database or a data source, as it is called in the configuration',
};
const table = {
    rate_limited: { outcome: 'retry' },
    service_overload: { outcome: 'retry' },
    conflict_error: { outcome: 'unknown' },
    internal_server_error: { outcome: 'unknown' },
    service_unavailable: { outcome: 'unknown' },
    gateway_timeout: { outcome: 'unknown' },
    unauthorized: { outcome: 'refused', remedy: 'Set the Notion token again: it is wrong, or was taken back' },
    restricted_resource: { outcome: 'refused', remedy: 'Give the connection the capabilities to read, insert and update content' },
    object_not_found: { outcome: 'refused', remedy: 'Share the page or database with the connection (its menu "…", "Connections"), and check its id' },
    validation_error: { outcome: 'refused', remedy: remedies.request },
    invalid_json: { outcome: 'refused', remedy: remedies.request },
    invalid_request: { outcome: 'refused', remedy: remedies.request },
    invalid_request_url: { outcome: 'refused', remedy: remedies.request },
};
function judge(thrown, doing, token, now) {
    const verdict = withoutSecret(judgeError(thrown, now), token);
    if (doing === 'writing' || verdict.outcome !== 'unknown')
        return verdict;
    const { code, reason, afterMs } = verdict;
    return { outcome: 'retry', code, reason, ...(afterMs !== undefined && { afterMs }) };
}
function judgeError(thrown, now) {
    const wire = (0,deliver_wire/* wireErrorIn */.BC)(thrown);
    if (wire !== undefined)
        return (0,judge_answer/* judgeWire */.rp)(wire, remedies);
    if (!isAnswer(thrown))
        return { outcome: 'unknown', code: 'unreadable-answer', reason: 'Notion answered something that is not JSON' };
    const { status, code, message } = thrown;
    const headers = thrown.headers instanceof Headers ? thrown.headers : new Headers();
    const afterMs = (0,retry_after/* retryAfterMs */.V)(headers.get('retry-after'), now);
    const when = afterMs === undefined ? {} : { afterMs };
    const row = table[code];
    if (row !== undefined) {
        const said = { code, reason: sentence(`Notion answered ${status}: ${message}`) };
        return row.outcome === 'refused' ? { ...row, ...said } : { ...row, ...said, ...when };
    }
    const answer = { code: `http-${status}`, reason: `Notion answered ${status}` };
    if (status === 529)
        return { outcome: 'retry', ...answer, ...when };
    if (status === 409 || status === 503)
        return { outcome: 'unknown', ...answer, ...when };
    return (0,judge_answer/* judgeStatus */.Gh)({ status, headers }, now, remedies);
}
function isAnswer(thrown) {
    if (!(thrown instanceof Error) || !('status' in thrown) || !('code' in thrown))
        return false;
    return typeof thrown.status === 'number' && typeof thrown.code === 'string' && 'headers' in thrown;
}
function sentence(text) {
    return (0,plain/* plain */.p)(text, 300).replace(/[\s.]+$/, '');
}
function withoutSecret(verdict, token) {
    if (verdict.outcome === 'delivered')
        return verdict;
    const hide = (text) => text.replaceAll(token, '***');
    const code = hide(verdict.code).replace(/[^\w.:-]+/g, '-').slice(0, 64) || 'error';
    return { ...verdict, code, reason: sentence(hide(verdict.reason)) };
}
function probeFrom(verdict) {
    if (verdict.outcome === 'delivered')
        return verdict;
    const { code, reason } = verdict;
    if (verdict.outcome === 'refused')
        return { outcome: 'unable', code, reason };
    return { outcome: 'undecided', code, reason, ...(verdict.afterMs !== undefined && { afterMs: verdict.afterMs }) };
}

;// CONCATENATED MODULE: ./lib/deliver/channels/notion/connect.js

const notionVersion = '2026-03-11';
async function connect({ url, token }, errand) {
    const { Client } = await __webpack_require__.e(/* import() */ 342).then(__webpack_require__.t.bind(__webpack_require__, 68342, 19));
    const client = new Client({
        auth: token,
        baseUrl: url,
        notionVersion,
        retry: false,
        timeoutMs: errand.deadlineMs + 5_000,
        fetch: async (address, init) => await errand.fetch(address, requestOf(init)),
        logger: () => undefined,
    });
    const during = (doing) => async (ask) => {
        try {
            return await ask(client);
        }
        catch (thrown) {
            throw new Halt(judge(thrown, doing, token, errand.now()));
        }
    };
    return { look: during('looking'), write: during('writing') };
}
function requestOf(init = {}) {
    const { method, headers, body } = init;
    return { ...(method !== undefined && { method }), ...(headers !== undefined && { headers }), ...(body !== undefined && { body }) };
}

// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
;// CONCATENATED MODULE: ./lib/deliver/channels/notion/place.js



const ticketProperty = 'Ticket ID';
async function placeOf({ parent }, notion) {
    if (parent.kind === 'page')
        return { kind: 'page', id: parent.id };
    const id = parent.kind === 'data-source' ? parent.id : await onlySourceOf(parent.id, notion);
    const source = await notion.look(async (client) => await client.dataSources.retrieve({ data_source_id: id }));
    const properties = (0,json/* isJsonObject */.OW)(source) && (0,json/* isJsonObject */.OW)(source['properties']) ? source['properties'] : undefined;
    if (properties === undefined)
        throw unreadable('a data source');
    const property = properties[ticketProperty];
    return { kind: 'data-source', id, hasTicketId: (0,json/* isJsonObject */.OW)(property) && property['type'] === 'rich_text' };
}
async function onlySourceOf(id, notion) {
    const database = await notion.look(async (client) => await client.databases.retrieve({ database_id: id }));
    const listed = (0,json/* isJsonObject */.OW)(database) ? database['data_sources'] : undefined;
    if (!Array.isArray(listed))
        throw unreadable('a database');
    const sources = listed;
    const [source] = sources;
    if (sources.length === 1 && (0,json/* isJsonObject */.OW)(source) && isId(source['id']))
        return source['id'];
    const names = sources.slice(0, 10).map((one) => ((0,json/* isJsonObject */.OW)(one) ? `"${(0,plain/* plain */.p)(String(one['name']), 60)}" ${(0,plain/* plain */.p)(String(one['id']), 40)}` : '')).join(', ');
    throw new Halt({
        outcome: 'refused',
        code: sources.length === 0 ? 'no-data-source' : 'several-data-sources',
        reason: `The database has ${sources.length} data sources that the connection can see${names === '' ? '' : `: ${names}`}`,
        remedy: 'Configure the data source itself instead of its database ("Copy data source ID" in the database\'s settings)',
    });
}
function isId(value) {
    return typeof value === 'string' && /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i.test(value);
}
function unreadable(what) {
    return new Halt({ outcome: 'retry', code: 'unreadable-answer', reason: `Notion's answer is not ${what}` });
}

// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(31153);
;// CONCATENATED MODULE: ./lib/deliver/channels/notion/ticket-mark.js


const between = ' · ';
function markOf({ id }, content) {
    return (0,fingerprint/* fingerprint */.R)('ticket', id, content).slice(0, 16);
}
function formerMarkOf(id) {
    return /^[\w.-]{1,24}$/.test(id) ? id : hashOf(id);
}
function nameOf(id) {
    return id !== '' && id === (0,plain/* plain */.p)(id) ? id : hashOf(id);
}
function marked(title, mark) {
    return `${title}${between}${mark}`;
}
function isMarked(title, mark) {
    return title.endsWith(between + mark);
}
function hashOf(text) {
    return (0,fingerprint/* fingerprint */.R)(text).slice(0, 16);
}
function bareTitle(title, mark) {
    return isMarked(title, mark) ? withoutRedelivery(title.slice(0, -(between + mark).length)) : undefined;
}
function withoutRedelivery(title) {
    return title.replace(/ \(redelivery \d{1,9}\)$/, '');
}

;// CONCATENATED MODULE: ./lib/deliver/channels/notion/find.js




const listsAtMost = 100;
async function findPage(place, page, notion) {
    if (place.kind === 'page')
        return await findBelow(place.id, page, notion);
    const { id, hasTicketId } = place;
    const filter = hasTicketId ? byTicket(page) : byMark(page);
    const answer = await notion.look(async (client) => await client.dataSources.query({ data_source_id: id, filter, page_size: 100 }));
    const known = listIn(answer).filter((one) => isId(one['id']) && one['in_trash'] !== true);
    const isOurs = (told) => (one) => told(page, titleIn(one), hasTicketId ? ticketIn(one) : undefined);
    const found = known.find(isOurs(isTold)) ?? known.find(isOurs(wasTold));
    return found === undefined ? undefined : foundIn(found);
}
function byTicket({ ticket, former, title }) {
    const equals = (text) => ({ property: ticketProperty, type: 'rich_text', rich_text: { equals: text } });
    return { or: [equals(ticket), { and: [equals(former.ticket), startsWith(title)] }] };
}
function byMark({ mark, former, title }) {
    const endsWith = (text) => ({ property: 'title', type: 'title', title: { ends_with: text } });
    return { or: [endsWith(mark), { and: [endsWith(former.mark), startsWith(title)] }] };
}
function startsWith(title) {
    return { property: 'title', type: 'title', title: { starts_with: withoutRedelivery(title) } };
}
function isTold(page, title, ticket) {
    return ticket === undefined ? isMarked(title, page.mark) : ticket === page.ticket;
}
function wasTold({ title: ours, former }, title, ticket) {
    const bare = ticket === undefined ? bareTitle(title, former.mark) : ticket === former.ticket ? withoutRedelivery(title) : undefined;
    return bare === withoutRedelivery(ours);
}
async function findBelow(parent, page, notion) {
    let cursor;
    let former;
    for (let lists = 0; lists < listsAtMost; lists += 1) {
        const next = cursor === undefined ? {} : { start_cursor: cursor };
        const answer = await notion.look(async (client) => await client.blocks.children.list({ block_id: parent, page_size: 100, ...next }));
        const pages = listIn(answer).filter((block) => block['type'] === 'child_page' && block['in_trash'] !== true && isId(block['id']));
        const child = pages.find((block) => isTold(page, childTitle(block), undefined));
        if (child !== undefined)
            return foundIn(child);
        former ??= pages.find((block) => wasTold(page, childTitle(block), undefined));
        const { has_more: hasMore, next_cursor: nextCursor } = (0,json/* isJsonObject */.OW)(answer) ? answer : {};
        if (hasMore !== true || typeof nextCursor !== 'string')
            return former && foundIn(former);
        cursor = nextCursor;
    }
    throw new Halt({
        outcome: 'refused',
        code: 'parent-too-long',
        reason: `The page holds more than ${listsAtMost * 100} blocks, so that nobody can tell whether this message is among them`,
        remedy: 'Configure a database instead, or an empty page',
    });
}
function foundIn(page) {
    const { id, url } = page;
    if (!isId(id))
        return undefined;
    const isUrl = typeof url === 'string' && /^https:\/\/[\w.-]+\/[\w/.~%-]{1,300}$/.test(url);
    return { id, url: isUrl ? url : `https://www.notion.so/${id.replaceAll('-', '')}` };
}
function listIn(answer) {
    const results = (0,json/* isJsonObject */.OW)(answer) ? answer['results'] : undefined;
    if (!Array.isArray(results))
        throw unreadable('a list');
    return results.filter(json/* isJsonObject */.OW);
}
function childTitle({ child_page: page }) {
    const title = (0,json/* isJsonObject */.OW)(page) ? page['title'] : undefined;
    return typeof title === 'string' ? title : '';
}
function titleIn(page) {
    return propertiesOf(page).map(([, value]) => textIn(value, 'title')).join('');
}
function ticketIn(page) {
    return propertiesOf(page).map(([name, value]) => (name === ticketProperty ? textIn(value, 'rich_text') : '')).join('');
}
function propertiesOf({ properties }) {
    return Object.entries((0,json/* isJsonObject */.OW)(properties) ? properties : {});
}
function textIn(value, type) {
    const pieces = (0,json/* isJsonObject */.OW)(value) ? value[type] : undefined;
    if (!Array.isArray(pieces))
        return '';
    return pieces.map((piece) => ((0,json/* isJsonObject */.OW)(piece) && typeof piece['plain_text'] === 'string' ? piece['plain_text'] : '')).join('');
}

;// CONCATENATED MODULE: ./lib/deliver/channels/notion/parts.js
const limits = { bytes: 75_000, blocks: 300, parts: 4 };
function partsOf(blocks, more) {
    const parts = [emptyPart()];
    let isCut = false;
    for (const block of blocks) {
        if (!fits(last(parts), block, more)) {
            isCut = parts.length === limits.parts;
            if (isCut)
                break;
            parts.push(emptyPart());
        }
        add(last(parts), block);
    }
    if (isCut)
        add(last(parts), more);
    return parts.map(({ markdown }, at) => (at === 0 ? markdown : `${partHeading(at + 1, parts.length)}\n\n${markdown}`));
}
function partsIn(markdown, of) {
    const written = new Set(markdown.replace(/^```[\s\S]*?^```/gm, '').split('\n').map((line) => line.trim().replace(/^#{1,6}(?= )/, '###')));
    let parts = 1;
    while (parts < of && written.has(partHeading(parts + 1, of)))
        parts += 1;
    return parts;
}
function partHeading(part, of) {
    return `### Part ${part} of ${of}`;
}
function emptyPart() {
    return { markdown: '', blocks: 1, bytes: 64, endsWithItem: false };
}
function fits(part, block, more) {
    if (part.markdown === '')
        return true;
    return part.blocks + block.count + more.count <= limits.blocks && part.bytes + bytesOf(block) + bytesOf(more) <= limits.bytes;
}
function add(part, block) {
    const gap = part.markdown === '' ? '' : part.endsWithItem && block.isItem === true ? '\n' : '\n\n';
    part.markdown += gap + block.markdown;
    part.blocks += block.count;
    part.bytes += bytesOf(block);
    part.endsWithItem = block.isItem === true;
}
function bytesOf(block) {
    return Buffer.byteLength(block.markdown) + 2;
}
function last(parts) {
    const part = parts.at(-1);
    if (part === undefined)
        throw new Error('a page has a part');
    return part;
}

;// CONCATENATED MODULE: ./lib/deliver/channels/notion/deliver.js






async function deliver(page, place, notion, errand) {
    const { parts } = page;
    const known = keptPage(errand.progress) ?? (await findPage(place, page, notion));
    const found = known ?? (await create(page, place, notion));
    const keep = async (done) => await errand.keep({ page: found.id, url: found.url, parts: done, of: parts.length });
    let done = known === undefined ? 1 : await partsOn(found, parts.length, notion);
    if (parts.length > 1)
        await keep(done);
    for (; done < parts.length; done += 1) {
        const refusal = await append(found, parts[done] ?? '', notion);
        if (refusal !== undefined)
            return cutShort(found, done, parts.length, refusal);
        await keep(done + 1);
    }
    return { outcome: 'delivered', ...found };
}
async function probe(page, place, notion, errand) {
    const found = keptPage(errand.progress) ?? (await findPage(place, page, notion));
    if (found === undefined)
        return { outcome: 'absent' };
    const isWhole = (await partsOn(found, page.parts.length, notion)) === page.parts.length;
    return isWhole ? { outcome: 'delivered', ...found } : { outcome: 'absent' };
}
function keptPage(progress) {
    return isId(progress?.['page']) ? foundIn({ id: progress['page'], url: progress['url'] }) : undefined;
}
async function create({ icon, title, mark, ticket, parts }, place, notion) {
    const hasTicketId = place.kind === 'data-source' && place.hasTicketId;
    const text = (content) => [{ type: 'text', text: { content } }];
    const answer = await notion.write(async (client) => await client.pages.create({
        parent: place.kind === 'page' ? { page_id: place.id } : { data_source_id: place.id },
        icon: { type: 'emoji', emoji: icon },
        properties: {
            title: { title: text(hasTicketId ? title : marked(title, mark)) },
            ...(hasTicketId && { [ticketProperty]: { rich_text: text(ticket) } }),
        },
        markdown: parts[0] ?? '',
    }));
    const found = (0,json/* isJsonObject */.OW)(answer) && answer['object'] === 'page' ? foundIn(answer) : undefined;
    if (found === undefined)
        throw new Halt({ outcome: 'unknown', code: 'unreadable-answer', reason: 'Notion answered without the page that it was to make' });
    return found;
}
async function append({ id }, content, notion) {
    try {
        const answer = await notion.write(async (client) => await client.pages.updateMarkdown({ page_id: id, type: 'insert_content', insert_content: { content, position: { type: 'end' } } }));
        if ((0,json/* isJsonObject */.OW)(answer) && answer['object'] === 'page_markdown')
            return undefined;
    }
    catch (thrown) {
        if (thrown instanceof Halt && thrown.verdict.outcome === 'refused')
            return thrown.verdict;
        throw thrown;
    }
    throw new Halt({ outcome: 'unknown', code: 'unreadable-answer', reason: 'Notion answered without the page that it was to add to' });
}
async function partsOn({ id }, of, notion) {
    if (of === 1)
        return 1;
    const answer = await notion.look(async (client) => await client.pages.retrieveMarkdown({ page_id: id }));
    if (!(0,json/* isJsonObject */.OW)(answer) || typeof answer['markdown'] !== 'string')
        throw unreadable('a page');
    return partsIn(answer['markdown'], of);
}
function cutShort(found, done, of, { code, reason }) {
    const why = `Only ${done} of ${of} parts of the report are on the page, the next one was refused (${code}): ${reason}`;
    return { outcome: 'delivered', ...found, code: 'partial', reason: why };
}

// EXTERNAL MODULE: ./lib/deliver/text/content-key.js
var content_key = __webpack_require__(94946);
;// CONCATENATED MODULE: ./lib/deliver/channels/notion/inline.js

const stylesAtMost = 40;
const special = /[\\*~`$[\]<>{}|^]/g;
function literal(text) {
    return (0,plain/* plain */.p)(text).replace(special, '\\$&');
}
function atStart(markdown) {
    return markdown.replace(/^(?=#{1,6}(?: |$)|[-+](?: |$)|---|===)|^(\d{1,9})(?=[.)](?: |$))/, '$1\\');
}
function code(text) {
    const inner = (0,plain/* plain */.p)(text);
    return inner === '' || /[`<>]|\\$/.test(inner) ? literal(inner) : `\`${inner}\``;
}
function target(url) {
    if (!/^https?:\/\/\S{1,1900}$/i.test(url) || !URL.canParse(url))
        return undefined;
    const safe = new URL(url).href.replace(/[\\*~`$[\]<>{}|^()"]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    return safe.length <= 1900 ? safe : undefined;
}
function inline_link(words, url) {
    const to = target(url);
    const label = literal(words);
    return to === undefined || label === '' ? label : `[${label}](${to})`;
}
function inline(markdown) {
    return parse((0,plain/* plain */.p)(markdown), { styles: 0 }, 0).trim();
}
function parse(text, budget, depth) {
    const missing = new Set();
    let written = '';
    let letters = '';
    for (let at = 0; at < text.length;) {
        const mayStyle = budget.styles < stylesAtMost && depth < 3;
        const piece = /[\\`*_[!<&]/.test(text.charAt(at)) ? pieceAt(text, at, { budget, depth, missing, mayStyle }) : undefined;
        if (piece === undefined || 'text' in piece) {
            letters += piece?.text ?? text.charAt(at);
            at += piece?.length ?? 1;
            continue;
        }
        budget.styles += 1;
        written += letters.replace(special, '\\$&');
        written += meetsBadly(written, piece.markdown) ? ` ${piece.markdown}` : piece.markdown;
        letters = '';
        at += piece.length;
    }
    return written + letters.replace(special, '\\$&');
}
function meetsBadly(before, markdown) {
    const first = markdown.charAt(0);
    return first === '[' ? before.endsWith('!') : (first === '`' || first === '*') && before.endsWith(first) && !before.endsWith(`\\${first}`);
}
function pieceAt(text, at, context) {
    const char = text.charAt(at);
    if (char === '\\')
        return /[!-/:-@[-`{-~]/.test(text.charAt(at + 1)) ? { text: text.charAt(at + 1), length: 2 } : undefined;
    if (char === '&')
        return entityAt(text, at);
    if (char === '`')
        return codeAt(text, at, context);
    if (char === '<')
        return tagAt(text, at, context);
    if (char === '*' || char === '_')
        return context.mayStyle ? emphasisAt(text, at, context) : undefined;
    return linkAt(text, at, context);
}
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'", '#x27': "'", '#124': '|' };
function entityAt(text, at) {
    const [whole, name = ''] = match(/&(amp|lt|gt|quot|apos|nbsp|#39|#x27|#124);/y, text, at) ?? [];
    return whole === undefined ? undefined : { text: entities[name] ?? '', length: whole.length };
}
function codeAt(text, at, { missing, mayStyle }) {
    const fence = match(/`+/y, text, at)?.[0] ?? '`';
    let end = missing.has(fence) ? -1 : text.indexOf(fence, at + fence.length);
    while (end !== -1 && (text.charAt(end - 1) === '`' || text.charAt(end + fence.length) === '`')) {
        const after = match(/`+/y, text, end)?.[0].length ?? 1;
        end = text.indexOf(fence, end + after);
    }
    if (end === -1) {
        missing.add(fence);
        return { text: fence, length: fence.length };
    }
    const inner = text.slice(at + fence.length, end);
    const length = end + fence.length - at;
    return mayStyle ? { markdown: code(inner), length } : { text: inner, length };
}
function emphasisAt(text, at, { budget, depth, missing }) {
    const char = text.charAt(at);
    const mark = text.charAt(at + 1) === char ? char + char : char;
    const from = at + mark.length;
    if (missing.has(mark) || /^(?: |$)/.test(text.charAt(from)) || (char === '_' && /\w/.test(text.charAt(at - 1))))
        return undefined;
    let end = text.indexOf(mark, from + 1);
    while (end !== -1 && !closes(text, end, mark))
        end = text.indexOf(mark, end + 1);
    if (end === -1) {
        missing.add(mark);
        return { text: mark, length: mark.length };
    }
    if (mark.length === 2 && text.charAt(end + 2) === char)
        end += 1;
    const stars = '*'.repeat(mark.length);
    budget.styles += 1;
    const inner = parse(text.slice(from, end), budget, depth + 1).trim();
    const length = end + mark.length - at;
    if (inner === '')
        return { text: '', length };
    return { markdown: depth > 0 ? inner : stars + inner + stars, length };
}
function closes(text, end, mark) {
    const before = text.charAt(end - 1);
    const after = text.charAt(end + mark.length);
    if (before === ' ' || before === '\\')
        return false;
    if (mark.length === 1 && (before === mark || after === mark))
        return false;
    return !mark.startsWith('_') || !/\w/.test(after);
}
function linkAt(text, at, { mayStyle }) {
    const found = match(/(!?)\[((?:[^[\]\\]|\\.){0,500})\]\((?:<([^<>\s]{1,2000})>|([^\s()<>]{0,2000}))(?: "[^"]{0,300}")?\)/y, text, at);
    if (found === undefined)
        return undefined;
    const [whole, bang, label = '', angled, bare = ''] = found;
    const words = label.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/[`*]/g, '');
    const url = angled ?? bare;
    if (bang === '!' || !mayStyle || target(url) === undefined)
        return { text: words, length: whole.length };
    return { markdown: inline_link(words === '' ? url : words, url), length: whole.length };
}
function tagAt(text, at, { mayStyle }) {
    const named = match(/<code>([^<]{0,500})<\/code>/iy, text, at);
    if (named !== undefined) {
        const inner = (named[1] ?? '').replace(/&([a-z]{2,4}|#\w{2,3});/g, (whole, name) => entities[name] ?? whole);
        return mayStyle ? { markdown: code(inner), length: named[0].length } : { text: inner, length: named[0].length };
    }
    const address = match(/<(https?:\/\/[^\s<>]{1,1900})>/iy, text, at);
    if (address !== undefined)
        return { text: address[1] ?? '', length: address[0].length };
    const lineEnd = match(/<br ?\/?>/iy, text, at);
    if (lineEnd !== undefined)
        return { text: ' ', length: lineEnd[0].length };
    const unseen = match(/<!--.*?-->|<\/?(?:b|strong|i|em|u|s|sub|sup|kbd|small|p|div|center|details|summary)>/iy, text, at);
    return unseen === undefined ? undefined : { text: '', length: unseen[0].length };
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}

// EXTERNAL MODULE: ./lib/deliver/text/cut.js
var cut = __webpack_require__(7269);
;// CONCATENATED MODULE: ./lib/deliver/channels/notion/table.js
const rowsAtMost = 90;
const columnsAtMost = 20;
const charactersAtMost = 20_000;
function tableBlocks(rows) {
    const [head = [], ...body] = rows;
    const columns = Math.min(Math.max(1, head.length), columnsAtMost);
    const first = rowOf(head, columns);
    const tables = [];
    let lines = [first];
    let length = first.length;
    const close = () => {
        tables.push({ markdown: `<table header-row="true">\n${lines.join('\n')}\n</table>`, count: lines.length + 1 });
        lines = [first];
        length = first.length;
    };
    for (const row of body) {
        const line = rowOf(row, columns);
        if (lines.length > 1 && (lines.length >= rowsAtMost || length + line.length > charactersAtMost))
            close();
        lines.push(line);
        length += line.length;
    }
    close();
    return tables;
}
function rowOf(cells, columns) {
    const shown = Array.from({ length: columns }, (_, at) => `<td>${cells[at] ?? ''}</td>`);
    return `<tr>\n${shown.join('\n')}\n</tr>`;
}

;// CONCATENATED MODULE: ./lib/deliver/channels/notion/markdown.js




const markdown_charactersAtMost = 1_500;
const codeAtMost = 1_800;
const languages = /^(?:mermaid|json|yaml|bash|shell|diff|javascript|typescript|python|xml|html|css|sql|markdown|java|go|rust|toml|powershell)$/;
const markdown_partHeading = /^Part \d+ of \d+$/;
function paragraph(markdown) {
    return { markdown: atStart(markdown), count: 1 };
}
function item(markdown, mark = '-') {
    return { markdown: `${mark} ${markdown}`, count: 1, isItem: true };
}
function heading(level, markdown) {
    if (markdown_partHeading.test(markdown.replace(/[*`\\]/g, '').trim()))
        return paragraph(`**${markdown}**`);
    return { markdown: `${'#'.repeat(Math.min(level, 3))} ${markdown}`, count: 1 };
}
function blocksOf(markdown) {
    const lines = markdown.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\t', '    ').split('\n');
    const blocks = [];
    for (let at = 0; at < lines.length;) {
        const { taken, made } = fencedAt(lines, at) ?? tableAt(lines, at) ?? lineAt(lines[at] ?? '');
        blocks.push(...made);
        at += taken;
    }
    return blocks;
}
function fencedAt(lines, at) {
    const [, fence, name = ''] = /^ {0,12}(`{3,}|~{3,}) *([\w+-]{0,20})[^`]*$/.exec(lines[at] ?? '') ?? [];
    if (fence === undefined)
        return undefined;
    const isEnd = (line) => {
        const mark = line.trim();
        return mark.startsWith(fence) && mark === fence.charAt(0).repeat(mark.length);
    };
    let end = at + 1;
    while (end < lines.length && !isEnd(lines[end] ?? ''))
        end += 1;
    const inner = lines.slice(at + 1, end);
    return { taken: end + 1 - at, made: codeBlocks(inner, name.toLowerCase()) };
}
function codeBlocks(lines, language) {
    const seen = lines.map((line) => line.replace(/\S+(?: \S+)*/g, (words) => (0,plain/* plain */.p)(words)).trimEnd());
    if (seen.some((line) => line.includes('```')))
        return seen.filter((line) => line.trim() !== '').flatMap((line) => paragraphs(line, literal));
    const pieces = [];
    for (const line of seen.flatMap((one) => piecesOf(one, codeAtMost))) {
        const last = pieces.at(-1);
        if (last !== undefined && last.length + line.length < codeAtMost)
            pieces[pieces.length - 1] = `${last}\n${line}`;
        else
            pieces.push(line);
    }
    const name = languages.test(language) && (language !== 'mermaid' || pieces.length === 1) ? language : '';
    return pieces.filter((piece) => piece.trim() !== '').map((piece) => ({ markdown: `\`\`\`${name}\n${piece}\n\`\`\``, count: 1 }));
}
function tableAt(lines, at) {
    const isRow = (line) => line !== undefined && /^ {0,3}\|/.test(line);
    const rule = lines[at + 1];
    if (!isRow(lines[at]) || !isRow(rule) || !/^[ |:-]+$/.test(rule) || !rule.includes('-'))
        return undefined;
    let end = at + 2;
    while (isRow(lines[end]))
        end += 1;
    const rows = [lines[at] ?? '', ...lines.slice(at + 2, end)].map(cellsOf);
    return { taken: end - at, made: tableBlocks(rows.map((row) => row.map((cell) => inline((0,cut/* cut */.J)(cell, { characters: markdown_charactersAtMost }))))) };
}
function cellsOf(row) {
    const inner = row.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
    return inner.split(/(?<!\\)\|/, columnsAtMost).map((cell) => cell.replaceAll('\\|', '|').trim());
}
function lineAt(whole) {
    const line = whole.trimEnd().replace(/^ {5,}/, '    ').replace(/(?<=\S) {2,}/g, ' ');
    return { taken: 1, made: blocksOfLine(line.replace(/^ *<details(?: open)?> *(?=<summary>)/i, '')) };
}
function blocksOfLine(line) {
    if (/^ *(?:<\/?details(?: open)?>|<\/summary>|<!--.*-->|={3,})? *$/i.test(line))
        return [];
    const [, summary] = /^ *<summary>(.*?)(?:<\/summary>)? *$/i.exec(line) ?? [];
    if (summary !== undefined)
        return [heading(3, inline(summary.slice(0, 300)))];
    const [, marks, title = ''] = /^ {0,3}(#{1,6}) +(.*?)(?: +#+)? *$/.exec(line) ?? [];
    if (marks !== undefined)
        return title === '' ? [] : [heading(marks.length, inline(title.slice(0, 300)))];
    if (/^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/.test(line))
        return [{ markdown: '---', count: 1 }];
    const [, number, entry] = /^ *(?:[-*+]|(\d{1,9})[.)]) +(.*)$/.exec(line) ?? [];
    if (entry !== undefined) {
        const [first, ...rest] = paragraphs(entry, inline);
        return first === undefined ? [] : [item(first.markdown, number === undefined ? '-' : '1.'), ...rest];
    }
    const [, quote] = /^ {0,3}>[ >]*(.*)$/.exec(line) ?? [];
    if (quote !== undefined)
        return paragraphs(quote, inline).map(({ markdown }) => ({ markdown: `> ${markdown}`, count: 1 }));
    return paragraphs(line, inline);
}
function paragraphs(line, write) {
    return piecesOf(line.trim(), markdown_charactersAtMost).map(write).filter((written) => written !== '').map(paragraph);
}
function piecesOf(text, most) {
    const pieces = [];
    let rest = text;
    while (rest.length > most) {
        const blank = rest.lastIndexOf(' ', most);
        const end = blank > most / 2 ? blank : most;
        const whole = /[\ud800-\udbff]/.test(rest.charAt(end - 1)) ? end - 1 : end;
        pieces.push(rest.slice(0, whole));
        rest = rest.slice(whole);
    }
    return [...pieces, rest];
}

;// CONCATENATED MODULE: ./lib/deliver/channels/notion/page.js






const most = { findings: 50, news: 50, remarks: 20, body: 400_000, text: 500 };
const icons = { CRITICAL: '🔴', WARN: '🟠', OK: '🟢', UNKNOWN: '⚪' };
function pageOf(dispatch, redelivery) {
    const { id, title, status, severity } = dispatch;
    const word = severity === 'CRITICAL' ? severity : (status ?? severity);
    const content = (0,content_key/* contentKey */.l)(dispatch);
    const again = redelivery > 0 ? ` (redelivery ${redelivery})` : '';
    return {
        icon: word === undefined ? '🔵' : icons[word],
        title: `${(0,plain/* plain */.p)(title, 150) || 'VELOS'}${again}`,
        mark: markOf(dispatch, content),
        ticket: `${nameOf(id)} · ${content}`,
        former: { mark: formerMarkOf(id), ticket: nameOf(id) },
        parts: partsOf([...headOf(dispatch, word), ...bodyOf(dispatch)], moreOf(dispatch.url)),
    };
}
function headOf(dispatch, word) {
    const { host, url, remarks, findings, news, body } = dispatch;
    const isTold = tells(body, [...findings.slice(0, most.findings).map(({ what }) => what), ...news.slice(0, most.news)]);
    const state = [...(word === undefined ? [] : [`**${word}**`]), ...(host === undefined ? [] : [`on ${code(host)}`])].join(' ');
    return [
        paragraph([...(state === '' ? [] : [state]), ...momentOf(dispatch.created), `ticket ${code(nameOf(dispatch.id))}`].join(' · ')),
        ...(url === undefined ? [] : [paragraph(wholeReport(url))]),
        ...remarks.slice(0, most.remarks).map((remark) => item(`Note: ${literal((0,plain/* plain */.p)(remark, most.text))}`)),
        ...(isTold ? [] : listOf('Findings', findings, most.findings, findingOf)),
        ...(isTold ? [] : listOf('What changed', news, most.news, (one) => literal((0,plain/* plain */.p)(one, most.text)))),
        ...attachmentsOf(dispatch),
    ];
}
function wholeReport(url) {
    return inline_link('The whole report', url) || 'The whole report is in the repository';
}
function momentOf(created) {
    const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)\d\d$/.exec(created ?? '') ?? [];
    return year === undefined ? [] : [`${year}-${month}-${day} ${hour}:${minute} UTC`];
}
function listOf(title, all, atMost, write) {
    if (all.length === 0)
        return [];
    const left = all.length - atMost;
    return [
        heading(2, title),
        ...all.slice(0, atMost).map((one) => item(write(one))),
        ...(left > 0 ? [item(`and ${left} more, which are not listed here`)] : []),
    ];
}
function findingOf({ severity, what, hint }) {
    const advice = hint === undefined ? '' : literal((0,plain/* plain */.p)(hint, most.text));
    return `**${severity}** ${literal((0,plain/* plain */.p)(what, most.text))}${advice === '' ? '' : ` → ${advice}`}`;
}
function tells(body, texts) {
    const bare = (text) => text.replace(/[`*\\]/g, '').replace(/\s+/g, ' ');
    const report = bare(body.slice(0, 100_000));
    return texts.every((text) => report.includes(bare(text)));
}
function attachmentsOf({ attachments, body }) {
    const names = attachments.filter(({ mediaType }) => body === '' || mediaType !== 'text/markdown').map(({ name }) => code((0,plain/* plain */.p)(name, 100)));
    return names.length === 0 ? [] : [paragraph(`Files that are not on this page: ${names.slice(0, 20).join(', ')}`)];
}
function bodyOf({ body, url }) {
    const isLong = body.length > most.body;
    const blocks = blocksOf(isLong ? body.slice(0, most.body) : body);
    if (blocks.length === 0 && !isLong)
        return [];
    return [{ markdown: '---', count: 1 }, ...blocks, ...(isLong ? [moreOf(url)] : [])];
}
function moreOf(url) {
    return paragraph(`**The report goes on.** ${url === undefined ? 'It is too long for this page' : wholeReport(url)}`);
}

;// CONCATENATED MODULE: ./lib/deliver/channels/notion.js







const notion = {
    id: 'notion',
    open: ({ notion: settings }) => {
        if (settings === undefined)
            return undefined;
        let place;
        const reach = async (errand) => {
            const connected = await connect(settings, errand);
            place ??= await placeOf(settings, connected);
            return [connected, place];
        };
        return {
            destination: (0,plain/* plain */.p)(`${settings.parent.kind.replace('-', ' ')} ${settings.parent.id}`, 100),
            secrets: [settings.token],
            prepare: (dispatch, redelivery) => messageOf(pageOf(dispatch, redelivery), settings, reach),
        };
    },
};
function messageOf(page, settings, reach) {
    return {
        shows: showsOf(page, settings),
        send: async (errand) => {
            try {
                const [connected, place] = await reach(errand);
                return await deliver(page, place, connected, errand);
            }
            catch (thrown) {
                if (thrown instanceof Halt)
                    return thrown.verdict;
                throw thrown;
            }
        },
        probe: async (errand) => {
            try {
                const [connected, place] = await reach(errand);
                return await probe(page, place, connected, errand);
            }
            catch (thrown) {
                if (thrown instanceof Halt)
                    return probeFrom(thrown.verdict);
                throw thrown;
            }
        },
    };
}
function showsOf({ icon, title, mark, ticket, parts }, { parent }) {
    const isPage = parent.kind === 'page';
    return {
        parent: { [parent.kind]: parent.id },
        icon,
        title: isPage ? marked(title, mark) : title,
        ...(!isPage && { 'Ticket ID': ticket, 'title where there is no property "Ticket ID"': marked(title, mark) }),
        parts,
    };
}


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


/***/ })

};

export const id = 869;
export const ids = [869];
export const modules = {

/***/ 93869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  look: () => (/* binding */ look)
});

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(73434);
// EXTERNAL MODULE: ./lib/model/observation.js
var observation = __webpack_require__(6463);
// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(49604);
// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(31153);
;// CONCATENATED MODULE: ./lib/model/incident-mark.js

const most = 200;
const cut = { length: 128, end: /~[0-9a-f]{32}$/ };
function safe(text) {
    const word = encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]|--|-$/g, (found) => [...found].map((char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`).join('')).replaceAll('%3A', ':');
    return word.length <= most ? word : `${word.slice(0, most)}.${(0,fingerprint/* fingerprint */.R)(text)}`;
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

;// CONCATENATED MODULE: ./lib/collect/collectors/issues/ask.js

class NotTold extends Error {
    name = 'NotTold';
    isPassing;
    constructor(message, isPassing) {
        super(message);
        this.isPassing = isPassing;
    }
}
class TooLong extends Error {
    name = 'TooLong';
}
const apiVersion = '2022-11-28';
const bytesAtMost = 1024 * 1024;
function openRepository(place, { fetch }, signal) {
    const { url, token, owner, repository } = place;
    const headers = {
        'accept': 'application/vnd.github+json',
        'authorization': `token ${token}`,
        'user-agent': 'velos-loop',
        'x-github-api-version': apiVersion,
    };
    return async (path, query) => {
        const { status, headers: told, text } = await exchange();
        if (status !== 200)
            throw refusal(status, told, text, `${owner}/${repository}`);
        return { data: parsed(text), lastPage: lastPageOf(told) };
        async function exchange() {
            try {
                const response = await fetch(`${url}/repos/${owner}/${repository}/${path}?${new URLSearchParams(query)}`, { headers, signal, redirect: 'manual' });
                const bytes = new Uint8Array(await response.arrayBuffer());
                if (bytes.length > bytesAtMost)
                    throw new TooLong('the answer is too long');
                return { status: response.status, headers: response.headers, text: new TextDecoder().decode(bytes) };
            }
            catch (thrown) {
                if (thrown instanceof TooLong)
                    throw thrown;
                throw new NotTold(signal.aborted ? 'GitHub did not answer in time' : `GitHub could not be reached${codeOf(thrown)}`, true);
            }
        }
    };
}
function refusal(status, headers, text, repository) {
    const permission = 'give the job "permissions: issues: read"';
    const isSpent = headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after') || /secondary rate limit/i.test(text);
    if (status === 429 || (status === 403 && isSpent))
        return new NotTold(`GitHub takes no more requests for now (${status})`, true);
    if (status === 401)
        return new NotTold('GitHub does not know the token (401)', false);
    if (status === 403)
        return new NotTold(`the token may not read the issues of ${repository} (403): ${permission}`, false);
    if (status === 404)
        return new NotTold(`there is no repository ${repository}, or the token may not see its issues (404): ${permission}`, false);
    if (status === 410)
        return new errors/* NothingToObserve */.dK(`the issues of ${repository} are turned off`);
    return new NotTold(`GitHub answered ${status}`, status >= 500);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            throw strange();
        throw thrown;
    }
}
function strange() {
    return new NotTold('what answered for GitHub is not GitHub', true);
}
function lastPageOf(headers) {
    const [, page] = /[?&]page=(\d{1,6})[^>,]*>; rel="last"/.exec(headers.get('link') ?? '') ?? [];
    return page === undefined ? 1 : Number(page);
}
function codeOf(thrown) {
    const [code] = [thrown, thrown instanceof Error ? thrown.cause : undefined].flatMap((one) => one instanceof Error && 'code' in one && typeof one.code === 'string' && /^[A-Z][A-Z_]{2,40}$/.test(one.code) ? [one.code] : []);
    return code === undefined ? '' : ` (${code})`;
}

// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
;// CONCATENATED MODULE: ./lib/collect/collectors/issues/given.js


const pages = { size: 50, most: 4 };
async function givenTo(ask, issue, label) {
    const page = async (number) => await ask(`issues/${issue}/events`, { per_page: `${pages.size}`, page: `${number}` });
    const first = await page(1);
    const { lastPage } = first;
    for (let number = lastPage; number >= 1 && number > lastPage - pages.most; number -= 1) {
        const { data } = number === 1 ? first : await page(number);
        if (!Array.isArray(data))
            throw strange();
        const given = data.flatMap((event) => givenIn(event, label)).at(-1);
        if (given !== undefined)
            return given;
    }
    return undefined;
}
function givenIn(event, wanted) {
    if (!(0,json/* isJsonObject */.OW)(event) || event['event'] !== 'labeled')
        return [];
    const { label, actor, created_at: created } = event;
    const name = (0,json/* isJsonObject */.OW)(label) ? label['name'] : undefined;
    const at = new Date(typeof created === 'string' ? created : Number.NaN);
    if (typeof name !== 'string' || name.toLowerCase() !== wanted.toLowerCase() || Number.isNaN(at.getTime()))
        return [];
    const login = (0,json/* isJsonObject */.OW)(actor) ? actor['login'] : undefined;
    return [{ at, ...(typeof login === 'string' && login !== '' && { by: login.slice(0, 100) }) }];
}

// EXTERNAL MODULE: ./lib/model/zone.js
var zone = __webpack_require__(85447);
;// CONCATENATED MODULE: ./lib/collect/collectors/issues/saying.js

const sayingsAllowed = '"acknowledged", "snoozed until 2030-12-01" or "snooze: 7d" is allowed';
const dated = /^snoozed?(?: until| ?:(?: until)?)? (\d{4})-(\d\d)-(\d\d)$/i;
const lasting = /^snoozed?(?: for| ?:)? ?(\d{1,3}) ?(h|d|w)$/i;
const hours = { h: 1, d: 24, w: 168 };
const dayMs = 86_400_000;
function sayingOf(label, timezone) {
    const text = label.trim().replace(/\s+/g, ' ');
    if (/^acknowledged$/i.test(text))
        return { says: 'acknowledged' };
    if (!/^snooz/i.test(text))
        return undefined;
    const [, count, unit = ''] = lasting.exec(text) ?? [];
    if (count !== undefined)
        return { says: 'for', milliseconds: Number(count) * (hours[unit.toLowerCase()] ?? 0) * 3_600_000 };
    const [, year, month, day] = dated.exec(text) ?? [];
    const until = day === undefined ? undefined : endOf(`${year}-${month}-${day}`, timezone);
    return until === undefined ? { says: 'what' } : { says: 'until', until };
}
function endOf(date, timezone) {
    const clock = Date.parse(`${date}T23:59:59.999Z`);
    if (Number.isNaN(clock) || new Date(clock).toISOString().slice(0, 10) !== date)
        return undefined;
    const [before, after] = [clock - dayMs, clock + dayMs].map((time) => (0,zone/* offsetAt */.H)(timezone, new Date(time)) * 1000);
    const times = [before ?? 0, after ?? 0].map((offset) => ({ time: clock - offset, offset }));
    const shown = times.filter(({ time, offset }) => (0,zone/* offsetAt */.H)(timezone, new Date(time)) * 1000 === offset).map(({ time }) => time);
    return new Date(shown.length === 0 ? clock - (before ?? 0) : Math.max(...shown)).toISOString();
}

;// CONCATENATED MODULE: ./lib/collect/collectors/issues/acknowledged.js





const mostLookedUp = 20;
async function acknowledgedOn(ask, kept, timezone, now) {
    const unclear = [];
    const said = kept.flatMap((issue) => saidOn(issue, timezone, (reason) => unclear.push(about(issue.number, reason))));
    const lookedUp = said.toSorted((one, other) => rank(one) - rank(other)).slice(0, mostLookedUp);
    const givens = new Map();
    await Promise.all(lookedUp.map(async (one) => givens.set(one, await lookUp(ask, one))));
    const found = new Map();
    for (const one of said) {
        const given = givens.get(one);
        const until = untilOf(one, given);
        if (until === 'unknown')
            unclear.push(about(one.issue, `when its label "${one.label}" was given cannot be told`));
        else if (until === undefined || until > now.toISOString()) {
            const { issue, finding } = one;
            const acknowledged = { finding, issue, ...(until !== undefined && { until }), ...(given?.by !== undefined && { by: given.by }) };
            found.set(issue, later(found.get(issue), acknowledged));
        }
    }
    return { acknowledged: [...found.values()].toSorted((one, other) => one.issue - other.issue), unclear };
}
function saidOn({ number, incident, labels }, timezone, onUnclear) {
    const sayings = labels.flatMap((label) => {
        const saying = sayingOf(label, timezone);
        return saying === undefined ? [] : [{ label, saying }];
    });
    if (sayings.length === 0)
        return [];
    const finding = findingOf(incident);
    if ('not' in finding) {
        onUnclear(finding.not);
        return [];
    }
    const said = sayings.flatMap(({ label, saying }) => {
        if (saying.says !== 'what')
            return [{ issue: number, finding: finding.id, label, saying }];
        onUnclear(`its label "${label}" means nothing here; ${sayingsAllowed}`);
        return [];
    });
    const whole = said.find(({ saying }) => saying.says === 'acknowledged');
    return whole === undefined ? said : [whole];
}
function findingOf(incident) {
    const id = restored(incident);
    if (id === undefined)
        return { not: 'the name of its finding is too long for a label: acknowledge it in .github/velos-acknowledged.yml' };
    if (/^velos:(?:host|ticket):/.test(id))
        return { not: 'it is about no finding that could be acknowledged' };
    return id.includes('*') ? { not: 'the name of its finding has a "*": acknowledge it in .github/velos-acknowledged.yml' } : { id };
}
async function lookUp(ask, { issue, label }) {
    try {
        return await givenTo(ask, issue, label);
    }
    catch (thrown) {
        if (thrown instanceof NotTold || thrown instanceof TooLong)
            return undefined;
        throw thrown;
    }
}
function untilOf({ saying }, given) {
    if (saying.says === 'acknowledged')
        return undefined;
    if (saying.says === 'until')
        return saying.until;
    return given === undefined ? 'unknown' : new Date(given.at.getTime() + saying.milliseconds).toISOString();
}
function later(one, other) {
    if (one === undefined)
        return other;
    return (one.until ?? '') >= (other.until ?? '') ? one : other;
}
function rank({ saying }) {
    return saying.says === 'for' ? 0 : 1;
}
function about(issue, reason) {
    return (0,observation/* unavailable */.h)('issues', `#${issue}`, reason);
}

;// CONCATENATED MODULE: ./lib/collect/collectors/issues/bookmark.js

const bookmark_most = 200;
function encodeKnown({ at, acknowledged }, redact) {
    return {
        at: at.toISOString(),
        acknowledged: acknowledged.slice(0, bookmark_most).map(({ finding, by, ...rest }) => ({
            finding: redact(finding),
            ...rest,
            ...(by !== undefined && { by: redact(by) }),
        })),
    };
}
function decodeKnown(bookmark) {
    if (!(0,json/* isJsonObject */.OW)(bookmark))
        return undefined;
    const { at: written, acknowledged } = bookmark;
    const at = new Date(typeof written === 'string' ? written : Number.NaN);
    if (Number.isNaN(at.getTime()) || !Array.isArray(acknowledged))
        return undefined;
    return { at, acknowledged: acknowledged.slice(0, bookmark_most).flatMap(acknowledgedIn) };
}
function acknowledgedIn(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    const { finding, issue, until, by } = value;
    const isWhole = typeof finding === 'string' && !finding.includes('*') && typeof issue === 'number' && isAbsentOrText(until) && isAbsentOrText(by);
    return isWhole ? [{ finding, issue, ...(until !== undefined && { until }), ...(by !== undefined && { by }) }] : [];
}
function isAbsentOrText(value) {
    return value === undefined || typeof value === 'string';
}

;// CONCATENATED MODULE: ./lib/collect/collectors/issues/list.js



const list_most = { issues: 960, requests: 60 };
const pageSize = 32;
async function listKept(ask, label) {
    const found = new Map();
    const sorted = { labels: label, state: 'open', sort: 'created', direction: 'desc' };
    let size = pageSize;
    let at = 0;
    let isAll = true;
    for (let requests = 0; requests < list_most.requests && at < list_most.issues; requests += 1) {
        const page = await pageOf(ask, { ...sorted, per_page: `${size}`, page: `${at / size + 1}` });
        if (page !== undefined) {
            for (const kept of page.flatMap(keptIn))
                found.set(kept.number, kept);
            if (page.length < size)
                return { issues: [...found.values()], isAll };
            at += size;
        }
        else if (size > 1)
            size /= 2;
        else {
            isAll = false;
            at += 1;
        }
    }
    return { issues: [...found.values()], isAll: false };
}
async function pageOf(ask, query) {
    try {
        const { data } = await ask('issues', query);
        if (!Array.isArray(data))
            throw strange();
        return data;
    }
    catch (thrown) {
        if (thrown instanceof TooLong)
            return undefined;
        throw thrown;
    }
}
function keptIn(data) {
    if (!(0,json/* isJsonObject */.OW)(data))
        throw strange();
    const { number, body, labels, user, author_association: association, pull_request: pull } = data;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
        throw strange();
    const incident = typeof body === 'string' ? markedIncident(body) : undefined;
    const isOurs = isTrustedAuthor((0,json/* isJsonObject */.OW)(user) ? user['type'] : undefined, association);
    if (incident === undefined || !isOurs || (0,json/* isJsonObject */.OW)(pull))
        return [];
    return [{ number, incident, labels: Array.isArray(labels) ? labels.flatMap(nameOf) : [] }];
}
function nameOf(label) {
    const name = (0,json/* isJsonObject */.OW)(label) ? label['name'] : label;
    return typeof name === 'string' ? [name] : [];
}

;// CONCATENATED MODULE: ./lib/collect/collectors/issues/look.js







const patienceMs = 10_000;
const lastsMs = 24 * 3_600_000;
async function look(place, world, signal, since) {
    const now = world.now();
    try {
        return await ask(place, world, AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]), now);
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (!(thrown instanceof NotTold))
            throw thrown;
        if (thrown.isPassing)
            return await fallBack(thrown, since, now);
        throw place.isAsked ? thrown : new errors/* NothingToObserve */.dK(thrown.message);
    }
}
async function ask(place, world, signal, now) {
    const label = place.labels.find((one) => !one.includes(','));
    if (label === undefined)
        throw new errors/* NothingToObserve */.dK('there is no label to find issues by');
    const repository = openRepository(place, world, signal);
    const { issues, isAll } = await listKept(repository, label);
    const { acknowledged, unclear } = await acknowledgedOn(repository, issues, place.timezone, now);
    const open = isAll
        ? { key: 'issues/open', value: issues.length, unit: 'count' }
        : (0,observation/* unavailable */.h)('issues', 'issues/open', `there are too many: only the newest ${issues.length} were looked at`);
    return {
        observations: [open, ...acknowledged.map(observed), ...unclear],
        bookmark: { scope: 'root', value: encodeKnown({ at: now, acknowledged }, world.redact) },
    };
}
async function fallBack(failure, since, now) {
    const known = decodeKnown(await since.bookmark('root'));
    const ageMs = known === undefined ? Number.POSITIVE_INFINITY : now.getTime() - known.at.getTime();
    if (known === undefined || Math.abs(ageMs) > lastsMs)
        throw failure;
    const acknowledged = known.acknowledged.filter(({ until }) => until === undefined || until > now.toISOString());
    const reason = `${failure.message}; what it said ${(0,quantity/* duration */.p0)(Math.max(0, ageMs) / 1000)} ago counts until it answers`;
    return { observations: [...acknowledged.map(observed), (0,observation/* unavailable */.h)('issues', 'issues/open', reason)] };
}
function observed({ finding, issue, until, by }) {
    const labels = { ...(until !== undefined && { until }), ...(by !== undefined && { by }), issue: String(issue) };
    return { key: 'issues/acknowledged', value: finding, labels };
}


/***/ }),

/***/ 31153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* unused harmony export murmur3 */
function fingerprint(...parts) {
    const text = parts.map((part) => `${String(part).length}:${part}`).join('');
    return murmur3(new TextEncoder().encode(text), 0)
        .map((word) => word.toString(16).padStart(8, '0'))
        .join('');
}
const rotate = (word, by) => (word << by) | (word >>> (32 - by));
const c1 = 0x239b961b;
const c2 = 0xab0e9789;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93;
function murmur3(bytes, seed) {
    let [h1, h2, h3, h4] = [seed, seed, seed, seed];
    const whole = bytes.length & ~15;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < whole; at += 16) {
        h1 = (Math.imul(rotate(h1 ^ scramble(view.getUint32(at, true), c1, 15, c2), 19) + h2, 5) + 0x561ccd1b) | 0;
        h2 = (Math.imul(rotate(h2 ^ scramble(view.getUint32(at + 4, true), c2, 16, c3), 17) + h3, 5) + 0x0bcaa747) | 0;
        h3 = (Math.imul(rotate(h3 ^ scramble(view.getUint32(at + 8, true), c3, 17, c4), 15) + h4, 5) + 0x96cd1c35) | 0;
        h4 = (Math.imul(rotate(h4 ^ scramble(view.getUint32(at + 12, true), c4, 18, c1), 13) + h1, 5) + 0x32ac3b17) | 0;
    }
    const tail = new DataView(new ArrayBuffer(16));
    bytes.subarray(whole).forEach((byte, index) => tail.setUint8(index, byte));
    h1 ^= scramble(tail.getUint32(0, true), c1, 15, c2) ^ bytes.length;
    h2 ^= scramble(tail.getUint32(4, true), c2, 16, c3) ^ bytes.length;
    h3 ^= scramble(tail.getUint32(8, true), c3, 17, c4) ^ bytes.length;
    h4 ^= scramble(tail.getUint32(12, true), c4, 18, c1) ^ bytes.length;
    h1 = (h1 + h2 + h3 + h4) | 0;
    const mixed = [h1, h2 + h1, h3 + h1, h4 + h1].map(avalanche);
    const sum = mixed.reduce((total, word) => (total + word) | 0, 0);
    return [sum >>> 0, (mixed[1] + sum) >>> 0, (mixed[2] + sum) >>> 0, (mixed[3] + sum) >>> 0];
}
function scramble(word, first, by, second) {
    return Math.imul(rotate(Math.imul(word, first), by), second);
}
function avalanche(word) {
    let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
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

export const id = 72;
export const ids = [72];
export const modules = {

/***/ 46072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performMemory: () => (/* binding */ performMemory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/edge/real-machine.js + 4 modules
var real_machine = __webpack_require__(7690);
// EXTERNAL MODULE: ./lib/inputs/root.js
var inputs_root = __webpack_require__(91909);
// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(50709);
// EXTERNAL MODULE: ./lib/model/quantity.js
var quantity = __webpack_require__(49604);
;// CONCATENATED MODULE: ./lib/recall/folded.js
function folded(text) {
    const lower = text.normalize('NFC').toLowerCase();
    return lower.normalize('NFC');
}

;// CONCATENATED MODULE: ./lib/recall/particles.js
const particles = [
    ['에서는', 'any'], ['에서도', 'any'], ['에서의', 'any'], ['으로는', 'consonant'], ['으로도', 'consonant'], ['까지는', 'any'], ['까지도', 'any'],
    ['부터는', 'any'], ['에게서', 'any'], ['이라는', 'consonant'],
    ['에서', 'any'], ['에게', 'any'], ['에는', 'any'], ['에도', 'any'], ['으로', 'consonant'], ['로는', 'vowel-or-rieul'], ['로도', 'vowel-or-rieul'],
    ['부터', 'any'], ['까지', 'any'], ['보다', 'any'], ['처럼', 'any'], ['마다', 'any'], ['한테', 'any'], ['밖에', 'any'], ['조차', 'any'], ['이나', 'consonant'],
    ['라는', 'vowel'], ['만은', 'any'], ['만이', 'any'],
    ['은', 'consonant'], ['는', 'vowel'], ['이', 'consonant'], ['가', 'vowel'], ['을', 'consonant'], ['를', 'vowel'], ['과', 'consonant'], ['와', 'vowel'],
    ['의', 'any'], ['에', 'any'], ['도', 'any'], ['만', 'any'], ['로', 'vowel-or-rieul'],
];
const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const finals = 28;
const rieul = 8;
const shortestStem = 2;
function stemOf(word) {
    for (const [particle, after] of particles) {
        if (word.length - particle.length < shortestStem || !word.endsWith(particle))
            continue;
        const stem = word.slice(0, -particle.length);
        if (follows(stem.charCodeAt(stem.length - 1), after) && isSyllable(stem.charCodeAt(stem.length - 2)))
            return stem;
    }
    return undefined;
}
function follows(code, after) {
    if (!isSyllable(code))
        return false;
    const final = (code - firstSyllable) % finals;
    switch (after) {
        case 'any':
            return true;
        case 'consonant':
            return final !== 0;
        case 'vowel':
            return final === 0;
        case 'vowel-or-rieul':
            return final === 0 || final === rieul;
    }
}
function isSyllable(code) {
    return code >= firstSyllable && code <= lastSyllable;
}

;// CONCATENATED MODULE: ./lib/recall/query.js


function parseQuery(given) {
    const words = folded(given.join(' ')).split(/\s+/).filter((word) => word !== '');
    return { words: [...new Set(words)].map(queryWord), phrase: words.join(' ') };
}
function queryWord(text) {
    const stem = stemOf(text);
    return stem === undefined ? { text } : { text, stem };
}

// EXTERNAL MODULE: ./lib/remember/record.js
var remember_record = __webpack_require__(63782);
// EXTERNAL MODULE: ./lib/remember/redacted.js
var redacted = __webpack_require__(61923);
;// CONCATENATED MODULE: ./lib/recall/marked.js

function marked(text, { words }, most) {
    const composed = text.normalize('NFC');
    const { lower, places } = lowered(composed);
    const isHit = new Uint8Array(composed.length);
    for (const { text: whole, stem } of words) {
        const word = lower.includes(whole) ? whole : (stem ?? whole);
        for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + word.length)) {
            isHit.fill(1, places[at], places[at + word.length] ?? composed.length);
        }
    }
    const first = Math.max(0, isHit.indexOf(1));
    const start = composed.length <= most ? 0 : Math.max(0, Math.min(first - Math.floor(most / 3), composed.length - most));
    const end = Math.min(composed.length, start + most);
    const parts = [];
    for (let at = start; at < end;) {
        let to = at + 1;
        while (to < end && isHit[to] === isHit[at])
            to += 1;
        parts.push({ text: composed.slice(at, to).toWellFormed(), isHit: isHit[at] === 1 });
        at = to;
    }
    return [...ellipsis(start > 0), ...parts, ...ellipsis(end < composed.length)];
}
function ellipsis(isCut) {
    return isCut ? [{ text: '…', isHit: false }] : [];
}
function lowered(text) {
    let lower = '';
    const places = [];
    let at = 0;
    for (const character of text) {
        const one = folded(character);
        lower += one;
        for (let unit = 0; unit < one.length; unit += 1)
            places.push(at);
        at += character.length;
    }
    return { lower, places };
}

// EXTERNAL MODULE: ./lib/recall/record-moment.js
var record_moment = __webpack_require__(90865);
;// CONCATENATED MODULE: ./lib/entry/describe-records.js



const longestText = 600;
const longestName = 60;
const mostTags = 10;
const shown = new Set(['id', 'from', 'insight', 'tags', 'ts', 'timestamp']);
function describeRecord({ record, isPending }, query, colour) {
    const { id, from, insight, tags } = record;
    const text = (value) => textWith((0,plain/* plain */.p)(value), query, colour);
    const head = [
        (0,record_moment/* momentOf */.E)(record)?.toISOString().replace('T', ' ').replace(/:\d\d\.\d+Z$/, ' UTC') ?? 'at an unknown time',
        typeof from === 'string' ? (0,plain/* plain */.p)(from, longestName) : 'unknown',
        ...(Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string').slice(0, mostTags).map((tag) => `#${(0,plain/* plain */.p)(tag, longestName)}`) : []),
        ...(isPending ? ['(in the inbox)'] : []),
        ...(typeof id === 'string' && id !== '' ? [`id ${(0,plain/* plain */.p)(id, longestName)}`] : []),
    ];
    const others = Object.entries(record).filter(([key, value]) => !shown.has(key) && typeof value === 'string' && (typeof insight !== 'string' || holds(value, query)));
    const lines = [
        ...(typeof insight === 'string' ? [text(insight)] : []),
        ...others.map(([key, value]) => `${(0,plain/* plain */.p)(key, longestName)}: ${text(String(value))}`),
    ];
    return `${head.join('  ')}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
function holds(text, query) {
    return query !== undefined && marked(text, query, text.length).some(({ isHit }) => isHit);
}
function textWith(text, query, colour) {
    if (query === undefined)
        return (0,plain/* plain */.p)(text, longestText);
    return marked(text, query, longestText).map((part) => (part.isHit && colour ? `\u001b[1m${part.text}\u001b[22m` : part.text)).join('');
}

// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
// EXTERNAL MODULE: ./lib/publish/git/cat-file.js
var cat_file = __webpack_require__(65251);
;// CONCATENATED MODULE: ./lib/recall/rank.js


const deepest = 32;
function rankOf(record, query) {
    const { insight } = record;
    return rankIn(typeof insight === 'string' ? folded(insight) : '', () => textsIn(record, deepest).map(folded), query);
}
function rankIn(insight, texts, { words, phrase }) {
    if (words.every(({ text }) => insight.includes(text)))
        return insight.includes(phrase) ? 4 : 3;
    if (words.every((word) => isIn(insight, word)))
        return 2;
    const all = texts();
    if (words.every(({ text }) => all.some((one) => one.includes(text))))
        return 1;
    return words.every((word) => all.some((one) => isIn(one, word))) ? 0 : undefined;
}
function isIn(text, { text: word, stem }) {
    return text.includes(stem ?? word);
}
function textsIn(value, levels) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null || levels === 0)
        return [];
    const inner = (0,json/* isJsonObject */.OW)(value) ? Object.values(value) : value;
    return inner.flatMap((one) => textsIn(one, levels - 1));
}

;// CONCATENATED MODULE: ./lib/recall/hits.js

const ranks = [4, 3, 2, 1, 0];
function searchRecords(records, query, most) {
    const found = records.flatMap((record) => {
        const rank = rankOf(record, query);
        return rank === undefined ? [] : [{ rank, record }];
    });
    return { total: found.length, best: found.reverse().sort((one, other) => other.rank - one.rank).slice(0, most) };
}
function bothHits(newer, older, most) {
    const best = [...newer.best, ...older.best].sort((one, other) => other.rank - one.rank);
    return { total: newer.total + older.total, best: best.slice(0, most) };
}

;// CONCATENATED MODULE: ./lib/recall/bytes.js
function textOf(bytes) {
    return Buffer.from(bytes, 'latin1').toString('utf8');
}
function bytesOf(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}

;// CONCATENATED MODULE: ./lib/recall/record-lines.js


const head = /^\{"meta": \{[^\n]*\}, "records": \[\n/;
const tail = '\n]}\n';
function recordLinesIn(bytes) {
    const start = head.exec(bytes.slice(0, 10_000))?.[0].length;
    const end = bytes.length - tail.length;
    if (start === undefined || end <= start || !bytes.endsWith(tail))
        return undefined;
    for (let at = start; at <= end;) {
        const lineEnd = bytes.indexOf('\n', at);
        const last = lineEnd === end ? lineEnd - 1 : lineEnd - 2;
        if (bytes[at] !== '{' || bytes[last] !== '}' || (lineEnd !== end && bytes[lineEnd - 1] !== ','))
            return undefined;
        at = lineEnd + 1;
    }
    return { bytes, start, end };
}
function recordIn(line) {
    try {
        const record = JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
        return (0,json/* isJsonObject */.OW)(record) ? record : undefined;
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return undefined;
        throw thrown;
    }
}
function newestIn({ bytes, start, end }, most) {
    const records = [];
    let at = end;
    for (; at > start && records.length < most; at = bytes.lastIndexOf('\n', at - 1)) {
        const record = recordIn(textOf(bytes.slice(Math.max(start, bytes.lastIndexOf('\n', at - 1) + 1), at)));
        if (record !== undefined)
            records.push(record);
    }
    let total = records.length;
    for (let line = start; line < at; line = bytes.indexOf('\n', line) + 1)
        total += 1;
    return { total, records };
}

;// CONCATENATED MODULE: ./lib/recall/compared.js


const caseless = /^[\u0000-\u007f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]*$/;
const simple = /^[\u0000-\u024f\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]*$/;
const decomposed = /[\xcc\xcd]|\xc4\xb0|\xe1[\x84-\x87]|\xe3\x82[\x99\x9a]|\xef[\xa4-\xab]|\xe2\x84[\xaa\xab]/;
const beginnings = ['\xcc', '\xcd', '\xc4\xb0', '\xe1', '\xe3\x82', '\xef', '\xe2\x84'];
function compared(bytes, query) {
    const isComposed = !isDecomposed(bytes);
    if (isComposed && query.words.every(({ text }) => caseless.test(text))) {
        const written = (word) => bytesOf(escaped(word)).toLowerCase();
        const hasLetters = query.words.some(({ text }) => /[a-z]/.test(text));
        return { lines: bytes, folded: hasLetters ? bytes.toLowerCase() : bytes, written: hasLetters ? written : (word) => bytesOf(escaped(word)), textOf: textOf };
    }
    const lines = textOf(bytes);
    const all = isComposed && query.words.every(({ text }) => simple.test(text)) ? lines.toLowerCase() : folded(lines);
    return all.length === lines.length ? { lines, folded: all, written: escaped, textOf: (line) => line } : undefined;
}
function isDecomposed(bytes) {
    return beginnings.some((one) => bytes.includes(one)) && decomposed.test(bytes);
}
function escaped(word) {
    return JSON.stringify(word).slice(1, -1);
}

;// CONCATENATED MODULE: ./lib/recall/seeker.js
function seeker(text, word) {
    let at = -1;
    return (from) => {
        if (at < from) {
            const found = text.indexOf(word, from);
            at = found === -1 ? Number.POSITIVE_INFINITY : found;
        }
        return at;
    };
}

;// CONCATENATED MODULE: ./lib/recall/line-ranker.js



const insightKey = '"insight":';
function lineRanker({ lines, folded, written, textOf }, query) {
    const asWritten = {
        words: query.words.map(({ text, stem }) => ({ text: written(text), ...(stem === undefined ? {} : { stem: written(stem) }) })),
        phrase: written(query.phrase),
    };
    const words = new Map();
    const word = (text) => {
        const known = words.get(text) ?? { text, inLines: seeker(folded, text), inInsights: seeker(folded, text) };
        words.set(text, known);
        return known;
    };
    const given = asWritten.words.map(({ text }) => word(text));
    const stems = asWritten.words.map(({ text, stem }) => word(stem ?? text));
    const phrase = [word(asWritten.phrase)];
    const hasStems = query.words.some(({ stem }) => stem !== undefined);
    const { inLines: leading } = stems.reduce((one, other) => (other.text.length > one.text.length ? other : one));
    const [backslash, insight] = [seeker(lines, '\\'), seeker(lines, insightKey)];
    const hiding = [seeker(lines, '\\u'), seeker(lines, '\\/')];
    const parsed = (from, to) => {
        const record = recordIn(textOf(lines.slice(from, to)));
        return record === undefined ? undefined : rankOf(record, query);
    };
    const elsewhere = (from, to) => {
        const whole = areInTexts(folded, given, from, to);
        if (whole === true)
            return 1;
        const stemmed = whole === undefined ? undefined : areInTexts(folded, stems, from, to);
        if (stemmed !== undefined)
            return stemmed ? 0 : undefined;
        return rankIn('', () => line_ranker_textsIn(folded.slice(from, to)), asWritten);
    };
    return {
        next: (from) => Math.min(leading(from), hiding[0](from), hiding[1](from)),
        rank(from, to) {
            const isEscaped = backslash(from) < to;
            if (!areInLine(stems, from, to))
                return isEscaped && (hiding[0](from) < to || hiding[1](from) < to) ? parsed(from, to) : undefined;
            const nested = lines.indexOf('{', from + 1);
            if (isEscaped || (nested !== -1 && nested < to))
                return parsed(from, to);
            const key = insight(from);
            if (key >= to)
                return elsewhere(from, to);
            const value = key + insightKey.length;
            const open = lines[value] === ' ' ? value + 1 : value;
            if (lines[open] !== '"')
                return parsed(from, to);
            const close = lines.indexOf('"', open + 1);
            if (areInInsight(given, from, open, close))
                return areInInsight(phrase, from, open, close) ? 4 : 3;
            return hasStems && areInInsight(stems, from, open, close) ? 2 : elsewhere(from, to);
        },
    };
}
function areInLine(words, from, to) {
    for (const { inLines } of words)
        if (inLines(from) >= to)
            return false;
    return true;
}
function areInInsight(words, from, open, close) {
    for (const { text, inLines, inInsights } of words) {
        const first = inLines(from);
        const at = first > open ? first : inInsights(open + 1);
        if (at + text.length > close)
            return false;
    }
    return true;
}
function areInTexts(line, words, from, to) {
    for (const { text, inLines } of words) {
        const isThere = isInText(line, text, inLines(from), to);
        if (isThere !== true)
            return isThere;
    }
    return true;
}
function isInText(line, word, first, to) {
    for (let at = first; at !== -1 && at < to; at = line.indexOf(word, at + 1)) {
        const open = line.lastIndexOf('"', at);
        const close = line.indexOf('"', at + word.length);
        const isString = close !== -1 && close < to && '{:[, '.includes(line.charAt(open - 1));
        const after = line.charAt(close + 1);
        if (!isString || !',}]:'.includes(after))
            return undefined;
        if (after !== ':')
            return true;
    }
    return false;
}
function line_ranker_textsIn(line) {
    const values = [];
    for (let open = line.indexOf('"'); open !== -1;) {
        const close = line.indexOf('"', open + 1);
        if (close === -1)
            break;
        if (line[close + 1] !== ':')
            values.push(line.slice(open + 1, close));
        open = line.indexOf('"', close + 1);
    }
    return values;
}

;// CONCATENATED MODULE: ./lib/recall/search-lines.js






function searchLines(lines, query, most) {
    const prepared = compared(lines.bytes, query);
    const found = prepared === undefined ? undefined : rankedLines(prepared, lines, query);
    if (prepared === undefined || found === undefined)
        return searchRecords(recordsOf(lines), query, most);
    return bestOf(found, prepared, query, most);
}
function rankedLines(prepared, { start }, query) {
    const { lines, folded } = prepared;
    const ranker = lineRanker(prepared, query);
    const found = new Map(ranks.map((rank) => [rank, []]));
    let next = start;
    for (let at = ranker.next(start); at !== Number.POSITIVE_INFINITY; at = ranker.next(next)) {
        const to = folded.indexOf('\n', at);
        if (to === -1)
            break;
        const from = folded.indexOf('\n', next) === to ? next : folded.lastIndexOf('\n', at) + 1;
        if (lines[from - 1] !== '\n' || lines[to] !== '\n')
            return undefined;
        const rank = ranker.rank(from, to);
        if (rank !== undefined)
            found.get(rank)?.push(from);
        next = to + 1;
    }
    return found;
}
function bestOf(found, { lines, textOf: asText }, query, most) {
    let total = [...found.values()].reduce((sum, starts) => sum + starts.length, 0);
    const best = [];
    for (const one of ranks) {
        for (const at of (found.get(one) ?? []).reverse()) {
            if (best.length === most)
                return { total, best };
            const record = recordIn(asText(lines.slice(at, lines.indexOf('\n', at))));
            const rank = record === undefined ? undefined : rankOf(record, query);
            if (record === undefined || rank === undefined)
                total -= 1;
            else
                best.push({ rank, record });
        }
    }
    return { total, best };
}
function recordsOf({ bytes, start, end }) {
    return textOf(bytes.slice(start, end)).split('\n').flatMap((line) => {
        const record = recordIn(line);
        return record === undefined ? [] : [record];
    });
}

// EXTERNAL MODULE: ./lib/remember/inbox.js
var remember_inbox = __webpack_require__(39503);
// EXTERNAL MODULE: ./lib/remember/learning-codec.js
var learning_codec = __webpack_require__(98438);
;// CONCATENATED MODULE: ./lib/entry/memory-reading.js







async function readRecords(stored) {
    const [bytes = '', inbox] = await stored.bytes([paths/* paths */.f0.learningMemory, paths/* paths */.f0.inbox]);
    return { bytes, pending: inbox === undefined ? [] : (0,remember_inbox/* parseInbox */.C)({ name: 'folder', content: (0,cat_file/* toText */.fE)(inbox) }) };
}
function recentOf({ bytes, pending }, most) {
    const newest = pending.toReversed().slice(0, most);
    const kept = newestKept(bytes, most - newest.length);
    return { total: pending.length + kept.total, records: [...newest, ...kept.records] };
}
function newestKept(bytes, most) {
    const lines = recordLinesIn(bytes);
    if (lines !== undefined)
        return newestIn(lines, most);
    const records = parsed(bytes);
    return { total: records.length, records: records.toReversed().slice(0, most) };
}
function searchIn({ bytes, pending }, query, most) {
    const lines = recordLinesIn(bytes);
    const kept = lines === undefined ? searchRecords(parsed(bytes), query, most) : searchLines(lines, query, most);
    return bothHits(searchRecords(pending, query, most), kept, most);
}
function parsed(bytes) {
    return bytes === '' ? [] : (0,learning_codec/* decodeLearning */.$7)((0,cat_file/* toText */.fE)(bytes)).value.records;
}

// EXTERNAL MODULE: ./lib/entry/stored.js + 1 modules
var entry_stored = __webpack_require__(75751);
;// CONCATENATED MODULE: ./lib/entry/memory-command.js












async function performMemory(command, world) {
    const root = (0,inputs_root/* resolveRoot */.H)({ root: command.inputs.root, source: 'flag', env: world.env, cwd: world.cwd, path: external_node_path_ });
    const machine = (0,real_machine/* realMachine */.U)(root, world.env);
    switch (command.name) {
        case 'memory recent':
        case 'memory search': {
            const stored = await (0,entry_stored/* openStored */.c)(machine, command.branch);
            return await showRecords(command, stored, await readRecords(stored), machine, world);
        }
        case 'memory stats': {
            const { memoryStatistics } = await Promise.all(/* import() */[__webpack_require__.e(179), __webpack_require__.e(749), __webpack_require__.e(626), __webpack_require__.e(767)]).then(__webpack_require__.bind(__webpack_require__, 49767));
            return await world.print(await memoryStatistics(await (0,entry_stored/* openStored */.c)(machine, command.branch), command.json, machine));
        }
        case 'memory append':
        case 'memory relearn': {
            const { appendToInbox } = await __webpack_require__.e(/* import() */ 554).then(__webpack_require__.bind(__webpack_require__, 80554));
            return await world.print(await appendToInbox(command, machine));
        }
    }
}
async function showRecords(command, stored, records, { redact }, world) {
    const query = command.name === 'memory search' ? parseQuery(command.words) : undefined;
    const { total, found } = query === undefined ? newest(records, command.count) : best(records, query, command.count);
    const isPending = new Set(records.pending);
    const shown = found.map(({ record, ...rest }) => ({ ...rest, isPending: isPending.has(record), record: harmless(record, redact) }));
    if (command.json) {
        const entries = shown.map(({ isPending: pending, record, ...rest }) => ({ ...rest, pending, record }));
        return await world.print(`${(0,json/* jsonText */.s$)({ schema: 'velos.records/1', read: stored.name, total, records: entries })}\n`);
    }
    world.complain(`${(0,plain/* plain */.p)(sentence(query, total, shown.length, stored.name))}.`);
    await world.print(shown.map((one) => describeRecord(one, query, world.colour)).join(''));
}
function newest(records, count) {
    const { total, records: found } = recentOf(records, count);
    return { total, found: found.map((record) => ({ record })) };
}
function best(records, query, count) {
    const { total, best: found } = searchIn(records, query, count);
    return { total, found };
}
function sentence(query, total, shown, place) {
    if (query === undefined) {
        if (total === 0)
            return `There are no records in ${place}`;
        return `${shown < total ? `The newest ${(0,quantity/* number */.ai)(shown)} of ${(0,quantity/* counted */.hS)(total, 'record')}` : (0,quantity/* counted */.hS)(total, 'record')} in ${place}`;
    }
    const words = query.words.map(({ text }) => `"${text}"`).join(', ');
    if (total === 0)
        return `No record in ${place} holds ${words}`;
    return `${shown < total ? `The best ${(0,quantity/* number */.ai)(shown)} of ${(0,quantity/* counted */.hS)(total, 'record')}` : (0,quantity/* counted */.hS)(total, 'record')} in ${place} ${total === 1 ? 'holds' : 'hold'} ${words}`;
}
function harmless(record, redact) {
    const id = typeof record['id'] === 'string' ? record['id'] : '';
    return (0,remember_record/* isShallow */.f)(record) ? (0,redacted/* redacted */.p)({ ...record, id }, redact) : { id, insight: '(it is nested too deeply)' };
}


/***/ }),

/***/ 75751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ openStored),
  C: () => (/* binding */ textsOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/edge/file-errors.js
var file_errors = __webpack_require__(13723);
// EXTERNAL MODULE: ./lib/publish/confine.js
var confine = __webpack_require__(20527);
// EXTERNAL MODULE: ./lib/publish/git/cat-file.js
var cat_file = __webpack_require__(65251);
// EXTERNAL MODULE: ./lib/publish/git/push-answer.js
var push_answer = __webpack_require__(20665);
// EXTERNAL MODULE: ./lib/publish/git/repository.js
var git_repository = __webpack_require__(81554);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(73434);
;// CONCATENATED MODULE: ./lib/entry/branch-tip.js


async function tipOfBranch(git, repository, branch) {
    const commitOf = async (ref) => {
        const known = await repository.commitOf(ref);
        if (known !== undefined)
            return known;
        const { code, stdout } = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
        return code === 0 ? stdout.trim() : undefined;
    };
    const tracking = `refs/remotes/origin/${branch}`;
    const heard = await commitOf(tracking);
    if (heard !== undefined)
        return { commit: heard, name: `branch ${branch} of origin as last fetched` };
    const own = await commitOf(`refs/heads/${branch}`);
    if (own !== undefined)
        return { commit: own, name: `the local branch ${branch}` };
    await fetchBranch(git, repository, branch, tracking);
    const fetched = await commitOf(tracking);
    if (fetched === undefined)
        throw new errors/* VelosError */.uu('git', `Could not read branch ${branch} of origin after it was fetched.`);
    return { commit: fetched, name: `branch ${branch} of origin, fetched now` };
}
async function fetchBranch(git, { isShallow }, branch, tracking) {
    const depth = isShallow ? ['--depth=1'] : [];
    const { code, stderr } = await git([
        'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap=', ...depth,
        'origin', `+refs/heads/${branch}:${tracking}`,
    ]);
    if (code === 0)
        return;
    const reason = (0,push_answer/* lastWords */.aN)(undefined, stderr);
    if (/couldn't find remote ref/i.test(stderr)) {
        throw new errors/* VelosError */.uu('git', `There is no branch ${branch}, neither here nor at origin.`, { remedy: 'Name the branch that the loop writes to, or leave --branch away to read the folder.' });
    }
    (0,push_answer/* throwIfRefused */.qs)(stderr, reason, `Could not fetch branch ${branch} of origin`);
    throw new errors/* VelosError */.uu('unreachable', `There is no branch ${branch} here, and it could not be fetched: ${reason}.`, {
        remedy: 'Fetch it first ("git fetch origin"), or leave --branch away to read the folder.',
    });
}

;// CONCATENATED MODULE: ./lib/entry/stored.js









async function textsOf(stored, paths) {
    const found = await stored.bytes(paths);
    return new Map(paths.flatMap((path, index) => {
        const bytes = found[index];
        return bytes === undefined ? [] : [[path, (0,cat_file/* toText */.fE)(bytes)]];
    }));
}
async function openStored(machine, branch) {
    return branch === undefined ? await openFolder(machine) : await openBranch(machine, branch);
}
async function openFolder({ files, root }) {
    const kind = await files.kind(root);
    if (kind !== 'folder') {
        throw new errors/* VelosError */.uu('files', `The root ${root} is ${kind === undefined ? 'not there' : 'not a folder'}.`, { remedy: 'Say which folder to read, with the flag --root.' });
    }
    await (0,confine/* confine */.D)(files, root);
    return {
        name: `the folder ${root}`,
        bytes: async (paths) => paths.map((path) => bytesOfOwn((0,external_node_path_.join)(root, path))),
        names: async (folder) => await files.list((0,external_node_path_.join)(root, folder)),
    };
}
function bytesOfOwn(path) {
    try {
        const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
        try {
            if (!(0,external_node_fs_.fstatSync)(file).isFile())
                throw Object.assign(new Error('it is not a file'), { code: 'EISDIR' });
            return (0,external_node_fs_.readFileSync)(file, 'latin1');
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (thrown) {
        const code = (0,file_errors/* systemCode */.x)(thrown);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw (0,file_errors/* fileError */.z)('read', path, thrown);
    }
}
async function openBranch(machine, branch) {
    const { files, git, root } = machine;
    const repository = await (0,git_repository/* findRepository */.W)(files, root);
    const tip = await tipOfBranch(git, repository, branch);
    const objects = async (paths) => {
        const names = paths.map((path) => `${tip.commit}:${repository.prefix}${path}\n`);
        const result = await git(['cat-file', '--batch'], { input: names.join(''), encoding: 'latin1', maxBytes: 512 * 1024 * 1024 });
        if (result.code !== 0)
            throw new errors/* VelosError */.uu('git', `The branch ${branch} could not be read: ${(0,push_answer/* lastWords */.aN)(undefined, result.stderr)}.`);
        return (0,cat_file/* parseBatch */.Gc)(result.stdout);
    };
    return {
        name: `${tip.name}, at ${tip.commit.slice(0, 7)}`,
        bytes: async (paths) => (paths.length === 0 ? [] : (await objects(paths)).map((object) => (object?.type === 'blob' ? object.content : undefined))),
        async names(folder) {
            const [tree] = await objects([folder]);
            return tree?.type === 'tree' ? (0,cat_file/* namesInTree */.YF)(tree) : [];
        },
    };
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

/***/ 73066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ nothingLearned),
/* harmony export */   s: () => (/* binding */ everyHost)
/* harmony export */ });
const everyHost = '*';
const nothingLearned = { baselines: [], hosts: [], incidents: [], relearn: [], sightings: [] };


/***/ }),

/***/ 76386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bG: () => (/* binding */ ownRecordId),
/* harmony export */   jk: () => (/* binding */ lastRunOf),
/* harmony export */   l4: () => (/* binding */ emptyMemory)
/* harmony export */ });
/* harmony import */ var _learned_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73066);

function ownRecordId(runId) {
    return `master_loop:${runId}`;
}
function lastRunOf(memory, host, timestamp) {
    return memory.runs.findLast((run) => run.host === host && run.timestamp !== timestamp);
}
const emptyMemory = {
    runs: [],
    bookmarks: {},
    learning: { meta: { created_by: 'velos-master-loop', version: 1 }, records: [] },
    learned: _learned_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingLearned */ .F,
};


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

/***/ 65251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ parseBatch),
/* harmony export */   YF: () => (/* binding */ namesInTree),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   w7: () => (/* binding */ entriesInTree)
/* harmony export */ });
function parseBatch(output) {
    const objects = [];
    for (let at = 0; at < output.length;) {
        const lineEnd = output.indexOf('\n', at);
        if (lineEnd < 0)
            throw new Error('the output of cat-file ends within a line');
        const line = output.slice(at, lineEnd);
        const header = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line);
        at = lineEnd + 1;
        if (header === null) {
            objects.push(undefined);
            continue;
        }
        const [, id = '', type = '', size = '0'] = header;
        objects.push({ id, type, content: output.slice(at, at + Number(size)) });
        at += Number(size) + 1;
    }
    return objects;
}
function namesInTree(tree) {
    return entriesInTree(tree).map(({ name }) => name);
}
function entriesInTree(tree) {
    const idBytes = tree.id.length / 2;
    const entries = [];
    for (let at = 0; at < tree.content.length;) {
        const space = tree.content.indexOf(' ', at);
        const end = tree.content.indexOf('\0', space);
        if (space < 0 || end < 0)
            throw new Error(`the tree ${tree.id} is damaged`);
        entries.push({ name: toText(tree.content.slice(space + 1, end)), isFile: tree.content.startsWith('100', at) });
        at = end + 1 + idBytes;
    }
    return entries;
}
function toText(bytes) {
    return Buffer.from(bytes, 'latin1').toString('utf8');
}


/***/ }),

/***/ 20665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zd: () => (/* binding */ readPushAnswer),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   or: () => (/* binding */ isSilence),
/* harmony export */   qs: () => (/* binding */ throwIfRefused)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73434);

const lostRace = /fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|reference already exists|failed to lock|expected .* but|needs force|remote rejected.*\bstale\b/i;
const refusals = [
    { sign: /protected branch|GH006|GH013|hook declined|push declined|rule violations|deny updating|refusing to|shallow update not allowed/i, code: 'push-refused' },
    { sign: /permission to .* denied|permission denied|write access to repository not granted|error: 403|authentication failed|could not read username|could not read password|invalid credentials|unable to create temporary object directory|insufficient permission|unable to write|read-only file system/i, code: 'no-permission' },
    { sign: /does not appear to be a git repository|repository not found|repository .* not found|no such remote|unknown remote|no such file or directory|not a git repository/i, code: 'no-remote' },
];
const silence = /could not resolve|timed out|temporary failure in name resolution|connection (?:reset|refused|closed)|early eof|unexpected disconnect|hung up|returned error: 5\d\d|rpc failed|network is unreachable|unable to access|broken pipe|ended by SIG/i;
function readPushAnswer(result, where) {
    if (result.code === 0)
        return { outcome: 'accepted' };
    const status = result.stdout.split('\n').find((line) => line.startsWith('!'));
    const said = `${status ?? ''}\n${result.stderr}`;
    const reason = lastWords(status, result.stderr);
    if (/exists; cannot create/i.test(said)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VelosError */ .uu('push-refused', `Could not push to ${where}: ${reason}.`, { remedy: 'A branch has a name that begins or goes on like this one: choose another with the input "branch".' });
    }
    if (status !== undefined && lostRace.test(status))
        return { outcome: 'lost', reason };
    throwIfRefused(said, reason, `Could not push to ${where}`);
    if (lostRace.test(said))
        return { outcome: 'lost', reason };
    if (status === undefined && silence.test(said))
        return { outcome: 'unclear', reason };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VelosError */ .uu(status === undefined ? 'git' : 'push-refused', `Could not push to ${where}: ${reason}.`);
}
function throwIfRefused(said, reason, attempt) {
    const refusal = refusals.find(({ sign }) => sign.test(said));
    if (refusal !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VelosError */ .uu(refusal.code, `${attempt}: ${reason}.`);
}
function isSilence(said) {
    return silence.test(said);
}
function lastWords(status, stderr) {
    const lines = stderr.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^(?:To |hint:)/.test(line));
    const remote = lines.filter((line) => line.startsWith('remote:')).map((line) => line.slice(7).trim()).filter(Boolean);
    const cause = lines[lines.findIndex((line) => /^fatal: Could not read from remote repository/i.test(line)) - 1];
    const complaint = [...(cause === undefined ? [] : [cause]), ...lines.filter((line) => /^(?:error|fatal):/.test(line))]
        .map((line) => line.replace(/^(?:error|fatal): /, ''));
    const reason = status === undefined ? undefined : /\(([^()]*)\)\s*$/.exec(status)?.[1];
    const words = [reason, remote.slice(0, 3).join(' '), status === undefined ? complaint[0] : undefined].filter(Boolean);
    const said = words.length > 0 ? words.join(': ') : (lines.at(-1) ?? 'git gave no reason');
    return withoutCredentials(said).slice(0, 400).replace(/[.\s]+$/, '');
}
function withoutCredentials(text) {
    return text.replace(/\/\/[^\s/@]*@/g, '//***@');
}


/***/ }),

/***/ 90865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentOf)
/* harmony export */ });
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58065);

const names = ['ts', 'timestamp', 'time', 'at', 'date', 'created', 'created_at', 'created_utc'];
const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
const hasZone = /Z$|[+-]\d\d:?\d\d$/;
const leastMilliseconds = 1e11;
function momentOf(record) {
    for (const name of names) {
        const value = record[name];
        const time = typeof value === 'string' ? timeIn(value) : typeof value === 'number' ? unixTime(value) : undefined;
        if (time !== undefined && !Number.isNaN(time.getTime()))
            return time;
    }
    return undefined;
}
function timeIn(text) {
    if (!iso.test(text))
        return (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(text);
    const [day, clock] = [text.slice(0, 10), text.slice(11)];
    if (clock === '')
        return new Date(`${day}T00:00:00Z`);
    return new Date(`${day}T${clock}${hasZone.test(clock) ? '' : 'Z'}`);
}
function unixTime(count) {
    return new Date(Math.abs(count) >= leastMilliseconds ? count : count * 1000);
}


/***/ }),

/***/ 39503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseInbox)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31153);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7687);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63782);



const longestLine = 65_536;
function parseInbox({ name, content }) {
    return content
        .replace(/^\ufeff/, '')
        .split('\n')
        .flatMap((ended, index) => {
        const line = ended.trim();
        return line === '' ? [] : [parseLine(line, () => (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(name, index + 1, line))];
    });
}
function parseLine(line, identity) {
    if (line.length > longestLine) {
        const kept = line.slice(0, longestLine).toWellFormed();
        const insight = `${kept}… (cut: the line had ${line.length} characters)`;
        return { id: identity(), from: 'inbox', insight, tags: ['unparsed', 'cut'] };
    }
    const fields = objectIn(line);
    if (fields !== undefined && (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isShallow */ .f)(fields))
        return (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .z)(fields, identity);
    return { id: identity(), from: 'inbox', insight: line, tags: ['unparsed'] };
}
function objectIn(line) {
    try {
        const value = JSON.parse(line);
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : undefined;
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return undefined;
        throw thrown;
    }
}


/***/ }),

/***/ 98438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ decodeLearning),
/* harmony export */   RM: () => (/* binding */ encodeLearning),
/* harmony export */   Xm: () => (/* binding */ encodeLearningSummary),
/* harmony export */   lm: () => (/* binding */ withRecords)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31153);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7687);
/* harmony import */ var _model_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76386);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49604);
/* harmony import */ var _decoded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39525);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63782);






const origins = new WeakMap();
function encodeLearning(learning) {
    const { meta, records } = learning;
    const origin = origins.get(learning);
    if (origin !== undefined)
        return origin;
    const lines = records.map((record) => JSON.stringify(record));
    const text = `{"meta": ${JSON.stringify(meta)}, "records": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
    origins.set(learning, text);
    return text;
}
function withRecords(learning, records) {
    const longer = { meta: learning.meta, records: [...learning.records, ...records] };
    const origin = origins.get(learning);
    if (origin?.endsWith('\n]}\n') === true && learning.records.length > 0 && records.length > 0) {
        const lines = records.map((record) => JSON.stringify(record));
        origins.set(longer, `${origin.slice(0, -'\n]}\n'.length)},\n${lines.join(',\n')}\n]}\n`);
    }
    return longer;
}
function encodeLearningSummary({ records }, timestamp) {
    const sources = new Map();
    for (const { from } of records) {
        const source = typeof from === 'string' && from !== '' ? from : 'unknown';
        sources.set(source, (sources.get(source) ?? 0) + 1);
    }
    const sorted = [...sources].toSorted(([one], [other]) => (one < other ? -1 : 1));
    const summary = `${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(records.length, 'record')} from ${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(sources.size, 'source')}`;
    const file = { summary, count: records.length, sources: Object.fromEntries(sorted), timestamp };
    return `${JSON.stringify(file, undefined, 2)}\n`;
}
function decodeLearning(content) {
    const text = (0,_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutMark */ .E_)(content);
    if (text.trim() === '')
        return { value: _model_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyMemory */ .l4.learning, problems: ['it is empty'] };
    if (text.length > longestLearning)
        return tailOf(text);
    const file = (0,_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    if (file === undefined)
        return withSalvaged(text, (0,_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .hasConflictMark */ .sR)(text) ? _decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .conflictProblem */ .KL : 'it is not JSON');
    if (Array.isArray(file))
        return withMeta(undefined, file, []);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(file))
        return withMeta(undefined, [], ['it is neither an object nor an array']);
    const { meta, records, ...rest } = file;
    if (isLater(meta))
        return withMeta(undefined, [], ['it was written by a later version']);
    const problems = [
        ...(meta === undefined || ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(meta) && (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isShallow */ .f)(meta)) ? [] : ['"meta" is not an object']),
        ...(Array.isArray(records) ? [] : ['"records" is not an array']),
        ...(Object.keys(rest).length === 0 ? [] : ['it has keys that it should not have']),
    ];
    const decoded = withMeta(meta, Array.isArray(records) ? records : recordsIn(text).records, problems);
    if (isAsWritten(text, decoded, records))
        origins.set(decoded.value, text);
    return decoded;
}
function isAsWritten(text, { value, problems }, items) {
    const hasForm = text.startsWith('{"meta": ') && (text.endsWith('\n]}\n') || text.endsWith(' []}\n'));
    return hasForm && problems.length === 0 && Array.isArray(items) && value.records.every((record, index) => record === items[index]);
}
function withMeta(meta, items, found) {
    const records = new Map();
    const { all: problems, add } = (0,_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .problemList */ .gH)();
    found.forEach(add);
    items.forEach((item, index) => {
        if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(item) || !(0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isShallow */ .f)(item)) {
            add(`record ${index + 1} is no record`);
            return;
        }
        const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordOf */ .z)(item, () => (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprint */ .R)('learning_memory.json', index + 1, JSON.stringify(item)));
        if (records.has(record.id))
            add(`record ${index + 1} repeats another's id`);
        else
            records.set(record.id, record);
    });
    const known = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(meta) && (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isShallow */ .f)(meta) ? meta : _model_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyMemory */ .l4.learning.meta;
    return { value: { meta: known, records: [...records.values()] }, problems };
}
function isLater(meta) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(meta))
        return false;
    const { created_by: own, version } = _model_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyMemory */ .l4.learning.meta;
    return meta['created_by'] === own && meta['version'] !== version;
}
const longestLearning = 32 * 1024 * 1024;
const mostSalvaged = 100_000;
const mostBadLines = 5000;
const metaForm = /^\{"meta": (\{.*\}), "records": \[$/m;
function tailOf(text) {
    const start = text.indexOf('\n', text.length - longestLearning) + 1;
    const tail = start === 0 ? '' : text.slice(start);
    return withSalvaged(tail, `it has ${text.length} characters, and only the last ${tail.length} were read`);
}
function withSalvaged(text, problem) {
    const meta = (0,_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(metaForm.exec(text)?.[1] ?? '');
    if (isLater(meta))
        return withMeta(undefined, [], ['it was written by a later version']);
    const { records, isCut } = recordsIn(text);
    return withMeta(meta, records, isCut ? [problem, `after ${mostBadLines} bad lines the rest was not read`] : [problem]);
}
function recordsIn(text) {
    const records = [];
    let bad = 0;
    for (let at = 0; at < text.length && bad < mostBadLines;) {
        const end = text.indexOf('\n', at);
        const line = text.slice(at, end < 0 ? text.length : end).trim();
        at = end < 0 ? text.length : end + 1;
        const record = line.startsWith('{') ? (0,_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(line.endsWith(',') ? line.slice(0, -1) : line) : undefined;
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(record) && 'id' in record)
            records.push(record);
        else
            bad += 1;
        if (records.length === 2 * mostSalvaged)
            records.splice(0, mostSalvaged);
    }
    return { records: records.slice(-mostSalvaged), isCut: bad === mostBadLines };
}


/***/ }),

/***/ 61923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31153);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7687);


function redacted(record, redact) {
    const { id } = record;
    const fields = redactedValue(record, redact);
    return { ...((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(fields) ? fields : {}), id: redact(id) === id ? id : (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)('id', id) };
}
function redactedValue(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((one) => redactedValue(one, redact));
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return value ?? null;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [redact(key), redactedValue(one, redact)]));
}


/***/ })

};

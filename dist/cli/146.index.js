export const id = 146;
export const ids = [146];
export const modules = {

/***/ 4146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  look: () => (/* binding */ look)
});

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(73434);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/collect/collectors/logs/glob.js
function parseGlob(text) {
    const names = text.split('/');
    const first = names.findIndex((name) => /[*?]/.test(name));
    const at = first === -1 ? names.length - 1 : first;
    const base = names.slice(0, at).join('/');
    const start = text.startsWith('/') ? '/' : '.';
    return { base: base === '' ? start : base, names: names.slice(at).filter((name) => name !== '') };
}
function matchesNames(names, path) {
    return starMatch(names, path, (name) => name === '**', matchesName);
}
function matchesName(pattern, name) {
    if (name.startsWith('.') && !pattern.startsWith('.'))
        return false;
    return starMatch([...pattern], [...name], (char) => char === '*', (char, other) => char === '?' || char === other);
}
function starMatch(pattern, subject, isStar, matches) {
    let at = 0;
    let star = -1;
    let resumeAt = 0;
    for (let read = 0; read < subject.length;) {
        const one = pattern[at];
        const other = subject[read];
        if (one !== undefined && isStar(one)) {
            star = at++;
            resumeAt = read;
        }
        else if (one !== undefined && other !== undefined && matches(one, other)) {
            at++;
            read++;
        }
        else if (star !== -1) {
            at = star + 1;
            read = ++resumeAt;
        }
        else
            return false;
    }
    return pattern.slice(at).every(isStar);
}

;// CONCATENATED MODULE: ./lib/collect/collectors/logs/find.js



const most = { entries: 10_000, depth: 16, files: 200 };
async function findFiles(root, settings, signal) {
    const walk = { root, entries: 0, paths: new Set(), leftOut: new Set(), signal };
    for (const glob of settings.files.map(posix).map(parseGlob))
        await descend(walk, glob, (0,external_node_path_.resolve)(root, glob.base), []);
    const excluded = settings.exclude.map(posix).map(parseGlob);
    const wanted = [...walk.paths].filter((path) => !excluded.some((glob) => matchesGlob(glob, root, path)));
    const dated = await Promise.all(wanted.map((path) => dateOf(root, path)));
    const files = dated.filter((one) => one !== undefined).sort(byAge);
    if (files.length > most.files)
        walk.leftOut.add(`only the newest ${most.files} of ${files.length} files are read`);
    return { files: files.slice(-most.files), leftOut: [...walk.leftOut] };
}
function byAge(one, other) {
    return one.modifiedMs - other.modifiedMs || (one.name < other.name ? -1 : 1);
}
async function descend(walk, glob, folder, way) {
    for (const entry of await entriesOf(walk, folder)) {
        walk.signal.throwIfAborted();
        if (++walk.entries > most.entries) {
            walk.leftOut.add(`more than ${most.entries} files and folders to look through`);
            return;
        }
        const path = (0,external_node_path_.join)(folder, entry.name);
        const names = [...way, entry.name];
        if (!entry.isDirectory()) {
            if (matchesNames(glob.names, names))
                walk.paths.add(path);
        }
        else if (leadsOn(glob, names)) {
            if (names.length >= most.depth)
                walk.leftOut.add(`folders deeper than ${most.depth} below ${glob.base}`);
            else
                await descend(walk, glob, path, names);
        }
    }
}
function leadsOn({ names }, way) {
    const star = names.indexOf('**');
    const fixed = star === -1 ? names.slice(0, -1) : names.slice(0, star);
    const last = way.at(-1) ?? '';
    if (way.length <= fixed.length)
        return matchesNames(fixed.slice(0, way.length), way);
    return star !== -1 && ((!last.startsWith('.') && last !== 'node_modules') || names.includes(last));
}
async function entriesOf({ root, leftOut }, folder) {
    try {
        return (await (0,promises_.readdir)(folder, { withFileTypes: true })).sort((one, other) => (one.name < other.name ? -1 : 1));
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
        if (code !== 'ENOENT' && code !== 'ENOTDIR') {
            leftOut.add(`the folder ${nameOf(root, folder)} cannot be read (${String(code)})`);
        }
        return [];
    }
}
function matchesGlob(glob, root, path) {
    if (glob.base === '.' && glob.names[0] === '**')
        return matchesNames(glob.names, path.split(external_node_path_.sep));
    const way = (0,external_node_path_.relative)((0,external_node_path_.resolve)(root, glob.base), path);
    return !(0,external_node_path_.isAbsolute)(way) && matchesNames(glob.names, way.split(external_node_path_.sep));
}
async function dateOf(root, path) {
    try {
        return { path, name: nameOf(root, path), modifiedMs: (await (0,promises_.lstat)(path)).mtimeMs };
    }
    catch {
        return undefined;
    }
}
function nameOf(root, path) {
    return (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/') || '.';
}
function posix(glob) {
    return external_node_path_.sep === '\\' ? glob.replaceAll('\\', '/') : glob;
}

// EXTERNAL MODULE: ./lib/model/fingerprint.js
var fingerprint = __webpack_require__(31153);
// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
;// CONCATENATED MODULE: ./lib/collect/collectors/logs/marks.js


const mostHeadBytes = 256;
const mostMarks = 200;
function markOf({ name, inode, size, head }, offset) {
    return { name: nameMark(name), inode, head: headMark(head), headLength: head.length, offset, size };
}
function markFor(marks, { name, inode, size, head }) {
    const same = marks.filter((mark) => mark.headLength <= head.length && mark.offset <= size && mark.head === headMark(head.subarray(0, mark.headLength)));
    return same.find((mark) => mark.inode === inode) ?? same.find((mark) => mark.name === nameMark(name));
}
function decodeMarks(value) {
    const files = (0,json/* isJsonObject */.OW)(value) ? value['files'] : undefined;
    return Array.isArray(files) ? files.slice(0, mostMarks).filter(isMark) : [];
}
function encodeMarks(marks) {
    return { files: marks.slice(-mostMarks).map((mark) => ({ ...mark })) };
}
function isMark(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return false;
    const { name, inode, head, headLength, offset, size } = value;
    return [name, inode, head].every((one) => typeof one === 'string') && [headLength, offset, size].every(isPosition);
}
function isPosition(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}
function nameMark(name) {
    return (0,fingerprint/* fingerprint */.R)(name).slice(0, 16);
}
function headMark(head) {
    return (0,fingerprint/* fingerprint */.R)(head.toString('latin1')).slice(0, 16);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(50709);
;// CONCATENATED MODULE: ./lib/collect/collectors/logs/levels.js
const headLength = 512;
const levels_errors = ['ERROR', 'FATAL', 'CRITICAL', 'SEVERE', 'PANIC', 'ALERT', 'EMERG'];
const capitals = [...levels_errors, 'WARN(?:ING)?'].join('|');
const announced = 'error|fatal|warning';
const phrases = ['Error:', 'Exception:', 'Traceback \\(most recent call last\\)', 'npm ERR!', 'npm error '].join('|');
const declared = /^\[(?:INFO|DEBUG|TRACE|NOTICE)\]/i;
const longestDeclared = 8;
let candidates;
function scanLines(text, onLevel) {
    candidates ??= new RegExp(`(${capitals})|(?:^|[\\n[="])(${capitals.toLowerCase()})|[ \\t](${announced}):(?= )|(${phrases})`, 'g');
    candidates.lastIndex = 0;
    for (let found = candidates.exec(text); found !== null; found = candidates.exec(text)) {
        const [, capital, small, inner, phrase = ''] = found;
        const word = capital ?? small ?? inner ?? phrase;
        const end = candidates.lastIndex - (inner === undefined ? 0 : 1);
        const start = end - word.length;
        if (!(phrase === '' ? isLevel(text, start, end, capital !== undefined) : isPhrase(text, start, phrase)))
            continue;
        const lineStart = text.lastIndexOf('\n', start - 1) + 1;
        const level = phrase !== '' || levels_errors.includes(word.toUpperCase()) ? 'error' : 'warning';
        if (start - lineStart < headLength && !declared.test(text.slice(lineStart, lineStart + longestDeclared)))
            onLevel(level, lineStart);
        const lineEnd = text.indexOf('\n', end);
        if (lineEnd === -1)
            break;
        candidates.lastIndex = lineEnd;
    }
    return countLines(text);
}
function isLevel(text, start, end, isCapital) {
    return !isWordPart(text, end) && (isCapital ? isFree(text, start) : isExpected(text, start, end));
}
function isFree(text, start) {
    return !isWordPart(text, start - 1) || /\u001b\[[\d;]{0,12}m$/.test(text.slice(Math.max(0, start - 16), start));
}
function isExpected(text, start, end) {
    const before = text[start - 1];
    if (before === undefined || before === '\n')
        return text[end] === ':' && !isDenied(text, start, end);
    if (before === '[')
        return text[end] === ']';
    if (before === ' ' || before === '\t')
        return !isDenied(text, start, end);
    return /(?:^|\W)level(?:="?|": ?")$/.test(text.slice(Math.max(0, start - 12), start));
}
function isDenied(text, start, end) {
    if (/(?:^|[\s(,])(?:no|0) $/.test(text.slice(Math.max(0, start - 4), start)))
        return true;
    return /^: ?(?:none|null|nil|no|false|0)[ \r]*(?:[\n,;)}\]]|$)/.test(text.slice(end, end + 12));
}
function isPhrase(text, start, phrase) {
    if (!phrase.endsWith(':'))
        return !isWordPart(text, start - 1);
    const least = start - headLength;
    let at = start - 1;
    while (at > least && /[\w.]/.test(text.charAt(at)))
        at--;
    while (at > least && /[ \t]/.test(text.charAt(at)))
        at--;
    return at < 0 || text[at] === '\n';
}
function isWordPart(text, at) {
    return /\w/.test(text.charAt(at));
}
function countLines(text) {
    let lines = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lines++;
    return lines;
}

;// CONCATENATED MODULE: ./lib/collect/collectors/logs/tail.js

const bufferBytes = 64 * 1024;
const lastErrors = 5;
const newline = 10;
async function readTail(file, buffer, { from, to, rest, isEnough }) {
    const tally = { lines: 0, errors: 0, warnings: 0, errorsAt: [] };
    const add = (level, at) => {
        if (level === 'warning')
            tally.warnings++;
        if (level !== 'error')
            return;
        tally.errors++;
        tally.errorsAt.push(at);
        if (tally.errorsAt.length > lastErrors)
            tally.errorsAt.shift();
    };
    const addUnended = (line, at) => {
        tally.lines += scanLines(`${line.toString('latin1')}\n`, (level) => add(level, at));
    };
    let isInside = from > 0 && (await byteAt(file, from - 1)) !== newline;
    let position = from;
    let held = 0;
    while (position < to && !isEnough()) {
        const { bytesRead } = await file.read(buffer, held, Math.min(buffer.length - held, to - position), position);
        if (bytesRead === 0)
            break;
        const base = position - held;
        position += bytesRead;
        const chunk = buffer.subarray(0, held + bytesRead);
        const start = isInside ? chunk.indexOf(newline) + 1 : 0;
        if (isInside && start === 0)
            continue;
        const next = Math.max(start, chunk.lastIndexOf(newline) + 1);
        tally.lines += scanLines(chunk.toString('latin1', start, next), (level, at) => add(level, base + start + at));
        held = chunk.length - next;
        isInside = held === buffer.length;
        if (isInside) {
            addUnended(chunk, base);
            held = 0;
        }
        else
            buffer.copyWithin(0, next, chunk.length);
    }
    if (held > 0 && position >= to && (rest === 'keep' || (rest === 'move' && tally.lines === 0))) {
        addUnended(buffer.subarray(0, held), position - held);
        held = 0;
    }
    return { ...tally, offset: position - held, isCut: position < to && isEnough() };
}
async function byteAt(file, position) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1), 0, 1, position);
    return bytesRead === 1 ? buffer[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/collect/collectors/logs/read-file.js





const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
const lineBytes = 4096;
const lineShown = 300;
async function readFile({ path, name }, mostBytes, reader) {
    let file;
    try {
        file = await (0,promises_.open)(path, flags);
    }
    catch (thrown) {
        return { reason: `${name} cannot be read (${codeOf(thrown)})` };
    }
    try {
        const stat = await file.stat({ bigint: true });
        if (!stat.isFile())
            return { reason: `${name} is no ordinary file` };
        const face = await faceOf(file, name, String(stat.ino), Number(stat.size));
        if (face.head.includes(0))
            return { reason: `${name} is no text` };
        return await readNews(file, face, mostBytes, reader);
    }
    catch (thrown) {
        return { reason: `${name} cannot be read (${codeOf(thrown)})` };
    }
    finally {
        await file.close();
    }
}
async function readNews(file, face, mostBytes, reader) {
    const { marks, buffer, redact, isEnough } = reader;
    const mark = markFor(marks, face);
    const from = mark?.offset ?? 0;
    const to = Math.min(face.size, from + mostBytes);
    const rest = mark?.size === face.size ? 'keep' : 'leave';
    const tail = await readTail(file, buffer, { from, to, rest: to < face.size ? 'move' : rest, isEnough });
    const lines = [];
    for (const at of tail.errorsAt) {
        const { buffer: bytes, bytesRead } = await file.read(Buffer.alloc(lineBytes), 0, lineBytes, at);
        const [line = ''] = bytes.toString('utf8', 0, bytesRead).split('\n', 1);
        lines.push((0,plain/* plain */.p)(redact((0,plain/* plain */.p)(line)), lineShown));
    }
    return {
        name: face.name,
        tail,
        bytes: tail.offset - from,
        lastErrors: lines,
        mark: markOf(face, tail.offset),
        unread: to < face.size || tail.isCut ? face.size - tail.offset : 0,
    };
}
async function faceOf(file, name, inode, size) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(mostHeadBytes), 0, mostHeadBytes, 0);
    return { name, inode, size, head: buffer.subarray(0, Math.min(bytesRead, size)) };
}
function codeOf(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown);
    if (!('code' in thrown))
        return thrown.message;
    return thrown.code === 'ELOOP' ? 'it is a symbolic link' : String(thrown.code);
}

;// CONCATENATED MODULE: ./lib/collect/collectors/logs/look.js





const enoughMs = 45_000;
const mostReasons = 20;
async function look(settings, world, signal, since) {
    const startMs = world.monotonicMs();
    const { files, leftOut } = await findFiles(world.root, settings, signal);
    if (files.length === 0 && leftOut.length === 0) {
        throw new errors/* NothingToObserve */.dK(`no log file matches ${settings.files.join(', ')}`);
    }
    const marks = decodeMarks(await since.bookmark('host'));
    const reader = {
        marks,
        buffer: Buffer.allocUnsafe(bufferBytes),
        redact: world.redact,
        isEnough: () => signal.aborted || world.monotonicMs() - startMs > enoughMs,
    };
    const { read, reasons } = await readAll(files, settings.maxBytes, reader, signal);
    const newMarks = read.map(({ mark }) => mark);
    const known = new Set(newMarks.map(({ name }) => name));
    const oldMarks = marks.filter(({ name }) => !known.has(name));
    return {
        observations: [...figuresOf(read), ...partialOf([...leftOut, ...reasons])],
        bookmark: { scope: 'host', value: encodeMarks([...oldMarks, ...newMarks]) },
    };
}
async function readAll(files, mostBytes, reader, signal) {
    const read = [];
    const reasons = [];
    let left = mostBytes;
    for (const file of files) {
        signal.throwIfAborted();
        const one = await readFile(file, left, reader);
        if ('reason' in one) {
            reasons.push(one.reason);
            continue;
        }
        left -= one.bytes;
        read.push(one);
        if (one.unread > 0)
            reasons.push(`${one.name}: ${one.unread} bytes are left for the next run`);
    }
    signal.throwIfAborted();
    return { read, reasons };
}
function figuresOf(read) {
    const sum = (of) => read.reduce((total, one) => total + of(one), 0);
    const byName = read.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    const errors = read.flatMap(({ name, lastErrors: lines }) => lines.map((value) => ({ value, file: name })));
    return [
        { key: 'logs/files', value: read.length, unit: 'count' },
        { key: 'logs/bytes', value: sum(({ bytes }) => bytes), unit: 'bytes' },
        { key: 'logs/lines', value: sum(({ tail }) => tail.lines), unit: 'lines' },
        { key: 'logs/errors', value: sum(({ tail }) => tail.errors), unit: 'lines' },
        { key: 'logs/warnings', value: sum(({ tail }) => tail.warnings), unit: 'lines' },
        ...byName.map(({ name, tail }) => ({
            key: 'logs/file',
            value: tail.lines,
            unit: 'lines',
            labels: { file: name, errors: String(tail.errors), warnings: String(tail.warnings) },
        })),
        ...errors.slice(-lastErrors).map(({ value, file }) => ({
            key: 'logs/last-error',
            value,
            labels: { file },
        })),
    ];
}
function partialOf(reasons) {
    const shown = reasons.length > mostReasons
        ? [...reasons.slice(0, mostReasons - 1), `and ${reasons.length - mostReasons + 1} more`]
        : reasons;
    return shown.map((value) => ({ key: 'logs/partial', value }));
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


/***/ })

};

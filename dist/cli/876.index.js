export const id = 876;
export const ids = [876];
export const modules = {

/***/ 75876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performDetect: () => (/* binding */ performDetect)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/edge/file-errors.js
var file_errors = __webpack_require__(13723);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(73434);
// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(50709);
;// CONCATENATED MODULE: ./lib/entry/csv/lines.js
const longestLine = 65_536;
function lineCutter(most = longestLine) {
    let begun = '';
    const finished = (line) => {
        const text = line.endsWith('\r') ? line.slice(0, -1) : line;
        return text === '' ? [] : [text.slice(0, most)];
    };
    return {
        push(piece) {
            const parts = piece.split('\n');
            const last = parts.pop() ?? '';
            const join = (text) => (begun.length > most ? begun : begun + text.slice(0, most + 1));
            const lines = parts.flatMap((part) => {
                const line = join(part);
                begun = '';
                return finished(line);
            });
            begun = join(last);
            return lines;
        },
        end() {
            const lines = finished(begun);
            begun = '';
            return lines;
        },
    };
}

// EXTERNAL MODULE: ./lib/detect/detector.js + 21 modules
var detect_detector = __webpack_require__(67179);
;// CONCATENATED MODULE: ./lib/entry/csv/fields.js
const quotedField = /[ \t]*"(?:[^"]|"")*"[ \t]*(?=,|$)/y;
const quotedWhole = /^[ \t]*"(?:[^"]|"")*"[ \t]*$/;
function rawFields(line, most) {
    if (!line.includes('"'))
        return line.split(',', most);
    const fields = [];
    for (let at = 0; fields.length < most;) {
        quotedField.lastIndex = at;
        const comma = quotedField.test(line) ? quotedField.lastIndex : line.indexOf(',', at);
        const end = comma === -1 ? line.length : comma;
        fields.push(line.slice(at, end));
        if (end >= line.length)
            break;
        at = end + 1;
    }
    return fields;
}
function fieldText(raw) {
    const text = raw.trim();
    return raw.includes('"') && quotedWhole.test(raw) ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}
function writtenField(raw) {
    if (!/["\r]/.test(raw) || (quotedWhole.test(raw) && !raw.includes('\r')))
        return raw;
    return `"${raw.replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./lib/entry/csv/number.js
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
function numberIn(text) {
    return decimal.test(text) ? Number(text) : Number.NaN;
}

// EXTERNAL MODULE: ./lib/model/timestamp.js
var timestamp = __webpack_require__(58065);
;// CONCATENATED MODULE: ./lib/entry/csv/moment.js


const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?[ ]?(Z|UTC|[+-]\d\d(?::?\d\d)?)?)?$/i;
const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const leastMilliseconds = 1e11;
function secondsIn(text) {
    const found = iso.exec(text);
    if (found === null)
        return unixSeconds(text);
    const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', zone = 'Z'] = found;
    const [y, mo, d, h, mi, s] = [Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second)];
    const isDay = mo >= 1 && mo <= 12 && d >= 1 && d <= (monthDays[mo - 1] ?? 0) && (mo !== 2 || d < 29 || isLeap(y));
    if (!isDay || h > 23 || mi > 59 || s > 60)
        return Number.NaN;
    const local = new Date(0).setUTCFullYear(y, mo - 1, d) / 1000 + h * 3600 + mi * 60 + s;
    return local + Number(`0.${fraction}`) - zoneSeconds(zone);
}
function unixSeconds(text) {
    const count = numberIn(text);
    if (Number.isFinite(count))
        return Math.abs(count) >= leastMilliseconds ? count / 1000 : count;
    return ((0,timestamp/* timeOf */.nR)(text)?.getTime() ?? Number.NaN) / 1000;
}
function isLeap(year) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
function zoneSeconds(zone) {
    const parts = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
    if (parts === null)
        return 0;
    const [, sign, hours = '0', minutes = '0'] = parts;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}

;// CONCATENATED MODULE: ./lib/entry/csv/columns.js



const mostColumns = 1000;
const timestampNames = ['timestamp', 'time', 'datetime', 'date', 'ts'];
const valueNames = ['value', 'values', 'val', 'y'];
function columnsIn(header) {
    const fields = rawFields(header, mostColumns).map(fieldText);
    const [first, second] = fields;
    if (first === undefined || second === undefined)
        return undefined;
    if (Number.isFinite(secondsIn(first)) && Number.isFinite(numberIn(second)))
        return { timestamp: 0, value: 1, headless: true };
    const names = fields.map((field) => field.toLowerCase());
    const named = (wanted) => {
        const name = wanted.find((one) => names.includes(one));
        return name === undefined ? undefined : names.indexOf(name);
    };
    const timestamp = named(timestampNames);
    const value = named(valueNames);
    return { timestamp: timestamp ?? (value === 0 ? 1 : 0), value: value ?? ((timestamp ?? 0) === 0 ? 1 : 0) };
}

;// CONCATENATED MODULE: ./lib/entry/csv/scorer.js





const scoredHeader = 'timestamp,value,anomaly_score,alarm';
function openScorer(options, offset) {
    const detector = (0,detect_detector/* openDetector */.BT)(undefined, options);
    let columns;
    const scoreRow = (line, { timestamp, value }) => {
        const fields = rawFields(line, Math.max(timestamp, value) + 1);
        const [time = '', number = ''] = [fields[timestamp], fields[value]];
        const at = secondsIn(fieldText(time));
        const sample = numberIn(fieldText(number));
        const isReadable = Number.isFinite(at) && Number.isFinite(sample);
        const verdict = isReadable ? detector.step(at, sample, offset(at)) : undefined;
        return `${writtenField(time)},${writtenField(number)},${verdict?.score ?? 0},${verdict?.alarm === true ? 1 : 0}`;
    };
    return {
        score(line) {
            if (columns !== undefined)
                return scoreRow(line, columns);
            const header = line.startsWith(byteOrderMark) ? line.slice(byteOrderMark.length) : line;
            const problem = problemOf(header);
            if (problem !== undefined)
                return problem;
            columns = columnsIn(header);
            if (columns === undefined)
                return { problem: 'its first line has one column', remedy: 'Give it two, parted by a comma: timestamp,value.' };
            return columns.headless === true ? scoreRow(header, columns) : undefined;
        },
    };
}
const byteOrderMark = '\u00ef\u00bb\u00bf';
function problemOf(header) {
    if (/^(?:\u00ff\u00fe|\u00fe\u00ff)|\0/.test(header))
        return { problem: 'it is no text in UTF-8', remedy: 'Save it as CSV in UTF-8.' };
    if (header.includes('\r'))
        return { problem: 'its lines end in a carriage return alone', remedy: 'Save it with line feeds at the ends of lines.' };
    return undefined;
}

// EXTERNAL MODULE: ./lib/model/zone.js
var zone = __webpack_require__(85447);
;// CONCATENATED MODULE: ./lib/entry/csv/zone-offset.js

const stepSeconds = 900;
function zoneOffset(timezone) {
    let lastStep = Number.NaN;
    let lastOffset = 0;
    return (seconds) => {
        const step = Math.floor(seconds / stepSeconds);
        if (step !== lastStep) {
            const time = new Date(step * stepSeconds * 1000);
            lastStep = step;
            lastOffset = Number.isNaN(time.getTime()) ? 0 : (0,zone/* offsetAt */.H)(timezone, time);
        }
        return lastOffset;
    };
}

;// CONCATENATED MODULE: ./lib/entry/detect-command.js







const pieceBytes = 256 * 1024;
async function performDetect({ file, form, timezone }, { stdin, isTerminal, write }) {
    const scorer = openScorer({ form }, zoneOffset(timezone));
    const lines = lineCutter();
    const show = (rows) => rows.map((row) => `${isTerminal ? (0,plain/* plain */.p)(Buffer.from(row, 'latin1').toString()) : row}\n`).join('');
    let hasHeader = false;
    const say = async (rows, isLast = false) => {
        const isFirst = !hasHeader && (rows.length > 0 || isLast);
        const scored = rows.map((row) => scoredRow(scorer, row, file)).filter((row) => row !== undefined);
        hasHeader ||= isFirst;
        const text = show([...(isFirst ? [scoredHeader] : []), ...scored]);
        if (text === '')
            return true;
        return await write(isTerminal ? Buffer.from(text).toString('latin1') : text);
    };
    for await (const bytes of piecesOf(file, stdin)) {
        if (!(await say(lines.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')))))
            return;
    }
    await say(lines.end(), true);
}
function scoredRow(scorer, line, file) {
    const row = scorer.score(line);
    if (row === undefined || typeof row === 'string')
        return row;
    throw new errors/* VelosError */.uu('files', `Could not read ${named(file)}: ${row.problem}.`, { remedy: row.remedy });
}
async function* piecesOf(file, stdin) {
    try {
        yield* file === '-' ? stdin : (0,external_node_fs_.createReadStream)(file, { highWaterMark: pieceBytes });
    }
    catch (thrown) {
        throw unreadable(file, thrown);
    }
}
function unreadable(file, thrown) {
    const code = (0,file_errors/* systemCode */.x)(thrown);
    if (code === 'ENOENT')
        return new errors/* VelosError */.uu('files', `There is no file ${named(file)}.`, { cause: thrown, remedy: 'Name a CSV file, or - for the standard input.' });
    if (code === 'EISDIR')
        return new errors/* VelosError */.uu('files', `${named(file)} is a folder.`, { cause: thrown, remedy: 'Name a CSV file, or - for the standard input.' });
    if (code === 'EACCES' || code === 'EPERM') {
        return new errors/* VelosError */.uu('files', `Could not read ${named(file)}: ${code}.`, { cause: thrown, remedy: 'Let this user read the file.' });
    }
    return new errors/* VelosError */.uu('files', `Could not read ${named(file)}: ${code ?? (0,errors/* messageOf */.bD)(thrown)}.`, { cause: thrown });
}
function named(file) {
    return file === '-' ? 'the standard input' : file;
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

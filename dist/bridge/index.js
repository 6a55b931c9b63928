import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 9274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ describeQueue),
  r: () => (/* binding */ runBridge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/model/json.js
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const unprintable = /##\[|[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
function inert(json) {
    return json.replace(unprintable, (found) => found === '##[' ? '##\\u005b' : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function jsonText(value) {
    const pretty = JSON.stringify(value, undefined, 2);
    const oneLine = (_, numbers) => `[${numbers.replace(/\s+/g, ' ')}]`;
    return inert(pretty.replace(/\[\n\s*(-?\d[-+.\de,\s]*?)\n\s*\]/g, oneLine));
}

// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __nccwpck_require__(709);
;// CONCATENATED MODULE: ./lib/model/ticket.js
const channels = ['slack', 'notion', 'push', 'email'];

;// CONCATENATED MODULE: ./lib/deliver/queue.js



const bytesAtMost = 1024 * 1024;
function readTicket(path, content) {
    if (content.length > bytesAtMost)
        return { path, problem: `it is larger than ${bytesAtMost} bytes` };
    let value;
    try {
        value = JSON.parse(content.replace(/^\uFEFF/, ''));
    }
    catch (thrown) {
        return { path, problem: `it is not JSON: ${(0,plain/* plain */.p)(thrown instanceof Error ? thrown.message : String(thrown), 200)}` };
    }
    if (!isJsonObject(value))
        return { path, problem: 'it is not a JSON object' };
    const asked = isJsonObject(value['send']) ? askedBySend(value['send']) : askedByChannels(value['channels']);
    if (asked === undefined)
        return { path, problem: 'it has neither "send" nor "channels", so it names no channel' };
    return { path, title: titleOf(value), asksFor: asked };
}
function askedBySend(send) {
    return channels.filter((channel) => send[channel] === true);
}
function askedByChannels(value) {
    if (!isJsonObject(value))
        return undefined;
    return channels.filter((channel) => {
        const asked = value[channel];
        return isJsonObject(asked) && asked['enabled'] === true;
    });
}
function titleOf(ticket) {
    const artifacts = Array.isArray(ticket['artifacts']) ? ticket['artifacts'] : [];
    const first = artifacts[0];
    const title = ticket['summary'] ?? (isJsonObject(first) ? first['title'] : ticket['title']);
    return (0,plain/* plain */.p)(typeof title === 'string' ? title : 'GIWANOS Update', 150);
}

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __nccwpck_require__(3434);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __nccwpck_require__(6597);
;// CONCATENATED MODULE: ./lib/bridge.js




async function runBridge(files, root, maxTickets) {
    const queued = [];
    for (const folder of [paths/* paths */.f0.queue, paths/* paths */.f0.tickets]) {
        const names = await files.list((0,external_node_path_.join)(root, folder));
        queued.push(...names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).map((name) => `${folder}/${name}`));
    }
    queued.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    const tickets = await Promise.all(queued.slice(0, maxTickets).map(async (path) => await read(files, root, path)));
    return { tickets, left: Math.max(0, queued.length - maxTickets) };
}
async function read(files, root, path) {
    try {
        const facts = await files.facts((0,external_node_path_.join)(root, path));
        if (facts !== undefined && facts.bytes > 2 * 1024 * 1024)
            return { path, problem: `it is ${facts.bytes} bytes long` };
        if ((await files.kind((0,external_node_path_.join)(root, path))) !== 'file')
            return { path, problem: 'it is not a file' };
        return readTicket(path, (await files.readText((0,external_node_path_.join)(root, path))) ?? '');
    }
    catch (thrown) {
        return { path, problem: (0,errors/* messageOf */.bD)(thrown) };
    }
}
function describeQueue({ tickets, left }) {
    if (tickets.length === 0)
        return 'The queue is empty.\n';
    const lines = tickets.map((ticket) => {
        if ('problem' in ticket)
            return `${ticket.path}: cannot be read, ${ticket.problem}`;
        const where = ticket.asksFor.length === 0 ? 'to nobody (it asks for no channel)' : `to ${ticket.asksFor.join(', ')}`;
        return `${ticket.path}: would be sent ${where}: ${ticket.title}`;
    });
    if (left > 0)
        lines.push(`${left} more tickets wait for a later run.`);
    return `${lines.join('\n')}\n`;
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 4397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ realFiles)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __nccwpck_require__(3434);
;// CONCATENATED MODULE: ./lib/edge/file-errors.js

const codes = {
    ENOSPC: 'disk-full',
    EDQUOT: 'disk-full',
    EACCES: 'read-only',
    EPERM: 'read-only',
    EROFS: 'read-only',
    ENOTDIR: 'not-a-folder',
    EEXIST: 'not-a-folder',
    EISDIR: 'not-a-file',
    ELOOP: 'a-link',
};
function systemCode(thrown) {
    return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
}
function fileError(doing, path, thrown) {
    if (thrown instanceof errors/* VelosError */.uu)
        return thrown;
    const system = systemCode(thrown);
    const code = (system === undefined ? undefined : codes[system]) ?? 'files';
    return new errors/* VelosError */.uu(code, `Could not ${doing} ${path}: ${system ?? (0,errors/* messageOf */.bD)(thrown)}.`, { cause: thrown });
}

;// CONCATENATED MODULE: ./lib/edge/real-files.js



const realFiles = {
    async readText(path) {
        return unlessMissing('read', path, () => readRegular(path, 0));
    },
    async readOwn(path) {
        return unlessMissing('read', path, () => readRegular(path, external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0));
    },
    async list(folder) {
        try {
            return (0,external_node_fs_namespaceObject.readdirSync)(folder).sort();
        }
        catch (thrown) {
            if (systemCode(thrown) === 'ENOENT')
                return [];
            throw fileError('list', folder, thrown);
        }
    },
    async kind(path) {
        return unlessMissing('look for', path, () => {
            const found = (0,external_node_fs_namespaceObject.statSync)(path);
            return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
        });
    },
    async realPath(path) {
        return unlessMissing('look for', path, () => (0,external_node_fs_namespaceObject.realpathSync)(path)) ?? path;
    },
    async makeFolder(folder, access = 'everybody') {
        try {
            (0,external_node_fs_namespaceObject.mkdirSync)(folder, { recursive: true, mode: access === 'owner' ? 0o700 : 0o777 });
        }
        catch (thrown) {
            throw fileError('create the folder', folder, thrown);
        }
    },
    async writeNew(path, content) {
        try {
            await writeDurably(path, Buffer.from(content));
        }
        catch (thrown) {
            if (systemCode(thrown) !== 'EEXIST')
                await realFiles.remove(path);
            throw fileError('write', path, thrown);
        }
    },
    async replace(path, content) {
        const staged = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`);
        await realFiles.makeFolder((0,external_node_path_.dirname)(path));
        await realFiles.writeNew(staged, content);
        await realFiles.move(staged, path);
        await realFiles.syncFolder((0,external_node_path_.dirname)(path));
    },
    async move(from, to) {
        try {
            (0,external_node_fs_namespaceObject.renameSync)(from, to);
            return true;
        }
        catch (thrown) {
            if (systemCode(thrown) === 'ENOENT' && (await realFiles.kind(from)) === undefined)
                return false;
            throw fileError(`move ${from} to`, to, thrown);
        }
    },
    async remove(path) {
        return unlessMissing('remove', path, () => (0,external_node_fs_namespaceObject.unlinkSync)(path) === undefined) ?? false;
    },
    async removeEmptyFolder(folder) {
        try {
            (0,external_node_fs_namespaceObject.rmdirSync)(folder);
        }
        catch (thrown) {
            const code = systemCode(thrown);
            if (code === 'ENOENT' || code === 'ENOTEMPTY' || code === 'EEXIST')
                return;
            throw fileError('remove the folder', folder, thrown);
        }
    },
    async syncFolder(folder) {
        if (process.platform === 'win32')
            return;
        try {
            await withFile(folder, external_node_fs_namespaceObject.constants.O_RDONLY, synced);
        }
        catch (thrown) {
            throw fileError('write to the disk', folder, thrown);
        }
    },
    async appendLine(path, line) {
        const flags = external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_CREAT | external_node_fs_namespaceObject.constants.O_APPEND | unhurried | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0);
        try {
            (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            await withFile(path, flags, async (file) => writeAll(file, Buffer.from(`${line}\n`)));
        }
        catch (thrown) {
            throw fileError('append to', path, thrown);
        }
    },
    async facts(path) {
        return unlessMissing('look at', path, () => {
            const { size, mtimeMs } = (0,external_node_fs_namespaceObject.statSync)(path);
            return { bytes: size, ageMs: Date.now() - mtimeMs };
        });
    },
};
function unlessMissing(doing, path, act) {
    try {
        return act();
    }
    catch (thrown) {
        const code = systemCode(thrown);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw fileError(doing, path, thrown);
    }
}
const unhurried = external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0;
function readRegular(path, flags) {
    const file = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | unhurried | flags);
    try {
        if (!(0,external_node_fs_namespaceObject.fstatSync)(file).isFile())
            throw Object.assign(new Error('it is not a file'), { code: 'EISDIR' });
        return (0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8');
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
async function writeDurably(path, bytes) {
    const flags = external_node_fs_namespaceObject.constants.O_WRONLY | external_node_fs_namespaceObject.constants.O_CREAT | external_node_fs_namespaceObject.constants.O_EXCL | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0);
    await withFile(path, flags, async (file) => {
        writeAll(file, bytes);
        await synced(file);
        const { size } = (0,external_node_fs_namespaceObject.fstatSync)(file);
        if (size !== bytes.length)
            throw Object.assign(new Error(`${size} of ${bytes.length} bytes written`), { code: 'ENOSPC' });
    });
}
async function withFile(path, flags, act) {
    const file = (0,external_node_fs_namespaceObject.openSync)(path, flags, 0o666);
    try {
        await act(file);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
function writeAll(file, bytes) {
    for (let written = 0; written < bytes.length;) {
        const more = (0,external_node_fs_namespaceObject.writeSync)(file, bytes, written, bytes.length - written);
        if (more === 0)
            throw Object.assign(new Error('nothing could be written'), { code: 'ENOSPC' });
        written += more;
    }
}
function synced(file) {
    return new Promise((resolve, reject) => (0,external_node_fs_namespaceObject.fsync)(file, (error) => (error === null ? resolve() : reject(error))));
}


/***/ }),

/***/ 3291:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _bridge_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9274);
/* harmony import */ var _edge_real_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4397);
/* harmony import */ var _inputs_bridge_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2779);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8864);
/* harmony import */ var _inputs_root_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1909);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3434);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3047);








const { env } = process;
const core = await __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
try {
    const given = Object.fromEntries(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .bridgeInputs */ .fF.map(({ name }) => [name, env[`INPUT_${name.toUpperCase()}`]]));
    const { maxTickets } = (0,_inputs_bridge_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBridgeInputs */ .m)(given);
    const root = (0,_inputs_root_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveRoot */ .H)({ root: given['root'], env, cwd: process.cwd(), path: node_path__WEBPACK_IMPORTED_MODULE_0__ });
    const result = await (0,_bridge_js__WEBPACK_IMPORTED_MODULE_1__/* .runBridge */ .r)(_edge_real_files_js__WEBPACK_IMPORTED_MODULE_2__/* .realFiles */ .a, root, maxTickets);
    for (const line of (0,_bridge_js__WEBPACK_IMPORTED_MODULE_1__/* .describeQueue */ .x)(result).trimEnd().split('\n'))
        core.info(line);
    core.setOutput('pending', String(result.tickets.length + result.left));
    process.exitCode = _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.done;
}
catch (thrown) {
    process.exitCode = (0,_present_js__WEBPACK_IMPORTED_MODULE_7__/* .presentFailure */ .A)(core, env, thrown);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ presentFailure)
});

// UNUSED EXPORTS: presentRun

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/edge/redact.js
const secretName = /(?:^|_)(?:TOKEN|SECRET|PASS|KEY)$|PASSWORD|WEBHOOK_URL/i;
const shortestSecret = 8;
function redactor(env) {
    let values;
    return (text) => {
        values ??= secretForms(env);
        return covered(text, [...values.flatMap((value) => placesOf(value, text)), ...tokenShapes().flatMap((shape) => matchesOf(shape, text))]);
    };
}
function placesOf(value, text) {
    const spans = [];
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
        spans.push([at, at + value.length]);
    return spans;
}
function matchesOf(shape, text) {
    return [...text.matchAll(shape)].map((match) => [match.index + (match[1]?.length ?? 0), match.index + match[0].length]);
}
function covered(text, spans) {
    if (spans.length === 0)
        return text;
    let clean = '';
    let at = 0;
    for (const [start, end] of spans.toSorted(([one], [other]) => one - other)) {
        if (start >= at)
            clean += `${text.slice(at, start)}***`;
        at = Math.max(at, end);
    }
    return clean + text.slice(at);
}
function secretsIn(env) {
    return Object.entries(env)
        .flatMap(([name, value = '']) => (secretName.test(name) ? [value.trim(), ...value.split(/[\r\n]+/)] : []))
        .filter((secret, index, all) => secret.length >= shortestSecret && all.indexOf(secret) === index);
}
function secretForms(env) {
    const forms = secretsIn(env).flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed()), ...base64Forms(secret)]);
    return [...new Set(forms)].sort((one, other) => other.length - one.length);
}
function base64Forms(secret) {
    const bytes = Buffer.from(secret);
    return [0, 1, 2].flatMap((before) => {
        const shifted = Buffer.concat([Buffer.alloc(before), bytes]);
        const encoded = shifted.toString('base64url');
        const form = encoded.slice(before === 0 ? 0 : before + 1, shifted.length % 3 === 0 ? undefined : -1);
        return [form, form.replaceAll('-', '+').replaceAll('_', '/')];
    });
}
let compiled;
function tokenShapes() {
    compiled ??= [
        /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[^]*?(?:-----END [A-Z ]{0,60}-----|$)/g,
        /gh[opusr]_[\w.-]{20,}/g,
        /github_pat_\w{20,}/g,
        /xox[abepsr]-[\w-]{10,}/g,
        /(hooks\.slack\.com\/services\/)[\w/-]+/g,
        /A(?:KI|SI)A[0-9A-Z]{16}/g,
        /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
        /ntn_[A-Za-z0-9]{20,}/g,
        /[rs]k_live_[A-Za-z0-9]{10,}/g,
        /(authorization["']?[ \t]{0,8}[:=][ \t]{0,8}["']?)(?:[A-Za-z-]{1,20}[ \t]{1,8})?[^\s"',;]+/gi,
        /(bearer[ \t]{1,8})[\w.~+/=-]{16,}/gi,
        /(:\/\/[^\s:@/]{0,128}:)[^\s/]{1,256}(?=@)/g,
    ];
    return compiled;
}

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __nccwpck_require__(3434);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __nccwpck_require__(6597);
// EXTERNAL MODULE: ./lib/model/plain.js
var model_plain = __nccwpck_require__(709);
;// CONCATENATED MODULE: ./lib/report/escape.js

const harmlessWord = /^[("“‘]?[\p{L}\p{N}\p{M}]+(?:(?:['’-]|(?<=\d)[.,:/](?=\d))[\p{L}\p{N}\p{M}]+)*[)"”’]?[.,;:!?…]?[)"”’]?$/u;
const harmlessSign = /^(?:%[.,;:!?)]?|[–—−]|[<>]=?|=)$/;
const linkedWord = /[a-z0-9]-\d|[0-9a-f]{7}|www[.]/i;
function code(text, most = 200) {
    const inner = (0,model_plain/* plain */.p)(text, most);
    if (inner === '')
        return '(empty)';
    const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = inner.startsWith('`') || inner.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${inner}${pad}${fence}`;
}
function prose(text, most = 500) {
    const written = [];
    let risky = [];
    const flush = () => {
        if (risky.length > 0)
            written.push(withTail(risky.join(' ')));
        risky = [];
    };
    for (const word of (0,model_plain/* plain */.p)(text, most).match(/`[^` ][^`]*`[.,;:!?)]?(?= |$)|[^ ]+/g) ?? []) {
        const [, inner, tail = ''] = /^`([^` ][^`]*)`([.,;:!?)]?)$/.exec(word) ?? [];
        if (inner === undefined && !isHarmless(word, written.length + risky.length === 0)) {
            risky.push(word);
            continue;
        }
        flush();
        written.push(inner === undefined ? word : `${code(inner, most)}${tail}`);
    }
    flush();
    return written.join(' ');
}
function withTail(text) {
    const tail = /[^.,;:!?][.,;:!?]$/.test(text) ? text.slice(-1) : '';
    return `${code(text.slice(0, text.length - tail.length), text.length)}${tail}`;
}
function isHarmless(word, isFirst) {
    if (/^[A-Za-z]+[.,;:]?$/.test(word))
        return !linkedWord.test(word);
    if (harmlessSign.test(word))
        return !isFirst;
    return harmlessWord.test(word) && !linkedWord.test(word) && !(isFirst && /^\d+[.)]$/.test(word));
}
function cell(markdown) {
    return markdown.replaceAll('|', '\\|');
}
function htmlCode(text) {
    const inner = (0,model_plain/* plain */.p)(text, 100).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `<code>${inner}</code>`;
}

;// CONCATENATED MODULE: ./lib/report/voice.js


const markdownVoice = { code: code, prose: prose };
const voice_plainVoice = {
    code: (text, most = 200) => (0,model_plain/* plain */.p)(text, most),
    prose: (text, most = 500) => (0,model_plain/* plain */.p)(text, most).replaceAll('`', ''),
};

;// CONCATENATED MODULE: ./lib/model/quantity.js
const bytePrefixes = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'];
const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
function quantity_number(value) {
    if (!Number.isFinite(value))
        return String(value);
    const size = Math.abs(value);
    const digits = Number.isInteger(value) || size >= 1000 ? 0 : size >= 10 ? 1 : 2;
    const [whole = '', fraction] = trimZeros(value.toFixed(digits)).split('.');
    const grouped = whole.length > 21 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
function quantity_duration(seconds) {
    if (!Number.isFinite(seconds))
        return String(seconds);
    if (seconds < 0)
        return `−${quantity_duration(-seconds)}`;
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
function quantity_quantity(value, unit) {
    switch (unit) {
        case 'percent':
            return `${trimZeros(value.toFixed(Math.abs(value) < 10 ? 1 : 0))} %`;
        case 'bytes':
            return bytes(value);
        case 'bytes/s':
            return `${bytes(value)}/s`;
        case 'seconds':
            return quantity_duration(value);
        default:
            return quantity_number(value);
    }
}
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
function word(count) {
    return words[count] ?? quantity_number(count);
}
function quantity_counted(count, one, many = `${one}s`) {
    return `${quantity_number(count)} ${count === 1 ? one : many}`;
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

;// CONCATENATED MODULE: ./lib/report/wording.js


function wording_what({ series, what: sentence }, voice) {
    if (!sentence.startsWith(`${series} `))
        return voice.prose(sentence, 300);
    return `${voice.code(series)} ${voice.prose(sentence.slice(series.length + 1), 300)}`;
}
function wording_now({ rule, value, unit }) {
    if (value !== undefined)
        return quantity_quantity(value, unit);
    return rule === 'limit' ? 'not measured' : '';
}
function wording_damaged({ path, problem, salvaged }, voice) {
    const rest = salvaged ? ', and what was good in it is used' : '; nothing in it could be used, and it begins anew';
    return `${voice.code(path)} was damaged: ${voice.prose(problem)}. It is kept in ${voice.code(paths/* paths */.f0.setAside)}${rest}`;
}
function wording_limits({ warn, critical, unit, bad }) {
    const both = [warn, critical].filter((limit) => limit !== undefined).map((limit) => quantity_quantity(limit, unit));
    return `${bad === 'below' ? 'under ' : ''}${both.join(' / ')}`;
}

;// CONCATENATED MODULE: ./lib/report/annotations.js



const most = 10;
function annotations_annotationsOf(report) {
    return [...ofSeverity(report, 'CRITICAL', 'error'), ...ofSeverity(report, 'WARN', 'warning')];
}
function ofSeverity(report, severity, kind) {
    const all = report.findings
        .filter((finding) => finding.severity === severity)
        .map((finding) => {
        const value = now(finding);
        const hint = finding.hint === undefined ? '' : `. ${plainVoice.prose(finding.hint)}`;
        const message = `${what(finding, plainVoice)}${value === '' ? '' : ` (now ${value})`}${hint}`;
        return { kind, title: plain(`${severity}: ${finding.series}`, 100), message };
    });
    if (all.length <= most)
        return all;
    const left = all.length - most + 1;
    const rest = { kind, title: `${severity}: ${left} more`, message: `${left} more findings are in the report.` };
    return [...all.slice(0, most - 1), rest];
}

;// CONCATENATED MODULE: ./lib/model/reading.js
function observationsOf(collected, collector) {
    const reading = collected.readings.find((one) => one.collector === collector);
    return reading?.outcome === 'ok' ? reading.observations : [];
}
function allObservations(collected) {
    return collected.readings.flatMap((reading) => (reading.outcome === 'ok' ? reading.observations : []));
}

;// CONCATENATED MODULE: ./lib/model/verdict.js


function verdictWithoutFindings(report) {
    const errors = observationsOf(report, 'logs').find(({ key }) => key === 'logs/errors')?.value;
    const isJudged = report.status !== 'UNKNOWN';
    if (typeof errors !== 'number' || errors === 0)
        return isJudged ? 'nothing needs you' : 'nothing was judged';
    const judged = isJudged ? 'no limit is broken' : 'nothing was judged';
    return `${judged}, but the logs hold ${word(errors)} new ${errors === 1 ? 'error' : 'errors'}`;
}

;// CONCATENATED MODULE: ./lib/report/headline.js


function headline_headline(report) {
    const count = report.findings.length;
    const needs = count === 1 ? 'thing needs' : 'things need';
    const strong = count === 0 ? verdictWithoutFindings(report) : `${word(count)} ${needs} you`;
    const rest = [withinLimits(report), lastReport(report)].filter((one) => one !== '').join(' ');
    return { strong: capital(`${strong}.`), rest };
}
function withinLimits({ series, findings, status }) {
    if (series.length === 0)
        return status === 'UNKNOWN' ? 'No series was held against a limit.' : '';
    const broken = new Set(findings.map((finding) => finding.series));
    const fine = series.filter(({ key }) => !broken.has(key)).length;
    if (fine < series.length) {
        const are = fine === 1 ? 'is' : 'are';
        return capital(`${word(fine)} of ${word(series.length)} series ${are} within their limits.`);
    }
    return fine === 1 ? 'The one series is within its limits.' : `All ${word(fine)} series are within their limits.`;
}
function lastReport({ previous, status }) {
    if (previous === undefined)
        return 'This is the first report of this machine.';
    const said = previous.status === status ? '' : `, and it said ${previous.status}`;
    return `Last report ${quantity_duration(previous.secondsAgo)} ago${said}.`;
}
function capital(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

;// CONCATENATED MODULE: ./lib/report/fold.js
function fold(title, parts) {
    const content = parts.filter((part) => part !== undefined && part !== '');
    return content.length === 0
        ? undefined
        : `<details><summary>${title}</summary>\n\n${content.join('\n\n')}\n\n</details>`;
}
function list(items) {
    return items.length === 0 ? undefined : items.map((item) => `- ${item}`).join('\n');
}

;// CONCATENATED MODULE: ./lib/model/timestamp.js
function timestampOf(time) {
    const [date, clock] = time.toISOString().split('T');
    return `${date.replaceAll('-', '')}_${clock.slice(0, 8).replaceAll(':', '')}`;
}
const pattern = /^(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)(\d\d)$/;
function timeOf(timestamp) {
    const parts = pattern.exec(timestamp);
    if (parts === null)
        return undefined;
    const [, year, month, day, hour, minute, second] = parts;
    const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(time.getTime()) || timestampOf(time) !== timestamp ? undefined : time;
}
function freeTimestamp(time, isTaken) {
    let at = time.getTime();
    while (isTaken(timestampOf(new Date(at))))
        at += 1000;
    return timestampOf(new Date(at));
}

;// CONCATENATED MODULE: ./lib/report/moment.js


const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
function moment(timestamp, now) {
    const time = timeOf(timestamp);
    if (time === undefined)
        return timestamp;
    const [date = '', clock = ''] = time.toISOString().split('T');
    const [year, month, day] = date.split('-').map(Number);
    const shown = `${day} ${months[(month ?? 1) - 1]}`;
    return `${shown}${now.startsWith(String(year)) ? '' : ` ${year}`} ${clock.slice(0, 5)}`;
}
function moment_since(timestamp, now) {
    return timestamp >= now ? 'new' : `${moment(timestamp, now)} (${openFor(timestamp, now)})`;
}
function openFor(timestamp, now) {
    const milliseconds = (timeOf(now)?.getTime() ?? 0) - (timeOf(timestamp)?.getTime() ?? 0);
    return quantity_duration(Math.max(0, milliseconds / 1000));
}

;// CONCATENATED MODULE: ./lib/report/seen.js

function seenBy(report, collector) {
    const reading = report.readings.find((one) => one.collector === collector);
    const all = reading?.outcome === 'ok' ? reading.observations : [];
    const one = (key) => all.find((observation) => observation.key === key);
    return {
        all,
        one,
        every: (key) => all.filter((observation) => observation.key === key),
        number: (key) => {
            const value = one(key)?.value;
            return typeof value === 'number' ? value : undefined;
        },
    };
}
function shown(observation, voice, most) {
    if (observation === undefined)
        return '';
    const { value, unit } = observation;
    if (typeof value === 'number')
        return quantity_quantity(value, unit);
    if (typeof value === 'boolean')
        return value ? 'yes' : 'no';
    return voice.code(value, most);
}

;// CONCATENATED MODULE: ./lib/report/news.js



const mostNames = 3;
function news_newsTitle({ previous }) {
    return previous === undefined ? 'At first sight' : 'Since the last report';
}
function news_news(report, voice) {
    return [
        ...(report.previous === undefined ? [] : opened(report.changes, voice)),
        ...report.changes.changed.map(({ finding: { severity, series }, was }) => {
            const how = severity === 'CRITICAL' ? 'Worse' : 'Better';
            return `${how}: ${voice.code(series)} is ${severity} (was ${was})`;
        }),
        ...report.changes.recovered.map((past) => recovered(past.series, past.since, report, voice)),
        ...repository(report, voice),
        ...logs(report, voice),
    ];
}
function opened({ opened: findings }, voice) {
    return findings.length === 0 ? [] : [`New: ${findings.map((one) => voice.code(one.series)).join(', ')}`];
}
function recovered(series, began, report, voice) {
    const observed = report.readings.flatMap((reading) => (reading.outcome === 'ok' ? reading.observations : []));
    const held = report.series.find((one) => one.key === series);
    const after = openFor(began, report.timestamp);
    if (held !== undefined)
        return `Recovered: ${voice.code(series)} is at ${quantity_quantity(held.value, held.unit)}, after ${after}`;
    if (series.startsWith('collector/'))
        return `Recovered: ${voice.code(series)} does not fail any more, after ${after}`;
    const why = observed.some((one) => one.key === series) ? 'has no limit any more' : 'is not there any more';
    return `Closed: ${voice.code(series)} ${why}, after ${after}`;
}
function repository(report, voice) {
    const seen = seenBy(report, 'repo');
    const commits = seen.number('repo/commits') ?? 0;
    if (commits === 0)
        return [];
    const names = seen.every('repo/author').map((one) => one.labels?.['name'] ?? '');
    const authors = seen.number('repo/authors') ?? names.length;
    const isNamed = names.length > 0 && names.length <= mostNames && names.length === authors;
    const by = isNamed ? names.map((name) => voice.code(name, 60)).join(', ') : quantity_counted(authors, 'person', 'people');
    const added = seen.number('repo/churn-added');
    const removed = seen.number('repo/churn-removed');
    const churn = added === undefined || removed === undefined ? '' : `, +${quantity_quantity(added)} −${quantity_quantity(removed)} lines`;
    const branch = seen.one('repo/branch')?.value;
    const where = typeof branch === 'string' && branch !== 'detached' ? voice.code(branch, 100) : 'The repository';
    const labels = seen.one('repo/commits')?.labels;
    const least = labels?.['at'] === 'least' ? 'at least ' : '';
    const since = report.previous === undefined ? labels?.['since'] : undefined;
    const began = since === undefined ? '' : `, since ${voice.prose(since, 60)}`;
    return [`${where}: ${least}${quantity_counted(commits, 'commit')} by ${by}${churn}${began}`];
}
function logs(report, voice) {
    const seen = seenBy(report, 'logs');
    const lines = seen.number('logs/lines') ?? 0;
    if (lines === 0)
        return [];
    const errors = seen.number('logs/errors') ?? 0;
    const warnings = seen.number('logs/warnings') ?? 0;
    const both = `${quantity_counted(errors, 'error')} and ${quantity_counted(warnings, 'warning')}`;
    const found = errors + warnings === 0 ? 'no line marked as error or warning' : both;
    const files = seen.number('logs/files');
    const where = files === undefined ? '' : ` of ${quantity_counted(files, 'file')}`;
    const last = shown(seen.every('logs/last-error').at(-1), voice, 120);
    return [`Logs: ${found} in ${quantity_counted(lines, 'new line')}${where}${last === '' ? '' : `; the last error: ${last}`}`];
}

;// CONCATENATED MODULE: ./lib/report/sections/changes.js




function changes(report) {
    const lines = list(news_news(report, markdownVoice));
    return lines === undefined ? undefined : `**${news_newsTitle(report)}**\n\n${lines}`;
}
function notes({ learned, notes: sentences }) {
    const lines = list([
        ...learned.damaged.map((file) => wording_damaged(file, markdownVoice)),
        ...sentences.map((sentence) => markdownVoice.prose(sentence)),
    ]);
    return lines === undefined ? undefined : `**Notes**\n\n${lines}`;
}

;// CONCATENATED MODULE: ./lib/model/observation.js
function unavailable(collector, part, reason) {
    return { key: `${collector}/unavailable`, value: reason, labels: { part } };
}
function isUnavailable(observation) {
    return observation.key.endsWith('/unavailable');
}

;// CONCATENATED MODULE: ./lib/report/table.js

function table(columns, rows) {
    if (rows.length === 0)
        return undefined;
    const kept = columns
        .map((column, index) => ({ column, index }))
        .filter(({ index }) => rows.some((row) => (row[index] ?? '') !== ''));
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(kept.map(({ column }) => (typeof column === 'string' ? column : column.right))),
        line(kept.map(({ column }) => (typeof column === 'string' ? '---' : '--:'))),
        ...rows.map((row) => line(kept.map(({ column, index }) => cell(unbroken(column, row[index] ?? ''))))),
    ].join('\n');
}
function unbroken(column, content) {
    return typeof column === 'string' || !/^[\d.,−]+ \S+$/.test(content) ? content : content.replaceAll(' ', '\u00a0');
}

;// CONCATENATED MODULE: ./lib/report/sections/collectors.js





const states = { ok: 'fine', empty: 'empty', failed: 'failed' };
function collectorCounts(readings) {
    return Object.entries(states)
        .map(([outcome, state]) => ({ state, count: readings.filter((reading) => reading.outcome === outcome).length }))
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => `${count} ${state}`)
        .join(', ');
}
function collectors({ readings }) {
    return fold(`Collectors: ${collectorCounts(readings)}`, [
        table(['collector', 'state', { right: 'took' }, 'why'], readings.map((reading) => [
            markdownVoice.code(reading.collector),
            states[reading.outcome],
            quantity_duration(reading.tookMs / 1000),
            reading.outcome === 'ok' ? '' : markdownVoice.prose(reading.reason, 300),
        ])),
        list(readings.flatMap(unavailableParts)),
    ]);
}
function unavailableParts(reading) {
    if (reading.outcome !== 'ok')
        return [];
    const { code, prose } = markdownVoice;
    return reading.observations
        .filter(isUnavailable)
        .map(({ labels, value }) => {
        const part = code(labels?.['part'] ?? '');
        return `${code(reading.collector)} has no ${part}: ${prose(String(value), 300)}`;
    });
}

;// CONCATENATED MODULE: ./lib/report/sections/findings.js




function findings(report) {
    return table(['', 'what', { right: 'now' }, 'since', 'what to do'], report.findings.map((finding) => [
        finding.severity,
        wording_what(finding, markdownVoice),
        wording_now(finding),
        moment_since(finding.since, report.timestamp),
        finding.hint === undefined ? '' : markdownVoice.prose(finding.hint),
    ]));
}

;// CONCATENATED MODULE: ./lib/report/sections/logs.js





function logs_logs(report) {
    const seen = seenBy(report, 'logs');
    const files = seen.number('logs/files');
    const lines = seen.number('logs/lines');
    const bytes = seen.number('logs/bytes');
    const title = [
        ...(files === undefined ? [] : [quantity_counted(files, 'file')]),
        ...(bytes === undefined ? [] : [quantity_quantity(bytes, 'bytes')]),
        ...(lines === undefined ? [] : [quantity_counted(lines, 'new line')]),
    ].join(', ');
    return fold(title === '' ? 'Logs' : `Logs: ${title}`, [
        list(seen.every('logs/partial').map((one) => `Not all was read: ${markdownVoice.prose(String(one.value))}`)),
        table(['file', { right: 'lines' }, { right: 'errors' }, { right: 'warnings' }], seen
            .every('logs/file')
            .map((one) => [
            markdownVoice.code(one.labels?.['file'] ?? ''),
            shown(one, markdownVoice),
            count(one.labels?.['errors']),
            count(one.labels?.['warnings']),
        ])),
        table(['last errors', 'file'], seen
            .every('logs/last-error')
            .map((one) => [shown(one, markdownVoice), markdownVoice.code(one.labels?.['file'] ?? '')])),
    ]);
}
function count(text = '') {
    return /^\d+$/.test(text) ? quantity_quantity(Number(text)) : markdownVoice.prose(text);
}

;// CONCATENATED MODULE: ./lib/report/sections/machine.js





function machine(report) {
    const seen = seenBy(report, 'system');
    const cores = seen.number('cpu/cores');
    const uptime = seen.number('uptime');
    const title = [
        ...(cores === undefined ? [] : [quantity_counted(cores, 'core')]),
        ...(seen.number('memory/total') === undefined ? [] : [`${show(seen, 'memory/total')} of memory`]),
        ...(uptime === undefined ? [] : [`up ${quantity_duration(uptime)}`]),
    ].join(', ');
    return fold(title === '' ? 'Machine' : `Machine: ${title}`, [
        facts(report, seen),
        disks(seen),
        network(seen),
        processes(seen),
    ]);
}
function facts({ host, workflow }, seen) {
    const say = (...parts) => joined(parts.map(([key, after]) => show(seen, key, after)));
    const hosted = host.hosted ? 'hosted: another machine every time' : '';
    const rows = [
        ['host', markdownVoice.code(host.name)],
        ['system', joined([show(seen, 'os'), show(seen, 'kernel'), markdownVoice.code(`${host.platform} ${host.arch}`)])],
        ['runner', joined([show(seen, 'runner'), label(seen, 'runner', 'image'), hosted])],
        ['workflow run', workflow === undefined ? '' : machine_link(workflow.run, workflow.url)],
        ['CPU', say(['cpu/used', ' used'], ['cpu/cores', ' cores'], ['cpu/pressure', ' pressure'])],
        ['load', say(['load/1m', ' (1 min)'], ['load/5m', ' (5 min)'], ['load/15m', ' (15 min)'], ['load/per-core', ' per core'])],
        ['memory', say(['memory/used', ' used'], ['memory/available', ' available'], ['memory/total', ' in all'])],
        ['memory pressure', show(seen, 'memory/pressure')],
        ['swap', seen.number('swap/total') === 0 ? 'none' : say(['swap/used', ' used'], ['swap/total', ' in all'])],
        ['input and output pressure', show(seen, 'io/pressure')],
        ['up', show(seen, 'uptime')],
    ];
    return table(['machine', ''], rows.filter(([, value]) => value !== ''));
}
function disks(seen) {
    const parts = ['used', 'free', 'inodes-used'];
    return table(['disk', { right: 'used' }, { right: 'free' }, { right: 'inodes used' }], rowsOf(seen, 'disk', parts));
}
function network(seen) {
    const parts = ['received', 'sent', 'errors'];
    return table(['network', ...parts.map((right) => ({ right }))], rowsOf(seen, 'network', parts));
}
function rowsOf(seen, kind, parts) {
    const things = new Map();
    for (const observation of seen.all) {
        const part = parts.find((one) => observation.key.startsWith(`${kind}/`) && observation.key.endsWith(`/${one}`));
        if (part === undefined)
            continue;
        const thing = observation.key.slice(kind.length + 1, -part.length - 1);
        things.set(thing, (things.get(thing) ?? new Map()).set(part, observation));
    }
    return [...things].map(([thing, seenParts]) => [
        markdownVoice.code(thing),
        ...parts.map((part) => shown(seenParts.get(part), markdownVoice)),
    ]);
}
function processes(seen) {
    return table(['largest processes', { right: 'pid' }, { right: 'memory' }], seen
        .every('process/memory')
        .map((one) => [
        markdownVoice.code(one.labels?.['name'] ?? ''),
        numeral(one.labels?.['pid']),
        shown(one, markdownVoice),
    ]));
}
function show(seen, key, after = '') {
    const text = shown(seen.one(key), markdownVoice);
    return text === '' ? '' : `${text}${after}`;
}
function label(seen, key, name) {
    const text = seen.one(key)?.labels?.[name];
    return text === undefined ? '' : markdownVoice.code(text);
}
function joined(parts) {
    return parts.filter((part) => part !== '').join(', ');
}
function numeral(text = '') {
    return /^\d+$/.test(text) ? text : markdownVoice.code(text);
}
function machine_link(run, url) {
    const isPlain = /^\d+$/.test(run) && url !== undefined && /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)+$/.test(url);
    return isPlain ? `[${run}](${url})` : markdownVoice.code(run);
}

;// CONCATENATED MODULE: ./lib/report/sections/memory.js



function memory({ learned: { runs, records, newRecords, damaged } }) {
    return fold(`Memory: ${quantity_counted(runs, 'run')}, ${quantity_counted(records, 'record')}`, [
        table([{ right: 'runs' }, { right: 'records' }, { right: 'new from the inbox' }, { right: 'damaged files' }], [[quantity_number(runs), quantity_number(records), quantity_number(newRecords), quantity_number(damaged.length)]]),
    ]);
}

;// CONCATENATED MODULE: ./lib/report/sections/others.js







const mostRows = 50;
const placed = {
    system: [
        /^(?:cpu|memory|io)\/pressure$|^cpu\/(?:used|cores)$|^memory\/(?:total|available|used)$|^swap\/(?:total|used)$/,
        /^load\/(?:per-core|1m|5m|15m)$|^process\/memory$|^(?:uptime|os|kernel|runner)$/,
        /^disk\/.*\/(?:used|free|inodes-used)$|^network\/.*\/(?:received|sent|errors)$/s,
    ],
    repo: [
        /^repo\/(?:head|branch|shallow|uncommitted|untracked|last-commit-age|size|objects)$/,
        /^repo\/(?:commits|authors|churn-added|churn-removed|author|commit)$/,
    ],
    logs: [/^logs\/(?:files|bytes|lines|errors|warnings|file|last-error|partial)$/],
};
function others({ readings }) {
    const folds = readings.flatMap((reading) => {
        if (reading.outcome !== 'ok')
            return [];
        const places = Object.hasOwn(placed, reading.collector) ? placed[reading.collector] : undefined;
        const isPlaced = ({ key }) => places?.some((place) => place.test(key)) === true;
        const rest = reading.observations.filter((one) => !isUnavailable(one) && !isPlaced(one));
        const title = `${htmlCode(reading.collector)}: ${quantity_counted(rest.length, 'observation')}`;
        const more = rest.length > mostRows ? `The other ${rest.length - mostRows} are in the JSON report.` : undefined;
        return fold(title, [table(['series', { right: 'value' }, 'of'], rest.slice(0, mostRows).map(row)), more]) ?? [];
    });
    return folds.length === 0 ? undefined : folds.join('\n\n');
}
function row(observation) {
    const labels = Object.entries(observation.labels ?? {}).map(([name, value]) => `${name}=${value}`);
    return [
        markdownVoice.code(observation.key),
        shown(observation, markdownVoice),
        labels.length === 0 ? '' : markdownVoice.code(labels.join(', ')),
    ];
}

;// CONCATENATED MODULE: ./lib/report/sections/repository.js





const labels = {
    'repo/branch': 'branch',
    'repo/head': 'head',
    'repo/shallow': 'shallow',
    'repo/last-commit-age': 'age of the last commit',
    'repo/commits': 'new commits',
    'repo/authors': 'authors',
    'repo/churn-added': 'lines added',
    'repo/churn-removed': 'lines removed',
    'repo/uncommitted': 'uncommitted files',
    'repo/untracked': 'untracked files and folders',
    'repo/size': 'size of the object store',
    'repo/objects': 'objects',
};
function repository_repository(report) {
    const seen = seenBy(report, 'repo');
    const commits = seen.number('repo/commits');
    const age = seen.number('repo/last-commit-age');
    const title = [
        ...(commits === undefined ? [] : [quantity_counted(commits, 'new commit')]),
        ...(age === undefined ? [] : [`the last one ${quantity_duration(age)} ago`]),
    ].join(', ');
    const facts = Object.entries(labels).map(([key, label]) => {
        const observation = seen.one(key);
        return [label, observation?.value === 0 || observation?.value === false ? '' : shown(observation, markdownVoice)];
    });
    return fold(title === '' ? 'Repository' : `Repository: ${title}`, [
        table(['repository', ''], facts.filter(([, value]) => value !== '')),
        table(['author', { right: 'commits' }], seen
            .every('repo/author')
            .map((one) => [markdownVoice.code(one.labels?.['name'] ?? '', 60), shown(one, markdownVoice)])),
        table(['commit', 'subject', 'author'], seen
            .every('repo/commit')
            .map((one) => [
            markdownVoice.code((one.labels?.['sha'] ?? '').slice(0, 10)),
            shown(one, markdownVoice, 100),
            markdownVoice.code(one.labels?.['author'] ?? '', 60),
        ])),
    ]);
}

;// CONCATENATED MODULE: ./lib/report/sparkline.js
const blocks = [...'▁▂▃▄▅▆▇█'];
function sparkline_sparkline(values, unit) {
    if (values.length < 2)
        return '';
    const [least, largest] = unit === 'percent' ? [0, 100] : [Math.min(...values), Math.max(...values)];
    const span = largest - least;
    return values.map((value) => blocks[span > 0 ? step((value - least) / span) : 0]).join('');
}
function step(share) {
    return Math.max(0, Math.min(blocks.length - 1, Math.floor(share * blocks.length)));
}

;// CONCATENATED MODULE: ./lib/report/sections/series.js





function series(report) {
    const longest = Math.max(0, ...report.series.map((one) => one.history.length));
    return table(['series', { right: 'now' }, { right: 'limit' }, { right: 'was' }, `last ${longest} runs`], report.series.map((one) => [
        markdownVoice.code(one.key),
        quantity_quantity(one.value, one.unit),
        wording_limits(one),
        one.was === undefined ? '' : quantity_quantity(one.was, one.unit),
        sparkline_sparkline(one.history, one.unit),
    ]));
}

;// CONCATENATED MODULE: ./lib/report/markdown.js










const sections = [strong, findings, changes, notes, series, machine, repository_repository, logs_logs, others, collectors, memory];
const footer = '_This file was generated by run_giwanos_master_loop_';
const classicFooter = '_This file was generated by run_giwanos_master_loop.py_';
function markdown_renderMarkdown(report, style) {
    if (style === 'classic')
        return [...firstLines(report), '', classicFooter].join('\n');
    return `${[...markdown_partsOf(report), footer].join('\n\n')}\n`;
}
function firstLines(report) {
    return [
        `# VELOS Auto Report (${report.timestamp} UTC)`,
        '',
        `- System: ${report.status}`,
        `- Logs: ${report.logs}`,
        `- Memory: ${report.memory}`,
    ];
}
function strong(report) {
    const { strong: first, rest } = headline_headline(report);
    return rest === '' ? `**${first}**` : `**${first}** ${rest}`;
}
function markdown_partsOf(report) {
    return [firstLines(report).join('\n'), ...sections.flatMap((section) => section(report) ?? [])];
}

;// CONCATENATED MODULE: ./lib/report/summary.js

const ending = '_The rest did not fit here: the report\'s file has all of it._\n';
function summary_renderSummary(report, maxBytes) {
    const whole = renderMarkdown(report, 'full');
    if (sizeOf(whole) <= maxBytes)
        return whole;
    let summary = '';
    for (const part of partsOf(report)) {
        if (sizeOf(`${summary}${part}\n\n${ending}`) > maxBytes)
            break;
        summary += `${part}\n\n`;
    }
    return sizeOf(`${summary}${ending}`) <= maxBytes ? `${summary}${ending}` : '';
}
function sizeOf(text) {
    return new TextEncoder().encode(text).length;
}

;// CONCATENATED MODULE: ./lib/report/terminal.js








const colours = { OK: 32, WARN: 33, CRITICAL: 31, UNKNOWN: 35 };
const narrowest = 40;
const longestKey = 40;
const indent = '  ';
function terminal_renderTerminal(report, { colour, columns }) {
    const wide = Math.max(narrowest, columns);
    const paint = (text, code) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
    const bold = (text) => paint(text, 1);
    const { strong, rest } = headline(report);
    const [first = '', ...more] = wrap(`${strong} ${rest}`, wide);
    const start = first.startsWith(strong) ? `${bold(strong)}${first.slice(strong.length)}` : bold(first);
    const blocks = [
        [bold(`VELOS Auto Report (${report.timestamp} UTC)`)],
        [`System  ${paint(report.status, colours[report.status])}`, `Logs    ${report.logs}`, `Memory  ${report.memory}`],
        [start, ...more],
        ...report.findings.map((finding) => {
            const value = now(finding);
            const facts = `${value === '' ? '' : `now ${value}, `}${sinceWhen(finding.since, report.timestamp)}`;
            const [sentence = '', ...sentences] = wrap(what(finding, plainVoice), wide - finding.severity.length - 2);
            return [
                `${paint(finding.severity, colours[finding.severity])}  ${sentence}`,
                ...sentences.map((line) => `${indent}${line}`),
                ...indented([facts, ...(finding.hint === undefined ? [] : [plainVoice.prose(finding.hint)])], wide),
            ];
        }),
        titled(bold(newsTitle(report)), indented(news(report, plainVoice), wide)),
        titled(bold('Notes'), indented(terminal_notes(report), wide)),
        titled(bold('Series'), terminal_series(report, wide)),
        titled(bold('Collectors'), indented(terminal_collectors(report), wide)),
        wrap(terminal_memory(report), wide),
    ];
    return `${blocks.filter((block) => block.length > 0).map((block) => block.join('\n')).join('\n\n')}\n`;
}
function sinceWhen(began, timestamp) {
    const text = since(began, timestamp);
    return text === 'new' ? text : `since ${text}`;
}
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines];
}
function indented(sentences, columns) {
    return sentences.flatMap((sentence) => wrap(sentence, columns - indent.length).map((line) => `${indent}${line}`));
}
function terminal_notes({ learned, notes: sentences }) {
    return [
        ...learned.damaged.map((file) => damaged(file, plainVoice)),
        ...sentences.map((sentence) => plainVoice.prose(sentence)),
    ];
}
function terminal_series(report, columns) {
    const rows = report.series.map((one) => [
        fit(plainVoice.code(one.key), longestKey),
        quantity(one.value, one.unit),
        limits(one),
        sparkline(one.history, one.unit),
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ''))));
    const [keys = 0, values = 0, bounds = 0] = widths;
    return rows.map(([key = '', value = '', limit = '', trend = '']) => {
        const line = `${indent}${padEnd(key, keys)}  ${padStart(value, values)}  ${padStart(limit, bounds)}  ${trend}`;
        return fit(line.trimEnd(), columns);
    });
}
function terminal_collectors({ readings }) {
    return readings.map((reading) => {
        const took = `(${duration(reading.tookMs / 1000)})`;
        const name = plainVoice.code(reading.collector);
        return reading.outcome === 'ok'
            ? `${name}: fine ${took}`
            : `${name}: ${reading.outcome} ${took}: ${plainVoice.prose(reading.reason, 300)}`;
    });
}
function terminal_memory({ learned: { runs, records, newRecords } }) {
    return `Memory holds ${counted(runs, 'run')} and ${counted(records, 'record')}, ${number(newRecords)} new.`;
}
function padEnd(text, columns) {
    return `${text}${' '.repeat(Math.max(0, columns - width(text)))}`;
}
function padStart(text, columns) {
    return `${' '.repeat(Math.max(0, columns - width(text)))}${text}`;
}

;// CONCATENATED MODULE: ./lib/entry/describe-plan.js

function describe_plan_describePlan({ plan, target }) {
    const writes = [...plan.writes].map(([path, content]) => `  would write   ${path} (${quantity(Buffer.byteLength(content), 'bytes')})`);
    const removes = plan.removes.map((path) => `  would remove  ${path}`);
    return [`Dry run, nothing was written. To ${target}:`, ...writes, ...removes].join('\n');
}

;// CONCATENATED MODULE: ./lib/entry/present.js









const summaryBytes = (/* unused pure expression or super */ null && (900 * 1024));
const annotationsAtMost = 10;
async function presentRun(core, env, settings, result) {
    const { report } = result;
    maskSecrets(core, env);
    group(core, `VELOS report ${result.timestamp}: System ${report.status}`, renderTerminal(report, { colour: false, columns: 120 }));
    if (!settings.dryRun)
        core.info(plain(result.summary));
    if (settings.dryRun)
        group(core, 'Dry run: nothing was written', describePlan(result));
    for (const remark of result.remarks)
        core.notice(plain(remark), { title: 'VELOS' });
    for (const { kind, title, message } of annotationsOf(report))
        core[kind](message, { title });
    if (env['GITHUB_STEP_SUMMARY'])
        await core.summary.addRaw(renderSummary(report, summaryBytes), true).write();
    for (const [name, value] of Object.entries(outputsOf(env, settings, result)))
        core.setOutput(name, value);
}
function presentFailure(core, env, thrown) {
    maskSecrets(core, env);
    const redact = redactor(env);
    const say = (text) => (0,model_plain/* plain */.p)(redact(text));
    if (thrown instanceof errors/* VelosError */.uu && thrown.problems.length > 0) {
        for (const { file, line, column, path, message } of thrown.problems.slice(0, annotationsAtMost - 1)) {
            const place = {
                ...(file !== undefined && { file }),
                ...(line !== undefined && { startLine: line }),
                ...(column !== undefined && { startColumn: column }),
            };
            core.error(say(path === undefined ? message : `${path}: ${message}`), { title: 'VELOS configuration', ...place });
        }
    }
    core.setFailed(say(failureOf(thrown)));
    return thrown instanceof errors/* VelosError */.uu ? thrown.exitCode : errors/* exitCodes */.hS.failed;
}
function failureOf(thrown) {
    if (!(thrown instanceof errors/* VelosError */.uu))
        return (0,errors/* messageOf */.bD)(thrown);
    const { length } = thrown.problems;
    if (length === 0)
        return `${(0,errors/* messageOf */.bD)(thrown)} ${thrown.remedy}`;
    return `Nothing was done and nothing written: ${length} ${length === 1 ? 'input or key is' : 'inputs or keys are'} wrong, as annotated.`;
}
function outputsOf(env, settings, result) {
    const workspace = env['GITHUB_WORKSPACE'] ?? settings.root;
    const place = relative(workspace, settings.root).split(sep).join('/');
    const at = (path) => (place === '' ? path : `${place}/${path}`);
    return {
        status: result.report.status,
        timestamp: result.timestamp,
        'report-path': at(reportPath(result.timestamp)),
        'report-json-path': at(reportJsonPath(result.timestamp)),
        'ticket-path': at(ticketPath(result.timestamp)),
        'ticket-id': result.ticket.id,
        findings: String(result.report.findings.length),
        'commit-sha': result.commit ?? '',
        'artifact-id': result.artifactId ?? '',
    };
}
function group(core, title, text) {
    core.startGroup(plain(title));
    for (const line of text.split('\n'))
        core.info(line.replaceAll('##[', '## [').replace(/^(\s*)::/, '$1: :'));
    core.endGroup();
}
function maskSecrets(core, env) {
    for (const secret of secretsIn(env))
        core.setSecret(secret);
}


/***/ }),

/***/ 2779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ parseBridgeInputs)
});

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __nccwpck_require__(3434);
// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __nccwpck_require__(709);
;// CONCATENATED MODULE: ./lib/model/problem.js

function problemLine({ file, line, column, path, message }) {
    const where = [file, line, column].filter((part) => part !== undefined).join(':');
    const subject = [where, path].filter(Boolean).join(' ');
    return (0,plain/* plain */.p)(subject === '' ? message : `${subject}: ${message}`);
}

;// CONCATENATED MODULE: ./lib/inputs/configuration-error.js


function configurationError(problems) {
    return new errors/* VelosError */.uu('configuration', problems.map(problemLine).join('\n'), { problems });
}

// EXTERNAL MODULE: ./lib/inputs/inputs.js
var inputs_inputs = __nccwpck_require__(8864);
;// CONCATENATED MODULE: ./lib/inputs/mismatch.js


const mostShown = 60;
function mismatch_quoted(text) {
    return `"${(0,plain/* plain */.p)(text, mostShown)}"`;
}
function mismatch_mismatch(found, allowed, meant) {
    return [`found ${found}`, allowed, ...(meant === undefined ? [] : [`did you mean "${meant}"?`])].join('; ');
}
function mismatch_unknownWord(word, known) {
    return mismatch_mismatch(mismatch_quoted(word), allowedWords(known), nearest(word, known));
}
function allowedWords(words) {
    return `${mismatch_either(words)} is allowed`;
}
function mismatch_either(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/inputs/words.js


function parseWord(text, words) {
    const word = words.find((one) => one === text.toLowerCase());
    return word === undefined ? { problem: unknownWord(text, words) } : { value: word };
}
function parseWords(text, words) {
    const found = text.toLowerCase().split(',').map((word) => word.trim());
    if (found.length === 1 && found[0] === 'none')
        return { value: [] };
    const value = words.filter((word) => found.includes(word));
    const wrong = found.find((word) => !value.some((one) => one === word));
    if (wrong === undefined)
        return { value };
    const allowed = `a comma list of ${either(words)}, or none by itself, is allowed`;
    return { problem: mismatch(quoted(wrong), allowed, wrong === 'none' ? undefined : nearest(wrong, [...words, 'none'])) };
}
function parseBoolean(text) {
    const word = parseWord(text, ['true', 'false']);
    return 'problem' in word ? word : { value: word.value === 'true' };
}
function parseWhole(text, least, most) {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most
        ? { value }
        : { problem: mismatch_mismatch(mismatch_quoted(text), `a whole number from ${least} to ${most} is allowed`) };
}

;// CONCATENATED MODULE: ./lib/inputs/bridge-inputs.js




function parseBridgeInputs(inputs) {
    const dryRun = (0,inputs_inputs/* given */.gI)(inputs['dry-run'])?.toLowerCase() ?? 'true';
    const tickets = parseWhole((0,inputs_inputs/* given */.gI)(inputs['max-tickets']) ?? '50', 1, 1_000_000);
    const dryRunProblem = mismatch_mismatch(mismatch_quoted(dryRun), 'this version knows only "true"');
    const problems = [
        ...(dryRun === 'true' ? [] : [{ path: (0,inputs_inputs/* spelled */.uQ)('dry-run', 'input'), message: dryRunProblem }]),
        ...('problem' in tickets ? [{ path: (0,inputs_inputs/* spelled */.uQ)('max-tickets', 'input'), message: tickets.problem }] : []),
    ];
    if ('problem' in tickets || problems.length > 0)
        throw configurationError(problems);
    return { maxTickets: tickets.value };
}


/***/ }),

/***/ 8864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fF: () => (/* binding */ bridgeInputs),
/* harmony export */   gI: () => (/* binding */ given),
/* harmony export */   uQ: () => (/* binding */ spelled)
/* harmony export */ });
/* unused harmony exports inputs, inputsOf */
const inputs = [
    {
        name: 'root',
        default: '',
        description: 'The folder to observe and to write `data/` into.' +
            ' Empty means `VELOS_ROOT`, else the workspace, or without a runner the current folder.',
        value: 'FOLDER',
        flag: true,
    },
    {
        name: 'config',
        default: '',
        description: 'The configuration file, relative to the root.' +
            ' Empty means `.github/velos.yml`, else `velos.yml`, where there is one.',
        value: 'FILE',
        flag: true,
    },
    {
        name: 'deliver',
        default: 'commit',
        description: 'Where the files go, as a comma list of `commit` and `artifact` (in the action only);' +
            ' or `none`, which writes into the folder only.',
        value: 'LIST',
        flag: true,
    },
    {
        name: 'branch',
        default: '',
        description: 'The branch to commit to; it is made where it is missing. Empty means the branch that is checked out.',
        value: 'NAME',
        flag: true,
    },
    {
        name: 'commit-message',
        default: 'chore(velos): report {timestamp}',
        description: 'The subject of the commit. `{timestamp}` and `{status}` are filled in.',
        value: 'TEXT',
        flag: true,
    },
    {
        name: 'artifact-name',
        default: 'velos-report',
        description: 'The name of the artifact; it must differ for each job of a matrix.',
        value: 'NAME',
        flag: false,
    },
    {
        name: 'artifact-retention-days',
        default: '',
        description: "How many days the artifact is kept. Empty means the repository's setting.",
        value: 'DAYS',
        flag: false,
    },
    {
        name: 'send',
        default: '',
        description: 'The channels that the ticket asks for, as a comma list of `slack`, `notion`, `push` and `email`; or `none`.' +
            ' Empty means what the configuration says, else `slack, notion`.',
        value: 'LIST',
        flag: true,
    },
    {
        name: 'fail-on',
        default: 'never',
        description: 'Fail the step, once all is written, from this status on; `warn` also fails on UNKNOWN.' +
            ' One of `never`, `warn`, `critical`.',
        value: 'STATUS',
        flag: true,
    },
    { name: 'dry-run', default: 'false', description: 'Print what would be written and write nothing.', flag: true },
];
const bridgeInputs = [
    {
        name: 'root',
        default: '',
        description: 'The folder whose queue is read.' +
            ' Empty means `VELOS_ROOT`, else the workspace, or without a runner the current folder.',
        value: 'FOLDER',
        flag: true,
    },
    {
        name: 'dry-run',
        default: 'true',
        description: 'Say what would be sent, and change nothing. This version knows only `true`.',
        flag: true,
    },
    {
        name: 'max-tickets',
        default: '50',
        description: 'How many tickets to handle in one run, the oldest first.',
        value: 'NUMBER',
        flag: true,
    },
];
function spelled(name, source) {
    return source === 'flag' ? `--${name}` : `input "${name}"`;
}
function inputsOf(env) {
    return Object.fromEntries(inputs.map(({ name }) => [name, env[`INPUT_${name.toUpperCase()}`]]));
}
function given(text) {
    return text?.trim() || undefined;
}


/***/ }),

/***/ 1909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ resolveRoot)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8864);

function resolveRoot({ root, source = 'input', env, cwd, path }) {
    const workspace = path.resolve(cwd, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(env['GITHUB_WORKSPACE']) ?? '');
    const named = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(root);
    if (named !== undefined)
        return path.resolve(source === 'flag' ? cwd : workspace, named);
    return path.resolve(workspace, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(env['VELOS_ROOT']) ?? '');
}


/***/ }),

/***/ 3434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   uu: () => (/* binding */ VelosError)
/* harmony export */ });
/* unused harmony export NothingToObserve */
const exitCodes = { done: 0, failed: 1, usage: 2, failOn: 3 };
const catalogue = {
    'usage': { exit: 2, remedy: 'See "velos --help".' },
    'configuration': { exit: 2, remedy: 'Mend what is named above; "velos config check" checks without running.' },
    'no-repository': {
        exit: 1,
        remedy: 'Check the repository out first (actions/checkout), or use "deliver: none" to write into the folder only.',
    },
    'detached-head': { exit: 1, remedy: 'Say which branch to write to with the input "branch".' },
    'no-remote': {
        exit: 1,
        remedy: 'Add a remote named "origin" that can be reached, or use "deliver: none" to write into the folder only.',
    },
    'no-permission': {
        exit: 1,
        remedy: 'Give the job "permissions: contents: write" and let actions/checkout keep its credentials.',
    },
    'push-refused': {
        exit: 1,
        remedy: 'Let this job push to that branch (a ruleset or hook refuses it), or write to another with the input "branch".',
    },
    'contended': { exit: 1, remedy: 'Too many writers at once: run less often, or put the jobs into one concurrency group.' },
    'unreachable': { exit: 1, remedy: 'The remote did not answer; the next run will try again.' },
    'git': { exit: 1, remedy: 'Look at what git said; "git fsck" tells whether the clone is sound.' },
    'git-missing': { exit: 1, remedy: 'Install git on this machine, or use "deliver: none" to write into the folder only.' },
    'disk-full': { exit: 1, remedy: 'Make room on this disk, or choose another root.' },
    'read-only': { exit: 1, remedy: 'Let this user write into that folder, or choose another root.' },
    'not-a-folder': { exit: 1, remedy: 'A file stands where a folder should be: move it away.' },
    'not-a-file': { exit: 1, remedy: 'A file belongs there: move away what has its name.' },
    'a-link': { exit: 1, remedy: 'A symbolic link stands there: put the file or folder itself in its place.' },
    'locked': { exit: 1, remedy: 'Another run works on this folder: wait for it, or end it.' },
    'files': { exit: 1, remedy: 'Look at the path that is named.' },
    'artifact': { exit: 1, remedy: 'Artifacts can be uploaded from within a workflow on github.com only; use "deliver: commit" elsewhere.' },
    'internal': { exit: 1, remedy: 'This is a fault of ours: please report it with this message.' },
};
class VelosError extends Error {
    name = 'VelosError';
    code;
    remedy;
    exitCode;
    problems;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.remedy = options.remedy ?? catalogue[code].remedy;
        this.exitCode = catalogue[code].exit;
        this.problems = options.problems ?? [];
    }
}
class NothingToObserve extends (/* unused pure expression or super */ null && (Error)) {
    name = 'NothingToObserve';
}
function messageOf(thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return message.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}


/***/ }),

/***/ 6597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f0: () => (/* binding */ paths)
/* harmony export */ });
/* unused harmony exports reportPath, reportJsonPath, ticketPath, timestampInName */
const paths = {
    reports: 'data/reports/auto',
    tickets: 'data/reports/_dispatch',
    ticketsProcessed: 'data/reports/_dispatch_processed',
    ticketsFailed: 'data/reports/_dispatch_failed',
    queue: 'data/dispatch/_queue',
    queueProcessed: 'data/dispatch/_processed',
    queueFailed: 'data/dispatch/_failed',
    logs: 'data/logs',
    loopLog: 'data/logs/master_loop.log',
    bridgeLog: 'data/logs/velos_bridge.log',
    memory: 'data/memory',
    inbox: 'data/memory/memory_buffer.jsonl',
    learningMemory: 'data/memory/learning_memory.json',
    learningSummary: 'data/memory/learning_summary.json',
    runs: 'data/memory/runs.jsonl',
    bookmarks: 'data/memory/bookmarks.json',
    setAside: 'data/memory/_set_aside',
};
function reportPath(timestamp) {
    return `${paths.reports}/velos_auto_report_${timestamp}.md`;
}
function reportJsonPath(timestamp) {
    return `${paths.reports}/velos_auto_report_${timestamp}.json`;
}
function ticketPath(timestamp) {
    return `${paths.tickets}/dispatch_${timestamp}.json`;
}
function timestampInName(name) {
    return /^(?:velos_auto_report_(\d{8}_\d{6})\.(?:md|json)|dispatch_(\d{8}_\d{6})\.json)$/.exec(name)?.slice(1).find(Boolean);
}


/***/ }),

/***/ 709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
const escapeSequences = new RegExp([
    '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]',
    '(?:\\u001b[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u0080-\\u009f]*(?:\\u0007|\\u001b\\\\|\\u009c)',
    '\\u001b[ -/]*[0-~]',
].join('|'), 'g');
const blanks = /[\s\u0085\u2028\u2029]+/g;
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
const harmless = /^[!-~]+(?: [!-~]+)*$/;
function plain(text, most = Number.POSITIVE_INFINITY) {
    const seen = harmless.test(text) ? text : text.toWellFormed().replace(escapeSequences, '').replace(unseen, '').replace(blanks, ' ').trim();
    const line = seen.replaceAll('##[', '## [').replace(/(?<=^| ):{2,}/g, (colons) => [...colons].join(' '));
    if (line.length <= most)
        return line;
    return `${line.slice(0, most - 1).toWellFormed().replace(/[\s\ufffd]+$/, '')}…`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3291);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

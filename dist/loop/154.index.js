export const id = 154;
export const ids = [154];
export const modules = {

/***/ 69067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
class TookTooLong extends Error {
    name = 'TookTooLong';
}
async function within(milliseconds, act, parent) {
    parent?.throwIfAborted();
    const controller = new AbortController();
    const stop = () => controller.abort(parent?.reason);
    const stopped = new Promise((_, reject) => {
        controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
    });
    const late = new TookTooLong(`did not finish within ${inSeconds(milliseconds)}`);
    const timer = setTimeout(() => controller.abort(late), milliseconds);
    parent?.addEventListener('abort', stop, { once: true });
    try {
        return await Promise.race([begin(act, controller.signal), stopped]);
    }
    finally {
        clearTimeout(timer);
        parent?.removeEventListener('abort', stop);
    }
}
async function begin(act, signal) {
    return await act(signal);
}
function inSeconds(milliseconds) {
    return milliseconds < 1000 ? `${milliseconds} ms` : `${milliseconds / 1000} s`;
}


/***/ }),

/***/ 85424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ redactor),
/* harmony export */   V: () => (/* binding */ secretsIn)
/* harmony export */ });
const secretName = /(?:^|_)(?:TOKEN|SECRET|PASS|KEY|TOPIC)$|PASSWORD|WEBHOOK_URL/i;
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


/***/ }),

/***/ 154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: ./lib/edge/actions-artifact.js
async function openActionsArtifactStore() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(659), __webpack_require__.e(584)]).then(__webpack_require__.bind(__webpack_require__, 20584));
    const client = new DefaultArtifactClient();
    return {
        async upload(name, files, root, retentionDays) {
            return await client.uploadArtifact(name, [...files], root, retentionDays === undefined ? {} : { retentionDays });
        },
    };
}

;// CONCATENATED MODULE: ./lib/inputs/bridge-inputs.js
const bridge_inputs_bridgeInputs = [
    {
        name: 'root',
        default: '',
        description: 'The folder whose queue is read.' +
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
        flagDefault: 'none',
        description: 'Where the queue is: `commit` is the one on the tip of the branch, and what becomes of it is committed;' +
            ' `none` is the one in the folder.',
        value: 'WORD',
        flag: true,
    },
    {
        name: 'branch',
        default: '',
        description: 'The branch that holds the queue. Empty means the branch that is checked out.',
        value: 'NAME',
        flag: true,
    },
    {
        name: 'max-tickets',
        default: '100',
        description: 'How many tickets to handle in one run, the oldest first.',
        value: 'NUMBER',
        flag: true,
    },
    {
        name: 'time-budget',
        default: '120s',
        description: 'How long one run may take; after that nothing more is begun, and the rest waits for the next run.',
        value: 'DURATION',
        flag: true,
    },
    {
        name: 'fail-on',
        default: 'failed',
        description: 'Fail the step, once all is recorded, from this outcome on: `pending` fails also while something is to be tried again,' +
            ' `skipped` also where nobody is configured for a channel. One of `never`, `failed`, `pending`, `skipped`.',
        value: 'OUTCOME',
        flag: true,
    },
    { name: 'dry-run', default: 'false', description: 'Print what would be sent, and where; send and change nothing.', flag: true },
    {
        name: 'token',
        default: '${{ github.token }}',
        description: 'For issues on GitHub, which need `issues: write`. Empty turns them off.',
        flag: false,
    },
];

;// CONCATENATED MODULE: ./lib/inputs/inputs.js

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
        description: 'The channels that the ticket asks for, as a comma list of `slack`, `notion`, `push`, `email`, `webhook` and' +
            ' `github`; or `none`. Empty means what the configuration says, else `slack, notion`.',
        value: 'LIST',
        flag: true,
    },
    {
        name: 'when',
        default: '',
        description: 'When the channels are told: `always`, `change`, `warn`, `critical`, `daily` or `weekly`.' +
            ' Empty means what the configuration says, else `always`.',
        value: 'WORD',
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
    {
        name: 'token',
        default: '${{ github.token }}',
        description: 'For reading labels on issues, where tickets ask for `github`; it needs `issues: read`. Empty turns that off.',
        flag: false,
    },
];
function spelled(name, source) {
    return source === 'flag' ? `--${name}` : `input "${name}"`;
}
function inputsOf(env) {
    return handedOver(inputs, env);
}
function bridgeInputsOf(env) {
    return handedOver(bridgeInputs, env);
}
function handedOver(table, env) {
    return Object.fromEntries(table.map(({ name }) => [name, env[`INPUT_${name.toUpperCase()}`]]));
}
function given(text) {
    return text?.trim() || undefined;
}

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(73434);
;// CONCATENATED MODULE: ./lib/entry/exit-code.js

function exitCodeOf(status, failOn) {
    const worst = { OK: 0, WARN: 1, UNKNOWN: 1, CRITICAL: 2 }[status];
    const least = { never: 3, warn: 1, critical: 2 }[failOn];
    return worst >= least ? errors/* exitCodes */.hS.failOn : errors/* exitCodes */.hS.done;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
var external_node_os_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_os_, 2);
;// CONCATENATED MODULE: ./lib/edge/real-fetch.js
const bytesAtMost = 1024 * 1024 + 1;
const idleMs = 1_000;
function realFetch(env) {
    const agents = new Map();
    return async (input, init) => {
        const outgoing = await outgoingOf(input, init);
        const { protocol } = outgoing.url;
        const agent = agents.get(protocol) ?? openAgent(protocol, env);
        agents.set(protocol, agent);
        return await exchange(outgoing, await agent, init?.signal ?? undefined);
    };
}
async function openAgent(protocol, env) {
    const options = { keepAlive: true, timeout: idleMs, ...(env['NODE_USE_ENV_PROXY'] === '1' && { proxyEnv: { ...env } }) };
    if (protocol === 'https:')
        return new (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19))).Agent(options);
    return new (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19))).Agent(options);
}
async function outgoingOf(input, init) {
    const body = init?.body;
    const isSimple = !(input instanceof Request) && (body === undefined || body === null || typeof body === 'string' || body instanceof Uint8Array);
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.username !== '' || url.password !== '' || !/^https?:$/.test(url.protocol))
        throw new TypeError('this URL cannot be asked');
    if (!isSimple) {
        const request = new Request(input, { ...init, ...(body && { duplex: 'half' }) });
        return { url, method: request.method, headers: withDefaults(request.headers), body: new Uint8Array(await request.arrayBuffer()) };
    }
    const headers = new Headers(init?.headers);
    if (typeof body === 'string' && !headers.has('content-type'))
        headers.set('content-type', 'text/plain;charset=UTF-8');
    return { url, method: (init?.method ?? 'GET').toUpperCase(), headers: withDefaults(headers), body: body ?? undefined };
}
function withDefaults(headers) {
    if (!headers.has('accept'))
        headers.set('accept', '*/*');
    if (!headers.has('user-agent'))
        headers.set('user-agent', 'node');
    headers.set('accept-encoding', 'identity');
    headers.delete('content-length');
    return headers;
}
async function exchange({ url, method, headers, body }, agent, signal) {
    signal?.throwIfAborted();
    const { request: begin } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    return await new Promise((resolve, reject) => {
        const request = begin(url, { method, headers: Object.fromEntries(headers), agent });
        const stop = () => {
            const { socket } = request;
            const isConnecting = socket === null || socket.connecting || ('secureConnecting' in socket && socket.secureConnecting === true);
            request.destroy(isConnecting ? Object.assign(new Error('the connection took too long'), { code: 'ETIMEDOUT', syscall: 'connect' }) : asError(signal?.reason));
        };
        signal?.addEventListener('abort', stop, { once: true });
        const settle = (how) => {
            signal?.removeEventListener('abort', stop);
            how();
        };
        let isAnswered = false;
        request.on('error', (error) => (isAnswered ? undefined : settle(() => reject(error))));
        request.on('response', (answer) => {
            isAnswered = true;
            receive(answer).then((response) => settle(() => resolve(response)), (thrown) => settle(() => reject(thrown)));
        });
        request.end(body);
    });
}
async function receive(answer) {
    const parts = [];
    let length = 0;
    const broken = await new Promise((resolve) => {
        answer.on('data', (part) => {
            length += part.length;
            parts.push(part);
            if (length >= bytesAtMost)
                answer.destroy();
        });
        answer.on('end', () => resolve(undefined));
        answer.on('error', resolve);
        answer.on('close', () => resolve(length >= bytesAtMost ? undefined : new Error('the connection was closed')));
    });
    const headers = new Headers();
    for (let at = 0; at + 1 < answer.rawHeaders.length; at += 2)
        headers.append(answer.rawHeaders[at] ?? '', answer.rawHeaders[at + 1] ?? '');
    headers.delete('content-length');
    const { statusCode: status = 0, statusMessage: statusText = '' } = answer;
    const whole = Buffer.concat(parts);
    if (broken !== undefined)
        return new Response(brokenStream(whole, broken), { status, statusText, headers });
    headers.set('content-length', String(length));
    return new Response([204, 205, 304].includes(status) ? null : whole, { status, statusText, headers });
}
function brokenStream(bytes, error) {
    let isGiven = bytes.length === 0;
    return new ReadableStream({
        pull(controller) {
            if (isGiven)
                controller.error(error);
            else
                controller.enqueue(bytes);
            isGiven = true;
        },
    });
}
function asError(reason) {
    return reason instanceof Error ? reason : new Error('it was ended');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
        return unlessMissing('read', path, () => readRegular(path, external_node_fs_.constants.O_NOFOLLOW ?? 0));
    },
    async list(folder) {
        try {
            return (0,external_node_fs_.readdirSync)(folder).sort();
        }
        catch (thrown) {
            if (systemCode(thrown) === 'ENOENT')
                return [];
            throw fileError('list', folder, thrown);
        }
    },
    async kind(path) {
        return unlessMissing('look for', path, () => {
            const found = (0,external_node_fs_.statSync)(path);
            return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
        });
    },
    async realPath(path) {
        return unlessMissing('look for', path, () => (0,external_node_fs_.realpathSync)(path)) ?? path;
    },
    async makeFolder(folder, access = 'everybody') {
        for (let attempt = 1;; attempt += 1) {
            try {
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: access === 'owner' ? 0o700 : 0o777 });
                return;
            }
            catch (thrown) {
                if (systemCode(thrown) !== 'ENOENT' || attempt === 20)
                    throw fileError('create the folder', folder, thrown);
            }
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
            (0,external_node_fs_.renameSync)(from, to);
            return true;
        }
        catch (thrown) {
            if (systemCode(thrown) === 'ENOENT' && (await realFiles.kind(from)) === undefined)
                return false;
            throw fileError(`move ${from} to`, to, thrown);
        }
    },
    async remove(path) {
        return unlessMissing('remove', path, () => (0,external_node_fs_.unlinkSync)(path) === undefined) ?? false;
    },
    async removeEmptyFolder(folder) {
        try {
            (0,external_node_fs_.rmdirSync)(folder);
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
            await withFile(folder, external_node_fs_.constants.O_RDONLY, synced);
        }
        catch (thrown) {
            throw fileError('write to the disk', folder, thrown);
        }
    },
    async appendLine(path, line) {
        const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_APPEND | unhurried | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            await withFile(path, flags, async (file) => writeAll(file, Buffer.from(`${line}\n`)));
        }
        catch (thrown) {
            throw fileError('append to', path, thrown);
        }
    },
    async facts(path) {
        return unlessMissing('look at', path, () => {
            const { size, mtimeMs } = (0,external_node_fs_.statSync)(path);
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
const unhurried = external_node_fs_.constants.O_NONBLOCK ?? 0;
function readRegular(path, flags) {
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | unhurried | flags);
    try {
        if (!(0,external_node_fs_.fstatSync)(file).isFile())
            throw Object.assign(new Error('it is not a file'), { code: 'EISDIR' });
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function writeDurably(path, bytes) {
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
    await withFile(path, flags, async (file) => {
        writeAll(file, bytes);
        await synced(file);
        const { size } = (0,external_node_fs_.fstatSync)(file);
        if (size !== bytes.length)
            throw Object.assign(new Error(`${size} of ${bytes.length} bytes written`), { code: 'ENOSPC' });
    });
}
async function withFile(path, flags, act) {
    const file = (0,external_node_fs_.openSync)(path, flags, 0o666);
    try {
        await act(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function writeAll(file, bytes) {
    for (let written = 0; written < bytes.length;) {
        const more = (0,external_node_fs_.writeSync)(file, bytes, written, bytes.length - written);
        if (more === 0)
            throw Object.assign(new Error('nothing could be written'), { code: 'ENOSPC' });
        written += more;
    }
}
function synced(file) {
    return new Promise((resolve, reject) => (0,external_node_fs_.fsync)(file, (error) => (error === null ? resolve() : reject(error))));
}

;// CONCATENATED MODULE: ./lib/edge/real-git.js


const configuration = [
    'core.hooksPath=/dev/null',
    'gc.auto=0',
    'maintenance.auto=false',
    'protocol.ext.allow=never',
    'core.quotePath=false',
    'advice.detachedHead=false',
];
const foreign = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
];
function realGit(folder, env, trust = []) {
    const flags = [...configuration, ...trust.map((one) => `safe.directory=${one}`)].flatMap((one) => ['-c', one]);
    const base = { ...env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
    for (const name of foreign)
        delete base[name];
    return async (args, options = {}) => {
        const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
        const child = spawn('git', [...flags, ...args], {
            cwd: folder,
            env: { ...base, ...options.env },
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
            detached: process.platform !== 'win32',
        });
        try {
            return await finish(child, options);
        }
        catch (thrown) {
            throw explain(thrown, args);
        }
    };
}
function explain(thrown, args) {
    if (thrown instanceof errors/* VelosError */.uu)
        return thrown;
    if (systemCode(thrown) === 'ENOENT')
        return new errors/* VelosError */.uu('git-missing', 'The program "git" was not found.', { cause: thrown });
    return new errors/* VelosError */.uu('git', `"git ${commandIn(args)}" could not be run: ${(0,errors/* messageOf */.bD)(thrown)}.`, { cause: thrown });
}
function commandIn(args) {
    const at = args.findIndex((arg, index) => arg !== '-c' && args[index - 1] !== '-c');
    return args[at] ?? '';
}
const localLimitMs = 120_000;
const graceMs = 300;
async function finish(child, options) {
    const { signal, input, maxBytes = 64 * 1024 * 1024, encoding = 'utf8', limitMs = localLimitMs } = options;
    const output = [];
    const complaints = [];
    let bytes = 0;
    return await new Promise((resolve, reject) => {
        const fail = (reason) => {
            end(child);
            settle(() => reject(reason));
        };
        const stop = () => fail(signal?.reason);
        const limit = setTimeout(() => fail(new Error(`it did not end within ${limitMs / 1000} s`)), limitMs);
        let grace;
        const settle = (how) => {
            clearTimeout(limit);
            clearTimeout(grace);
            signal?.removeEventListener('abort', stop);
            for (const pipe of [child.stdin, child.stdout, child.stderr])
                pipe?.destroy();
            how();
        };
        const done = (code, killedBy) => settle(() => {
            const stderr = Buffer.concat(complaints).toString('utf8');
            resolve({
                code: code ?? 128,
                stdout: Buffer.concat(output).toString(encoding),
                stderr: killedBy === null ? stderr : `${stderr}ended by ${killedBy}`,
            });
        });
        if (signal?.aborted === true)
            return stop();
        signal?.addEventListener('abort', stop, { once: true });
        child.stdout?.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes > maxBytes)
                fail(new Error(`it printed more than ${maxBytes} bytes`));
            else
                output.push(chunk);
        });
        child.stderr?.on('data', (chunk) => {
            if (complaints.length < 1000)
                complaints.push(chunk);
        });
        child.stdin?.on('error', (thrown) => (systemCode(thrown) === 'EPIPE' ? undefined : fail(thrown)));
        child.on('error', fail);
        child.on('exit', (code, killedBy) => {
            grace = setTimeout(() => done(code, killedBy), graceMs);
        });
        child.on('close', done);
        child.stdin?.end(input);
    });
}
function end(child) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch (thrown) {
        if (systemCode(thrown) !== 'ESRCH')
            throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
;// CONCATENATED MODULE: ./lib/edge/real-locks.js





const minute = 60_000;
const foreignLockLastsMs = 10 * minute;
const ownLockLastsMs = 60 * minute;
const namelessLockLastsMs = 10_000;
const takeoverLastsMs = minute;
const longestLockMs = 420 * minute;
const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);
function realLocks(files) {
    const me = { host: (0,external_node_os_.hostname)(), pid: process.pid, boot: bootId(), started: startOf(process.pid), space: spaceId() };
    return {
        async tryTake(path, lastsMs) {
            const claim = lastsMs === undefined ? me : { ...me, until: Date.now() + lastsMs };
            await files.makeFolder((0,external_node_path_.dirname)(path));
            if (await create(path, claim))
                return lockAt(path);
            const owner = await files.readText(path);
            const facts = await files.facts(path);
            if (owner === undefined || facts === undefined)
                return { heldBy: 'a run that is just ending' };
            if (isHeld(owner, facts.ageMs))
                return { heldBy: describe(owner) };
            return (await takeOver(path, owner, claim)) ? lockAt(path) : { heldBy: 'a run that was quicker to take over a dead one' };
        },
        owner: () => JSON.stringify(me),
        isGone(owner) {
            const other = decodeOwner(owner);
            return other !== undefined && other.host === me.host && !isElsewhere(other) && me.boot !== '' && other.boot === me.boot && !livesHere(other);
        },
    };
    async function create(path, claim) {
        const staged = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
        try {
            (0,external_node_fs_.writeFileSync)(staged, JSON.stringify(claim), { flag: 'wx' });
            linkOrWrite(staged, path, claim);
            return true;
        }
        catch (thrown) {
            const code = systemCode(thrown);
            if (code === 'EEXIST' || code === 'ENOENT')
                return false;
            throw fileError('lock', path, thrown);
        }
        finally {
            await files.remove(staged);
        }
    }
    function linkOrWrite(staged, path, claim) {
        try {
            (0,external_node_fs_.linkSync)(staged, path);
        }
        catch (thrown) {
            if (!withoutLinks.has(systemCode(thrown) ?? ''))
                throw thrown;
            (0,external_node_fs_.writeFileSync)(path, JSON.stringify(claim), { flag: 'wx' });
        }
    }
    async function takeOver(path, seen, claim) {
        const guard = `${path}.takeover`;
        const guardFacts = await files.facts(guard);
        if (guardFacts !== undefined && guardFacts.ageMs > takeoverLastsMs)
            await files.remove(guard);
        if (!(await create(guard, me)))
            return false;
        try {
            if ((await files.readText(path)) !== seen)
                return false;
            await files.remove(path);
            return await create(path, claim);
        }
        finally {
            await files.remove(guard);
        }
    }
    function lockAt(path) {
        return {
            async release() {
                await files.remove(path);
                await files.removeEmptyFolder((0,external_node_path_.dirname)(path));
            },
        };
    }
    function isHeld(content, ageMs) {
        const owner = decodeOwner(content);
        if (owner === undefined)
            return ageMs < namelessLockLastsMs;
        if (owner.host !== me.host || isElsewhere(owner))
            return isNotOver(owner) ?? ageMs < foreignLockLastsMs;
        return livesHere(owner) && (ageMs < ownLockLastsMs || isNotOver(owner) === true);
    }
    function isElsewhere({ space }) {
        return space !== '' && space !== me.space;
    }
    function livesHere(owner) {
        return owner.boot === me.boot && isAlive(owner.pid) && owner.started === startOf(owner.pid);
    }
}
function decodeOwner(content) {
    let value;
    try {
        value = JSON.parse(content);
    }
    catch {
        return undefined;
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    const { host, pid, boot, started, space = '', until } = value;
    const isOwner = typeof host === 'string' && typeof pid === 'number' && typeof boot === 'string' && typeof started === 'string' && typeof space === 'string';
    return isOwner ? { host, pid, boot, started, space, ...(typeof until === 'number' && { until }) } : undefined;
}
function describe(content) {
    const owner = decodeOwner(content);
    return owner === undefined ? 'a run that is just starting' : `process ${owner.pid} on ${owner.host}`;
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (thrown) {
        return systemCode(thrown) === 'EPERM';
    }
}
function startOf(pid) {
    try {
        const [state, ...fields] = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
        return state === 'Z' ? '' : (fields[18] ?? '');
    }
    catch {
        return '';
    }
}
function isNotOver({ until }) {
    if (until === undefined || until - Date.now() > longestLockMs)
        return undefined;
    return Date.now() < until;
}
function spaceId() {
    if (process.platform !== 'linux')
        return '';
    try {
        return (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid');
    }
    catch {
        return '';
    }
}
function bootId() {
    if (process.platform !== 'linux')
        return '';
    try {
        return (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./lib/edge/redact.js
var redact = __webpack_require__(85424);
;// CONCATENATED MODULE: ./lib/edge/real-machine.js







function realMachine(root, env, cpuAtStart) {
    return {
        ...(cpuAtStart && { cpuAtStart }),
        env,
        root,
        platform: process.platform,
        proc: '/proc',
        sys: '/sys',
        now: () => new Date(),
        monotonicMs: () => performance.now(),
        sleep,
        fetch: realFetch(env),
        git: realGit(root, env, trustedIn(root, env)),
        redact: (0,redact/* redactor */.$)(env),
        files: realFiles,
        locks: realLocks(realFiles),
        temporary: env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(),
        async uuid() {
            const { v4 } = await __webpack_require__.e(/* import() */ 497).then(__webpack_require__.bind(__webpack_require__, 69497));
            return v4();
        },
        random: Math.random,
    };
}
function trustedIn(root, env) {
    const workspace = env['GITHUB_WORKSPACE'];
    if (env['GITHUB_ACTIONS'] !== 'true' || workspace === undefined)
        return [];
    const below = (0,external_node_path_.relative)(workspace, root);
    if (below.startsWith('..') || (0,external_node_path_.isAbsolute)(below))
        return [];
    const steps = below === '' ? [] : below.split(external_node_path_.sep);
    return [workspace, ...steps.map((_, index) => (0,external_node_path_.join)(workspace, ...steps.slice(0, index + 1)))];
}
function hostOf(env) {
    const { platform, arch } = process;
    const name = env['RUNNER_NAME'] || (0,external_node_os_.hostname)();
    const hosted = env['RUNNER_ENVIRONMENT'] === 'github-hosted';
    return { name, key: hosted ? `github-hosted-${platform}-${arch}` : name, hosted, platform, arch };
}
function sleep(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted === true)
            return reject(signal.reason);
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        signal?.addEventListener('abort', stop, { once: true });
    });
}

// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
// EXTERNAL MODULE: ./lib/model/timestamp.js
var timestamp = __webpack_require__(58065);
;// CONCATENATED MODULE: ./lib/edge/run-log.js




const run_log_bytesAtMost = 1024 * 1024;
function runLog(machine, log = paths/* paths */.f0.loopLog) {
    const path = (0,external_node_path_.join)(machine.root, log);
    let problem;
    const write = async (level, message) => {
        const line = machine.redact(`[${level}] ${(0,timestamp/* timestampOf */.U_)(machine.now())}: ${message.replace(/\s*[\r\n]+\s*/g, ' ')}`);
        try {
            const facts = await machine.files.facts(path);
            if (facts !== undefined && facts.bytes > run_log_bytesAtMost)
                await machine.files.move(path, `${path}.1`);
            await machine.files.appendLine(path, line);
        }
        catch (thrown) {
            problem = (0,errors/* messageOf */.bD)(thrown).replace(/\.$/, '');
        }
    };
    return {
        info: async (message) => await write('INFO', message),
        error: async (message) => await write('ERROR', message),
        problem: () => problem,
    };
}

;// CONCATENATED MODULE: ./lib/inputs/root.js

function resolveRoot({ root, source = 'input', env, cwd, path }) {
    const workspace = path.resolve(cwd, given(env['GITHUB_WORKSPACE']) ?? '');
    const named = given(root);
    if (named !== undefined)
        return path.resolve(source === 'flag' ? cwd : workspace, named);
    return path.resolve(workspace, given(env['VELOS_ROOT']) ?? '');
}

// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(50709);
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

// EXTERNAL MODULE: ./lib/inputs/configured-dispatch.js
var configured_dispatch = __webpack_require__(75220);
// EXTERNAL MODULE: ./lib/inputs/default-settings.js + 1 modules
var default_settings = __webpack_require__(89979);
// EXTERNAL MODULE: ./lib/inputs/mismatch.js
var mismatch = __webpack_require__(96045);
;// CONCATENATED MODULE: ./lib/inputs/configured-by.js




const byDefault = { settings: default_settings/* defaultSettings */.L, dispatch: configured_dispatch/* defaultDispatch */.q, problems: [] };
async function configuredBy(file, env, source) {
    if (file === undefined)
        return byDefault;
    const { path, text } = file;
    if (text === undefined) {
        const message = (0,mismatch/* mismatch */.J4)((0,mismatch/* quoted */.TL)(path), 'there is no such file; an existing file, relative to the root, is allowed');
        return { ...byDefault, problems: [{ path: spelled('config', source), message }] };
    }
    const { parseConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(814), __webpack_require__.e(553), __webpack_require__.e(722), __webpack_require__.e(28)]).then(__webpack_require__.bind(__webpack_require__, 22028));
    const parsed = parseConfiguration({ path, text }, env);
    return 'problems' in parsed ? { ...byDefault, problems: parsed.problems } : { ...parsed, problems: [] };
}

// EXTERNAL MODULE: ./lib/inputs/cpu-window.js
var cpu_window = __webpack_require__(52652);
// EXTERNAL MODULE: ./lib/model/settings.js
var model_settings = __webpack_require__(71960);
// EXTERNAL MODULE: ./lib/model/ticket.js
var ticket = __webpack_require__(31509);
;// CONCATENATED MODULE: ./lib/inputs/branch-name.js
const longest = 200;
function branchNameProblem(name) {
    if (name.startsWith('refs/'))
        return 'a branch is named without "refs/heads/"';
    if (name === 'HEAD' || name === '@')
        return 'the name is taken by git';
    if (name.length > longest)
        return `a name has at most ${longest} characters`;
    if (/[\p{Cc}\p{Cs} ~^:?*[\\]/u.test(name)) {
        return 'a name holds no space, no control character and none of ~ ^ : ? * [ \\';
    }
    if (/\.\.|@\{|\/\//.test(name))
        return 'a name holds no "..", no "@{" and no "//"';
    if (/^[-/]|[/.]$/.test(name))
        return 'a name begins with neither "-" nor "/" and ends with neither "/" nor "."';
    if (name.split('/').some((part) => part.startsWith('.') || part.endsWith('.lock'))) {
        return 'no part of a name begins with "." or ends with ".lock"';
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/inputs/configured-when.js
var configured_when = __webpack_require__(66150);
;// CONCATENATED MODULE: ./lib/inputs/input-reader.js

function inputReader(table, values, source) {
    const problems = [];
    const defaultOf = (name) => {
        const input = table.find((one) => one.name === name);
        return (source === 'flag' ? input?.flagDefault : undefined) ?? input?.default ?? '';
    };
    return {
        problems,
        read(name, parse) {
            const text = given(values[name]) ?? defaultOf(name);
            if (text === '')
                return undefined;
            const parsed = parse(text);
            if ('value' in parsed)
                return parsed.value;
            problems.push({ path: spelled(name, source), message: parsed.problem });
            return undefined;
        },
    };
}

// EXTERNAL MODULE: ./lib/inputs/nearest.js
var nearest = __webpack_require__(83231);
;// CONCATENATED MODULE: ./lib/inputs/words.js


function parseWord(text, words) {
    const word = words.find((one) => one === text.toLowerCase());
    return word === undefined ? { problem: (0,mismatch/* unknownWord */.$5)(text, words) } : { value: word };
}
function parseWords(text, words) {
    const found = text.toLowerCase().split(',').map((word) => word.trim());
    if (found.length === 1 && found[0] === 'none')
        return { value: [] };
    const value = words.filter((word) => found.includes(word));
    const wrong = found.find((word) => !value.some((one) => one === word));
    if (wrong === undefined)
        return { value };
    const allowed = `a comma list of ${(0,mismatch/* either */.gP)(words)}, or none by itself, is allowed`;
    return { problem: (0,mismatch/* mismatch */.J4)((0,mismatch/* quoted */.TL)(wrong), allowed, wrong === 'none' ? undefined : (0,nearest/* nearest */.p)(wrong, [...words, 'none'])) };
}
function parseBoolean(text) {
    const word = parseWord(text, ['true', 'false']);
    return 'problem' in word ? word : { value: word.value === 'true' };
}
function parseWhole(text, least, most) {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most
        ? { value }
        : { problem: (0,mismatch/* mismatch */.J4)((0,mismatch/* quoted */.TL)(text), `a whole number from ${least} to ${most} is allowed`) };
}

;// CONCATENATED MODULE: ./lib/inputs/input-settings.js








const deliveries = ['commit', 'artifact'];
function parseInputs(values, source) {
    const { read, problems } = inputReader(inputs, values, source);
    const branch = read('branch', parseBranch);
    const retentionDays = read('artifact-retention-days', (text) => parseWhole(text, 1, 400));
    const send = read('send', (text) => parseWords(text, ticket/* channels */.B));
    const when = read('when', (text) => parseWord(text, model_settings/* whens */.e));
    const settings = {
        deliver: read('deliver', (text) => parseDeliver(text, source)) ?? [],
        ...(branch === undefined ? {} : { branch }),
        commitMessage: read('commit-message', parseCommitMessage) ?? '',
        artifact: {
            name: read('artifact-name', parseArtifactName) ?? '',
            ...(retentionDays === undefined ? {} : { retentionDays }),
        },
        failOn: read('fail-on', (text) => parseWord(text, ['never', 'warn', 'critical'])) ?? 'never',
        dryRun: read('dry-run', parseBoolean) ?? false,
        ...(send === undefined ? {} : { send: sendTo(send) }),
        ...(when === undefined ? {} : { when: (0,configured_when/* toEveryChannel */.E)(when) }),
    };
    return { settings, problems };
}
function sendTo(chosen) {
    const [slack, notion, push, email, webhook, github] = ticket/* channels */.B.map((channel) => chosen.includes(channel));
    return {
        slack: slack ?? false,
        notion: notion ?? false,
        push: push ?? false,
        email: email ?? false,
        ...(webhook && { webhook }),
        ...(github && { github }),
    };
}
function parseDeliver(text, source) {
    const parsed = parseWords(text, deliveries);
    if (source === 'input' || 'problem' in parsed || !parsed.value.includes('artifact'))
        return parsed;
    return { problem: (0,mismatch/* mismatch */.J4)((0,mismatch/* quoted */.TL)(text), 'artifacts can be uploaded by the action only; commit or none is allowed') };
}
function parseBranch(text) {
    const reason = branchNameProblem(text);
    return reason === undefined ? { value: text } : { problem: (0,mismatch/* mismatch */.J4)((0,mismatch/* quoted */.TL)(text), reason) };
}
function parseCommitMessage(text) {
    const isOneLine = !/[\p{Cc}\u2028\u2029]/u.test(text);
    return isOneLine
        ? { value: text }
        : { problem: (0,mismatch/* mismatch */.J4)((0,mismatch/* quoted */.TL)(text), 'one line without control characters is allowed') };
}
function parseArtifactName(text) {
    const allowed = !/[":<>|*?\\/\p{Cc}]/u.test(text);
    return allowed
        ? { value: text }
        : { problem: (0,mismatch/* mismatch */.J4)((0,mismatch/* quoted */.TL)(text), 'a name without control characters and without " : < > | * ? \\ / is allowed') };
}

;// CONCATENATED MODULE: ./lib/inputs/credential.js
const credential_longest = 4096;
function parseToken(text) {
    const isWord = /^[!-~]+$/.test(text) && text.length <= credential_longest;
    return isWord ? { value: text } : { allowed: 'one word of printable ASCII characters is allowed' };
}
function parsePassphrase(text) {
    const isLine = !/[\p{Cc}\p{Cs}]/u.test(text) && text.length <= credential_longest;
    return isLine ? { value: text } : { allowed: 'one line without control characters is allowed' };
}
function parseSharedSecret(text) {
    return text.length <= credential_longest ? { value: text } : { allowed: `at most ${credential_longest} characters are allowed` };
}

// EXTERNAL MODULE: ./lib/inputs/service-url.js
var service_url = __webpack_require__(78442);
;// CONCATENATED MODULE: ./lib/inputs/services/service.js
function toSet(names) {
    return `set ${names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`}`;
}

;// CONCATENATED MODULE: ./lib/inputs/services/github.js


function githubSettings({ read, token, file }) {
    if (token === undefined)
        return { off: 'give the action the input "token", or set GITHUB_TOKEN on the command line' };
    const place = read('GITHUB_REPOSITORY', parseRepository);
    const url = read('GITHUB_API_URL', service_url/* parseBaseUrl */.Q2) ?? 'https://api.github.com';
    if (place === undefined)
        return { off: toSet(['GITHUB_REPOSITORY']) };
    return { on: { url, token, ...place, labels: file.github.labels } };
}
function parseRepository(text) {
    const [, owner, repository] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text) ?? [];
    const isFit = owner !== undefined && repository !== undefined && ![owner, repository].some((part) => /^\.+$/.test(part));
    return isFit ? { value: { owner, repository } } : { allowed: 'a repository such as owner/name is allowed' };
}

;// CONCATENATED MODULE: ./lib/inputs/issues-settings.js



function issuesSettings({ chosen, send, inputs, source, env, file, timezone }) {
    if (!(chosen ?? send.github === true))
        return undefined;
    const wrong = [];
    const check = (name, text, parse) => {
        const written = given(text);
        const checked = written === undefined ? undefined : parse(written);
        if (checked === undefined || 'value' in checked)
            return checked?.value;
        wrong.push(`${name} makes no sense: ${checked.allowed}`);
        return undefined;
    };
    const token = source === 'input' ? check(spelled('token', source), inputs.token, parseToken) : check('GITHUB_TOKEN', env['GITHUB_TOKEN'], parseToken);
    const settings = githubSettings({
        file,
        ...(token !== undefined && { token }),
        read: (name, parse) => check(name, env[name], parse),
        named: (name) => name,
    });
    const [first] = wrong;
    if (first !== undefined)
        return { lacks: first };
    return 'off' in settings ? { lacks: settings.off } : { ...settings.on, isAsked: chosen === true, timezone };
}

;// CONCATENATED MODULE: ./lib/inputs/settings.js







async function parseSettings(sources) {
    const { inputs, source = 'input', env, root, file } = sources;
    const input = parseInputs(inputs, source);
    const cpuWindow = cpuWindowOf(env);
    const configured = await configuredBy(file, env, source);
    const problems = [...input.problems, ...cpuWindow.problems, ...configured.problems];
    if (problems.length > 0)
        throw configurationError(problems);
    const { settings, dispatch } = configured;
    const { issues: chosen, ...collect } = settings.collect;
    const { send = settings.send } = input.settings;
    const issues = issuesSettings({ chosen, send, inputs, source, env, file: dispatch, timezone: settings.timezone });
    return {
        root,
        ...settings,
        ...input.settings,
        acknowledged: [],
        collect: { ...withCpuWindow(collect, cpuWindow.value), ...(issues !== undefined && { issues }) },
        ...(file === undefined ? {} : { configFile: file.path }),
    };
}
function configurationPaths(config) {
    const named = given(config);
    return named === undefined
        ? { paths: ['.github/velos.yml', 'velos.yml'], required: false }
        : { paths: [named], required: true };
}
const acknowledgementPaths = ['.github/velos-acknowledged.yml', 'velos-acknowledged.yml'];
function cpuWindowOf(env) {
    const text = given(env['VELOS_CPU_WINDOW']);
    const value = text === undefined ? undefined : (0,cpu_window/* parseCpuWindow */.I)(text);
    if (text === undefined || value !== undefined)
        return { value, problems: [] };
    return { value, problems: [{ path: 'VELOS_CPU_WINDOW', message: (0,mismatch/* mismatch */.J4)((0,mismatch/* quoted */.TL)(text), cpu_window/* cpuWindowAllowed */.L) }] };
}
function withCpuWindow(collect, cpuWindowMs) {
    if (cpuWindowMs === undefined || collect.system === false)
        return collect;
    return { ...collect, system: { ...collect.system, cpuWindowMs } };
}

// EXTERNAL MODULE: ./lib/model/observation.js
var observation = __webpack_require__(6463);
;// CONCATENATED MODULE: ./lib/collect/border.js


const most = { observations: 2000, text: 2000, key: 300, labels: 16 };
function admit(collector, observations, redact) {
    const clean = (text, length) => (0,plain/* plain */.p)(redact((0,plain/* plain */.p)(redact(text))), length);
    const admitted = [];
    const dropped = [];
    for (const one of observations.slice(0, most.observations)) {
        const key = typeof one?.key === 'string' ? clean(one.key, most.key) : '';
        const value = typeof one?.value === 'string' ? clean(one.value, most.text) : one?.value;
        if (key === '' || !isValue(value))
            dropped.push(key === '' ? 'one without a key' : key);
        else
            admitted.push({ key, value, ...unitOf(one), ...labelsOf(one, clean) });
    }
    const surplus = observations.length - most.observations;
    return [
        ...admitted,
        ...note(collector, 'values', dropped.length > 0 && `no usable value: ${listed(dropped)}`),
        ...note(collector, 'observations', surplus > 0 && `more than ${most.observations}; ${surplus} were left out`),
    ];
}
function isValue(value) {
    return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
function unitOf({ unit }) {
    return unit === undefined ? {} : { unit };
}
function labelsOf({ labels }, clean) {
    if (labels === undefined || labels === null)
        return {};
    const entries = Object.entries(labels)
        .slice(0, most.labels)
        .map(([name, value]) => [clean(name, most.key), clean(String(value), most.text)]);
    return { labels: Object.fromEntries(entries) };
}
function note(collector, part, reason) {
    return reason === false ? [] : [(0,observation/* unavailable */.h)(collector, part, reason)];
}
function listed(keys) {
    const shown = keys.slice(0, 5).join(', ');
    return keys.length > 5 ? `${shown} and ${keys.length - 5} more` : shown;
}

;// CONCATENATED MODULE: ./lib/collect/collectors/issues/issues.js

const issues = {
    id: 'issues',
    timeLimitMs: 15_000,
    open: ({ issues: settings }) => settings === undefined ? undefined : async (world, signal, since) => {
        if ('lacks' in settings)
            throw new errors/* NothingToObserve */.dK(settings.lacks);
        const { look } = await __webpack_require__.e(/* import() */ 869).then(__webpack_require__.bind(__webpack_require__, 93869));
        return await look(settings, world, signal, since);
    },
};

;// CONCATENATED MODULE: ./lib/collect/collectors/logs/logs.js
const logs = {
    id: 'logs',
    timeLimitMs: 60_000,
    open: ({ logs: settings }) => settings === false ? undefined : async (world, signal, since) => {
        const { look } = await __webpack_require__.e(/* import() */ 146).then(__webpack_require__.bind(__webpack_require__, 4146));
        return await look(settings, world, signal, since);
    },
};

;// CONCATENATED MODULE: ./lib/collect/collectors/repo/locate.js


function locate(folder) {
    for (let at = (0,external_node_path_.resolve)(folder);; at = (0,external_node_path_.dirname)(at)) {
        const dotGit = (0,external_node_path_.join)(at, '.git');
        if ((0,external_node_fs_.existsSync)(dotGit))
            return { prefix: way(at, folder), ...locate_open(dotGit) };
        if ((0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
}
function way(top, folder) {
    const path = (0,external_node_path_.relative)(top, folder).split(external_node_path_.sep).join('/');
    return path === '' ? '' : `${path}/`;
}
function locate_open(dotGit) {
    const folder = (0,external_node_fs_.statSync)(dotGit).isDirectory()
        ? dotGit
        : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(dotGit), /^gitdir: (.+)$/m.exec((0,external_node_fs_.readFileSync)(dotGit, 'utf8'))?.[1] ?? '.git');
    const commonDir = (0,external_node_path_.join)(folder, 'commondir');
    const common = (0,external_node_fs_.existsSync)(commonDir) ? (0,external_node_path_.resolve)(folder, (0,external_node_fs_.readFileSync)(commonDir, 'utf8').trim()) : folder;
    const shallow = (0,external_node_path_.join)(common, 'shallow');
    const boundary = (0,external_node_fs_.existsSync)(shallow) ? (0,external_node_fs_.readFileSync)(shallow, 'utf8').split('\n').filter(Boolean) : [];
    return { common, boundary: new Set(boundary) };
}

;// CONCATENATED MODULE: ./lib/collect/collectors/repo/repo.js


const repo = {
    id: 'repo',
    timeLimitMs: 30_000,
    open: ({ repo: on }) => !on ? undefined : async (world, signal, since) => {
        const repository = locate(world.root);
        if (repository === undefined)
            throw new errors/* NothingToObserve */.dK('not a git repository');
        const { look } = await __webpack_require__.e(/* import() */ 804).then(__webpack_require__.bind(__webpack_require__, 10804));
        return await look(repository, world, signal, since);
    },
};

;// CONCATENATED MODULE: ./lib/collect/collectors/system/machine.js



async function lookAt({ name, look }, machine) {
    try {
        return await look(machine);
    }
    catch (thrown) {
        machine.signal.throwIfAborted();
        return [(0,observation/* unavailable */.h)('system', name, (0,errors/* messageOf */.bD)(thrown))];
    }
}
function readProc({ world }, path) {
    return (0,external_node_fs_.readFileSync)(`${world.proc}/${path}`, 'utf8');
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
function garbled(path) {
    return new Error(`/proc/${path} has an unknown form`);
}

;// CONCATENATED MODULE: ./lib/collect/collectors/system/cgroup.js

const noLimit = 2 ** 60;
function parseCgroupPaths(text) {
    const paths = new Map();
    for (const line of text.split('\n')) {
        const [, controllers, path] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
        if (controllers === undefined || path === undefined)
            continue;
        for (const controller of controllers.split(','))
            paths.set(controller, path);
    }
    return paths;
}
function parseCpuMax(text) {
    const [, quota, period] = /^(\d+) (\d+)\s*$/.exec(text) ?? [];
    return quota === undefined ? undefined : ratio(Number(quota), Number(period));
}
function cgroupCores(machine) {
    const { version, folders } = hierarchy(machine, 'cpu');
    return least(folders.map((folder) => {
        if (version === 2)
            return parseCpuMax(readIfThere(`${folder}/cpu.max`) ?? '');
        return ratio(read(`${folder}/cpu.cfs_quota_us`), read(`${folder}/cpu.cfs_period_us`));
    }));
}
function cgroupMemory(machine) {
    const { version, folders } = hierarchy(machine, 'memory');
    const names = version === 2
        ? { limit: 'memory.max', usage: 'memory.current', cache: 'inactive_file' }
        : { limit: 'memory.limit_in_bytes', usage: 'memory.usage_in_bytes', cache: 'total_inactive_file' };
    const limits = folders.map((folder) => read(`${folder}/${names.limit}`));
    const limit = least(limits.map((one) => (one < noLimit ? one : undefined)));
    const folder = limit === undefined ? undefined : folders[limits.indexOf(limit)];
    if (limit === undefined || folder === undefined)
        return undefined;
    const usage = read(`${folder}/${names.usage}`);
    if (Number.isNaN(usage))
        return undefined;
    const figures = readIfThere(`${folder}/memory.stat`) ?? '';
    const cache = Number(new RegExp(`^${names.cache} (\\d+)$`, 'm').exec(figures)?.[1] ?? 0);
    return { limit, used: Math.max(0, usage - cache) };
}
function hierarchy({ world }, controller) {
    const paths = parseCgroupPaths(readIfThere(`${world.proc}/self/cgroup`) ?? '');
    const own = paths.get(controller);
    const top = `${world.sys}/fs/cgroup`;
    if (own !== undefined)
        return { version: 1, folders: upwards(own).map((path) => `${top}/${controller}${path}`) };
    return { version: 2, folders: upwards(paths.get('') ?? '/').map((path) => `${top}${path}`) };
}
function upwards(path) {
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    if (names.includes('..'))
        return [''];
    return [...names.keys()].map((at) => `/${names.slice(0, at + 1).join('/')}`).reverse().concat('');
}
function read(path) {
    const text = readIfThere(path)?.trim();
    return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
}
function ratio(quota, period) {
    return quota > 0 && period > 0 ? quota / period : undefined;
}
function least(values) {
    const known = values.filter((one) => one !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
}

;// CONCATENATED MODULE: ./lib/collect/collectors/system/percent.js
function percent(part, whole) {
    return Math.min(100, Math.max(0, hundredths((100 * part) / whole)));
}
function hundredths(value) {
    return Math.round(value * 100) / 100;
}

;// CONCATENATED MODULE: ./lib/collect/collectors/system/cores.js



function parseOnline(stat) {
    return stat.match(/^cpu\d+ /gm)?.length ?? 0;
}
function parseAllowed(status) {
    const list = /^Cpus_allowed_list:\s*(\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)\s*$/m.exec(status)?.[1];
    if (list === undefined)
        return undefined;
    const counts = list.split(',').map((range) => {
        const [from, to = from] = range.split('-').map(Number);
        return from === undefined || to === undefined ? Number.NaN : to - from + 1;
    });
    const count = counts.reduce((sum, one) => sum + one, 0);
    return Number.isFinite(count) && count > 0 ? count : undefined;
}
function effectiveCores(machine) {
    const bounds = [
        { cores: cgroupCores(machine), source: 'cgroup' },
        { cores: parseAllowed(readProc(machine, 'self/status')), source: 'affinity' },
        { cores: parseOnline(readProc(machine, 'stat')) || machine.calls.os.availableParallelism(), source: 'online' },
    ];
    return bounds
        .map(({ cores = Number.POSITIVE_INFINITY, source }) => ({ cores: hundredths(cores), source }))
        .reduce((least, one) => (one.cores <= least.cores ? one : least));
}
function cores(machine) {
    const { cores: value, source } = effectiveCores(machine);
    return [{ key: 'cpu/cores', value, unit: 'count', labels: { source } }];
}

;// CONCATENATED MODULE: ./lib/collect/collectors/system/cpu.js



const ticksPerSecond = 100;
const longestWindowMs = 8000;
function parseCpuTimes(stat) {
    const line = /^cpu +(\d.*)$/m.exec(stat)?.[1];
    if (line === undefined)
        return undefined;
    const ticks = line.trim().split(/ +/).slice(0, 8).map(Number);
    if (ticks.length < 4 || ticks.some((one) => !Number.isFinite(one)))
        return undefined;
    const [, , , idle = 0, iowait = 0] = ticks;
    const total = ticks.reduce((sum, one) => sum + one, 0);
    return { busy: (total - idle - iowait) / ticksPerSecond, total: total / ticksPerSecond };
}
async function cpu(machine) {
    const { world, settings } = machine;
    const before = sampleAtStart(machine) ?? sample(machine);
    const windowMs = Math.min(settings.cpuWindowMs, longestWindowMs);
    await world.sleep(Math.max(0, before.atMs + windowMs - world.monotonicMs()), machine.signal);
    const after = sample(machine);
    const total = after.total - before.total;
    if (!(total > 0))
        return [(0,observation/* unavailable */.h)('system', 'cpu', 'no time went by between the two samples')];
    const used = after.busy - before.busy - (after.own - before.own);
    return [{ key: 'cpu/used', value: percent(used, total), unit: 'percent' }];
}
function sampleAtStart({ world }) {
    if (world.cpuAtStart === undefined)
        return undefined;
    const { stat, ownMicros, atMs } = world.cpuAtStart;
    const times = parseCpuTimes(stat);
    return times && { ...times, own: ownMicros / 1e6, atMs };
}
function sample(machine) {
    const times = machine.world.platform === 'linux' ? parseCpuTimes(readProc(machine, 'stat')) : timesOf(machine);
    if (times === undefined)
        throw garbled('stat');
    return { ...times, own: machine.calls.ownCpuMicros() / 1e6, atMs: machine.world.monotonicMs() };
}
function timesOf({ calls }) {
    let busy = 0;
    let total = 0;
    for (const { times } of calls.os.cpus()) {
        const all = times.user + times.nice + times.sys + times.idle + times.irq;
        busy += (all - times.idle) / 1000;
        total += all / 1000;
    }
    return { busy, total };
}

// EXTERNAL MODULE: ./lib/collect/within.js
var within = __webpack_require__(69067);
;// CONCATENATED MODULE: ./lib/collect/collectors/system/mounts.js
const remote = /^(?:nfs4?|cifs|smb3|smbfs|ceph|9p|afs|glusterfs|lustre|virtiofs|fuse\..*|fuse|vboxsf|prl_fs|drvfs)$/;
const local = /^(?:zfs|bcachefs|btrfs)$/;
const mounts_image = /^(?:squashfs|iso9660|erofs|cramfs|romfs|udf)$/;
const inner = /^\/(?:proc|sys|dev|run|etc|snap)(?:\/|$)/;
function parseMounts(mountinfo) {
    return mountinfo.split('\n').flatMap((line) => {
        const [before = '', after = ''] = line.split(' - ', 2);
        const [, , device, top, point] = before.split(' ');
        const [type, source = ''] = after.split(' ');
        if (device === undefined || top === undefined || point === undefined || !type)
            return [];
        return [{ device, top: mounts_unescape(top), point: mounts_unescape(point), type, source: mounts_unescape(source) }];
    });
}
function isRemote({ type }) {
    return remote.test(type);
}
function realMounts(mounts) {
    const visible = new Map(mounts.map((mount) => [mount.point, mount]));
    const byDevice = new Map();
    for (const mount of visible.values()) {
        if (!isReal(mount))
            continue;
        const known = byDevice.get(mount.device);
        if (known === undefined || rank(mount) < rank(known))
            byDevice.set(mount.device, mount);
    }
    return [...byDevice.values()].sort((one, other) => (one.point < other.point ? -1 : 1));
}
function mountOf(mounts, path) {
    const above = mounts.filter(({ point }) => `${path}/`.startsWith(point === '/' ? '/' : `${point}/`));
    const longest = Math.max(...above.map(({ point }) => point.length));
    return above.findLast(({ point }) => point.length === longest);
}
function isReal(mount) {
    const { type, source, point } = mount;
    if (mounts_image.test(type) || inner.test(point))
        return false;
    if (type === 'overlay' || type === 'rootfs')
        return point === '/';
    return source.startsWith('/dev/') || local.test(type) || isRemote(mount);
}
function rank({ top, point }) {
    return (top === '/' ? 0 : 1_000_000) + point.length;
}
function mounts_unescape(text) {
    return text.replace(/\\([0-3][0-7]{2})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}

;// CONCATENATED MODULE: ./lib/collect/collectors/system/disks.js






const mostDisks = 32;
const patienceMs = 1000;
async function disks(machine) {
    const { settings, world } = machine;
    if (settings.disks !== undefined && world.platform !== 'linux')
        return await look(machine, settings.disks, []);
    const mounts = parseMounts(readProc(machine, 'self/mountinfo'));
    if (settings.disks !== undefined)
        return await lookAtNamed(machine, settings.disks, mounts);
    const all = realMounts(mounts);
    const seen = await lookAtMounts(machine, all.slice(0, mostDisks));
    if (all.length <= mostDisks)
        return seen;
    return [...seen, (0,observation/* unavailable */.h)('system', 'disks', `${all.length - mostDisks} of ${all.length} file systems were left out`)];
}
async function lookAtNamed(machine, named, mounts) {
    const asked = new Map();
    const missing = new Map();
    for (const point of named.map(withoutEnd)) {
        const mount = mountOf(mounts, point);
        if (mount !== undefined)
            asked.set(mount.point, mount);
        if (mount?.point === point)
            continue;
        const part = mount === undefined ? '' : `; it is part of ${mount.point}`;
        missing.set(point, (0,observation/* unavailable */.h)('system', `disk/${point}`, `nothing is mounted there${part}`));
    }
    return [...(await lookAtMounts(machine, [...asked.values()])), ...missing.values()];
}
function withoutEnd(path) {
    return path.replace(/(?<=.)\/+$/, '');
}
async function lookAtMounts(machine, mounts) {
    const points = (some) => some.map(({ point }) => point);
    return await look(machine, points(mounts.filter((mount) => !isRemote(mount))), points(mounts.filter(isRemote)));
}
async function look(machine, local, remote) {
    const seen = (await Promise.all(local.map((point) => disk(machine, point)))).map(({ observations }) => observations);
    let hung;
    for (const point of remote) {
        const { observations, late } = hung === undefined
            ? await disk(machine, point)
            : { observations: [(0,observation/* unavailable */.h)('system', `disk/${point}`, `not asked, because ${hung} did not answer`)], late: false };
        seen.push(observations);
        if (late)
            hung = point;
    }
    return seen.flat();
}
async function disk({ calls, signal }, point) {
    let late = true;
    try {
        const figures = await (0,within/* within */.u)(patienceMs, async () => {
            try {
                return await calls.statfs(point);
            }
            finally {
                late = false;
            }
        }, signal);
        return { observations: figuresOf(point, figures), late };
    }
    catch (thrown) {
        return { observations: [(0,observation/* unavailable */.h)('system', `disk/${point}`, (0,errors/* messageOf */.bD)(thrown))], late };
    }
}
function figuresOf(point, figures) {
    const { blocks, bfree, bavail, files, ffree } = figures;
    if (!(blocks > 0))
        return [];
    const used = blocks - bfree;
    return [
        { key: `disk/${point}/used`, value: percent(used, used + bavail || 1), unit: 'percent' },
        { key: `disk/${point}/free`, value: bavail * (figures.frsize ?? figures.bsize), unit: 'bytes' },
        ...inodesOf(point, files, ffree),
    ];
}
function inodesOf(point, files, ffree) {
    return files > 0 ? [{ key: `disk/${point}/inodes-used`, value: percent(files - ffree, files), unit: 'percent' }] : [];
}

;// CONCATENATED MODULE: ./lib/collect/collectors/system/load.js



function parseLoad(text) {
    const [, one, five, fifteen] = /^(\d+(?:\.\d+)?) (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)(?: |$)/m.exec(text) ?? [];
    return fifteen === undefined ? undefined : [Number(one), Number(five), Number(fifteen)];
}
function loadOf([one, five, fifteen], cores) {
    return [
        { key: 'load/per-core', value: hundredths(five / cores) },
        { key: 'load/1m', value: one },
        { key: 'load/5m', value: five },
        { key: 'load/15m', value: fifteen },
    ];
}
function load(machine) {
    const averages = parseLoad(readProc(machine, 'loadavg'));
    if (averages === undefined)
        throw garbled('loadavg');
    return loadOf(averages, parseOnline(readProc(machine, 'stat')) || machine.calls.os.availableParallelism());
}

;// CONCATENATED MODULE: ./lib/collect/collectors/system/memory.js



function parseMeminfo(text) {
    const lines = text.matchAll(/^(\S+):[ \t]*(\d+) kB$/gm);
    return new Map([...lines].map(([, name = '', kilobytes]) => [name, Number(kilobytes) * 1024]));
}
function memory(machine) {
    const info = parseMeminfo(readProc(machine, 'meminfo'));
    const total = info.get('MemTotal');
    const available = info.get('MemAvailable') ?? info.get('MemFree');
    if (total === undefined || total === 0 || available === undefined)
        throw garbled('meminfo');
    const group = cgroupMemory(machine);
    if (group === undefined || group.limit >= total)
        return memoryOf(total, available);
    return memoryOf(group.limit, Math.min(Math.max(0, group.limit - group.used), available), group.used);
}
function memoryOf(total, available, used = total - available) {
    return [
        { key: 'memory/total', value: total, unit: 'bytes' },
        { key: 'memory/available', value: available, unit: 'bytes' },
        { key: 'memory/used', value: percent(used, total), unit: 'percent' },
    ];
}
function swap(machine) {
    const info = parseMeminfo(readProc(machine, 'meminfo'));
    const total = info.get('SwapTotal') ?? 0;
    if (total === 0)
        return [];
    return [
        { key: 'swap/total', value: total, unit: 'bytes' },
        { key: 'swap/used', value: percent(total - (info.get('SwapFree') ?? total), total), unit: 'percent' },
    ];
}

;// CONCATENATED MODULE: ./lib/collect/collectors/system/elsewhere.js






const rest = 'pressure, swap, network and processes';
const partsElsewhere = [
    { name: 'cpu', look: cpu },
    { name: 'cores', look: ({ calls }) => [count(calls.os.availableParallelism())] },
    { name: 'load', look: elsewhere_load },
    { name: 'memory', look: elsewhere_memory },
    { name: 'disks', look: disksOf },
    { name: 'uptime', look: ({ calls }) => [{ key: 'uptime', value: Math.floor(calls.os.uptime()), unit: 'seconds' }] },
    { name: 'os', look: ({ calls }) => [{ key: 'os', value: calls.os.version() }] },
    { name: 'kernel', look: ({ calls }) => [{ key: 'kernel', value: calls.os.release() }] },
    { name: 'rest', look: ({ world }) => [(0,observation/* unavailable */.h)('system', rest, `not told on ${world.platform}`)] },
];
function count(cores) {
    return { key: 'cpu/cores', value: cores, unit: 'count', labels: { source: 'online' } };
}
function elsewhere_load({ world, calls }) {
    if (world.platform === 'win32')
        return [];
    const [one = 0, five = 0, fifteen = 0] = calls.os.loadavg();
    return loadOf([one, five, fifteen], calls.os.availableParallelism());
}
function elsewhere_memory({ world, calls }) {
    if (world.platform !== 'darwin')
        return memoryOf(calls.os.totalmem(), calls.os.freemem());
    return [
        { key: 'memory/total', value: calls.os.totalmem(), unit: 'bytes' },
        (0,observation/* unavailable */.h)('system', 'memory', 'Node does not tell on macOS how much could be had'),
    ];
}
function disksOf(machine) {
    const { settings, world } = machine;
    return disks({ ...machine, settings: { disks: [(0,external_node_path_.parse)(world.root).root], ...settings } });
}

;// CONCATENATED MODULE: ./lib/collect/collectors/system/host-calls.js


const hostCalls = {
    statfs: async (path) => await new Promise((resolve, reject) => {
        (0,external_node_fs_.statfs)(path, (error, figures) => (error === null ? resolve(figures) : reject(error)));
    }),
    ownCpuMicros: () => {
        const { user, system } = process.cpuUsage();
        return user + system;
    },
    osRelease: () => (0,external_node_fs_.readFileSync)('/etc/os-release', 'utf8'),
    os: external_node_os_namespaceObject,
};

;// CONCATENATED MODULE: ./lib/collect/collectors/system/identity.js

function parsePrettyName(text) {
    const value = /^PRETTY_NAME=(.*)$/m.exec(text)?.[1]?.trim();
    const bare = value?.replace(/^(["'])(.*)\1$/, '$2').replace(/\\(["'$`\\])/g, '$1');
    return bare === '' ? undefined : bare;
}
function parseUptime(text) {
    const seconds = /^(\d+(?:\.\d+)?) /.exec(text)?.[1];
    return seconds === undefined ? undefined : Math.floor(Number(seconds));
}
function uptime(machine) {
    const seconds = parseUptime(readProc(machine, 'uptime'));
    if (seconds === undefined)
        throw garbled('uptime');
    return [{ key: 'uptime', value: seconds, unit: 'seconds' }];
}
function os({ calls }) {
    return [{ key: 'os', value: prettyName(calls) ?? calls.os.version() }];
}
function prettyName({ osRelease }) {
    try {
        return parsePrettyName(osRelease());
    }
    catch {
        return undefined;
    }
}
function kernel(machine) {
    return [{ key: 'kernel', value: readProc(machine, 'sys/kernel/osrelease').trim() }];
}
function runner({ env }) {
    const { RUNNER_NAME, RUNNER_ENVIRONMENT, ImageOS, ImageVersion } = env;
    if (!RUNNER_NAME)
        return [];
    const image = [ImageOS, ImageVersion].filter(Boolean).join(' ');
    return [{
            key: 'runner',
            value: RUNNER_NAME,
            labels: { ...(RUNNER_ENVIRONMENT && { environment: RUNNER_ENVIRONMENT }), ...(image && { image }) },
        }];
}

;// CONCATENATED MODULE: ./lib/collect/collectors/system/network.js


const mostInterfaces = 16;
const network_inner = /^(?:lo|veth.*|docker\d*|br-.*|virbr\d+.*|cali.*|cni\d+|flannel.*|ifb\d+|dummy\d+)$/;
function parseInterfaces(text) {
    return text.split('\n').flatMap((line) => {
        const colon = line.lastIndexOf(':');
        const name = line.slice(0, Math.max(0, colon)).trim();
        const figures = line.slice(colon + 1).trim().split(/\s+/).map(Number);
        const [received = 0, , receiveErrors = 0] = figures;
        const [sent = 0, , sendErrors = 0] = figures.slice(8);
        if (name === '' || figures.length < 16 || figures.some(Number.isNaN))
            return [];
        return [{ name, received, sent, errors: receiveErrors + sendErrors }];
    });
}
function network(machine) {
    const known = parseInterfaces(readProc(machine, 'net/dev'));
    if (known.length === 0)
        throw garbled('net/dev');
    const all = known.filter(({ name }) => !network_inner.test(name));
    const shown = all.slice(0, mostInterfaces);
    return [
        ...shown.flatMap(({ name, received, sent, errors }) => [
            { key: `network/${name}/received`, value: received, unit: 'bytes' },
            { key: `network/${name}/sent`, value: sent, unit: 'bytes' },
            { key: `network/${name}/errors`, value: errors, unit: 'count' },
        ]),
        ...(all.length > shown.length
            ? [(0,observation/* unavailable */.h)('system', 'network', `${all.length - shown.length} of ${all.length} interfaces were left out`)]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/collect/collectors/system/pressure.js


function parsePressure(text) {
    const share = /^some .*?\bavg60=(\d+(?:\.\d+)?)/m.exec(text)?.[1];
    return share === undefined ? undefined : Number(share);
}
function pressure({ world }) {
    const resources = ['cpu', 'memory', 'io'].map((name) => ({
        name,
        value: parsePressure(readIfThere(`${world.proc}/pressure/${name}`) ?? ''),
    }));
    const missing = resources.filter(({ value }) => value === undefined).map(({ name }) => name);
    return [
        ...resources.flatMap(({ name, value }) => value === undefined ? [] : [{ key: `${name}/pressure`, value, unit: 'percent' }]),
        ...(missing.length > 0
            ? [(0,observation/* unavailable */.h)('system', 'pressure', `this kernel does not tell it for ${missing.join(', ')}`)]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/collect/collectors/system/processes.js



const shown = 5;
const candidates = 12;
const mostProcesses = 20_000;
const batch = 500;
function parseResidentPages(statm) {
    return Number(/^\d+ (\d+) /.exec(statm)?.[1] ?? 0);
}
function parseProcess(status) {
    const name = /^Name:\t(.*)$/m.exec(status)?.[1];
    const kilobytes = /^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1];
    return name === undefined || kilobytes === undefined ? undefined : { name, bytes: Number(kilobytes) * 1024 };
}
function parseProgram(cmdline) {
    const first = cmdline.slice(0, 4096).split('\0', 1)[0]?.split(' ', 1)[0] ?? '';
    return first.slice(first.lastIndexOf('/') + 1).replace(/:$/, '') || undefined;
}
async function processes({ world, signal }) {
    const pids = (0,external_node_fs_.readdirSync)(world.proc).filter((name) => /^\d{1,10}$/.test(name));
    const ranked = await largest(world.proc, pids.slice(0, mostProcesses), signal);
    const found = ranked.flatMap((pid) => {
        const one = parseProcess(readIfThere(`${world.proc}/${pid}/status`) ?? '');
        if (one === undefined)
            return [];
        const name = parseProgram(readIfThere(`${world.proc}/${pid}/cmdline`) ?? '') ?? one.name;
        return [{ key: 'process/memory', value: one.bytes, unit: 'bytes', labels: { pid, name } }];
    });
    return [
        ...found.slice(0, shown),
        ...(pids.length > mostProcesses
            ? [(0,observation/* unavailable */.h)('system', 'processes', `only ${mostProcesses} of ${pids.length} were looked at`)]
            : []),
    ];
}
async function largest(proc, pids, signal) {
    const buffer = Buffer.allocUnsafe(256);
    let ranked = [];
    for (const [at, pid] of pids.entries()) {
        if (at % batch === batch - 1) {
            await new Promise(setImmediate);
            signal.throwIfAborted();
        }
        const pages = parseResidentPages(readShort(`${proc}/${pid}/statm`, buffer));
        const least = ranked.length < candidates ? 0 : (ranked.at(-1)?.pages ?? 0);
        if (pages <= least)
            continue;
        ranked = [...ranked, { pid, pages }].sort((one, other) => other.pages - one.pages).slice(0, candidates);
    }
    return ranked.map(({ pid }) => pid);
}
function readShort(path, buffer) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, 'r');
        return buffer.toString('latin1', 0, (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, 0));
    }
    catch {
        return '';
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./lib/collect/collectors/system/system.js












const partsOnLinux = [
    { name: 'cpu', look: cpu },
    { name: 'cores', look: cores },
    { name: 'pressure', look: pressure },
    { name: 'load', look: load },
    { name: 'memory', look: memory },
    { name: 'swap', look: swap },
    { name: 'disks', look: disks },
    { name: 'network', look: network },
    { name: 'uptime', look: uptime },
    { name: 'processes', look: processes },
    { name: 'os', look: os },
    { name: 'kernel', look: kernel },
];
function systemCollector(calls) {
    return {
        id: 'system',
        timeLimitMs: 15_000,
        open: ({ system: settings }) => settings === false ? undefined : async (world, signal) => {
            const machine = { world, settings, calls, signal };
            const parts = world.platform === 'linux' ? partsOnLinux : partsElsewhere;
            const seen = await Promise.all(parts.map((part) => lookAt(part, machine)));
            return { observations: [...seen.flat(), ...runner(world)] };
        },
    };
}
const system = systemCollector(hostCalls);

;// CONCATENATED MODULE: ./lib/collect/registry.js




const registry = [issues, logs, repo, system];

;// CONCATENATED MODULE: ./lib/collect/collect.js





async function collect(world, settings, since, collectors = registry) {
    const readings = await Promise.all(collectors.map((collector) => collect_read(collector, world, settings, since)));
    return readings.filter((reading) => reading !== undefined);
}
async function collect_read({ id, timeLimitMs, open }, world, settings, since) {
    const startMs = world.monotonicMs();
    const timed = () => ({ collector: id, tookMs: Math.round(world.monotonicMs() - startMs) });
    try {
        const look = open(settings);
        return look && { ...(await sight(id, look, timeLimitMs, world, since(id))), ...timed() };
    }
    catch (thrown) {
        const outcome = thrown instanceof errors/* NothingToObserve */.dK ? 'empty' : 'failed';
        return { outcome, reason: reasonOf(thrown, world), ...timed() };
    }
}
async function sight(id, look, timeLimitMs, world, since) {
    const { observations, bookmark } = await (0,within/* within */.u)(timeLimitMs, (signal) => look(world, signal, since));
    return {
        outcome: 'ok',
        observations: admit(id, observations, world.redact),
        ...(bookmark && { bookmark: asData(bookmark) }),
    };
}
function asData({ scope, value }) {
    const copy = JSON.parse(JSON.stringify(value));
    return { scope, value: copy };
}
function reasonOf(thrown, world) {
    const hasWords = thrown instanceof Error || Object(thrown) !== thrown;
    const message = hasWords ? (0,errors/* messageOf */.bD)(thrown) : 'something was thrown that is no error';
    return (0,plain/* plain */.p)(world.redact((0,plain/* plain */.p)(message, 10_000)), 500).replace(/\.$/, '') || 'no reason was given';
}

// EXTERNAL MODULE: ./lib/model/settled.js
var settled = __webpack_require__(57652);
// EXTERNAL MODULE: ./lib/remember/bookmarks-codec.js
var bookmarks_codec = __webpack_require__(33233);
;// CONCATENATED MODULE: ./lib/loop.js




async function runLoop(settings, parts) {
    const { machine, host, log } = parts;
    const startedAt = machine.now();
    if (!settings.dryRun)
        await log.info(`Run started on ${host.name}`);
    parts.onPhase('collecting');
    const id = machine.uuid();
    const opened = (0,settled/* settle */.G)(loop_open(parts, id, startedAt));
    const secondHalf = Promise.all(/* import() */[__webpack_require__.e(14), __webpack_require__.e(93), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 67400));
    const readings = await collect(machine, settings.collect, sinceLastRun(opened, host));
    parts.onPhase('publishing');
    const run = { id: await id, startedAt, ...(parts.workflow && { workflow: parts.workflow }) };
    const { conclude } = await secondHalf;
    return await conclude(settings, parts, run, readings, await opened);
}
async function loop_open(parts, id, startedAt) {
    const target = await parts.openTarget(await id, startedAt);
    return { target, tip: await target.tip() };
}
function sinceLastRun(opened, host) {
    const bookmarks = opened.then(async (settled) => {
        const content = 'value' in settled ? settled.value.tip.text(paths/* paths */.f0.bookmarks) : undefined;
        if (!('value' in settled) || content === undefined)
            return {};
        const { value, problems } = (0,bookmarks_codec/* decodeBookmarks */.g)(content);
        if (problems.length === 0)
            return value;
        const { recollect } = await __webpack_require__.e(/* import() */ 14).then(__webpack_require__.bind(__webpack_require__, 7014));
        return (await recollect(settled.value.tip)).memory.bookmarks;
    });
    return (collector) => ({
        bookmark: async (scope) => (await bookmarks)[scope === 'host' ? `${collector}@${host.key}` : collector],
    });
}

;// CONCATENATED MODULE: ./lib/publish/confine.js



const folders = [
    'data',
    'data/.velos',
    paths/* paths */.f0.logs,
    paths/* paths */.f0.memory,
    paths/* paths */.f0.sightings,
    paths/* paths */.f0.setAside,
    'data/reports',
    paths/* paths */.f0.reports,
    paths/* paths */.f0.tickets,
    paths/* paths */.f0.ticketsProcessed,
    paths/* paths */.f0.ticketsFailed,
    'data/dispatch',
    paths/* paths */.f0.queue,
    paths/* paths */.f0.queueProcessed,
    paths/* paths */.f0.queueFailed,
];
async function confine(files, root) {
    const home = await files.realPath(root);
    for (const folder of folders) {
        const place = await files.realPath((0,external_node_path_.join)(home, folder));
        if (place !== home && !place.startsWith(home.endsWith(external_node_path_.sep) ? home : `${home}${external_node_path_.sep}`)) {
            throw new errors/* VelosError */.uu('a-link', `${(0,external_node_path_.join)(root, folder)} leads out of the root, to ${place}.`);
        }
    }
}

// EXTERNAL MODULE: ./lib/publish/git/repository.js
var repository = __webpack_require__(81554);
;// CONCATENATED MODULE: ./lib/entry/find-configuration.js




async function findConfiguration(files, root, config) {
    const { paths, required } = configurationPaths(config);
    const found = await findFile(files, root, paths);
    return found ?? (required ? { path: paths[0] ?? '', text: undefined } : undefined);
}
async function findFile(files, root, paths) {
    const top = await topOf(files, root);
    const folders = top === undefined || top === root ? [root] : [root, top];
    for (const folder of folders) {
        for (const place of paths) {
            const found = external_node_path_.resolve(folder, place);
            const kind = await files.kind(found);
            if (kind === undefined)
                continue;
            if (kind !== 'file')
                throw new errors/* VelosError */.uu('configuration', `The configuration ${found} is not a file.`, { remedy: 'Put a file there, or move away what has its name.' });
            const text = await files.readText(found);
            if (text !== undefined)
                return { path: external_node_path_.relative(root, found), text };
        }
    }
    return undefined;
}
async function topOf(files, root) {
    try {
        return (await (0,repository/* findRepository */.W)(files, root)).top;
    }
    catch (thrown) {
        if (thrown instanceof errors/* VelosError */.uu && thrown.code === 'no-repository')
            return undefined;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/entry/read-acknowledgements.js



async function readAcknowledgements({ files, redact }, root, timezone) {
    try {
        const file = await findFile(files, root, acknowledgementPaths);
        if (file === undefined)
            return { acknowledged: [], notes: [] };
        const { parseAcknowledgements } = await Promise.all(/* import() */[__webpack_require__.e(814), __webpack_require__.e(553), __webpack_require__.e(722), __webpack_require__.e(908)]).then(__webpack_require__.bind(__webpack_require__, 29908));
        const { acknowledged, problems } = parseAcknowledgements(file, timezone);
        return {
            acknowledged,
            notes: problems.map(({ line, path = '', message }) => redact(`${file.path}${line === undefined ? '' : `:${line}`}: ${path} ${message}`)),
        };
    }
    catch (thrown) {
        return { acknowledged: [], notes: [redact(`What people acknowledged could not be read: ${(0,errors/* messageOf */.bD)(thrown)}`)] };
    }
}

;// CONCATENATED MODULE: ./lib/entry/start-loop.js











async function startLoop(start) {
    const { inputs, source, env, cwd } = start;
    const root = resolveRoot({ root: inputs.root, source, env, cwd, path: external_node_path_ });
    const machine = realMachine(root, env, start.cpuAtStart);
    const file = await findConfiguration(machine.files, root, inputs.config);
    const configured = withoutSecrets(await parseSettings({ inputs, source, env, root, file }), machine);
    const { acknowledged, notes } = await readAcknowledgements(machine, root, configured.timezone);
    const settings = { ...configured, acknowledged };
    await checkRoot(settings, machine);
    await confine(machine.files, root);
    const log = runLog(machine);
    const workflow = workflowOf(env);
    try {
        const result = await runLoop(settings, {
            machine,
            host: hostOf(env),
            ...(workflow && { workflow }),
            log,
            notes,
            async openTarget(runId, startedAt) {
                const { openTarget } = await __webpack_require__.e(/* import() */ 936).then(__webpack_require__.bind(__webpack_require__, 67936));
                return await openTarget(settings, machine, runId, startedAt);
            },
            openArtifactStore: start.openArtifactStore,
            onPhase: start.onPhase,
        });
        return { settings, result };
    }
    catch (thrown) {
        if (!settings.dryRun && !(thrown instanceof errors/* VelosError */.uu && thrown.exitCode === 2))
            await log.error((0,errors/* messageOf */.bD)(thrown));
        throw thrown;
    }
}
async function checkRoot({ root, deliver }, { files }) {
    const kind = await files.kind(root);
    if (kind === 'folder' || (kind === undefined && !deliver.includes('commit')))
        return;
    throw new errors/* VelosError */.uu('configuration', `The root ${root} is ${kind === undefined ? 'not there' : 'not a folder'}.`, {
        remedy: 'Say which folder to observe, with the input or flag "root".',
    });
}
function withoutSecrets(settings, { redact }) {
    const limits = settings.judge.limits.map((limit) => (limit.hint === undefined ? limit : { ...limit, hint: redact(limit.hint) }));
    return { ...settings, judge: { ...settings.judge, limits } };
}
function workflowOf(env) {
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1', GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    if (run === undefined || !/^\d+$/.test(run))
        return undefined;
    const url = server === undefined || repository === undefined ? undefined : `${server}/${repository}/actions/runs/${run}`;
    return { run, attempt, ...(url !== undefined && { url }) };
}

;// CONCATENATED MODULE: ./lib/entry/action.js




async function runAction(cpuAtStart) {
    const { env } = process;
    let toolkit;
    const loadToolkit = () => (toolkit ??= action_load());
    try {
        const { settings, result } = await startLoop({
            inputs: inputsOf(env),
            source: 'input',
            env,
            cwd: process.cwd(),
            cpuAtStart,
            openArtifactStore: openActionsArtifactStore,
            onPhase: () => void loadToolkit(),
        });
        const { core, presentRun } = await loadToolkit();
        await presentRun(core, env, settings, result);
        return exitCodeOf(result.report.status, settings.failOn);
    }
    catch (thrown) {
        const { core, presentFailure } = await loadToolkit();
        return presentFailure(core, env, thrown);
    }
}
async function action_load() {
    const [core, present] = await Promise.all([__webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 91659)), Promise.all(/* import() */[__webpack_require__.e(93), __webpack_require__.e(926)]).then(__webpack_require__.bind(__webpack_require__, 82887))]);
    return { core, ...present };
}


/***/ }),

/***/ 75220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ configuredDispatch),
/* harmony export */   q: () => (/* binding */ defaultDispatch)
/* harmony export */ });
/* harmony import */ var _mail_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66335);

const defaultDispatch = {
    onUnknown: 'resend',
    pathMap: [],
    deadlineMs: 30_000,
    slack: { also: [] },
    notion: { also: [] },
    email: { tls: 'required' },
    webhook: {},
    ntfy: {},
    github: { labels: ['velos'] },
    unset: [],
};
function configuredDispatch(dispatch, unset) {
    const { slack, notion, email, webhook, ntfy, github } = dispatch ?? {};
    const { url, topic } = ntfy ?? {};
    return {
        onUnknown: dispatch?.['on-unknown'] ?? defaultDispatch.onUnknown,
        pathMap: Object.entries(dispatch?.['path-map'] ?? {}).map(([from, to]) => ({ from: withoutSlash(from), to })),
        deadlineMs: dispatch?.deadline ?? defaultDispatch.deadlineMs,
        slack: { ...(slack?.channel && { channel: slack.channel }), also: slack?.also ?? [] },
        notion: { ...parentOf(notion), also: notion?.also ?? [] },
        email: {
            ...(email?.to && { to: (0,_mail_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTwins */ .oc)(email.to) }),
            ...(email?.from && { from: email.from }),
            tls: email?.tls ?? defaultDispatch.email.tls,
        },
        webhook: { ...(webhook?.url && { url: webhook.url }) },
        ntfy: { ...(url && { url }), ...(topic && { topic }) },
        github: { labels: github?.labels ?? defaultDispatch.github.labels },
        unset,
    };
}
function parentOf(notion) {
    const { 'parent-page': page, database, 'data-source': source } = notion ?? {};
    if (page)
        return { parent: { kind: 'page', id: page } };
    if (database)
        return { parent: { kind: 'database', id: database } };
    return source ? { parent: { kind: 'data-source', id: source } } : {};
}
function withoutSlash(folder) {
    return folder.replace(/(?<=[^/\\:])[/\\]+$/, '');
}


/***/ }),

/***/ 66150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toEveryChannel),
/* harmony export */   v: () => (/* binding */ configuredWhen)
/* harmony export */ });
/* harmony import */ var _default_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89979);

function configuredWhen(own) {
    if (typeof own === 'string')
        return toEveryChannel(own);
    const { slack, notion, push, email, webhook, github } = _default_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSettings */ .L.when;
    return {
        slack: own?.slack ?? slack,
        notion: own?.notion ?? notion,
        push: own?.push ?? push,
        email: own?.email ?? email,
        webhook: own?.webhook ?? webhook,
        github: own?.github ?? github,
    };
}
function toEveryChannel(when) {
    return { slack: when, notion: when, push: when, email: when, webhook: when, github: when };
}


/***/ }),

/***/ 52652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseCpuWindow),
/* harmony export */   L: () => (/* binding */ cpuWindowAllowed)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67581);

const cpuWindowAllowed = 'a duration from 0ms to 1m is allowed, such as 200ms';
function parseCpuWindow(text) {
    return (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDurationWithin */ .Ts)(text, 0, 60_000);
}


/***/ }),

/***/ 89979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ defaultSettings)
});

;// CONCATENATED MODULE: ./lib/inputs/default-limits.js
const limits = [
    {
        series: 'disk/*/used',
        warn: 85,
        critical: 95,
        bad: 'above',
        hint: 'Delete or move what is no longer needed on this disk, or enlarge it',
    },
    {
        series: 'disk/*/inodes-used',
        warn: 85,
        critical: 95,
        bad: 'above',
        hint: 'Look for folders with very many small files (caches, sessions, mail) and clear them',
    },
    {
        series: 'memory/used',
        warn: 90,
        critical: 97,
        bad: 'above',
        hint: 'Look at the largest processes in this report; end, limit or move one, or add memory',
    },
    {
        series: 'cpu/pressure',
        warn: 50,
        critical: 80,
        bad: 'above',
        hint: 'Tasks wait for a CPU: run fewer at once, spread them over the day, or add CPUs',
    },
    {
        series: 'load/per-core',
        warn: 2,
        critical: 4,
        bad: 'above',
        unless: 'cpu/pressure',
        hint: 'More tasks want to run than there are CPUs: run fewer at once, or add CPUs',
    },
    {
        series: 'memory/pressure',
        warn: 20,
        critical: 50,
        bad: 'above',
        hint: 'Tasks wait for memory: end or limit the largest processes, or add memory',
    },
];
const defaultLimits = limits.map((limit) => ({ ...limit, builtIn: true }));

;// CONCATENATED MODULE: ./lib/inputs/default-settings.js

const atOnce = { failAfter: 1, recoverAfter: 1 };
const slowToRecover = { failAfter: 1, recoverAfter: 2 };
const defaultSettings = {
    send: { slack: true, notion: true, push: false, email: false },
    alert: [],
    when: { slack: 'always', notion: 'always', push: 'always', email: 'always', webhook: 'always', github: 'always' },
    report: { style: 'full' },
    timezone: 'UTC',
    collect: {
        system: { cpuWindowMs: 200 },
        repo: true,
        logs: { files: ['data/logs/**/*.log', 'logs/**/*.log'], exclude: [], maxBytes: 1_000_000_000 },
    },
    judge: {
        limits: defaultLimits,
        rules: {
            'collector-failed': atOnce,
            late: atOnce,
            limit: atOnce,
            missing: { failAfter: 2, recoverAfter: 1 },
            shift: slowToRecover,
            trend: { failAfter: 2, recoverAfter: 2 },
            unusual: slowToRecover,
        },
        alarmBudget: 2,
        relearn: [],
        unlearned: [],
        dependsOn: [],
        remindMs: 7 * 86_400_000,
    },
    silences: [],
    maintenance: [],
    memory: { runs: 1000, records: 5000, bytes: 4_000_000 },
    retention: { reports: 1000 },
};


/***/ }),

/***/ 67581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ daysPattern),
/* harmony export */   Ts: () => (/* binding */ parseDurationWithin),
/* harmony export */   Zq: () => (/* binding */ durationPattern),
/* harmony export */   bs: () => (/* binding */ parseDays)
/* harmony export */ });
/* unused harmony export parseDuration */
const milliseconds = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const durationPattern = '^[0-9]+(ms|s|m|h|d)$';
function parseDuration(text) {
    const [, count, unit] = /^(\d+)(ms|s|m|h|d)$/.exec(text) ?? [];
    const value = Number(count) * (milliseconds[unit ?? ''] ?? Number.NaN);
    return Number.isSafeInteger(value) ? value : undefined;
}
function parseDurationWithin(text, least, most) {
    const value = parseDuration(text);
    return value !== undefined && value >= least && value <= most ? value : undefined;
}
const daysPattern = '^[0-9]+d$';
function parseDays(text) {
    const days = parseDurationWithin(text, 86_400_000, 4000 * 86_400_000);
    return days === undefined || !text.endsWith('d') ? undefined : days / 86_400_000;
}


/***/ }),

/***/ 66335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ addressPattern),
/* harmony export */   lg: () => (/* binding */ addressAllowed),
/* harmony export */   oc: () => (/* binding */ withoutTwins),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/* unused harmony export parseAddresses */
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85060);

const addressAllowed = 'an address such as ops@example.org or Ops <ops@example.org> is allowed';
const addressPattern = '^[^\\r\\n]*[^@\\s]@[^@\\s]+$';
const longestName = 100;
const longestAddress = 254;
const longestLocal = 64;
const mostAddresses = 100;
const local = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
function parseAddress(text) {
    if (/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(text))
        return { allowed: 'an address on one line, without control characters, is allowed' };
    const [, before, inside] = /^([^<>]*)<([^<>]*)>$/.exec(text.trim()) ?? [];
    const name = before === undefined ? '' : nameOf(before.trim());
    const address = addressOf((inside ?? text).trim());
    return name === undefined || address === undefined ? { allowed: addressAllowed } : { value: { name, address } };
}
function parseAddresses(text) {
    const parts = partsOf(text);
    if (parts.length > mostAddresses)
        return { allowed: `at most ${mostAddresses} addresses between commas are allowed` };
    const found = [];
    for (const [at, part] of parts.entries()) {
        const checked = parseAddress(part);
        if ('value' in checked)
            found.push(checked.value);
        else
            return { allowed: parts.length === 1 ? checked.allowed : `${checked.allowed}, several between commas; number ${at + 1} is none` };
    }
    return { value: withoutTwins(found) };
}
function partsOf(text) {
    const ends = [];
    let isQuoted = false;
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '"')
            isQuoted = !isQuoted;
        if (text[at] === ',' && !isQuoted)
            ends.push(at);
    }
    return [...ends, text.length].map((end, at) => text.slice(at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end));
}
function withoutTwins(addresses) {
    return addresses.filter(({ address }, at) => addresses.findIndex((other) => other.address === address) === at);
}
function nameOf(text) {
    const [, quoted] = /^"([^"\\]*)"$/.exec(text) ?? [];
    const name = quoted ?? text;
    if (name.length > longestName || (quoted === undefined && /[",:;()@[\]\\]/.test(text)))
        return undefined;
    return name.trim();
}
function addressOf(text) {
    const at = text.lastIndexOf('@');
    const [mailbox, written] = [text.slice(0, at), text.slice(at + 1)];
    if (at < 1 || mailbox.length > longestLocal || !local.test(mailbox) || /[^\p{L}\p{N}\p{M}.-]/u.test(written))
        return undefined;
    const domain = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .D)(`https://${written}`)?.hostname ?? '';
    const address = `${mailbox}@${domain}`;
    const isFit = domain.split('.').every((part) => label.test(part)) && !/^[\d.]+$/.test(domain);
    return isFit && address.length <= longestAddress ? address : undefined;
}


/***/ }),

/***/ 96045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ unknownWord),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   d5: () => (/* binding */ notShown),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   wP: () => (/* binding */ allowedWords)
/* harmony export */ });
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50709);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83231);


const mostShown = 60;
const notShown = 'a value that is not shown';
function quoted(text) {
    return `"${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(text, mostShown)}"`;
}
function mismatch(found, allowed, meant) {
    return [`found ${found}`, allowed, ...(meant === undefined ? [] : [`did you mean "${meant}"?`])].join('; ');
}
function unknownWord(word, known) {
    return mismatch(quoted(word), allowedWords(known), (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, known));
}
function allowedWords(words) {
    return `${either(words)} is allowed`;
}
function either(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}


/***/ }),

/***/ 83231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const longest = 40;
function nearest(word, known) {
    if (word.length > longest)
        return undefined;
    const plain = normal(word);
    const near = known
        .filter((one) => Math.abs(one.length - word.length) <= farthest(word, one))
        .map((one) => ({ one, distance: editDistance(plain, normal(one)) }))
        .filter(({ one, distance }) => distance <= farthest(word, one));
    return near.sort((a, b) => a.distance - b.distance)[0]?.one;
}
function farthest(word, known) {
    return Math.max(1, Math.floor(Math.max(word.length, known.length) / 3));
}
function normal(word) {
    return word.toLowerCase().replaceAll('_', '-');
}
function editDistance(a, b) {
    let older = [];
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const substitution = at(above, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const swap = swapped ? at(older, column - 2) + 1 : Infinity;
            current.push(Math.min(at(above, column) + 1, at(current, column - 1) + 1, substitution, swap));
        }
        older = above;
        above = current;
    }
    return at(above, b.length);
}
function at(row, column) {
    return row[column] ?? Infinity;
}


/***/ }),

/***/ 78442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ urlPattern),
/* harmony export */   Q2: () => (/* binding */ parseBaseUrl),
/* harmony export */   Ym: () => (/* binding */ parseTargetUrl),
/* harmony export */   _J: () => (/* binding */ urlAllowed)
/* harmony export */ });
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85060);

const longest = 2000;
const urlAllowed = `a URL that begins with https:// is allowed, of at most ${longest} characters`;
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
    if (authority === undefined || text.length > longest || /[\s\\\p{Cc}\p{Cf}\p{Cs}]/u.test(text))
        return { allowed: urlAllowed };
    if (authority.includes('@'))
        return { allowed: 'a URL without a user name and password is allowed' };
    if (text.includes('#'))
        return { allowed: 'a URL without # is allowed' };
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUrl */ .D)(text);
    if (url === undefined || url.port === '0')
        return { allowed: urlAllowed };
    return url.protocol === 'http:' && !isLoopback(url.hostname) ? { allowed: onlyHere } : { value: url };
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}


/***/ }),

/***/ 85060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseUrl)
/* harmony export */ });
function parseUrl(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}


/***/ }),

/***/ 73434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dK: () => (/* binding */ NothingToObserve),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   uu: () => (/* binding */ VelosError),
/* harmony export */   wt: () => (/* binding */ withSentence)
/* harmony export */ });
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
    'unclear': { exit: 1, remedy: 'The next run looks what became of it; what may have been sent is asked about, or marked.' },
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
class NothingToObserve extends Error {
    name = 'NothingToObserve';
}
function messageOf(thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return message.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
function withSentence(thrown, sentence) {
    const message = `${messageOf(thrown)} ${sentence}`;
    if (thrown instanceof VelosError)
        return new VelosError(thrown.code, message, { cause: thrown, remedy: thrown.remedy });
    return new VelosError('internal', message, { cause: thrown });
}


/***/ }),

/***/ 7687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
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


/***/ }),

/***/ 6463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isUnavailable),
/* harmony export */   h: () => (/* binding */ unavailable)
/* harmony export */ });
function unavailable(collector, part, reason) {
    return { key: `${collector}/unavailable`, value: reason, labels: { part } };
}
function isUnavailable(observation) {
    return observation.key.endsWith('/unavailable');
}


/***/ }),

/***/ 36597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ timestampInName),
/* harmony export */   XR: () => (/* binding */ memoryFiles),
/* harmony export */   eG: () => (/* binding */ reportPath),
/* harmony export */   f0: () => (/* binding */ paths),
/* harmony export */   kQ: () => (/* binding */ reportJsonPath),
/* harmony export */   sq: () => (/* binding */ ticketPath)
/* harmony export */ });
/* unused harmony export timestampIn */
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
    baselines: 'data/memory/baselines.jsonl',
    incidents: 'data/memory/incidents.jsonl',
    sightings: 'data/memory/sightings',
    setAside: 'data/memory/_set_aside',
};
const memoryFiles = [
    paths.runs, paths.bookmarks, paths.learningMemory, paths.learningSummary, paths.baselines, paths.incidents,
];
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
function timestampIn(path) {
    return /(?<!\d)\d{8}_\d{6}(?!\d)/.exec(path.slice(path.lastIndexOf('/') + 1))?.[0];
}


/***/ }),

/***/ 50709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 71960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ whens)
/* harmony export */ });
const whens = ['always', 'change', 'warn', 'critical', 'daily', 'weekly'];


/***/ }),

/***/ 57652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   R: () => (/* binding */ valueOf)
/* harmony export */ });
async function settle(promise) {
    try {
        return { value: await promise };
    }
    catch (thrown) {
        return { thrown };
    }
}
function valueOf(settled) {
    if ('value' in settled)
        return settled.value;
    throw settled.thrown;
}


/***/ }),

/***/ 31509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ channels)
/* harmony export */ });
/* unused harmony export sendReasons */
const channels = ['slack', 'notion', 'push', 'email', 'webhook', 'github'];
const sendReasons = (/* unused pure expression or super */ null && ([
    'always', 'first-report', 'changed', 'reminded', 'warn', 'critical', 'daily-digest', 'weekly-digest', 'alert',
    'turned-off', 'unchanged', 'below-warn', 'below-critical', 'digest-sent',
]));


/***/ }),

/***/ 58065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ timestampOf),
/* harmony export */   XN: () => (/* binding */ freeTimestamp),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
function timestampOf(time) {
    const text = time.toISOString();
    const date = text.length - 14;
    return `${text.slice(0, date - 6)}${text.slice(date - 5, date - 3)}${text.slice(date - 2, date)}_${text.slice(-13, -11)}${text.slice(-10, -8)}${text.slice(-7, -5)}`;
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


/***/ }),

/***/ 81554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73434);


const commitId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
async function findRepository(files, root) {
    const start = await files.realPath(root);
    for (let top = start;; top = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(top)) {
        const gitFolder = await gitFolderAt(files, top);
        if (gitFolder !== undefined)
            return await describe(files, start, top, gitFolder);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(top) === top)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VelosError */ .uu('no-repository', `${root} is not in a git repository.`);
    }
}
async function gitFolderAt(files, top) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(top, '.git');
    const kind = await files.kind(path);
    if (kind === 'folder')
        return (await files.kind((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, 'HEAD'))) === 'file' ? path : undefined;
    if (kind !== 'file')
        return undefined;
    const target = /^gitdir: (.+)$/m.exec((await files.readText(path)) ?? '')?.[1];
    return target === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(top, target.trim());
}
async function describe(files, root, top, gitFolder) {
    const shared = (await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitFolder, 'commondir')))?.trim();
    const commonFolder = shared === undefined ? gitFolder : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(gitFolder, shared);
    const branchNow = async () => {
        const head = ((await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitFolder, 'HEAD'))) ?? '').trim();
        const branch = /^ref: refs\/heads\/(.+)$/.exec(head)?.[1];
        return branch === '.invalid' ? undefined : branch;
    };
    const branch = await branchNow();
    const configuration = (await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(commonFolder, 'config'))) ?? '';
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, root).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    if (place.includes('\n'))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VelosError */ .uu('git', `The root ${root} has a line feed in its path, which git's plumbing cannot take.`, { remedy: 'Rename that folder.' });
    return {
        top,
        gitFolder,
        commonFolder,
        prefix: place === '' ? '' : `${place}/`,
        ...(branch !== undefined && { branch }),
        idLength: /^\s*objectformat\s*=\s*sha256\s*$/im.test(configuration) ? 64 : 40,
        branchNow,
        isShallow: (await files.kind((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(commonFolder, 'shallow'))) === 'file',
        async commitOf(ref) {
            const loose = (await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(commonFolder, ref)))?.trim();
            if (loose !== undefined)
                return commitId.test(loose) ? loose : undefined;
            const packed = (await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(commonFolder, 'packed-refs'))) ?? '';
            const line = packed.split('\n').find((one) => one.endsWith(` ${ref}`));
            const commit = line?.slice(0, line.indexOf(' '));
            return commit !== undefined && commitId.test(commit) ? commit : undefined;
        },
    };
}


/***/ }),

/***/ 33233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ encodeBookmarks),
/* harmony export */   g: () => (/* binding */ decodeBookmarks)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7687);
/* harmony import */ var _decoded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39525);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32483);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63782);




const schema = 'velos.bookmarks/1';
function encodeBookmarks(bookmarks) {
    const lines = Object.keys(bookmarks)
        .toSorted()
        .map((key) => lineOf(key, bookmarks[key]));
    return `{"schema":"${schema}","bookmarks":{${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}}}\n`;
}
function decodeBookmarks(content) {
    const text = (0,_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutMark */ .E_)(content);
    if (text.trim() === '')
        return { value: {}, problems: ['it is empty'] };
    if (text.length > _json_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .longestFile */ .be)
        return { value: {}, problems: [`it has ${text.length} characters, which is too much`] };
    const file = (0,_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (file === undefined)
        return salvaged(text, (0,_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .hasConflictMark */ .sR)(text) ? _decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .conflictProblem */ .KL : 'it is not a JSON object');
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(file))
        return { value: {}, problems: ['it is not a JSON object'] };
    const { schema: found, bookmarks, ...rest } = file;
    if (typeof found === 'string' && found !== schema)
        return { value: {}, problems: [(0,_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongSchema */ .F_)(found, schema)] };
    if (found !== schema)
        return salvaged(text, (0,_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongSchema */ .F_)(found, schema));
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(bookmarks))
        return salvaged(text, '"bookmarks" is not an object');
    if (Object.keys(rest).length > 0)
        return salvaged(text, 'it has keys that it should not have');
    if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isShallow */ .f)(bookmarks))
        return { value: {}, problems: ['it is nested too deeply'] };
    const entries = Object.entries(bookmarks).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
    return { value: Object.fromEntries(entries), problems: [] };
}
const headForm = /^\{"schema":"([^"]{0,60})"/m;
function salvaged(text, problem) {
    const found = headForm.exec(text)?.[1];
    if (found !== undefined && found !== schema)
        return { value: {}, problems: [(0,_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongSchema */ .F_)(found, schema)] };
    const entries = text.split('\n', mostLines).slice(0, -1).flatMap((ended) => bookmarkIn(ended.trimEnd()));
    return { value: Object.fromEntries(entries), problems: [problem] };
}
const mostLines = 5000;
function bookmarkIn(ended) {
    const line = ended.endsWith(',') ? ended.slice(0, -1) : ended;
    const file = line.startsWith('"') ? (0,_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(`{${line}}`) : undefined;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(file) || !(0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isShallow */ .f)(file))
        return [];
    return Object.entries(file).flatMap(([key, value]) => (value === undefined || lineOf(key, value) !== line ? [] : [[key, value]]));
}
function lineOf(key, value) {
    return `${JSON.stringify(key)}:${JSON.stringify(value)}`;
}


/***/ }),

/***/ 39525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ summed),
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   F_: () => (/* binding */ wrongSchema),
/* harmony export */   KL: () => (/* binding */ conflictProblem),
/* harmony export */   gH: () => (/* binding */ problemList),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   sR: () => (/* binding */ hasConflictMark),
/* harmony export */   uN: () => (/* binding */ isConflictMark)
/* harmony export */ });
/* unused harmony export mostProblems */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (thrown) {
        if (thrown instanceof SyntaxError)
            return undefined;
        throw thrown;
    }
}
function withoutMark(text) {
    return text.startsWith('\ufeff') ? text.slice(1) : text;
}
function wrongSchema(found, known) {
    if (typeof found !== 'string')
        return `its first line is not {"schema":"${known}"}`;
    return `it says schema ${JSON.stringify(found.slice(0, 60))}, and this version reads "${known}"`;
}
function isConflictMark(line) {
    return line.length >= 7 && /^(?:<{7}|\|{7}|={7}|>{7})(?: |\r?$)/.test(line);
}
function hasConflictMark(text) {
    return /^<{7}(?: |\r?$)/m.test(text);
}
const conflictProblem = 'it has the marks of a conflict (<<<<<<<)';
function summed(problems) {
    const [first = '', ...rest] = problems;
    if (rest.length === 0)
        return first;
    return `${first}, and ${rest.length < mostProblems - 1 ? '' : 'at least '}${rest.length} more`;
}
const mostProblems = 1000;
function problemList() {
    const all = [];
    return { all, add: (problem) => void (all.length < mostProblems && all.push(problem)) };
}


/***/ }),

/***/ 32483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ miscounted),
/* harmony export */   Iv: () => (/* binding */ wrongHead),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   be: () => (/* binding */ longestFile)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7687);
/* harmony import */ var _decoded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39525);
/* harmony import */ var _migrations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48982);



const longestFile = 16 * 1024 * 1024;
const mostBadLines = 5000;
function readLines(content, reader) {
    const { schema } = reader;
    const whole = (0,_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutMark */ .E_)(content);
    if (whole.trim() === '')
        return { isRefused: false, problems: ['it is empty'] };
    const { add, all: problems } = (0,_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .problemList */ .gH)();
    const missingHead = (0,_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongSchema */ .F_)(undefined, (0,_migrations_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(schema));
    const { text, skipped } = partOf(whole, reader.keep);
    if (text.length < whole.length)
        add(`it has ${whole.length} characters, and only the ${reader.keep} ${text.length} were read`);
    let migrate;
    let number = 0;
    let bad = 0;
    for (let at = 0; at < text.length;) {
        const end = text.indexOf('\n', at);
        const line = text.slice(at, end < 0 ? text.length : end);
        at = end < 0 ? text.length : end + 1;
        number += number === 1 ? 1 + skipped : 1;
        const value = objectIn(line);
        const found = value?.['schema'];
        if (value !== undefined && typeof found === 'string') {
            migrate = (0,_migrations_js__WEBPACK_IMPORTED_MODULE_0__/* .migrationFrom */ .ZZ)(found, schema);
            if (migrate === undefined)
                return { isRefused: true, problems: [(0,_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongSchema */ .F_)(found, (0,_migrations_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(schema))] };
            const wrong = reader.head === undefined ? wrongHead(value) : reader.head(value);
            if (wrong !== undefined)
                add(`line ${number} ${wrong}`);
            continue;
        }
        if (number === 1)
            add((0,_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .isConflictMark */ .uN)(line) ? _decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .conflictProblem */ .KL : missingHead);
        const current = value === undefined || migrate === undefined ? value : migrate(value);
        const wrong = current === undefined ? reader.otherwise : reader.take(current, current === value && line.endsWith('}') ? line : undefined);
        if (wrong === undefined)
            continue;
        if ((0,_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .isConflictMark */ .uN)(line))
            add(_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .conflictProblem */ .KL);
        else if (number > 1)
            add(`line ${number} ${wrong}`);
        bad += 1;
        if (bad < mostBadLines)
            continue;
        add(`after ${mostBadLines} bad lines the rest was not read`);
        break;
    }
    if (problems.length === 0 && !whole.endsWith('\n'))
        add('its last line has no end: something may be cut off');
    return { isRefused: false, problems: withConflictFirst(problems) };
}
function objectIn(line) {
    const value = line.startsWith('{') ? (0,_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(line) : undefined;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : undefined;
}
function wrongHead(value, ...keys) {
    return Object.keys(value).every((key) => key === 'schema' || keys.includes(key)) ? undefined : 'has keys that it should not have';
}
function partOf(text, keep) {
    if (text.length <= longestFile)
        return { text, skipped: 0 };
    if (keep === 'first')
        return { text: text.slice(0, text.lastIndexOf('\n', longestFile) + 1), skipped: 0 };
    const firstEnds = Math.min(text.indexOf('\n') + 1, longestFile);
    const start = text.indexOf('\n', text.length - longestFile + firstEnds) + 1;
    if (start === 0)
        return { text: '', skipped: 0 };
    let skipped = 0;
    for (let at = text.indexOf('\n', firstEnds); at >= 0 && at < start; at = text.indexOf('\n', at + 1))
        skipped += 1;
    return { text: `${text.slice(0, firstEnds)}${text.slice(start)}`, skipped };
}
function miscounted(problems, said, found) {
    return problems.length > 0 || typeof said !== 'number' || said === found ? [] : [`it says that it has ${said} lines, and has ${found}`];
}
function withConflictFirst(problems) {
    if (!problems.includes(_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .conflictProblem */ .KL))
        return problems;
    return [_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .conflictProblem */ .KL, ...problems.filter((one) => one !== _decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .conflictProblem */ .KL)];
}


/***/ }),

/***/ 48982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ZZ: () => (/* binding */ migrationFrom),
/* harmony export */   jo: () => (/* binding */ schemas)
/* harmony export */ });
const schemas = {
    runs: { name: 'velos.runs', version: 1, migrations: {} },
    baselines: { name: 'velos.baselines', version: 1, migrations: {} },
    incidents: { name: 'velos.incidents', version: 1, migrations: {} },
    sightings: { name: 'velos.sightings', version: 1, migrations: {} },
};
function nameOf({ name, version }) {
    return `${name}/${version}`;
}
function migrationFrom(found, schema) {
    if (found === nameOf(schema))
        return (line) => line;
    const version = found.startsWith(`${schema.name}/`) ? Number(/^[1-9]\d{0,5}$/.exec(found.slice(schema.name.length + 1))?.[0]) : Number.NaN;
    if (!(version < schema.version))
        return undefined;
    const steps = [];
    for (let at = version; at < schema.version; at += 1) {
        const step = schema.migrations[at];
        if (step === undefined)
            return undefined;
        steps.push(step);
    }
    return (line) => steps.reduce((older, step) => older && step(older), line);
}


/***/ }),

/***/ 63782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isShallow),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
const deepest = 32;
function isShallow(value, levels = deepest) {
    if (typeof value !== 'object' || value === null)
        return true;
    if (levels === 0)
        return false;
    if (isList(value)) {
        for (let at = 0; at < value.length; at++)
            if (!isShallow(value[at], levels - 1))
                return false;
        return true;
    }
    for (const key in value) {
        const inner = value[key];
        if (typeof inner === 'object' && inner !== null && !isShallow(inner, levels - 1))
            return false;
    }
    return true;
}
function isList(value) {
    return Array.isArray(value);
}
function recordOf(fields, otherwise) {
    if (hasName(fields))
        return fields;
    const { id, ...rest } = fields;
    if (typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER)
        return { ...fields, id: String(id) };
    return { id: otherwise(), ...rest, ...(id === undefined ? {} : { id_given: id }) };
}
function hasName(fields) {
    return typeof fields['id'] === 'string' && fields['id'] !== '';
}


/***/ })

};

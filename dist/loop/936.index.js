export const id = 936;
export const ids = [936];
export const modules = {

/***/ 67936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTarget: () => (/* binding */ openTarget)
});

// UNUSED EXPORTS: committerIn

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(73434);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(36597);
// EXTERNAL MODULE: ./lib/model/settled.js
var settled = __webpack_require__(57652);
// EXTERNAL MODULE: ./lib/model/sightings-files.js
var sightings_files = __webpack_require__(4103);
// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
;// CONCATENATED MODULE: ./lib/publish/folder/intent.js


const schema = 'velos.intent/1';
function encodeIntent(intent) {
    return `${JSON.stringify({ schema, ...intent })}\n`;
}
function decodeIntent(content) {
    let value;
    try {
        value = JSON.parse(content);
    }
    catch {
        return undefined;
    }
    if (!(0,json/* isJsonObject */.OW)(value) || value['schema'] !== schema)
        return undefined;
    const { run, moves, removes } = value;
    if (typeof run !== 'string' || !Array.isArray(moves) || !Array.isArray(removes))
        return undefined;
    if (!moves.every(isMove) || !removes.every(isInData))
        return undefined;
    return { run, moves, removes };
}
function isMove(value) {
    return Array.isArray(value) && value.length === 2 && value.every(isInData);
}
function isInData(value) {
    return typeof value === 'string' && folders.has(value.slice(0, value.lastIndexOf('/'))) && /\/[^/\\\0]+$/.test(value);
}
const folders = new Set([
    paths/* paths */.f0.reports,
    paths/* paths */.f0.tickets,
    paths/* paths */.f0.ticketsProcessed,
    paths/* paths */.f0.ticketsFailed,
    paths/* paths */.f0.memory,
    paths/* paths */.f0.sightings,
    paths/* paths */.f0.setAside,
]);

;// CONCATENATED MODULE: ./lib/publish/folder/folder-target.js






const workFolder = 'data/.velos';
const intentPath = `${workFolder}/intent.json`;
const lockPath = `${workFolder}/lock`;
const lockWaitMs = 60_000;
function folderTarget(options) {
    const { files, root } = options;
    const at = (path) => (0,external_node_path_.join)(root, path);
    return {
        name: `the folder ${root}`,
        async tip() {
            if (!options.isDry && (await files.kind(at(intentPath))) !== undefined)
                await locked(rollForward);
            return await readTip();
        },
        async publish(plan, tip) {
            return await locked(async () => {
                await rollForward();
                if (await hasChanged(plan, tip))
                    return { outcome: 'lost', reason: 'another run wrote to it' };
                await stage(plan);
                const moved = await (0,settled/* settle */.G)(rollForward());
                if ('thrown' in moved)
                    return { outcome: 'unclear', reason: (0,errors/* messageOf */.bD)(moved.thrown).replace(/\.$/, '') };
                return { outcome: 'accepted', notes: [] };
            });
        },
        async release() { },
    };
    async function readTip() {
        const contents = new Map();
        const names = new Map();
        for (const folder of [paths/* paths */.f0.reports, paths/* paths */.f0.tickets, paths/* paths */.f0.ticketsProcessed, paths/* paths */.f0.ticketsFailed, paths/* paths */.f0.setAside, paths/* paths */.f0.sightings]) {
            names.set(folder, await files.list(at(folder)));
        }
        for (const path of [...paths/* memoryFiles */.XR, ...(0,sightings_files/* sightingsAmong */.fL)(names.get(paths/* paths */.f0.sightings) ?? [], options.startedAt)]) {
            contents.set(path, await files.readOwn(at(path)));
        }
        return {
            version: contents.get(paths/* paths */.f0.runs) ?? '',
            text: (path) => contents.get(path),
            names: (folder) => names.get(folder) ?? [],
            earlier: options.earlier ?? async function* nothing() { },
            async read(wanted) {
                const found = new Map();
                for (const path of wanted) {
                    const content = await files.readOwn(at(path));
                    if (content !== undefined)
                        found.set(path, content);
                }
                return found;
            },
        };
    }
    async function hasChanged(plan, tip) {
        const sightings = (0,sightings_files/* sightingsAmong */.fL)([...await files.list(at(paths/* paths */.f0.sightings)), ...tip.names(paths/* paths */.f0.sightings)], options.startedAt);
        for (const path of [...paths/* memoryFiles */.XR, ...sightings])
            if ((await files.readOwn(at(path))) !== tip.text(path))
                return true;
        for (const path of plan.writes.keys()) {
            const isNew = path.startsWith(`${paths/* paths */.f0.reports}/`) || path.startsWith(`${paths/* paths */.f0.tickets}/`);
            if (isNew && (await files.kind(at(path))) !== undefined)
                return true;
        }
        return false;
    }
    async function stage(plan) {
        const moves = [...plan.writes.keys()].map((path, index) => [stagedPath(path, index), path]);
        const folders = [...new Set([...plan.writes.keys()].map(folderOf))];
        try {
            for (const folder of folders)
                await files.makeFolder(at(folder));
            await sweep([workFolder, ...folders]);
            await Promise.all(moves.map(async ([from, to]) => await files.writeNew(at(from), plan.writes.get(to) ?? '')));
            await Promise.all(folders.map(async (folder) => await files.syncFolder(at(folder))));
            await files.replace(at(intentPath), encodeIntent({ run: options.runId, moves, removes: plan.removes }));
        }
        catch (thrown) {
            await files.remove(at(intentPath));
            for (const [from] of moves)
                await files.remove(at(from));
            throw thrown;
        }
    }
    async function rollForward() {
        const content = await files.readOwn(at(intentPath));
        if (content === undefined)
            return;
        const intent = decodeIntent(content);
        if (intent === undefined) {
            throw new errors/* VelosError */.uu('files', `${at(intentPath)} is not an intent of this program.`, {
                remedy: 'Look at the file and move it away; it says what an earlier run was about to write.',
            });
        }
        for (const [from, to] of intent.moves)
            await files.move(at(from), at(to));
        for (const path of intent.removes)
            await files.remove(at(path));
        const folders = new Set([...intent.moves.map(([, to]) => to), ...intent.removes].map(folderOf));
        await Promise.all([...folders].map(async (folder) => await files.syncFolder(at(folder))));
        await files.remove(at(intentPath));
    }
    async function sweep(folders) {
        for (const folder of folders) {
            for (const name of await files.list(at(folder))) {
                if (stagedName.test(name))
                    await files.remove(at(`${folder}/${name}`));
            }
        }
    }
    function stagedPath(path, index) {
        return `${folderOf(path)}/.velos-${options.runId}-${index}.tmp`;
    }
    async function locked(act) {
        const lock = await takeLock();
        try {
            return await act();
        }
        finally {
            await lock.release();
        }
    }
    async function takeLock() {
        const startedMs = options.monotonicMs();
        for (;;) {
            const answer = await options.locks.tryTake(at(lockPath));
            if (!('heldBy' in answer))
                return answer;
            if (options.monotonicMs() - startedMs > lockWaitMs) {
                throw new errors/* VelosError */.uu('locked', `${at(lockPath)} is held by ${answer.heldBy}, after ${lockWaitMs / 1000} seconds of waiting.`);
            }
            await options.sleep(20 + (options.monotonicMs() % 30));
        }
    }
}
const stagedName = /^(?:\.velos-[0-9a-f-]{36}-\d+|\.intent\.json\.[0-9a-z.]+|(?:inbox\.)?lock(?:\.takeover)?\.[0-9a-z.]+)\.tmp$/;
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/'));
}

;// CONCATENATED MODULE: ./lib/publish/git/cat-file.js
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

;// CONCATENATED MODULE: ./lib/publish/git/git-history.js

const mostVersions = 20;
const mostBytes = 64 * 1024 * 1024;
const mostBytesEach = 48 * 1024 * 1024;
const deeperBy = 50;
const patienceMs = 60_000;
function openHistory(git, revision, prefix) {
    let isDeeper = false;
    return async function* earlier(path) {
        const seen = new Set();
        let bytes = 0;
        for (;;) {
            for (const { commit, blob, size } of await versionsOf(`${prefix}${path}`)) {
                if (seen.has(blob))
                    continue;
                seen.add(blob);
                if (size > mostBytesEach)
                    continue;
                bytes += size;
                if (bytes > mostBytes)
                    return;
                const text = await textOf(blob);
                if (text !== undefined)
                    yield { version: commit, text };
            }
            if (isDeeper || !(await makeDeeper()))
                return;
        }
    };
    async function versionsOf(place) {
        const list = await git(['rev-list', `--max-count=${mostVersions + 1}`, revision, '--', `:(top,literal)${place}`]);
        const commits = list.code === 0 ? list.stdout.split('\n').filter(Boolean) : [];
        if (commits.length === 0)
            return [];
        const facts = await git(['cat-file', '--batch-check=%(objecttype) %(objectname) %(objectsize)'], { input: commits.map((commit) => `${commit}:${place}\n`).join('') });
        const lines = facts.stdout.split('\n');
        return commits.flatMap((commit, index) => {
            const [type, blob = '', size] = (lines[index] ?? '').split(' ');
            return type === 'blob' ? [{ commit, blob, size: Number(size) }] : [];
        });
    }
    async function textOf(blob) {
        const { code, stdout } = await git(['cat-file', '--batch'], { input: `${blob}\n`, encoding: 'latin1', maxBytes: 2 * mostBytesEach });
        const [object] = code === 0 ? parseBatch(stdout) : [];
        return object === undefined ? undefined : toText(object.content);
    }
    async function makeDeeper() {
        isDeeper = true;
        const { stdout } = await git(['rev-parse', '--is-shallow-repository']);
        if (stdout.trim() !== 'true')
            return false;
        const commit = (await git(['rev-parse', '--verify', `${revision}^{commit}`])).stdout.trim();
        const { code } = await git(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap=', `--deepen=${deeperBy}`, 'origin', commit], { signal: AbortSignal.timeout(patienceMs), limitMs: 2 * patienceMs });
        return code === 0;
    }
}

// EXTERNAL MODULE: ./lib/publish/git/repository.js
var git_repository = __webpack_require__(81554);
;// CONCATENATED MODULE: ./lib/publish/git/folder-history.js



function folderHistory(git, files, root) {
    return async function* earlier(path) {
        const repository = await (0,settled/* settle */.G)((0,git_repository/* findRepository */.W)(files, root));
        if ('value' in repository)
            yield* openHistory(git, 'HEAD', repository.value.prefix)(path);
    };
}

;// CONCATENATED MODULE: ./lib/publish/git/fast-import.js
function commitStream(plan, facts) {
    const { identity, time, parent, idLength, prefix, scratchRef, staleRefs } = facts;
    const parts = [
        'feature done\n',
        `commit ${scratchRef}\nmark :1\n`,
        `committer ${clean(identity.name)} <${clean(identity.email)}> ${Math.floor(time.getTime() / 1000)} +0000\n`,
        ...data(plan.message),
        ...(parent === undefined ? [] : [`from ${parent}\n`]),
        ...(plan.moves ?? []).map(({ from, to }) => `R ${quote(prefix + from)} ${quote(prefix + to)}\n`),
        ...plan.removes.map((path) => `D ${quote(prefix + path)}\n`),
        ...[...plan.writes].flatMap(([path, content]) => [`M 100644 inline ${quote(prefix + path)}\n`, ...data(content)]),
        '\nget-mark :1\n',
        ...[scratchRef, ...staleRefs].map((ref) => `reset ${ref}\nfrom ${'0'.repeat(idLength)}\n\n`),
        'done\n',
    ];
    return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}
function data(text) {
    const bytes = Buffer.from(text);
    return [`data ${bytes.length}\n`, bytes, '\n'];
}
function quote(path) {
    return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
function clean(text) {
    return text.replace(/[<>\n\0]/g, '');
}

;// CONCATENATED MODULE: ./lib/publish/git/push-answer.js

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
        throw new errors/* VelosError */.uu('push-refused', `Could not push to ${where}: ${reason}.`, { remedy: 'A branch has a name that begins or goes on like this one: choose another with the input "branch".' });
    }
    if (status !== undefined && lostRace.test(status))
        return { outcome: 'lost', reason };
    throwIfRefused(said, reason, `Could not push to ${where}`);
    if (lostRace.test(said))
        return { outcome: 'lost', reason };
    if (status === undefined && silence.test(said))
        return { outcome: 'unclear', reason };
    throw new errors/* VelosError */.uu(status === undefined ? 'git' : 'push-refused', `Could not push to ${where}: ${reason}.`);
}
function throwIfRefused(said, reason, attempt) {
    const refusal = refusals.find(({ sign }) => sign.test(said));
    if (refusal !== undefined)
        throw new errors/* VelosError */.uu(refusal.code, `${attempt}: ${reason}.`);
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

;// CONCATENATED MODULE: ./lib/publish/git/git-target.js






const remote = 'origin';
const fetchAttempts = 3;
const fetchPauseMs = 1000;
function gitTarget(options) {
    const { git, repository, branch, runId } = options;
    const name = `branch ${branch} of ${remote}`;
    const tipRef = `refs/velos/${runId}/tip`;
    let hasFetched = false;
    let hasScratch = false;
    return {
        name,
        async tip() {
            const head = hasFetched || options.fetchFirst ? undefined : await pushedHead(repository, branch);
            if (head !== undefined) {
                hasFetched = true;
                return await options.read(head, undefined);
            }
            const checkedOut = repository.branch === branch ? undefined : (repository.branch ?? 'HEAD');
            const isThere = await fetchTip();
            return isThere ? await options.read(tipRef, checkedOut) : await options.orphan(checkedOut);
        },
        async publish(plan, tip) {
            const commit = await makeCommit(plan, tip);
            const push = await askRemote([
                'push', '--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no',
                `--force-with-lease=refs/heads/${branch}:${tip.commit ?? ''}`, remote, `${commit}:refs/heads/${branch}`,
            ]);
            const answer = readPushAnswer(push, name);
            if (answer.outcome !== 'accepted')
                return { ...answer, commit };
            const brought = await (0,settled/* settle */.G)(bringToWorkTree(plan, tip, commit));
            const notes = 'value' in brought ? brought.value : [`The work tree does not have the files: ${(0,errors/* messageOf */.bD)(brought.thrown)}`];
            return { outcome: 'accepted', commit, notes };
        },
        async release() {
            if (hasScratch)
                await git(['update-ref', '-d', tipRef]);
        },
    };
    async function fetchTip() {
        const isKnown = hasFetched || (await repository.commitOf(`refs/remotes/${remote}/${branch}`)) !== undefined || repository.branch === branch;
        const depth = repository.isShallow && !isKnown ? ['--depth=1'] : [];
        for (let attempt = 1;; attempt += 1) {
            const { code, stderr } = await askRemote([
                'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap=', ...depth,
                remote, `+refs/heads/${branch}:${tipRef}`,
            ]);
            if (code === 0) {
                hasFetched = true;
                hasScratch = true;
                return true;
            }
            if (/couldn't find remote ref/i.test(stderr))
                return false;
            const reason = lastWords(undefined, stderr);
            throwIfRefused(stderr, reason, `Could not fetch ${name}`);
            if (!isSilence(stderr))
                throw new errors/* VelosError */.uu('git', `Could not fetch ${name}: ${reason}.`);
            if (attempt === fetchAttempts)
                throw new errors/* VelosError */.uu('unreachable', `Could not fetch ${name}, ${attempt} times tried: ${reason}.`);
            await options.sleep(attempt * fetchPauseMs);
        }
    }
    async function askRemote(args) {
        const { patienceMs = 120_000 } = options;
        const limit = AbortSignal.timeout(patienceMs);
        try {
            return await git(args, { signal: limit, limitMs: 2 * patienceMs });
        }
        catch (thrown) {
            if (!limit.aborted)
                throw thrown;
            return { code: 124, stdout: '', stderr: `fatal: ${remote} timed out after ${patienceMs / 1000} s` };
        }
    }
    async function makeCommit(plan, tip) {
        const stream = commitStream(plan, {
            identity: options.identity,
            time: options.time(),
            ...(tip.commit === undefined ? {} : { parent: tip.commit }),
            idLength: repository.idLength,
            prefix: repository.prefix,
            scratchRef: `refs/velos/${runId}/new`,
            staleRefs: [tipRef],
        });
        const made = await git(['fast-import', '--quiet', '--date-format=raw'], { input: stream });
        const commit = made.stdout.trim();
        if (made.code !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) {
            const reason = lastWords(undefined, made.stderr);
            const code = /no space left|disk quota/i.test(made.stderr) ? 'disk-full' : /permission denied|read-only/i.test(made.stderr) ? 'read-only' : 'git';
            throw new errors/* VelosError */.uu(code, `Could not make the commit in ${repository.top}: ${reason}.`);
        }
        hasScratch = false;
        return (await options.signs()) ? await sign(commit, plan, tip) : commit;
    }
    async function sign(commit, plan, tip) {
        const parent = tip.commit === undefined ? [] : ['-p', tip.commit];
        const signed = await git(['commit-tree', '-S', ...parent, '-m', plan.message, `${commit}^{tree}`]);
        if (signed.code === 0)
            return signed.stdout.trim();
        throw new errors/* VelosError */.uu('git', `Could not sign the commit: ${lastWords(undefined, signed.stderr)}.`, {
            remedy: 'Let git sign without asking in this job, or turn commit.gpgSign off for it.',
        });
    }
    async function bringToWorkTree(plan, tip, commit) {
        const isCheckedOut = (await repository.branchNow()) === branch;
        const stoodOnParent = isCheckedOut && tip.commit !== undefined && (await repository.commitOf(`refs/heads/${branch}`)) === tip.commit;
        const notes = stoodOnParent ? await moveForward(commit) : isCheckedOut ? [leftBehind] : [];
        if (!options.alwaysWriteWorkTree)
            return notes;
        for (const [path, content] of plan.writes) {
            const place = (0,external_node_path_.join)(options.root, path);
            if (!stoodOnParent || notes.length > 0 || (await options.files.kind(place)) === undefined)
                await options.files.replace(place, content);
        }
        if (stoodOnParent && notes.length === 0)
            return [];
        const gone = [...plan.removes, ...(plan.moves ?? []).map(({ from }) => from)];
        for (const path of gone)
            if (path !== paths/* paths */.f0.inbox)
                await options.files.remove((0,external_node_path_.join)(options.root, path));
        return [];
    }
    async function moveForward(commit) {
        const { name: GIT_COMMITTER_NAME, email: GIT_COMMITTER_EMAIL } = options.identity;
        const moved = await git(['-c', 'merge.verifySignatures=false', '-c', 'merge.autoStash=false', 'merge', '--ff-only', '--no-squash', '--quiet', '--no-stat', commit], { env: { GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL } });
        return moved.code === 0 ? [] : [`The checkout was left where it was: ${lastWords(undefined, moved.stderr)}`];
    }
}
const leftBehind = 'The report is on the branch of the remote; this checkout stands elsewhere and was left as it is ("git pull" brings it)';
async function pushedHead(repository, branch) {
    if (repository.branch !== branch)
        return undefined;
    const head = await repository.commitOf(`refs/heads/${branch}`);
    return head !== undefined && head === (await repository.commitOf(`refs/remotes/${remote}/${branch}`)) ? head : undefined;
}

;// CONCATENATED MODULE: ./lib/publish/git/git-tip.js






const texts = [...paths/* memoryFiles */.XR, paths/* paths */.f0.inbox];
const git_tip_folders = [paths/* paths */.f0.reports, paths/* paths */.f0.tickets, paths/* paths */.f0.ticketsProcessed, paths/* paths */.f0.ticketsFailed, paths/* paths */.f0.setAside, paths/* paths */.f0.sightings];
const mustBeFolders = ['data', 'data/reports', paths/* paths */.f0.memory, ...git_tip_folders];
async function orphanTip(git, prefix, checkedOut) {
    const [headInbox] = await batch(git, [`HEAD:${prefix}${paths/* paths */.f0.inbox}`]);
    return {
        version: 'no branch yet',
        text: () => undefined,
        names: () => [],
        async *earlier() { },
        ...checkedOutInbox(headInbox, checkedOut),
        read: async () => new Map(),
    };
}
async function readTip(git, revision, { prefix, startedAt }, checkedOut) {
    const places = [...new Set([...texts, ...mustBeFolders, ...(0,sightings_files/* likelySightings */.bS)(startedAt)])];
    const [commit, headInbox, ...found] = await batch(git, [
        revision,
        `HEAD:${prefix}${paths/* paths */.f0.inbox}`,
        ...places.map((place) => `${revision}:${prefix}${place}`),
    ]);
    if (commit === undefined)
        throw new errors/* VelosError */.uu('git', `The commit ${revision} is not in this clone.`);
    const objects = new Map(places.map((place, index) => [place, found[index]]));
    for (const place of mustBeFolders) {
        const object = objects.get(place);
        if (object === undefined || object.type === 'tree')
            continue;
        throw new errors/* VelosError */.uu('not-a-folder', `On the branch "${prefix}${place}" is a file, and should be a folder.`);
    }
    const waiting = objects.get(paths/* paths */.f0.sightings);
    const isFile = new Map((waiting === undefined ? [] : entriesInTree(waiting)).map((entry) => [`${paths/* paths */.f0.sightings}/${entry.name}`, entry.isFile]));
    const wanted = (0,sightings_files/* sightingsAmong */.fL)(waiting === undefined ? [] : namesInTree(waiting), startedAt).filter((place) => isFile.get(place) === true);
    const others = wanted.filter((place) => !objects.has(place));
    const more = others.length === 0 ? [] : await batch(git, others.map((place) => `${commit.id}:${prefix}${place}`));
    for (const [index, place] of others.entries())
        objects.set(place, more[index]);
    const text = (place) => {
        const object = isFile.get(place) === false ? undefined : objects.get(place);
        return object?.type === 'blob' ? toText(object.content) : undefined;
    };
    const memory = objects.get(paths/* paths */.f0.memory);
    const lost = [...(memory === undefined ? [] : namesInTree(memory)).map((name) => `${paths/* paths */.f0.memory}/${name}`), ...wanted]
        .find((place) => objects.has(place) && objects.get(place) === undefined);
    if (lost !== undefined)
        throw new errors/* VelosError */.uu('git', `This clone is damaged: it lacks the content of ${prefix}${lost} in ${commit.id}.`);
    const inbox = text(paths/* paths */.f0.inbox);
    return {
        version: commit.id,
        commit: commit.id,
        text,
        names(folder) {
            const tree = objects.get(folder);
            return tree === undefined ? [] : namesInTree(tree);
        },
        ...(inbox === undefined ? {} : { inbox: { name: `commit:${commit.id}`, content: inbox } }),
        ...checkedOutInbox(headInbox, checkedOut),
        earlier: openHistory(git, commit.id, prefix),
        async read(wanted) {
            if (wanted.length === 0)
                return new Map();
            const blobs = await batch(git, wanted.map((path) => `${commit.id}:${prefix}${path}`));
            return new Map(wanted.flatMap((path, index) => {
                const blob = blobs[index];
                return blob?.type === 'blob' ? [[path, toText(blob.content)]] : [];
            }));
        },
    };
}
function checkedOutInbox(inbox, checkedOut) {
    if (inbox?.type !== 'blob')
        return {};
    const name = checkedOut === undefined ? {} : { name: `branch:${checkedOut}` };
    return { checkedOutInbox: { ...name, content: toText(inbox.content) } };
}
async function batch(git, names) {
    const result = await git(['cat-file', '--batch'], { input: `${names.join('\n')}\n`, encoding: 'latin1', maxBytes: 256 * 1024 * 1024 });
    if (result.code !== 0)
        throw new errors/* VelosError */.uu('git', `The branch could not be read: ${lastWords(undefined, result.stderr)}.`);
    return parseBatch(result.stdout);
}

;// CONCATENATED MODULE: ./lib/publish/git/signing.js


async function signsCommits(git, files, repository, env) {
    if (!(await mayMentionSigning(files, repository, env)))
        return false;
    const answer = await git(['config', '--type=bool', '--get', 'commit.gpgSign']);
    return answer.code === 0 && answer.stdout.trim() === 'true';
}
async function mayMentionSigning(files, repository, env) {
    if (Object.keys(env).some((name) => name.startsWith('GIT_CONFIG') && name !== 'GIT_CONFIG_NOSYSTEM'))
        return true;
    const home = env['HOME'] ?? env['USERPROFILE'] ?? '';
    const waiting = [
        (0,external_node_path_.join)(repository.commonFolder, 'config'),
        (0,external_node_path_.join)(repository.gitFolder, 'config.worktree'),
        (0,external_node_path_.join)(home, '.gitconfig'),
        (0,external_node_path_.join)(env['XDG_CONFIG_HOME'] ?? (0,external_node_path_.join)(home, '.config'), 'git', 'config'),
        '/etc/gitconfig',
    ];
    const seen = new Set();
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        if (seen.has(path))
            continue;
        seen.add(path);
        const read = await (0,settled/* settle */.G)(files.readText(path));
        if ('thrown' in read)
            return true;
        const text = read.value ?? '';
        if (/gpgsign/i.test(text) || seen.size > filesAtMost)
            return true;
        waiting.push(...includedBy(text, path, home));
    }
    return false;
}
const filesAtMost = 50;
function includedBy(text, path, home) {
    if (!/^\s*\[include/im.test(text))
        return [];
    return [...text.matchAll(/^\s*path\s*=\s*"?([^"\n]+?)"?\s*$/gim)].map(([, name = '']) => name.startsWith('~/') ? (0,external_node_path_.join)(home, name.slice(2)) : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), name));
}

;// CONCATENATED MODULE: ./lib/entry/open-target.js







async function openTarget(settings, machine, runId, time) {
    const { files, git, env } = machine;
    if (!settings.deliver.includes('commit')) {
        return folderTarget({ ...machine, runId, startedAt: time, isDry: settings.dryRun, earlier: folderHistory(git, files, settings.root) });
    }
    const repository = await (0,git_repository/* findRepository */.W)(files, settings.root);
    const branch = settings.branch ?? repository.branch;
    if (branch === undefined)
        throw new errors/* VelosError */.uu('detached-head', `No branch is checked out in ${repository.top}.`);
    return gitTarget({
        git,
        files,
        repository,
        root: settings.root,
        branch,
        runId,
        identity: committerIn(env),
        time: () => time,
        read: async (revision, checkedOut) => await readTip(git, revision, { prefix: repository.prefix, startedAt: time }, checkedOut),
        orphan: async (checkedOut) => await orphanTip(git, repository.prefix, checkedOut),
        signs: async () => await signsCommits(git, files, repository, env),
        sleep: async (milliseconds) => await machine.sleep(milliseconds),
        fetchFirst: false,
        alwaysWriteWorkTree: env['GITHUB_ACTIONS'] === 'true',
    });
}
function committerIn(env) {
    return env['GITHUB_ACTIONS'] === 'true'
        ? { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' }
        : { name: 'velos-master-loop', email: 'velos-master-loop@users.noreply.github.com' };
}


/***/ }),

/***/ 4103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ halfDayOf),
/* harmony export */   Gc: () => (/* binding */ sightingsPath),
/* harmony export */   bS: () => (/* binding */ likelySightings),
/* harmony export */   fL: () => (/* binding */ sightingsAmong),
/* harmony export */   hk: () => (/* binding */ halfDayIn)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36597);
/* harmony import */ var _timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58065);


const halfDayMs = 12 * 3_600_000;
const likelyFiles = 6;
const mostFiles = 32;
function halfDayOf(timestamp) {
    return `${timestamp.slice(0, 9)}${timestamp.slice(9, 11) < '12' ? '00' : '12'}`;
}
function sightingsPath(halfDay) {
    return `${_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.sightings}/${halfDay}.jsonl`;
}
function halfDayIn(path) {
    const halfDay = path.startsWith(`${_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.sightings}/`) ? nameForm.exec(path.slice(_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.sightings.length + 1))?.[1] : undefined;
    return halfDay === undefined || (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(`${halfDay}0000`) === undefined ? undefined : halfDay;
}
const nameForm = /^(\d{8}_(?:00|12))\.jsonl$/;
function likelySightings(now) {
    return Array.from({ length: likelyFiles }, (_, index) => sightingsPath(halfDayOf((0,_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timestampOf */ .U_)(new Date(Math.max(0, now.getTime() + (1 - index) * halfDayMs))))));
}
function sightingsAmong(names, now) {
    const [latest = ''] = likelySightings(now);
    const all = names.map((name) => `${_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.sightings}/${name}`).filter((path) => halfDayIn(path) !== undefined).sort().reverse();
    return [...all.filter((path) => path <= latest), ...all.filter((path) => path > latest)].slice(0, mostFiles);
}


/***/ })

};

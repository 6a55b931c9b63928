export const id = 804;
export const ids = [804];
export const modules = {

/***/ 10804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  look: () => (/* binding */ look)
});

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(73434);
// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/model/observation.js
var observation = __webpack_require__(6463);
// EXTERNAL MODULE: ./lib/collect/within.js
var within = __webpack_require__(69067);
;// CONCATENATED MODULE: ./lib/collect/collectors/repo/log.js
const logArguments = [
    '-c', 'log.showSignature=false',
    'log', '-z', '--encoding=UTF-8', '--no-color', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-notes',
    '--format=%H%x00%ct%x00%<(200,trunc)%aN%x00%<(200,trunc)%aE%x00%<(500,trunc)%s%x00',
];
const headerFields = 5;
function parseLog(output) {
    const tokens = output.split('\0');
    const commits = [];
    let at = 0;
    while (at < tokens.length) {
        const [sha = '', time, name = '', email = '', subject = ''] = tokens.slice(at, at + headerFields);
        if (!/^[0-9a-f]{40,64}$/.test(sha)) {
            at++;
            continue;
        }
        const files = [];
        for (at += headerFields; at < tokens.length; at++) {
            const token = tokens[at]?.replace(/^\n/, '') ?? '';
            const counted = /^(\d+|-)\t(\d+|-)\t([^]*)$/.exec(token);
            const [, added, removed, path = ''] = counted ?? [];
            if (counted !== null)
                files.push({ path, added: lines(added), removed: lines(removed) });
            else if (/^:\d{6} \d{6} /.test(token))
                files.push({ path: tokens[++at] ?? '', added: 0, removed: 0 });
            else if (token !== '')
                break;
        }
        const [person, address] = [name.trim(), email.trim().toLowerCase()];
        commits.push({ sha, time: Number(time), name: person, email: address, subject: subject.trim(), files });
    }
    return commits;
}
function lines(figure) {
    return figure === undefined || figure === '-' ? 0 : Number(figure);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/collect/collectors/repo/store.js




const countAt = 8 + 255 * 4;
async function measureStore(common) {
    const objects = (0,external_node_path_.join)(common, 'objects');
    const folders = (await (0,promises_.readdir)(objects)).filter((name) => /^[0-9a-f]{2}$/.test(name));
    const parts = [];
    for (const name of folders) {
        parts.push(looseIn((0,external_node_path_.join)(objects, name)));
        await (0,external_node_timers_promises_.setImmediate)();
    }
    for (const file of await packFiles(common))
        parts.push(await packIn(file));
    const sum = (of) => parts.reduce((total, part) => total + of(part), 0);
    return { objects: sum(({ objects: count }) => count), bytes: sum(({ bytes }) => bytes) };
}
async function isPartial(common) {
    return (await packFiles(common)).some((file) => file.endsWith('.promisor'));
}
async function packFiles(common) {
    const folder = (0,external_node_path_.join)(common, 'objects', 'pack');
    return (await (0,promises_.readdir)(folder)).map((name) => (0,external_node_path_.join)(folder, name));
}
function looseIn(folder) {
    const names = (0,external_node_fs_.readdirSync)(folder).filter((name) => /^[0-9a-f]{38,62}$/.test(name));
    return { objects: names.length, bytes: names.reduce((sum, name) => sum + sizeOf((0,external_node_path_.join)(folder, name)), 0) };
}
async function packIn(file) {
    if (file.endsWith('.pack'))
        return { objects: 0, bytes: sizeOf(file) };
    if (file.endsWith('.idx'))
        return { objects: await countIn(file), bytes: sizeOf(file) };
    return { objects: 0, bytes: 0 };
}
async function countIn(index) {
    const file = await (0,promises_.open)(index);
    try {
        const { buffer } = await file.read(Buffer.alloc(4), 0, 4, countAt);
        return buffer.readUInt32BE();
    }
    finally {
        await file.close();
    }
}
function sizeOf(file) {
    try {
        return (0,external_node_fs_.statSync)(file).size;
    }
    catch {
        return 0;
    }
}

;// CONCATENATED MODULE: ./lib/collect/collectors/repo/history.js





const mostCommits = 2000;
const mostBytes = 32 * 1024 * 1024;
const patienceMs = 6000;
const shown = 5;
const oneDayMs = 24 * 60 * 60 * 1000;
const ownFolders = ['data/reports', 'data/memory', 'data/dispatch', 'data/logs'];
const ownSubject = 'chore(velos): ';
function isOwnSubject({ subject }) {
    return subject.startsWith(ownSubject);
}
async function history_history(world, repository, bookmark, signal) {
    const since = bookmark === undefined ? '24 hours ago' : bookmark.slice(0, 7);
    try {
        const partial = await isPartial(repository.common);
        const result = await (0,within/* within */.u)(patienceMs, (soon) => world.git(rangeArguments(world, bookmark, partial), {
            signal: soon,
            maxBytes: mostBytes,
            env: { GIT_NO_LAZY_FETCH: '1' },
        }), signal);
        if (result.code !== 0)
            return without(reasonFor(result.stderr, since, repository));
        return summarize(parseLog(result.stdout), { since, partial, ...repository });
    }
    catch (thrown) {
        signal.throwIfAborted();
        return without(`the history since ${since} could not be read: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
}
function rangeArguments(world, bookmark, partial) {
    const range = bookmark === undefined
        ? [`--since=${new Date(world.now().getTime() - oneDayMs).toISOString()}`, 'HEAD']
        : [`${bookmark}..HEAD`];
    return [...logArguments, partial ? '--raw' : '--numstat', `--max-count=${mostCommits + 1}`, ...range, '--'];
}
const uncounted = (0,observation/* unavailable */.h)('repo', 'churn', 'the clone is partial: it lacks the contents to count lines');
function tooMany(since) {
    const reason = `more than ${mostCommits} commits since ${since}; only the newest ${mostCommits} were counted`;
    return (0,observation/* unavailable */.h)('repo', 'history', reason);
}
function summarize(all, known) {
    const { since, partial, boundary, prefix } = known;
    const own = (path) => ownFolders.some((folder) => path.startsWith(`${prefix}${folder}/`));
    if (all.some(({ sha }) => boundary.has(sha))) {
        return without(`the clone is shallow and does not hold all commits since ${since}`);
    }
    const commits = all.slice(0, mostCommits).filter((commit) => !isOwn(commit, own));
    const more = all.length > mostCommits;
    const labels = { since, ...(more && { at: 'least' }) };
    const authors = byAuthor(commits);
    const churn = (side) => ({
        key: `repo/churn-${side}`,
        value: commits.flatMap(({ files }) => files).reduce((sum, file) => sum + (own(file.path) ? 0 : file[side]), 0),
        unit: 'lines',
        labels,
    });
    const observations = [
        { key: 'repo/commits', value: commits.length, unit: 'count', labels },
        { key: 'repo/authors', value: authors.length, unit: 'count', labels },
        ...(partial ? [uncounted] : [churn('added'), churn('removed')]),
        ...authors.slice(0, shown).map(({ name, count }) => ({
            key: 'repo/author',
            value: count,
            unit: 'count',
            labels: { name },
        })),
        ...commits.slice(0, shown).map(({ sha, name, subject }) => ({
            key: 'repo/commit',
            value: subject,
            labels: { sha: sha.slice(0, 7), author: name },
        })),
        ...(more ? [tooMany(since)] : []),
    ];
    const [newest] = commits;
    return { observations, isWhole: !more, ...(newest && { lastCommit: newest.time }) };
}
function isOwn(commit, own) {
    return isOwnSubject(commit) || (commit.files.length > 0 && commit.files.every(({ path }) => own(path)));
}
function byAuthor(commits) {
    const authors = new Map();
    for (const { email, name } of commits) {
        const known = authors.get(email);
        if (known === undefined)
            authors.set(email, { name, count: 1 });
        else
            known.count++;
    }
    return [...authors.values()].sort((one, other) => other.count - one.count);
}
function reasonFor(stderr, since, { boundary }) {
    const isUnknown = /bad (?:object|revision)|invalid (?:revision|symmetric)|unknown revision/i.test(stderr);
    if (!isUnknown)
        return `git said: ${stderr.trim().slice(0, 300)}`;
    const why = boundary.size > 0 ? 'it is shallow' : 'its history was rewritten';
    return `${since}, where the last report was made, is not in this clone: ${why}`;
}
function without(reason) {
    return { observations: [(0,observation/* unavailable */.h)('repo', 'commits', reason)], isWhole: false };
}

;// CONCATENATED MODULE: ./lib/collect/collectors/repo/status.js
const statusArguments = [
    '-c', 'core.fsmonitor=false',
    'status', '--porcelain=v2', '--branch', '-z', '--no-renames', '--no-ahead-behind',
    '--untracked-files=normal', '--ignore-submodules=dirty',
];
function parseStatus(output) {
    const records = output.split('\0');
    const header = (name) => records.find((record) => record.startsWith(`# branch.${name} `))?.slice(`# branch.${name} `.length);
    const head = header('oid');
    const branch = header('head');
    return {
        ...(head !== undefined && /^[0-9a-f]{40,64}$/.test(head) && { head }),
        ...(branch !== undefined && branch !== '(detached)' && { branch }),
        changed: records.filter((record) => /^[12u] /.test(record)).length,
        untracked: records.filter((record) => record.startsWith('? ')).length,
    };
}

;// CONCATENATED MODULE: ./lib/collect/collectors/repo/look.js







const peoplesFiles = ['--', ':(top)', ...ownFolders.map((folder) => `:(exclude)${folder}`)];
async function look(repository, world, signal, since) {
    const bookmark = since.bookmark('root').then(decodeBookmark);
    const past = bookmark.then(async ({ head }) => await history_history(world, repository, head, signal));
    const [status, { observations, ...commits }, last, store] = await Promise.all([
        readStatus(world, signal),
        past,
        lastCommit(world, repository, bookmark, past, signal),
        storeFigures(repository),
    ]);
    const { head } = status;
    const figures = figuresOf(status, repository);
    if (head === undefined) {
        return { observations: [...figures, (0,observation/* unavailable */.h)('repo', 'head', 'there is no commit yet'), ...store] };
    }
    const time = commits.lastCommit ?? last;
    const known = time ?? (repository.boundary.size > 0 ? undefined : null);
    return {
        observations: [...figures, ...observations, ...ageOf(time, world), ...store],
        bookmark: { scope: 'root', value: { head, ...(known !== undefined && { last: known }) } },
    };
}
function decodeBookmark(bookmark) {
    if (!(0,json/* isJsonObject */.OW)(bookmark))
        return {};
    const { head, last } = bookmark;
    return {
        ...(typeof head === 'string' && /^[0-9a-f]{40,64}$/.test(head) && { head }),
        ...((typeof last === 'number' || last === null) && { last }),
    };
}
async function readStatus(world, signal) {
    const { code, stdout, stderr } = await world.git([...statusArguments, ...peoplesFiles], { signal });
    if (code === 0)
        return parseStatus(stdout);
    if (stderr.includes('not a git repository'))
        throw new errors/* NothingToObserve */.dK('not a git repository');
    throw new Error(`git status said: ${stderr.trim().slice(0, 300)}`);
}
function figuresOf({ head, branch, changed, untracked }, { boundary }) {
    return [
        ...(head === undefined ? [] : [{ key: 'repo/head', value: head.slice(0, 7) }]),
        { key: 'repo/branch', value: branch ?? 'detached' },
        { key: 'repo/shallow', value: boundary.size > 0 },
        { key: 'repo/uncommitted', value: changed, unit: 'count' },
        { key: 'repo/untracked', value: untracked, unit: 'count' },
    ];
}
async function lastCommit(world, { boundary }, bookmark, past, signal) {
    const { head, last } = await bookmark;
    if (head !== undefined && last !== undefined && (await past).isWhole)
        return last ?? undefined;
    const { code, stdout } = await world.git([...logArguments, '--max-count=1', 'HEAD', ...peoplesFiles], { signal });
    const [commit] = code === 0 ? parseLog(stdout) : [];
    return commit === undefined || (boundary.has(commit.sha) && isOwnSubject(commit)) ? undefined : commit.time;
}
function ageOf(time, world) {
    if (time === undefined)
        return [(0,observation/* unavailable */.h)('repo', 'last commit', 'this clone has no commit but the loop\'s own')];
    const age = Math.floor(world.now().getTime() / 1000) - time;
    return [{ key: 'repo/last-commit-age', value: Math.max(0, age), unit: 'seconds' }];
}
async function storeFigures({ common }) {
    try {
        const { bytes, objects } = await measureStore(common);
        return [
            { key: 'repo/size', value: bytes, unit: 'bytes' },
            { key: 'repo/objects', value: objects, unit: 'count' },
        ];
    }
    catch (thrown) {
        return [(0,observation/* unavailable */.h)('repo', 'size', (0,errors/* messageOf */.bD)(thrown))];
    }
}


/***/ })

};

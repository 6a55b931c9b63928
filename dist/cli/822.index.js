export const id = 822;
export const ids = [822];
export const modules = {

/***/ 6822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeQueue: () => (/* binding */ describeQueue),
  runBridge: () => (/* binding */ runBridge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/json.js
var json = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/model/plain.js
var plain = __webpack_require__(709);
// EXTERNAL MODULE: ./lib/model/ticket.js
var ticket = __webpack_require__(1509);
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
    if (!(0,json/* isJsonObject */.OW)(value))
        return { path, problem: 'it is not a JSON object' };
    const asked = (0,json/* isJsonObject */.OW)(value['send']) ? askedBySend(value['send']) : askedByChannels(value['channels']);
    if (asked === undefined)
        return { path, problem: 'it has neither "send" nor "channels", so it names no channel' };
    return { path, title: titleOf(value), asksFor: asked };
}
function askedBySend(send) {
    return ticket/* channels */.B.filter((channel) => send[channel] === true);
}
function askedByChannels(value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return undefined;
    return ticket/* channels */.B.filter((channel) => {
        const asked = value[channel];
        return (0,json/* isJsonObject */.OW)(asked) && asked['enabled'] === true;
    });
}
function titleOf(ticket) {
    const artifacts = Array.isArray(ticket['artifacts']) ? ticket['artifacts'] : [];
    const first = artifacts[0];
    const title = ticket['summary'] ?? ((0,json/* isJsonObject */.OW)(first) ? first['title'] : ticket['title']);
    return (0,plain/* plain */.p)(typeof title === 'string' ? title : 'GIWANOS Update', 150);
}

// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/model/paths.js
var paths = __webpack_require__(6597);
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


/***/ })

};

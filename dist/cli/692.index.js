export const id = 692;
export const ids = [692];
export const modules = {

/***/ 34311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replayTickets: () => (/* binding */ replayTickets)
/* harmony export */ });
/* harmony import */ var _deliver_ticket_read_ticket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57473);
/* harmony import */ var _deliver_ticket_decode_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3420);
/* harmony import */ var _deliver_receipts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23912);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73434);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7687);
/* harmony import */ var _model_receipt_codec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70442);
/* harmony import */ var _model_settled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57652);
/* harmony import */ var _publish_queue_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99907);








async function replayTickets(queue, words, stamp) {
    try {
        const replayed = await replay(queue, words, stamp);
        await queue.release();
        return replayed;
    }
    catch (thrown) {
        await (0,_model_settled_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G)(queue.release());
        throw thrown;
    }
}
async function replay(queue, words, stamp) {
    if (queue.heldBy !== undefined) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VelosError */ .uu('locked', `Another bridge works on ${queue.name} right now (${queue.heldBy}).`, { remedy: 'Try again when it is done.' });
    }
    const handled = [];
    const pending = [];
    const taken = new Set();
    for await (const ticket of queue.tickets()) {
        taken.add(ticket.path);
        if (words.some((word) => isMeant(ticket, word)))
            pending.push(ticket);
    }
    for await (const ticket of queue.handled(() => true))
        if (words.some((word) => isMeant(ticket, word)))
            handled.push(ticket);
    const lost = words.filter((word) => ![...pending, ...handled].some((ticket) => isMeant(ticket, word)));
    if (lost.length > 0) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VelosError */ .uu('usage', `No ticket of ${queue.name} has the id, name or path ${lost.map((word) => `"${word}"`).join(', ')}.`, {
            remedy: 'Look into the _dispatch_failed, _dispatch_processed and _dispatch folders, or into data/dispatch, for its name.',
        });
    }
    const mark = (receipts) => [...receipts, ...marksFor(receipts, { at: stamp.at.toISOString(), by: stamp.by })];
    const claimed = pending.length === 0 ? [] : await queue.exchange([], pending.map(({ path }) => path), new Date(stamp.at.getTime() + 300_000));
    const done = claimed.map(({ path, receipts }) => ({ path, receipts: mark(receipts) }));
    for (const { path, receipts } of claimed)
        for (const receipt of marksFor(receipts, { at: stamp.at.toISOString(), by: stamp.by }))
            await queue.note(path, receipt);
    if (done.length > 0)
        await queue.exchange(done, [], stamp.at);
    const busy = pending.filter(({ path }) => !claimed.some((one) => one.path === path));
    const isPending = (ticket) => pending.some(({ path }) => path === (0,_publish_queue_places_js__WEBPACK_IMPORTED_MODULE_4__/* .pendingPath */ .pZ)(ticket.path));
    const meant = handled.filter((ticket) => !isPending(ticket));
    const isDone = (ticket) => hasAllDelivered(keptBy(ticket));
    const restored = meant.filter((ticket) => !isDone(ticket)).map((ticket) => restore(ticket, freePath((0,_publish_queue_places_js__WEBPACK_IMPORTED_MODULE_4__/* .pendingPath */ .pZ)(ticket.path), taken), mark));
    if (restored.length > 0)
        await queue.putBack(restored);
    if (busy.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VelosError */ .uu('locked', `Another bridge works on ${busy.map(({ path }) => path).join(', ')} right now.`, { remedy: 'Try again when it is done.' });
    const finished = meant.filter(isDone).map((ticket) => ({ path: ticket.path, receipts: keptBy(ticket) }));
    return [...done, ...restored.map(({ to, receipts }) => ({ path: to, receipts })), ...finished].map(({ path, receipts }) => ({
        path,
        isDue: !finished.some((one) => one.path === path),
        alreadyDelivered: [...(0,_deliver_receipts_js__WEBPACK_IMPORTED_MODULE_1__/* .foldReceipts */ .Ts)(receipts)].flatMap(([carrier, { outcome }]) => (outcome === 'delivered' ? [carrier] : [])),
    }));
}
function isMeant({ path, file }, word) {
    const asked = word.replaceAll('\\', '/').replace(/^\.\//, '');
    const name = (0,_publish_queue_places_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path);
    if (asked === path || asked.endsWith(`/${path}`) || asked === name || `${asked}.json` === name)
        return true;
    const ticket = file.kind === 'file' ? (0,_deliver_ticket_read_ticket_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTicketJson */ .O)(file.content) : undefined;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(ticket) && ticket['id'] === word;
}
function freePath(path, taken) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const free = folder + (0,_publish_queue_places_js__WEBPACK_IMPORTED_MODULE_4__/* .freeName */ .IL)((0,_publish_queue_places_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path), (name) => taken.has(folder + name));
    taken.add(free);
    return free;
}
function restore(ticket, to, mark) {
    const place = { from: ticket.path, to };
    const value = ticket.file.kind === 'file' ? (0,_deliver_ticket_read_ticket_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTicketJson */ .O)(ticket.file.content) : undefined;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(value) || ticket.receipts.length > 0 || ticket.file.kind !== 'file')
        return { ...place, receipts: mark(ticket.receipts) };
    const { receipts, result: _result, ...original } = value;
    return { ...place, receipts: mark(keptBy(ticket)), content: Array.isArray(receipts) ? `${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonText */ .s$)(original)}\n` : (0,_deliver_ticket_decode_text_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeText */ .g)(ticket.file.content) };
}
function keptBy({ file, receipts: beside }) {
    const value = file.kind === 'file' && beside.length === 0 ? (0,_deliver_ticket_read_ticket_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTicketJson */ .O)(file.content) : undefined;
    const inside = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(value) ? value['receipts'] : undefined;
    return Array.isArray(inside) ? inside.filter(_model_receipt_codec_js__WEBPACK_IMPORTED_MODULE_3__/* .isReceipt */ .Zz) : beside;
}
function hasAllDelivered(receipts) {
    const states = [...(0,_deliver_receipts_js__WEBPACK_IMPORTED_MODULE_1__/* .foldReceipts */ .Ts)(receipts).values()];
    return states.length > 0 && states.every(({ outcome }) => outcome === 'delivered');
}
function marksFor(receipts, stamp) {
    const open = [...(0,_deliver_receipts_js__WEBPACK_IMPORTED_MODULE_1__/* .foldReceipts */ .Ts)(receipts)].flatMap(([channel, state]) => ((0,_deliver_receipts_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .dR)(state) && state.outcome === 'delivered' ? [] : [channel]));
    return open.length === 0 ? [{ outcome: 'replayed', ...stamp }] : open.map((channel) => ({ channel, outcome: 'replayed', ...stamp }));
}


/***/ })

};

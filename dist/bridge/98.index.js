export const id = 98;
export const ids = [98];
export const modules = {

/***/ 6098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearseBridge: () => (/* binding */ rehearseBridge)
/* harmony export */ });
/* harmony import */ var _deliver_desk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8038);
/* harmony import */ var _deliver_gather_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9633);
/* harmony import */ var _deliver_survey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5683);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7687);
/* harmony import */ var _model_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(709);
/* harmony import */ var _model_quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9604);
/* harmony import */ var _model_settled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7652);







async function rehearseBridge(settings, queue, now) {
    try {
        const text = await rehearse(settings, queue, now);
        await queue.release();
        return text;
    }
    catch (thrown) {
        await (0,_model_settled_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G)(queue.release());
        throw thrown;
    }
}
async function rehearse(settings, queue, now) {
    const desk = (0,_deliver_desk_js__WEBPACK_IMPORTED_MODULE_0__/* .openDesk */ .A)(settings.dispatch.carriers);
    const rules = { root: settings.root, pathMap: settings.dispatch.pathMap };
    const parts = [];
    let count = 0;
    for await (const queued of queue.tickets()) {
        count += 1;
        if (count <= settings.maxTickets)
            parts.push(await rehearseTicket(queued));
    }
    if (count === 0)
        return `The queue of ${queue.name} is empty.\n`;
    const more = count > settings.maxTickets ? [`${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count - settings.maxTickets, 'more ticket')} would wait for a later run.\n`] : [];
    return [`${(0,_model_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count, 'ticket')} in ${queue.name}; nothing is sent.\n`, ...parts, ...more].join('\n');
    async function rehearseTicket(queued) {
        const understood = (0,_deliver_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .understand */ .Z)(queued, settings.dispatch, rules, now);
        if ('problem' in understood)
            return `${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(queued.path)}\n  would go to the failed ones: ${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(understood.problem.reason)}\n`;
        const { ticket, plan } = understood;
        const head = `${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(queued.path)}\n  ${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(ticket.title)}\n`;
        if (queued.claimed !== undefined)
            return `${head}  is being worked on by ${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(queued.claimed.by)}\n`;
        if (plan.isQuiet)
            return `${head}  has nothing to tell, and would go to the processed ones\n`;
        if (plan.steps.length === 0)
            return `${head}  asks for no channel, and would go to the failed ones\n`;
        const gathered = await (0,_deliver_gather_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherDispatch */ .C)(ticket, queue);
        if ('problem' in gathered)
            return `${head}  would go to the failed ones: ${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(gathered.problem.reason)}\n`;
        const lines = [];
        for (const step of plan.steps) {
            const channel = step.decision.do === 'send' ? await desk.channel(step.asked.carrier, step.asked.destination) : undefined;
            lines.push(`  ${step.asked.carrier}: ${describe(step)}${channel === undefined ? '' : ` to ${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(channel.destination)}`}\n`);
            if (channel === undefined || step.decision.do !== 'send')
                continue;
            const { shows } = channel.prepare(gathered.dispatchFor(step.asked.carrier), step.decision.redelivery);
            lines.push(`${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonText */ .s$)(shows).replace(/^/gm, '    ')}\n`);
        }
        return head + lines.join('');
    }
}
function describe({ asked, decision, state }) {
    const alert = asked.why === 'alert' ? ' (an alert, as it is critical)' : '';
    switch (decision.do) {
        case 'send':
            return `would be sent, attempt ${decision.attempt}${decision.why === 'unknown' ? ', after asking the service whether it has it, where it can be asked,' : ''}${alert}`;
        case 'wait':
            return `waits until ${decision.until}${state.last?.reason === undefined ? '' : `: ${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(state.last.reason)}`}`;
        case 'close':
            return `would be ${decision.outcome}: ${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(decision.reason)}`;
        case 'nothing':
            return decision.why === 'final' ? `is done: ${state.outcome}` : `nobody that it asks for is configured: ${(0,_model_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(asked.reason ?? '')}`;
    }
}


/***/ })

};

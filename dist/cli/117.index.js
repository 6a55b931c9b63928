export const id = 117;
export const ids = [117];
export const modules = {

/***/ 41117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   testChannel: () => (/* binding */ testChannel)
/* harmony export */ });
/* harmony import */ var _deliver_attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73644);
/* harmony import */ var _deliver_desk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18038);
/* harmony import */ var _model_dispatch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49575);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73434);
/* harmony import */ var _model_timestamp_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58065);





function meantBy(channel, { carriers: configured }) {
    if (channel !== 'push')
        return _model_dispatch_js__WEBPACK_IMPORTED_MODULE_3__/* .carriers */ .M.filter((carrier) => carrier === channel);
    const services = ['ntfy', 'pushbullet'].filter((service) => configured[service] !== undefined);
    return services.length === 0 ? ['ntfy'] : services;
}
async function testChannel(channel, settings, world, id) {
    const desk = (0,_deliver_desk_js__WEBPACK_IMPORTED_MODULE_1__/* .openDesk */ .A)(settings.carriers);
    const tested = [];
    for (const carrier of meantBy(channel, settings)) {
        const open = await desk.channel(carrier);
        if (open === undefined) {
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VelosError */ .uu('configuration', `${carrier} is not configured: ${settings.off[carrier] ?? 'nothing of it is set'}.`, { remedy: 'The table in bridge/README.md says what to set.' });
        }
        const message = open.prepare(testDispatch(id, world.now()), 0);
        const verdict = await (0,_deliver_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)(async (errand) => await message.send(errand), { world, deadlineMs: settings.deadlineMs, keep: async () => undefined });
        tested.push({ carrier, destination: open.destination, verdict });
    }
    return tested;
}
function testDispatch(id, now) {
    return {
        id,
        created: (0,_model_timestamp_js__WEBPACK_IMPORTED_MODULE_4__/* .timestampOf */ .U_)(now),
        title: 'Test message of the VELOS bridge',
        findings: [],
        news: [],
        body: 'This is a test. Somebody ran `velos bridge test` to see whether messages arrive here: this one did. Nothing is wrong, and nothing needs to be done.',
        attachments: [],
        remarks: ['This is a test message'],
        incidents: [],
    };
}


/***/ })

};

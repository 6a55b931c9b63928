export const id = 908;
export const ids = [908];
export const modules = {

/***/ 29908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseAcknowledgements: () => (/* binding */ parseAcknowledgements)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43759);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7687);
/* harmony import */ var _key_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97220);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94789);
/* harmony import */ var _problems_in_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21952);
/* harmony import */ var _quiet_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35988);
/* harmony import */ var _schema_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21946);
/* harmony import */ var _schema_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44028);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62095);
/* harmony import */ var _yaml_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80369);










const most = 1000;
const match = (0,_schema_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)("A finding's series or id; * stands for any characters.", 300);
const entry = zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .union */ .KCZ([
    match,
    zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        match,
        until: zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .nullable */ .mee((0,_quiet_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n$)('Until when; without this key until it is over.'))),
        by: zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .nullable */ .mee((0,_schema_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('Who says so.', 100))),
        reason: zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .nullable */ .mee((0,_schema_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('Why.', 500))),
    }),
], { error: 'a series, or a mapping with match, and with until, by and reason where you like, is allowed' });
const entries = zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(entry, { error: 'a list is allowed' }).check(zod_mini__WEBPACK_IMPORTED_MODULE_9__/* ._maxLength */ .Eb(most, { error: `at most ${most} entries are allowed` })));
const schema = (0,_schema_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .mapping */ .IN)({ acknowledged: zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lqM(entries) });
function parseAcknowledgements(file, timezone) {
    const source = file.text.replace(/^\ufeff/, '');
    const parsed = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTree */ .c)(source);
    if ('faults' in parsed)
        return { acknowledged: [], problems: (0,_problems_in_order_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsInOrder */ .w)(file.path, source, parsed.faults) };
    const values = (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_7__/* .plainValues */ .t)(parsed.tree);
    const result = schema.safeParse(values.value ?? {}, { jitless: true });
    const known = new Set(values.faults.map((fault) => (0,_key_path_js__WEBPACK_IMPORTED_MODULE_0__/* .keyPath */ .D)(fault.path)));
    const others = result.success ? [] : (0,_schema_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaFaults */ .d)(result.error.issues, values, schema);
    const faults = [...values.faults, ...others.filter((fault) => !known.has((0,_key_path_js__WEBPACK_IMPORTED_MODULE_0__/* .keyPath */ .D)(fault.path)))];
    const wrong = new Set(faults.map(({ path }) => entryOf(path)));
    const list = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_10__/* .isJsonObject */ .OW)(values.value) ? values.value['acknowledged'] : undefined;
    const acknowledged = (Array.isArray(list) ? list.slice(0, most) : []).flatMap((one, index) => {
        const checked = wrong.has(index) ? undefined : entry.safeParse(one, { jitless: true });
        return checked?.success === true ? [acknowledgementOf(checked.data, timezone, file.path)] : [];
    });
    return { acknowledged, problems: (0,_problems_in_order_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsInOrder */ .w)(file.path, source, faults) };
}
function acknowledgementOf(one, timezone, from) {
    if (typeof one === 'string')
        return { match: one, from };
    const { match: series, until, by, reason } = one;
    return { match: series, ...(until && { until: (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .momentIn */ .Ii)(until, timezone) }), ...(by && { by }), ...(reason && { reason }), from };
}
function entryOf([first, second]) {
    return first === 'acknowledged' && typeof second === 'number' ? second : undefined;
}


/***/ })

};

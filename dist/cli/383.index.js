export const id = 383;
export const ids = [383];
export const modules = {

/***/ 6293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ configurationSchema),
  p: () => (/* binding */ editorNotes)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(5395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./lib/model/ticket.js
var ticket = __webpack_require__(1509);
// EXTERNAL MODULE: ./lib/inputs/cpu-window.js
var cpu_window = __webpack_require__(2652);
// EXTERNAL MODULE: ./lib/inputs/default-settings.js
var default_settings = __webpack_require__(5279);
// EXTERNAL MODULE: ./lib/inputs/duration.js
var duration = __webpack_require__(7581);
// EXTERNAL MODULE: ./lib/inputs/mismatch.js
var mismatch = __webpack_require__(6045);
;// CONCATENATED MODULE: ./lib/inputs/size.js
const prefixes = ['', 'K', 'M', 'G', 'T'];
const sizePattern = '^[0-9]+([KMGT]i?)?B$';
function parseSize(text) {
    const parts = /^(\d+)([KMGT]?)(i?)B$/.exec(text);
    if (parts === null || (parts[2] === '' && parts[3] === 'i'))
        return undefined;
    const [, count, prefix = '', binary] = parts;
    const value = Number(count) * (binary === 'i' ? 1024 : 1000) ** prefixes.indexOf(prefix);
    return Number.isSafeInteger(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/inputs/configuration-schema.js







const editorNotes = registries/* registry */.u5();
const fromEnvironment = '^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$';
const { report, send } = default_settings/* defaultSettings */.L;
function section(description, shape) {
    return schemas/* optional */.lqM(schemas/* nullable */.mee(mapping(shape)).register(editorNotes, { description }));
}
function mapping(shape) {
    return schemas/* strictObject */.rej(shape, { error: 'a mapping is allowed' });
}
function flag(description, value) {
    return schemas/* boolean */.zMY({ error: 'true or false is allowed' }).register(editorNotes, { description, ...shown(value) });
}
function word(description, words, value) {
    return schemas/* enum */.k5n(words, { error: (0,mismatch/* allowedWords */.wP)(words) }).register(editorNotes, { description, ...shown(value) });
}
function whole(description, most, value) {
    const error = `a whole number from 1 to ${most} is allowed`;
    const schema = schemas/* int */.Whr({ error }).check(api/* _gte */.qm(1, { error }), api/* _lte */.Zm(most, { error }));
    return schema.register(editorNotes, { description, default: value });
}
function configuration_schema_text(description, longest) {
    const error = `one line of text is allowed, of 1 to ${longest} characters`;
    const oneLine = api/* _regex */.Fk(/^[^\u0000-\u001f\u007f-\u009f]*$/, { error });
    const schema = schemas/* string */.YjP({ error }).check(api/* _minLength */.m9(1, { error }), api/* _maxLength */.Eb(longest, { error }), oneLine);
    return schema.register(editorNotes, { description });
}
function texts(description, item, value) {
    const error = 'a list of at most 100 texts is allowed';
    const schema = schemas/* array */.YOg(configuration_schema_text(item, 1000), { error }).check(api/* _maxLength */.Eb(100, { error }));
    return schema.register(editorNotes, { description, ...shown(value) });
}
function notation(description, { pattern, parse, error, value }) {
    const schema = schemas/* string */.YjP({ error }).check(schemas/* refine */.YPB((one) => parse(one) !== undefined, { error }));
    return schemas/* pipe */.FsL(schema, schemas/* transform */.pdi((one) => parse(one) ?? 0))
        .register(editorNotes, { description, anyOf: [{ pattern }, { pattern: fromEnvironment }], default: value });
}
function shown(value) {
    return value === undefined ? {} : { default: value };
}
const system = mapping({
    disks: schemas/* optional */.lqM(texts('Mount points to look at. Without this key: all real file systems.', 'A mount point.')),
    'cpu-window': schemas/* optional */.lqM(notation('How long the CPU is sampled, at the least: 100ms, 1s. At most 1m.', {
        pattern: duration/* durationPattern */.Z,
        parse: cpu_window/* parseCpuWindow */.I,
        error: cpu_window/* cpuWindowAllowed */.L,
        value: '200ms',
    })),
});
const logs = mapping({
    files: schemas/* optional */.lqM(texts('Log files, as globs: relative to the root, or absolute.', 'A glob.', default_settings/* defaultSettings */.L.collect.logs.files)),
    exclude: schemas/* optional */.lqM(texts('Log files to leave out, as globs.', 'A glob.', default_settings/* defaultSettings */.L.collect.logs.exclude)),
    'max-bytes': schemas/* optional */.lqM(notation('How much one run reads at the most, over all files: 64KB, 2GB (powers of 1000), 64KiB (of 1024).', {
        pattern: sizePattern,
        parse: parseSize,
        error: 'a size is allowed, such as 64KB, 2GB or 512MiB',
        value: '1GB',
    })),
});
const limit = schemas/* strictObject */.rej({
    series: configuration_schema_text('The series, as the report shows it; * stands for any characters.', 200),
    warn: schemas/* optional */.lqM(bound('From this value on the series is a warning.')),
    critical: schemas/* optional */.lqM(bound('From this value on the series is critical.')),
    bad: schemas/* optional */.lqM(word('The bad side; above without this key. With below, critical is at most warn.', ['above', 'below'])),
    hint: schemas/* optional */.lqM(configuration_schema_text('What to do when the limit is broken; the report shows it.', 500)),
}, { error: 'a mapping with series, and with warn, critical or both, is allowed' })
    .register(editorNotes, { anyOf: [{ required: ['warn'] }, { required: ['critical'] }] });
function bound(description) {
    return schemas/* number */.aig({ error: 'a number is allowed' }).register(editorNotes, { description });
}
function collector(description, settings) {
    const choice = schemas/* nullable */.mee(schemas/* union */.KCZ([schemas/* boolean */.zMY(), settings], { error: 'true, false or a mapping is allowed' }));
    editorNotes.add(choice, { description, default: true });
    return schemas/* optional */.lqM(choice);
}
const configurationSchema = mapping({
    report: section('The report.', {
        style: schemas/* optional */.lqM(word('full, or classic: the seven lines of the original.', ['full', 'classic'], report.style)),
    }),
    collect: section('What is looked at; false turns a collector off.', {
        system: collector('CPU, memory, disks, network and processes of the machine.', system),
        repo: schemas/* optional */.lqM(flag('The git repository: commits, authors, churn, size.', default_settings/* defaultSettings */.L.collect.repo)),
        logs: collector('Log files: lines, levels and the last errors.', logs),
    }),
    judge: section('What is held against what is measured.', {
        limits: schemas/* optional */.lqM(schemas/* array */.YOg(limit, { error: 'a list of limits is allowed' })
            .check(api/* _maxLength */.Eb(1000, { error: 'at most 1000 limits are allowed' }))
            .register(editorNotes, {
            description: 'Limits of your own. They come after the built-in ones, and replace those of the same series.',
            default: [],
        })),
    }),
    memory: section('How much is remembered.', {
        runs: schemas/* optional */.lqM(whole('How many runs memory keeps.', 10_000, default_settings/* defaultSettings */.L.memory.runs)),
        records: schemas/* optional */.lqM(whole('How many learning records memory keeps.', 100_000, default_settings/* defaultSettings */.L.memory.records)),
    }),
    retention: section('How long files stay.', {
        reports: schemas/* optional */.lqM(whole('How many of the newest reports stay.', 10_000, default_settings/* defaultSettings */.L.retention.reports)),
    }),
    dispatch: section('Who is told.', {
        send: section(`The channels that a ticket asks for: ${ticket/* channels */.B.join(', ')}.`, {
            slack: schemas/* optional */.lqM(flag('Ask for Slack.', send.slack)),
            notion: schemas/* optional */.lqM(flag('Ask for Notion.', send.notion)),
            push: schemas/* optional */.lqM(flag('Ask for a push message.', send.push)),
            email: schemas/* optional */.lqM(flag('Ask for an e-mail.', send.email)),
        }),
    }),
}).register(editorNotes, {
    title: 'VELOS configuration',
    description: 'What the VELOS master loop is told; .github/velos.yml, else velos.yml. Every key is optional.',
});


/***/ }),

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configurationJsonSchema: () => (/* binding */ configurationJsonSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1939);
/* harmony import */ var _configuration_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6293);


function configurationJsonSchema() {
    const { $schema, title, description, ...rest } = (0,zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl)(_configuration_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationSchema */ .W, {
        io: 'input',
        metadata: _configuration_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .editorNotes */ .p,
        override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, _configuration_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .editorNotes */ .p.get(zodSchema)),
    });
    return `${JSON.stringify({ $schema, title, description, ...rest }, undefined, 2)}\n`;
}


/***/ })

};

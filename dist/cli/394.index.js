export const id = 394;
export const ids = [394];
export const modules = {

/***/ 64394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _model_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37404);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70531);


const width = 80;
function helpText(about) {
    const command = _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi.find(({ name }) => name === about);
    const lines = command === undefined || command.name === 'help' ? overview() : helpOf(command);
    return `${lines.join('\n')}\n`;
}
function overview() {
    return [
        `velos ${_model_project_js__WEBPACK_IMPORTED_MODULE_0__/* .project */ .C.version}: observes a machine and a repository, remembers, and reports`,
        '',
        'Usage: velos COMMAND [FLAGS]',
        '',
        'Commands:',
        ...table(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi.map(({ name, summary }) => [name, summary])),
        '',
        'velos help COMMAND shows the flags of a command.',
        'Exit codes: 0 done; 1 could not do its job; 2 wrong usage or configuration;',
        '3 done, and what --fail-on names was reached.',
    ];
}
function helpOf({ name, summary, words, flags }) {
    const rows = [...flags.map((flag) => [usageOf(flag), described(flag)]), ['--help', 'Show this.']];
    const usage = ['velos', name, ...(words === undefined ? [] : [words.value]), ...(flags.length === 0 ? [] : ['[FLAGS]'])].join(' ');
    const taken = words === undefined ? [] : [...table([[words.value, words.description]]), ''];
    return [`${summary}.`, '', `Usage: ${usage}`, '', ...taken, 'Flags:', ...table(rows)];
}
function usageOf({ name, value }) {
    return value === undefined ? `--${name}` : `--${name} ${value}`;
}
function described(flag) {
    const text = flag.description.replaceAll('`', '');
    return flag.value === undefined || flag.default === '' ? text : `${text} Default: ${flag.default}`;
}
function table(rows) {
    const first = Math.max(...rows.map(([name]) => name.length)) + 4;
    return rows.flatMap(([name, text]) => wrapped(text, width - first).map((line, index) => `${(index === 0 ? `  ${name}` : '').padEnd(first)}${line}`));
}
function wrapped(text, most) {
    return text.split(' ').reduce((lines, word) => {
        const longer = `${lines.at(-1) ?? ''} ${word}`;
        return lines.length > 0 && longer.length <= most ? [...lines.slice(0, -1), longer] : [...lines, word];
    }, []);
}


/***/ })

};

export const id = 896;
export const ids = [896];
export const modules = {

/***/ 8896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performConfig: () => (/* binding */ performConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/edge/real-files.js
var real_files = __webpack_require__(3507);
// EXTERNAL MODULE: ./lib/model/project.js
var project = __webpack_require__(7404);
// EXTERNAL MODULE: ./lib/inputs/default-limits.js
var default_limits = __webpack_require__(9929);
;// CONCATENATED MODULE: ./lib/inputs/configuration-template.js


function configurationTemplate() {
    return `# yaml-language-server: $schema=${project/* schemaUrl */.Z}
## What the VELOS master loop is told. Every key is optional, and shown with its default:
## to change one, take away the "# " before it. Durations are 200ms, 10s, 5m, 2h, 14d; sizes 64KB, 2GB, 512MiB.
## Secrets never belong here: \${NAME} in a text takes it from the environment.

report:
  ## full, or classic: the seven lines of the original
  # style: full

collect:
  ## The machine; false turns it off
  system:
    ## Mount points to look at; without this key all real file systems. For example
    ##   disks: [/, /var]
    ## How long the CPU is sampled, at the least; at most 1m
    # cpu-window: 200ms
  ## The git repository; false turns it off
  # repo: true
  ## Log files; false turns them off
  logs:
    ## Globs, relative to the root or absolute
    # files: ["data/logs/**/*.log", "logs/**/*.log"]
    # exclude: []
    ## How much one run reads at the most, over all files
    # max-bytes: 1GB

judge:
  ## Limits of your own: series as the report shows them, * for any characters; warn, critical or both;
  ## bad: below where low values are the bad ones, with critical at most warn; hint: what to do. For example
  ##   - { series: disk//var/used, warn: 80, critical: 90, hint: "Clear the old backups" }
  ## They come after these, which are built in, and replace those of the same series:
${default_limits/* defaultLimits */.M.map(limitLine).join('\n')}
  # limits: []

memory:
  ## How many runs and learning records memory keeps: up to 10000 and 100000
  # runs: 1000
  # records: 5000

retention:
  ## How many of the newest reports stay, up to 10000
  # reports: 1000

dispatch:
  ## The channels that a ticket asks for
  send:
    # slack: true
    # notion: true
    # push: false
    # email: false
    # webhook: false
    # github: false
  ## Channels that a critical report goes to besides those. For example
  ##   alert: [push]
  # alert: []
  ## Where the bridge delivers. Tokens and passwords are in its environment, and what is set there goes before this
  ## file. "also" is what a ticket of the older format may name besides; topic: who knows it can read it. For example
  ##   slack: { channel: C0123456789, also: ["#ops"] }
  ##   notion: { parent-page: 0f3c5a52-8d6b-4a57-9a35-6b7e2f3a9d10 }, or database, or data-source
  ##   email: { to: [ops@example.org], from: VELOS <velos@example.org> }
  ##   webhook: { url: "\${WEBHOOK_URL}" }
  ##   ntfy: { topic: velos-8c1f0e }
  slack:
    # also: []
  notion:
    # also: []
  email:
    ## required, or optional: in plain text where the server offers no TLS
    # tls: required
  ntfy:
    # url: https://ntfy.sh
  github:
    # labels: [velos]
  ## What becomes of a message that may have arrived: resend, once more and marked; or hold
  # on-unknown: resend
  ## Absolute folders of other machines, as they stand in tickets, and the folder under the root that is meant. For example
  ##   path-map: { 'D:\\velos': ., /srv/velos/data: data }
  # path-map: {}
  ## How long one message may take: 100ms to 5m
  # deadline: 30s
`;
}
function limitLine({ series, warn, critical, unless }) {
    const condition = unless === undefined ? '' : `, only where ${unless} is not measured`;
    return `  ##   ${series}: warn ${warn}, critical ${critical}${condition}`;
}

// EXTERNAL MODULE: ./lib/inputs/root.js
var inputs_root = __webpack_require__(1909);
// EXTERNAL MODULE: ./lib/inputs/settings.js
var settings = __webpack_require__(8344);
// EXTERNAL MODULE: ./lib/model/errors.js
var errors = __webpack_require__(3434);
// EXTERNAL MODULE: ./lib/entry/find-configuration.js
var find_configuration = __webpack_require__(2318);
;// CONCATENATED MODULE: ./lib/entry/config-command.js







async function performConfig(command, env, cwd) {
    switch (command.name) {
        case 'config check':
            return await check(command.inputs, env, cwd);
        case 'config schema': {
            const { configurationJsonSchema } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(939), __webpack_require__.e(383)]).then(__webpack_require__.bind(__webpack_require__, 6383));
            return configurationJsonSchema();
        }
        case 'config init':
            return await init(command.inputs, command.force, env, cwd);
    }
}
async function check(inputs, env, cwd) {
    const root = (0,inputs_root/* resolveRoot */.H)({ root: inputs.root, source: 'flag', env, cwd, path: external_node_path_ });
    const file = await (0,find_configuration/* findConfiguration */.o)(real_files/* realFiles */.a, root, inputs.config);
    await (0,settings/* parseSettings */.P)({ inputs, source: 'flag', env, root, file });
    return file === undefined ? 'There is no configuration file; the defaults hold.\n' : `${file.path} is fine.\n`;
}
async function init(inputs, force, env, cwd) {
    const root = (0,inputs_root/* resolveRoot */.H)({ root: inputs.root, source: 'flag', env, cwd, path: external_node_path_ });
    const place = (0,settings/* configurationPaths */.$)(inputs.config).paths[0] ?? '';
    const target = external_node_path_.resolve(root, place);
    if (!force && (await real_files/* realFiles */.a.kind(target)) !== undefined) {
        throw new errors/* VelosError */.uu('usage', `${target} is there already.`, { remedy: 'Add --force to write over it.' });
    }
    await real_files/* realFiles */.a.replace(target, configurationTemplate());
    return `Wrote ${target}. Every key in it is optional and shows its default.\n`;
}


/***/ })

};

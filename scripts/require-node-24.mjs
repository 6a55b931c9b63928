// The tests and the action run on Node 24. `npm cit` brings it as the development dependency `node`;
// this file runs on any Node and says what to do when that one is missing.
const major = Number(process.versions.node.split('.')[0])
if (major !== 24) {
  console.error(`These tests need Node 24, and this is Node ${process.versions.node}.`)
  console.error('The development dependency "node" brings it: run "npm ci" with install scripts allowed for the package "node"')
  console.error('("allowScripts" in package.json; not with --ignore-scripts), then start the tests by "npm test".')
  process.exit(1)
}

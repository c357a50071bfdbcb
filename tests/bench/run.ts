/**
 * `npm run bench [-- engine] [-- study] [-- classes] [-- articles]`: how fast the engine is, what a learner of many
 * years waits for, what a large class does, and what others wait for while texts are read; all when none is named.
 */

const BENCHES = {
  engine: () => import('#tests/bench/engine'),
  study: () => import('#tests/bench/study'),
  classes: () => import('#tests/bench/classes'),
  server: () => import('#tests/bench/server'),
  articles: () => import('#tests/bench/articles'),
}

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name))
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`)
  process.exit(2)
}
for (const [name, run] of Object.entries(BENCHES)) if (names.length === 0 || names.includes(name)) await run()

/**
 * The first step of `npm start`, `npm test`, `npm run check`, `npm run test:faults` and `npm run dev`, in plain JavaScript with nothing but
 * Node's own modules: in a fresh clone there is nothing else, and Node 20 runs no TypeScript. It looks at Node's
 * version, installs the packages when they are not those of the lockfile, and hands on to cli/<command>.ts.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OLDEST_NODE = [20, 19]
const COMMANDS = ['start', 'test', 'check', 'faults', 'dev']

const fail = (message) => {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  fail(
    `Wengu needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org/`,
  )
}

const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages
  } catch {
    return null
  }
}

/** Whether node_modules holds what the lockfile names; npm keeps its own list of what it installed. */
const isInstalled = () => {
  const wanted = packagesOf('package-lock.json')
  const installed = packagesOf('node_modules/.package-lock.json')
  if (!wanted) fail('package-lock.json is missing or is not JSON; restore it with git.')
  if (!installed) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    const found = installed[path]
    return found ? found.version === version : Boolean(optional)
  })
}

/** npm as the person runs it; on Windows it is a script that only a shell can start. */
const npm = (...args) => {
  const cli = process.env.npm_execpath
  const direct = cli && /\.c?js$/.test(cli) && existsSync(cli)
  const command = direct ? process.execPath : 'npm'
  const { status } = spawnSync(command, direct ? [cli, ...args] : args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !direct && process.platform === 'win32',
  })
  return status === 0
}

const install = () => {
  process.stdout.write('Installing packages (the first time takes a few minutes)\n')
  const began = Date.now()
  // A NODE_ENV of production would leave out the packages that the build needs.
  if (!npm('ci', '--include=dev', '--no-audit', '--no-fund')) {
    fail('Installing packages failed; the lines above say why. Run the same command again once it is mended.')
  }
  process.stdout.write(`Packages installed: ${((Date.now() - began) / 1000).toFixed(1)} s\n`)
}

/** better-sqlite3 is compiled for one version of Node: it must be made again after Node was upgraded. */
const checkDatabaseDriver = () => {
  const open = () => {
    const Database = createRequire(join(ROOT, 'package.json'))('better-sqlite3')
    new Database(':memory:').close()
  }
  try {
    open()
  } catch {
    process.stdout.write(`Building the database driver for Node ${process.versions.node}\n`)
    if (!npm('rebuild', 'better-sqlite3', 'sqlite3')) {
      fail(
        'The database driver (better-sqlite3) could not be built; it needs a C++ compiler, make and Python 3.',
      )
    }
  }
}

const command = process.argv[2]
if (!COMMANDS.includes(command)) fail(`Usage: node cli/bootstrap.mjs ${COMMANDS.join('|')}`)
checkNode()
process.chdir(ROOT)
if (!isInstalled()) install()
checkDatabaseDriver()
const { register } = await import('tsx/esm/api')
register()
const { main } = await import(`./${command}.ts`)
await main(process.argv.slice(3))

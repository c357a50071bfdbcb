import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { whenAskedToStop } from '#cli/stop'

/** How a program ended, and what it said on each channel when it was run quietly. */
export interface Ended {
  readonly code: number
  readonly output: string
  readonly errors: string
}

interface RunOptions {
  /** Keep the program's output instead of passing it on. */
  readonly quiet?: boolean
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The folder that it runs in; this process's own where it is left out. */
  readonly cwd?: string
}

const WINDOWS = process.platform === 'win32'
const running = new Set<ChildProcess>()

/** Ends a program with everything that it started: each has a process group of its own. */
const end = (child: ChildProcess): void => {
  if (child.pid === undefined) return
  try {
    if (WINDOWS) child.kill('SIGTERM')
    else process.kill(-child.pid, 'SIGTERM')
  } catch {
    // It has ended by itself in the meantime.
  }
}

/** Ends every program that `run` has started and that still runs. */
const endAll = (): void => {
  for (const child of running) end(child)
}

/** When asked to stop, ends what runs and leaves with exit code 0; gives a way to turn this off. */
export const endAllWhenAsked = (): (() => void) =>
  whenAskedToStop(() => {
    endAll()
    process.exit(0)
  })

/** The commands of the packages that Wengu is built with, as files for Node to run. */
const TOOLS = {
  biome: '@biomejs/biome/bin/biome',
  next: 'next/dist/bin/next',
  playwright: 'playwright/cli.js',
  prisma: 'prisma/build/index.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
} as const

/**
 * Runs a program to its end, with nothing on its standard input. NODE_ENV is taken away: each tool knows its own.
 *
 * @returns a code of 127 when the program could not be started
 */
export const run = (
  command: string,
  args: readonly string[],
  { quiet = false, env = {}, cwd }: RunOptions = {},
): Promise<Ended> => {
  const environment: Record<string, string | undefined> = {
    NEXT_TELEMETRY_DISABLED: '1',
    ...process.env,
    ...(quiet ? { NO_COLOR: '1', FORCE_COLOR: undefined } : {}),
    ...env,
    NODE_ENV: undefined,
  }
  const child = spawn(command, args, {
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    // Next's types insist on a NODE_ENV; the point here is that there is none.
    env: environment as NodeJS.ProcessEnv,
    detached: !WINDOWS,
    ...(cwd === undefined ? {} : { cwd }),
  })
  running.add(child)
  const said: Buffer[] = []
  const complained: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => complained.push(chunk))
  return new Promise((resolve) => {
    const finish = (code: number, trouble = '') => {
      running.delete(child)
      const [output, errors] = [said, complained].map((chunks) => Buffer.concat(chunks).toString('utf8'))
      resolve({ code, output: output ?? '', errors: `${errors}${trouble}` })
    }
    child.on('error', (error) => finish(127, error.message))
    child.on('close', (code) => finish(code ?? 1))
  })
}

/** Runs a tool of node_modules with this Node. */
export const runTool = (
  tool: keyof typeof TOOLS,
  args: readonly string[],
  options?: RunOptions,
): Promise<Ended> => run(process.execPath, [join('node_modules', TOOLS[tool]), ...args], options)

import { existsSync } from 'node:fs'
import { withLock } from '#cli/lock'
import { runTool } from '#cli/run'
import { StepFailed } from '#cli/step'
import { fingerprint, isStamped, removeStamp, writeStamp } from '#prisma/fingerprint'

const CLIENT_SOURCES = ['package-lock.json', 'prisma/schema.prisma', 'prisma/config.ts']
const BUILD_SOURCES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.js',
  'instrumentation.ts',
  'app',
  'lib',
  'prisma',
]
const GENERATED = 'prisma/generated'
const CLIENT_STAMP = `${GENERATED}/.made-from`
const BUILD_STAMP = '.next/made-from'

/** Makes Prisma's client when the schema has changed since it was made. */
export const generateClient = async (): Promise<string | undefined> => {
  const print = fingerprint(CLIENT_SOURCES)
  if (isStamped(CLIENT_STAMP, print)) return 'up to date'
  removeStamp(CLIENT_STAMP)
  const { code, output, errors } = await runTool('prisma', ['generate', '--config', 'prisma/config.ts'], {
    quiet: true,
  })
  if (code !== 0) throw new StepFailed(`Prisma could not make its client:\n${output}${errors}`)
  writeStamp(CLIENT_STAMP, print)
  return undefined
}

/** Builds the app for production when a source has changed since the last build. */
export const buildWhenStale = async (): Promise<string | undefined> => {
  const print = fingerprint(BUILD_SOURCES, [GENERATED])
  if (isStamped(BUILD_STAMP, print) && existsSync('.next/BUILD_ID')) return 'up to date'
  removeStamp(BUILD_STAMP)
  const { code, output, errors } = await runTool('next', ['build'], { quiet: true })
  if (code !== 0) throw new StepFailed(`The build failed:\n${output}${errors}`)
  writeStamp(BUILD_STAMP, print)
  return undefined
}

/** Lets only one process at a time generate, build and migrate in this folder. */
export const alone = <T>(work: () => Promise<T>): Promise<T> =>
  withLock(
    'node_modules/.cache/wengu/preparing.lock',
    () => {
      process.stdout.write('Waiting for another copy in this folder to finish preparing\n')
    },
    work,
  )

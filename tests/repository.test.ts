import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { filesOf, nodesOf, parse, ROOT, type SourceFile } from '#tests/source-files'

const SOURCES = ['.ts', '.tsx', '.mjs', '.js']
const house = filesOf(['lib', 'prisma', 'app', 'cli'], SOURCES)
const everything = [...house, ...filesOf(['tests'], SOURCES)]

const LONGEST_FILE = 300
const LONGEST_FUNCTION = 60

const linesOf = (text: string): number => text.trimEnd().split('\n').length

const tooLong = ({ path, text }: SourceFile): string[] =>
  linesOf(text) > LONGEST_FILE ? [`${path} has ${linesOf(text)} lines`] : []

const longFunctions = (file: SourceFile): string[] => {
  const tree = parse(file)
  return nodesOf(tree).flatMap((node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return []
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree))
    const lines = tree.getLineAndCharacterOfPosition(node.end).line - line + 1
    return lines > LONGEST_FUNCTION ? [`${file.path}:${line + 1} is a function of ${lines} lines`] : []
  })
}

// Written so that this file does not find itself.
const LEFT_UNDONE = /\b(TO[D]O|FIX[M]E|XX[X])\b|@ts-(ign[o]re|noch[e]ck)|biome-ign[o]re|eslint-dis[a]ble/
const SWITCHED_OFF = /\b(test|it|describe)\.(sk[i]p|on[l]y|to[d]o|fix[m]e|fai[l]s)\b/

const found = (pattern: RegExp, files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  )

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

test(`no file is longer than ${LONGEST_FILE} lines`, () => {
  expect(house.flatMap(tooLong)).toEqual([])
  expect(tooLong({ path: 'lib/long.ts', text: 'x\n'.repeat(LONGEST_FILE + 1) })).toHaveLength(1)
})

test(`no function is longer than ${LONGEST_FUNCTION} lines`, () => {
  expect(house.flatMap(longFunctions)).toEqual([])
  const text = `const f = () => {\n${'g()\n'.repeat(LONGEST_FUNCTION)}}`
  expect(longFunctions({ path: 'lib/long.ts', text })).toEqual(['lib/long.ts:1 is a function of 62 lines'])
})

test('nothing is left undone, and no check is switched off', () => {
  expect(found(LEFT_UNDONE, everything)).toEqual([])
  expect(found(LEFT_UNDONE, [{ path: 'a.ts', text: `// ${'TO'}${'DO'}: mend` }])).toEqual(['a.ts:1'])
})

test('no test is skipped', () => {
  expect(found(SWITCHED_OFF, everything)).toEqual([])
  expect(found(SWITCHED_OFF, [{ path: 'a.ts', text: `\ntest.${'skip'}('x')` }])).toEqual(['a.ts:2'])
})

test('packages are pinned to one version, and the lockfile names no server to fetch them from', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)),
  )
  expect(ranges).toEqual([])
  expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/)
})

test('the migration engine is the one that this Prisma was made with', () => {
  const { dependencies } = JSON.parse(read('package.json'))
  const { version } = JSON.parse(read('node_modules/@prisma/engines-version/package.json'))
  expect(dependencies['@prisma/schema-engine-wasm']).toBe(version)
  expect(dependencies['@prisma/client']).toBe(dependencies.prisma)
})

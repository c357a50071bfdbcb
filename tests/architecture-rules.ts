import ts from 'typescript'
import { importsOf, nodesOf, parse, type SourceFile, targetOf } from '#tests/source-files'

/**
 * The rules of the house, each a function from a file to what is wrong with it. Nothing wrong is an empty list.
 */
export type Rule = (file: SourceFile) => string[]

/** From the text outwards; a file imports from its own floor or one before it. */
const FLOORS = [
  'lib/article',
  'lib/language',
  'lib/facts',
  'lib/items',
  'lib/study',
  'lib/sitting',
  'lib/classes',
  'lib/interop',
] as const
const OUTSIDE = ['prisma', 'app', 'cli']

const isUnder = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)

const floorOf = (path: string): number => {
  const floor = FLOORS.findIndex((folder) => isUnder(path, folder))
  if (floor >= 0) return floor
  if (isUnder(path, 'tests')) return FLOORS.length + 1
  return OUTSIDE.some((folder) => isUnder(path, folder)) ? FLOORS.length : -1
}

/** article -> language -> facts -> items -> study -> sitting -> classes -> interop -> prisma, app, cli -> tests. */
export const importsPointOneWay: Rule = (file) => {
  const floor = floorOf(file.path)
  if (floor < 0) return [`${file.path} is on no floor of the house`]
  return importsOf(file).flatMap(({ specifier }) => {
    const target = targetOf(file.path, specifier)
    return target !== null && floorOf(target) > floor ? [`${file.path} imports backwards: ${specifier}`] : []
  })
}

const mayUseTheDatabase = (path: string): boolean =>
  ['app/_data', 'cli', 'prisma', 'tests'].some((folder) => isUnder(path, folder))

const isDatabase = (path: string, specifier: string): boolean => {
  const target = targetOf(path, specifier)
  if (target !== null) return isUnder(target, 'prisma')
  return /^(@prisma\/|\.prisma\/|better-sqlite3$|sqlite3$)/.test(specifier)
}

/** Screens and routes ask the data access layer. */
export const onlyTheDataLayerUsesTheDatabase: Rule = (file) =>
  mayUseTheDatabase(file.path)
    ? []
    : importsOf(file)
        .filter(({ specifier }) => isDatabase(file.path, specifier))
        .map(({ specifier }) => `${file.path} imports the database: ${specifier}`)

const WRITES_TO_THE_LOG =
  /\.review\s*\.(create|createMany\w*|upsert|update|updateMany\w*|delete|deleteMany)\(|\b(INSERT\s+(OR\s+\w+\s+)?INTO|REPLACE\s+INTO|UPDATE|DELETE\s+FROM)\s+["`]?Review\b/g

/** What a file may do to the log: one appends to it, and one gives a guest's log to the account that they claim. */
const MAY_WRITE_TO_THE_LOG: Readonly<Record<string, string>> = {
  'prisma/cards.ts': '.review.create(',
  'app/_data/account/merge.ts': '.review.updateMany(',
}

/** The review log is appended to in one place, and nothing in it is ever changed. */
export const onlyOnePlaceAppendsToTheLog: Rule = ({ path, text }) =>
  [...text.matchAll(WRITES_TO_THE_LOG)]
    .filter(([write]) => write !== MAY_WRITE_TO_THE_LOG[path])
    .map(([write]) => `${path} writes to the review log: ${write}`)

const IMPURE_PACKAGE =
  /^(node:|next(\/|$)|react(-dom)?(\/|$)|@prisma\/|better-sqlite3$|sqlite3$|server-only$|client-only$)/

/** Names whose value differs from run to run, or that reach outside. */
const IMPURE_NAMES = new Set([
  'process',
  'fetch',
  'localStorage',
  'window',
  'performance',
  'setTimeout',
  'setInterval',
])
const IMPURE_MEMBERS = new Set(['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'])

const impurity = (node: ts.Node): string | null => {
  if (ts.isPropertyAccessExpression(node) && IMPURE_MEMBERS.has(node.getText())) return node.getText()
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'new Date()'
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()'
  if (!ts.isIdentifier(node) || !IMPURE_NAMES.has(node.text)) return null
  const { parent } = node
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node
  const isUse = (ts.isExpression(parent) || ts.isExpressionStatement(parent)) && !isMember
  return isUse || ts.isVariableDeclaration(parent) ? node.text : null
}

/** lib takes time, chance and text as arguments, and knows no framework, file or network. */
export const libIsPure: Rule = (file) => {
  if (!isUnder(file.path, 'lib')) return []
  const imports = importsOf(file)
    .filter(({ specifier }) => IMPURE_PACKAGE.test(specifier))
    .map(({ specifier }) => `${file.path} is not pure: imports ${specifier}`)
  const uses = nodesOf(parse(file)).flatMap((node) => impurity(node) ?? [])
  return [...imports, ...uses.map((use) => `${file.path} is not pure: uses ${use}`)]
}

const isClient = (file: SourceFile): boolean => {
  const [first] = parse(file).statements
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteral(first.expression) &&
    first.expression.text === 'use client'
  )
}

/** What runs in the browser may know the shape of the data, never the code that reads it. */
export const clientFilesImportOnlyTypesOfData: Rule = (file) =>
  isClient(file)
    ? importsOf(file)
        .filter(({ specifier, typeOnly }) => {
          const target = targetOf(file.path, specifier)
          return !typeOnly && target !== null && (isUnder(target, 'app/_data') || isUnder(target, 'cli'))
        })
        .map(({ specifier }) => `${file.path} runs in the browser and imports ${specifier}`)
    : []

/** A name that says nothing gathers things that have nothing to do with each other. */
export const namesSaySomething: Rule = ({ path }) =>
  /(^|\/)(utils?|misc|helpers?|common)(\/|\.|$)/i.test(path) ? [`${path} has a name that says nothing`] : []

/** A file that only passes on what others export. */
export const noBarrels: Rule = (file) => {
  const { statements } = parse(file)
  return statements.length > 0 &&
    statements.every((node) => ts.isExportDeclaration(node) && node.moduleSpecifier)
    ? [`${file.path} only re-exports`]
    : []
}

/** The README's map names every folder of the house. */
export const mapIsComplete = (readme: string, folders: readonly string[]): string[] =>
  folders
    .filter((folder) => !readme.includes(`${folder}/`))
    .map((folder) => `README.md does not map ${folder}/`)

/** Every file that is part of a circle of imports, types included: none of those can be read without the others. */
export const circlesOf = (files: readonly SourceFile[]): string[] => {
  const paths = new Map(files.map(({ path }) => [path.replace(/\.[cm]?[jt]sx?$/, ''), path]))
  const targets = new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap(({ specifier }) => paths.get(targetOf(file.path, specifier) ?? '') ?? []),
    ]),
  )
  const reachedFrom = (start: string): Set<string> => {
    const reached = new Set<string>()
    const open = [...(targets.get(start) ?? [])]
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (reached.has(path)) continue
      reached.add(path)
      open.push(...(targets.get(path) ?? []))
    }
    return reached
  }
  return files.flatMap(({ path }) =>
    reachedFrom(path).has(path) ? [`${path} imports itself by way of others`] : [],
  )
}

import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** One import of a module, as written. */
export interface Import {
  readonly specifier: string
  /** Erased by the compiler: nothing of it runs. */
  readonly typeOnly: boolean
}

/** A source file of the house; `path` is relative to its root, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const IGNORED = new Set(['node_modules', '.next', '.git', 'data', 'generated', '.output'])

const walk = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    // Only the top-level `data` holds learners' data; tests/data is source.
    if (IGNORED.has(entry.name) && !(entry.name === 'data' && folder !== '')) return []
    const path = posix.join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : [path]
  })

/** All files of some folders whose names end in one of the extensions. */
export const filesOf = (folders: readonly string[], extensions: readonly string[]): SourceFile[] =>
  folders
    .flatMap(walk)
    .filter((path) => extensions.some((extension) => path.endsWith(extension)))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))

/** Many rules read each file. */
const trees = new Map<string, ts.SourceFile>()

/** The syntax tree, with parents, of a file that need not be on the disk. */
export const parse = (file: SourceFile): ts.SourceFile => {
  const key = `${file.path}\n${file.text}`
  const known = trees.get(key)
  if (known) return known
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true)
  trees.set(key, tree)
  return tree
}

/** Every node of a tree, parents before children. */
export const nodesOf = (root: ts.Node): ts.Node[] => {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node) => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return nodes
}

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const clause = node.importClause
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  return !clause.name && named !== undefined && ts.isNamedImports(named) && named.elements.length > 0
    ? named.elements.every((element) => element.isTypeOnly)
    : false
}

const importOf = (node: ts.Node): Import | null => {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    const specifier = node.moduleSpecifier
    return ts.isStringLiteral(specifier) ? { specifier: specifier.text, typeOnly: isTypeOnly(node) } : null
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument
    return ts.isStringLiteral(literal) ? { specifier: literal.text, typeOnly: true } : null
  }
  if (ts.isCallExpression(node)) {
    const { expression } = node
    const loads =
      expression.kind === ts.SyntaxKind.ImportKeyword ||
      (ts.isIdentifier(expression) && expression.text === 'require')
    const [first] = node.arguments
    if (loads && first && ts.isStringLiteralLike(first)) return { specifier: first.text, typeOnly: false }
  }
  return null
}

/** Every import of a file: static, dynamic, re-exported, required, and in types. */
export const importsOf = (file: SourceFile): Import[] =>
  nodesOf(parse(file)).flatMap((node) => importOf(node) ?? [])

const ALIASES: readonly (readonly [string, string])[] = [
  ['#lib/', 'lib/'],
  ['#prisma/', 'prisma/'],
  ['#data/', 'app/_data/'],
  ['#ui/', 'app/_ui/'],
  ['#cli/', 'cli/'],
  ['#tests/', 'tests/'],
]

/** Where in the house an import leads, without its extension; null when it leads to a package. */
export const targetOf = (from: string, specifier: string): string | null => {
  if (specifier.startsWith('.')) {
    return posix.join(posix.dirname(from), specifier).replace(/\.[cm]?[jt]sx?$/, '')
  }
  const alias = ALIASES.find(([prefix]) => specifier.startsWith(prefix))
  return alias ? alias[1] + specifier.slice(alias[0].length) : null
}

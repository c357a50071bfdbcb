import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml'

/** What a piece of YAML holds, with a way to find the lines of its parts. */
export interface ReadYaml {
  readonly value: unknown
  /** The line of a part, counted from 1; null where there is no such part. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | null
}

/** Why a piece of YAML can't be used, and on which of its lines, counted from 1. */
export interface YamlMistake {
  readonly line: number
  readonly reason: string
}

/** The parser is slow on what is made to be slow, and what people write here has a page or two. */
const LONGEST = 100_000
/** The parser stops by itself where its stack ends, and says so in words of its own. */
const TOO_DEEP = /^Maximum call stack/u

const firstAlias = (document: Document): { source: string; offset: number } | null => {
  let found: { source: string; offset: number } | null = null
  visit(document, {
    Alias: (_, { source, range }) => {
      found = { source, offset: range?.[0] ?? 0 }
      return visit.BREAK
    },
  })
  return found
}

/**
 * Reads YAML that a stranger may have written. Aliases (`*name`) are refused: a few lines of them can stand for more
 * values than a machine holds, and nothing that Wengu reads needs one.
 */
export const readYaml = (text: string): ReadYaml | { readonly mistake: YamlMistake } => {
  const counter = new LineCounter()
  const refuse = (offset: number, reason: string) => ({
    mistake: { line: counter.linePos(offset).line, reason },
  })
  if (text.length > LONGEST)
    return { mistake: { line: 1, reason: `It is longer than ${LONGEST.toLocaleString('en')} characters` } }
  const document = parseDocument(text, {
    lineCounter: counter,
    schema: 'core',
    logLevel: 'error',
    prettyErrors: false,
  })
  const [error] = document.errors
  if (error)
    return refuse(error.pos[0], TOO_DEEP.test(error.message) ? 'It is nested too deeply' : error.message)
  const alias = firstAlias(document)
  if (alias) return refuse(alias.offset, `It holds an alias, *${alias.source}; write the value out`)
  const lineOf = (path: readonly PropertyKey[]): number | null => {
    const node = document.getIn(path, true)
    return isNode(node) && node.range ? counter.linePos(node.range[0]).line : null
  }
  return { value: document.toJS(), lineOf }
}

import type { Article } from '#lib/article/article'
import { type Tag, tokensOf } from '#lib/language/en/tagger'

const INSIDE = /(?<=[\p{Ll},;’'] )["“‘(]?(\p{Lu}[\p{L}’'-]*)/gu
/** Words with a capital that only the beginning of a sentence gives them, whatever the text. */
const FUNCTION_WORD =
  /^(?:The|A|An|In|On|At|By|For|From|To|It|Its|Their|His|Her|He|She|They|We|Our|There|This|These|Those|That|Some|Many|Most|More|Few|Several|Half|All|Both|No|Not|Any|Each|If|When|While|After|Before|Because|As|Although|Unless|Until|What|Whether|How|Without|With|Under|Only|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|About|Nearly|Around|Over|Such|Other|Another|Every|Neither|Never|Nothing|Nobody|You|Your|My)$/u

/** The words of an article that are written large inside sentences, and those that are written small. */
interface Writing {
  readonly large: ReadonlySet<string>
  readonly small: ReadonlySet<string>
}

const found = new WeakMap<Article, Writing>()

const writingOf = (article: Article): Writing => {
  const known = found.get(article)
  if (known) return known
  const large = new Set<string>()
  const small = new Set<string>()
  for (const { text } of article.sentences) {
    for (const [, word] of text.matchAll(INSIDE)) large.add(word ?? '')
    for (const [word] of text.matchAll(/\p{Ll}[\p{Ll}’'-]+/gu)) small.add(word)
  }
  const writing = { large, small }
  found.set(article, writing)
  return writing
}

/** Unlike, since, despite: words that join, whatever a text begins with them. */
const JOINS: ReadonlySet<Tag> = new Set(['ADP', 'SCONJ', 'CCONJ', 'ADV', 'DET', 'PRON'])

/** A noun in the plural or a verb in -ing is no name, for all that an article tells. */
const isPlainWord = (word: string): boolean => {
  const [token] = tokensOf(word.toLowerCase())
  if (token?.tag === 'NOUN') return token.lemma !== word.toLowerCase()
  return (
    token !== undefined &&
    (JOINS.has(token.tag) || token.tag === 'ADJ' || (token.tag === 'VERB' && word.endsWith('ing')))
  )
}

/** Whether a name is one by how the article writes it: large inside a sentence, and not only where a sentence begins. */
export const isWrittenLarge = (article: Article, name: string): boolean => {
  const words = name.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []
  if (words.length === 0) return false
  const { large, small } = writingOf(article)
  const [first = ''] = words
  if (words.length > 1 && !small.has(first.toLowerCase())) return true
  return words.some(
    (word) => large.has(word) || large.has(word.replace(/['’]s$/u, '')) || /^\p{Lu}{2,}/u.test(word),
  )
}

/**
 * The beginning of a sentence as it goes on inside another one: The treaty -> the treaty; names keep their capitals.
 * Which words are names the article itself tells: it writes them large inside sentences too; what it nowhere shows
 * inside a sentence is a name unless its form says otherwise.
 */
export const insideSentence = (article: Article, text: string): string => {
  const first = /^\p{Lu}[\p{L}’'-]*/u.exec(text)?.[0]
  if (first === undefined || /^I(?:['’]|$)/u.test(first)) return text
  const lowered = text.charAt(0).toLowerCase() + text.slice(1)
  if (FUNCTION_WORD.test(first)) return lowered
  const { large, small } = writingOf(article)
  const bare = first.replace(/['’]s$/u, '')
  if (/^\p{Lu}{2,}/u.test(first) || /^\p{Lu}\./u.test(text) || large.has(first) || large.has(bare))
    return text
  return small.has(first.toLowerCase()) || isPlainWord(first) ? lowered : text
}

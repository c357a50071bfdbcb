import type { Article } from '#lib/article/article'

const INSIDE = /(?<=[\p{Ll},;’'] )["“‘(]?(\p{Lu}[\p{L}’'-]*)/gu
/** Words with a capital that only the beginning of a sentence gives them, whatever the text. */
const FUNCTION_WORD =
  /^(?:The|A|An|In|On|At|By|For|From|To|It|Its|Their|His|Her|He|She|They|We|Our|There|This|These|Those|That|Some|Many|Most|More|Few|Several|All|Both|No|Not|Any|Each|If|When|While|After|Before|Because|As|Although|Unless|Until|What|Whether|How|Without|With|Under|Only|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|About|Nearly|Around|Over|Such|Other|Another|Every|Neither|Never|Nothing|Nobody|You|Your|My)$/u

const found = new WeakMap<Article, ReadonlySet<string>>()

/** The words of an article that have a capital inside sentences: names, and what is written like them. */
const properWords = (article: Article): ReadonlySet<string> => {
  const known = found.get(article)
  if (known) return known
  const words = new Set(
    article.sentences.flatMap(({ text }) => [...text.matchAll(INSIDE)].map(([, word]) => word ?? '')),
  )
  found.set(article, words)
  return words
}

/**
 * The beginning of a sentence as it goes on inside another one: The treaty -> the treaty; names keep their capitals.
 * Which words are names, the article itself tells: they have their capital inside sentences too.
 */
export const insideSentence = (article: Article, text: string): string => {
  const first = /^\p{Lu}[\p{L}’'-]*/u.exec(text)?.[0]
  if (first === undefined || first === 'I' || /^I['’]/u.test(first)) return text
  const bare = first.replace(/['’]s$/u, '')
  const isName =
    !FUNCTION_WORD.test(first) && (properWords(article).has(first) || properWords(article).has(bare))
  const isAcronym = /^\p{Lu}{2,}/u.test(first) || /^\p{Lu}\./u.test(text)
  return isName || isAcronym ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** Whether a word is written with a capital inside sentences of the article. */
export const isProper = (article: Article, word: string): boolean => properWords(article).has(word)

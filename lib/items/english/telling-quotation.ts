import type { Article } from '#lib/article/article'
import { rememberFor } from '#lib/items/remember'

/** Whether something that was said is worth knowing: talk that names nothing the article is about is not. */

const FEWEST_WORDS = 7
/** A word that the article uses so often is one of those it is about. */
const OFTEN = 3
const LIGHT =
  /^(?:about|after|again|also|always|another|anything|around|away|back|because|been|before|being|better|both|came|come|could|does|doing|done|down|during|each|even|ever|every|everybody|everyone|everything|first|from|getting|give|given|going|good|great|have|having|here|into|just|keep|kind|knew|know|last|like|little|long|look|lot|made|make|making|many|maybe|might|more|most|much|must|need|never|next|nothing|often|once|only|other|over|people|really|right|said|same|says|should|since|some|somebody|someone|something|still|such|sure|take|tell|than|that|their|them|then|there|these|they|thing|things|think|this|those|though|time|today|together|told|took|very|want|wanted|ways|well|went|were|what|when|where|which|while|will|with|without|work|would|year|years|your|ourselves|possible|stand|ready)$/u

const stem = (word: string): string => word.replace(/(?:ies|es|s|ed|ing)$/u, '')

/** The words of a text that carry what it says, without their endings. */
export const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/\p{Ll}{4,}/gu) ?? []).filter((word) => !LIGHT.test(word)).map(stem)

const topicOf = rememberFor((article: Article): ReadonlySet<string> => {
  const lead = article.zones.find(({ kind }) => kind === 'lead' || kind === 'body')
  const counts = new Map<string, number>()
  for (const { text } of article.sentences)
    for (const word of new Set(contentWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const often = [...counts].filter(([, count]) => count >= OFTEN).map(([word]) => word)
  return new Set([
    ...contentWords(article.title),
    ...(lead ? contentWords(article.text.slice(lead.start, lead.end)) : []),
    ...often,
  ])
})

/** Whether quoted words tell something by themselves: enough of them, with a name, a number or a word of the article's topic. */
export const tellsSomething = (article: Article, text: string, names: readonly string[]): boolean => {
  if (text.split(/\s+/u).length < FEWEST_WORDS) return false
  if (/\d/u.test(text) || names.some((name) => name.length > 2 && text.includes(name))) return true
  const topic = topicOf(article)
  return contentWords(text).some((word) => topic.has(word))
}

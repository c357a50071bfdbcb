import { namesIn } from '#lib/facts/english/names/names-in'
import { foldName } from '#lib/language/en/name-forms'
import type { ReadArticle } from '#lib/language/language'

/** Ruiz, also known as Charlie Ruiz; Ruiz, who goes by Charlie Ruiz; Ruiz (Charlie Ruiz): what stands between two names of one person. */
const CALLED =
  /^(?:,? ?\(?(?:(?:who|he|she) )?(?:(?:is|was|has been|had been) )?(?:(?:also|better|widely|commonly|formerly|previously|often|once|sometimes) )?(?:known|referred to) (?:by the names? of|by the names?|under the names?|as)|,?(?: [-–—])? ?\(?who (?:also )?(?:goes|went) by(?:(?: the| several| many| other| various| different)? names?(?: of|,? including|,? such as|,? like)?)?|,? (?:alias|a\.?k\.?a\.?)| \()[ “"]*$/u
/** As Charlie and Tito Ruiz: one more name. */
const AND_CALLED = /^[”"]?,?(?: and| or)?(?: as| by)? [“"]?$/u

/** Other names that an article says somebody goes by, folded, with the name that it gives first. */
export const aliasesIn = ({ article, readings }: ReadArticle): ReadonlyMap<string, string> => {
  const aliases = new Map<string, string>()
  for (const { phrases } of readings) {
    const names = phrases.flatMap(namesIn).toSorted((one, other) => one.start - other.start)
    let main: string | null = null
    names.forEach(({ start, name, type }, index) => {
      const before = names[index - 1]
      if (!before) return
      const between = article.text.slice(before.end, start)
      const isCalled = CALLED.test(between) && before.type === 'person'
      if (isCalled) main = aliases.get(foldName(before.name)) ?? before.name
      else if (!AND_CALLED.test(between)) main = null
      // in brackets only whoever shares a part of the name: Wei Min (Peter Min), and not his firm
      const isBracket = between.endsWith('(')
      const shares = before.name.split(' ').some((part) => name.split(' ').includes(part))
      if (main === null || main === name || type === 'country' || (isBracket && !shares)) return
      if (name.includes(' ')) aliases.set(foldName(name), main)
    })
  }
  return aliases
}

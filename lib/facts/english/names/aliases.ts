import { namesIn } from '#lib/facts/english/names/names-in'
import { foldName } from '#lib/language/en/name-forms'
import type { ReadArticle } from '#lib/language/language'

const IS = '(?:(?:who|he|she) )?(?:(?:is|was|has been|had been) )?'
const HOW = '(?:(?:also|better|widely|commonly|formerly|previously|often|once|sometimes) )?'
const KNOWN = `${IS}${HOW}(?:known|referred to)`
const GOES = 'who (?:also )?(?:goes|went) by'
const INCLUDING = '(?: of|,? including|,? such as|,? like)?'
const OPENS = '[ “"]*'
const COMMA = ',? ?\\(?'
const DASH = ',?(?: [-–—])? ?\\(?'

/** Ruiz, also known as Charlie Ruiz; Ruiz, who goes by Charlie Ruiz; Ruiz (Charlie Ruiz): what stands before one other name. */
const CALLED = new RegExp(
  `^(?:${COMMA}${KNOWN} (?:as|by the name(?: of)?|under the name)|${DASH}${GOES}(?: the name(?: of)?)?|,? (?:alias|a\\.?k\\.?a\\.?)| \\()${OPENS}$`,
  'u',
)
/** Ruiz, who goes by several names, including Charlie Ruiz: what stands before a list of them. */
const CALLED_MUCH = new RegExp(
  `^(?:${COMMA}${KNOWN} (?:by|under) the names${INCLUDING}|${DASH}${GOES}(?: the| several| many| other| various| different)* names${INCLUDING})${OPENS}$`,
  'u',
)
/** As Charlie and Tito Ruiz: one more name. Behind a comma it takes a word to tell one from whoever is named next. */
const AND_CALLED = /^[”"]?(?: and| or|,? (?:and|or) (?:as|by))? [“"]?$/u
/** Charlie Ruiz, Tito Ruiz, and Li Ruiz: one more of a list. */
const MORE = /^[”"]?,?(?: and| or)?(?: as| by)? [“"]?$/u

/** Other names that an article says somebody goes by, folded, with the name that it gives first. */
export const aliasesIn = ({ article, readings }: ReadArticle): ReadonlyMap<string, string> => {
  const aliases = new Map<string, string>()
  for (const { phrases } of readings) {
    const names = phrases.flatMap(namesIn).toSorted((one, other) => one.start - other.start)
    let main: string | null = null
    let more = AND_CALLED
    names.forEach(({ start, name, type }, index) => {
      const before = names[index - 1]
      if (!before) return
      const between = article.text.slice(before.end, start)
      const isMuch = CALLED_MUCH.test(between)
      if (before.type === 'person' && (isMuch || CALLED.test(between))) {
        main = aliases.get(foldName(before.name)) ?? before.name
        more = isMuch ? MORE : AND_CALLED
      } else if (!more.test(between)) main = null
      // in brackets only whoever shares a part of the name: Wei Min (Peter Min), and not his firm
      const isBracket = between.endsWith('(')
      const shares = before.name.split(' ').some((part) => name.split(' ').includes(part))
      if (main === null || main === name || type === 'country' || (isBracket && !shares)) return
      if (name.includes(' ')) aliases.set(foldName(name), main)
    })
  }
  return aliases
}

import { namesIn } from '#lib/facts/english/names/names-in'
import { foldName } from '#lib/language/en/name-forms'
import type { NamePhrase, ReadArticle } from '#lib/language/language'

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

/** What may stand between another name of somebody and one more of his, by what introduced the first; null where none is introduced. */
const introduced = (between: string): RegExp | null => {
  if (CALLED_MUCH.test(between)) return MORE
  return CALLED.test(between) ? AND_CALLED : null
}

/** Whether a whole name may be one more of somebody: in brackets only where it shares a part (Wei Min (Peter Min)), as his firm doesn't. */
const isOtherName = (
  { name, type }: Pick<NamePhrase, 'name' | 'type'>,
  before: string,
  between: string,
): boolean => {
  if (type === 'country' || !name.includes(' ')) return false
  return !between.endsWith('(') || before.split(' ').some((part) => name.split(' ').includes(part))
}

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
      const goesOn = before.type === 'person' ? introduced(between) : null
      if (goesOn) {
        main = aliases.get(foldName(before.name)) ?? before.name
        more = goesOn
      } else if (!more.test(between)) main = null
      if (main === null || main === name || !isOtherName({ name, type }, before.name, between)) return
      aliases.set(foldName(name), main)
    })
  }
  return aliases
}

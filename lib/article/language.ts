import { Converter as Complicating } from 'opencc-js/cn2t'
import { Converter as Simplifying } from 'opencc-js/t2cn'
import type { Language } from '#lib/article/article'
import { CharacterSet, HAN } from '#lib/article/character-set'

/** Common characters that only traditional writing has, and their simplified counterparts in the same order. */
const TRADITIONAL =
  '們國會說時這來對發後與個東車馬為學經點開關間問門長張話語論認議許證讓該請誰調談訊設試電頭題顯類體變'
const SIMPLIFIED =
  '们国会说时这来对发后与个东车马为学经点开关间问门长张话语论认议许证让该请谁调谈讯设试电头题显类体变'

const ONLY_TRADITIONAL = new CharacterSet(TRADITIONAL)
const ONLY_SIMPLIFIED = new CharacterSet(SIMPLIFIED)
/** OpenCC's tables, built when a text first needs them: that takes longer than reading the text. */
const tables = (): { readonly simplified: Convert; readonly traditional: Convert } => {
  built ??= {
    simplified: Simplifying({ from: 't', to: 'cn' }),
    traditional: Complicating({ from: 'cn', to: 't' }),
  }
  return built
}
type Convert = (text: string) => string
let built: { readonly simplified: Convert; readonly traditional: Convert } | undefined

/** A short text may hold none of the common characters: then each of its characters is looked up. */
const SHORT = 400
const isMoreTraditional = (text: string): boolean => {
  const { simplified, traditional } = tables()
  let balance = 0
  for (const char of text.match(/\p{Script=Han}/gu) ?? [])
    balance += (simplified(char) === char ? 0 : 1) - (traditional(char) === char ? 0 : 1)
  return balance > 0
}
const LATIN = CharacterSet.matching(/[A-Za-z]/)
const BEYOND_THE_BASIC_PLANE = /[\u{10000}-\u{10FFFF}]/gu

/** Han characters, those beyond the basic plane too. */
const hanIn = (text: string): number => {
  const rare = text.match(BEYOND_THE_BASIC_PLANE) ?? []
  return HAN.countIn(text) + rare.filter((char) => /\p{Script=Han}/u.test(char)).length
}

/** Which language and script a text is written in, judged by its characters. */
export const detectLanguage = (text: string): Language => {
  if (hanIn(text) * 3 < LATIN.countIn(text)) return 'en'
  const shared = ONLY_SIMPLIFIED.countIn(TRADITIONAL)
  const traditional = ONLY_TRADITIONAL.countIn(text) - shared
  const simplified = ONLY_SIMPLIFIED.countIn(text)
  const isHant =
    traditional === simplified && text.length <= SHORT ? isMoreTraditional(text) : traditional > simplified
  return isHant ? 'zh-Hant' : 'zh'
}

import type { Language } from '#lib/article/article'

/** Common characters that only traditional writing has, and their simplified counterparts in the same order. */
const TRADITIONAL =
  '們國會說時這來對發後與個東車馬為學經點開關間問門長張話語論認議許證讓該請誰調談訊設試電頭題顯類體變'
const SIMPLIFIED =
  '们国会说时这来对发后与个东车马为学经点开关间问门长张话语论认议许证让该请谁调谈讯设试电头题显类体变'

const countOf = (text: string, characters: string): number => {
  const wanted = new Set(characters)
  let count = 0
  for (const char of text) if (wanted.has(char)) count++
  return count
}

/** Which language and script a text is written in, judged by its characters. */
export const detectLanguage = (text: string): Language => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0
  if (han * 3 < latin) return 'en'
  const shared = countOf(TRADITIONAL, SIMPLIFIED)
  const traditional = countOf(text, TRADITIONAL) - shared
  return traditional > countOf(text, SIMPLIFIED) ? 'zh-Hant' : 'zh'
}

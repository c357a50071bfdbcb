import type { Language } from '#lib/article/article'

/** 将 before what will be: no 将军, no 将近, no 将其 that takes an object. */
const WILL = /([还還也均都]?)[将將](?![军軍近领領帅帥来來其该該这這])/u
/** 拟于, 计划于, 定于: a plan that says so itself. */
const SAYS_SO = /(?<![原])([拟擬定]|计划|計劃)(?=[于於在])/u
const ENGLISH_WILL = /\bwill\b/u
/** Says already that it was planned then: a stem that has turned turns no more. */
const TURNED = /原[定拟擬计計]|as it was planned then/u
/** Of quotations nothing is changed. */
const QUOTED = /[“"「『《]/u

const chinese = (stem: string): string => {
  if (SAYS_SO.test(stem)) return stem.replace(SAYS_SO, '原$1')
  return stem.replace(WILL, '原定$1')
}

const english = (stem: string): string =>
  ENGLISH_WILL.test(stem)
    ? stem.replace(ENGLISH_WILL, 'would').replace(/([.?])?$/u, ', as it was planned then$1')
    : stem

/** A stem that asks what will be, as it asks when that day is over: what was planned then. */
export const plannedThen = (stem: string, language: Language): string => {
  if (QUOTED.test(stem) || TURNED.test(stem)) return stem
  return language === 'en' ? english(stem) : chinese(stem)
}

import { isGivenName } from '#lib/language/en/lexicon/given-names'

/** Chinese family names as pinyin writes them, the commonest of mainland censuses (2018: these are nine in ten people). */
const SURNAMES: ReadonlySet<string> = new Set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng su wei lu ding ren shen yao lai zhong tan wan hong qin shi mao bai cui kang qiu gu hou shao meng long duan lei qian yin yi chang xi jin mo qiao gong wen geng hua ouyang situ'.split(
    ' ',
  ),
)

/** One to three syllables of pinyin, run together or with a hyphen: Lei, Weiping, Chun-ying. */
const GIVEN = /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiou]+(?:ng|n)?-?){1,3}$/iu

/** The family name of Hong Lei, which stands first; null where a name is none of that make, as Tan Dhesi and Long John. */
export const chineseSurname = (name: string): string | null => {
  const [family = '', given = '', ...more] = name.split(' ')
  const isOne = more.length === 0 && SURNAMES.has(family.toLowerCase()) && GIVEN.test(given)
  return isOne && !isGivenName(given.toLowerCase()) && !isGivenName(family.toLowerCase()) ? family : null
}

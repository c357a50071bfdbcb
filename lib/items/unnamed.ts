import type { Entity } from '#lib/facts/fact'
import { countriesIn } from '#lib/language/zh/country-words'
import { SHORT_CLASS, SHORT_FORMS } from '#lib/language/zh/lexicon/countries'

/** Whom an official, a source or an expert without a name may turn out to be. */

/** Seats of government by which Chinese names a state, and how English calls those who speak for one. */
const ALSO_CALLED: readonly (readonly [RegExp, string])[] = [
  [
    /白宫|五角大楼|国会山|\b(?:U\.?S\b\.?|Americans?|America|United States|White House|Pentagon|State Department|Washington)/u,
    '美国',
  ],
  [/克里姆林宫|克宫|\b(?:Russians?|Russia|Kremlin|Moscow)\b/u, '俄罗斯'],
  [/唐宁街|\b(?:British|Britain|United Kingdom|U\.?K\b|Downing Street)/u, '英国'],
  [/爱丽舍宫|\b(?:French|France|Élysée)\b/u, '法国'],
  [/青瓦台|\bSouth Korean?\b/u, '韩国'],
  [/\b(?:Chinese|China|Beijing)\b/u, '中国'],
  [/\bGermany?\b/u, '德国'],
  [/\b(?:Ukrainians?|Ukraine|Kyiv|Kiev)\b/u, '乌克兰'],
  [/\b(?:Iranians?|Iran|Tehran)\b/u, '伊朗'],
  [/\b(?:Israelis?|Israel)\b/u, '以色列'],
  [/\b(?:Japanese|Japan|Tokyo)\b/u, '日本'],
  [/\b(?:European Union|E\.?U\b)/u, '欧盟'],
  [/\bNATO\b/u, '北约'],
]
const LONG_SHORTS = [...SHORT_FORMS].filter(([short]) => short.length > 1)
/** 美官员, 俄副外长, 中方: one character stands for a state before those who speak for it; a 法官 is a judge. */
const ONE_CHARACTER = new RegExp(
  `^(?!法[官院])(${SHORT_CLASS})(?=[方外总副防首军驻财政高官议专]|国[防务会])`,
  'u',
)

/** 俄方 and 俄军 anywhere; 西方 is no Spain, and 比方 no Belgium. */
const SIDE = new RegExp(`(?![西比意加]方)(${SHORT_CLASS})(?=[方军])`, 'gu')

/** The states and unions that a name, a title or an office names, by their usual names. */
export const statesIn = (text: string): string[] => {
  const short = SHORT_FORMS.get(ONE_CHARACTER.exec(text)?.[1] ?? '')
  const sides = [...text.matchAll(SIDE)].flatMap(([, form]) => SHORT_FORMS.get(form ?? '') ?? [])
  return [
    ...countriesIn(text),
    ...LONG_SHORTS.flatMap(([form, name]) => (text.includes(form) ? [name] : [])),
    ...ALSO_CALLED.flatMap(([called, name]) => (called.test(text) ? [name] : [])),
    ...(short === undefined ? [] : [short]),
    ...sides,
  ]
}

/** What somebody is who is not named, and the offices of which one is needed to be that. */
const CALLINGS = [
  { unnamed: /发言人|\bspokes/iu, office: /发言|新闻秘书|\b(?:spokes|press secretary)/iu },
  {
    unnamed: /专家|学者|分析|观察[人家]|\b(?:experts?|analysts?|scholars?)\b/iu,
    office:
      /专家|学者|教授|研究|分析|所长|经济学家|科学家|博士|\b(?:experts?|analyst|scholar|professor|fellow|economist|scientist|director)\b/iu,
  },
  { unnamed: /记者|媒体?$/u, office: /记者|编辑|主编/u },
  { unnamed: /议员|\blawmakers?\b/iu, office: /议员|议长|\b(?:lawmaker|senator|representative)\b/iu },
] as const

/** Who stands at the head of a state is never called an official of it. */
const HEAD =
  /(?<!副)(?:总统|国家主席|首相|总理|国王|女王|天皇)$|^(?:the )?(?:\w+ )?(?:president|prime minister|king|queen|chancellor)$/iu
const OFFICIAL = /官员?$|\bofficials?\b/iu

const mayHold = (unnamed: string, titles: readonly string[]): boolean => {
  if (titles.length === 0) return true
  const calling = CALLINGS.find((one) => one.unnamed.test(unnamed))
  if (calling) return titles.some((title) => calling.office.test(title))
  return !(OFFICIAL.test(unnamed) && titles.some((title) => HEAD.test(title)))
}

/** Whether two may be of one state; who is of none that is told may be of any. */
const mayShareState = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((state) => b.includes(state))

/**
 * Whether somebody without a name (一名白宫官员, a source) may be this one: a person of the same state who may be called
 * so, or the state or a body of it, for which an official speaks.
 *
 * @param entity what the article knows of the other
 */
export const mayBe = (unnamed: string, name: string, entity: Entity | undefined): boolean => {
  const own = statesIn(unnamed)
  if (entity?.type !== 'person') {
    const states = statesIn(name)
    return own.some((state) => states.includes(state))
  }
  return (
    mayHold(unnamed, entity.titles) &&
    mayShareState(
      own,
      entity.titles.flatMap((title) => statesIn(title)),
    )
  )
}

/**
 * Pairs of words each of which a careless reader may take for the other, with what they may be said of. A word is turned
 * only where its opposite could as well be true of the same: prices rise and fall, bodies are for or against. Superlatives
 * and verbs such as stop and go on are no pairs: turned round they tell what nobody believes (the smallest typhoon).
 */

export type Sense =
  /** A quantity moves or compares: it needs a measure beside it, and no other word that tells which way it went. */
  | 'measure'
  /** Somebody is for or against something. */
  | 'stance'
  /** Earlier or later than was meant. */
  | 'schedule'
  /** A side of the compass, of a region. */
  | 'region'

export interface Pair {
  readonly words: readonly [string, string]
  readonly sense: Sense
}

const pairs = (sense: Sense, rows: string): Pair[] =>
  rows.split('|').map((row): Pair => {
    const [one = '', other = ''] = row.trim().split('/')
    return { words: [one, other], sense }
  })

const PAIRS: Readonly<Record<'zh' | 'en', readonly Pair[]>> = {
  zh: [
    ...pairs(
      'measure',
      '上涨/下跌 | 大涨/大跌 | 上升/下降 | 增长/下滑 | 增加/减少 | 提高/降低 | 上调/下调 | 升至/降至 | 增至/减至 | 涨至/跌至 | 高于/低于 | 多于/少于 | 升值/贬值 | 扩大/缩小 | 加快/放慢',
    ),
    ...pairs('stance', '支持/反对 | 同意/拒绝 | 允许/禁止 | 乐观/悲观'),
    ...pairs('schedule', '提前/推迟'),
    ...pairs('region', '北部/南部 | 东部/西部 | 东北部/西南部 | 西北部/东南部'),
  ],
  en: [
    ...pairs(
      'measure',
      'increase/decrease | increased/decreased | increases/decreases | increasing/decreasing | rise/fall | rose/fell | risen/fallen | rising/falling | higher/lower',
    ),
    ...pairs('stance', 'supports/opposes | supported/opposed | accepted/rejected | optimistic/pessimistic'),
    ...pairs('region', 'northern/southern | eastern/western'),
  ],
}

/** What can rise and fall: the noun that names it, or its number. */
const MEASURE: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /[价率量额值数费税薪资息龄]|成本|利润|收入|支出|人口|规模|水平|水位|汇率|市场|股|产能|需求|差距|标准|比例|比重|意识|\d/u,
  en: /\b(?:prices?|rates?|sales|costs?|profits?|incomes?|wages?|revenues?|output|production|demand|supply|shares?|levels?|numbers?|percent|taxes|temperatures?|population|growth|efficiency|exports|imports|stocks?|activity|spending)\b|\d/u,
}

/** Words that tell which way something went; beside one of them the other word can't be turned. */
const WAY: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /[涨跌升降增减]|走[高低强弱]|新[高低]|反弹|回落|回升|下滑|扩|缩|最[高低大小多少]|[高低多少]于|加快|放慢|超过|突破|跌破/gu,
  en: /\b(?:increas\w*|decreas\w*|rise|rises|rising|rose|risen|fall|falls|falling|fell|fallen|higher|lower\w*|rais\w*|gr[eo]w\w*|shr[aiu]nk\w*|more|less|fewer|drop\w*|gain\w*|up|down|reduc\w*|reduction|cut|cuts|boost\w*|record|highest|lowest)\b/giu,
}

const isAlone = (tongue: 'zh' | 'en', text: string, word: string): boolean =>
  (text.replace(word, '').match(WAY[tongue]) ?? []).length === 0

/** 通过提高水位来防洪: what is done to an end is done so that it is reached, and only one way does. */
const TO_AN_END: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /通过|以便|为了|来[\p{Script=Han}]|从而|使得?|有助于|旨在/u,
  en: /\b(?:in order to|so that|by \w+ing|helps?|helped)\b/u,
}

/** 反对并质疑: what goes on in the same breath goes one way with it. */
const GOES_ON_WITH = /^(?:并且?|和|及|、|且)/u
/** 提供军事支持, 得到了支持: help and no stance; what somebody is for stands behind the verb. */
const IS_HELP = /(?:提供|给予|得到|获得|争取|赢得|寻求|失去|缺乏|感谢).*$/u

const mayTurn = (tongue: 'zh' | 'en', text: string, word: string, { sense }: Pair): boolean =>
  sense === 'stance'
    ? // 支持细胞的功能 behind a mark: whoever is for it is not told here.
      !/(?:^|[，,；;])$/u.test(text.slice(0, text.indexOf(word))) &&
      !GOES_ON_WITH.test(text.slice(text.indexOf(word) + word.length)) &&
      (tongue === 'en' || !IS_HELP.test(clauseBefore(text, word)))
    : sense !== 'measure' ||
      (MEASURE[tongue].test(text) && isAlone(tongue, text, word) && !TO_AN_END[tongue].test(text))

/** The clause before a word. */
const clauseBefore = (text: string, word: string): string =>
  text.slice(0, text.indexOf(word)).replace(/^.*[，,；;。]/u, '')

export interface Opposite {
  readonly offset: number
  readonly from: string
  readonly to: string
}

const isWord = (text: string, at: number, length: number): boolean =>
  !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + length] ?? '')

/** What is denied already turns into what nobody says: 不支持; a 增加值 is a thing. */
const BESIDE = { before: /[不未没无非可]$/u, behind: /^[值者额量权性]/u }

/** Every word of a text that can be turned into its opposite there. */
export const oppositesIn = (tongue: 'zh' | 'en', text: string): Opposite[] =>
  PAIRS[tongue].flatMap((pair) =>
    [pair.words, [pair.words[1], pair.words[0]] as const].flatMap(([from, to]): Opposite[] => {
      const offset = text.indexOf(from)
      if (offset < 0 || text.split(from).length !== 2) return []
      if (tongue === 'en' && !isWord(text, offset, from.length)) return []
      const [before, behind] = [text.slice(0, offset), text.slice(offset + from.length)]
      if (tongue === 'zh' && (BESIDE.before.test(before) || BESIDE.behind.test(behind))) return []
      return mayTurn(tongue, text, from, pair) ? [{ offset, from, to }] : []
    }),
  )

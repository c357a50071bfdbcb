import { withOneDateForm } from '#lib/items/date-form'
import { englishNormalForm } from '#lib/items/english/normal-form'
import { remember } from '#lib/items/remember'

const DIGITS = '零一二三四五六七八九'
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

const NUMERALS = '[零一二三四五六七八九十百千]'
/** What is counted with a numeral before it: parts of dates and times, scales, and the measure words of news. */
const MEASURE =
  '[年月日号点时分秒周天岁季世刻个名人次位口户家台架辆艘艇列节枚颗发支把张座栋层间所条项件起宗份套部册本页篇封字句场届轮局队组批班级期款种类倍成万亿%吨克里米公亩桶度元块角票席幅只头匹棵株小]'
/** The first of a range that only its second end explains: 三至四日. */
const RANGE_AHEAD = `(?:至|到|[-~—–])${NUMERALS}+[年月日号]`
/** Numerals that count something or stand in a row; a single one inside a name (三星) is left alone. */
const NUMERAL = new RegExp(
  `${NUMERALS}+(?=[多余]?${MEASURE}|${RANGE_AHEAD})|${NUMERALS}{2,}|^[零一二三四五六七八九十]$`,
  'gu',
)
const TWO = new RegExp(`[两兩](?=${MEASURE})`, 'gu')

const additive = (run: string): number => {
  let total = 0
  let pending = 0
  for (const sign of run) {
    const unit = UNITS[sign]
    if (unit === undefined) pending = DIGITS.indexOf(sign)
    else {
      total += (pending || 1) * unit
      pending = 0
    }
  }
  return total + pending
}

const arabic = (run: string): string =>
  /[十百千]/u.test(run) ? String(additive(run)) : [...run].map((sign) => DIGITS.indexOf(sign)).join('')

const withArabicNumerals = (text: string): string =>
  text
    .replace(/[〇○]/gu, '零')
    .replace(/星期|礼拜/gu, '周')
    .replace(TWO, '二')
    .replace(/百分之([\d.零一二三四五六七八九十百千]+)/gu, '$1%')
    .replace(NUMERAL, arabic)

/** José is Jose; Chinese and figures stay as they are. */
const withoutAccents = (text: string): string =>
  /[\u00c0-\u024f]/u.test(text)
    ? text
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFC')
    : text

const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 }

/** 1.9万 is 19000, 1亿2000万 is 120000000. */
const withPlainFigures = (text: string): string =>
  text
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .replace(/(?<![\d.⁄])(\d+(?:\.\d+)?)亿(\d+(?:\.\d+)?)万/gu, (_, high: string, low: string) =>
      String(Math.round(Number(high) * 1e8 + Number(low) * 1e4)),
    )
    .replace(/(?<![\d.⁄])(\d+(?:\.\d+)?)(万亿|万|亿)/gu, (_, figure: string, scale: string) =>
      String(Number((Number(figure) * (MYRIADS[scale] ?? 1)).toPrecision(15))),
    )

/**
 * What a typed answer says, without how it is written: width, letter case, spaces, punctuation, Chinese or Arabic
 * numerals, and the several ways of writing a date in figures. Equal normal forms are equal answers.
 */
export const normalForm = remember((text: string): string =>
  withPlainFigures(
    withOneDateForm(
      withArabicNumerals(
        englishNormalForm(withoutAccents(text.normalize('NFKC').toLowerCase())).replace(/\s+/gu, ''),
      ),
    ),
  )
    .replace(/(?<=\d)\.(?=\d)/gu, '点')
    .replace(/^[-−](?=\d)/u, '负')
    .replace(/[^\P{P}%]+/gu, ''),
)

/** What a number counts or measures, as a short noun phrase made of the words of its clause. */

const LONGEST = 18
const SHORTEST = 2
/** 约, 达到: what stands between a measure and its number. */
const LINKING =
  /(?:[由从]|大?约|将?近|超过|逾|至少|多达|高达|达到?|为|是|有|共有?|总计|仅|只|也|均|了|报|占|预计|不足|不到|接近|上|先后|并|处)+$/u
/** 降至, 增加到: with these the number is a level and no step. */
const LEVEL =
  /(?:下调|上调|上升|上涨|下降|下跌|跌|涨|升|降|增长|增加|减少|提高|扩大|缩小|回落|恢复)(?:至|到|为)$/u
/** 定在, 维持在: with these too. */
const HELD = /(?:定|设定|维持|保持|控制|稳定)在$/u
const STEP_WORD = /(?:上升|上涨|下降|下跌|增长|增加|减少|提高|扩大|缩小|回落|下滑)$/u
const LEADING =
  /^(?:把|确保|保证|力争|争取|当时|目前|截至目前|其中|同时|此外|另外|据此|此前|预计|今后|并|且|而|但|也|还|又|将|则|其|约|共|全部|到|至|比|较|和|与|及)+/u
/** 由1.9万台减至: where the number came from. */
const FROM_NUMBER = /[由从]约?[0-9０-９].*$/u
/** 高于此前的0.8%: what it is measured against, and not what it measures. */
const COMPARED = /^(?:高于|低于|多于|少于|好于|不及|大于|小于|相当于|强于)/u
/** 期间进行, 撤回了对水坝: a verb that waits for its object is nothing that is counted. */
const NO_NOUN = /(?:进行|开展|举行|实现|达成|签署|签订|开出|动用)$|了[对向给][^，]{1,10}$/u
/** 这一数字: what was told before. */
const POINTING = /^(?:这(?![次场届轮])|该|此(?![次前轮番])|其(?!中)|上述)/u
/** What begins anew inside a long clause. */
const RESTART = /^.*(?:[在将把对向由从于让使给]|造成|导致|消灭|获得|投入|提供|达成)/u
/** 三千人以上: how exact a number is belongs to the number. */
const OR_SO = /^(?:以上|以下|以内|左右|上下|不等|之多)的?/u
const PEOPLE = /^(?:人|名|位|人次)$/u
/** Of what follows a counted thing, its noun ends where the sentence goes on. */
const NOUN_ENDS =
  /早前|稍早|较早|日前|近日|[的了在将被与和及、是为以从向由]|[减增降升之或前后没不未]|无[法力需]|进行|实施|起火|中(?![心国学央东小])|正|全部|安装|均|都(?![市会])|派往|避难|避风|回港|撤离|撤出|被困|到场|死亡|受伤|失踪|举行|参加|宣布|表示|指出|组成|构成|获|受|遭|落|出|入|到|已|下岗|丧生|遇难|(?<![功智机性效职节核动热阳电产势潜])能|可/u

const fits = (phrase: string): string | null =>
  phrase.length >= SHORTEST && phrase.length <= LONGEST ? phrase : null

const counted = (after: string, unit: string): string | null => {
  const words = after.replace(/[“”《》].*$/u, '').replace(OR_SO, '')
  const noun = words.slice(0, NOUN_ENDS.exec(words)?.index ?? words.length)
  if (PEOPLE.test(unit)) {
    if (noun.length >= SHORTEST) return fits(noun)
    const met = words.replace(/[、和及].*$/u, '')
    return met === '' || /[的0-9０-９]/u.test(met) ? null : fits(`${met}的人`)
  }
  return fits(noun)
}

const measured = (before: string, restart = false): string | null => {
  const linked = before.replace(/[“”《》\s]/gu, '')
  // The second of 30%—40% has no words of its own.
  if (/[—–~～-]$/u.test(linked)) return null
  // 分别升至4.5%、4.75%: which of them is whose the clause tells one by one.
  if (/分别/u.test(linked) || /[0-9０-９]%?[、和]$/u.test(linked)) return null
  const isStart = /[由从]$/u.test(linked) || FROM_NUMBER.test(linked)
  const level = linked.replace(FROM_NUMBER, '')
  // 机构将预测下调至: what was changed stands behind 将.
  if (/[在于]$/u.test(level) && !HELD.test(level)) return null
  const changed =
    isStart || LEVEL.test(level) || HELD.test(level) ? level.replace(/^.+[将把](?=.{2})/u, '') : level
  const plain = changed.replace(LEVEL, '').replace(HELD, '').replace(LINKING, '')
  const phrase = restart || plain.length > LONGEST ? plain.replace(RESTART, '') : plain
  const named = phrase.replace(LEADING, '').replace(/的$/u, '')
  if (NO_NOUN.test(named)) return null
  if (COMPARED.test(named) || POINTING.test(named)) return null
  if (/[跌涨升降]$/u.test(named) && !STEP_WORD.test(named)) return fits(`${named}幅`)
  return fits(STEP_WORD.test(named) ? `${named}幅度` : named)
}

const MEASURES =
  /^(?:个百分点|百分点|个基点|基点|%|％|.*元|人民币|英镑|.*公里|千米|.*米|公斤|千克|吨|桶|兆瓦|千瓦时|度|亩|公顷|岁)$/u

/**
 * A short noun phrase for what a number tells: 死亡的人 of 至少14人死亡, 设计时速 of 设计时速350公里.
 *
 * @param before the words of the clause before the number, its dates taken out
 * @param after the words of the clause behind the unit
 * @returns null where the clause names nothing so short
 */
export const whatIsCounted = (before: string, unit: string, after: string): string | null =>
  MEASURES.test(unit) ? measured(before) : (counted(after, unit) ?? measured(before, PEOPLE.test(unit)))

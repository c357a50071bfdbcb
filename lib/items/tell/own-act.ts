/** What Chinese words tell of somebody's own doing, without whoever does it: 将…, 已…, 愿…. */

/** 将, 计划, 已: how it is told that something is done; what is done stands behind. */
const LEAD =
  /^(?:也|还|又|再次?|均|都|随后|同时)?(?<lead>将会?|要(?![求么件])|拟|计划|打算|准备|定于|已经?(?!故)|正在?|愿意?|希望(?!各|有))(?=\p{Script=Han}{2}|\d)/u

const ASKED: Readonly<Record<string, string>> = {
  已: '已经做了什么',
  已经: '已经做了什么',
  正: '正在做什么',
  愿: '愿意做什么',
  定于: '将做什么',
}

/** How what is done is asked for, and what stands behind the words of its being done. */
export interface OwnAct {
  /** 将做什么; null where nothing leads what is done. */
  readonly asked: string | null
  readonly action: string
}

/** The words of an act, from the first that tells how it is done on. */
export const ownAct = (text: string): OwnAct => {
  const lead = LEAD.exec(text)
  const word = lead?.groups?.lead
  if (!lead || word === undefined) return { asked: null, action: text }
  return { asked: ASKED[word] ?? `${word}做什么`, action: text.slice(lead[0].length) }
}

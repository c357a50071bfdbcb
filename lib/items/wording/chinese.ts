import type { EventFact, TimeModifier } from '#lib/facts/fact'
import { chineseMeetings } from '#lib/items/wording/chinese-meetings'
import { claimSaid, quoted, whoSaid } from '#lib/items/wording/chinese-speech'
import { open } from '#lib/items/wording/open'
import type { AskedDate, Wording } from '#lib/items/wording/wording'

const EDGES: Partial<Record<TimeModifier, string>> = { START: '初', END: '底' }

const calendar = (year: number, month: number | null, day: number | null): string =>
  `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`

/** What the second end of a range need not say again: 2018年5月3日至4日, 2020年1月至9月. */
const withoutShared = (from: string, to: string): string => {
  const month = /^\d{4}年\d{1,2}月(?=\d)/u.exec(to)?.[0]
  if (month && from.startsWith(month)) return to.slice(month.length)
  const year = /^\d{4}年(?=\d)/u.exec(to)?.[0]
  return year && from.startsWith(year) ? to.slice(year.length) : to
}

/** 2022年1月10日, 2021年6月, 2021年12月初, 2018年5月3日至4日. */
const shownDate = (value: string, mod?: TimeModifier): string | null => {
  const ends = value.split('/')
  if (ends.length === 2 && mod === undefined) {
    const [from, to] = ends.map((end) => shownDate(end))
    return from && to ? `${from}至${withoutShared(from, to)}` : null
  }
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value)
  if (!match) return null
  const parts = [Number(match[1]), Number(match[2] ?? 0) || null, Number(match[3] ?? 0) || null] as const
  if (mod === undefined) return calendar(...parts)
  const edge = EDGES[mod]
  return edge && parts[2] === null ? calendar(...parts) + edge : null
}

/** What a stem asks for when it asks for a date of this precision. */
export const whichDate = (value: string): string => {
  if (value.includes('/')) return '哪几天'
  return value.length === 10 ? '哪一天' : value.length === 7 ? '哪个月' : '哪一年'
}

const PLANNED = /^([^将，,“”]{2,30}?)(?:预计)?(将|拟|计划)(?![军来近领才门])(?=(在)?)/u
const SPEECH = /表示|称|宣布|指出|透露|强调|认为|报道|声明/u

/**
 * Puts a date, or the question for it, where a plan has it: 美国和俄罗斯将举行会谈 -> 美国和俄罗斯将在2022年1月10日举行会谈.
 *
 * @returns null where nothing is planned, or where the plan is only spoken of (商务部表示将…: the date is that of the words)
 */
const withPlannedDate = (event: string, date: string): string | null => {
  const before = PLANNED.exec(event)?.[1]
  return before === undefined || SPEECH.test(before)
    ? null
    : event.replace(
        PLANNED,
        (_, who: string, word: string, place?: string) =>
          `${who}${word === '计划' ? word : '将'}${place === undefined ? '在' : '于'}${date}`,
      )
}

/** 美国和俄罗斯将举行会谈 -> 美国和俄罗斯将在哪一天举行会谈？ and, for what has happened, …，是在哪一天？ */
const when = (event: string, { value, mod, year = '' }: AskedDate): string => {
  const told = open(event)
  const which = `${year === '' ? '' : `${year}年的`}${mod === undefined ? whichDate(value) : '什么时候'}`
  return `根据文章，${withPlannedDate(told, which) ?? `${told}，这是在${which}`}？`
}

const NOUN = /视频会[晤议]|会谈|会晤|会见|通话|峰会|磋商|谈判|会议|对话|电话会?/u

const meetingNoun = (fact: EventFact): string | null => {
  const said = [fact.title, ...fact.evidence.map(({ text }) => text)].join('。')
  const noun = NOUN.exec(said)?.[0] ?? null
  return noun?.startsWith('电话') ? '通话' : noun
}

/** Questions in Chinese, as a good teacher would write them. */
export const CHINESE: Wording = {
  quoted,
  shownDate,
  whoSaid,
  whoSaidBecause: ({ text }, speaker, title) =>
    `${title && !speaker.includes(title) ? title : ''}${speaker}表示：${quoted(text)}`,
  claimSaid,
  when,
  whenBecause: (event, date) => `文中说，${open(event)}，时间是${date}。`,
  claimWhen: (event, date) => `${withPlannedDate(open(event), date) ?? `${date}，${open(event)}`}。`,
  meetingNoun,
  ...chineseMeetings(whichDate),
  howMany: (clause) => `根据文章，下面这句话的空白处应填哪个数？${quoted(clause)}`,
  fillIn: (sentence) => `根据文章填空：${sentence}`,
  original: (sentence) => `原文：${open(sentence)}。`,
  matchSpeakers: '根据文章，下面几句话分别是谁说的？请一一对应。',
  putInOrder: '根据文章，请按时间先后给下列事情排序。',
  row: (left, right) => `${left}：${right}`,
  rowBreak: '；',
  judge: (claim) => `根据文章判断正误：${claim}`,
  truth: ['正确', '错误'],
}

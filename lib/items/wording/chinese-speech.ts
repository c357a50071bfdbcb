import { open } from '#lib/items/wording/open'
import type { Relay, Words } from '#lib/items/wording/wording'

/** How Chinese asks who said something, and claims that somebody did. */

/** In quotation marks; those inside become the inner kind, unless they are all that is inside. */
export const quoted = (text: string): string => {
  const inner = text.replace(/[“"](?=\S)/gu, '‘').replace(/[”"]/gu, '’')
  return `“${inner.replace(/^‘([^‘’]*)’$/u, '$1')}”`
}

/** What somebody does by saying so, where it is more than saying. */
const ACTS = [
  { cue: /要求$|敦促$/u, noun: '要求', verb: '提出' },
  { cue: /提出$|建议$|主张$|呼吁$|倡议$/u, noun: '主张', verb: '提出' },
  { cue: /警告(?:称|说)?$/u, noun: '警告', verb: '发出' },
  { cue: /指责(?:称|说)?$/u, noun: '指责', verb: '提出' },
  { cue: /(?:预计|预测|估计|推测)(?:称|说)?$/u, noun: '预测', verb: '作出' },
] as const
/** 提出……的建议: the words name themselves what was put forward. */
const NAMES_ITSELF = /^[^，,；;]*(?:建议|方案|要求|主张|倡议|请求|提案|计划|问题|疑问)(?=[，,；;]|$)/u
const PUT_FORWARD = /提出$/u

const relayed = (relay: Relay | undefined): string => {
  if (relay === undefined) return '根据文章，'
  return relay.isMedium ? `文章说，据${relay.name}报道，` : `据${relay.name}转述，`
}

const bareCue = (cue: string): string => cue.replace(/[，,：:\s]+$/u, '')

export const whoSaid = (
  words: Words,
  { isPerson }: { readonly isPerson: boolean },
  relay?: Relay,
): string => {
  const opening = `${relayed(relay)}${quoted(words.text)}`
  const who = isPerson ? '谁' : '哪一方'
  const cue = bareCue(words.cue)
  if (PUT_FORWARD.test(cue) && NAMES_ITSELF.test(words.text)) return `${opening}是${who}提出的？`
  const act = ACTS.find((one) => one.cue.test(cue))
  if (act) return `${opening}这一${act.noun}是${who}${act.verb}的？`
  return `${opening}${isPerson ? '这番话是谁说的？' : '这一说法出自哪一方？'}`
}

/** 要求, 敦促: words that take what is wanted without a pause. */
const TAKES_DEMAND = /(?:要求|敦促|呼吁|建议|主张|指责|提出|警告|否认)$/u
/** Verbs that say how somebody stands behind his words; a claim keeps them. */
const STANDS_BEHIND =
  /(认为|预计|预测|估计|推测|猜测|怀疑|质疑|承认|坦承|希望|担心|担忧|承诺|保证|宣布|强调|重申|警告|透露|坚称|声称|辩称)(?:称|说|道)?$/u

/** A full stop inside the quotation marks, where the words have no mark of their own. */
const closed = (text: string): string => (/[。！？!?…]$/u.test(text.trim()) ? text.trim() : `${open(text)}。`)

/** X说过：“……。” for quoted words; X要求…… and X认为，…… for what the article tells in its own. */
export const claimSaid = ({ text, direct, cue }: Words, speaker: string): string => {
  if (direct) return `${speaker}说过：${quoted(closed(text))}`
  const demanded = TAKES_DEMAND.exec(cue)?.[0]
  if (demanded) return `${speaker}${demanded}${open(text)}。`
  return `${speaker}${STANDS_BEHIND.exec(bareCue(cue))?.[1] ?? '表示'}，${open(text)}。`
}

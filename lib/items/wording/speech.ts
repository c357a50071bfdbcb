import { open } from '#lib/items/wording/open'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'

/** How somebody's words are asked for and claimed in Chinese. */

/** Verbs that take what is wanted, or who is blamed, without a pause. */
const TAKES_DEMAND = /(?:要求|敦促|呼吁|建议|主张|指责|批评|谴责|抨击|提出|警告|否认)$/u
/** Verbs that say how somebody stands behind the words; a claim keeps them. */
const STANDS_BEHIND =
  /(认为|预计|预测|估计|推测|猜测|怀疑|质疑|承认|坦承|希望|期望|期待|盼望|盼|担心|担忧|承诺|保证|宣布|强调|重申|警告|透露|坚称|声称|辩称|指出|证实|确认|相信)(?:称|说|道)?$/u

const bare = (cue: string): string => cue.replace(/[，,：:“「"\s]+$/u, '')

/** 认为， or 希望: the verb of the words as the article has it, with the comma where one belongs. */
export const chineseVerb = (cue: string): string => {
  const verb = bare(cue)
  const demand = TAKES_DEMAND.exec(verb)?.[0]
  if (demand)
    return demand === '警告' || demand === '否认' || demand === '提出'
      ? `${demand}${/[，,]\s*$/u.test(cue) ? '，' : ''}`
      : demand
  const held = STANDS_BEHIND.exec(verb)?.[1]
  // 希望湖区开放: what is held in mind is the verb's own clause, unless the article pauses.
  const isOwnClause = held !== undefined && verb.endsWith(held) && speechVerbOf(held)?.kind === 'think'
  return `${held ?? '表示'}${isOwnClause && verb === cue.trimEnd() ? '' : '，'}`
}

/** In quotation marks; those inside become the inner kind, unless they are all that is inside. */
export const quotedChinese = (text: string): string => {
  const inner = text.replace(/[“"](?=\S)/gu, '‘').replace(/[”"]/gu, '’')
  return `“${inner.replace(/^‘([^‘’]*)’$/u, '$1')}”`
}

/** X表示，…… as a sentence. */
export const chineseSaid = (speaker: string, cue: string, text: string, direct: boolean): string =>
  direct
    ? `${speaker}说：${quotedChinese(/[。！？!?…]$/u.test(text.trim()) ? text.trim() : `${open(text)}。`)}`
    : `${speaker}${chineseVerb(cue)}${open(text)}。`

import type { Modality } from '#lib/facts/fact'
import { DENYING } from '#lib/language/zh/lexicon/speech-verbs'

const CONDITIONAL = /如果|一旦|倘若|假如|若(?!干)|除非|只要|要是|的话[，,]/u
const DENIED = /^(?:从未|没有|并未|并没有|不会|不是|绝不|否认|不存在|无意)/u
const PLANNED =
  /将(?![军领0-9这该其此那])|计划|拟|打算|准备(?=[在于对向将与和同再派就为出提发开]|前往|采取|推出|进行|继续|举行|重返|实施|参加)/u
const POSSIBLE = /可能|或(?!者)|有望|也许|恐怕|预计|估计/u

/** How the speaker stands behind the words. The strongest reserve wins: a condition before all. */
export const modalityOf = (content: string, verb = ''): Modality => {
  if (CONDITIONAL.test(content)) return 'conditional'
  if (DENIED.test(content) || [...DENYING].some((one) => verb.startsWith(one))) return 'denied'
  if (POSSIBLE.test(content)) return 'possible'
  return PLANNED.test(content) ? 'planned' : 'asserted'
}

import type { Fact } from '#lib/facts/fact'
import { withoutLead } from '#lib/items/gate/opening'
import { rememberFor } from '#lib/items/remember'
import { type Source, SURE, sureFacts } from '#lib/items/source'
import { ownAct } from '#lib/items/tell/own-act'
import { isSubjectless } from '#lib/items/tell/subjectless'
import { joined, type Tale, taleOf } from '#lib/items/tell/telling'
import { standingWords } from '#lib/items/tell/words'
import { open } from '#lib/items/wording/open'

/** What is done, wanted or planned in the article, each without whoever does it: wrong answers to what somebody else does. */

export interface Action {
  readonly by: string
  readonly text: string
  readonly start: number
}

const [SHORTEST, LONGEST] = [5, 44]
/** 如果…, 有…, 位于…: a condition or a state is nothing that is done. */
const NO_ACTION =
  /^(?:如果|只有|除非|一旦|若|因|由于|有(?!望)|是|像|处于|位于|来自|拥有|属于|成为|发表声明|\d{4}年.{0,12}发表|定于|似乎|就\p{Script=Han}{1,12}而言|由\p{Script=Han}+[、\p{Script=Han}]*(?:签署|制定|组成)|可能|不仅|应|都|均|受到|发生)|[“《][^”》]*$/u
const CLAUSE_END = /[，,；;].*$/u

/** What somebody does, from its first verb on. */
const bareAction = (text: string): string =>
  ownAct(open(text).replace(WHEN, ''))
    .action.replace(WHEN, '')
    .replace(/^继续(?=\p{Script=Han}{3})/u, '')
/** When something is done tells whose it is. */
const WHEN =
  /^(?:在?[\d一二三四五六七八九十〇年月日时晚至早午上下凌晨间起（）]*\d[\d年月日时晚至早午上下凌晨间起（）]*|日前|近日|目前|随后|当天|不久)+/u

const behindSubject = ({ pieces }: Tale): { by: string; text: string; start: number } | null => {
  const at = pieces.findIndex(({ role }) => role === 'subject')
  const subject = pieces[at]
  const rest = pieces.slice(at + 1)
  if (at < 0 || !subject || rest.length === 0) return null
  const text = joined(rest.map((piece, index) => (index === 0 ? { ...piece, lead: '' } : piece)))
  return { by: subject.shown, text, start: subject.part.start }
}

const ofFact = (source: Source, fact: Fact): Action[] => {
  if (fact.kind === 'clause') {
    const tale = taleOf(source, fact)
    const told = tale && behindSubject(tale)
    return told ? [told] : []
  }
  if (fact.kind !== 'demand' && fact.kind !== 'decision') return []
  const start = fact.evidence[0]?.start ?? 0
  const text = fact.kind === 'demand' && fact.of ? fact.text.replace(fact.of, '') : fact.text
  return [{ by: fact.by, text, start }]
}

/** Every action of the article that can be told by itself. */
export const actionsIn = rememberFor((source: Source): readonly Action[] => {
  const said = sureFacts(source, 'statement').flatMap((fact): Action[] => {
    const words = standingWords(source, fact)
    return words && !words.direct && isSubjectless(source, words.text)
      ? [{ by: fact.speaker, text: words.text, start: words.span.start }]
      : []
  })
  const told = source.extraction.facts
    .filter(({ confidence }) => confidence >= SURE)
    .flatMap((fact) => ofFact(source, fact))
  return [...said, ...told]
    .map((one) => ({ ...one, text: withoutLead(bareAction(one.text).replace(CLAUSE_END, '')) }))
    .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST && !NO_ACTION.test(text))
})

import { type Span, spanOf } from '#lib/article/span'
import type { StatementFact } from '#lib/facts/fact'
import { DATELINE } from '#lib/facts/speech/subject'
import { glossed } from '#lib/items/gloss'
import type { Blanked } from '#lib/items/quoting/quoting'
import { type Source, sentenceAround } from '#lib/items/source'
import { standsAlone } from '#lib/items/stands-alone'
import { claimSaid } from '#lib/items/wording/chinese-speech'
import { open } from '#lib/items/wording/open'

const LONGEST = 110

const clauseStarts = (text: string): number[] => {
  const starts = [0]
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? ''
    if (/[“（(《「『]/u.test(sign)) depth += 1
    if (/[”）)》」』]/u.test(sign)) depth = Math.max(0, depth - 1)
    if (depth === 0 && /[，,；;。！？]/u.test(sign)) starts.push(index + 1)
  }
  return starts[starts.length - 1] === text.length ? starts : [...starts, text.length]
}

/** A run of clauses may not begin with a verb whose subject was in the clause before. */
const SUBJECTLESS =
  /^(?:将|计划|大概|预计|要求|已|曾|会|可能|使用|确保|重视|应|是|为|并|以|让|使|达|在该|其|而|仍|还|也(?!门)|再|就|均|都|由|从|自|对|向|把|被|包括|导致|成为|完成|举行|进行|引发|造成|称|说|表示|指出|宣布|决定|同意|呼吁|强调|认为|承诺|号召|允许|禁止|限制|开始|继续|拒绝|希望|愿意)/u

/** A clause from the middle of a sentence must begin with a name of the article, or with a noun before its verb. */
const hasSubject = (rest: string, names: readonly string[]): boolean =>
  !SUBJECTLESS.test(rest) &&
  (names.some((name) => name.length > 1 && rest.startsWith(name)) ||
    /^[\p{Script=Han}A-Za-z0-9]{2,10}(?:将|已|于|在|是|为|由|被|也|还|达|超过|占)/u.test(rest))

/** What only leads over from the sentence before, and may go without loss. */
const LEAD_OVER = /^(?:另外|此外|同时|例如|其中|不过|但是?|然而|因此|据悉|据了解|当前|目前)[，,、]?/u

/** Besides the blank there must be enough left to know what is asked. */
const TELLING = 10
/** A clause that only says where the news comes from: 记者____从…获悉, 新华社北京____电. */
/** What is told of in a clause that was left out: 伊朗和沙特____在北京宣布. */
const LEFT_OUT =
  /(?:宣布|表示|表明|指出|透露|强调|认为|声明|通报|介绍|报道|(?<![名职简统号堪人])称|(?<![小传学])说)[。]?$/u
const SOURCE_ONLY =
  /(?:获悉|了解到|发布消息)[。]?$|(?:社|网|报|台)[^，,。]{0,8}____(?:电|電|讯|訊|报道)|^[^，,。]{0,12}____[^，,。]{0,3}(?:称|说|表示|指出|报道称?)?[。]?$/u

/** A last clause that waits for another one. */
const HANGING =
  /(?:虽然|尽管|如果|因为|由于|不仅|一旦|除非|随着|只要|只有|既)[^，,；;]*$|(?:之?后|(?<!小)时|之?前|之际|期间|之下)[。]?$|(?:但是?|然而|不过|因此|所以)[。]?$/u

const isTelling = (shown: string): boolean =>
  shown.replace(/____|[\p{P}\s]/gu, '').length >= TELLING &&
  !SOURCE_ONLY.test(open(shown)) &&
  !LEFT_OUT.test(open(shown)) &&
  !HANGING.test(open(shown))

const isBalanced = (text: string): boolean =>
  (text.match(/[“「『（(《]/gu)?.length ?? 0) === (text.match(/[”」』）)》]/gu)?.length ?? 0)

/** 如果……: a consequence may not be cut off behind it. */
const CONDITION = /(?:^|[，,；;])(?:如果|若(?!干)|一旦|除非|倘若|假如)/u

/**
 * Whose words a run of clauses is that begins behind the verb of saying: what somebody expects or says is not told as if
 * it were so. Empty where the article tells it itself.
 */
const saidBy = ({ article, extraction }: Source, sentence: Span, run: Span): string => {
  const fact = extraction.facts.find(
    (one): one is StatementFact =>
      one.kind === 'statement' &&
      one.cue !== null &&
      one.cue.start >= sentence.start &&
      one.cue.end <= run.start &&
      one.statement.start <= run.start &&
      run.start < one.statement.end,
  )
  if (!fact?.cue || /[“「]/u.test(article.text[run.start - 1] ?? '')) return ''
  const said = claimSaid({ text: 'X', direct: false, cue: fact.cue.text }, fact.speaker)
  return `［${said.replace(/，?X。$/u, '')}］`
}

interface Run extends Span {
  readonly isFirst: boolean
}

const plain = ({ article }: Source, from: number, to: number): string => article.text.slice(from, to)

/** The longest of the runs that makes a good blank, shown plainly or with glosses. */
const withBlank = (
  source: Source,
  sentence: Span,
  runs: readonly Run[],
  span: Span,
  show: typeof plain,
): Blanked | null => {
  const names = source.extraction.entities.flatMap(({ name, aliases }) => [name, ...aliases])
  for (const run of runs) {
    if (!isBalanced(run.text) || run.text.split(span.text).length !== 2) continue
    const rest = run.text.replace(span.text, '').replace(/^[，,\s]+/u, '')
    if (CONDITION.test(run.text) && run.end < sentence.end) continue
    const shown = `${show(source, run.start, span.start)}____${show(source, span.end, run.end)}`.trim()
    const told = `${run.isFirst ? '' : saidBy(source, sentence, run)}${shown}`
    if ((!run.isFirst && !hasSubject(rest, names)) || !isTelling(shown) || !standsAlone(told, names)) continue
    return { text: `${open(told)}。`, sentence: spanOf(source.article.text, run.start, run.end) }
  }
  return null
}

/**
 * The sentence around a span with a blank in its place: all of it, or the longest run of its clauses that stands
 * alone. The blanked words must not occur a second time in what is shown.
 *
 * @returns null when no run of clauses will do
 */
export const blankOut = (source: Source, span: Span, least = 14): Blanked | null => {
  const sentence = sentenceAround(source, span)
  const kind = sentence && source.article.zones[sentence.zone]?.kind
  if (!sentence || kind === 'title' || kind === 'subheading') return null
  const starts = clauseStarts(sentence.text)
  const [from, to] = [span.start - sentence.start, span.end - sentence.start]
  const runs = starts
    .filter((at) => at <= from)
    .flatMap((start) =>
      starts
        .filter((at) => at >= to)
        .map((end): Run => {
          const text = sentence.text.slice(start, end)
          const lead = ((start === 0 && DATELINE.exec(text)) || LEAD_OVER.exec(text))?.[0].length ?? 0
          const at = start + lead <= from ? start + lead : start
          return {
            ...spanOf(source.article.text, sentence.start + at, sentence.start + end),
            isFirst: start === 0,
          }
        }),
    )
    .filter((run) => run.text.length >= least && run.text.length <= LONGEST)
    .sort((a, b) => b.text.length - a.text.length)
  return withBlank(source, sentence, runs, span, plain) ?? withBlank(source, sentence, runs, span, glossed)
}

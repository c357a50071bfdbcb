import { spanOf } from '#lib/article/span'
import { tongueOf } from '#lib/items/ask/tongue'
import { type Source, sureFacts } from '#lib/items/source'
import { type Gap, isShown, isWithin } from '#lib/items/tell/gap'
import type { Standing } from '#lib/items/tell/standing'
import { cutWords } from '#lib/language/zh/dictionary'
import { isMedium } from '#lib/language/zh/lexicon/media'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'

/** What has its name between marks, as what a sentence is asked for. */

const WORK = /《([^《》，。；：！？]{2,14})》/gu

/** 电影《…》中，…: a work in which something is told or seen is where it is found, and not what is to be known. */
const IS_PLACE = /^[^，。；：]{0,20}[中里内上](?:，|,)/u

/** The title of a work, a law or a plan that stands between its marks. */
export const workGaps = (source: Source, one: Standing): Gap[] =>
  [...one.span.text.matchAll(WORK)].flatMap(({ 0: marked, 1: inner = '', index }): Gap[] => {
    const start = one.span.start + index
    const isPaper =
      /^(?:[\p{Script=Han}]{0,4}(?:报道|杂志|网站|报|消息|刊登|\d)|(?:记者)?(?:查询|访问|专访|采访)|（[^（）]*出版社)/u.test(
        one.span.text.slice(index + marked.length),
      )
    const tells = speechVerbOf(cutWords(one.span.text.slice(index + marked.length))[0]?.word ?? '')
    const isPlace = IS_PLACE.test(one.span.text.slice(index + marked.length))
    if (isShown(source, one, inner) || isPaper || isPlace || tells !== undefined || isMedium(inner)) return []
    const span = spanOf(source.article.text, start, start + marked.length)
    return [
      {
        type: 'term',
        span,
        before: '《',
        behind: '》',
        shown: marked,
        accepted: [inner],
        rivals: [],
        fact: null,
      },
    ]
  })

const TERM = /“([^“”，。；：！？]{3,10})”/gu

/** 名为, 主题是; behind it 行动, 计划: what stands between the marks is a name. */
const NAMES_IT = /(?:名为|称为|叫做|又称|俗称|简称|题为|称作|誉为|绰号|代号|主题[是为]|被称|命名为)$/u
const IS_NAMED =
  /^(?:行动|计划|条款|战略|倡议|协议|论坛|号|工程|项目|的?绰号|的?称号|任务|系统|政策|原则|理论|模型|级)/u

/** A name that something is given, between marks of quotation: in what nobody says word for word. */
export const termGaps = (source: Source, one: Standing): Gap[] => {
  const isSpoken = sureFacts(source, 'statement').some(
    ({ mode, statement }) => mode === 'direct' && isWithin(statement, one.sentence),
  )
  if (isSpoken || tongueOf(source) === 'en') return []
  return [...one.span.text.matchAll(TERM)].flatMap(({ 0: marked, 1: inner = '', index }): Gap[] => {
    const start = one.span.start + index
    const [ahead, behind] = [one.span.text.slice(0, index), one.span.text.slice(index + marked.length)]
    const isNamed = NAMES_IT.test(ahead) || IS_NAMED.test(behind)
    if (!isNamed || isShown(source, one, inner)) return []
    const span = spanOf(source.article.text, start, start + marked.length)
    return [
      {
        type: 'term',
        span,
        before: '“',
        behind: '”',
        shown: marked,
        accepted: [inner],
        rivals: [],
        fact: null,
      },
    ]
  })
}

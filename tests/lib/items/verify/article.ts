import type { Article } from '#lib/article/article'
import { parseArticle } from '#lib/article/parse'
import type { Span } from '#lib/article/span'
import type { Entity, Extraction, Fact, StatementFact, TellingPart, TellingRole } from '#lib/facts/fact'

export const TEXT = `湖边的三次会谈

2021年3月2日，张平和李文在南湖举行会谈。王芳表示，如果水位继续上升，东岸的码头将会关闭。
李文说，修复大坝需要三年时间。张平说，渔民的损失由县里补偿。
2021年4月5日，张平和赵强在北湖举行会谈。
这是继2021年5月6日举行视频会晤后，两人第二次见面。
`

/** The article, cut up. */
export const article = (): Article => {
  const { article: parsed } = parseArticle(TEXT, { slug: 'lake', file: 'lake.md' })
  if (!parsed) throw new Error('the article of the test must parse')
  return parsed
}

/** The first place of these words in the article. */
export const at = (words: string): Span => {
  const start = TEXT.indexOf(words)
  if (start < 0) throw new Error(`not in the article: ${words}`)
  return { start, end: start + words.length, text: words }
}

const person = (name: string): Entity => ({ id: name, name, type: 'person', aliases: [], titles: [] })

/** What one person says, as a fact. */
export const said = (
  id: string,
  speaker: string,
  words: string,
  via: readonly string[] = [],
): StatementFact => ({
  kind: 'statement',
  id,
  confidence: 0.95,
  evidence: [at(words)],
  speaker,
  via,
  cue: null,
  statement: at(words),
  mode: 'indirect',
  modality: 'asserted',
})

const PART = /^\[(\w+) (.+)\]$/u

/** A meeting, told in parts: `[time 2021年3月2日]`. The words of a part are found at their first place. */
export const told = (
  id: string,
  participants: readonly string[],
  date: string,
  ...marked: readonly string[]
): Fact => {
  const parts = marked.map((one): TellingPart => {
    const [, role = 'rest', words = ''] = PART.exec(one) ?? []
    return { ...at(words), role: role as TellingRole }
  })
  return {
    ...met(id, participants, date, parts.map(({ text }) => text).join('，')),
    telling: { parts, support: [] },
  }
}

const met = (id: string, participants: readonly string[], date: string, words: string): Fact => ({
  kind: 'event',
  id,
  confidence: 0.95,
  evidence: [TEXT.includes(words) ? at(words) : at(words.split('，')[0] ?? '')],
  frame: 'meet',
  title: `${participants.join('与')}会谈`,
  participants,
  date,
  dateSpan: at(words.slice(0, words.indexOf('，'))),
  status: 'past',
})

const dated = (id: string, span: Span, value: string, sentence: string): Fact => ({
  kind: 'date',
  id,
  confidence: 0.95,
  evidence: [at(sentence)],
  span,
  type: 'DATE',
  value,
  resolved: true,
})

/** All that is known of the article. */
export const extraction = (more: readonly Fact[] = []): Extraction => ({
  published: null,
  entities: ['张平', '李文', '王芳', '赵强'].map(person),
  facts: [
    dated('d1', at('2021年3月2日'), '2021-03-02', '2021年3月2日，张平和李文在南湖举行会谈。'),
    told(
      'e1',
      ['张平', '李文'],
      '2021-03-02',
      '[time 2021年3月2日]',
      '[subject 张平和李文]',
      '[verb 举行会谈]',
    ),
    said('s1', '王芳', '如果水位继续上升，东岸的码头将会关闭'),
    said('s2', '李文', '修复大坝需要三年时间'),
    said('s3', '张平', '渔民的损失由县里补偿'),
    dated('d2', at('2021年4月5日'), '2021-04-05', '2021年4月5日，张平和赵强在北湖举行会谈。'),
    met('e2', ['张平', '赵强'], '2021-04-05', '2021年4月5日，张平和赵强在北湖举行会谈'),
    dated('d3', at('2021年5月6日'), '2021-05-06', '这是继2021年5月6日举行视频会晤后，两人第二次见面。'),
    ...more,
  ],
  conflicts: [],
})

import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { coverFor, readWithheld } from '#data/classes/withheld'
import { provingParagraphs } from '#data/content/paragraphs'
import { database } from '#data/server/database'
import { readAskedAgain } from '#data/sitting/asked-again'
import type { Client } from '#data/sitting/sitting'
import { findMissedQuestions } from '#data/study/missed-questions'
import { itemsOn } from '#data/study/mistakes-quiz'
import type { MistakeView } from '#data/study/views'
import type { SetQuestion } from '#lib/classes/set-question'
import type { Item } from '#lib/items/item'
import { keyOf } from '#lib/items/key'
import type { ItemResponse } from '#lib/items/response'

const readAnswers = (client: Client, userId: string, answerIds: string[]) =>
  client.review.findMany({
    where: { userId, answerId: { in: answerIds } },
    select: {
      answerId: true,
      response: true,
      answeredAt: true,
      item: {
        select: {
          item: true,
          article: { select: { slug: true, title: true, language: true, text: true, zones: true } },
        },
      },
    },
  })

type Answer = Awaited<ReturnType<typeof readAnswers>>[number]

type Asked = Pick<SetQuestion, 'item' | 'article' | 'source'>

/** What was asked in attempts, as its set has it now: a teacher may have corrected the key since. */
const readFromSets = async (client: Client, answerIds: string[]): Promise<ReadonlyMap<string, Asked>> => {
  const rows = await client.attemptResponse.findMany({
    where: { id: { in: answerIds } },
    select: { id: true, setItem: { select: { snapshot: true } } },
  })
  return new Map(rows.map(({ id, setItem }) => [id, JSON.parse(setItem.snapshot) as SetQuestion]))
}

const askedIn = ({ item: row }: Answer): Asked | null => {
  if (!row) return null
  const item = JSON.parse(row.item) as Item
  const { slug, title, language, text, zones } = row.article
  return { item, article: { slug, title, language }, source: provingParagraphs(text, zones, item) }
}

const mistakeOf = (
  answer: Answer,
  fromSet: Asked | undefined,
  times: number,
  cover: (text: string) => string,
): MistakeView[] => {
  const asked = fromSet ?? askedIn(answer)
  if (!asked || answer.response === null) return []
  const { item, article, source } = asked
  return [
    {
      answerId: answer.answerId,
      stem: item.stem,
      kind: item.kind,
      response: JSON.parse(answer.response) as ItemResponse,
      key: keyOf(item),
      rationale: item.rationale,
      article,
      source: source.map((paragraph) => ({ ...paragraph, text: cover(paragraph.text) })),
      at: answer.answeredAt.toISOString(),
      times,
    },
  ]
}

/**
 * The questions that are still to be known, each with its last wrong answer; one whose facts were all known since leaves
 * the list.
 *
 * @param page from 1
 */
export const listMistakes = async (
  { userId }: Viewer,
  page: number,
  now: Date,
): Promise<{
  readonly mistakes: readonly MistakeView[]
  /** How many questions a quiz on them asks. */
  readonly asked: number
  readonly hasMore: boolean
}> => {
  const client = await database()
  const withheld = await readWithheld(client, userId, now)
  const cover = coverFor(withheld)
  const { missed, hasMore } = await findMissedQuestions(client, userId, page, withheld)
  const ids = missed.map(({ answerId }) => answerId)
  const answers = new Map((await readAnswers(client, userId, ids)).map((row) => [row.answerId, row]))
  const fromSets = await readFromSets(client, ids)
  const mistakes = missed.flatMap(({ answerId, times }) => {
    const answer = answers.get(answerId)
    return answer ? mistakeOf(answer, fromSets.get(answerId), times, cover) : []
  })
  const again = await readAskedAgain(client, userId, itemsOn(missed), withheld, 'count')
  return { mistakes, asked: again.length, hasMore }
}

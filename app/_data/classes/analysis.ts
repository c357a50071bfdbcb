import 'server-only'
import { orderOfAnswers } from '#data/classes/marks'
import { isPermitted } from '#data/classes/membership'
import { readTerms, SETTINGS_COLUMNS } from '#data/classes/terms'
import type { AnalysisView } from '#data/classes/views'
import { database } from '#data/database'
import type { Viewer } from '#data/viewer'
import { itemFigures } from '#lib/classes/analysis/item-figures'
import { distractorEfficiency, optionFigures } from '#lib/classes/analysis/option-figures'
import { reliabilityOf } from '#lib/classes/analysis/reliability'
import { remarksOn } from '#lib/classes/analysis/remark'
import { handedInAt } from '#lib/classes/attempt'
import type { SetQuestion } from '#lib/classes/set-question'
import { shownKey } from '#lib/items/grade'
import type { Item } from '#lib/items/item'
import type { Response } from '#lib/items/response'
import type { Database } from '#prisma/client'

interface Given {
  readonly share: number
  readonly response: Response
}

/** Each learner's first attempt that was handed in, later ones being better informed: by item, the last answer. */
const readFirsts = async (
  client: Database,
  assignmentId: string,
  isIn: (userId: string, attempt: { startedAt: Date; submittedAt: Date | null }) => boolean,
): Promise<ReadonlyMap<string, Given>[]> => {
  const attempts = await client.attempt.findMany({
    where: { assignmentId },
    select: {
      userId: true,
      startedAt: true,
      submittedAt: true,
      responses: {
        select: { setItemId: true, share: true, response: true },
        orderBy: orderOfAnswers('asc'),
      },
    },
    orderBy: { number: 'asc' },
  })
  const firsts = new Map<string, ReadonlyMap<string, Given>>()
  for (const { userId, responses, ...attempt } of attempts) {
    if (firsts.has(userId) || !isIn(userId, attempt)) continue
    const given = responses.map(({ setItemId, share, response }): [string, Given] => [
      setItemId,
      { share, response: JSON.parse(response) as Response },
    ])
    firsts.set(userId, new Map(given))
  }
  return [...firsts.values()]
}

const optionsOf = (item: Item, firsts: readonly ReadonlyMap<string, Given>[], id: string) => {
  if (item.kind !== 'multiple-choice' && item.kind !== 'true-false') return []
  const choices = firsts.map((given) => {
    const response = given.get(id)?.response
    const total = [...given.values()].reduce((sum, { share }) => sum + share, 0)
    return { option: response?.kind === 'choice' ? response.text : null, total }
  })
  return optionFigures(
    item.options.map(({ text }) => text),
    shownKey(item),
    choices,
  )
}

/** How an assignment's items worked. An item that somebody did not get to counts as wrong, as it does in the score. */
export const readAnalysis = async (
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<AnalysisView | null> => {
  const client = await database()
  const row = await client.assignment.findUnique({
    where: { id: assignmentId },
    select: { classId: true, title: true, setId: true, ...SETTINGS_COLUMNS },
  })
  if (!row || !(await isPermitted(client, viewer, row.classId, 'see-analysis'))) return null
  const termsOf = await readTerms(client, assignmentId, row)
  const firsts = await readFirsts(
    client,
    assignmentId,
    (userId, attempt) => handedInAt(termsOf(userId), attempt, now) !== null,
  )
  const items = await client.setItem.findMany({
    where: { setId: row.setId },
    select: { id: true, snapshot: true },
    orderBy: { position: 'asc' },
  })
  const table = firsts.map((given) => items.map(({ id }) => given.get(id)?.share ?? 0))
  return {
    title: row.title,
    learners: firsts.length,
    reliability: reliabilityOf(table),
    items: items.map(({ id, snapshot }, index) => {
      const { item } = JSON.parse(snapshot) as SetQuestion
      const figures = itemFigures(table, index)
      const options = optionsOf(item, firsts, id)
      return {
        setItemId: id,
        stem: item.stem,
        key: shownKey(item),
        figures,
        options,
        efficiency: distractorEfficiency(options),
        remarks: remarksOn(figures, options),
      }
    }),
  }
}

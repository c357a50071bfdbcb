import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { type Given, readFirstAttempts } from '#data/classes/first-attempts'
import { readUses } from '#data/classes/item-uses'
import { isPermitted } from '#data/classes/membership'
import { SETTINGS_COLUMNS } from '#data/classes/terms'
import type { AnalysisView } from '#data/classes/views'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { itemFigures } from '#lib/classes/analysis/item-figures'
import { distractorEfficiency, optionFigures } from '#lib/classes/analysis/option-figures'
import { reliabilityOf } from '#lib/classes/analysis/reliability'
import { remarksOn } from '#lib/classes/analysis/remark'
import { trendOf } from '#lib/classes/analysis/trend'
import type { SetQuestion } from '#lib/classes/set-question'
import { shownKey } from '#lib/items/grade'
import type { Item } from '#lib/items/item'

const optionsOf = (item: Item, firstAttempts: readonly ReadonlyMap<string, Given>[], id: string) => {
  if (item.kind !== 'multiple-choice' && item.kind !== 'true-false') return []
  const choices = firstAttempts.map((given) => {
    const response = given.get(id)?.response
    const total = [...given.values()].reduce((sum, { share }) => sum + share, 0)
    return { option: response?.kind === 'choice' ? response.text : null, total }
  })
  return optionFigures(
    item.options.map(({ text }) => text),
    item.options.filter(({ correct }) => correct).map(({ text }) => text),
    choices,
  )
}

/** How an assignment's items worked; those that were voided are none any more. An item that somebody did not get to counts as wrong, as it does in the score. */
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
  const [firstAttempts, items] = await Promise.all([
    readFirstAttempts(client, assignmentId, row, now),
    client.setItem.findMany({
      where: { setId: row.setId, credit: null },
      select: { id: true, itemId: true, snapshot: true },
      orderBy: { position: 'asc' },
    }),
  ])
  const usesOf = await readUses(
    viewer,
    items.flatMap(({ itemId }) => itemId ?? []),
    now,
  )
  const withheld = await readWithheld(client, viewer.userId, now)
  const questions = items.map(({ snapshot, ...row }) => ({
    ...row,
    ...(JSON.parse(snapshot) as SetQuestion),
  }))
  const isHidden = (factIds: readonly string[]) => hides(withheld, factIds)
  const table = firstAttempts.map((given) => items.map(({ id }) => given.get(id)?.share ?? 0))
  return {
    title: row.title,
    learners: firstAttempts.length,
    reliability: reliabilityOf(table),
    withheld: questions.filter(({ factIds }) => isHidden(factIds)).length,
    items: questions.flatMap(({ id, itemId, item, factIds }, index) => {
      if (isHidden(factIds)) return []
      const figures = itemFigures(table, index)
      const options = optionsOf(item, firstAttempts, id)
      const uses = usesOf(itemId)
      return {
        setItemId: id,
        stem: item.stem,
        key: shownKey(item),
        figures,
        options,
        efficiency: distractorEfficiency(options),
        remarks: remarksOn(figures, options),
        uses,
        trend: trendOf(uses),
      }
    }),
  }
}

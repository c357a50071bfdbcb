import { expect, test } from 'vitest'
import { archiveClass } from '#data/classes/classrooms'
import { readProjection } from '#data/classes/projection'
import { voidQuestion } from '#data/classes/voiding'
import { shownKey } from '#lib/items/grade'
import { newAssignment } from '#tests/data/classes/school'
import { after } from '#tests/data/learner'

test('a set is projected with each answer and the sentences that prove it, to staff alone, from an archived class too', async () => {
  const { viewers, classId, setId, set } = await newAssignment()
  for (const name of ['lin', 'stranger'] as const)
    expect(await readProjection(viewers[name], setId, after(1))).toBeNull()
  await archiveClass(viewers.owner, classId, after(1))
  const projection = await readProjection(viewers.teacher, setId, after(1))
  expect(projection?.questions.map(({ question, keyText }) => [question.itemId, keyText])).toEqual(
    set.items.map(({ setItemId, item }) => [setItemId, shownKey(item)]),
  )
  for (const [index, { proof }] of (projection?.questions ?? []).entries())
    expect(proof.join('')).toContain(set.items[index]?.item.evidence[0]?.text)
})

test('it says while an assignment of the set is open, and leaves out what was voided', async () => {
  const { viewers, setId, set } = await newAssignment()
  const [first] = set.items
  await voidQuestion(viewers.teacher, first?.setItemId ?? '', 'nobody', '有歧义', after(1))
  const open = await readProjection(viewers.teacher, setId, after(2))
  expect(open?.isTaken).toBe(true)
  expect(open?.questions).toHaveLength(set.items.length - 1)
  expect((await readProjection(viewers.teacher, setId, after(200)))?.isTaken).toBe(false)
})

import { randomUUID } from 'node:crypto'
import type { ClassAction } from '#lib/classes/role'
import { newDraft, type Who, type World } from '#tests/e2e/class-people'
import { ENTRIES, rightResponse } from '#tests/e2e/quiz'
import { type ActionArgument, formOf } from '#tests/e2e/server-action'

/** One way to ask the server for something. */
export type Ask =
  | {
      readonly kind: 'page'
      readonly path: string
      /** Where having the role is not enough: whose it is. */
      readonly of?: Who
    }
  | { readonly kind: 'get'; readonly path: string }
  | { readonly kind: 'post'; readonly path: string; readonly data: unknown; readonly of: Who }
  | {
      readonly kind: 'action'
      readonly file: string
      readonly name: string
      readonly page: string
      readonly args: readonly ActionArgument[]
    }

const page = (path: string, of?: Who): Ask => ({ kind: 'page', path, ...(of ? { of } : {}) })
const get = (path: string): Ask => ({ kind: 'get', path })

/** The actions of a file, sent to the page that has them. */
const actionsOf =
  (file: string, at: string) =>
  (name: string, ...args: ActionArgument[]): Ask => ({ kind: 'action', file, name, page: at, args })

const inClass = ({ classId }: World) => actionsOf('app/classes/[classId]/actions.ts', `/classes/${classId}`)
const inMembers = ({ classId }: World) =>
  actionsOf('app/classes/[classId]/members/actions.ts', `/classes/${classId}/members`)
const inSet = (setId: string) => actionsOf('app/sets/[setId]/actions.ts', `/sets/${setId}`)
const inAssignment = ({ assignmentId }: World, folder: string) =>
  actionsOf(`app/assignments/[assignmentId]/${folder}/actions.ts`, `/assignments/${assignmentId}/${folder}`)

/** Settings that fit; the assignment stays open for as many attempts as one likes. */
const SETTINGS = {
  title: '作业一',
  opensAt: '2026-01-01T08:00',
  dueAt: '',
  closesAt: '',
  timeLimit: '',
  attempts: '',
  counting: 'best',
  feedback: 'after-submission',
  late: 'accept',
  perDay: '10',
  most: '50',
}
const EXTENSION = { dueAt: '', closesAt: '', timeFactor: '2', extraAttempts: '1' }

const editSets = async (world: World): Promise<Ask[]> => {
  const { setId, setItemId } = await newDraft(world)
  const begin = actionsOf('app/classes/[classId]/sets/actions.ts', `/classes/${world.classId}/sets`)
  const act = inSet(setId)
  const copy = actionsOf('app/sets/[setId]/copy-actions.ts', `/sets/${world.setId}`)
  return [
    copy('copyTo', formOf({ setId: world.setId, classId: world.classId })),
    begin('beginSet', formOf({ classId: world.classId, title: '题组' })),
    act('pick', formOf({ setId, itemId: world.publicId })),
    act('arrange', setId, [{ setItemId, points: 2 }]),
    act('fillUp', setId, 'untouched', formOf({ count1: '1' })),
    act('rename', setId, formOf({ title: '改名' })),
    act('drop', setId, setItemId),
    act('publish', (await newDraft(world)).setId, 'untouched'),
    act('discard', (await newDraft(world)).setId),
  ]
}

const takeAttempt = ({ attemptId, asked }: World): Ask[] => [
  {
    kind: 'post',
    path: ENTRIES,
    of: 'lin',
    data: {
      entryId: randomUUID(),
      sittingId: attemptId,
      slotId: asked.setItemId,
      isGiven: false,
      timeZone: 'Asia/Shanghai',
      response: rightResponse(asked.item),
      answeredAt: new Date().toISOString(),
      elapsedMs: 1,
    },
  },
  { kind: 'post', path: '/api/sittings/hand-in', of: 'lin', data: { sittingId: attemptId, reason: 'asked' } },
]

const correctKey = (world: World): Ask => {
  const { assignmentId, asked } = world
  const { item, setItemId } = asked
  const option = 'options' in item ? (item.options[0]?.text ?? '') : ''
  const form = formOf({ option, reason: '原文另有说明' })
  return inAssignment(world, 'answers')('correct', { assignmentId, setItemId }, 'untouched', form)
}

const marks = (world: World): Ask[] => {
  const answer = { attemptId: world.attemptId, setItemId: world.asked.setItemId, reason: '有歧义' }
  const act = inAssignment(world, 'answers')
  return [
    act('mark', 'untouched', formOf({ ...answer, points: '0.5', of: '1' })),
    act('takeMarkBack', formOf({ ...answer })),
  ]
}

const assignSet = (world: World): Ask[] => {
  const { assignmentId, setId } = world
  const atAssign = actionsOf('app/sets/[setId]/assign/actions.ts', `/sets/${setId}/assign`)
  return [
    page(`/sets/${setId}/assign`),
    page(`/assignments/${assignmentId}/settings`),
    atAssign('assign', setId, { kind: 'untouched' }, formOf({ ...SETTINGS, for: 'all' })),
    inAssignment(world, 'settings')('change', assignmentId, { kind: 'untouched' }, formOf(SETTINGS)),
    inAssignment(world, 'settings')('giveTo', assignmentId, formOf({ for: 'all' })),
    inAssignment(world, 'settings')('remove', assignmentId),
    inAssignment(world, 'settings')('restore', assignmentId),
  ]
}

const extend = (world: World): Ask[] => {
  const { assignmentId, ids } = world
  const act = inAssignment(world, 'settings')
  return [
    act('extend', { assignmentId, userId: ids.mei }, 'untouched', formOf(EXTENSION)),
    act('takeBack', assignmentId, ids.mei),
  ]
}

const importRoster = (world: World): Ask[] => {
  const text = `姓名,用户名\n林小红,s${randomUUID().slice(0, 8)}`
  const act = inMembers(world)
  return [
    act('bringIn', world.classId, { kind: 'untouched' }, formOf({ text })),
    act('bringIn', world.classId, { kind: 'untouched' }, formOf({ text, isSure: 'yes' })),
  ]
}

/** Every way in which the server is asked for what a row of the table of permissions allows. */
export const ASKS: Record<ClassAction, (world: World) => readonly Ask[] | Promise<readonly Ask[]>> = {
  'see-class': ({ classId }) => [page(`/classes/${classId}`)],
  'leave-class': (world) => [inClass(world)('leave', world.classId)],
  'rename-class': (world) => [inClass(world)('rename', world.classId, formOf({ name: '高一（4）班' }))],
  'move-clocks': (world) => [inClass(world)('move', world.classId, formOf({ timeZone: 'Asia/Shanghai' }))],
  'renew-join-code': (world) => [inClass(world)('renewCode', world.classId)],
  'archive-class': (world) => [
    inClass(world)('archive', world.classId),
    inClass(world)('restore', world.classId),
  ],
  'change-roles': (world) => [
    inMembers(world)('setRole', world.classId, world.ids.mei, formOf({ role: 'learner' })),
  ],
  'see-roster': ({ classId }) => [page(`/classes/${classId}/members`)],
  'import-roster': importRoster,
  'remove-learner': (world) => [inMembers(world)('remove', world.classId, world.managed)],
  'remove-teacher': (world) => [inMembers(world)('remove', world.classId, world.second)],
  'reset-password': (world) => [
    inMembers(world)('reset', world.classId, world.managed),
    inMembers(world)('handOutAll', world.classId),
  ],
  'edit-sets': editSets,
  'preview-set': ({ classId, setId }) => [
    page(`/classes/${classId}/sets`),
    page(`/sets/${setId}`),
    page(`/sets/${setId}/preview`),
    page(`/sets/${setId}/try`),
    actionsOf('app/sets/[setId]/try/actions.ts', `/sets/${setId}/try`)('handInTrial', setId, {}),
  ],
  'share-set': ({ setId }) => {
    const act = actionsOf('app/sets/[setId]/sharing-actions.ts', `/sets/${setId}`)
    return [act('share', setId), act('revoke', setId)]
  },
  'assign-set': assignSet,
  'reuse-assignments': ({ classId }) => [
    page(`/classes/${classId}/reuse`),
    actionsOf('app/classes/[classId]/reuse/actions.ts', `/classes/${classId}/reuse`)(
      'reuse',
      classId,
      formOf({ to: classId, start: '2030-09-02' }),
    ),
  ],
  'grant-extension': extend,
  'see-gradebook': ({ classId, assignmentId }) => [
    page(`/classes/${classId}/gradebook`),
    page(`/assignments/${assignmentId}/overview`),
    get(`/api/assignments/${assignmentId}/overview`),
  ],
  'see-responses': ({ assignmentId, attemptId }) => [
    page(`/attempts/${attemptId}/paper`),
    page(`/assignments/${assignmentId}/answers`),
    get(`/api/assignments/${assignmentId}/responses?format=csv`),
    get(`/api/assignments/${assignmentId}/responses?format=xlsx`),
  ],
  'override-mark': marks,
  'correct-key': (world) => [correctKey(world)],
  'void-question': (world) => {
    const { assignmentId, asked } = world
    const form = formOf({ credit: 'everybody', reason: '题目有误' })
    const place = { assignmentId, setItemId: asked.setItemId }
    return [inAssignment(world, 'answers')('voidIt', place, 'untouched', form)]
  },
  'see-analysis': ({ assignmentId }) => [page(`/assignments/${assignmentId}/analysis`)],
  'see-forecast': ({ classId, ids }) => [
    page(`/classes/${classId}/forecast`),
    page(`/classes/${classId}/forecast?learner=${ids.lin}`),
  ],
  'export-scores': ({ classId }) => [
    get(`/api/classes/${classId}/scores?format=csv`),
    get(`/api/classes/${classId}/scores?format=xlsx`),
  ],
  'print-set': ({ setId }) =>
    ['worksheet', 'sheet', 'key'].map((paper) => page(`/sets/${setId}/print?paper=${paper}`)),
  'project-set': ({ setId }) => [page(`/sets/${setId}/project`)],
  'take-assignment': (world) => [
    actionsOf('app/assignments/[assignmentId]/actions.ts', `/assignments/${world.assignmentId}`)(
      'begin',
      world.assignmentId,
    ),
    ...takeAttempt(world),
  ],
  'read-assigned-articles': ({ assignmentId }) => [page(`/assignments/${assignmentId}/reading`)],
  'see-own-scores': ({ assignmentId, attemptId }) => [
    page(`/assignments/${assignmentId}`),
    page(`/attempts/${attemptId}`, 'lin'),
  ],
}

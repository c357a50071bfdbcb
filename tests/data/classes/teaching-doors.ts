import { randomUUID } from 'node:crypto'
import { act, form, page, type Visit } from '#tests/data/classes/visits'
import { MEANWHILE, SLUG, type World } from '#tests/data/classes/withheld-world'
import { newValues } from '../../../app/assignments/_settings/values'

const SETTINGS = newValues('作业', MEANWHILE, 'Asia/Shanghai')

/** What the learner sees as the teacher of a class of their own. */
export const teaching = ({ own }: World): Record<string, readonly Visit[]> => {
  const { classId, setId, assignmentId, attemptId, setItemId, draft, publicId } = own
  const settings = form(
    Object.fromEntries(
      Object.entries({ ...SETTINGS, for: 'all' }).map(([name, value]) => [name, String(value)]),
    ),
  )
  const place = { assignmentId, setItemId }
  return {
    'app/classes/[classId]/page.tsx own': [page({ classId })],
    'app/classes/[classId]/members/page.tsx': [page({ classId })],
    'app/classes/[classId]/gradebook/page.tsx': [page({ classId })],
    'app/classes/[classId]/forecast/page.tsx': [page({ classId }), page({ classId }, { learner: 'mei' })],
    'app/classes/[classId]/sets/page.tsx': [page({ classId })],
    'app/classes/[classId]/reuse/page.tsx': [page({ classId })],
    'app/classes/[classId]/reuse/actions.ts reuse': [act(classId, form({ to: classId, only: assignmentId }))],
    'app/sets/[setId]/page.tsx': [
      page({ setId }),
      page({ setId: draft }),
      page({ setId: draft }, { article: SLUG }),
    ],
    'app/sets/[setId]/preview/page.tsx': [page({ setId }), page({ setId: draft })],
    'app/sets/[setId]/print/page.tsx': ['worksheet', 'sheet', 'key'].map((paper) =>
      page({ setId }, { paper }),
    ),
    'app/sets/[setId]/project/page.tsx': [page({ setId }), page({ setId }, { question: setItemId })],
    'app/sets/[setId]/try/page.tsx': [page({ setId }), page({ setId: draft })],
    'app/sets/[setId]/try/actions.ts handInTrial': [act(setId, {}), act(draft, {})],
    'app/sets/[setId]/assign/page.tsx': [page({ setId })],
    'app/assignments/[assignmentId]/settings/page.tsx': [page({ assignmentId })],
    'app/assignments/[assignmentId]/overview/page.tsx': [page({ assignmentId })],
    'app/assignments/[assignmentId]/answers/page.tsx': [
      page({ assignmentId }),
      page({ assignmentId }, { question: setItemId }),
    ],
    'app/attempts/[attemptId]/paper/page.tsx': [page({ attemptId }), page({ attemptId }, { keys: 'no' })],
    'app/assignments/[assignmentId]/analysis/page.tsx': [page({ assignmentId })],
    'app/api/assignments/[assignmentId]/overview/route.ts GET': [{ kind: 'get', params: { assignmentId } }],
    'app/api/assignments/[assignmentId]/responses/route.ts GET': [
      { kind: 'get', query: 'format=csv', params: { assignmentId } },
    ],
    'app/api/classes/[classId]/scores/route.ts GET': [
      { kind: 'get', query: 'format=csv', params: { classId } },
    ],
    'app/classes/[classId]/actions.ts rename': [act(classId, form({ name: '我的班' }))],
    'app/classes/[classId]/actions.ts move': [act(classId, form({ timeZone: 'Asia/Tokyo' }))],
    'app/classes/[classId]/actions.ts renewCode': [act(classId)],
    'app/classes/[classId]/actions.ts archive': [act(classId)],
    'app/classes/[classId]/actions.ts restore': [act(classId)],
    'app/classes/[classId]/actions.ts leave': [act(classId)],
    'app/classes/[classId]/sets/actions.ts beginSet': [act(form({ classId, title: '又一组' }))],
    'app/classes/[classId]/members/actions.ts setRole': [act(classId, 'mei', form({ role: 'learner' }))],
    'app/classes/[classId]/members/actions.ts reset': [act(classId, 'mei')],
    'app/classes/[classId]/members/actions.ts handOutAll': [act(classId)],
    'app/classes/[classId]/members/actions.ts bringIn': [
      act(classId, {}, form({ text: '王芳,wf01', edition: '1' })),
    ],
    'app/sets/[setId]/copy-actions.ts copyTo': [act(form({ setId, classId }))],
    'app/sets/[setId]/sharing-actions.ts share': [act(setId)],
    'app/shared/[token]/page.tsx': [page({ token: own.token })],
    'app/shared/[token]/actions.ts takeCopy': [act(form({ token: own.token, classId }))],
    'app/sets/[setId]/sharing-actions.ts revoke': [act(setId)],
    'app/sets/[setId]/actions.ts pick': [act(form({ setId: draft, itemId: publicId }))],
    'app/sets/[setId]/actions.ts arrange': [act(draft, [])],
    'app/sets/[setId]/actions.ts fillUp': [act(draft, 'untouched', form({ count1: '1' }))],
    'app/sets/[setId]/actions.ts publish': [act(draft, 'untouched')],
    'app/sets/[setId]/actions.ts rename': [act(draft, form({ title: '草稿' }))],
    'app/sets/[setId]/actions.ts drop': [act(draft, randomUUID())],
    'app/sets/[setId]/assign/actions.ts assign': [act(setId, { kind: 'untouched' }, settings)],
    'app/assignments/[assignmentId]/settings/actions.ts change': [
      act(assignmentId, { kind: 'untouched' }, settings),
    ],
    'app/assignments/[assignmentId]/settings/actions.ts extend': [
      act({ assignmentId, userId: 'mei' }, 'untouched', form({ timeFactor: '2', extraAttempts: '1' })),
    ],
    'app/assignments/[assignmentId]/settings/actions.ts giveTo': [act(assignmentId, form({ for: 'all' }))],
    'app/assignments/[assignmentId]/settings/actions.ts takeBack': [act(assignmentId, 'mei')],
    'app/assignments/[assignmentId]/settings/actions.ts remove': [act(assignmentId)],
    'app/assignments/[assignmentId]/settings/actions.ts restore': [act(assignmentId)],
    'app/assignments/[assignmentId]/answers/actions.ts mark': [
      act('untouched', form({ attemptId, setItemId, points: '0.5', of: '1', reason: '酌情' })),
    ],
    'app/assignments/[assignmentId]/answers/actions.ts takeMarkBack': [
      act(form({ attemptId, setItemId, reason: '酌情' })),
    ],
    'app/assignments/[assignmentId]/answers/actions.ts correct': [
      act(place, { kind: 'untouched' }, form({ option: '正确', accepted: '正确', reason: '更正' })),
    ],
    'app/assignments/[assignmentId]/answers/actions.ts voidIt': [
      act(place, { kind: 'untouched' }, form({ credit: 'nobody', reason: '题目有误' })),
    ],
    'app/classes/[classId]/members/actions.ts remove': [act(classId, 'mei')],
    'app/sets/[setId]/actions.ts discard': [act(draft)],
  }
}

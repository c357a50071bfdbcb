import { expect, test } from 'vitest'
import { z } from 'zod'
import { newAnswerId } from '../../app/study/[sessionId]/answer-id'

test('an answer id is a version 4 UUID, another one each time', () => {
  const ids = Array.from({ length: 1000 }, newAnswerId)
  for (const id of ids) expect(z.uuidv4().safeParse(id).success, id).toBe(true)
  expect(new Set(ids).size).toBe(1000)
})

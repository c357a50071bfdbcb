import { expect, test } from 'vitest'
import { z } from 'zod'
import { newId } from '../../app/_offline/new-id'

test('an id is a version 4 UUID, another one each time', () => {
  const ids = Array.from({ length: 1000 }, newId)
  for (const id of ids) expect(z.uuidv4().safeParse(id).success, id).toBe(true)
  expect(new Set(ids).size).toBe(1000)
})

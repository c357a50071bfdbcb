import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { applyMigrations, schemaDrift } from '#prisma/migrate'

test('the migrations bring an empty file to exactly the schema, and a second run does nothing', async () => {
  const url = `file:${join(mkdtempSync(join(tmpdir(), 'wengu-migrate-')), 'wengu.db')}`
  expect((await applyMigrations(url)).length).toBeGreaterThan(0)
  expect(await schemaDrift(url)).toBeNull()
  expect(await applyMigrations(url)).toEqual([])
})

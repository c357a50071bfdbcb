import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fingerprint, isStamped, writeStamp } from '#prisma/fingerprint'

const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'wengu-fingerprint-'))
  mkdirSync(join(path, 'app/made'), { recursive: true })
  writeFileSync(join(path, 'app/page.tsx'), 'page')
  writeFileSync(join(path, 'app/made/client.ts'), 'client')
  return path
}

test('the same files give the same fingerprint', () => {
  const path = folder()
  expect(fingerprint([join(path, 'app')])).toBe(fingerprint([join(path, 'app')]))
})

test('a changed, renamed or added file changes it', () => {
  const path = folder()
  const app = join(path, 'app')
  const prints = [fingerprint([app])]
  writeFileSync(join(app, 'page.tsx'), 'another page')
  prints.push(fingerprint([app]))
  renameSync(join(app, 'page.tsx'), join(app, 'layout.tsx'))
  prints.push(fingerprint([app]))
  writeFileSync(join(app, 'page.tsx'), '')
  prints.push(fingerprint([app]))
  expect(new Set(prints).size).toBe(4)
})

test('what is made from the sources does not count', () => {
  const path = folder()
  const before = fingerprint([join(path, 'app')], [join(path, 'app/made')])
  writeFileSync(join(path, 'app/made/client.ts'), 'another client')
  expect(fingerprint([join(path, 'app')], [join(path, 'app/made')])).toBe(before)
})

test('a stamp tells whether something was made from just these sources', () => {
  const stamp = join(folder(), 'build/made-from')
  expect(isStamped(stamp, 'a')).toBe(false)
  writeStamp(stamp, 'a')
  expect(isStamped(stamp, 'a')).toBe(true)
  expect(isStamped(stamp, 'b')).toBe(false)
})

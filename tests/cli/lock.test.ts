import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withLock } from '#cli/lock'

const lockFile = (): string => join(mkdtempSync(join(tmpdir(), 'wengu-lock-')), 'folder/lock')

test('two that want the lock at once get it one after the other', async () => {
  const file = lockFile()
  const events: string[] = []
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const first = withLock(
    file,
    () => events.push('first waits'),
    async () => {
      events.push('first begins')
      await released
      events.push('first ends')
    },
  )
  const second = withLock(
    file,
    () => {
      events.push('second waits')
      release()
    },
    async () => {
      events.push('second begins')
    },
  )
  await Promise.all([first, second])
  expect(events).toEqual(['first begins', 'second waits', 'first ends', 'second begins'])
})

test('work that fails gives the lock back', async () => {
  const file = lockFile()
  const failing = withLock(
    file,
    () => {},
    () => Promise.reject(new Error('no disk')),
  )
  await expect(failing).rejects.toThrow('no disk')
  await expect(
    withLock(
      file,
      () => {},
      async () => 'done',
    ),
  ).resolves.toBe('done')
})

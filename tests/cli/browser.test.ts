import { expect, test, vi } from 'vitest'
import { findBrowser } from '#cli/browser'

test('the browser that CHROMIUM_PATH names goes before all others', () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath)
  expect(findBrowser()).toBe(process.execPath)
})

test('a CHROMIUM_PATH that leads nowhere is not replaced by another browser', () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chrome')
  expect(findBrowser()).toBeNull()
})

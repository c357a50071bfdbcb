import 'server-only'
import { randomInt } from 'node:crypto'
import { oneTimePassword } from '#lib/classes/one-time-password'

const STEPS = 2 ** 32

/** A password to be handed out on paper. */
export const newOneTimePassword = (): string =>
  oneTimePassword(Array.from({ length: 12 }, () => randomInt(STEPS) / STEPS))

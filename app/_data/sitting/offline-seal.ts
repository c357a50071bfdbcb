import 'server-only'
import { createCipheriv, randomBytes } from 'node:crypto'

const NONCE_BYTES = 12

/** Keeps what is behind the questions of one package out of plain sight. */
export interface Seal {
  /** Base64, to go along with the package. */
  readonly key: string
  readonly close: (text: string) => string
}

/**
 * A seal of a package's own (AES-256-GCM, a new nonce each time). Its key travels with the package, as it must where
 * there is no network: it is a curtain, not a lock. It keeps answers out of what somebody meets by accident (a list of
 * requests, a proxy's log, a search through storage) until the question is answered.
 */
export const newSeal = (): Seal => {
  const key = randomBytes(32)
  return {
    key: key.toString('base64'),
    close: (text) => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const sealed = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]
      return Buffer.concat(sealed).toString('base64')
    },
  }
}

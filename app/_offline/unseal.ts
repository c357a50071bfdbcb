import type { OfflineBackView } from '#data/sitting/offline-views'

const NONCE_BYTES = 12

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

/** Opens what is behind a question (AES-256-GCM, as app/_data/sitting/offline-seal.ts closed it). */
export const unseal = async (key: string, sealed: string): Promise<OfflineBackView> => {
  const bytes = bytesOf(sealed)
  const secret = await crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['decrypt'])
  const text = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: bytes.slice(0, NONCE_BYTES) },
    secret,
    bytes.slice(NONCE_BYTES),
  )
  return JSON.parse(new TextDecoder().decode(text)) as OfflineBackView
}

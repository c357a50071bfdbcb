/** Where people reach Wengu, when whoever runs it has said so: WENGU_URL, `https://wengu.school.example`. */
export interface PublicAddress {
  readonly origin: string
  /** With the port, where it has one. */
  readonly host: string
  readonly isSecure: boolean
}

/**
 * @returns null when WENGU_URL is not set
 * @throws with a sentence for whoever runs the server, when it is no address, or one with a path
 */
export const publicAddress = (text: string | undefined = process.env.WENGU_URL): PublicAddress | null => {
  if (!text) return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(`WENGU_URL is ${text}, but must be an address such as https://wengu.school.example`)
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new Error(`WENGU_URL is ${text}, but Wengu needs a host of its own: it can't live below a path`)
  }
  return { origin: url.origin, host: url.host, isSecure: url.protocol === 'https:' }
}

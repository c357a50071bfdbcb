/**
 * What a page may load and do: files of its own, scripts and styles that carry the nonce of this one answer, and what
 * those load in turn. Nothing inline, nothing from elsewhere, and nobody may frame it (w3.org/TR/CSP3).
 *
 * @param nonce fresh for each answer
 */
export const contentPolicy = (nonce: string, isSecure: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
  ].join('; ')

const A_YEAR_S = 365 * 24 * 3600

/** The head that every answer has, whatever it holds. */
export const guardingHeaders = (policy: string, isSecure: boolean): Readonly<Record<string, string>> => ({
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // Over plain http browsers ignore it, and it would keep a school from ever going back.
  ...(isSecure ? { 'strict-transport-security': `max-age=${A_YEAR_S}` } : {}),
})

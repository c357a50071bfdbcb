/**
 * Accounts that may be trusted with more than what is their own. While a password that was handed out has not been
 * changed, whoever handed it out can sign in with it, and would be trusted as well.
 */
export const OWN_PASSWORD = { hasOneTimePassword: false } as const

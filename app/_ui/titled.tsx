import type { Metadata } from 'next'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import type { Locale } from '#ui/words'

/** A page's `generateMetadata`: its title in the reader's language, which is known only once somebody asks. */
export const titled =
  (title: (locale: Locale) => string, more: Metadata = {}) =>
  async (): Promise<Metadata> => {
    await connection()
    const { locale } = await readPreferences(await getViewer())
    return { title: title(locale), ...more }
  }

import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import { type ReactNode, Suspense } from 'react'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { FrameWords } from '#ui/frame-words'
import { SiteHeader } from '#ui/site-header'
import { TimeZoneCookie } from '#ui/time-zone-cookie'
import { type Locale, wordsFor } from '#ui/words'
import './globals.css'

export const generateMetadata = async (): Promise<Metadata> => {
  await connection()
  const { locale } = await readPreferences(await getViewer())
  const words = wordsFor(locale, 'site')
  return {
    title: { default: words('name'), template: `%s · ${words('name')}` },
    description: words('description'),
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#181613' },
  ],
}

const frameWords = (locale: Locale) => {
  const failure = wordsFor(locale, 'failure')
  return {
    loading: wordsFor(locale, 'site')('loading'),
    failed: failure('title'),
    failedText: failure('text'),
    retry: failure('retry'),
    unsent: failure('unsent'),
  }
}

const Document = async ({ children }: { children: ReactNode }) => {
  await connection()
  const viewer = await getViewer()
  const { locale, theme } = await readPreferences(viewer)
  const words = wordsFor(locale, 'site')
  return (
    <html lang={locale} data-theme={theme}>
      <body>
        <a className="skip" href="#content">
          {words('skip')}
        </a>
        <SiteHeader locale={locale} owner={viewer?.userId ?? null} />
        <main id="content" tabIndex={-1} className="flex flex-1 flex-col">
          <FrameWords words={frameWords(locale)}>{children}</FrameWords>
        </main>
        <TimeZoneCookie />
      </body>
    </html>
  )
}

/** Language and theme are the reader's own, so the whole document waits for the request. */
const RootLayout = ({ children }: { children: ReactNode }) => (
  <Suspense>
    <Document>{children}</Document>
  </Suspense>
)

export default RootLayout

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { run } from '#cli/run'

/** Where each system keeps a Chrome that a person installed. */
const KNOWN_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name]
    if (!folder) return []
    return [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]
  }),
}

/** The browser for the tests: the one that CHROMIUM_PATH names, an installed one, or Playwright's own download. */
export const findBrowser = (): string | null => {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : null
  const places = [...(KNOWN_PLACES[process.platform] ?? []), chromium.executablePath()]
  return places.find((place) => place !== '' && existsSync(place)) ?? null
}

const isDebian = (): boolean =>
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))

const mayInstall = (): boolean =>
  process.getuid?.() === 0 && isDebian() && existsSync('/usr/bin/apt-get') && !process.env.CHROMIUM_PATH

export const NO_BROWSER = process.env.CHROMIUM_PATH
  ? `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which is not there.`
  : 'No browser was found. Install Chrome or Chromium (on Debian: apt-get install chromium fonts-noto-cjk), ' +
    'or run `npx playwright install chromium`, or set CHROMIUM_PATH to a Chrome of yours; then run npm test again.'

/** Finds a browser; as root on Debian installs Debian's, with a font for Chinese. */
export const findOrInstallBrowser = async (): Promise<string | null> => {
  const found = findBrowser()
  if (found || !mayInstall()) return found
  process.stdout.write('No browser found: installing the chromium package and a Chinese font\n')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    env,
  })
  return findBrowser()
}

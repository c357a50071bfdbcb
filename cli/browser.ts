import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { run } from '#cli/run'

/** Debian's Chromium without its windows: the same engine, at half the work for each page. */
const WITHOUT_WINDOWS = { package: 'chromium-headless-shell', place: '/usr/bin/chromium-headless-shell' }

/** Where each system keeps a Chrome that a person installed. */
const KNOWN_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    WITHOUT_WINDOWS.place,
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

const install = async (...packages: readonly string[]): Promise<void> => {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })
}

/** The release of a package that is installed; null when none is. */
const installedRelease = async (name: string): Promise<string | null> => {
  const { code, output } = await run('dpkg-query', ['-W', name], { quiet: true })
  return code === 0 ? (output.trim().split('\t')[1] ?? null) : null
}

/**
 * Finds a browser. As root on Debian it is Debian's without windows, which is installed when it isn't there: of the
 * very release of a Chromium that is, which stays as it is, or with a font for Chinese where there is none at all.
 */
export const findOrInstallBrowser = async (): Promise<string | null> => {
  const found = findBrowser()
  if (!mayInstall() || found === WITHOUT_WINDOWS.place) return found
  const release = await installedRelease('chromium')
  if (found && !release) return found
  process.stdout.write(`Installing the package ${WITHOUT_WINDOWS.package}, a browser for tests\n`)
  if (release) await install(`${WITHOUT_WINDOWS.package}=${release}`)
  else await install(WITHOUT_WINDOWS.package, 'fonts-noto-cjk')
  return findBrowser()
}

/**
 * The service worker: lets pages open without a network. It keeps two things, both free of anybody's learning: the
 * files of the build, and one page (/offline) that fills itself from what the device remembers. Pages of the server
 * and replies of /api are never kept. It has no imports: app/sw.js/route.ts serves this very file as JavaScript.
 */

interface Worker {
  readonly location: Location
  readonly clients: { claim(): Promise<void> }
  readonly registration: { readonly navigationPreload?: { enable(): Promise<void> } }
  skipWaiting(): Promise<void>
  addEventListener<Name extends keyof Happenings>(
    name: Name,
    listener: (event: Happenings[Name]) => void,
  ): void
}

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface Fetching extends Lasting {
  readonly request: Request
  readonly preloadResponse?: Promise<Response | undefined>
  respondWith(response: Promise<Response>): void
}

interface Happenings {
  install: Lasting
  activate: Lasting
  message: Lasting & { readonly data: unknown; readonly ports: readonly MessagePort[] }
  fetch: Fetching
}

const worker = self as unknown as Worker

/** The build; each has a cache of its own. */
const CACHE = 'wengu-__BUILD__'
const SHELL = '/offline'
/** Which reader's language and look the kept shell has. */
const FOR = 'x-wengu-for'
const ICONS = ['/icon.svg', '/icons/192.png']

/** All files of the build that a page names, in its tags and in its data. */
const filesNamedIn = (html: string): string[] => [
  ...new Set(html.match(/\/_next\/static\/[\w./~%()[\]-]+\.(?:js|css)/g) ?? []),
]

/** Fetches the shell and all that it needs, whole or not at all. */
const keepShell = async (forWhom: string): Promise<void> => {
  const cache = await caches.open(CACHE)
  const page = await fetch(SHELL, { cache: 'no-store', credentials: 'same-origin' })
  if (!page.ok) throw new Error(`The page for the days without a network came with ${page.status}`)
  const html = await page.text()
  const missing: string[] = []
  for (const file of [...filesNamedIn(html), ...ICONS]) if (!(await cache.match(file))) missing.push(file)
  await cache.addAll(missing)
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    // The nonces in the page are those of this very answer.
    'content-security-policy': page.headers.get('content-security-policy') ?? "default-src 'self'",
    [FOR]: forWhom,
  }
  await cache.put(SHELL, new Response(html, { headers }))
}

const dropShell = async (): Promise<void> => {
  await (await caches.open(CACHE)).delete(SHELL)
}

/** Whether the shell for this reader is kept; without a network the one that is there stays. */
const keepShellFor = async (forWhom: string): Promise<boolean> => {
  const kept = await (await caches.open(CACHE)).match(SHELL)
  if (kept?.headers.get(FOR) === forWhom) return true
  return keepShell(forWhom).then(
    () => true,
    () => kept !== undefined,
  )
}

const dropOtherBuilds = async (): Promise<void> => {
  for (const name of await caches.keys()) {
    if (name.startsWith('wengu-') && name !== CACHE) await caches.delete(name)
  }
}

/** A page from the server; without one, the shell in its place. */
const pageOrShell = async ({ request, preloadResponse }: Fetching): Promise<Response> => {
  try {
    return (await preloadResponse) ?? (await fetch(request))
  } catch {
    return (await (await caches.open(CACHE)).match(SHELL)) ?? Response.error()
  }
}

/** A file that never changes under its name. */
const keptFile = async (request: Request): Promise<Response> => {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request, { ignoreVary: true })
  if (kept) return kept
  const fetched = await fetch(request)
  if (fetched.ok) await cache.put(request, fetched.clone())
  return fetched
}

worker.addEventListener('install', (event) => {
  event.waitUntil(keepShell('').then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
  const start = async () => {
    await dropOtherBuilds()
    await worker.registration.navigationPreload?.enable()
    await worker.clients.claim()
  }
  event.waitUntil(start())
})

worker.addEventListener('message', (event) => {
  const { data, ports } = event
  if (typeof data !== 'object' || data === null || !('keepShellFor' in data)) return
  const keep = async () => ports[0]?.postMessage(await keepShellFor(String(data.keepShellFor)))
  event.waitUntil(keep())
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== worker.location.origin) return
  if (request.method === 'POST') {
    // Somebody comes, goes or changes the language: the shell was made for who was there before.
    if (/^\/(account|settings)(\/|$)/.test(url.pathname)) event.waitUntil(dropShell())
  } else if (request.mode === 'navigate') {
    if (!url.pathname.startsWith('/api/')) event.respondWith(pageOrShell(event))
  } else if (url.pathname.startsWith('/_next/static/') || ICONS.includes(url.pathname)) {
    event.respondWith(keptFile(request))
  }
})

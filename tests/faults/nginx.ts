import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { onTestFinished, type TestContext } from 'vitest'
import { run } from '#cli/run'
import { newFolder } from '#tests/faults/filled'

/** Debian's own package, unpacked beside the reports of the tests: nothing is installed, and no service begins. */
const UNPACKED = 'tests/.output/nginx'
const PLACES = [
  '/usr/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
  join(UNPACKED, 'usr/sbin/nginx'),
]

const find = (): string | undefined => PLACES.find((place) => existsSync(place))

/** The nginx of this machine, or Debian's, fetched now; else the test is skipped with the reason. */
export const needsNginx = async (context: TestContext): Promise<string> => {
  const found = find()
  if (found) return found
  if (existsSync('/usr/bin/apt-get')) {
    mkdirSync(UNPACKED, { recursive: true })
    const fetchIt = 'cd "$0" && apt-get download -qq nginx && dpkg-deb -x nginx_*.deb .'
    const first = await run('sh', ['-c', fetchIt, UNPACKED], { quiet: true })
    if (first.code !== 0) {
      await run('apt-get', ['update', '-qq'], { quiet: true })
      await run('sh', ['-c', fetchIt, UNPACKED], { quiet: true })
    }
  }
  const fetched = find()
  if (!fetched)
    context.skip('nginx is not there, and Debian’s package could not be fetched (apt-get install nginx)')
  return fetched ?? ''
}

/** A certificate that nobody but the test trusts. */
export const newCertificate = (name: string) => {
  const folder = newFolder()
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`]
  const made = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate]
  execFileSync('openssl', ['req', ...made, ...subject], { stdio: 'ignore' })
  return { key, certificate, ca: readFileSync(certificate, 'utf8') }
}

export type Certificate = ReturnType<typeof newCertificate>

const freePort = async (): Promise<number> => {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

const configOf = (folder: string, body: string): string => `
daemon off;
pid ${folder}/nginx.pid;
error_log stderr notice;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${body}
}
`

const begun = async (nginx: ChildProcess): Promise<void> => {
  let said = ''
  nginx.stderr?.setEncoding('utf8')
  for await (const chunk of nginx.stderr ?? []) {
    said += chunk
    if (said.includes('start worker process')) break
  }
  if (!said.includes('start worker process')) throw new Error(`nginx did not begin:\n${said}`)
}

/** What a proxy passes on. */
export interface ProxySettings {
  /** Lines of the location block besides proxy_pass. */
  readonly lines: readonly string[]
  readonly certificate: Certificate | null
}

/** An nginx in front of a server, as long as the test runs; gives its port. */
export const startNginx = async (
  program: string,
  upstream: string,
  { lines, certificate }: ProxySettings,
): Promise<number> => {
  const [folder, port] = [newFolder(), await freePort()]
  const secure = certificate
    ? `ssl_certificate ${certificate.certificate}; ssl_certificate_key ${certificate.key};`
    : ''
  const file = join(folder, 'nginx.conf')
  const body = `server {
    listen 127.0.0.1:${port}${certificate ? ' ssl' : ''};
    client_max_body_size 4m;
    ${secure}
    location / {
      proxy_pass ${upstream};
      proxy_http_version 1.1;
      ${lines.join('\n      ')}
    }
  }`
  writeFileSync(file, configOf(folder, body))
  const nginx = spawn(program, ['-p', folder, '-c', file, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(async () => {
    nginx.kill('SIGTERM')
    if (nginx.exitCode === null) await once(nginx, 'exit')
  })
  await begun(nginx)
  return port
}

import { fileURLToPath } from 'node:url'

/** A server of the same stack that does one insert a request: what recording an answer is measured beside. */
const root = fileURLToPath(new URL('../../..', import.meta.url))

/** @type {import('next').NextConfig} */
export default {
  agentRules: false,
  cacheComponents: true,
  poweredByHeader: false,
  turbopack: { root },
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['better-sqlite3'],
}

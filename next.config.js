/** @type {import('next').NextConfig} */
export default {
  agentRules: false,
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: true,
  poweredByHeader: false,
  // Types are checked by `npm run check` and `npm test`, before the build; who starts the server need not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    'better-sqlite3',
    '@open-spaced-repetition/binding',
    '@node-rs/jieba',
    'wink-nlp',
    'wink-eng-lite-web-model',
  ],
}

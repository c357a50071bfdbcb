/** @type {import('next').NextConfig} */
export default {
  agentRules: false,
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: true,
  poweredByHeader: false,
  serverExternalPackages: [
    'better-sqlite3',
    '@open-spaced-repetition/binding',
    '@node-rs/jieba',
    'wink-nlp',
    'wink-eng-lite-web-model',
  ],
}

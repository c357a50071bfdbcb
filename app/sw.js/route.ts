import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connection } from 'next/server'
import ts from 'typescript'

const FOLDER = process.cwd()

/** Names the running build; a development server has none. */
const readBuild = (): Promise<string> =>
  readFile(join(FOLDER, '.next', 'BUILD_ID'), 'utf8').then(
    (id) => id.trim(),
    () => 'development',
  )

const makeScript = async (): Promise<string> => {
  const [source, build] = await Promise.all([
    readFile(join(FOLDER, 'app', 'sw.js', 'worker.ts'), 'utf8'),
    readBuild(),
  ])
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.None, removeComments: true }
  return ts.transpileModule(source, { compilerOptions }).outputText.replace('__BUILD__', build)
}

let made: Promise<string> | undefined

/** The service worker as JavaScript. Each build has a script of its own, so that browsers notice a new one. */
export const GET = async (): Promise<Response> => {
  await connection()
  made ??= makeScript()
  return new Response(await made, {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  })
}

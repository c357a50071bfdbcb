import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { eraseEverything } from '#data/account/erase'
import { ownData } from '#data/account/own-data'
import { database } from '#data/server/database'

/**
 * `export USERNAME FILE` and `erase USERNAME FILE`, run by cli/person.ts as the server runs. The file must not be there
 * yet, and nobody but its owner can read it.
 */
const write = (userId: string, file: string): Promise<void> =>
  pipeline(
    Readable.from(ownData({ userId }, new Date())),
    createWriteStream(file, { flags: 'wx', mode: 0o600 }),
  )

const erase = async (userId: string, username: string): Promise<number> => {
  const done = await eraseEverything(userId, new Date())
  if (done.ok) {
    console.log(
      `Erased ${username}; what classes have counted stays, without a name. Backups made before still hold it.`,
    )
    return 0
  }
  const classes = done.code === 'ownsClasses' ? done.classes.join(', ') : ''
  console.error(
    `${username} alone owns ${classes}, with others in it: make somebody else an owner there first.`,
  )
  return 1
}

const main = async (command = '', username = '', file = ''): Promise<number> => {
  const client = await database()
  const user = await client.user.findUnique({
    where: { username: username.trim().toLowerCase() },
    select: { id: true },
  })
  if (!user) {
    console.error(`There is no account with the username ${username}`)
    return 1
  }
  try {
    await write(user.id, file)
  } catch (error) {
    console.error(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  }
  console.log(`Wrote ${file}`)
  return command === 'erase' ? erase(user.id, username) : 0
}

process.exitCode = await main(...process.argv.slice(2))
await (await database()).$disconnect()

import { listAdministrators, nameAdministrator } from '#data/account/administrators'
import { type Database, openDatabase } from '#prisma/client'
import { applyMigrations } from '#prisma/migrate'

const USAGE = 'Usage: wengu admin [NAME | --remove NAME]'

const tellAll = async (client: Database): Promise<number> => {
  const all = await listAdministrators(client)
  if (all.length === 0) console.log('Nobody administers this server: name somebody with wengu admin NAME')
  for (const { username, kind } of all)
    console.log(kind === 'named' ? username : `${username} (the first account, as nobody has been named)`)
  return 0
}

const REFUSALS = {
  unknown: (username: string) => `There is no account with the username ${username}`,
  handedOut: (username: string) =>
    `${username} has a one-time password still, which others may know: name ${username} once it has been changed`,
}

const change = async (client: Database, username: string, isAdministrator: boolean): Promise<number> => {
  const done = await nameAdministrator(client, username, isAdministrator)
  if (done !== 'done') {
    console.error(REFUSALS[done](username))
    return 1
  }
  console.log(
    `${username} ${isAdministrator ? 'administers this server' : 'administers this server no more'}`,
  )
  return 0
}

/** `wengu admin`: who administers the server; with a username, names that account; with --remove, no more. */
export const admin = async (args: readonly string[]): Promise<number> => {
  const isRemoval = args[0] === '--remove'
  const [username, more] = isRemoval ? args.slice(1) : args
  if (more !== undefined || (isRemoval && !username) || username?.startsWith('--')) {
    console.error(USAGE)
    return 2
  }
  await applyMigrations()
  const client = await openDatabase()
  try {
    return username ? await change(client, username, !isRemoval) : await tellAll(client)
  } finally {
    await client.$disconnect()
  }
}

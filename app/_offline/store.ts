import { entryFromOld, keyOfEntry, type OldAnswer } from './entry'

/**
 * What this device remembers, in IndexedDB: entries on their way, the package of questions, and where sittings stand.
 * In: plain records. Out: plain records. Where a browser has no IndexedDB (some private windows), opening rejects.
 */

/**
 * entries: those on their way, and what was put down last in each slot, by `keyOfEntry`; packages: one, under 'own';
 * sittings: by sessionId; asked: by itemId; handIns: by sittingId.
 */
export type StoreName = 'entries' | 'packages' | 'sittings' | 'asked' | 'handIns'

const NAME = 'wengu'
const VERSION = 3
const STORES: readonly StoreName[] = ['entries', 'packages', 'sittings', 'asked', 'handIns']

/** The store of the edition before, which knew answers of self-study alone. */
const BEFORE = 'answers'

/** Takes over what an edition before left on its way: whoever updates the app loses no answer. */
const takeOver = (transaction: IDBTransaction): void => {
  const answers = transaction.objectStore(BEFORE)
  const entries = transaction.objectStore('entries')
  answers.getAll().onsuccess = ({ target }) => {
    for (const record of (target as IDBRequest<OldAnswer[]>).result) {
      const entry = entryFromOld(record)
      entries.put(entry, keyOfEntry(entry.body))
    }
    transaction.db.deleteObjectStore(BEFORE)
  }
}

let opened: Promise<IDBDatabase> | undefined

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION)
    request.onupgradeneeded = () => {
      for (const store of STORES) {
        if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store)
      }
      if (request.result.objectStoreNames.contains(BEFORE) && request.transaction)
        takeOver(request.transaction)
    }
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const database = request.result
      const forget = () => {
        opened = undefined
      }
      // A newer edition of the app in another tab wants to change the stores: stand out of its way.
      database.onversionchange = () => {
        database.close()
        forget()
      }
      database.onclose = forget
      resolve(database)
    }
  })

const connect = (): Promise<IDBDatabase> => {
  opened ??= open().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

/**
 * Runs one request in a transaction of its own, which is on the disk, not merely in a buffer, when it is done (strict).
 *
 * @returns the request's result
 */
const transact = async <T>(
  store: StoreName,
  mode: IDBTransactionMode,
  work: (objects: IDBObjectStore) => IDBRequest<T>,
): Promise<T> => {
  const database = await connect()
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode, { durability: 'strict' })
    const request = work(transaction.objectStore(store))
    // At once, not when the page is next idle: the tab may be closed by then.
    transaction.commit()
    transaction.oncomplete = () => resolve(request.result)
    transaction.onerror = () => reject(transaction.error)
    transaction.onabort = () => reject(transaction.error)
  })
}

/**
 * Changes several stores in one transaction, on the disk when it is done: a tab that is killed leaves all of it or none.
 *
 * @param change puts and removes; it must not wait for anything
 */
export const changeTogether = async (
  stores: readonly StoreName[],
  change: (objectsOf: (store: StoreName) => IDBObjectStore) => void,
): Promise<void> => {
  const database = await connect()
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' })
    change((store) => transaction.objectStore(store))
    transaction.commit()
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
    transaction.onabort = () => reject(transaction.error)
  })
}

export const put = async (store: StoreName, key: string, record: unknown): Promise<void> => {
  await transact(store, 'readwrite', (objects) => objects.put(record, key))
}

export const get = <T>(store: StoreName, key: string): Promise<T | undefined> =>
  transact<T | undefined>(store, 'readonly', (objects) => objects.get(key))

/** All records of a store, in the order of their keys. */
export const all = <T>(store: StoreName): Promise<T[]> =>
  transact<T[]>(store, 'readonly', (objects) => objects.getAll())

export const remove = async (store: StoreName, key: string): Promise<void> => {
  await transact(store, 'readwrite', (objects) => objects.delete(key))
}

export const clear = async (store: StoreName): Promise<void> => {
  await transact(store, 'readwrite', (objects) => objects.clear())
}

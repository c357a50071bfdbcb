/**
 * What this device remembers, in IndexedDB: answers on their way, the package of questions, and where sittings stand.
 * In: plain records. Out: plain records. Where a browser has no IndexedDB (some private windows), opening rejects.
 */

/** answers: by answerId; packages: one, under 'own'; sittings: by sessionId; asked: by itemId. */
export type StoreName = 'answers' | 'packages' | 'sittings' | 'asked'

const NAME = 'wengu'
const VERSION = 1
const STORES: readonly StoreName[] = ['answers', 'packages', 'sittings', 'asked']

let opened: Promise<IDBDatabase> | undefined

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION)
    request.onupgradeneeded = () => {
      for (const store of STORES) {
        if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store)
      }
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
    transaction.oncomplete = () => resolve(request.result)
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

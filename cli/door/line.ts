/**
 * Lets requests begin in the order in which they came, one at each turn of the event loop. Node takes in one new
 * connection at each turn (libuv/libuv#3696), so when a class comes at the same moment and all requests that have come
 * begin at once, a turn takes long and the last ones wait for so many of them: of 200 that never pause the slowest waited
 * for 20 seconds, while others were answered again and again.
 */
export const standInLine = (): ((begin: () => void) => void) => {
  const line: (() => void)[] = []
  const next = (): void => {
    const begin = line.shift()
    if (line.length > 0) setImmediate(next)
    begin?.()
  }
  return (begin) => {
    if (line.push(begin) === 1) setImmediate(next)
  }
}

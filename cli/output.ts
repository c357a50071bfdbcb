/**
 * Lets this process outlive whoever read what it prints (a closed terminal, a pipe whose other end has died). Without
 * it such a write is an uncaught error; Next prints those, which is the same error again, without end.
 */
export const outliveReaders = (): void => {
  for (const channel of [process.stdout, process.stderr]) {
    // Nobody is left who could be told.
    channel.on('error', () => undefined)
  }
}

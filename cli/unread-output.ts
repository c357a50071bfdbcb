/**
 * Whoever read what this process prints may be gone: a terminal that was closed, a log that was ended. What is printed
 * then is lost, and no more than that. An error that nobody hears is an exception, whoever hears exceptions prints them,
 * and so a server would print that it cannot print, for ever.
 */
export const outliveReaders = (): void => {
  for (const channel of [process.stdout, process.stderr]) channel.on('error', () => undefined)
}

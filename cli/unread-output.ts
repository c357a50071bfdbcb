/**
 * Whoever read what this process prints may be gone: a terminal that was closed, a log that was ended. What is printed
 * then is lost, and no more than that. Without a listener the error would be an uncaught exception, whose report is
 * printed, which fails again, for ever.
 */
export const outliveReaders = (): void => {
  for (const channel of [process.stdout, process.stderr]) channel.on('error', () => undefined)
}

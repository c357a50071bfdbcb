/** The last full stop off, for a piece that goes on inside another sentence. */
export const open = (text: string): string => text.replace(/[。．.！!？?；;，,\s]+$/u, '')

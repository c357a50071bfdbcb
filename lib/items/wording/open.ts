/** The last full stop off, inside a last quotation mark too, for a piece that goes on inside another sentence. */
export const open = (text: string): string =>
  text.replace(/[。．.！!？?；;，,\s]+$/u, '').replace(/(?<=[\p{Script=Han}])[。；，]+(?=[”’」』]+$)/u, '')

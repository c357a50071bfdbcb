import { fileURLToPath } from 'node:url'

/** The file of the threads in which texts are read, whichever folder a command runs in. */
export const READING_THREAD = fileURLToPath(new URL('../prisma/reading/worker.mjs', import.meta.url))

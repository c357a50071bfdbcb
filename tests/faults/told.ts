import type { TestContext } from 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    /** What was tried and what held, a line each. */
    told?: string[]
  }
}

/** Keeps a line about what was tried and what held, to be printed when the test is over. */
export const tell = ({ task }: Pick<TestContext, 'task'>, line: string): void => {
  task.meta.told = [...(task.meta.told ?? []), line]
}

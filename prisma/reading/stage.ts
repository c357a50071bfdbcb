/** How far the reading of an article is, as whoever waits for it is told. */
export const STAGES = ['sentences', 'facts', 'questions'] as const
export type Stage = (typeof STAGES)[number]

export type OnStage = (stage: Stage) => void

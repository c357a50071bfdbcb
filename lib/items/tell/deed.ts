/** A clause as whom it is about and what it says of them. */
export interface Deed {
  /** What it tells of them; a question for it is worded by that. */
  readonly mode: 'be' | 'did' | 'happened' | 'has-done' | 'has-happened' | 'will-do' | 'doing'
  /** As it stands inside a sentence. */
  readonly subject: string
  /** Where the question is put together for its mode alone: all of it but its mark. */
  readonly asked: string
  /** What is said of them: called on the government; a rare exoplanet; 会见意大利总理. */
  readonly done: string
}

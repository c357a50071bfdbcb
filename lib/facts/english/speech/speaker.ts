/** Whoever speaks, under the name that facts use. */
export interface Speaker {
  readonly name: string
  readonly type: 'person' | 'organisation' | 'country' | 'media' | 'place' | 'people'
  readonly title?: string
  readonly isPlural: boolean
  /** Of A and B: each of them. */
  readonly members?: readonly Speaker[]
  readonly confidence: number
}

/** Somebody by name: surer by a full one. */
export const personSpeaking = (name: string, title?: string): Speaker => ({
  name,
  type: 'person',
  ...(title ? { title } : {}),
  isPlural: false,
  confidence: name.includes(' ') ? 0.96 : 0.9,
})

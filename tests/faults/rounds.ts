/** How often each fault is tried: `npm run test:faults -- --rounds=200`. In CI a few rounds have to do. */
export const ROUNDS = Number(process.env.WENGU_FAULTS_ROUNDS ?? 6)

/** A number from `least` to below `most`, spread over the rounds and the same in every run. */
export const spread = (round: number, least: number, most: number): number => {
  // Steps of the golden ratio fill a range evenly, however many are taken.
  const share = (round * 0.618_033_988_75) % 1
  return Math.floor(least + share * (most - least))
}

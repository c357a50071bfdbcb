/**
 * Why a sitting is handed in: somebody wants it, or a device thinks that the time is over. Only the server's clock can
 * tell that, and the time may have been extended since the device was told.
 */
export const HAND_IN_REASONS = ['asked', 'time-over'] as const

export type HandInReason = (typeof HAND_IN_REASONS)[number]

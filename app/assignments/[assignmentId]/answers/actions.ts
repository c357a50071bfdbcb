'use server'

import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'
import { getViewer } from '#data/account/viewer'
import { readAnswers } from '#data/classes/answers'
import { correctSetKey, overrideMark } from '#data/classes/marking'
import type { CorrectionView } from '#data/classes/views'
import { voidQuestion } from '#data/classes/voiding'
import { readCorrection, readMark, TAKEN_BACK, VOIDED } from './answer-data'

export type MarkState = 'untouched' | 'saved' | 'invalid'

/** Gives an answer another mark, with a reason. */
export const mark = async (_before: MarkState, form: FormData): Promise<MarkState> => {
  const viewer = await getViewer()
  const given = readMark(form)
  if (given === null) return 'invalid'
  if (!viewer || !(await overrideMark(viewer, given, given.share, given.reason, new Date()))) notFound()
  refresh()
  return 'saved'
}

/** Takes a mark back that was given by hand. */
export const takeMarkBack = async (form: FormData): Promise<void> => {
  const viewer = await getViewer()
  const given = TAKEN_BACK.safeParse(Object.fromEntries(form))
  if (!viewer || !given.success) notFound()
  if (!(await overrideMark(viewer, given.data, null, given.data.reason, new Date()))) notFound()
  refresh()
}

export type CorrectionState = CorrectionView | 'untouched' | 'invalid' | 'unfit'

/** Corrects the key of a question and marks everybody anew. */
export const correct = async (
  { assignmentId, setItemId }: { readonly assignmentId: string; readonly setItemId: string },
  _before: CorrectionState,
  form: FormData,
): Promise<CorrectionState> => {
  const viewer = await getViewer()
  const answers = viewer && (await readAnswers(viewer, assignmentId, setItemId, new Date()))
  if (!viewer || !answers) notFound()
  const read = readCorrection(answers.question.item, form)
  if (read === null) return 'invalid'
  const corrected = await correctSetKey(viewer, setItemId, read.edit, read.reason, new Date())
  if (corrected === null) notFound()
  refresh()
  return corrected
}

/** Voids a question or makes it count again, and sums everybody up anew. */
export const voidIt = async (
  { assignmentId, setItemId }: { readonly assignmentId: string; readonly setItemId: string },
  _before: CorrectionState,
  form: FormData,
): Promise<CorrectionState> => {
  const viewer = await getViewer()
  const answers = viewer && (await readAnswers(viewer, assignmentId, setItemId, new Date()))
  if (!viewer || !answers) notFound()
  const read = VOIDED.safeParse(Object.fromEntries(form))
  if (!read.success) return 'invalid'
  const voided = await voidQuestion(viewer, setItemId, read.data.credit, read.data.reason, new Date())
  if (voided === null) notFound()
  refresh()
  return voided
}

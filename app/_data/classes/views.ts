import type { Role } from '#lib/classes/role'

/** What leaves the data access layer about classes. Instants are ISO 8601 in UTC. */

export interface ClassListView {
  readonly classId: string
  readonly name: string
  readonly role: Role
  readonly learners: number
  readonly isArchived: boolean
}

export interface ClassView {
  readonly classId: string
  readonly name: string
  readonly role: Role
  /** For staff; null for learners. */
  readonly joinCode: string | null
  readonly isArchived: boolean
}

export interface MemberView {
  readonly userId: string
  readonly name: string
  /** What they sign in with; null for nobody who can. */
  readonly username: string | null
  readonly role: Role
  readonly joinedAt: string
}

import type { CollectionSlug } from 'payload'
import type { TestPlaten } from '../support/test-platen.ts'
import type { TestUser } from '../support/test-user.ts'
import type { Cast, People, Person } from './people.ts'

/** What can be done to a record. Which of them a collection has is read from the live config. */
export const actions = [
  'create', // in the designer's workspace, where the collection has workspaces
  'read', // one, in a list, counted
  'update',
  'delete',
  'trash',
  'moveOut', // from the designer's workspace into a stranger's
  'moveIn', // from a workspace of one's own into the designer's
  'duplicate',
  'readVersions',
  'restoreVersion',
  'file',
  'unlock',
  'admin', // may open the panel
] as const
export type Action = (typeof actions)[number]

export type Stage = { platen: TestPlaten; cast: Cast }

/** The record that is asked for. */
export type Subject = {
  id: string
  filename?: string | null
  email?: string
  /** Who stands in for the designer, where the record is an account. */
  self?: TestUser
}

export type Asked = { stage: Stage; person: Person; as: TestUser | undefined; subject: Subject }

/** A call of an endpoint that a plugin (or Payload's sign-in) adds; it lets in whom it serves, or tells of a conflict. */
export type EndpointRow = {
  who: People
  /** The path below `/api`, and what is sent. */
  ask: (asked: Asked) => { path: string; body?: unknown }
  /** Uses the subject up, so that the next person needs another. */
  uses?: boolean
  /** Ends the session it is asked with, so each person asks from an account made for it. */
  endsSession?: boolean
}

export type FieldRow = {
  /** Who sees it in a record they may read. @default everybody */
  read?: People
  /** Whose value is kept in a record they may create. @default everybody */
  create?: People
  /** Whose value is kept in a record they may change. @default everybody */
  update?: People
  /** A value other than the subject's; without one, writing is left to the actions. */
  value?: (stage: Stage, subject?: Subject) => unknown
  /** Where the value is kept, when not under its own name. */
  keptAs?: string
}

/** Everything that is expected of a collection: who may do what. Whoever is not named is refused. */
export type Row = {
  collection: CollectionSlug
  who: Partial<Record<Action, People>>
  /** Makes a record without asking who may, in the workspace given. */
  make: (stage: Stage, workspace: string) => Promise<Subject>
  /** What somebody sends to create one in the workspace given; GraphQL needs other words for some values. */
  data: (stage: Stage, workspace: string) => Record<string, unknown>
  /** The file that is sent along. */
  file?: () => File
  /** A change that is good for whoever may change the record. */
  change: Record<string, unknown>
  /** Every field with rules of its own, or hidden; for accounts the password too. */
  fields?: Record<string, FieldRow>
  /** Questions another endpoint of the collection takes before Payload's own: `GET /api/payload-preferences/:id`. */
  shadowed?: readonly string[]
  /** Every endpoint beside Payload's own, by method and path. */
  endpoints?: Record<string, EndpointRow>
}

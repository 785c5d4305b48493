import type { SQL } from 'drizzle-orm'
import { sql } from '#kernel/server/session.ts'

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** Whether a text can be an id of a record. */
export const isId = (text: string): boolean => UUID.test(text)

const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** The workspace is the one with this id, or one whose name has these letters in it. */
export const ofWorkspace = (column: SQL, asked: string): SQL =>
  isId(asked)
    ? sql`${column} = ${asked}::uuid`
    : sql`${column} in (select id from workspaces where name ilike ${containing(asked)})`

/** The person is the one with this id, or one whose address or name has these letters in it. */
export const ofPerson = (column: SQL, asked: string): SQL =>
  isId(asked)
    ? sql`${column} = ${asked}::uuid`
    : sql`${column} in (select id from users where email ilike ${containing(asked)} or name ilike ${containing(asked)})`

/** All of the conditions that are given; `true` when none is. */
export const allOf = (conditions: readonly (SQL | undefined)[]): SQL =>
  conditions.reduce<SQL>((all, one) => (one ? sql`${all} and ${one}` : all), sql`true`)

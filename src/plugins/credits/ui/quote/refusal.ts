import { ApiError } from '#plugins/core/client.ts'

/** Why the server would not spend. */
export type Refusal =
  | { why: 'insufficient'; missing: number; workspace: string | undefined }
  | { why: 'member-limit' }
  | { why: 'over-cap' }

/** What a failure says of credits; undefined for one about something else. */
export const refusalOf = (error: unknown): Refusal | undefined => {
  if (!(error instanceof ApiError)) return undefined
  switch (error.code) {
    case 'credits.insufficient': {
      const { missing, workspace } = (error.details ?? {}) as { missing?: unknown; workspace?: unknown } // as the server's Fault gives them
      return {
        why: 'insufficient',
        missing: typeof missing === 'number' ? missing : 0,
        workspace: typeof workspace === 'string' ? workspace : undefined,
      }
    }
    case 'credits.member-limit':
      return { why: 'member-limit' }
    case 'credits.over-cap':
      return { why: 'over-cap' }
    default:
      return undefined
  }
}

import type { PayloadRequest } from 'payload'
import { localText } from '#kernel/local-text.ts'
import { Fault } from '#kernel/server/fault.ts'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { languageOf } from '../mails/language-of.ts'

/** Enough for a department in one go, too few for a mailing list. */
const MOST_PER_DAY = 100

/** @throws Fault `invitations.too-many` (429) when the workspace invited that many people within a day. */
export const requireInvitesLeft = async (req: PayloadRequest, workspace: string): Promise<void> => {
  const { rows } = await executeInTransaction<{ lately: number }>(
    req,
    sql`select count(*)::int as lately from invitations
        where workspace_id = ${workspace}::uuid and created_at > now() - interval '1 day'`,
  )
  if ((rows[0]?.lately ?? 0) < MOST_PER_DAY) return
  const message = {
    en: `This workspace invited ${MOST_PER_DAY} people within a day. Go on tomorrow.`,
    de: `Dieser Arbeitsbereich hat an einem Tag ${MOST_PER_DAY} Personen eingeladen. Morgen geht es weiter.`,
  }
  throw new Fault(localText(message, languageOf(req)), { code: 'invitations.too-many', status: 429 })
}

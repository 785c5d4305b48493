import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'
import { keepToken } from './keep-token.ts'
import type { TokenRecord } from './token.ts'

const MOST_PER_HOUR = 5

type Args = TokenRecord & { payload: Payload; mailId: string; minutes: number }

/**
 * A token for the link in a mail; null when its reader got one a minute ago or five within the hour, so that nobody can
 * fill a mailbox from here. Other attempts to send the same mail do not count.
 */
export const tokenForMail = async ({ payload, mailId, ...record }: Args): Promise<string | null> => {
  const { rows } = await execute<{ lately: number; justNow: boolean }>(
    payload,
    sql`select count(distinct mail_id)::int as lately,
               coalesce(max(created_at) > now() - interval '1 minute', false) as "justNow"
        from platen.account_tokens
        where subject = ${record.subject}::uuid and purpose = ${record.purpose}
          and mail_id <> ${mailId}::uuid and created_at > now() - interval '1 hour'`,
  )
  const { lately = 0, justNow = false } = rows[0] ?? {}
  if (justNow || lately >= MOST_PER_HOUR) return null
  return keepToken({ ...record, mailId, run: (statement) => execute(payload, statement) })
}

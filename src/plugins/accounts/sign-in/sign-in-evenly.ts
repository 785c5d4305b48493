import { setTimeout as sleep } from 'node:timers/promises'
import { AuthenticationError, LockedAuth, type PayloadRequest } from 'payload'
import { localText } from '#kernel/local-text.ts'
import { Fault } from '#kernel/server/fault.ts'
import { execute, sql } from '#kernel/server/session.ts'
import { languageOf } from '../mails/language-of.ts'
import { hashPassword } from '../passwords/is-current-password.ts'

/** Refusals leave at multiples of this, which hides whether a wrong try was counted or there was nothing to count. */
const STEP_MS = 250

type Credentials = { email: string; password: string }

/**
 * Runs a sign-in so that every refusal looks alike: an address nobody has, a wrong password and a locked account get
 * one answer, after one amount of work.
 *
 * @throws Fault `auth.refused` (401); what else the attempt threw.
 */
export const signInEvenly = async <Result>(
  req: PayloadRequest,
  { email, password }: Credentials,
  attempt: () => Promise<Result>,
): Promise<Result> => {
  const started = performance.now()
  const isHashed = await isOpen(req, email)
  try {
    return await attempt()
  } catch (error) {
    if (!(error instanceof AuthenticationError || error instanceof LockedAuth)) throw error
    if (!isHashed) await hashPassword(password, 'nobody')
    const spent = performance.now() - started
    await sleep(Math.ceil(spent / STEP_MS) * STEP_MS - spent)
    throw refused(req)
  }
}

/** Whether Payload will hash the password: it does not for addresses nobody has nor for locked accounts. */
const isOpen = async ({ payload }: PayloadRequest, email: string): Promise<boolean> => {
  const { rows } = await execute(
    payload,
    sql`select 1 from users
        where email = ${email.trim().toLowerCase()} and (lock_until is null or lock_until <= now())`,
  )
  return rows.length > 0
}

const refused = (req: PayloadRequest): Fault => {
  const message = {
    en: 'This email and password do not belong together. After ten wrong passwords sign-in rests for ten minutes.',
    de: 'E-Mail und Passwort gehören nicht zusammen. Nach zehn falschen Passwörtern ruht die Anmeldung zehn Minuten.',
  }
  return new Fault(localText(message, languageOf(req)), { code: 'auth.refused', status: 401 })
}

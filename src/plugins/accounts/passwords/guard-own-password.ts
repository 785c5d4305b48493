import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import { localText } from '#kernel/local-text.ts'
import { Fault } from '#kernel/server/fault.ts'
import { languageOf } from '../mails/language-of.ts'
import { dropTokens } from '../tokens/spend-token.ts'
import { isCurrentPassword } from './is-current-password.ts'
import { countWrongPassword } from './count-wrong-password.ts'

type Update = { id?: unknown; data?: { password?: unknown; currentPassword?: unknown } }

/**
 * A change of the own password needs the current one: whoever finds a device signed in must not lock its owner out. Open
 * reset links end with any change. Payload ends the other sessions.
 */
export const guardOwnPassword: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
  overrideAccess,
}) => {
  const { id, data } = args as Update // Payload types the arguments of every operation at once
  const changes = data?.password !== undefined && data.password !== null && data.password !== ''
  if (operation !== 'update' || !changes) return args
  if (typeof id !== 'string') {
    throw new Fault('Change passwords one account at a time.', { code: 'accounts.one-password', status: 400 })
  }
  const isOwn = req.user?.id === id
  if (isOwn && overrideAccess !== true) await requireCurrent(req, id, data?.currentPassword)
  await dropTokens(req, id, 'password-reset')
  return args
}

const requireCurrent = async (req: PayloadRequest, id: string, given: unknown): Promise<void> => {
  if (await isCurrentPassword(req, id, given)) return
  if (given !== undefined && given !== null && given !== '') await countWrongPassword(req.payload, id)
  const message = {
    en: 'Enter your current password. After ten wrong ones it is refused for ten minutes.',
    de: 'Geben Sie Ihr bisheriges Passwort ein. Nach zehn falschen wird es zehn Minuten lang nicht angenommen.',
  }
  const errors = [{ path: 'currentPassword', message: localText(message, languageOf(req)) }]
  throw new ValidationError({ collection: 'users', errors }, req.t)
}

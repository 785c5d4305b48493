import type { Endpoint } from 'payload'
import { transaction } from '#kernel/server/transaction.ts'
import { canSendMail } from '#plugins/mail/index.ts'
import { askToVerify } from '../verification/ask-to-verify.ts'
import { verifyEmail } from '../verification/verify-email.ts'
import { signedIn } from './signed-in.ts'

/** `POST /api/users/verify/:id` → 200: the address is confirmed. The id is the token, as in Payload's own. */
export const verifyEmailEndpoint: Endpoint = {
  path: '/verify/:id',
  method: 'post',
  handler: async (req) => {
    await verifyEmail(req, req.routeParams?.['id'])
    return Response.json({ message: req.t('general:success') })
  },
}

/** `POST /api/users/verification-mail` → 202: another mail with the link is on its way to the person's own address. */
export const verificationMail: Endpoint = {
  path: '/verification-mail',
  method: 'post',
  handler: async (req) => {
    const person = signedIn(req)
    await transaction({ payload: req.payload, req }, (req) => askToVerify(req, person))
    return Response.json({ message: req.t('general:success') }, { status: 202 })
  },
}

/** `GET /api/accounts/settings` → 200 `{ mail }`: whether mails leave this installation. Public: the forms differ by it. */
export const accountSettings: Endpoint = {
  path: '/accounts/settings',
  method: 'get',
  handler: (req) => Response.json({ mail: canSendMail(req.payload) }),
}

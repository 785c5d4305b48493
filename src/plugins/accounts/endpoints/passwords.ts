import { type Endpoint, loginOperation } from 'payload'
import { z } from 'zod'
import { requestPasswordReset } from '../passwords/request-reset.ts'
import { resetPassword } from '../passwords/reset-password.ts'
import { readInput } from './read-input.ts'
import { sessionAnswer } from './session-answer.ts'

const ForgotInput = z.looseObject({ email: z.string().trim().min(1).max(254) })
const ResetInput = z.looseObject({ token: z.string().max(200), password: z.string().max(1000) })

/** `POST /api/users/forgot-password {email}` → 200, the same for every address. */
export const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const { email } = await readInput(req, ForgotInput)
    await requestPasswordReset(req, email)
    return Response.json({ message: req.t('general:success') })
  },
}

/** `POST /api/users/reset-password {token, password}` → 200 with a new session; all others are over. */
export const resetPasswordEndpoint: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    const { token, password } = await readInput(req, ResetInput)
    const { email } = await resetPassword(req, { token, password })
    const collection = req.payload.collections.users
    const session = await loginOperation({ collection, data: { email, password }, depth: 0, req })
    return sessionAnswer(req, session, req.t('authentication:passwordResetSuccessfully'))
  },
}

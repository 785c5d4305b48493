import type { CollectionConfig } from 'payload'
import { addEndpoints } from '#plugins/preview/index.ts'
import { forgotPassword, resetPasswordEndpoint } from '../endpoints/passwords.ts'
import { signInEndpoint } from '../endpoints/sign-in.ts'
import { verificationMail, verifyEmailEndpoint } from '../endpoints/verification.ts'
import { guardOwnPassword } from '../passwords/guard-own-password.ts'
import { lockAccount } from '../sessions/lock-account.ts'
import { divertTakenAddress, undoDivertedSignUp } from '../sign-up/hide-taken-address.ts'
import { askAfterChange, forgetVerification } from '../verification/ask-to-verify.ts'

/** Puts the plugin's endpoints before Payload's own on accounts, and its rules behind every way to change one. */
export const withAccountRules = (users: CollectionConfig): CollectionConfig =>
  addEndpoints(
    signInEndpoint,
    forgotPassword,
    resetPasswordEndpoint,
    verifyEmailEndpoint,
    verificationMail,
  )({
    ...users,
    hooks: {
      ...users.hooks,
      beforeOperation: [
        ...(users.hooks?.beforeOperation ?? []),
        divertTakenAddress,
        // Before the lock: a wrong password is counted on another connection, which would wait for it.
        guardOwnPassword,
        lockAccount,
      ],
      beforeChange: [...(users.hooks?.beforeChange ?? []), forgetVerification],
      afterChange: [...(users.hooks?.afterChange ?? []), askAfterChange],
      afterOperation: [...(users.hooks?.afterOperation ?? []), undoDivertedSignUp],
    },
  })

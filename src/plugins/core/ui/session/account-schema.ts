import { z } from 'zod'

/** What the sign-in form holds; messages are keys of the `account` texts. */
export const signInSchema = z.object({
  email: z.email('emailInvalid').max(254),
  password: z.string().min(1, 'passwordMissing').max(200),
})

/** A password that may be set; messages are keys of the `account` texts. */
export const passwordSchema = z.string().min(10, 'passwordShort').max(200, 'passwordLong')

export const signUpSchema = signInSchema.extend({
  name: z.string().trim().min(1, 'nameMissing').max(120, 'nameLong'),
  password: passwordSchema,
})

export type SignInFields = z.infer<typeof signInSchema>
export type SignUpFields = z.infer<typeof signUpSchema>

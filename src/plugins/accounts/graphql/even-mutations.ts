import type { Config, GraphQLExtension, PayloadRequest } from 'payload'
import { requestPasswordReset } from '../passwords/request-reset.ts'
import { resetPassword } from '../passwords/reset-password.ts'
import { signInEvenly } from '../sign-in/sign-in-evenly.ts'
import { verifyEmail } from '../verification/verify-email.ts'

type Resolve = (
  parent: unknown,
  args: Record<string, unknown>,
  context: { req: PayloadRequest },
  facts: unknown,
) => unknown
type Field = { args: Record<string, unknown>; resolve: Resolve }

/** Payload's own mutations of accounts, made to behave as the endpoints do; their arguments and types stay. */
const evenMutations: GraphQLExtension = (_graphql, context) => {
  const { fields } = context['Mutation'] as { fields: Record<string, Field> } // Payload hands its schema in the making
  const { forgotPasswordUser, loginUser, resetPasswordUser, verifyEmailUser } = fields
  if (!forgotPasswordUser || !loginUser || !resetPasswordUser || !verifyEmailUser) return {}
  const signIn = loginUser.resolve
  const forgot: Resolve = async (_parent, { email }, { req }) => {
    await requestPasswordReset(req, textOf(email))
    return true
  }
  const login: Resolve = (parent, args, scope, facts) => {
    const credentials = { email: textOf(args['email']), password: textOf(args['password']) }
    return signInEvenly(scope.req, credentials, async () => signIn(parent, args, scope, facts))
  }
  const reset: Resolve = async (parent, args, scope, facts) => {
    const { email } = await resetPassword(scope.req, {
      token: textOf(args['token']),
      password: textOf(args['password']),
    })
    return signIn(parent, { ...args, email }, scope, facts)
  }
  const verify: Resolve = async (_parent, { token }, { req }) => {
    await verifyEmail(req, token)
    return true
  }
  return {
    forgotPasswordUser: { ...forgotPasswordUser, resolve: forgot },
    loginUser: { ...loginUser, resolve: login },
    resetPasswordUser: { ...resetPasswordUser, resolve: reset },
    verifyEmailUser: { ...verifyEmailUser, resolve: verify },
  }
}

/** Adds them to a config's own mutations. */
export const withEvenMutations = (config: Config): Config => {
  const before = config.graphQL?.mutations
  const mutations: GraphQLExtension = (graphql, context) => ({
    ...before?.(graphql, context),
    ...evenMutations(graphql, context),
  })
  return { ...config, graphQL: { ...config.graphQL, mutations } }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

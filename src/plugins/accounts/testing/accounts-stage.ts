import { type MailServer, linkIn, mailServer } from '../../../../tests/support/mail-server.ts'
import { type ApiAnswer } from '../../../../tests/support/test-api.ts'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'

export type AccountsStage = TestPlaten & {
  mail: MailServer
  /** Asks the guarded GraphQL handler, as the web process serves it. */
  graphQl(
    query: string,
    variables: Record<string, unknown>,
    as?: TestUser,
  ): Promise<{ data: any; errors: any[] }> // oxlint-disable-line typescript/no-explicit-any -- tests say by what they expect which shape it has
  signIn(email: string, password: string): Promise<ApiAnswer>
  /** The token in the newest link that was mailed to the address. */
  tokenFor(email: string, subject?: RegExp): Promise<string>
}

/** Platen with its worker and a mail server of its own. */
export const accountsStage = async (): Promise<AccountsStage> => {
  const mail = await mailServer()
  const platen = await testPlaten({ worker: true, env: { SMTP_URL: mail.url } })
  const { api } = platen
  const [{ GRAPHQL_POST }, { serveGraphQl }, { default: config }] = await Promise.all([
    import('@payloadcms/next/routes'),
    import('#plugins/core/index.ts'),
    import('#payload.config'),
  ])
  const post = serveGraphQl(GRAPHQL_POST(config))
  return {
    ...platen,
    mail,
    graphQl: async (query, variables, as) => {
      const answer = await post(
        new Request('http://localhost:3000/api/graphql', {
          method: 'POST',
          body: JSON.stringify({ query, variables }),
          headers: {
            'content-type': 'application/json',
            ...(as ? { authorization: `JWT ${as.token}` } : {}),
          },
        }),
      )
      const { data = null, errors = [] } = (await answer.json()) as { data?: unknown; errors?: unknown[] }
      return { data, errors }
    },
    signIn: (email, password) => api('POST', '/api/users/login', { body: { email, password } }),
    tokenFor: async (email, subject) => tokenIn(linkIn(await mail.mailTo(email, subject))),
    close: async () => {
      await platen.close()
      await mail.close()
    },
  }
}

/** The part of a link behind the `#`. */
export const tokenIn = (link: string): string => new URL(link).hash.slice(1)

/** The middle one of some times. */
export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

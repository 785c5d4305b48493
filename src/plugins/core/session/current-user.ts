import { type SanitizedConfig, getPayload } from 'payload'

export type CurrentUser = { id: string; email: string; name: string | null; role: string }

type Given = { config: Promise<SanitizedConfig>; headers: Headers }

/** The person behind a page request, or undefined when nobody is signed in. */
export const currentUser = async ({ config, headers }: Given): Promise<CurrentUser | undefined> => {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers, canSetHeaders: false })
  if (!user) return undefined
  return { id: String(user.id), email: user.email ?? '', name: user.name ?? null, role: user.role }
}

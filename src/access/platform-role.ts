/** What a person may do on the whole platform. */
export const platformRoles = ['admin', 'content-admin', 'designer'] as const
export type PlatformRole = (typeof platformRoles)[number]

type Someone = { role?: unknown } | null | undefined

const hasRole = (user: Someone, ...roles: PlatformRole[]): boolean =>
  typeof user?.role === 'string' && (roles as string[]).includes(user.role)

/** Runs the whole platform. */
export const isPlatformAdmin = (user: Someone): boolean => hasRole(user, 'admin')

/** Runs its content: users, templates, jobs. Admins do too. */
export const isContentAdmin = (user: Someone): boolean => hasRole(user, 'admin', 'content-admin')

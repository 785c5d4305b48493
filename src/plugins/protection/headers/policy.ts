/** A Content-Security-Policy as plain data: directives and what each allows. */
export type Policy = Readonly<Record<string, readonly string[]>>

/** The header's value. */
export const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')

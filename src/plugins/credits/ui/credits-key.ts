/** The root of everything the browser holds about credits: what is spent or bought invalidates it. */
export const creditsKey = ['credits'] as const

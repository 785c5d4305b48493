const MOST = 1_000_000_000

// People write thousands apart, with what their language puts between them; a fraction is no limit.
const whole = /^(?:\d+|\d{1,3}(?:[\s.,'’\u00a0\u202f]\d{3})+)$/

/** A limit as it is typed: whole credits, nothing for none; undefined for what is no limit. */
export const limitFrom = (typed: string): number | null | undefined => {
  const text = typed.trim()
  if (text === '') return null
  if (!whole.test(text)) return undefined
  const monthly = Number(text.replaceAll(/\D/g, ''))
  return monthly <= MOST ? monthly : undefined
}

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The direction a language is written in. */
export const directionOf = (language: string): 'ltr' | 'rtl' => {
  const [base, ...rest] = language.toLowerCase().split('-')
  if (rest.includes('latn')) return 'ltr'
  if (rest.some((part) => part === 'arab' || part === 'hebr')) return 'rtl'
  return rightToLeft.has(base ?? '') ? 'rtl' : 'ltr'
}

/** Where paper is measured in inches. */
const inches = new Set(['US', 'CA', 'MX', 'CL', 'CO', 'VE', 'PH', 'PR', 'CR', 'GT', 'PA', 'SV', 'NI', 'DO'])

/** The paper an office has where a language is written as its tag says; A4 where the tag names no country. */
export const paperOf = (language: string): 'A4' | 'letter' => {
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(language)?.[1]?.toUpperCase() ?? ''
  return inches.has(region) ? 'letter' : 'A4'
}

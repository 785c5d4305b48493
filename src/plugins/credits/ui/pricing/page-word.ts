/** What a page of a kind is called in a sentence. */
export const pageWordOf = (kind: string): 'slides' | 'sections' | 'pages' => {
  if (kind === 'slides') return 'slides'
  return kind === 'website' ? 'sections' : 'pages'
}

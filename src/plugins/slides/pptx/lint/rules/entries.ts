import type { Rule } from '../deck.ts'

/** Names in the archive: no folders, nothing twice, nothing outside. */
export const entriesRule: Rule = function* ({ files }) {
  const rule = 'entries'
  const seen = new Set<string>()
  for (const part of files.keys()) {
    if (part.endsWith('/')) yield { rule, part, detail: 'folders have no entry of their own' }
    if (/\\|^\/|(?:^|\/)\.{1,2}(?:\/|$)|[^\x20-\x7e]/.test(part))
      yield { rule, part, detail: 'a name that packages do not allow' }
    if (seen.has(part.toLowerCase())) yield { rule, part, detail: 'names differ in more than their case' }
    seen.add(part.toLowerCase())
  }
}

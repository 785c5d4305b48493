import { createHash } from 'node:crypto'
import { partsNamed, type Rule, targetsOf } from '../deck.ts'

const rule = 'media'

const starts: Readonly<Record<string, readonly number[]>> = {
  png: [0x89, 0x50, 0x4e, 0x47],
  jpg: [0xff, 0xd8, 0xff],
  jpeg: [0xff, 0xd8, 0xff],
  gif: [0x47, 0x49, 0x46, 0x38],
}

/** Pictures are what their name says and there once; no drawing program is needed to show one. */
export const mediaRule: Rule = function* (deck) {
  const seen = new Map<string, string>()
  for (const [part, bytes] of deck.files) {
    if (!part.startsWith('ppt/media/') || part.endsWith('/')) continue
    const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase()
    const start = starts[ending]
    if (!start) yield { rule, part, detail: 'not every program shows pictures of this sort' }
    else if (start.some((byte, at) => bytes[at] !== byte))
      yield { rule, part, detail: `it is no ${ending}, whatever its name says` }
    const hash = createHash('sha256').update(bytes).digest('hex')
    const other = seen.get(hash)
    if (other) yield { rule, part, detail: `the same picture as ${other}` }
    seen.set(hash, part)
  }
  for (const name of ['p:sldMaster', 'p:sldLayout'])
    for (const [part] of partsNamed(deck, name))
      for (const target of targetsOf(deck, part, 'image'))
        if (/\.svg$/i.test(target))
          yield { rule, part, detail: `${target} is a drawing, which masters may not hold` }
}

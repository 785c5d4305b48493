import { allNamed, type Deck, partsNamed, type Rule, targetsOf } from '../deck.ts'
import type { LintFinding } from '../finding.ts'

const rule = 'masters'

const listedIn = (deck: Deck, part: string, name: string): string[] => {
  const root = deck.parts.get(part)
  const ids = root ? allNamed(root, name).map(({ attributes }) => attributes.get('r:id')) : []
  return (deck.relationships.get(part) ?? []).flatMap(({ id, target }) => (ids.includes(id) ? [target] : []))
}

const one = (part: string, what: string, found: readonly string[]): LintFinding[] =>
  found.length === 1 ? [] : [{ rule, part, detail: `it has ${found.length} ${what}, not one` }]

function* themes(deck: Deck): Generator<LintFinding> {
  const owners = new Map<string, string>()
  for (const [part] of [...partsNamed(deck, 'p:sldMaster'), ...partsNamed(deck, 'p:notesMaster')]) {
    const found = targetsOf(deck, part, 'theme')
    yield* one(part, 'themes', found)
    for (const theme of found) {
      const other = owners.get(theme)
      if (other) yield { rule, part, detail: `it shares ${theme} with ${other}` }
      owners.set(theme, part)
    }
  }
}

// PowerPoint writes places for header, footer and date too, but offers to repair a file whose own are not as it writes them.
const notesPlaces = ['sldImg', 'body', 'sldNum']

function* notes(deck: Deck): Generator<LintFinding> {
  for (const [part, root] of partsNamed(deck, 'p:notesMaster')) {
    const places = allNamed(root, 'p:ph')
    const types = places.map(({ attributes }) => attributes.get('type') ?? 'obj')
    const indexes = places.map(({ attributes }) => attributes.get('idx') ?? '0')
    for (const type of types)
      if (!notesPlaces.includes(type)) yield { rule, part, detail: `notes have no place for ${type}` }
    if (new Set(types).size < types.length || new Set(indexes).size < indexes.length)
      yield { rule, part, detail: 'two of its places are the same' }
    for (const needed of ['sldImg', 'body'])
      if (!types.includes(needed)) yield { rule, part, detail: `it has no place for ${needed}` }
  }
  const [first] = partsNamed(deck, 'p:presentation')
  for (const [part] of partsNamed(deck, 'p:notes')) {
    yield* one(part, 'slides', targetsOf(deck, part, 'slide'))
    yield* one(part, 'notes masters', targetsOf(deck, part, 'notesMaster'))
    const [slide = ''] = targetsOf(deck, part, 'slide')
    if (!targetsOf(deck, slide, 'notesSlide').includes(part))
      yield { rule, part, detail: `${slide} does not lead back to its notes` }
  }
  if (
    first &&
    targetsOf(deck, first[0], 'notesMaster').length !== listedIn(deck, first[0], 'p:notesMasterId').length
  )
    yield { rule, part: first[0], detail: 'its notes master is not listed' }
}

/** Every slide has a layout, every layout a master, every master a theme of its own. */
export const mastersRule: Rule = function* (deck) {
  for (const [part] of partsNamed(deck, 'p:sld'))
    yield* one(part, 'layouts', targetsOf(deck, part, 'slideLayout'))
  for (const [part] of partsNamed(deck, 'p:sldLayout')) {
    const masters = targetsOf(deck, part, 'slideMaster')
    yield* one(part, 'masters', masters)
    for (const master of masters)
      if (!listedIn(deck, master, 'p:sldLayoutId').includes(part))
        yield { rule, part, detail: `${master} does not list it` }
  }
  for (const [part] of partsNamed(deck, 'p:sldMaster'))
    if (listedIn(deck, part, 'p:sldLayoutId').length === 0) yield { rule, part, detail: 'it has no layouts' }
  yield* themes(deck)
  yield* notes(deck)
}

import { allNamed, childNamed, type Deck, partsNamed, type Rule, targetsOf } from '../deck.ts'
import type { XmlElement } from '../xml.ts'

type Place = { type: string; index: string }

const placesOf = (root: XmlElement | undefined): Place[] =>
  (root ? allNamed(root, 'p:ph') : []).map(({ attributes }) => ({
    type: attributes.get('type') ?? 'obj',
    index: attributes.get('idx') ?? '0',
  }))

const isTitle = (type: string): boolean => type === 'title' || type === 'ctrTitle'
const isBar = (type: string): boolean => ['dt', 'ftr', 'sldNum'].includes(type)

// As PowerPoint looks for them: titles and what stands in the bars by their type, everything else by its number.
const fits = (one: Place, other: Place): boolean =>
  isTitle(one.type)
    ? isTitle(other.type)
    : isBar(one.type)
      ? one.type === other.type
      : one.index === other.index && !isTitle(other.type) && !isBar(other.type)

const layoutOf = (deck: Deck, part: string): XmlElement | undefined =>
  deck.parts.get(targetsOf(deck, part, 'slideLayout')[0] ?? '')

/** What a slide puts in a place, its layout has; no place is taken twice, and what is empty has a box. */
export const placeholdersRule: Rule = function* (deck) {
  const rule = 'placeholders'
  for (const [part, root] of partsNamed(deck, 'p:sld')) {
    const offered = placesOf(layoutOf(deck, part))
    const taken: Place[] = []
    for (const place of placesOf(root)) {
      const told = `${place.type} ${place.index}`
      if (!offered.some((each) => fits(place, each)))
        yield { rule, part, detail: `its layout has no place ${told}` }
      if (taken.some((each) => fits(place, each))) yield { rule, part, detail: `${told} is taken twice` }
      taken.push(place)
    }
  }
  for (const [part, root] of partsNamed(deck, 'p:sldLayout')) {
    const seen = new Set<string>()
    for (const { type, index } of placesOf(root)) {
      if (seen.has(index)) yield { rule, part, detail: `two places have the number ${index}` }
      seen.add(index)
      if (type === 'hdr' || type === 'sldImg')
        yield { rule, part, detail: `layouts have no place for ${type}` }
    }
  }
  for (const name of ['p:sldMaster', 'p:sldLayout'])
    for (const [part, root] of partsNamed(deck, name))
      for (const shape of allNamed(root, 'p:sp')) {
        const properties = childNamed(shape, 'p:spPr')
        if (name === 'p:sldMaster' && properties && !childNamed(properties, 'a:xfrm'))
          yield { rule, part, detail: 'a shape of the master has no place' }
      }
}

import { allNamed, elementsOf, partsNamed, type Rule } from '../deck.ts'

const rule = 'ids'

/** Numbers by which parts and objects are told apart are unique. */
export const idsRule: Rule = function* (deck) {
  for (const [part, root] of deck.parts) {
    if (!/^p:(?:sld|sldLayout|sldMaster|notes|notesMaster)$/.test(root.name)) continue
    const seen = new Set<string>()
    for (const { attributes } of allNamed(root, 'p:cNvPr')) {
      const id = attributes.get('id') ?? ''
      if (id === '0') yield { rule, part, detail: `${attributes.get('name')} has the id 0` }
      if (seen.has(id)) yield { rule, part, detail: `two objects have the id ${id}` }
      seen.add(id)
    }
  }
  // Masters and layouts share one range of numbers.
  const shared = new Map<string, string>()
  for (const [part, root] of deck.parts)
    for (const { element } of elementsOf(root)) {
      const sort = /^p:(sld|sldMaster|sldLayout)Id$/.exec(element.name)?.[1]
      if (!sort) continue
      const key = `${sort === 'sld' ? 'slide' : 'master'} ${element.attributes.get('id')}`
      if (shared.has(key)) yield { rule, part, detail: `two have the id of ${key}` }
      shared.set(key, part)
    }
  for (const [part, root] of partsNamed(deck, 'p:presentation')) {
    const named = allNamed(root, 'p:sldId').map(({ attributes }) => attributes.get('r:id'))
    if (new Set(named).size < named.length) yield { rule, part, detail: 'a slide is listed twice' }
    if (named.length !== partsNamed(deck, 'p:sld').length)
      yield {
        rule,
        part,
        detail: `${named.length} slides are listed, ${partsNamed(deck, 'p:sld').length} are there`,
      }
  }
}

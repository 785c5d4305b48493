import { elementsOf, type Deck, ownerOf, type Rule } from '../deck.ts'
import type { LintFinding } from '../finding.ts'

const safe = /^(?:https?:|mailto:|tel:)/i

function* ownRelations(deck: Deck, owner: string, part: string): Generator<LintFinding> {
  const seen = new Set<string>()
  const rule = 'relations'
  for (const { id, type, target, isExternal } of deck.relationships.get(owner) ?? []) {
    if (!/^[A-Za-z_][\w.-]*$/.test(id)) yield { rule, part, detail: `the id "${id}" is no name` }
    if (seen.has(id)) yield { rule, part, detail: `${id} is there twice` }
    seen.add(id)
    if (isExternal) {
      if (!safe.test(target) || /[\s<>"{}|\\^`]/.test(target) || !URL.canParse(target))
        yield { rule, part, detail: `${id} leads to no address: ${target.slice(0, 80)}` }
      if (type !== 'hyperlink') yield { rule, part, detail: `${id}, a ${type}, leads outside` }
    } else if (!deck.files.has(target))
      yield { rule, part, detail: `${id} leads to ${target}, which is not there` }
  }
}

function* usedRelations(deck: Deck, part: string): Generator<LintFinding> {
  const root = deck.parts.get(part)
  if (!root || part.endsWith('.rels')) return
  const known = deck.relationships.get(part) ?? []
  const rule = 'relations'
  for (const { element } of elementsOf(root))
    for (const [name, id] of element.attributes) {
      if (!name.startsWith('r:')) continue
      const isJump = element.attributes.get('action')?.startsWith('ppaction://hlinkshowjump')
      if (id === '' && isJump) continue
      const relation = known.find((each) => each.id === id)
      if (!relation)
        yield { rule, part, detail: `${element.name} refers to ${id || 'nothing'}, which is not there` }
      else if (
        element.name.startsWith('a:hlink') &&
        element.attributes.get('action')?.includes('hlinksldjump')
      ) {
        if (relation.type !== 'slide') yield { rule, part, detail: `${id} jumps to a ${relation.type}` }
      } else if (element.name.startsWith('a:hlink') && relation.type !== 'hyperlink')
        yield { rule, part, detail: `${id} is a link to a ${relation.type}` }
      else if (element.name === 'a:blip' && relation.type !== 'image')
        yield { rule, part, detail: `${id} is a picture of a ${relation.type}` }
    }
}

/** Whatever a part refers to is there, and everything that is there is referred to. */
export const relationsRule: Rule = function* (deck) {
  for (const path of deck.files.keys()) {
    if (path.endsWith('.rels')) {
      const owner = ownerOf(path)
      if (owner !== '' && !deck.files.has(owner))
        yield { rule: 'relations', part: path, detail: `${owner} is not there` }
      yield* ownRelations(deck, owner, path)
    }
    yield* usedRelations(deck, path)
  }
  const reached = new Set<string>()
  const open = ['']
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const { target, isExternal } of deck.relationships.get(at) ?? [])
      if (!isExternal && !reached.has(target)) {
        reached.add(target)
        open.push(target)
      }
  for (const path of deck.files.keys())
    if (
      !path.endsWith('.rels') &&
      !path.endsWith('/') &&
      path !== '[Content_Types].xml' &&
      !reached.has(path)
    )
      yield { rule: 'reachable', part: path, detail: 'nothing leads to it' }
}

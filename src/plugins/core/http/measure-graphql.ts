import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql'
import { Refusal } from './refusal.ts'

/** `fields` counts every field that would be answered, `operations` those at the top: each is an operation of its own. */
export type Measure = { fields: number; operations: number }

/**
 * The largest measure of a document's operations, fragments written out. Each fragment is measured once, so one that
 * holds the next twice over and over costs nothing here.
 *
 * @throws Refusal `request.query` (400) for a fragment that holds itself.
 */
export const measureGraphQl = (document: DocumentNode): Measure => {
  const fragments = new Map<string, SelectionSetNode>()
  for (const part of document.definitions) {
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part.selectionSet)
  }
  const known = new Map<string, Measure | 'open'>()

  const ofFragment = (name: string): Measure => {
    const before = known.get(name)
    if (before === 'open') {
      throw new Refusal(`The fragment ${name} holds itself.`, { status: 400, code: 'request.query' })
    }
    if (before) return before
    known.set(name, 'open')
    const measure = ofSet(fragments.get(name))
    known.set(name, measure)
    return measure
  }

  const ofSet = (set: SelectionSetNode | undefined): Measure => {
    const sum: Measure = { fields: 0, operations: 0 }
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        sum.fields += 1 + ofSet(selection.selectionSet).fields
        sum.operations += 1
        continue
      }
      const isSpread = selection.kind === Kind.FRAGMENT_SPREAD
      const inner = isSpread ? ofFragment(selection.name.value) : ofSet(selection.selectionSet)
      sum.fields += inner.fields
      sum.operations += inner.operations
    }
    return sum
  }

  for (const name of fragments.keys()) ofFragment(name)
  const measures = document.definitions.map((part) =>
    part.kind === Kind.OPERATION_DEFINITION ? ofSet(part.selectionSet) : { fields: 0, operations: 0 },
  )
  return {
    fields: Math.max(0, ...measures.map(({ fields }) => fields)),
    operations: Math.max(0, ...measures.map(({ operations }) => operations)),
  }
}

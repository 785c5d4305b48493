import type { Rule } from '../deck.ts'
import type { LintFinding } from '../finding.ts'
import { charts } from '../schema/charts.ts'
import { anything, patternOf, type Schema, toldModel, words } from '../schema/notation.ts'
import { objects, presentation } from '../schema/presentation.ts'
import { shapes } from '../schema/shapes.ts'
import { text } from '../schema/text.ts'
import { theme } from '../schema/theme.ts'
import { isOf } from '../schema/values.ts'
import type { XmlElement } from '../xml.ts'

type Attribute = { name: string; sort: string; isNeeded: boolean }
type Model = {
  attributes: readonly Attribute[]
  children: string
  /** Undefined for those whose children nobody looks at. */
  pattern: RegExp | undefined
}

const schema: Schema = { ...presentation, ...objects, ...shapes, ...text, ...theme, ...charts }

const attributeOf = (written: string): Attribute => {
  const isNeeded = written.endsWith('!')
  const plain = isNeeded ? written.slice(0, -1) : written
  const at = plain.lastIndexOf(':')
  return { name: plain.slice(0, at), sort: plain.slice(at + 1), isNeeded }
}

const models = new Map(
  Object.entries(schema).map(([name, [attributes, children]]): [string, Model] => [
    name,
    {
      attributes: attributes.split(' ').filter(Boolean).map(attributeOf),
      children,
      pattern: children === anything ? undefined : children === words ? /^$/ : patternOf(children),
    },
  ]),
)

const cut = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value)

function* attributesIn(element: XmlElement, { attributes }: Model, part: string): Generator<LintFinding> {
  const { name } = element
  for (const [given, value] of element.attributes) {
    if (given.startsWith('mc:') || given.startsWith('xml:')) continue
    const known = attributes.find((each) => each.name === given)
    if (!known) yield { rule: 'attributes', part, detail: `${name} has no attribute ${given}` }
    else if (!isOf(known.sort, value))
      yield { rule: 'attributes', part, detail: `${name} ${given}="${cut(value)}" is no ${known.sort}` }
  }
  for (const { name: wanted, isNeeded } of attributes)
    if (isNeeded && !element.attributes.has(wanted))
      yield { rule: 'attributes', part, detail: `${name} lacks ${wanted}` }
}

function* inside(element: XmlElement, parent: string, part: string): Generator<LintFinding> {
  const { name, children } = element
  const model = models.get(`${parent}/${name}`) ?? models.get(name)
  if (!model) {
    yield { rule: 'order', part, detail: `${name} in ${parent || 'the part'} is not known` }
    return
  }
  yield* attributesIn(element, model, part)
  if (!model.pattern) return
  const names = children.map((child) => child.name)
  if (!model.pattern.test(names.map((each) => `${each};`).join(''))) {
    const told = cut(names.join(' ')) || 'nothing'
    yield {
      rule: 'order',
      part,
      detail: `${name} holds ${told}, not ${toldModel(model.children) || 'nothing'}`,
    }
  }
  if (model.children !== words && element.text.trim() !== '')
    yield { rule: 'order', part, detail: `${name} holds the words ${cut(element.text.trim())}` }
  for (const child of children) yield* inside(child, name, part)
}

/** Elements hold what ECMA-376 (transitional) lets them hold, in its order; attributes are there and of their sort. */
export const schemaRule: Rule = function* ({ parts }) {
  for (const [part, root] of parts) if (/^[pac]:/.test(root.name)) yield* inside(root, '', part)
}

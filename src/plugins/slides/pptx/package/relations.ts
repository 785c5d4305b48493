import { element, partOf } from '../xml/xml.ts'

type Relation = { readonly type: string; readonly target: string; readonly isOutside: boolean }

/** What a part leads to: other parts, by their path from the package's root, and addresses outside. */
export class Relations {
  readonly #all: Relation[] = []

  /** Id of the relation, the same one when it is asked for again. */
  to(type: string, part: string): string {
    return this.#add({ type, target: `/${part}`, isOutside: false })
  }

  /** Id of the relation to an address. */
  outside(type: string, address: string): string {
    return this.#add({ type, target: address, isOutside: true })
  }

  get isEmpty(): boolean {
    return this.#all.length === 0
  }

  #add(relation: Relation): string {
    const known = this.#all.findIndex(
      ({ type, target }) => type === relation.type && target === relation.target,
    )
    return `rId${known === -1 ? this.#all.push(relation) : known + 1}`
  }

  /** The part that lists them; targets are told from the part they lead from, as office programs write them. */
  xml(from: string): string {
    const rows = this.#all.map(({ type, target, isOutside }, index) =>
      element('Relationship', {
        Id: `rId${index + 1}`,
        Type: type,
        Target: isOutside ? target : wayFrom(from, target.slice(1)),
        TargetMode: isOutside ? 'External' : undefined,
      }),
    )
    const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships'
    return partOf(element('Relationships', { xmlns }, rows))
  }
}

const wayFrom = (from: string, to: string): string => {
  const start = from.split('/').slice(0, -1)
  const steps = to.split('/')
  let alike = 0
  while (alike < start.length && alike < steps.length - 1 && start[alike] === steps[alike]) alike++
  return [...start.slice(alike).map(() => '..'), ...steps.slice(alike)].join('/')
}

import type { LintFinding } from './finding.ts'
import { readXml, type XmlElement } from './xml.ts'

export type Relationship = {
  readonly id: string
  /** The last word of its type: `slide`, `image`, `hyperlink`. */
  readonly type: string
  readonly isExternal: boolean
  /** Path of the part it leads to, or the address outside. */
  readonly target: string
}

/** A PPTX as rules look at it. */
export type Deck = {
  readonly files: ReadonlyMap<string, Uint8Array>
  /** The parts that are XML and well-formed. */
  readonly parts: ReadonlyMap<string, XmlElement>
  /** By the part they belong to; the file itself is the empty name. */
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>
}

/** One way in which a file can be wrong. */
export type Rule = (deck: Deck) => Iterable<LintFinding>

const isXml = (path: string): boolean => /\.(?:xml|rels)$/i.test(path)

/** The part a file of relationships belongs to. */
export const ownerOf = (path: string): string => path.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2')

/** Reads what is inside a PPTX; parts that cannot be read are findings. */
export const openDeck = (files: ReadonlyMap<string, Uint8Array>): { deck: Deck; broken: LintFinding[] } => {
  const parts = new Map<string, XmlElement>()
  const broken: LintFinding[] = []
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (const [path, bytes] of files) {
    if (!isXml(path) || path.endsWith('/')) continue
    try {
      parts.set(path, readXml(decoder.decode(bytes)))
    } catch (failure) {
      broken.push({ rule: 'well-formed', part: path, detail: String(failure) })
    }
  }
  const relationships = new Map<string, Relationship[]>()
  for (const [path, root] of parts) {
    if (!path.endsWith('.rels')) continue
    const owner = ownerOf(path)
    relationships.set(
      owner,
      root.children.map((each) => relationshipOf(each, owner)),
    )
  }
  return { deck: { files, parts, relationships }, broken }
}

const relationshipOf = ({ attributes }: XmlElement, owner: string): Relationship => {
  const target = attributes.get('Target') ?? ''
  const isExternal = attributes.get('TargetMode') === 'External'
  return {
    id: attributes.get('Id') ?? '',
    type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
    isExternal,
    target: isExternal ? target : pathFrom(owner, target),
  }
}

const pathFrom = (owner: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const steps = owner.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** An element and everything below it, with their parents. */
export function* elementsOf(
  element: XmlElement,
  parent?: XmlElement,
): Generator<{ element: XmlElement; parent: XmlElement | undefined }> {
  yield { element, parent }
  for (const child of element.children) yield* elementsOf(child, element)
}

/** Everything of a name below an element, itself included. */
export const allNamed = (element: XmlElement, name: string): XmlElement[] =>
  [...elementsOf(element)].flatMap(({ element: each }) => (each.name === name ? [each] : []))

export const childNamed = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name)

/** Parts whose root has a name, with their paths. */
export const partsNamed = (deck: Deck, name: string): [path: string, root: XmlElement][] =>
  [...deck.parts].filter(([, root]) => root.name === name)

/** What a part leads to by a type of relationship. */
export const targetsOf = (deck: Deck, part: string, type: string): string[] =>
  (deck.relationships.get(part) ?? []).flatMap((each) => (each.type === type ? [each.target] : []))

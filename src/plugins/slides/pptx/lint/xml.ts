import { attributesOf, textOf } from './xml-text.ts'
import { prefixOf } from './xml-names.ts'

/** An element as programs read it: names carry the prefix usual for their namespace, whatever the file calls it. */
export type XmlElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** What stands directly in it, outside of its children. */
  readonly text: string
}

type Open = {
  raw: string
  name: string
  attributes: Map<string, string>
  children: XmlElement[]
  text: string
  spaces: Map<string, string>
}

const token =
  /<!--(?:[^-]|-[^-])*-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y

/**
 * Reads a well-formed document; strict, since office programs are.
 *
 * @throws Error that says what is wrong and where.
 */
export const readXml = (source: string): XmlElement => {
  const stack: Open[] = []
  let root: XmlElement | undefined
  let at = source.startsWith('\ufeff') ? 1 : 0
  const start = at
  const fail = (what: string): never => {
    throw new Error(`${what} at character ${at}: ${source.slice(at, at + 60)}`)
  }
  const close = (): void => {
    const { name, attributes, children, text } = stack.pop() as Open // only called with one open
    const element = { name, attributes, children, text }
    const parent = stack.at(-1)
    if (parent) parent.children.push(element)
    else root = element
  }
  while (at < source.length) {
    token.lastIndex = at
    const found = token.exec(source)
    if (!found) return fail('no markup')
    const [all, raw, end, name, attributes = '', isEmpty, text] = found
    const parent = stack.at(-1)
    if (name !== undefined) {
      if (!parent && root) return fail('a second root')
      stack.push(opened(name, attributes, parent))
      if (isEmpty) close()
    } else if (end !== undefined) {
      if (parent?.raw !== end) return fail(`</${end}> closes <${parent?.raw ?? 'nothing'}>`)
      close()
    } else if (text !== undefined || raw !== undefined) {
      const said = raw ?? textOf(text ?? '')
      if (parent) parent.text += said
      else if (said.trim() !== '') return fail('text outside of the root')
    } else if (/^<\?xml\s/i.test(all) && at !== start) return fail('a declaration that is not first')
    at += all.length
  }
  if (stack.length > 0 || !root) return fail('the end is missing')
  return root
}

const opened = (raw: string, written: string, parent: Open | undefined): Open => {
  const given = attributesOf(written)
  let spaces = parent?.spaces ?? new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])
  const declared = [...given].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
  if (declared.length > 0)
    spaces = new Map([...spaces, ...declared.map(([name, uri]) => [name.slice(6), uri] as const)])
  const attributes = new Map<string, string>()
  for (const [name, value] of given) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue
    // An attribute without a prefix is in no namespace.
    attributes.set(name.includes(':') ? named(name, spaces) : name, value)
  }
  return { raw, name: named(raw, spaces), attributes, children: [], text: '', spaces }
}

const named = (raw: string, spaces: ReadonlyMap<string, string>): string => {
  const [prefix = '', local] = raw.includes(':') ? raw.split(':') : ['', raw]
  const uri = spaces.get(prefix)
  if (uri === undefined && prefix !== '') throw new Error(`the prefix ${prefix} is not declared`)
  return `${prefixOf(uri ?? '')}${local ?? ''}`
}

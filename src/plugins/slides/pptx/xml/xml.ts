declare const made: unique symbol

/** XML that was made by `element` or `text`, so that nothing unescaped is among it. */
export type Xml = string & { readonly [made]: true }

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>
type Child = Xml | undefined | false | readonly Child[]

// What XML 1.0 cannot hold, the other control characters, and halves of characters.
const unspeakable =
  // oxlint-disable-next-line no-control-regex -- these are what must not get in
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

/** Words as they may stand in a file of office programs: without what XML cannot hold. */
export const speakable = (words: string): string => words.replace(unspeakable, '')

/** Text between tags. */
export const text = (words: string): Xml =>
  speakable(words).replace(/[&<>]/g, (mark) => marks[mark] ?? mark) as Xml // escaped here

const attribute = (name: string, value: string | number | boolean): string => {
  const words = typeof value === 'boolean' ? (value ? '1' : '0') : String(value)
  return ` ${name}="${speakable(words).replace(/[&<>"\n\r\t]/g, (mark) => marks[mark] ?? mark)}"`
}

const joined = (children: readonly Child[]): string =>
  children
    .map((child) => (typeof child === 'string' ? child : Array.isArray(child) ? joined(child) : ''))
    .join('')

/** An element; attributes that are undefined are left out, truth is written as 1 and 0. */
export const element = (name: string, attributes: Attributes = {}, ...children: readonly Child[]): Xml => {
  const start = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : attribute(key, value)))
    .join('')
  const inside = joined(children)
  return (inside === '' ? `<${name}${start}/>` : `<${name}${start}>${inside}</${name}>`) as Xml // made of escaped pieces
}

/** Elements one after the other. */
export const fragment = (...children: readonly Child[]): Xml => joined(children) as Xml // made of escaped pieces

/** A part of a package: the element with the line that XML files begin with. */
export const partOf = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${root}`

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

// XML 1.0: no controls but tab, line feed and carriage return, no halves of pairs, no non-characters.
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** Text without its entities. @throws Error for an entity nobody knows and for characters no document may hold. */
export const textOf = (written: string): string => {
  const bad = illegal.exec(written)
  if (bad) throw new Error(`the character ${codeOf(bad[0])} is not allowed`)
  if (!written.includes('&')) return written
  return written.replace(/&([^;&\s]{0,12})(;?)/g, (_, name: string, end: string) => {
    const said = end === ';' ? characterOf(name) : undefined
    if (said === undefined) throw new Error(`&${name} is no entity`)
    if (illegal.test(said)) throw new Error(`the character ${codeOf(said)} is not allowed`)
    return said
  })
}

/** The attributes of a tag. @throws Error for one that is there twice. */
export const attributesOf = (written: string): Map<string, string> => {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single] of written.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const value = double ?? single ?? ''
    if (value.includes('<')) throw new Error(`the attribute ${name} holds <`)
    if (attributes.has(name)) throw new Error(`the attribute ${name} is there twice`)
    attributes.set(name, textOf(value))
  }
  return attributes
}

const characterOf = (name: string): string | undefined => {
  const [, hex, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name) ?? []
  const code = hex ? parseInt(hex, 16) : decimal ? Number(decimal) : undefined
  if (code === undefined) return entities[name]
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

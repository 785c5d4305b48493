/** How programs find a font: its family and which of the four styles every program knows it is. */
export type FontName = { family: string; isBold: boolean; isItalic: boolean }

const styleOf = ({ isBold, isItalic }: FontName): string =>
  [isBold && 'Bold', isItalic && 'Italic'].filter(Boolean).join(' ') || 'Regular'

/** A table of names in Windows' encoding, which every program reads. */
const nameTable = (name: FontName): Buffer => {
  const style = styleOf(name)
  const full = `${name.family} ${style}`
  const texts: [id: number, text: string][] = [
    [1, name.family],
    [2, style],
    [3, full],
    [4, full],
    [6, full.replaceAll(/[^A-Za-z0-9-]/g, '')],
  ]
  const head = Buffer.alloc(6 + texts.length * 12)
  head.writeUInt16BE(texts.length, 2)
  head.writeUInt16BE(head.length, 4)
  const bodies: Buffer[] = []
  let offset = 0
  for (const [index, [id, text]] of texts.entries()) {
    const body = Buffer.from(text, 'utf16le').swap16()
    const row = [3, 1, 0x409, id, body.length, offset]
    for (const [column, value] of row.entries()) head.writeUInt16BE(value, 6 + index * 12 + column * 2)
    bodies.push(body)
    offset += body.length
  }
  return Buffer.concat([head, ...bodies])
}

const withWeight = (table: Buffer, { isBold, isItalic }: FontName): Buffer => {
  const changed = Buffer.from(table)
  changed.writeUInt16BE(isBold ? 700 : 400, 4)
  // Italic, bold, regular: bits 0, 5 and 6.
  const kept = changed.readUInt16BE(62) & ~0b110_0001
  changed.writeUInt16BE(kept | (isItalic ? 1 : 0) | (isBold ? 32 : 0) | (isBold || isItalic ? 0 : 64), 62)
  return changed
}

const withStyle = (table: Buffer, { isBold, isItalic }: FontName): Buffer => {
  const changed = Buffer.from(table)
  changed.writeUInt16BE((isBold ? 1 : 0) | (isItalic ? 2 : 0), 44)
  return changed
}

/** A static TrueType font under another name. */
export const namedFont = (font: Buffer, name: FontName): Buffer => {
  const count = font.readUInt16BE(4)
  const tables = Array.from({ length: count }, (_, index) => {
    const row = 12 + index * 16
    const tag = font.toString('latin1', row, row + 4)
    const start = font.readUInt32BE(row + 8)
    const bytes = font.subarray(start, start + font.readUInt32BE(row + 12))
    const changed =
      tag === 'name'
        ? nameTable(name)
        : tag === 'OS/2'
          ? withWeight(bytes, name)
          : tag === 'head'
            ? withStyle(bytes, name)
            : bytes
    return { tag, bytes: changed }
  }).filter(({ tag }) => tag !== 'STAT' && tag !== 'DSIG')
  const head = Buffer.alloc(12 + tables.length * 16)
  font.copy(head, 0, 0, 12)
  head.writeUInt16BE(tables.length, 4)
  const bodies: Buffer[] = []
  let at = head.length
  for (const [index, { tag, bytes }] of tables.entries()) {
    const row = 12 + index * 16
    head.write(tag, row, 'latin1')
    // Programs that read fonts for a screen do not look at the sums.
    head.writeUInt32BE(at, row + 8)
    head.writeUInt32BE(bytes.length, row + 12)
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
    bodies.push(padded)
    at += padded.length
  }
  return Buffer.concat([head, ...bodies])
}

// Controls, what Windows and macOS refuse in names, and marks that turn the reading direction, with which a file can
// pretend another extension.
const refused = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\\/:*?"<>|]/gu

const longest = 120

/** A title as the name of a file on a person's disk: any language, nothing a file system refuses. */
export const fileName = (title: string, extension: string): string => {
  const words = title.normalize('NFC').toWellFormed().replace(refused, ' ').replace(/\s+/g, ' ')
  const name = [...words]
    .slice(0, longest)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  return `${name || 'Design'}.${extension}`
}

/** The name a file is stored under: the export's id keeps it apart from every other and from guessing. */
export const storedName = (title: string, { id, extension }: { id: string; extension: string }): string => {
  const ascii = title
    .normalize('NFKD')
    .replace(/[^\w\s-]/g, '')
    .trim()
  const slug = ascii
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
  return `${slug || 'design'}-${id}.${extension}`
}

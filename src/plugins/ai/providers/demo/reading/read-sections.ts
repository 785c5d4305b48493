/** A part the person named and filled: "Prices: puncture repair £12, full service £75". */
export type Section = { label: string; entries: readonly Entry[]; text: string }

/** An entry of a section; `value` is its figure, price or hours, `date` the years it begins with. */
export type Entry = { text: string; name: string; value?: string; date?: string }

const section =
  /(?:^|[.!?。！？]\s*|\n\s*)(\p{L}[\p{L}\p{M} &-]{1,23})[:：]\s*([^\n]+?)(?=[.!?](?:\s|$)|[。！？]|\n|$)/gu
/** Labels that tell how the design is to be and not what it holds. */
const directing =
  /^(?:topics?|themes?|contents?|sections?|chapters?|cover|includes?|pages?|audience|readers?|tone|style|colou?rs?|title|language|format|length|themen|inhalte?|kapitel|seiten|zielgruppe|ton|stil|farben|titel|sprache|sujets?|thèmes?|contenu|public|titre|temas?|contenido|público|título|agenda)$/iu
const joins = /\s*(?:(?<!\d)[,،]|[,،](?!\d)|[;、，；])\s*/u
const amount = /(?:[€$£¥₹]\s?)?\d[\d.,:\s\u00a0–-]*(?:\s?(?:[€$£¥₹%‰]|\p{L}{1,3}(?!\p{L})))?$/u
const years = /^((?:1[89]|20|21)\d\d(?:\s*(?:[–-]|to|bis)\s*(?:(?:1[89]|20|21)\d\d|\p{L}+))?)[\s:,]+(.+)$/u

const entryOf = (text: string): Entry => {
  const dated = years.exec(text)
  if (dated) return { text, date: dated[1] ?? '', name: dated[2] ?? text }
  const value = amount.exec(text)?.[0].trim()
  const name = value ? text.slice(0, text.length - value.length).trim() : ''
  return value && name.length >= 2 ? { text, name, value } : { text, name: text }
}

/** The text without what only directs it: "Topics: a, b and c." */
export const withoutDirections = (text: string): string =>
  text.replace(section, (whole, label: string) => (directing.test(label.trim()) ? '. ' : whole))

/** The parts of a prompt that have a label and entries, but for the request itself. */
export const readSections = (text: string): Section[] => {
  const request = /[.!?。！？\n]/u.exec(text.replace(/\d\.\d/g, '0_0'))?.index ?? text.length
  return [...text.matchAll(section)].flatMap(({ 1: label = '', 2: told = '', index: at }) => {
    if (directing.test(label.trim()) || at < request) return []
    const parts = told.split(joins).filter((each) => each.length >= 2)
    // "BA Design, FH Potsdam, 2014" is one thing.
    if (parts.some((each) => /^\d{4}$/.test(each)))
      return [{ label: label.trim(), text: told, entries: [{ text: told, name: told }] }]
    const entries = parts
    return entries.length >= 2 ? [{ label: label.trim(), text: told, entries: entries.map(entryOf) }] : []
  })
}

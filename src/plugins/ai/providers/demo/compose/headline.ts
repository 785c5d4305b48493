import { phrasesFor } from '../phrases/phrases-for.ts'
import type { PromptReading } from '../reading/read-prompt.ts'
import type { Seeded } from '../seeded.ts'
import { capitalise, fit } from './fit.ts'
import { fillable, slotsFor } from './slots.ts'
import type { Chapter } from './story.ts'
import { isTelling } from './telling.ts'

/** How long a headline reads well, in characters. */
const titleLimits: Readonly<Record<string, number>> = { document: 90, website: 72, slides: 66, graphic: 48 }

export const titleLimit = (kind: string): number => titleLimits[kind] ?? 90

type Headlining = {
  chapter: Chapter
  reading: PromptReading
  language: string
  random: Seeded
  used: Set<string>
  limit: number
}

/** A headline nobody else in the design has: neither the same sentence nor, if possible, the same turn of phrase. */
export const headlineFor = ({ chapter, reading, language, random, used, limit }: Headlining): string => {
  const isOpening = chapter.role === 'opening'
  if (isOpening && reading.inSentence === '') return fit(reading.subject, 110)
  const own = ownHeadline({ chapter, reading, used, limit: language === reading.language ? limit : 0 })
  if (own) return own
  const slots = slotsFor({ reading, language, topic: chapter.topic })
  const all = phrasesFor(language).headlines[chapter.role]
  const counting = all.filter((turn) => turn.includes('{n}') && reading.figures.some(isTelling))
  const turns = random.shuffle(counting.length > 0 ? counting : all)
  const fresh = turns.filter((turn) => !used.has(turn))
  const titles = [...fresh, ...turns].flatMap((turn) =>
    fillable([turn], slots).map((title) => ({ turn, title })),
  )
  const free = titles.filter(({ title }) => !used.has(title) && (!isOpening || namesSubject(title, reading)))
  const chosen =
    free.find(({ title }) => title.length <= limit) ??
    free.toSorted((a, b) => a.title.length - b.title.length)[0]
  if (!chosen || (isOpening && chosen.title.length > limit)) return fit(reading.subject, limit)
  used.add(chosen.turn)
  used.add(chosen.title)
  return fit(chosen.title, 110)
}

type OwnWords = Pick<Headlining, 'chapter' | 'reading' | 'used' | 'limit'>

/** What the person says of the page's topic, where it is short enough to head it. */
const ownHeadline = ({ chapter, reading, used, limit }: OwnWords): string | undefined => {
  const { role, sentences, topic } = chapter
  if (role === 'opening' || role === 'closing' || role === 'figures') return undefined
  const detail = reading.detailOf(topic)
  const told = detail === undefined ? [] : [`${capitalise(topic)}: ${detail}`]
  const naming = sentences.filter((sentence) => sentence.toLowerCase().includes(topic.toLowerCase()))
  const chosen = [...naming, ...told].find((words) => words.length <= limit + 1 && !used.has(words))
  if (chosen === undefined) return undefined
  used.add(chosen)
  return chosen.replace(/[.。]$/u, '')
}

/** A cover must say what it is about: "the plan" does not do for "Annual plan for a community garden". */
const namesSubject = (title: string, { subject, inSentence }: PromptReading): boolean =>
  inSentence.length >= subject.length * 0.75 || title.toLowerCase().includes(subject.toLowerCase())

/** Another headline for a page that is written again: none of the words it has, nor those of the plan. */
export const headlineAgain = ({
  taken,
  ...rest
}: Omit<Headlining, 'used'> & { taken: readonly string[] }): string =>
  headlineFor({ ...rest, used: new Set(taken) })

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
  const opening = fit((limit < 50 ? reading.occasion?.title : undefined) ?? reading.subject, 110)
  if (isOpening && (reading.inSentence === '' || !used.has(opening))) return opening
  const own = ownHeadline({ chapter, reading, used, limit: language === reading.language ? limit : 0 })
  if (own) return own
  const isOwn = language === reading.language && chapter.role !== 'closing' && !isOpening
  // A part of the person's own has its name, and a question is a headline.
  const named = fit(capitalise(chapter.topic), limit)
  if (isOwn && (chapter.section ?? asking.test(chapter.topic)) && !used.has(named)) {
    used.add(named)
    return named
  }
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

/** "What plants need", "Warum es sich lohnt". */
const asking =
  /^(?:why|how|what|when|where|who|warum|wieso|wie|was|wann|wo|wer|pourquoi|comment|quand|où|por qué|cómo|cuándo|dónde|qué|perché|come|quando|waarom|hoe|wat)\s/iu

type OwnWords = Pick<Headlining, 'chapter' | 'reading' | 'used' | 'limit'>

/** What the person says of the page's topic, where it is short enough to head it. */
const ownHeadline = ({ chapter, reading, used, limit }: OwnWords): string | undefined => {
  const { role, sentences, topic } = chapter
  if (role === 'opening' || role === 'closing' || chapter.section) return undefined
  const detail = reading.detailOf(topic)
  const told = detail === undefined ? [] : [`${capitalise(topic)}: ${detail}`]
  const naming = sentences.filter((sentence) => sentence.toLowerCase().includes(topic.toLowerCase()))
  // A figure says more than a name: "Vacancy 0.7 %".
  const facts = reading.facts.filter((fact) =>
    role === 'figures'
      ? reading.figures.some((each) => isTelling(each) && fact.includes(each.text))
      : fact.toLowerCase().includes(topic.toLowerCase()),
  )
  const [first] = sentences
  // Money and shares say more than a count.
  const weight = (fact: string): number =>
    chapter.occurrence === 0 ? Number(/[€$£¥%]/.test(fact)) : comparedBy(fact, reading)
  const byUnit = facts.toSorted((a, b) => weight(b) - weight(a))
  const said = role === 'figures' ? byUnit : [...naming, ...told, ...facts, ...(first ? [first] : [])]
  const chosen = said
    .map((words) => words.replace(/[.。]$/u, ''))
    .find((words) => words.length <= limit && !used.has(words))
  if (chosen !== undefined) used.add(chosen)
  return chosen
}

/** A cover must say what it is about: "the plan" does not do for "Annual plan for a community garden". */
const namesSubject = (title: string, { subject, inSentence }: PromptReading): boolean =>
  inSentence.length >= subject.length * 0.75 || title.toLowerCase().includes(subject.toLowerCase())

/** How many figures are counted in the unit of a fact's first: those a chart compares. */
const comparedBy = (fact: string, { figures }: PromptReading): number => {
  const named = figures.find(({ text }) => fact.includes(text))
  return figures.filter(({ unit }) => unit !== '' && unit === named?.unit && fact.split(/\s/).length <= 3)
    .length
}

/** Another headline for a page that is written again: none of the words it has, nor those of the plan. */
export const headlineAgain = ({
  taken,
  ...rest
}: Omit<Headlining, 'used'> & { taken: readonly string[] }): string =>
  headlineFor({ ...rest, used: new Set(taken) })

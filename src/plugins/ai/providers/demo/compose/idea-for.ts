import { phrasesFor } from '../phrases/phrases-for.ts'
import { tellingIn } from '../phrases/telling.ts'
import type { PromptReading } from '../reading/read-prompt.ts'
import { capitalise } from './fit.ts'
import { isTelling } from './telling.ts'
import { sayFigure, sayList } from './say-list.ts'
import { fillSlots, slotsFor } from './slots.ts'
import type { Chapter } from './story.ts'

type Planning = { chapter: Chapter; reading: PromptReading; language: string; title: string }

/** What a page gets across, in a line of the prompt's words; a place for it where the prompt does not say. */
export const ideaFor = ({ chapter, reading, language, title }: Planning): string => {
  const { role, topic, round, sentences, section } = chapter
  const telling = tellingIn(language)
  const isNew = (text: string | undefined): text is string =>
    text !== undefined && plain(text) !== plain(title) && !plain(title).includes(plain(text))
  const own = language.split('-')[0] === reading.language ? sentences.find(isNew) : undefined
  if (own) return own
  if (role === 'closing' && telling) return telling.closing
  if (role === 'opening') return listed(telling?.topics, reading, language) ?? title
  const figures = reading.figures.filter((each) => isTelling(each) && each.label !== '')
  if (role === 'figures' && telling && figures.length > 0)
    return telling.figures.replace('{L}', () =>
      sayList(turned(figures, chapter.occurrence).map(sayFigure), language),
    )
  if (section) return `${capitalise(section.label)}: ${section.text}`
  const known = [
    reading.detailOf(topic),
    ...reading.facts.filter((fact) => fact.toLowerCase().includes(topic.toLowerCase())),
  ].find(isNew)
  if (known) return capitalise(known)
  const { asks } = phrasesFor(language)
  return (
    fillSlots(asks[round % asks.length] ?? asks[0], slotsFor({ reading, language, topic })) ??
    capitalise(topic)
  )
}

/** What a list of contents gets across: the topics in their order. */
export const agendaIdea = (reading: PromptReading, language: string): string | undefined =>
  listed(tellingIn(language)?.order, reading, language)

/** A sentence of the topics, where the prompt names more than its subject. */
const listed = (
  sentence: string | undefined,
  { topics, subject }: PromptReading,
  language: string,
): string | undefined => {
  const beside = topics.filter((topic) => topic !== subject)
  return beside.length > 1 ? sentence?.replace('{L}', () => sayList(beside, language)) : undefined
}

/** A page of figures tells all of them; one after it two others each. */
const turned = <Entry>(figures: readonly Entry[], occurrence: number): readonly Entry[] => {
  const rest = occurrence === 0 ? figures : figures.slice(occurrence * 2, occurrence * 2 + 2)
  return rest.length > 0 ? rest : figures
}

const plain = (text: string): string => text.replace(/[\s\p{P}]/gu, '').toLowerCase()

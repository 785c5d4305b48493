import { capitalise, fit } from './fit.ts'
import type { Section } from '../reading/read-sections.ts'
import { isTelling } from './telling.ts'
import { isHour } from './wishes.ts'
import type { Voice } from './voice.ts'

/** A table of the figures where the page is about them, else of who does what; unknown cells are brackets. */
export const composeTable = (voice: Voice): Record<string, unknown> => {
  const { section } = voice.chapter
  const table = section?.entries.some(({ value }) => value)
    ? sectionTable(section, voice)
    : voice.chapter.role === 'figures' && voice.figures.length >= 2
      ? figuresTable(voice)
      : planTable(voice)
  return tableValues(table)
}

export const tableValues = ({ columns, rows }: Table): Record<string, unknown> => ({
  columns: columns.map((label) => ({ label: fit(label, 60) })),
  rows: rows.map((cells) => ({ cells: cells.map((text) => ({ text: fit(text, 160) })) })),
})

/** Prices, hours: each entry with its value. */
export const sectionTable = ({ label, entries }: Section, { phrases: { words } }: Voice): Table => {
  const isTimed = entries.some(({ value, date }) => date ?? isHour(value ?? ''))
  return {
    columns: [label, isTimed ? words.when : words.value],
    rows: entries.map(({ name, value, date }) => [capitalise(name), value ?? date ?? '']),
  }
}

type Table = { columns: string[]; rows: string[][] }

const figuresTable = ({ figures, phrases }: Voice): Table => ({
  columns: [phrases.words.topic, phrases.words.value],
  rows: figures
    .filter((figure) => isTelling(figure) && figure.label !== '')
    .slice(0, 8)
    .map((figure) => [capitalise(figure.label), figure.text]),
})

const planTable = (voice: Voice): Table => {
  const { words } = voice.phrases
  const topics = voice.topics.slice(0, voice.brief.kind === 'document' ? 5 : 4)
  return {
    columns: [words.topic, words.owner, words.when],
    rows: topics.map((topic) => [capitalise(topic), words.name, words.date]),
  }
}

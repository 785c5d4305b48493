import { capitalise, fit } from './fit.ts'
import type { Voice } from './voice.ts'

/** A table of the figures where the page is about them, else of who does what; unknown cells are brackets. */
export const composeTable = (voice: Voice): Record<string, unknown> => {
  const table =
    voice.chapter.role === 'figures' && voice.figures.length >= 2 ? figuresTable(voice) : planTable(voice)
  return {
    columns: table.columns.map((label) => ({ label: fit(label, 60) })),
    rows: table.rows.map((cells) => ({ cells: cells.map((text) => ({ text: fit(text, 160) })) })),
  }
}

type Table = { columns: string[]; rows: string[][] }

const figuresTable = ({ figures, phrases, topics }: Voice): Table => ({
  columns: [phrases.words.topic, phrases.words.value],
  rows: figures
    .slice(0, 6)
    .map((figure, index) => [capitalise(figure.label || (topics[index % topics.length] ?? '')), figure.text]),
})

const planTable = (voice: Voice): Table => {
  const { words } = voice.phrases
  const topics = voice.topics.slice(0, voice.brief.kind === 'document' ? 5 : 4)
  return {
    columns: [words.topic, words.owner, words.when],
    rows: topics.map((topic) => [capitalise(topic), words.name, words.date]),
  }
}

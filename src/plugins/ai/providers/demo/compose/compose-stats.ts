import { capitalise, fit } from './fit.ts'
import { isTelling } from './telling.ts'
import type { Voice } from './voice.ts'

/** The prompt's own figures, literally; where there are fewer than two, brackets to be filled in. */
export const composeStats = (voice: Voice): Record<string, unknown> => {
  const { figures, phrases, topics, brief, chapter } = voice
  const usable = figures.filter(
    (figure) => figure.text.length <= 14 && isTelling(figure) && figure.label !== '',
  )
  const most = brief.kind === 'graphic' ? 2 : brief.kind === 'slides' ? 3 : 4
  const start = chapter.occurrence % Math.max(1, usable.length)
  const turned = [...usable.slice(start), ...usable.slice(0, start)].slice(0, most)
  const stats = turned.map((figure, index) => ({
    value: figure.text,
    label: fit(capitalise(figure.label || (topics[index % topics.length] ?? chapter.topic)), 80),
  }))
  const missing = Math.max(0, (brief.kind === 'graphic' ? 1 : 2) - stats.length)
  const open = Array.from({ length: missing }, (_, index) => ({
    value: phrases.words.figure,
    label: fit(capitalise(topics[index % topics.length] ?? chapter.topic), 80),
    note: fit(phrases.words.source, 120),
  }))
  return { stats: [...stats, ...open] }
}

import type { Figure } from '../reading/read-figures.ts'
import { capitalise, fit } from './fit.ts'
import type { Voice } from './voice.ts'

type Point = { label: string; value: number }

/** A chart of the prompt's comparable figures, else of example values that say so. */
export const composeChart = (voice: Voice): Record<string, unknown> => {
  const group = withoutTotal(largestGroup(voice.figures))
  const own = group.map((figure, index) =>
    point(figure.label || (voice.topics[index] ?? figure.text), figure.value),
  )
  const points = own.length >= 2 ? own : examplePoints(voice)
  const sum = own.reduce((total, { value }) => total + value, 0)
  const parts = group[0]?.unit === '%' && own.length >= 2 && Math.abs(sum - 100) < 1
  const type = parts ? 'pie' : voice.random.pick(['bar', 'column'])
  const unit = own.length >= 2 ? (group[0]?.unit ?? '') : ''
  return {
    title: fit(own.length >= 2 ? compared(points, voice.language) : voice.headline(), 140),
    type,
    ...(unit ? { unit: fit(unit, 30) } : {}),
    points,
    source: fit(own.length >= 2 ? voice.phrases.words.fromBrief : voice.phrases.words.exampleValues, 160),
  }
}

/** What a chart compares, as its title: its headline is the page's. */
const compared = (points: readonly Point[], language: string): string =>
  capitalise(new Intl.ListFormat(language, { type: 'conjunction' }).format(points.map(({ label }) => label)))

const point = (label: string, value: number): Point => ({ label: fit(capitalise(label), 40), value })

/** A figure that is the sum of the others is no part of the comparison: it is what they make up. */
const withoutTotal = (figures: Figure[]): Figure[] => {
  const sum = figures.reduce((all, each) => all + each.value, 0)
  const total = figures.find(({ value }) => figures.length >= 3 && Math.abs(sum - 2 * value) <= value * 0.01)
  return figures.filter((figure) => figure !== total)
}

const largestGroup = (figures: readonly Figure[]): Figure[] => {
  const groups = Object.values(
    Object.groupBy(
      figures.filter((figure) => figure.unit !== ''),
      (figure) => figure.unit,
    ),
  )
  return (groups.toSorted((a, b) => (b?.length ?? 0) - (a?.length ?? 0))[0] ?? []).slice(0, 8)
}

const examplePoints = (voice: Voice): Point[] => {
  const labels = [
    ...voice.topics,
    voice.phrases.words.topic,
    voice.phrases.words.aim,
    voice.phrases.words.next,
  ]
  const count = Math.min(voice.random.between(3, 5), labels.length)
  let value = voice.random.between(60, 90)
  return labels.slice(0, count).map((label) => {
    value = Math.max(5, Math.round(value * (0.55 + voice.random.number() * 0.4)))
    return point(label, value)
  })
}

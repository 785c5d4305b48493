import type { PageContext } from '../../../generation/context.ts'
import { spokenIn } from '../phrases/spoken.ts'
import type { Telling } from '../phrases/phrases.ts'
import { tellingIn } from '../phrases/telling.ts'
import { capitalise } from './fit.ts'
import { sayFigure, sayList } from './say-list.ts'
import type { Voice } from './voice.ts'

type Values = Record<string, unknown>

/** What a speaker may say to a page: what it shows in other words, what the person said besides, and how to go on. */
export const composeNotes = (
  voice: Voice,
  { plan, index }: PageContext,
  blocks: readonly Values[],
): string | undefined => {
  const spoken = spokenIn(plan.language)
  const telling = tellingIn(plan.language)
  if (!spoken || !telling) return voice.ownSentence()
  const isLast = index === plan.pages.length - 1
  const named = { S: voice.subject, T: plan.pages[index]?.title || voice.chapter.topic }
  const fill = (sentence: string): string =>
    sentence
      .replace('{S}', () => bare(named.S))
      .replace('{T}', () => bare(capitalise(named.T)))
      .replace('{N}', () => bare(plan.pages[index + 1]?.title ?? ''))
  const beside = voice.reading.topics.filter((topic) => topic !== voice.subject)
  const topics = (sentence: string): string[] =>
    beside.length > 1 ? [sentence.replace('{L}', () => sayList(beside, plan.language))] : []
  const own = voice.ownSentence()
  if (isLast) return [...topics(telling.recap), ...(own ? [own] : []), fill(spoken.last)].join(' ')
  const on = fill(index % 3 === 2 ? spoken.next : telling.onward)
  if (index === 0)
    return [fill(spoken.opening), ...(own ? [own] : []), ...topics(telling.topics), on].slice(0, 3).join(' ')
  const shown = shownIn(blocks, { voice, telling, language: plan.language })
  const lead = shown.length > 0 ? shown : [fill(spoken.about)]
  const example =
    shown.length === 0 && !own ? [telling.example.replace('{T}', () => voice.chapter.topic)] : []
  return [...lead, ...(own ? [own] : []), ...example, on].join(' ')
}

type Showing = { voice: Voice; telling: Telling; language: string }

/** The figures and the points a page shows, in a sentence each. */
const shownIn = (blocks: readonly Values[], { voice, telling, language }: Showing): string[] => {
  const say = (sentence: string, things: readonly string[]): string[] =>
    things.length > 0 ? [sentence.replace('{L}', () => sayList(things, language))] : []
  const counted = JSON.stringify(blocks.filter(({ blockType }) => counting.has(String(blockType))))
  const figures = voice.figures.filter(
    ({ text, value, label }) =>
      label !== '' && (counted.includes(`"${text}"`) || counted.includes(`"value":${value},`)),
  )
  const points = figures.length > 0 ? [] : blocks.flatMap(pointsOf)
  const inSentence = points.map((point) => voice.topics.find((topic) => capitalise(topic) === point) ?? point)
  return [
    ...say(telling.figures, figures.map(sayFigure)),
    ...(inSentence.length > 1 ? say(telling.points, inSentence.map(bare)) : []),
  ]
}

const counting = new Set(['stats', 'chart', 'table', 'keyFigure'])
const lists = [
  'features',
  'columns',
  'steps',
  'topics',
  'items',
  'entries',
  'images',
  'questions',
  'plans',
  'rows',
]

/** What a block lists, a line each; what is still to be written is left out. */
const pointsOf = (block: Values): string[] =>
  lists
    .flatMap((name) => (Array.isArray(block[name]) ? (block[name] as Values[]) : [])) // rows, as the composer made them
    .map((row) => {
      const cells = Array.isArray(row['cells']) ? (row['cells'] as Values[]).map(({ text }) => text) : [] // as above
      const when = row['date'] ?? row['time']
      const said = [
        typeof when === 'string' ? `${when}:` : '',
        row['title'] ?? row['name'] ?? row['question'] ?? row['caption'],
        row['price'],
      ]
      const words = cells.length > 0 ? cells : said[1] === undefined ? [row['text']] : said
      return words
        .filter((each): each is string => typeof each === 'string' && each !== '' && !/^[[［]/u.test(each))
        .join(' ')
    })
    .filter((line) => line !== '')

/** Within a sentence of ours, without an end of its own. */
const bare = (text: string): string => text.replace(/[.。．।!?]+$/u, '')

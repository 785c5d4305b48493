import { capitalise } from './fit.ts'
import type { Voice } from './voice.ts'

/** Running text in Markdown, as long as the kind of design and the person have room for. */
export const writeMarkdown = (voice: Voice): string => {
  const { kind, length } = voice.brief
  const own = ownWords(voice, kind === 'document' ? 3 : 2)
  const details = list(voice)
  if (kind === 'slides' || kind === 'graphic')
    return own || details || asks(voice, length === 'short' ? 2 : 3)
  const said = [own, details].filter(Boolean)
  const wanted = kind === 'document' ? { short: 1, medium: 2, long: 4 }[length ?? 'medium'] : 1
  const open = Array.from({ length: Math.max(0, wanted - said.length) }, () => voice.ask())
  return [...said, ...open].join('\n\n')
}

const ownWords = (voice: Voice, most: number): string =>
  Array.from({ length: most }, () => voice.ownSentence())
    .filter((sentence) => sentence !== undefined)
    .join(' ')

/** Places for what a slide is to say, one below the other. */
const asks = (voice: Voice, count: number): string =>
  Array.from({ length: count }, () => `- ${voice.ask()}`).join('\n')

/** The topics of which the person says something, on the first page about any of them. */
const list = (voice: Voice): string => {
  const told = voice.topics.flatMap((topic) => {
    const detail = voice.detail(topic)
    return detail ? [`- **${capitalise(topic)}:** ${detail}`] : []
  })
  return told.length >= 2 && voice.chapter.round === 0 && voice.chapter.occurrence === 0
    ? told.slice(0, 4).join('\n')
    : (told[0]?.replace(/^- \*\*.*?\*\* /u, '') ?? '')
}

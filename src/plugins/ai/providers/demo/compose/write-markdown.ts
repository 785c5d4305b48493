import { capitalise } from './fit.ts'
import type { Section } from '../reading/read-sections.ts'
import type { Voice } from './voice.ts'

/** Running text in Markdown, as long as the kind of design and the person have room for. */
export const writeMarkdown = (voice: Voice): string => {
  const { kind, length } = voice.brief
  const { section } = voice.chapter
  if (section)
    return [voice.chapter.given ? ownWords(voice, 2) : '', listOf(section)].filter(Boolean).join('\n\n')
  const own = ownWords(voice, kind === 'document' ? 3 : 2)
  const details = voice.detail(voice.chapter.topic) ?? ''
  if (kind === 'slides' || kind === 'graphic') return own || details || asks(voice, length === 'long' ? 3 : 1)
  const said = [own, details].filter(Boolean)
  const wanted = kind === 'document' ? { short: 1, medium: 1, long: 3 }[length ?? 'medium'] : 1
  const open = Array.from({ length: Math.max(0, wanted - said.length) }, () => voice.ask())
  return [...said, ...open].join('\n\n')
}

const ownWords = (voice: Voice, most: number): string =>
  Array.from({ length: most }, () => voice.ownSentence())
    .filter((sentence) => sentence !== undefined)
    .join(' ')

/** Places for what a slide is to say, one below the other. */
const asks = (voice: Voice, count: number): string =>
  count === 1 ? voice.ask() : Array.from({ length: count }, () => `- ${voice.ask()}`).join('\n')

/** What the person lists, as a list. */
const listOf = ({ entries, text }: Section): string =>
  entries.length < 2
    ? text
    : entries
        .map(
          ({ date, name, value }) =>
            `- ${[date && `**${date}**`, capitalise(name), value].filter(Boolean).join(' ')}`,
        )
        .join('\n')

import type { Voice } from './voice.ts'

/** Running text in Markdown, as long as the kind of design and the person have room for. */
export const writeMarkdown = (voice: Voice): string => {
  const { kind, length } = voice.brief
  const own = ownWords(voice, kind === 'document' ? 3 : 2)
  const details = voice.detail(voice.chapter.topic) ?? ''
  if (kind === 'slides' || kind === 'graphic')
    return own || details || asks(voice, length === 'short' ? 2 : 3)
  const said = [own, details].filter(Boolean)
  const wanted = kind === 'document' ? { short: 1, medium: 3, long: 5 }[length ?? 'medium'] : 1
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

import type { Voice } from './voice.ts'

/** Running text in Markdown, as long as the kind of design has room for. */
export const writeMarkdown = (voice: Voice): string => {
  const { kind } = voice.brief
  if (kind === 'slides' || kind === 'graphic') return slideText(voice)
  const opening = [voice.ownSentence(), voice.sentence()].filter(Boolean).join(' ')
  if (kind !== 'document') return [opening, voice.ownSentence() ?? voice.sentence()].join('\n\n')
  return [
    opening,
    [voice.ownSentence(), voice.sentence()].filter(Boolean).join(' '),
    ...subheading(voice),
    voice.sentence(),
    bullets(voice, 3),
    voice.sentence(),
  ].join('\n\n')
}

/** The page's first headline is its title; the text's own headings are the ones after it. */
const subheading = (voice: Voice): string[] => {
  const title = voice.headline()
  const next = voice.headline()
  return next === title ? [] : [`### ${next}`]
}

const slideText = (voice: Voice): string => {
  const own = voice.ownSentence()
  if (own && own.length < 160) return `${own}\n\n${bullets(voice, 2)}`
  return voice.random.number() < 0.6 ? bullets(voice, voice.random.between(3, 4)) : voice.sentence()
}

const bullets = (voice: Voice, count: number): string => {
  const lines = Array.from({ length: Math.min(count, Math.max(2, voice.topics.length)) }, () => voice.point())
  return [...new Set(lines)].map((line) => `- ${line}`).join('\n')
}

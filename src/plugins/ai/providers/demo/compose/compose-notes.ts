import type { PageContext } from '../../../generation/context.ts'
import { spokenIn } from '../phrases/spoken.ts'
import { capitalise } from './fit.ts'
import type { Voice } from './voice.ts'

/** What a speaker may say to a page: what the person said of it and the page does not show, and how to go on. */
export const composeNotes = (voice: Voice, { plan, index }: PageContext): string | undefined => {
  const spoken = spokenIn(plan.language)
  if (!spoken) return voice.ownSentence()
  const fill = (sentence: string): string =>
    sentence
      .replace('{S}', () => bare(voice.subject))
      .replace('{T}', () => bare(capitalise(plan.pages[index]?.title || voice.chapter.topic)))
      .replace('{N}', () => bare(plan.pages[index + 1]?.title ?? ''))
  const isLast = index === plan.pages.length - 1
  const lines = [
    index === 0 ? spoken.opening : isLast ? undefined : spoken.about,
    isLast ? spoken.last : spoken.next,
  ].flatMap((line) => (line === undefined ? [] : fill(line)))
  const own = voice.ownSentence()
  return [...lines.slice(0, 1), ...(own ? [own] : []), ...lines.slice(1)].join(' ')
}

/** Within a sentence of ours, without an end of its own. */
const bare = (text: string): string => text.replace(/[.。．।!?]+$/u, '')

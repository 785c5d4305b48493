/** Slides that are passed through rather than talked about. */
const brief = new Set(['slides-title', 'slides-section', 'slides-agenda', 'slides-statement', 'slides-closing', 'slides-notes']) // prettier-ignore

const BRIEF_SECONDS = 30
/** What a slide with one idea takes when it is spoken to: about 150 words. */
const USUAL_SECONDS = 75

/** How long a talk over these slides takes, in whole minutes. */
export const spokenMinutes = (slides: readonly { layout: string }[]): number => {
  const seconds = slides.reduce(
    (sum, { layout }) => sum + (brief.has(layout) ? BRIEF_SECONDS : USUAL_SECONDS),
    0,
  )
  return Math.max(1, Math.round(seconds / 60))
}

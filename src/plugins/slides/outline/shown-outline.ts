/** One slide of an outline, as people edit it. */
export type OutlineSlide = {
  id: string
  title: string
  /** What it gets across, in a line. */
  idea: string
  layout: string
  /** The section that begins with it. */
  part?: string
  /** Facts that belong on it. */
  points: string[]
}

/** What a deck is to say, slide by slide, for its author to change and accept before it is written. */
export type Outline = {
  /** `planning` while the model writes it, `accepted` once the slides are written from it. */
  status: 'planning' | 'draft' | 'accepted'
  /** Rises with every change; a change names the one it is made on. */
  revision: number
  title: string
  language: string
  theme: string
  slides: OutlineSlide[]
}

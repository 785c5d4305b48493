import type { JobStatus } from '#plugins/core/client.ts'

/** A planned slide: its headline, its idea in a line, how it is laid out, and the facts that belong on it. */
export type OutlineSlide = {
  id: string
  title: string
  idea: string
  layout: string
  /** The section that begins with it. */
  part?: string
  points: string[]
}

/** What a deck will say, in order; its designer's to change until it is accepted. */
export type Outline = {
  status: 'planning' | 'draft' | 'accepted'
  revision: number
  title: string
  language: string
  theme: string
  slides: OutlineSlide[]
}

export type OutlineJob = { id: string; kind: string; status: JobStatus }

/** The answer of `GET /api/designs/:id/outline`. */
export type OutlineAnswer = { outline: Outline | null; job: OutlineJob | null }

import type { JobEvent, JobStatus } from '#plugins/core/client.ts'
import type { Outline, OutlineSlide } from '../../outline/shown-outline.ts'

/** What is known of an outline that is being planned. */
export type PlanningState = {
  status: JobStatus
  title: string | null
  slides: readonly OutlineSlide[]
  /** The whole of it, once it is there. */
  outline: Outline | null
  error: { code?: string; message?: string } | null
  connected: boolean
}

export const initialPlanning: PlanningState = {
  status: 'queued',
  title: null,
  slides: [],
  outline: null,
  error: null,
  connected: true,
}

export type PlanningAction = JobEvent | { type: 'connection'; connected: boolean } | { type: 'reset' }

/** The next state after an event; a slide that is told twice is one slide. */
export const nextPlanning = (state: PlanningState, action: PlanningAction): PlanningState => {
  switch (action.type) {
    case 'reset':
      return initialPlanning
    case 'connection':
      return { ...state, connected: action.connected }
    case 'progress':
      return { ...state, status: action.data.status ?? 'running' }
    case 'outline-title':
      return { ...state, status: 'running', title: action.data.title }
    case 'outline-restart':
      return { ...state, title: null, slides: [] }
    case 'outline-slide': {
      const slides = [...state.slides]
      slides[action.data.index] = action.data.slide
      return { ...state, status: 'running', slides }
    }
    case 'outline':
      return { ...state, outline: action.data.outline, title: action.data.outline.title }
    case 'end':
      return { ...state, status: action.data.status, error: action.data.error ?? null }
    default:
      return state
  }
}

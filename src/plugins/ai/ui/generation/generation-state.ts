import type { JobEvent, JobProgress, JobStatus } from '#plugins/core/client.ts'

/** `failed`: it could not be written and shows its plan only. */
export type ArrivedPage = { title: string; html: string; failed?: boolean }

/** What is known of a running generation. `pages` has a place for each page; those not there yet are null. */
export type GenerationState = {
  status: JobStatus
  title: string | null
  planned: readonly string[]
  pages: readonly (ArrivedPage | null)[]
  /** How many pictures are drawn. */
  images: number
  progress: JobProgress
  error: { code?: string; message?: string } | null
  connected: boolean
}

export const initialState: GenerationState = {
  status: 'queued',
  title: null,
  planned: [],
  pages: [],
  images: 0,
  progress: {},
  error: null,
  connected: true,
}

export type GenerationAction = JobEvent | { type: 'connection'; connected: boolean } | { type: 'reset' }

const withPlace = <Page>(pages: readonly (Page | null)[], total: number): (Page | null)[] =>
  Array.from({ length: Math.max(total, pages.length) }, (_, index) => pages[index] ?? null)

/** The next state after an event; events may repeat after a reconnect and change nothing then. */
export const nextState = (state: GenerationState, action: GenerationAction): GenerationState => {
  switch (action.type) {
    case 'reset':
      return initialState
    case 'connection':
      return { ...state, connected: action.connected }
    case 'progress':
      return {
        ...state,
        status: action.data.status ?? 'running',
        progress: { ...state.progress, ...action.data },
      }
    case 'plan':
      return {
        ...state,
        status: 'running',
        title: action.data.title,
        planned: action.data.pages.map((page) => page.title),
        pages: withPlace(state.pages, action.data.pages.length),
      }
    case 'page': {
      const pages = withPlace(state.pages, Math.max(action.data.total, action.data.index + 1))
      const { title, html, failed } = action.data
      pages[action.data.index] = { title, html, ...(failed ? { failed } : {}) }
      return { ...state, status: 'running', pages }
    }
    case 'image': {
      const { index, html, done = 0 } = action.data
      const images = Math.max(state.images, done)
      const page = state.pages[index]
      if (!page || html === undefined) return { ...state, images }
      return {
        ...state,
        images,
        pages: state.pages.map((entry, at) => (at === index ? { ...page, html } : entry)),
      }
    }
    case 'end':
      return { ...state, status: action.data.status, error: action.data.error ?? null }
    default:
      return state
  }
}

import { asSlides, sendable, type Draft, type Row } from './draft.ts'
import type { Outline, OutlineSlide } from '../../outline/shown-outline.ts'

/** How it stands with what was changed. Changed elsewhere: the person chooses; nothing is sent until they have. */
export type SaveState =
  | { status: 'saved' }
  | { status: 'waiting' }
  | { status: 'saving' }
  | { status: 'offline' }
  | { status: 'changed-elsewhere' }
  | { status: 'accepted' }
  /** `keys` are the rows that were sent, in order: a refusal names their places. */
  | { status: 'refused'; error: unknown; keys: readonly string[] }

type Change = {
  revision: number
  title?: string
  theme?: string
  slides: (Omit<OutlineSlide, 'id'> & { id?: string })[]
}

type Options = {
  revision: number
  draft: Draft
  send: (change: Change) => Promise<Outline>
  /** What a failed save means. */
  meaningOf: (error: unknown) => 'offline' | 'changed-elsewhere' | 'accepted' | 'refused'
  onState: (state: SaveState) => void
  onSaved: (sent: readonly Row[], outline: Outline) => void
  pauseMs?: number
  retryMs?: number
}

const PAUSE_MS = 600
const RETRY_MS = 4000

const bodyOf = (draft: Draft): string =>
  JSON.stringify([
    draft.title.trim(),
    draft.theme,
    asSlides(sendable(draft)).map(({ id: _id, ...slide }) => slide),
  ])

/** Saves a draft when the typing pauses, one save at a time, and goes on when the connection is back. */
export const createSaver = (options: Options) => {
  const { send, onState, onSaved, pauseMs = PAUSE_MS, retryMs = RETRY_MS } = options
  let { revision, draft } = options
  let kept = bodyOf(draft)
  let keptTheme = draft.theme
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> | undefined
  let isStopped = false

  const later = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), ms)
  }
  const failed = (error: unknown, rows: readonly Row[]) => {
    const status = options.meaningOf(error)
    onState(status === 'refused' ? { status, error, keys: rows.map(({ key }) => key) } : { status })
    if (status === 'offline') later(retryMs)
    // Until the person has decided, another save would only be refused again.
    else isStopped = status !== 'refused'
  }
  const sendNow = async () => {
    const rows = sendable(draft)
    const body = bodyOf(draft)
    onState({ status: 'saving' })
    try {
      const title = draft.title.trim()
      const { theme } = draft
      // A deck whose title is being thought over keeps the one it had.
      const outline = await send({
        revision,
        ...(title ? { title } : {}),
        ...(theme === keptTheme ? {} : { theme }),
        slides: asSlides(rows),
      })
      keptTheme = theme
      revision = outline.revision
      kept = body
      onSaved(rows, outline)
      onState({ status: 'saved' })
    } catch (error) {
      failed(error, rows)
    }
  }
  const save = async (): Promise<void> => {
    clearTimeout(timer)
    // What is being sent may be older than the draft; then it is sent once more.
    await sending
    if (isStopped) return
    if (bodyOf(draft) === kept) {
      onState({ status: 'saved' })
      return
    }
    sending = sendNow()
    await sending
    sending = undefined
  }

  return {
    /** The draft as it is now. */
    take: (next: Draft) => {
      const before = draft
      draft = next
      // A draft that is again what was saved is looked at, too: nothing waits any more.
      if (isStopped || bodyOf(next) === bodyOf(before)) return
      onState({ status: 'waiting' })
      later(pauseMs)
    },
    /** Saves at once; resolves when that is over, well or not. */
    flush: save,
    revision: () => revision,
    isKept: () => bodyOf(draft) === kept && sending === undefined,
    /** Goes on from another revision of the outline, whose text is `of`. */
    restart: (at: number, of: Draft) => {
      revision = at
      kept = bodyOf(of)
      keptTheme = of.theme
      isStopped = false
      void save()
    },
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}

export type Saver = ReturnType<typeof createSaver>

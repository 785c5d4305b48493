import { AsyncLocalStorage } from 'node:async_hooks'

type Note = { lost: boolean }

const notes = new AsyncLocalStorage<Note>()

/**
 * Does the work and says whether it asked for a connection to the database in vain. Payload takes a session it could
 * not look up for none, and goes on as if nobody were signed in.
 */
export const noticingLostConnections = async <Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; lost: boolean }> => {
  const note: Note = { lost: false }
  const result = await notes.run(note, work)
  return { result, lost: note.lost }
}

/** Taken when a connection is asked for; called when there is none. */
export const lostConnectionNote = (): (() => void) => {
  const note = notes.getStore()
  return () => {
    if (note) note.lost = true
  }
}

type Listener = () => void

const listeners = new Set<Listener>()

/** Says that a job this page follows was taken up or has ended. */
export const tellJobTurn = (): void => {
  for (const listener of listeners) listener()
}

/**
 * Calls `listener` whenever the page begins to follow a job and when it learns of its end: both change what a
 * workspace has. Returns the function that stops listening.
 */
export const onJobTurn = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

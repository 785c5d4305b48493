/** Something one reader waits for and many may ring; a ring while nobody waits is kept. */
export type Bell = {
  ring(): void
  /** Resolves true on a ring, false when `ms` pass or the signal aborts. */
  wait(ms: number, signal: AbortSignal): Promise<boolean>
}

export const createBell = (): Bell => {
  let rung = false
  let wake: (() => void) | undefined
  return {
    ring() {
      rung = true
      wake?.()
    },
    async wait(ms, signal) {
      if (!rung && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
          signal.addEventListener('abort', wake, { once: true })
        })
        if (wake) signal.removeEventListener('abort', wake)
        wake = undefined
      }
      const heard = rung
      rung = false
      return heard
    },
  }
}

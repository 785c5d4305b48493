type Options = {
  /** Longest pause between two that need room, in ms. */
  pause: number
  /** All that wait are through after about this long, in ms. */
  atMost: number
}

/**
 * Hands things on in order, with a pause after each that `needsRoom`, so that each can be seen.
 * However many wait, the pauses shrink so that nobody waits long.
 */
export const paced = <Thing>(
  hand: (thing: Thing) => void,
  needsRoom: (thing: Thing) => boolean,
  { pause, atMost }: Options,
) => {
  const waiting: Thing[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const next = () => {
    timer = undefined
    while (waiting.length > 0) {
      const thing = waiting.shift() as Thing // the loop's condition has just seen one
      hand(thing)
      if (!needsRoom(thing)) continue
      timer = setTimeout(next, Math.min(pause, atMost / (waiting.length + 1)))
      return
    }
  }

  return {
    push: (thing: Thing) => {
      waiting.push(thing)
      if (timer === undefined) next()
    },
    stop: () => {
      clearTimeout(timer)
      waiting.length = 0
    },
  }
}

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`

export type Progress = {
  /** Shows a piece of work while it lasts and how long it took. */
  step<T>(label: string, work: () => Promise<T>): Promise<T>
  say(line: string): void
  /** Takes the moving line away until there is something new to say. */
  pause(): void
  /** Takes the moving line away for good. */
  end(): void
}

/**
 * Progress in the terminal: one lasting line per finished step and, where the output is a terminal, one moving line for
 * what is under way. Elsewhere a line says every 20 seconds what is still going on.
 */
export const showProgress = (output: NodeJS.WriteStream = process.stdout): Progress => {
  const underWay = new Map<string, number>()
  const moving = output.isTTY === true
  const clear = (): void => void (moving && output.write('\r\x1b[K'))
  const draw = (): void => {
    if (!moving || underWay.size === 0) return
    const parts = [...underWay].map(
      ([label, since]) => `${label} ${Math.round((Date.now() - since) / 1000)} s`,
    )
    output.write(`\r\x1b[K  … ${parts.join(' · ')}`.slice(0, output.columns ?? 80))
  }
  const remind = (): void => {
    for (const [label, since] of underWay)
      if (Date.now() - since > 15_000) line(`  … ${label}, ${seconds(since)}`)
  }
  const line = (content: string): void => {
    clear()
    output.write(`${content}\n`)
    draw()
  }
  const timer = setInterval(moving ? draw : remind, moving ? 500 : 20_000)
  timer.unref()
  return {
    step: async (label, work) => {
      const since = Date.now()
      underWay.set(label, since)
      draw()
      try {
        const result = await work()
        underWay.delete(label)
        line(`  ✓ ${label.padEnd(34)} ${seconds(since).padStart(8)}`)
        return result
      } finally {
        underWay.delete(label)
      }
    },
    say: line,
    pause: clear,
    end: () => {
      clearInterval(timer)
      underWay.clear()
      clear()
    },
  }
}

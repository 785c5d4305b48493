/** Asks the web process until it says that it can serve. */
export const waitForWeb = async ({
  host,
  port,
  signal,
}: {
  host: string
  port: number
  signal: AbortSignal
}): Promise<void> => {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host
  while (!signal.aborted) {
    try {
      const response = await fetch(`http://${reachable}:${port}/api/ready`, {
        signal: AbortSignal.timeout(120_000),
      })
      await response.arrayBuffer()
      if (response.ok) return
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

export type StreamedEvent = { id: number; event: string; data: Record<string, unknown> }

/** Reads a server-sent event stream, to its end or until `enough` says so; then the connection is dropped. */
export const readStream = async (
  response: Response,
  enough: (events: StreamedEvent[]) => boolean = () => false,
): Promise<StreamedEvent[]> => {
  const events: StreamedEvent[] = []
  if (!response.body) return events
  let rest = ''
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + text).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s)))
      if (fields['event']) {
        const data = JSON.parse(fields['data'] ?? '{}') as Record<string, unknown>
        events.push({ id: Number(fields['id']), event: String(fields['event']), data })
      }
    }
    if (enough(events)) break
  }
  return events
}

/** What a process of the stack tells its launcher over the channel between them. */
export type ChildMessage =
  { type: 'ready' } | { type: 'step'; label: string } | { type: 'complaint'; sentence: string }

/** Tells the launcher, when there is one. */
export const tellLauncher = (message: ChildMessage): Promise<void> =>
  new Promise((resolve) => {
    if (process.send === undefined) resolve()
    else process.send(message, undefined, undefined, () => resolve())
  })

/** Reads a message from a child; undefined for anything else a library may send. */
export const readMessage = (message: unknown): ChildMessage | undefined => {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined
  return ['ready', 'step', 'complaint'].includes(String(message.type)) ? (message as ChildMessage) : undefined
}

/** Jobs that write pages of a design again, by the page's id. */
export type Running = Readonly<Record<string, string>>

const keyOf = (designId: string): string => `platen.rewrites.${designId}`

type Kept = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const ofTab: Kept = () => sessionStorage

/** What this tab has under way; a reload of the page must not lose sight of it. */
export const readRunning = (designId: string, storage: Kept = ofTab): Running => {
  try {
    const kept: unknown = JSON.parse(storage().getItem(keyOf(designId)) ?? '{}')
    const entries = Object.entries(typeof kept === 'object' && kept !== null ? kept : {})
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch {
    // Browsers may refuse storage, and anybody can write there.
    return {}
  }
}

export const keepRunning = (designId: string, running: Running, storage: Kept = ofTab): void => {
  try {
    if (Object.keys(running).length === 0) storage().removeItem(keyOf(designId))
    else storage().setItem(keyOf(designId), JSON.stringify(running))
  } catch {
    // As above: it holds until the page is left.
  }
}

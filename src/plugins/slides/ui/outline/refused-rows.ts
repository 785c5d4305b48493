import { ApiError } from '#plugins/core/client.ts'
import type { SaveState } from './saver.ts'

const titleAt = /^slides\.(\d+)\.title$/

/** Keys of the rows whose headline the last save was refused for: some layouts hold shorter ones than others. */
export const refusedRows = (saving: SaveState): ReadonlySet<string> => {
  if (saving.status !== 'refused' || !(saving.error instanceof ApiError)) return new Set()
  const places = Object.keys(saving.error.fieldErrors).map((path) => Number(titleAt.exec(path)?.[1] ?? -1))
  return new Set(places.flatMap((place) => saving.keys[place] ?? []))
}

import type { Dice } from './dice.ts'
import { horror, horrorKey } from './horrors.ts'

/** The JSON value with one place of it, chosen by chance, spoiled. */
export const spoiled = (dice: Dice, value: unknown): unknown => {
  if (value === null || typeof value !== 'object' || dice.chance(0.15)) return horror(dice)
  if (Array.isArray(value)) {
    const list: unknown[] = [...value]
    if (list.length === 0 || dice.chance(0.2)) return [...list, horror(dice)]
    const at = dice.below(list.length)
    list[at] = spoiled(dice, list[at])
    return list
  }
  const entries = Object.entries(value)
  if (entries.length === 0 || dice.chance(0.2))
    return Object.fromEntries([...entries, [horrorKey(dice), horror(dice)]])
  const at = dice.below(entries.length)
  return Object.fromEntries(
    entries.map(([key, inner], index) => [key, index === at ? spoiled(dice, inner) : inner]),
  )
}

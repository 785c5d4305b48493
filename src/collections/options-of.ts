import type { OptionObject } from 'payload'
import type { LocalText } from '#kernel/local-text.ts'

/** Select options for a closed list of values, each with its label. */
export const optionsOf = <Value extends string>(
  values: readonly Value[],
  labels: Record<Value, LocalText>,
): OptionObject[] => values.map((value) => ({ value, label: labels[value] as OptionObject['label'] }))

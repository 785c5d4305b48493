import type { Figure } from '../reading/read-figures.ts'

/** A figure worth a headline: one with a unit, or more than a handful. */
export const isTelling = ({ unit, value }: Figure): boolean => unit !== '' || value >= 20

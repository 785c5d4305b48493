/** A coordinate with as many digits as can be seen. */
export const rounded = (value: number | undefined): number => Math.round((value ?? 0) * 100) / 100

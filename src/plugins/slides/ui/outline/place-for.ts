/** Where a key brings a row that stands at a place; beyond the ends it goes nowhere. */
export const placeFor = (key: string, at: number, count: number): number | undefined => {
  switch (key) {
    case 'ArrowUp':
      return at - 1
    case 'ArrowDown':
      return at + 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

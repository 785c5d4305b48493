import type { PagePlan, Passage, Plan } from '../context.ts'

/**
 * The plan with every passage on exactly one page, in the order of the text: where the model's numbers go back, are
 * missing or come twice, a passage stays with the one before it. Pages without a passage are left out.
 */
export const assignPassages = (plan: Plan, passages: readonly Passage[]): Plan => {
  const pageOf = new Map<number, number>()
  plan.pages.forEach(({ passages: numbers = [] }, page) => {
    for (const number of numbers) if (!pageOf.has(number)) pageOf.set(number, page)
  })
  const kept = longestRun(passages.map(({ number }) => pageOf.get(number)))
  const held = plan.pages.map((): number[] => [])
  let at = kept.find((page) => page !== undefined) ?? 0
  passages.forEach(({ number }, index) => {
    at = kept[index] ?? at
    held[at]?.push(number)
  })
  const pages = plan.pages.flatMap((page, index) => {
    const numbers = held[index] ?? []
    return numbers.length > 0 ? [{ ...page, passages: numbers }] : []
  })
  return { ...plan, pages }
}

/** The passages of one page, in the order of the text. */
export const passagesOf = (
  page: Pick<PagePlan, 'passages'> | undefined,
  passages: readonly Passage[],
): Passage[] => passages.filter(({ number }) => page?.passages?.includes(number))

/** The longest selection of pages that never goes back; what is not part of it is undefined. */
const longestRun = (pages: readonly (number | undefined)[]): (number | undefined)[] => {
  // The best selection that ends on each page, as a chain of places.
  const best: { length: number; place: number }[] = []
  const previous: (number | undefined)[] = []
  pages.forEach((page, place) => {
    if (page === undefined) return
    const before = best
      .filter((_, at) => at <= page)
      .reduce<{ length: number; place: number } | undefined>(
        (most, each) => (most && most.length >= each.length ? most : each),
        undefined,
      )
    previous[place] = before?.place
    const length = (before?.length ?? 0) + 1
    if (length > (best[page]?.length ?? 0)) best[page] = { length, place }
  })
  const end = best.reduce<{ length: number; place: number } | undefined>(
    (most, each) => (most && most.length >= each.length ? most : each),
    undefined,
  )
  const kept: (number | undefined)[] = pages.map(() => undefined)
  for (let place = end?.place; place !== undefined; place = previous[place]) kept[place] = pages[place]
  return kept
}

import { Fault } from '#kernel/server/fault.ts'

/** A number in the address, counted from 0; undefined when it is not there. @throws Fault `preview.page` for anything else. */
export const pageNumber = (
  query: URLSearchParams,
  pages: number,
  name: 'page' | 'sheet' = 'page',
): number | undefined => {
  const given = query.get(name)
  if (given === null) return undefined
  // The first page of a design without pages is an empty one: it is what a list of designs asks for.
  if (given === '0' && pages === 0) return undefined
  const page = Number(given)
  if (/^\d{1,4}$/.test(given) && page < pages) return page
  throw new Fault(`There is no page ${given.slice(0, 20)} here.`, { code: 'preview.page', status: 404 })
}

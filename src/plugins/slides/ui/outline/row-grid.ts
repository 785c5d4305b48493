/** The places of a planned slide in its row: number, layout, words, what can be done. On a small screen number and layout share a column. */
export const rowGrid = {
  row: 'grid grid-cols-[4rem_minmax(0,1fr)_2.75rem] gap-x-3 py-3 sm:grid-cols-[2.5rem_6rem_minmax(0,1fr)_auto] sm:gap-x-4',
  number: 'max-sm:col-start-1 max-sm:row-start-2 max-sm:self-start',
  layout: 'max-sm:col-start-1 max-sm:row-start-1 max-sm:pt-1 sm:pt-1.5',
  words: 'grid min-w-0 content-start max-sm:col-start-2 max-sm:row-span-2 max-sm:row-start-1',
  actions: 'flex items-start max-sm:col-start-3 max-sm:row-span-2 max-sm:row-start-1',
}

const KEY = 'platen.slide-notes'
const LARGE_WINDOW = '(min-width: 64rem) and (min-height: 44rem)'

/** Whether notes were open when they were last seen in this browser; at first where there is room for them. */
export const wasOpen = (): boolean => {
  try {
    const kept = localStorage.getItem(KEY)
    if (kept !== null && window.matchMedia('(min-width: 40rem)').matches) return kept === 'open'
  } catch {
    // Browsers may refuse storage.
  }
  return typeof window !== 'undefined' && window.matchMedia(LARGE_WINDOW).matches
}

export const keepOpen = (open: boolean): void => {
  try {
    localStorage.setItem(KEY, open ? 'open' : 'closed')
  } catch {
    // As above: it holds for this page.
  }
}

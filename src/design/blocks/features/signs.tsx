import type { ReactNode } from 'react'

/** Line drawings on a field of 24: a few plain shapes each, so that they read small and in any theme. */
const drawings = {
  check: 'M4 12.5 9.5 18 20 6.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7.5V12l3.5 2.5',
  shield: 'M12 3 4.5 6v6c0 4.5 3 7.5 7.5 9 4.5-1.5 7.5-4.5 7.5-9V6Z',
  people:
    'M9 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M2.5 20c0-3.5 2.9-5.5 6.5-5.5s6.5 2 6.5 5.5M15.5 5a3.25 3.25 0 0 1 0 6M18 15c2.2.7 3.5 2.5 3.5 5',
  growth: 'M3.5 20.5h17M6 17v-4M11 17V9M16 17V5',
  place:
    'M12 21.5c4.5-4.6 7-8.2 7-11.5a7 7 0 1 0-14 0c0 3.3 2.5 6.9 7 11.5M12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c-5 5.5-5 12.5 0 18 5-5.5 5-12.5 0-18',
  leaf: 'M20 4C10 4 5 8 5 14c0 1.5.5 3 1 4 8 1 14-3 14-14M4 21c1.5-5 5-8.5 9.5-10.5',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4',
  bolt: 'M13.5 2.5 5 13.5h6l-.5 8 8.5-11h-6Z',
  heart: 'M12 20.5C6 16.5 3 13 3 9.2A4.7 4.7 0 0 1 12 7a4.7 4.7 0 0 1 9 2.2c0 3.8-3 7.3-9 11.3Z',
  lock: 'M5.5 10.5h13v10h-13ZM8 10.5V7.5a4 4 0 0 1 8 0v3',
  tool: 'M4 20 13 11M11.5 6a4.5 4.5 0 0 1 6-3l-2.5 3.5 2.5 2.5L21 6.5a4.5 4.5 0 0 1-6 6',
  talk: 'M3.5 4.5h17v11.5H11l-4.5 4V16h-3Z',
  book: 'M12 6.5c-2-1.5-5-2-8.5-2v14c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-14c-3.5 0-6.5.5-8.5 2v14',
  coin: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7',
} as const

export type Sign = keyof typeof drawings

/** Which signs there are, with their names for people. */
export const signOptions: readonly { value: Sign; label: { en: string; de: string } }[] = [
  { value: 'check', label: { en: 'Check mark', de: 'Haken' } },
  { value: 'clock', label: { en: 'Clock', de: 'Uhr' } },
  { value: 'shield', label: { en: 'Shield', de: 'Schild' } },
  { value: 'people', label: { en: 'People', de: 'Menschen' } },
  { value: 'growth', label: { en: 'Growth', de: 'Wachstum' } },
  { value: 'place', label: { en: 'Place', de: 'Ort' } },
  { value: 'globe', label: { en: 'Globe', de: 'Globus' } },
  { value: 'leaf', label: { en: 'Leaf', de: 'Blatt' } },
  { value: 'sun', label: { en: 'Sun', de: 'Sonne' } },
  { value: 'bolt', label: { en: 'Bolt', de: 'Blitz' } },
  { value: 'heart', label: { en: 'Heart', de: 'Herz' } },
  { value: 'lock', label: { en: 'Lock', de: 'Schloss' } },
  { value: 'tool', label: { en: 'Tool', de: 'Werkzeug' } },
  { value: 'talk', label: { en: 'Talk', de: 'Gespräch' } },
  { value: 'book', label: { en: 'Book', de: 'Buch' } },
  { value: 'coin', label: { en: 'Coin', de: 'Münze' } },
]

/** A drawn sign; it repeats what the words beside it say, so readers of the words need not hear of it. */
export const SignDrawing = ({ sign }: { sign: Sign }): ReactNode => (
  <svg className="sign" viewBox="0 0 24 24" aria-hidden="true">
    <path d={drawings[sign]} />
  </svg>
)

import type { Reading } from './word-reading.ts'
import type { WordRun, WordStyle } from './word-rows.ts'

/** Lends the page what makes runs of a text, its spaces as they are drawn. Runs in the page. */
export const lendRuns = (): void => {
  const isLike = (one: WordStyle, other: WordStyle): boolean =>
    (Object.keys(other) as (keyof WordStyle)[]).every((key) => one[key] === other[key]) // keys of an object of that type

  const runsOf: Reading['runsOf'] = (pieces) => {
    const runs: WordRun[] = []
    let hasSpace = true
    const add = (text: string, style: WordStyle): void => {
      const last = runs.at(-1)
      if (last && !last.isBreak && isLike(last, style)) last.text += text
      else if (text !== '') runs.push({ ...style, text, isBreak: false, fit: 0 })
    }
    const breakLine = (style: WordStyle): void => {
      const last = runs.at(-1)
      if (last) last.text = last.text.trimEnd()
      runs.push({ ...style, text: '', isBreak: true, fit: 0 })
      hasSpace = true
    }
    for (const { text, style, spaces, isBreak } of pieces) {
      if (isBreak) breakLine(style)
      const rows = spaces === 'collapse' ? [text] : text.split('\n')
      for (const [index, row] of rows.entries()) {
        if (index > 0) breakLine(style)
        let words = spaces === 'all' ? row : row.replaceAll(/[ \t\n\r\f]+/g, ' ')
        if (spaces !== 'all' && hasSpace) words = words.replace(/^ /, '')
        if (words !== '') hasSpace = spaces !== 'all' && words.endsWith(' ')
        add(words, style)
      }
    }
    while (runs.at(-1)?.isBreak) runs.pop()
    const last = runs.at(-1)
    if (last) last.text = last.text.trimEnd()
    return runs.filter(({ text, isBreak }) => text !== '' || isBreak)
  }

  globalThis.platenReading = { ...globalThis.platenReading, runsOf }
}

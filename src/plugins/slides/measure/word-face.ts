import type { Reading } from './word-reading.ts'

/** Lends the page what knows the measures of a face. Runs in the page. */
export const lendFaces = (): void => {
  const context = document.createElement('canvas').getContext('2d')
  const faces = new Map<string, { ascent: number; descent: number; space: number }>()
  // Families of other scripts stand in only for their own letters, and a canvas tells the measures of the first family.
  const scripts: [letters: RegExp, sans: [number, number], serif: [number, number]][] = [
    [/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]/u, [1.16, 0.288], [1.151, 0.286]],
    [/[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/u, [1.374, 0.738], [1.069, 0.634]],
    [/[\u0590-\u05ff]/u, [1.068, 0.292], [0.896, 0.29]],
    [/[\u0900-\u097f]/u, [0.896, 0.408], [0.93, 0.625]],
    [/[\u0e00-\u0e7f]/u, [1.061, 0.45], [1.064, 0.534]],
  ]

  /** From the baseline to the edges of the family that draws a text in another script; null for one in the face's own. */
  const edgesOf = (stack: string, text: string): [number, number] | null => {
    const [, sans, serif] = scripts.find(([letters]) => letters.test(text)) ?? []
    return (stack.includes('Platen Serif') ? serif : sans) ?? null
  }

  const faceOf: Reading['faceOf'] = (style, text = '') => {
    const edges = edgesOf(style.stack, text)
    const font = `${style.isItalic ? 'italic ' : ''}${style.weight} `
    const key = `${font}${style.size} ${edges?.join() ?? ''} ${style.stack}`
    const face = faces.get(key)
    if (face || !context) return face ?? { ascent: 0.9, descent: 0.25, space: style.size / 4 }
    context.font = `${font}1000px ${style.stack}`
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('x')
    context.font = `${font}${style.size}px ${style.stack}`
    const measured = {
      ascent: edges?.[0] ?? ascent / 1000,
      descent: edges?.[1] ?? descent / 1000,
      space: context.measureText(' ').width + style.tracking + style.spacing,
    }
    faces.set(key, measured)
    return measured
  }

  globalThis.platenReading = { ...globalThis.platenReading, faceOf }
}

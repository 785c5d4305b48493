import type { Reading } from './word-reading.ts'

/** Lends the page what knows the measures of a face. Runs in the page. */
export const lendFaces = (): void => {
  const context = document.createElement('canvas').getContext('2d')
  const faces = new Map<string, { ascent: number; descent: number; space: number }>()
  const scripts: [RegExp, RegExp][] = [
    [/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]/u, /Han$/],
    [/[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/u, /Arabic$/],
    [/[\u0590-\u05ff]/u, /Hebrew$/],
    [/[\u0900-\u097f]/u, /Devanagari$/],
    [/[\u0e00-\u0e7f]/u, /Thai$/],
  ]

  /** The family of the stack that draws a text in another script; all of them where it is in the face's own. */
  const drawnBy = (stack: string, text: string): string => {
    const script = scripts.find(([letters]) => letters.test(text))
    if (!script) return stack
    const named = stack.split(',').map((family) => family.trim())
    return named.find((family) => script[1].test(family.replaceAll(/["']/g, ''))) ?? stack
  }

  const faceOf: Reading['faceOf'] = (style, text = '') => {
    const stack = drawnBy(style.stack, text)
    const font = `${style.isItalic ? 'italic ' : ''}${style.weight} `
    const key = `${font}${style.size} ${stack}`
    const face = faces.get(key)
    if (face || !context) return face ?? { ascent: 0.9, descent: 0.25, space: style.size / 4 }
    context.font = `${font}1000px ${stack}`
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('x')
    context.font = `${font}${style.size}px ${stack}`
    const measured = {
      ascent: ascent / 1000,
      descent: descent / 1000,
      space: context.measureText(' ').width + style.tracking + style.spacing,
    }
    faces.set(key, measured)
    return measured
  }

  globalThis.platenReading = { ...globalThis.platenReading, faceOf }
}

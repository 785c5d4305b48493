import type { Reading } from './word-reading.ts'

/** Lends the page what knows the measures of a face. Runs in the page. */
export const lendFaces = (): void => {
  const context = document.createElement('canvas').getContext('2d')
  const faces = new Map<string, { ascent: number; space: number }>()
  const faceOf: Reading['faceOf'] = (style) => {
    const font = `${style.isItalic ? 'italic ' : ''}${style.weight} `
    const key = `${font}${style.size} ${style.stack}`
    const face = faces.get(key)
    if (face || !context) return face ?? { ascent: 0.9, space: style.size / 4 }
    context.font = `${font}1000px ${style.stack}`
    const { fontBoundingBoxAscent: ascent } = context.measureText('x')
    context.font = `${font}${style.size}px ${style.stack}`
    const measured = {
      ascent: ascent / 1000,
      space: context.measureText(' ').width + style.tracking + style.spacing,
    }
    faces.set(key, measured)
    return measured
  }

  globalThis.platenReading = { ...globalThis.platenReading, faceOf }
}

import type { Colour, Fill, Line } from '../scene/paint.ts'
import type { Outline, Scene, SceneObject, SceneSheet } from '../scene/scene.ts'

const px = (emu: number): number => emu / 9525

const css = ({ hex, opacity = 1 }: Colour): string =>
  `#${hex}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`

const stepsOf = (outline: Extract<Outline, { is: 'path' }>, width: number, height: number): string =>
  outline.steps
    .map((step) => {
      if (step.step === 'close') return 'Z'
      const at = (x: number, y: number): string => `${(x * width).toFixed(2)} ${(y * height).toFixed(2)}`
      if (step.step === 'curve')
        return `C${at(step.x1, step.y1)} ${at(step.x2, step.y2)} ${at(step.x, step.y)}`
      return `${step.step === 'move' ? 'M' : 'L'}${at(step.x, step.y)}`
    })
    .join('')

const shapeOf = (outline: Outline, width: number, height: number, paint: string): string => {
  if (outline.is === 'rectangle')
    return `<rect width="${width}" height="${height}" rx="${px(outline.radius ?? 0)}" ${paint}/>`
  if (outline.is === 'ellipse')
    return `<ellipse cx="${width / 2}" cy="${height / 2}" rx="${width / 2}" ry="${height / 2}" ${paint}/>`
  if (outline.is === 'line') return `<line x2="${width}" y2="${height}" ${paint}/>`
  return `<path fill-rule="evenodd" d="${stepsOf(outline, width, height)}" ${paint}/>`
}

const fillOf = (fill: Fill | undefined, id: string): { paint: string; definition: string } => {
  if (fill?.is === 'solid') return { paint: css(fill.colour), definition: '' }
  if (fill?.is !== 'gradient') return { paint: 'none', definition: '' }
  const stops = fill.stops
    .map(({ at, colour }) => `<stop offset="${at}" stop-color="${css(colour)}"/>`)
    .join('')
  const turn = `gradientTransform="rotate(${fill.degrees} .5 .5)"`
  return { paint: `url(#${id})`, definition: `<linearGradient id="${id}" ${turn}>${stops}</linearGradient>` }
}

const strokeOf = (line: Line | undefined): string => {
  if (!line) return ''
  const width = px(line.width)
  const dash = line.dash === undefined ? '' : ` stroke-dasharray="${width * (line.dash === 'dot' ? 1 : 3)}"`
  return ` stroke="${css(line.colour)}" stroke-width="${width}"${dash}`
}

const drawn = (object: SceneObject, id: string): string => {
  if (object.type === 'group')
    return object.members.map((member, at) => drawn(member, `${id}-${at}`)).join('')
  const { x, y, width, height } = object.box
  const [w, h] = [px(width), px(height)]
  const place = `translate(${px(x)} ${px(y)}) rotate(${object.rotation ?? 0} ${w / 2} ${h / 2})`
  if (object.type === 'picture')
    return `<rect class="picture" transform="${place}" width="${w}" height="${h}" fill="#8884"/>`
  if (object.type !== 'shape' && object.type !== 'text') return ''
  const { paint, definition } = fillOf(object.fill, id)
  const outline: Outline =
    object.type === 'shape' ? object.outline : { is: 'rectangle', radius: object.radius ?? 0 }
  return `${definition}<g transform="${place}">${shapeOf(outline, w, h, `fill="${paint}"${strokeOf(object.line)}`)}</g>`
}

/** The shapes of a sheet as SVG, without its words: for tests, and for looking at them. */
export const paintShapes = (sheet: SceneSheet, { width, height }: Scene['size']): string => {
  const ground = fillOf(sheet.background, `s${sheet.number}`)
  const objects = sheet.objects.map((object, at) => drawn(object, `s${sheet.number}-${at}`)).join('')
  const size = `width="${px(width)}" height="${px(height)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${ground.definition}<rect ${size} fill="${ground.paint}"/>${objects}</svg>`
}

import type { Box } from '../scene/box.ts'
import type { ShapeObject, TextObject } from '../scene/scene.ts'
import type { Drawn } from './drawn.ts'
import type { DrawnText } from './word-objects.ts'

type DrawnShape = Drawn & { readonly object: ShapeObject }

/** EMU by which a text may stand out of its ground and still be its own: two pixels. */
const OUT = 19_050
/** EMU within which two distances are the same to the eye. */
const ALIKE = 14_288

const isGround = (drawn: Drawn): drawn is DrawnShape => {
  const { object } = drawn
  return object.type === 'shape' && object.outline.is === 'rectangle' && object.rotation === undefined
}

const isLine = ({ object }: Drawn): boolean => object.type === 'shape' && object.fill === undefined

const insetsIn = (ground: Box, text: TextObject): TextObject['insets'] => {
  const { box, paragraphs } = text
  const [left, right] = [box.x - ground.x, ground.x + ground.width - box.x - box.width]
  const isRtl = paragraphs[0]?.direction === 'rtl'
  return {
    top: box.y - ground.y,
    bottom: ground.y + ground.height - box.y - box.height,
    start: isRtl ? right : left,
    end: isRtl ? left : right,
  }
}

/** A single line with as much ground on its left as on its right, such as the words of a button. */
const isCentred = ({ lines }: TextObject, ground: Box): boolean => {
  const [line] = lines
  if (lines.length !== 1 || !line) return false
  const [left, right] = [line.box.x - ground.x, ground.x + ground.width - line.box.x - line.box.width]
  return Math.abs(left - right) < ALIKE
}

/** A text on its ground, as one object; undefined where it does not lie within it. */
export const onGround = (
  text: TextObject,
  { box, fill, line, outline }: ShapeObject,
): TextObject | undefined => {
  const insets = insetsIn(box, text)
  if (Math.min(...Object.values(insets)) < -OUT) return undefined
  const isMiddle = Math.abs(insets.top - insets.bottom) < text.box.height / 4
  const isButton = isCentred(text, box)
  const sides = isButton
    ? { start: 0, end: 0 }
    : { start: Math.max(0, insets.start), end: Math.max(0, insets.end) }
  return {
    ...text,
    box,
    insets: { top: Math.max(0, insets.top), bottom: Math.max(0, insets.bottom), ...sides },
    anchor: isMiddle ? 'middle' : 'top',
    ...(isButton && {
      wraps: false,
      paragraphs: text.paragraphs.map((paragraph) => ({ ...paragraph, align: 'center' as const })),
    }),
    ...(fill && { fill }),
    ...(line && { line }),
    ...(outline.is === 'rectangle' && outline.radius !== undefined && { radius: outline.radius }),
  }
}

/** Texts with the grounds of their own elements as one object each, among all else that is drawn. */
export const withGrounds = (texts: readonly DrawnText[], others: readonly Drawn[]): Drawn[] => {
  const used = new Set<Drawn>()
  const merged = texts.map((text): Drawn => {
    const ground = others.find(
      (each): each is DrawnShape =>
        each.sheet === text.sheet && each.paint === text.element && isGround(each),
    )
    const isBetween = ({ paint, sheet }: Drawn): boolean =>
      sheet === text.sheet && paint > (ground?.paint ?? text.paint) && paint < text.paint
    // What is painted on the ground but below its words would come to lie above both, or below.
    const isApart = others.some((each) => isBetween(each) && !isLine(each))
    const object = ground && !isApart ? onGround(text.object, ground.object) : undefined
    if (!ground || !object) return text
    used.add(ground)
    // With the ground, so that its edges, which are lines of their own, stay above it.
    return { ...text, paint: ground.paint, object }
  })
  return [...others.filter((each) => !used.has(each)), ...merged]
}

import type { CSSProperties, ReactNode } from 'react'
import type { Box, Outline, PathStep, PictureObject, ShapeObject } from '../scene/scene.ts'
import { cssColour, cssFill, cssLine, type Drawing, placed, px } from './draw-looks.ts'

const stepText = (step: PathStep): string => {
  switch (step.step) {
    case 'move':
      return `M${step.x} ${step.y}`
    case 'line':
      return `L${step.x} ${step.y}`
    case 'curve':
      return `C${step.x1} ${step.y1} ${step.x2} ${step.y2} ${step.x} ${step.y}`
    case 'close':
      return 'Z'
  }
}

/** Steps in the unit square. */
const pathText = (steps: readonly PathStep[]): string => steps.map(stepText).join('')

const cut = (outline: Outline | undefined, radius: number | undefined): CSSProperties => {
  if (outline?.is === 'ellipse') return { borderRadius: '50%' }
  const round = radius ?? (outline?.is === 'rectangle' ? outline.radius : undefined)
  return round ? { borderRadius: px(round), overflow: 'hidden' } : { overflow: 'hidden' }
}

/** A line from corner to corner; one side may be nothing. */
const DrawnLine = ({ object }: { object: ShapeObject }): ReactNode => {
  const { box, line } = object
  if (!line) return null
  const lies = box.width >= box.height
  const side = lies ? 'borderTop' : 'borderLeft'
  const style = { solid: 'solid', dash: 'dashed', dot: 'dotted' }[line.dash ?? 'solid']
  const half = Math.round(line.width / 2)
  const centred: Box = lies ? { ...box, y: box.y - half, height: 0 } : { ...box, x: box.x - half, width: 0 }
  return (
    <div
      style={{
        ...placed(centred, object.rotation),
        [side]: `${px(line.width)} ${style} ${cssColour(line.colour)}`,
      }}
    />
  )
}

const DrawnPath = ({
  object,
  steps,
  drawing,
}: {
  object: ShapeObject
  steps: readonly PathStep[]
  drawing: Drawing
}): ReactNode => {
  const { box, fill, line, id } = object
  const name = `path-${id}`
  const stroke = line ? { stroke: cssColour(line.colour), strokeWidth: px(line.width) } : {}
  const plain = fill?.is === 'solid' ? cssColour(fill.colour) : 'none'
  const isPainted = fill && fill.is !== 'solid' && fill.is !== 'none'
  return (
    <div style={placed(box, object.rotation)}>
      <svg width={0} height={0} style={{ position: 'absolute' }}>
        <clipPath id={name} clipPathUnits="objectBoundingBox">
          <path d={pathText(steps)} />
        </clipPath>
      </svg>
      {isPainted ? (
        <div
          style={{ ...cssFill(fill, drawing), position: 'absolute', inset: 0, clipPath: `url(#${name})` }}
        />
      ) : null}
      <svg
        width="100%"
        height="100%"
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
        style={{ display: 'block', overflow: 'visible' }}
      >
        <path d={pathText(steps)} fill={plain} vectorEffect="non-scaling-stroke" {...stroke} />
      </svg>
    </div>
  )
}

/** A shape: rectangles and ellipses as boxes, everything else as a path. */
export const DrawnShape = ({ object, drawing }: { object: ShapeObject; drawing: Drawing }): ReactNode => {
  const { outline, fill, line } = object
  if (outline.is === 'line') return <DrawnLine object={object} />
  if (outline.is === 'path') return <DrawnPath object={object} steps={outline.steps} drawing={drawing} />
  const radius = outline.is === 'rectangle' ? outline.radius : undefined
  return (
    <div
      style={{
        ...placed(object.box, object.rotation),
        ...cssFill(fill, drawing),
        ...cssLine(line, radius),
        ...(outline.is === 'ellipse' ? { borderRadius: '50%' } : {}),
      }}
    />
  )
}

/** A picture, cut as its crop says. */
export const DrawnPicture = ({ object, drawing }: { object: PictureObject; drawing: Drawing }): ReactNode => {
  const { crop, box, outline } = object
  const wide = box.width / Math.max(0.001, 1 - crop.left - crop.right)
  const high = box.height / Math.max(0.001, 1 - crop.top - crop.bottom)
  const steps = outline?.is === 'path' ? outline.steps : undefined
  const name = `cut-${object.id}`
  return (
    <div
      style={{
        ...placed(box, object.rotation),
        ...cssLine(object.line, object.radius),
        ...cut(outline, object.radius),
        ...(object.opacity === undefined ? {} : { opacity: object.opacity }),
        ...(steps ? { clipPath: `url(#${name})` } : {}),
      }}
    >
      {steps ? (
        <svg width={0} height={0} style={{ position: 'absolute' }}>
          <clipPath id={name} clipPathUnits="objectBoundingBox">
            <path d={pathText(steps)} />
          </clipPath>
        </svg>
      ) : null}
      <img
        alt=""
        src={drawing.addressOf(object.media) || undefined}
        style={{
          position: 'absolute',
          left: px(-crop.left * wide),
          top: px(-crop.top * high),
          width: px(wide),
          height: px(high),
        }}
      />
    </div>
  )
}

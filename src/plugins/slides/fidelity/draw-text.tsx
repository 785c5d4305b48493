import type { CSSProperties, ReactNode } from 'react'
import type { TextObject } from '../scene/scene.ts'
import { isBold, type ListMark, type Paragraph, type Run } from '../scene/text.ts'
import { cssColour, cssFace, cssFill, cssLine, type Drawing, placed, pt, px } from './draw-looks.ts'

/** How letters are set, as office programs set them: regular or bold, and no optical sizes. */
const looks = (run: Omit<Run, 'text'>): CSSProperties => ({
  fontFamily: cssFace(run.face),
  fontSize: pt(run.size),
  fontWeight: isBold(run.weight) ? 700 : 400,
  fontOpticalSizing: 'none',
  fontStyle: run.italic ? 'italic' : 'normal',
  color: cssColour(run.colour),
  ...(run.tracking ? { letterSpacing: pt(run.tracking) } : {}),
  ...(run.caps ? { textTransform: 'uppercase' } : {}),
  ...(run.baseline ? { verticalAlign: run.baseline, fontSize: pt(run.size * 0.66) } : {}),
  textDecorationLine:
    [run.underline && 'underline', run.strike && 'line-through'].filter(Boolean).join(' ') || 'none',
})

const letters = (place: number): string => String.fromCharCode(97 + ((place - 1) % 26))
const romans: readonly [number, string][] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
const roman = (place: number): string => {
  const found = romans.find(([value]) => value <= place)
  return found ? found[1] + roman(place - found[0]) : ''
}

const numbered = {
  decimal: String,
  'lower-alpha': letters,
  'upper-alpha': (place: number) => letters(place).toUpperCase(),
  'lower-roman': roman,
  'upper-roman': (place: number) => roman(place).toUpperCase(),
}

const markText = (mark: ListMark): string =>
  mark.is === 'bullet' ? mark.character : `${numbered[mark.style](mark.start)}.`

const aligns = { start: 'start', center: 'center', end: 'end', justify: 'justify' } as const

const DrawnParagraph = ({ paragraph }: { paragraph: Paragraph }): ReactNode => {
  const { runs, indent, mark, leading } = paragraph
  const [first] = runs
  const gap = indent ? indent.text - indent.mark : 0
  return (
    <p
      dir={paragraph.direction}
      style={{
        margin: `${pt(paragraph.before)} 0 ${pt(paragraph.after)}`,
        lineHeight: leading > 0 ? pt(leading) : 'normal',
        textAlign: aligns[paragraph.align],
        paddingInlineStart: indent ? px(indent.text) : 0,
        textIndent: indent ? px(-gap) : 0,
        fontSize: first ? pt(first.size) : '1pt',
      }}
    >
      {mark && first ? (
        <span
          style={{
            ...looks(first),
            display: 'inline-block',
            minWidth: px(gap),
            textIndent: 0,
            ...(mark.colour ? { color: cssColour(mark.colour) } : {}),
          }}
        >
          {markText(mark)}
        </span>
      ) : null}
      {runs.map((run, index) =>
        run.isBreak ? (
          <br key={index} />
        ) : (
          <span key={index} lang={run.language} style={looks(run)}>
            {run.text}
          </span>
        ),
      )}
    </p>
  )
}

const sides = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const

type Set = Pick<TextObject, 'paragraphs' | 'insets' | 'anchor' | 'wraps'>

/** How paragraphs stand in a box. */
export const textBox = ({ insets, anchor, wraps }: Omit<Set, 'paragraphs'>): CSSProperties => ({
  boxSizing: 'border-box',
  display: 'flex',
  flexDirection: 'column',
  justifyContent: sides[anchor],
  paddingBlock: `${px(insets.top)} ${px(insets.bottom)}`,
  paddingInline: `${px(insets.start)} ${px(insets.end)}`,
  whiteSpace: wraps ? 'pre-wrap' : 'pre',
})

/** The paragraphs of a text. */
export const DrawnParagraphs = ({ paragraphs }: Pick<Set, 'paragraphs'>): ReactNode =>
  paragraphs.map((paragraph, index) => <DrawnParagraph key={index} paragraph={paragraph} />)

/** A text with its ground and edge. */
export const DrawnText = ({ object, drawing }: { object: TextObject; drawing: Drawing }): ReactNode => (
  <div
    dir={object.paragraphs[0]?.direction ?? 'ltr'}
    style={{
      ...placed(object.box, object.rotation),
      ...textBox(object),
      ...cssFill(object.fill, drawing),
      ...cssLine(object.line, object.radius),
    }}
  >
    <DrawnParagraphs paragraphs={object.paragraphs} />
  </div>
)

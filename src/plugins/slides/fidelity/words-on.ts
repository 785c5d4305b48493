import type { SceneObject, SceneSheet } from '../scene/scene.ts'
import type { Paragraph } from '../scene/text.ts'

const wordsIn = (paragraphs: readonly Paragraph[], between: string): string =>
  paragraphs
    .map(({ runs }) => runs.map(({ text, isBreak }) => (isBreak ? ' ' : text)).join(''))
    .map((words) => words.trim())
    .filter(Boolean)
    .join(between)

const wordsOf = (object: SceneObject): string => {
  switch (object.type) {
    case 'text':
      return object.placeholder?.role === 'number' ? '' : wordsIn(object.paragraphs, '\n')
    case 'table':
      return object.rows
        .map((cells) => cells.map(({ paragraphs }) => wordsIn(paragraphs, ' ')).join('\t'))
        .join('\n')
    case 'group':
      return object.members.map(wordsOf).filter(Boolean).join('\n')
    case 'chart':
    case 'picture':
      return object.alt ?? ''
    case 'shape':
      return ''
  }
}

/** What a slide says, in the order it is read; pictures and charts by their alternative texts. */
export const wordsOn = ({ objects }: SceneSheet): string => objects.map(wordsOf).filter(Boolean).join('\n')

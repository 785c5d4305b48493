import type { CSSProperties, ReactNode } from 'react'
import { longestWord } from '../block/text-width.ts'

type Props = { level: number; className: string; children: string }

/** A heading of the level the page's outline asks for; how it looks is the class's matter. Nothing when empty. */
export const Heading = ({ level, className, children }: Props): ReactNode => {
  if (children.trim() === '') return null
  const Tag = `h${Math.min(6, level)}` as 'h1'
  // The size gives way to the longest word, because browsers without a dictionary cannot hyphenate it.
  const style = { '--letters': longestWord(children) } as CSSProperties // custom properties are not in React's type
  return (
    <Tag className={className} style={style}>
      {children}
    </Tag>
  )
}

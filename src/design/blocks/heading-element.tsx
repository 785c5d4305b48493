import type { ReactNode } from 'react'

/** A heading of the level the page's outline asks for; how it looks is the class's matter. Nothing when empty. */
export const Heading = ({
  level,
  className,
  children,
}: {
  level: number
  className: string
  children: string
}): ReactNode => {
  if (children.trim() === '') return null
  const Tag = `h${Math.min(6, level)}` as 'h1'
  return <Tag className={className}>{children}</Tag>
}

import type { ReactNode } from 'react'

type Props = {
  picture: ReactNode
  title: string
  /** 1 where the page has no other heading. */
  level?: 1 | 2
  action?: ReactNode
  children?: ReactNode
}

/** Nothing here yet: a picture of what will be, one sentence, one action. */
export const EmptyState = ({ picture, title, level = 2, action, children }: Props) => {
  const Heading = `h${level}` as const
  return (
    <div className="crop-marks grid justify-items-center gap-6 rounded-surface bg-bed px-6 py-16 text-center sm:py-20">
      <div aria-hidden>{picture}</div>
      <div className="grid max-w-md gap-2">
        <Heading className="text-xl font-semibold tracking-tight">{title}</Heading>
        {children ? <p className="text-ink-soft">{children}</p> : null}
      </div>
      {action}
    </div>
  )
}

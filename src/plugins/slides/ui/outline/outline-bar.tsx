import type { ReactNode } from 'react'

type Props = {
  title: ReactNode
  state: ReactNode
  actions: ReactNode
  primary?: ReactNode
  /** Along the lower edge. */
  edge?: ReactNode
}

/**
 * Over an outline: its title, how it stands, and the one way on, which stays in reach at the foot of a small screen. The
 * blur is behind the bar, not on it: what is fixed within a blurred element is fixed to that.
 */
export const OutlineBar = ({ title, state, actions, primary, edge }: Props) => (
  <div className="sticky top-16 z-20 border-b before:absolute before:inset-0 before:-z-10 before:bg-paper/95 before:backdrop-blur-sm">
    <div className="mx-auto flex max-w-4xl items-center gap-x-3 px-4 py-3 sm:px-6">
      <div className="min-w-0 flex-1">
        {title}
        <p className="flex flex-wrap gap-x-2 text-sm text-ink-soft">{state}</p>
      </div>
      {actions}
      {primary ? (
        <div className="max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:z-20 max-sm:grid max-sm:border-t max-sm:bg-paper/95 max-sm:p-4 max-sm:backdrop-blur-sm">
          {primary}
        </div>
      ) : null}
    </div>
    {edge}
  </div>
)

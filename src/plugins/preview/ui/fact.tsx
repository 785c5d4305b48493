import type { ReactNode } from 'react'

/** One thing known of a design, in a list of them. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid gap-0.5 border-t pt-3">
    <dt className="text-sm text-ink-soft">{name}</dt>
    <dd dir="auto" className="text-base whitespace-pre-wrap">
      {children}
    </dd>
  </div>
)

import type { ReactNode } from 'react'

type Props = { title: string; lead?: string; children: ReactNode }

/** A part of the settings: what it is about at the side, its form beside it. */
export const Section = ({ title, lead, children }: Props) => (
  <section className="grid gap-x-10 gap-y-5 border-t py-8 first:border-t-0 first:pt-0 md:grid-cols-[14rem_minmax(0,28rem)]">
    <div className="grid content-start gap-1">
      <h2 className="text-lg font-semibold">{title}</h2>
      {lead ? <p className="text-sm text-ink-soft">{lead}</p> : null}
    </div>
    {children}
  </section>
)

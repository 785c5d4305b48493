import type { ReactNode } from 'react'

/** A part of the create form under its heading. */
export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="grid grid-cols-[minmax(0,1fr)] gap-3">
    <h2 className="text-base font-semibold">{title}</h2>
    {children}
  </section>
)

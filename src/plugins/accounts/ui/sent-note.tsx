import { MailCheck } from 'lucide-react'
import type { ReactNode } from 'react'

/** What to do now that a mail is on its way; announced, because it takes the place of a form. */
export const SentNote = ({ title, children }: { title: string; children: ReactNode }) => (
  <div role="status" className="grid justify-items-start gap-3 rounded-surface border bg-sheet p-6">
    <MailCheck aria-hidden className="size-6 text-ink-soft" />
    <p className="text-lg font-semibold">{title}</p>
    <p className="text-ink-soft">{children}</p>
  </div>
)

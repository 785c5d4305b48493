'use client'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from './button.tsx'

type Props = {
  page: number
  pages: number
  labels: { nav: string; previous: string; next: string; state: string }
  onPage: (page: number) => void
}

/** Steps through the pages of a list. */
export const Pagination = ({ page, pages, labels, onPage }: Props) => (
  <nav aria-label={labels.nav} className="flex items-center justify-center gap-4">
    <Button size="sm" disabled={page <= 1} onClick={() => onPage(page - 1)}>
      <ChevronLeft aria-hidden className="rtl:rotate-180" />
      {labels.previous}
    </Button>
    <span className="tabular text-sm text-ink-soft">{labels.state}</span>
    <Button size="sm" disabled={page >= pages} onClick={() => onPage(page + 1)}>
      {labels.next}
      <ChevronRight aria-hidden className="rtl:rotate-180" />
    </Button>
  </nav>
)

'use client'
import { useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/locale/navigation.ts'

const widths = ['w-28', 'w-20', 'w-24']

/** A history without a line yet. */
export const NothingYet = () => {
  const t = useTranslations('billing')
  const picture = (
    <div className="grid w-56 gap-3 rounded-control bg-sheet p-5 shadow-page">
      {widths.map((width) => (
        <span key={width} className="flex items-center justify-between">
          <span className={`h-1.5 rounded-full bg-ink/15 ${width}`} />
          <span className="h-1.5 w-6 rounded-full bg-ink/30" />
        </span>
      ))}
    </div>
  )
  return (
    <EmptyState
      picture={picture}
      title={t('empty')}
      action={
        <Button asChild>
          <Link href="/create">{t('emptyAction')}</Link>
        </Button>
      }
    >
      {t('emptyText')}
    </EmptyState>
  )
}

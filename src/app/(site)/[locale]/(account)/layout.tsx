import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PageShape } from '#ui/page-shape.tsx'

const kinds = ['slides', 'document', 'website', 'graphic']

export default function AccountLayout({ children }: { children: ReactNode }) {
  const t = useTranslations('account')
  return (
    <div className="grid flex-1 lg:grid-cols-2">
      <div className="grid content-center justify-items-center px-4 py-12 sm:px-6">
        <div className="grid w-full max-w-sm gap-8">{children}</div>
      </div>
      <aside className="crop-marks hidden content-center justify-items-center gap-12 bg-bed p-16 lg:grid">
        <div aria-hidden className="grid grid-cols-2 place-items-center gap-10">
          {kinds.map((kind) => (
            <PageShape key={kind} kind={kind} className="h-32 w-auto drop-shadow-md" />
          ))}
        </div>
        <p className="display max-w-sm text-center text-xl text-ink-soft">{t('quote')}</p>
      </aside>
    </div>
  )
}

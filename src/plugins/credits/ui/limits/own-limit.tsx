'use client'
import { useTranslations } from 'next-intl'
import { useBalance } from '../balance/use-balance.ts'
import { LimitBar } from './limit-bar.tsx'

/** What the person may spend in a workspace in a month, and who decides that. */
export const OwnLimit = ({ workspace }: { workspace: string }) => {
  const t = useTranslations('usage')
  const limit = useBalance(workspace).data?.limit
  return (
    <section aria-labelledby="own-limit" className="grid content-start gap-3">
      <h2 id="own-limit" className="text-xl font-semibold tracking-tight">
        {t('ownLimit')}
      </h2>
      <div className="grid gap-2 border-y py-4">
        {limit ? <LimitBar used={limit.used} monthly={limit.monthly} /> : null}
        <p className="text-base text-ink-soft">{t(limit ? 'ownLimitText' : 'ownNoLimit')}</p>
      </div>
    </section>
  )
}

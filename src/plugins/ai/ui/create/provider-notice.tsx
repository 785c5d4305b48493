'use client'
import { useTranslations } from 'next-intl'
import { Notice } from '#ui/notice.tsx'
import type { Catalog } from '#plugins/core/client.ts'

/** Who writes: a model by name, or plainly that it is not one. */
export const ProviderNotice = ({ providers }: { providers: Catalog['providers'] | undefined }) => {
  const t = useTranslations('create')
  const text = providers?.text
  if (!providers || !text) return null
  if (text.isDemo) {
    return (
      <Notice title={t('demoTitle')}>
        <p className="text-sm text-ink-soft">{t('demoText')}</p>
      </Notice>
    )
  }
  return (
    <p className="text-sm text-ink-soft">
      {t('writtenBy', { provider: text.label })}
      {providers.image?.isDemo ? ` ${t('demoImages')}` : ''}
    </p>
  )
}

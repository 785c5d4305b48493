'use client'
import { useTranslations } from 'next-intl'
import type { FidelityReport } from '../../fidelity/report.ts'

/** What became of a deck's objects, in one sentence. */
export const FidelitySummary = ({ report }: { report: FidelityReport }) => {
  const t = useTranslations('fidelity')
  const { mode, objects, slides } = report
  if (mode === 'exact') return <>{t('exact', { count: slides.length })}</>
  const rest = (['approximated', 'rasterised'] as const).filter((sort) => objects[sort] > 0)
  const parts = [
    t('native', { count: objects.native }),
    ...rest.map((sort) => t(sort, { count: objects[sort] })),
  ]
  return (
    <>
      {rest.length === 0
        ? t('allNative', { count: objects.native })
        : t('sentence', { parts: parts.join(', ') })}
    </>
  )
}

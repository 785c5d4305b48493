'use client'
import { ChevronDown, TriangleAlert } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { Collapsible } from 'radix-ui'
import type { FidelityReport as Report } from '../../fidelity/report.ts'
import { FidelityNotes } from './fidelity-notes.tsx'
import { FidelitySummary } from './fidelity-summary.tsx'
import { likeness, readReport } from './read-report.ts'

const Likeness = ({ slides }: Pick<Report, 'slides'>) => {
  const t = useTranslations('fidelity')
  const seen = slides.filter(({ difference }) => difference !== null)
  if (seen.length === 0) return null
  return (
    <section className="grid gap-2">
      <h4 className="font-semibold">{t('likeness')}</h4>
      <ol className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
        {seen.map(({ number, title, difference }) => {
          const percent = likeness(difference) ?? 0
          return (
            <li key={number} className="grid grid-cols-[1.5rem_minmax(0,1fr)_5rem_3rem] items-center gap-2">
              <span className="tabular text-ink-soft">{number}</span>
              <span dir="auto" className="truncate">
                {title || t('untitled')}
              </span>
              <span aria-hidden className="h-1 overflow-hidden rounded-full bg-ink/10">
                <span className="block h-full rounded-full bg-ink-soft" style={{ width: `${percent}%` }} />
              </span>
              <span className="tabular text-end">{t('percent', { percent })}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

const Fonts = ({ fonts }: Pick<Report, 'fonts'>) => {
  const t = useTranslations('fidelity')
  const special = fonts.filter(({ isCommon }) => !isCommon)
  if (special.length === 0) return null
  return (
    <section className="grid gap-1">
      <h4 className="font-semibold">{t('fonts')}</h4>
      <p className="text-ink-soft">{t('fontsText')}</p>
      <ul className="grid gap-1">
        {special.map(({ family, fallback }) => (
          <li key={family}>
            <span className="font-medium">{family}</span>
            {fallback ? <span className="text-ink-soft"> · {t('fallback', { fallback })}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How a deck fared in a PPTX, in plain words; the details for who looks for them. */
export const FidelityReport = ({ value, isShort }: { value: unknown; isShort: boolean }) => {
  const t = useTranslations('fidelity')
  const format = useFormatter()
  const report = readReport(value)
  if (!report) return null
  const special = report.fonts.filter(({ isCommon }) => !isCommon).map(({ family }) => family)
  const warning =
    report.findings.length > 0 ? (
      <p className="flex gap-2 text-sm text-warning">
        <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
        {t('findings', { count: report.findings.length })}
      </p>
    ) : null
  if (isShort) {
    return (
      <div className="grid gap-1 text-sm text-ink-soft">
        <p>
          <FidelitySummary report={report} />
        </p>
        {special.length > 0 ? (
          <p>{t('install', { fonts: format.list(special, { type: 'conjunction' }) })}</p>
        ) : null}
        {warning}
      </div>
    )
  }
  return (
    <Collapsible.Root className="grid grid-cols-[minmax(0,1fr)] gap-1 text-sm">
      <p>
        <FidelitySummary report={report} />
      </p>
      {warning}
      <Collapsible.Trigger className="group -mx-2 flex min-h-8 items-center gap-1.5 justify-self-start rounded-control px-2 font-medium text-ink-soft hover:bg-hover hover:text-ink pointer-coarse:min-h-11">
        {t('details')}
        <ChevronDown
          aria-hidden
          className="size-4 transition-transform duration-150 group-data-[state=open]:rotate-180"
        />
      </Collapsible.Trigger>
      <Collapsible.Content>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5 pt-2 pb-2">
          <Likeness slides={report.slides} />
          <Fonts fonts={report.fonts} />
          <FidelityNotes report={report} />
        </div>
      </Collapsible.Content>
    </Collapsible.Root>
  )
}

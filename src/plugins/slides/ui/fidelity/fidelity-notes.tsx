'use client'
import { useFormatter, useTranslations } from 'next-intl'
import type { FidelityReport } from '../../fidelity/report.ts'
import { namesOfReason } from '../../scene/reasons.ts'

/** How many objects are named for one reason. */
const MOST_NAMED = 6

/** Why an object is not as it is drawn; what this page does not know is said as the server says it. */
const Reason = ({ because }: { because: string }) => {
  const t = useTranslations('fidelity')
  const format = useFormatter()
  const known = namesOfReason(because)
  if (!known) return <span lang="en">{because}</span>
  if ('one' in known) return <>{t(`because.${known.one}`)}</>
  const parts = known.chart.map((name) => t(`chartBecause.${name}`))
  return <>{t('inChart', { reasons: format.list(parts) })}</>
}

/** Which objects did not stay what they are, by why. */
export const FidelityNotes = ({ report }: { report: FidelityReport }) => {
  const t = useTranslations('fidelity')
  // Where each slide is a picture, the summary has said so.
  if (report.mode === 'exact' || report.notes.length === 0) return null
  const groups = Map.groupBy(report.notes, ({ is, because }) => `${is} ${because}`)
  return (
    <section className="grid gap-1">
      <h4 className="font-semibold">{t('notes')}</h4>
      <ul className="grid gap-2">
        {[...groups].map(([key, [first, ...others]]) =>
          first ? (
            <li key={key}>
              <p className="font-medium">
                {[first, ...others]
                  .slice(0, MOST_NAMED)
                  .map(({ slide, object }) => t('object', { slide, object }))
                  .join(' · ')}
                {others.length >= MOST_NAMED ? (
                  <> {t('more', { count: others.length + 1 - MOST_NAMED })}</>
                ) : null}
              </p>
              <p className="text-ink-soft">
                {t(`is.${first.is}`)}: <Reason because={first.because} />
              </p>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  )
}

'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { Fact } from './fact.tsx'
import { makerName, type Provenance } from './provenance.ts'

const SECOND = 1000
const SHORTEST_TOLD = 50

/** Seconds and cost, as people read them. */
const useAmounts = () => {
  const t = useTranslations('provenance')
  const format = useFormatter()
  return {
    seconds: (ms: number) =>
      t('seconds', {
        seconds: format.number(ms / SECOND, { maximumFractionDigits: ms < 10 * SECOND ? 1 : 0 }),
      }),
    dollars: (amount: number | null | undefined) =>
      amount === null || amount === undefined
        ? t('costUnknown')
        : format.number(amount, {
            style: 'currency',
            currency: 'USD',
            maximumFractionDigits: amount < 1 ? 4 : 2,
          }),
  }
}

/** Who made a design, at which cost and in what time, page by page, and what its review saw. */
export const ProvenanceFacts = ({ from }: { from: Provenance }) => {
  const t = useTranslations('provenance')
  const format = useFormatter()
  const { seconds, dollars } = useAmounts()
  const { text, image, usage, cost, ms, pages, findings, rewrites } = from
  const writer = makerName(text)
  const artist = makerName(image)
  const spent = [usage?.text, usage?.images].reduce(
    (sum, each) => sum + (each?.inputTokens ?? 0) + (each?.outputTokens ?? 0),
    0,
  )
  return (
    <>
      {writer ? <Fact name={t('writtenBy')}>{writer}</Fact> : null}
      {artist ? <Fact name={t('drawnBy')}>{artist}</Fact> : null}
      {cost ? (
        <Fact name={t('cost')}>
          <span className="tabular">{dollars(cost.total)}</span>
          {spent > 0 ? (
            <span className="text-ink-soft"> · {t('tokens', { tokens: format.number(spent) })}</span>
          ) : null}
        </Fact>
      ) : null}
      {ms?.total === undefined ? null : <Fact name={t('time')}>{seconds(ms.total)}</Fact>}
      {rewrites.length > 0 ? <Fact name={t('rewrites')}>{rewrites.length}</Fact> : null}
      {pages.length > 0 ? (
        <Fact name={t('byPage')}>
          <ol className="mt-1 grid gap-1 text-sm">
            {pages.map((page) => (
              <li key={page.index} className="tabular flex items-baseline gap-3">
                <span className="w-5 text-ink-soft">{page.index + 1}</span>
                <span className="flex-1">{t(`source.${sourceOf(page.source)}`)}</span>
                {page.ms === undefined || page.ms < SHORTEST_TOLD ? null : (
                  <span className="text-ink-soft">{seconds(page.ms)}</span>
                )}
              </li>
            ))}
          </ol>
        </Fact>
      ) : null}
      <Findings findings={findings} />
    </>
  )
}

const sourceOf = (source: string | undefined): 'model' | 'repair' | 'fallback' | 'failed' =>
  source === 'repair' || source === 'fallback' || source === 'failed' ? source : 'model'

/** What a person should look at: what the review saw and could not put right, then how much it did. */
const Findings = ({ findings }: Pick<Provenance, 'findings'>) => {
  const t = useTranslations('provenance')
  const open = findings.filter(({ fixed }) => !fixed)
  const mended = findings.length - open.length
  if (findings.length === 0) return null
  return (
    <Fact name={open.length > 0 ? t('review') : t('reviewed')}>
      <ul className="mt-1 grid gap-1.5 text-sm">
        {open.map(({ page, code, message }, index) => (
          <li key={index} className="flex gap-3">
            <span className="tabular w-5 shrink-0 text-ink-soft">{page + 1}</span>
            <span>{t.has(`finding.${code}`) ? t(`finding.${code}`) : message}</span>
          </li>
        ))}
        {mended > 0 ? <li className="text-ink-soft">{t('mended', { count: mended })}</li> : null}
      </ul>
    </Fact>
  )
}

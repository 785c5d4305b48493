'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { Disclosure } from '#ui/disclosure.tsx'
import type { Bar } from './chart.ts'
import { useBarWords } from './use-bar-words.ts'

type Props = { bars: readonly Bar[]; kinds: readonly string[]; wordOf: (kind: string) => string }

/** The chart in figures; days without any use are left out. */
export const UsageTable = ({ bars, kinds, wordOf }: Props) => {
  const t = useTranslations('usage')
  const format = useFormatter()
  const { nameOf } = useBarWords(wordOf)
  return (
    <Disclosure title={t('table')} open={false}>
      <div className="overflow-x-auto" role="region" aria-label={t('table')} tabIndex={0}>
        <table className="tabular w-full text-base">
          <thead>
            <tr className="border-b text-sm text-ink-soft">
              <th scope="col" className="py-2 pe-4 text-start font-medium">
                {t('when')}
              </th>
              {kinds.map((kind) => (
                <th key={kind} scope="col" className="px-4 py-2 text-end font-medium">
                  {wordOf(kind)}
                </th>
              ))}
              <th scope="col" className="py-2 ps-4 text-end font-medium">
                {t('total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars
              .filter(({ total }) => total > 0)
              .map((bar) => (
                <tr key={bar.from} className="border-b">
                  <th scope="row" className="py-2 pe-4 text-start font-normal whitespace-nowrap">
                    {nameOf(bar)}
                  </th>
                  {kinds.map((kind) => (
                    <td key={kind} className="px-4 py-2 text-end">
                      {format.number(bar.parts.find((part) => part.kind === kind)?.credits ?? 0)}
                    </td>
                  ))}
                  <td className="py-2 ps-4 text-end font-medium">{format.number(bar.total)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  )
}

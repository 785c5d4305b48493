'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useRef, useState, type KeyboardEvent } from 'react'
import { cn } from '#ui/class-names.ts'
import { topOf, type Bar } from './chart.ts'
import { fillOf } from './fills.ts'
import { useBarWords } from './use-bar-words.ts'

type Props = { bars: readonly Bar[]; kinds: readonly string[]; wordOf: (kind: string) => string }

/** Stacked bars from zero, one a day or a week. One of them is in the order of the keyboard; arrows lead to the others. */
export const UsageChart = ({ bars, kinds, wordOf }: Props) => {
  const t = useTranslations('usage')
  const format = useFormatter()
  const { dayOf, nameOf, credits, told } = useBarWords(wordOf)
  const list = useRef<HTMLOListElement>(null)
  const [focused, setFocused] = useState<number>()
  const [pointed, setPointed] = useState<number>()
  const reached = Math.min(focused ?? bars.length - 1, bars.length - 1)
  const largest = bars.reduce((most, bar) => (bar.total > most.total ? bar : most), { total: 0, from: '', to: '', parts: [] } as Bar) // prettier-ignore
  const top = topOf(largest.total)
  const shown = bars[pointed ?? focused ?? -1]

  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
    const moves: Record<string, number> = {
      [forward]: reached + 1,
      [back]: reached - 1,
      Home: 0,
      End: bars.length - 1,
    }
    const next = moves[event.key]
    if (next === undefined) return
    event.preventDefault()
    list.current?.querySelectorAll('button')[Math.min(bars.length - 1, Math.max(0, next))]?.focus()
  }
  const shareOf = (part: number) => `${(part / top) * 100}%`
  return (
    <figure className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <p aria-hidden className="tabular flex min-h-5.5 items-end text-base text-ink-soft max-sm:min-h-16.5">
        {shown ? told(shown) : t('most', { name: nameOf(largest), credits: credits(largest.total) })}
      </p>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
        <div aria-hidden className="tabular relative w-10 text-end text-xs text-ink-soft">
          {[1, 0.5, 0].map((share) => (
            <span
              key={share}
              className="absolute end-0 translate-y-1/2"
              style={{ bottom: `${share * 100}%` }}
            >
              {format.number(top * share, { notation: top >= 10_000 ? 'compact' : 'standard' })}
            </span>
          ))}
        </div>
        <div className="relative">
          <div aria-hidden className="absolute inset-0">
            {[1, 0.5, 0].map((share) => (
              <span
                key={share}
                className={cn('absolute inset-x-0 border-t', share === 0 && 'border-control')}
                style={{ bottom: `${share * 100}%` }}
              />
            ))}
          </div>
          <ol
            ref={list}
            aria-label={t('chart')}
            className="relative flex h-56 gap-px sm:gap-1"
            onKeyDown={onKeyDown}
            onBlur={() => setFocused(undefined)}
            onPointerLeave={() => setPointed(undefined)}
          >
            {bars.map((bar, at) => (
              <li key={bar.from} className="min-w-0 flex-1">
                <button
                  type="button"
                  aria-label={told(bar)}
                  tabIndex={at === reached ? 0 : -1}
                  onFocus={() => setFocused(at)}
                  onPointerEnter={() => setPointed(at)}
                  className="flex size-full cursor-default! flex-col-reverse gap-px rounded-[3px] hover:bg-hover focus-visible:bg-hover focus-visible:-outline-offset-1"
                >
                  {bar.parts.map(({ kind, credits: each }) => (
                    <span
                      key={kind}
                      className={cn(
                        'mx-auto block min-h-0.5 w-full max-w-8 shrink-0 last:rounded-t-[3px]',
                        fillOf(kinds.indexOf(kind)),
                      )}
                      style={{ height: shareOf(each) }}
                    />
                  ))}
                </button>
              </li>
            ))}
          </ol>
        </div>
        <div aria-hidden className="tabular col-start-2 flex justify-between pt-1.5 text-xs text-ink-soft">
          {[bars[0], bars[Math.floor(bars.length / 2)], bars.at(-1)].map((bar, at) =>
            bar ? <span key={at}>{dayOf(at === 2 ? bar.to : bar.from)}</span> : null,
          )}
        </div>
      </div>
    </figure>
  )
}

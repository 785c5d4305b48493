'use client'
import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Collapsible } from 'radix-ui'
import { useDateText } from '../date-text.ts'
import { EntryAmount } from './entry-amount.tsx'
import { EntryFacts } from './entry-facts.tsx'
import type { Entry } from './use-entries.ts'

type Props = { entry: Entry; kindLabel: string }

/** One movement: what it was, for what, how much; opened, everything that is known of it. */
export const EntryRow = ({ entry, kindLabel }: Props) => {
  const t = useTranslations('billing')
  const dateText = useDateText()
  const reason =
    entry.reason && t.has(`reasons.${entry.reason}`) ? t(`reasons.${entry.reason}`) : entry.reason
  const about = entry.title ?? entry.details.title ?? reason
  return (
    <Collapsible.Root asChild>
      <li>
        <Collapsible.Trigger className="group grid w-full grid-cols-[1rem_minmax(0,1fr)_auto] gap-x-3 rounded-control py-3 text-start hover:bg-hover sm:px-2">
          <ChevronDown
            aria-hidden
            className="size-4 translate-y-[3px] text-ink-soft transition-transform duration-150 group-data-[state=open]:rotate-180"
          />
          <span className="grid min-w-0 gap-0.5">
            <span className="flex min-w-0 flex-wrap items-baseline gap-x-2.5 text-base">
              <span className="font-medium">{t(`verbs.${entry.verb}`)}</span>
              {about ? (
                <span dir="auto" className="max-w-full truncate text-ink-soft">
                  {about}
                </span>
              ) : null}
            </span>
            <span className="tabular text-sm text-ink-soft">
              <time dateTime={entry.at}>{dateText.minute(entry.at)}</time>
              {entry.memberName ? <span dir="auto"> · {entry.memberName}</span> : null}
            </span>
          </span>
          <EntryAmount entry={entry} />
        </Collapsible.Trigger>
        <Collapsible.Content>
          <EntryFacts entry={entry} kindLabel={kindLabel} reason={reason} />
        </Collapsible.Content>
      </li>
    </Collapsible.Root>
  )
}

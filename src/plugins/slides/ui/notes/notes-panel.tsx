'use client'
import { ChevronDown, MessageSquareText } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Collapsible } from 'radix-ui'
import { useState } from 'react'
import { useCanEdit, type DesignRecord } from '#plugins/core/client.ts'
import { keepOpen, wasOpen } from './notes-open.ts'
import { NotesField } from './notes-field.tsx'
import { secondsToSay } from './seconds-to-say.ts'

type Props = { design: DesignRecord; index: number }

/** What is said to the slide that is looked at, below it; editors write it there. */
export const NotesPanel = ({ design, index }: Props) => {
  const t = useTranslations('slideNotes')
  const canEdit = useCanEdit(design.workspace)
  const [open, setOpen] = useState(wasOpen)
  const page = design.pages?.[index]
  const notes = page?.notes ?? ''
  const seconds = secondsToSay(notes)
  if (page?.id === undefined) return null
  return (
    <Collapsible.Root
      open={open}
      onOpenChange={(next) => {
        setOpen(next)
        keepOpen(next)
      }}
      className="border-t bg-paper"
    >
      <Collapsible.Trigger className="group flex min-h-10 w-full items-center gap-2 px-4 text-start text-sm hover:bg-hover focus-visible:-outline-offset-2 sm:px-6 pointer-coarse:min-h-11">
        <MessageSquareText aria-hidden className="size-4 text-ink-soft" />
        <span className="font-semibold">{t('title')}</span>
        <span className="tabular text-ink-soft">{seconds > 0 ? t('time', { seconds }) : t('none')}</span>
        <ChevronDown
          aria-hidden
          className="ms-auto size-4 rotate-180 text-ink-soft transition-transform duration-150 group-data-[state=open]:rotate-0"
        />
      </Collapsible.Trigger>
      <Collapsible.Content>
        <div className="grid h-28 grid-cols-[minmax(0,1fr)] sm:h-32">
          {canEdit ? (
            <NotesField key={page.id} designId={design.id} page={{ id: page.id, notes }} number={index + 1} />
          ) : (
            // Scrolled by keyboard where it is long.
            <p
              dir="auto"
              tabIndex={0}
              className="overflow-y-auto px-4 pb-3 text-base whitespace-pre-wrap focus-visible:-outline-offset-2 sm:px-6"
            >
              {notes || <span className="text-ink-soft">{t('noneText')}</span>}
            </p>
          )}
        </div>
      </Collapsible.Content>
    </Collapsible.Root>
  )
}

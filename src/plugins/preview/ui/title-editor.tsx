'use client'
import { Pencil } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { toast } from '#ui/toaster.tsx'
import { useErrorText, useRenameDesign } from '#plugins/core/client.ts'

const LONGEST_TITLE = 200

/** The design's title; a click makes it a field, Enter keeps the change, Escape drops it. */
export const TitleEditor = ({ id, title }: { id: string; title: string }) => {
  const t = useTranslations('viewer')
  const errorText = useErrorText()
  const rename = useRenameDesign(id)
  const [draft, setDraft] = useState<string | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)

  useEffect(() => {
    if (wasEditing.current && draft === null) opener.current?.focus()
    wasEditing.current = draft !== null
  }, [draft])

  const keep = () => {
    const next = (draft ?? '').trim()
    setDraft(null)
    if (next !== '' && next !== title) {
      rename.mutate(next, { onError: (error) => toast(t('renameFailed'), { description: errorText(error) }) })
    }
  }

  if (draft !== null) {
    return (
      <input
        aria-label={t('title')}
        dir="auto"
        autoFocus
        maxLength={LONGEST_TITLE}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep()
          if (event.key === 'Escape') setDraft(null)
        }}
        className="-mx-2 w-full min-w-0 rounded-[6px] border border-control bg-sheet px-2 py-0.5 text-lg font-semibold tracking-tight"
      />
    )
  }
  return (
    <h1 className="min-w-0 text-lg font-semibold tracking-tight">
      <button
        ref={opener}
        type="button"
        title={title}
        aria-label={t('rename', { title })}
        onClick={() => setDraft(title)}
        className="group -mx-2 flex max-w-full items-center gap-2 rounded-[6px] px-2 py-0.5 text-start hover:bg-hover"
      >
        <span dir="auto" className="truncate">
          {title}
        </span>
        <Pencil
          aria-hidden
          className="size-3.5 shrink-0 text-ink-soft opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
        />
      </button>
    </h1>
  )
}

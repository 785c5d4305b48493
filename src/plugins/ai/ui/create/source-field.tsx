'use client'
import { FileText, Upload, X } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useId, useRef, useState, type DragEvent } from 'react'
import { MAX_SOURCE } from '#kernel/max-source.ts'
import { Button } from '#ui/button.tsx'
import { cn } from '#ui/class-names.ts'
import { Textarea } from '#ui/textarea.tsx'
import { type FileProblem, readTextFile } from './read-text-file.ts'

type Props = {
  /** null while none is wanted. */
  value: string | null
  onChange: (text: string | null) => void
}

/** The person's own text or Markdown: typed, pasted, dropped or chosen as a file. */
export const SourceField = ({ value, onChange }: Props) => {
  const t = useTranslations('create.source')
  const format = useFormatter()
  const id = useId()
  const file = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [problem, setProblem] = useState<FileProblem>()
  const length = value?.length ?? 0
  const isTooLong = length > MAX_SOURCE
  const take = async (given: File | undefined) => {
    if (!given) return
    const read = await readTextFile(given)
    setProblem('problem' in read ? read.problem : undefined)
    if ('text' in read) onChange(value?.trim() ? `${value.trimEnd()}\n\n${read.text}` : read.text)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }
  const count = { count: format.number(length), most: format.number(MAX_SOURCE) }
  const error = problem ? t(`problem.${problem}`) : isTooLong ? t('tooLong', count) : undefined
  return (
    <div
      role="group"
      aria-label={t('label')}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cn(
        'grid grid-cols-[minmax(0,1fr)] gap-2 rounded-surface',
        isOver && 'outline-2 outline-offset-4 outline-press-bar outline-dashed',
      )}
    >
      <input
        ref={file}
        type="file"
        accept=".md,.markdown,.txt,text/plain,text/markdown"
        className="hidden"
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          void take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      {value === null ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button size="sm" onClick={() => onChange('')}>
            <FileText aria-hidden />
            {t('add')}
          </Button>
          <span className="text-sm text-ink-soft">{t('addHint')}</span>
        </div>
      ) : (
        <>
          <label htmlFor={id} className="text-base font-medium">
            {t('label')}
          </label>
          <Textarea
            id={id}
            value={value}
            autoFocus={value === ''}
            placeholder={t('placeholder')}
            aria-describedby={`${id}-count`}
            aria-invalid={isTooLong || undefined}
            onChange={(event) => onChange(event.target.value)}
            className="max-h-[32dvh] min-h-32 rounded-surface p-4"
          />
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <p
              id={`${id}-count`}
              className={cn('tabular me-auto text-sm text-ink-soft', isTooLong && 'text-press-ink')}
            >
              {t('count', count)}
            </p>
            <Button size="sm" look="quiet" onClick={() => file.current?.click()}>
              <Upload aria-hidden />
              {t('choose')}
            </Button>
            <Button size="sm" look="quiet" onClick={() => onChange(null)}>
              <X aria-hidden />
              {t('remove')}
            </Button>
          </div>
        </>
      )}
      {error ? (
        <p role="alert" className="text-sm font-medium text-press-ink">
          {error}
        </p>
      ) : null}
    </div>
  )
}

'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { cn } from '#ui/class-names.ts'
import { PageFrame } from '#ui/page-frame.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { toast } from '#ui/toaster.tsx'
import { cancelJob, followJob, useErrorText, type PageSize } from '#plugins/core/client.ts'

type Props = {
  jobId: string
  /** Number of the page, for who cannot see it. */
  number: number
  /** The page's frame; without one only the work is told of, as for a section of a website. */
  frame: PageSize | undefined
  onEnd: () => Promise<void>
}

/** A page that is being written again: a wash over the old one, and the new one as soon as it is there. */
export const PageInWork = ({ jobId, number, frame, onEnd }: Props) => {
  const t = useTranslations('rewrite')
  const errorText = useErrorText()
  const [html, setHtml] = useState<string>()
  const [stopping, setStopping] = useState(false)
  const ended = useRef(onEnd)
  useEffect(() => {
    ended.current = onEnd
  })
  useEffect(
    () =>
      followJob(jobId, {
        onEvent: (event) => {
          if (event.type === 'page') setHtml(event.data.html)
          if (event.type !== 'end') return
          if (event.data.status === 'failed') toast(errorText(event.data.error, t('failed')))
          void ended.current()
        },
        onConnection: () => undefined,
        // Gone, or no longer this person's to see: nothing more to tell.
        onRefused: () => void ended.current(),
      }),
    [jobId, t, errorText],
  )
  const stop = () => {
    setStopping(true)
    cancelJob(jobId).catch((error: unknown) => {
      setStopping(false)
      toast(errorText(error))
    })
  }
  return (
    <div
      className={cn('absolute inset-0 grid', frame ? 'place-items-center bg-paper/75' : 'place-items-start')}
    >
      {html && frame ? (
        <PageFrame
          inert
          title=""
          {...frame}
          source={{ html }}
          className="absolute inset-0 animate-press-in"
        />
      ) : null}
      <div className="pointer-events-auto z-10 grid w-64 max-w-[90%] gap-3 justify-self-center rounded-surface border bg-sheet p-4 text-base shadow-lift max-sm:w-56">
        <p role="status" className="font-medium">
          {t(`${html ? 'drawing' : 'writing'}.${frame ? 'page' : 'section'}`, { number })}
        </p>
        <ProgressBar label={t('progress')} percent={null} />
        <Button size="sm" busy={stopping} onClick={stop}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}

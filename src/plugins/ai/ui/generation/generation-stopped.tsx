'use client'
import { useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/locale/navigation.ts'
import { Notice } from '#ui/notice.tsx'
import { toast } from '#ui/toaster.tsx'
import { useErrorText, type JobRecord } from '#plugins/core/client.ts'
import { useRetryGeneration } from './use-generation.ts'

type Props = {
  design: { id: string; kind: string; prompt?: string | null | undefined }
  job: JobRecord
  /** Finished pages that were kept. */
  kept: number
}

/** A generation that failed or was cancelled: why, what was kept, and the two ways on. */
export const GenerationStopped = ({ design, job, kept }: Props) => {
  const t = useTranslations('generation')
  const errorText = useErrorText()
  const retry = useRetryGeneration({ designId: design.id, jobId: job.id })
  const cancelled = job.status === 'cancelled'
  const again = new URLSearchParams({ kind: design.kind, prompt: (design.prompt ?? '').slice(0, 1500) })
  return (
    <Notice
      look={cancelled ? 'info' : 'error'}
      title={cancelled ? t('cancelledTitle') : t('failedTitle')}
      action={
        <>
          <Button
            size="sm"
            look={kept > 0 ? 'outline' : 'primary'}
            busy={retry.isPending}
            onClick={() => retry.mutate(undefined, { onError: (error) => toast(errorText(error)) })}
          >
            {kept > 0 ? t('finishRest') : t('retry')}
          </Button>
          <Button size="sm" look="quiet" asChild>
            <Link href={`/create?${again}`}>{t('changePrompt')}</Link>
          </Button>
        </>
      }
    >
      {cancelled ? null : <p>{errorText(job.error, t('failedText'))}</p>}
      <p className="text-ink-soft">{t('kept', { count: kept })}</p>
    </Notice>
  )
}

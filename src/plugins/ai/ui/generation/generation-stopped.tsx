'use client'
import { useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/locale/navigation.ts'
import { Notice } from '#ui/notice.tsx'
import { toast } from '#ui/toaster.tsx'
import { useErrorText, type JobRecord } from '#plugins/core/client.ts'
import {
  CreditsReceipt,
  OutOfCredits,
  refusalOf,
  SpendButton,
  useRetryPrice,
} from '#plugins/credits/client.ts'
import { useRetryGeneration } from './use-generation.ts'

type Props = {
  design: { id: string; kind: string; workspace: string; prompt?: string | null | undefined }
  job: JobRecord
  /** Finished pages that were kept. */
  kept: number
}

/** A generation that failed or was cancelled: why, what was kept, and the two ways on. */
export const GenerationStopped = ({ design, job, kept }: Props) => {
  const t = useTranslations('generation')
  const errorText = useErrorText()
  const retry = useRetryGeneration({ designId: design.id, jobId: job.id })
  const price = useRetryPrice(job.id, design.workspace)
  const cancelled = job.status === 'cancelled'
  const again = new URLSearchParams({ kind: design.kind, prompt: (design.prompt ?? '').slice(0, 1500) })
  return (
    <Notice
      look={cancelled ? 'info' : 'error'}
      title={cancelled ? t('cancelledTitle') : t('failedTitle')}
      action={
        <>
          <SpendButton
            size="sm"
            look={kept > 0 ? 'outline' : 'primary'}
            price={price}
            workspace={design.workspace}
            busy={retry.isPending}
            onClick={() =>
              retry.mutate(undefined, {
                onError: (error) => (refusalOf(error) ? undefined : toast(errorText(error))),
              })
            }
          >
            {kept > 0 ? t('finishRest') : t('retry')}
          </SpendButton>
          <Button size="sm" look="quiet" asChild>
            <Link href={`/create?${again}`}>{t('changePrompt')}</Link>
          </Button>
        </>
      }
    >
      {cancelled ? null : <p>{errorText(job.error, t('failedText'))}</p>}
      <p className="text-ink-soft">
        {t('kept', { count: kept })} <CreditsReceipt job={job} />
      </p>
      <OutOfCredits error={retry.error} workspace={design.workspace} className="mt-2" />
    </Notice>
  )
}

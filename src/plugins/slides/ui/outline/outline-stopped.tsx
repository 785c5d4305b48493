'use client'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/locale/navigation.ts'
import { Notice } from '#ui/notice.tsx'
import { toast } from '#ui/toaster.tsx'
import { fetchJob, retryJob, useErrorText } from '#plugins/core/client.ts'
import {
  CreditsReceipt,
  OutOfCredits,
  refusalOf,
  SpendButton,
  useRetryPrice,
} from '#plugins/credits/client.ts'
import type { Outline } from '../../outline/shown-outline.ts'
import type { OutlineJob } from './outline-record.ts'
import { PlannedRows } from './planned-rows.tsx'

type Props = {
  design: { title: string; kind: string; workspace: string; prompt?: string | null | undefined }
  job: OutlineJob
  outline: Outline | null
  canEdit: boolean
  onRetry: () => void
}

/** An outline that was not finished: why, what is kept, and the two ways on. */
export const OutlineStopped = ({ design, job, outline, canEdit, onRetry }: Props) => {
  const t = useTranslations('outline')
  const errorText = useErrorText()
  const ended = useQuery({
    queryKey: ['job', job.id],
    queryFn: ({ signal }) => fetchJob(job.id, signal),
    retry: false,
  })
  const retry = useMutation({ mutationFn: () => retryJob(job.id), onSuccess: onRetry })
  const price = useRetryPrice(job.id, design.workspace)
  const isCancelled = job.status === 'cancelled'
  const again = new URLSearchParams({ kind: design.kind, prompt: (design.prompt ?? '').slice(0, 1500) })
  return (
    <div className="mx-auto grid w-full max-w-4xl grid-cols-[minmax(0,1fr)] gap-6 px-4 py-10 sm:px-6 sm:py-14">
      <h1 dir="auto" className="display text-2xl">
        {design.title}
      </h1>
      <Notice
        look={isCancelled ? 'info' : 'error'}
        title={isCancelled ? t('cancelledTitle') : t('failedTitle')}
        action={
          canEdit ? (
            <>
              <SpendButton
                size="sm"
                look="primary"
                price={price}
                workspace={design.workspace}
                busy={retry.isPending}
                onClick={() =>
                  retry.mutate(undefined, {
                    onError: (error) => (refusalOf(error) ? undefined : toast(errorText(error))),
                  })
                }
              >
                {t('retry')}
              </SpendButton>
              <Button size="sm" look="quiet" asChild>
                <Link href={`/create?${again}`}>{t('changePrompt')}</Link>
              </Button>
            </>
          ) : null
        }
      >
        {isCancelled ? null : <p>{errorText(ended.data?.error, t('failedText'))}</p>}
        <p className="text-ink-soft">
          {t('promptKept')} <CreditsReceipt job={job} />
        </p>
        <OutOfCredits error={retry.error} workspace={design.workspace} className="mt-2" />
      </Notice>
      {outline && outline.slides.length > 0 ? <PlannedRows slides={outline.slides} isOver /> : null}
    </div>
  )
}

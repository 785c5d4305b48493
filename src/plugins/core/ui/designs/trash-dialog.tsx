'use client'
import { useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'
import { toast } from '#ui/toaster.tsx'
import { useErrorText } from '../use-error-text.ts'
import { useTrashDesign } from './use-designs.ts'

type Props = {
  design: { id: string; title: string }
  open: boolean
  onOpenChange: (open: boolean) => void
  onTrashed?: () => void
}

/** Asks, then moves the design to the trash and offers the way back. */
export const TrashDialog = ({ design, open, onOpenChange, onTrashed }: Props) => {
  const t = useTranslations('designs')
  const errorText = useErrorText()
  const trash = useTrashDesign()

  const restore = () =>
    trash.mutate(
      { id: design.id, trashed: false },
      { onSuccess: () => toast(t('restored')), onError: (error) => toast(errorText(error)) },
    )
  const confirm = () =>
    trash.mutate(
      { id: design.id, trashed: true },
      {
        onSuccess: () => {
          toast(t('trashed', { title: design.title }), { action: { label: t('undo'), onClick: restore } })
          onTrashed?.()
        },
        onError: (error) => toast(errorText(error)),
      },
    )

  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('trashTitle', { title: design.title })}
      cancel={<Button>{t('keep')}</Button>}
      confirm={
        <Button look="danger" onClick={confirm}>
          {t('trash')}
        </Button>
      }
    >
      {t('trashText')}
    </ConfirmDialog>
  )
}

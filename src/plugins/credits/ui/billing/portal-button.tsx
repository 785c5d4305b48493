'use client'
import { useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { toast } from '#ui/toaster.tsx'
import { useErrorText } from '#plugins/core/client.ts'
import { usePortal } from './use-checkout.ts'

type Props = { workspace: string; children: string; className?: string }

/** Leads to Stripe's own page, where plan, cards and invoices are. */
export const PortalButton = ({ workspace, children, className }: Props) => {
  const t = useTranslations('billing')
  const errorText = useErrorText()
  const portal = usePortal()
  return (
    <Button
      className={className}
      busy={portal.isPending || portal.isSuccess}
      onClick={() =>
        portal.mutate(workspace, {
          onError: (error) => toast(t('manageFailed'), { description: errorText(error) }),
        })
      }
    >
      {children}
    </Button>
  )
}

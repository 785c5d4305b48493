'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useRouter } from '#ui/locale/navigation.ts'
import { toast } from '#ui/toaster.tsx'
import { agreedOf } from '#plugins/credits/client.ts'
import { isDeck } from '#plugins/slides/client.ts'
import { requestOf } from './request-of.ts'
import type { CreateOptions } from './use-create-options.ts'
import { useCreatePrices } from './use-create-prices.ts'
import { useGenerate } from './use-generate.ts'

type Given = {
  text: { prompt: string; source: string }
  options: CreateOptions
  workspaceId: string | undefined
  kinds: Parameters<typeof requestOf>[0]['kinds']
  /** It cannot be sent as it is. */
  isBlocked: boolean
  /** Nothing says yet what it is about. */
  onMissing: () => void
  onSend: () => void
  onStarted: () => void
}

/** Sends what was chosen and goes to the design. A deck begins with its outline, unless it is wanted at once. */
export const useSubmit = (given: Given) => {
  const { text, options, workspaceId, kinds, isBlocked, onMissing, onSend, onStarted } = given
  const t = useTranslations('create')
  const router = useRouter()
  const generate = useGenerate()
  const [tried, setTried] = useState(false)
  const isMissing = text.prompt.trim() === '' && text.source.trim() === ''
  // A generation of several kinds has no outline of its own.
  const hasOutline = isDeck(options) && options.also.length === 0
  const isSent = generate.isPending || generate.isSuccess
  const request = requestOf({ ...text, options, workspaceId, kinds })
  const prices = useCreatePrices({ request, hasOutline, wanted: !isBlocked && kinds !== undefined })

  const send = (isOutline: boolean) => {
    if (isSent || isBlocked) return
    if (isMissing) {
      setTried(true)
      onMissing()
      return
    }
    onSend()
    generate.mutate(
      {
        request: { ...request, ...agreedOf(isOutline ? prices.outline : prices.design) },
        isOutline,
      },
      {
        onSuccess: ({ design, designs = [] }) => {
          onStarted()
          if (designs.length > 1) toast(t('several', { count: designs.length }))
          router.push(`/designs/${design.id}`)
        },
      },
    )
  }
  const sending = generate.variables?.isOutline ? ('outline' as const) : ('design' as const)
  return {
    submit: () => send(hasOutline),
    withoutOutline: hasOutline ? () => send(false) : undefined,
    missing: tried && isMissing,
    busy: isSent ? sending : null,
    error: generate.error,
    prices,
  }
}

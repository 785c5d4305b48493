'use client'
import { CornerDownLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { Kbd } from '#ui/kbd.tsx'
import { missingOf, PriceSaid, SpendButton, TooFew } from '#plugins/credits/client.ts'
import type { CreatePrices } from './use-create-prices.ts'

const never = () => () => {}
const isApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent)

type Props = {
  kind: string
  /** How many pages were chosen; null where the prompt decides. */
  pages: number | null
  /** Which of the two is under way. */
  busy: 'outline' | 'design' | null
  /** There is no place for the design, or none yet. */ blocked: boolean
  /** Makes the design at once, where its outline would be gone over first; undefined where there is no outline. */
  onWithoutOutline: (() => void) | undefined
  prices: CreatePrices
  workspace: string | undefined
  /** Why nothing began is told already. */
  isRefused: boolean
}

/** The one primary action of the create page, with its price; stays in reach at the foot of a small screen. */
export const GenerateButton = ({
  kind,
  pages,
  busy,
  blocked,
  onWithoutOutline,
  prices,
  workspace,
  isRefused,
}: Props) => {
  const t = useTranslations('create')
  const apple = useSyncExternalStore(never, isApple, () => false)
  const known = t.has(`generate.${kind}`) ? kind : 'other'
  const verb =
    pages !== null && t.has(`generateCount.${kind}`)
      ? t(`generateCount.${kind}`, { count: pages })
      : t(`generate.${known}`)
  const idle = busy === null
  const first = onWithoutOutline ? prices.outline : prices.design
  const isFirstShort = missingOf(first) > 0
  return (
    <>
      {isRefused ? null : (
        <TooFew
          price={isFirstShort ? first : prices.design}
          verb={isFirstShort && onWithoutOutline ? t('outlineFirst') : verb}
          workspace={workspace}
        />
      )}
      <div className="grid gap-2 max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-20 max-lg:border-t max-lg:bg-paper/95 max-lg:px-4 max-lg:py-3 max-lg:backdrop-blur-sm sm:max-lg:grid-flow-col sm:max-lg:px-6">
        <SpendButton
          type="submit"
          look="primary"
          size="lg"
          price={first}
          workspace={workspace}
          busy={busy === (onWithoutOutline ? 'outline' : 'design')}
          disabled={!idle || blocked}
          className="w-full px-4"
          after={
            idle && first.state === 'free' ? (
              <span aria-hidden className="flex gap-1 pointer-coarse:hidden">
                <Kbd>{apple ? '⌘' : 'Ctrl'}</Kbd>
                <Kbd>
                  <CornerDownLeft className="size-3!" />
                </Kbd>
              </span>
            ) : null
          }
        >
          {onWithoutOutline ? t('outlineFirst') : verb}
        </SpendButton>
        {onWithoutOutline ? (
          <SpendButton
            price={prices.design}
            workspace={workspace}
            busy={busy === 'design'}
            disabled={!idle || blocked}
            onClick={onWithoutOutline}
            className="w-full sm:max-lg:order-first sm:max-lg:h-12"
          >
            {verb}
          </SpendButton>
        ) : null}
        <PriceSaid price={prices.design} />
      </div>
    </>
  )
}

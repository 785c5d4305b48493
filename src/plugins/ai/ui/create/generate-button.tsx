'use client'
import { CornerDownLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { Button } from '#ui/button.tsx'
import { Kbd } from '#ui/kbd.tsx'

const never = () => () => {}
const isApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent)

type Props = {
  kind: string
  busy: boolean
  /** There is no place for the design, or none yet. */ blocked: boolean
}

/** The one primary action of the create page; stays in reach at the foot of a small screen. */
export const GenerateButton = ({ kind, busy, blocked }: Props) => {
  const t = useTranslations('create')
  const apple = useSyncExternalStore(never, isApple, () => false)
  const known = t.has(`generate.${kind}`) ? kind : 'other'
  return (
    <div className="max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-20 max-lg:border-t max-lg:bg-paper/95 max-lg:px-4 max-lg:py-3 max-lg:backdrop-blur-sm sm:max-lg:px-6">
      <Button
        type="submit"
        look="primary"
        size="lg"
        busy={busy}
        disabled={busy || blocked}
        className="w-full"
      >
        {t(`generate.${known}`)}
        {busy ? null : (
          <span aria-hidden className="flex gap-1 pointer-coarse:hidden">
            <Kbd>{apple ? '⌘' : 'Ctrl'}</Kbd>
            <Kbd>
              <CornerDownLeft className="size-3!" />
            </Kbd>
          </span>
        )}
      </Button>
    </div>
  )
}

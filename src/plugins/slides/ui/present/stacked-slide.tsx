'use client'
import { useTranslations } from 'next-intl'
import { memo, useEffect } from 'react'
import type { PageSize } from '#plugins/core/client.ts'
import { cn } from '#ui/class-names.ts'

type Props = {
  sheet: number
  address: string
  size: PageSize
  scale: number
  /** `before` is still seen beneath the one that comes up over it. */
  look: 'shown' | 'before' | 'ready'
  onCame: (sheet: number) => void
  onWent: (sheet: number) => void
}

const looks = {
  shown: 'z-20 opacity-100 transition-opacity duration-200 ease-out motion-reduce:transition-none',
  before: 'z-10 opacity-100',
  // What is not seen at all is not drawn ahead of time.
  ready: 'z-0 opacity-[0.001]',
}

/** One slide of a stack: a frame without scripts that takes no key and no touch. */
export const StackedSlide = memo(({ sheet, address, size, scale, look, onCame, onWent }: Props) => {
  const t = useTranslations('present')
  useEffect(() => () => onWent(sheet), [sheet, onWent])
  return (
    <div
      inert={look !== 'shown'}
      data-slide={sheet + 1}
      data-look={look}
      className={cn(
        'pointer-events-none absolute inset-0 overflow-hidden will-change-[opacity]',
        looks[look],
      )}
    >
      <iframe
        sandbox=""
        tabIndex={-1}
        title={t('slide', { number: sheet + 1 })}
        src={address}
        onLoad={() => onCame(sheet)}
        className="absolute top-0 left-0 origin-top-left border-0"
        style={{ ...size, transform: `scale(${scale})` }}
      />
    </div>
  )
})

'use client'
import { useTranslations } from 'next-intl'
import { Segmented } from '#ui/segmented.tsx'
import type { Zoom } from './use-fit.ts'

type Props = { flow: 'paged' | 'continuous'; zoom: Zoom; onZoom: (zoom: Zoom) => void; className?: string }

/** How large a page is shown; for a website, on which screen. */
export const ZoomSwitch = ({ flow, zoom, onZoom, className }: Props) => {
  const t = useTranslations('viewer')
  const choices: { value: Zoom; label: string }[] =
    flow === 'paged'
      ? [
          { value: 'fit', label: t('fit') },
          { value: 'actual', label: '100 %' },
        ]
      : [
          { value: 'fit', label: t('desktop') },
          { value: 'phone', label: t('phone') },
        ]
  return (
    <Segmented
      label={t('zoom')}
      value={zoom}
      onValueChange={(value) => onZoom(choices.find((choice) => choice.value === value)?.value ?? 'fit')}
      options={choices}
      {...(className ? { className } : {})}
    />
  )
}

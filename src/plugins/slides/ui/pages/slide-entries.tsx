'use client'
import { ArrowDown, ArrowUp, Copy, PenLine, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { MenuEntry, MenuLabel } from '#ui/menu.tsx'
import type { DesignRecord } from '#plugins/core/client.ts'
import type { useSlideActions } from './use-slide-actions.ts'

type Props = {
  design: DesignRecord
  index: number
  actions: ReturnType<typeof useSlideActions>
  /** Shows a page of the design. */
  show: (index: number) => void
  /** Writes the page again; undefined while that is under way. */
  onWriteAgain: (() => void) | undefined
  /** What that costs, to stand behind its verb. */
  price: ReactNode
}

/** What can be done with one slide, as entries of a menu. */
export const SlideEntries = ({ design, index, actions, show, onWriteAgain, price }: Props) => {
  const t = useTranslations('slideActions')
  const count = design.pages?.length ?? 0
  const id = design.pages?.[index]?.id
  if (id === undefined) return null
  const { isBusy, duplicate, move, remove } = actions
  return (
    <>
      <MenuLabel>{t('slide', { number: index + 1 })}</MenuLabel>
      <MenuEntry disabled={!onWriteAgain} onSelect={onWriteAgain}>
        <PenLine aria-hidden />
        <span>
          {t('writeAgain')}
          {price}
        </span>
      </MenuEntry>
      <MenuEntry disabled={isBusy} onSelect={() => duplicate(id, () => show(index + 1))}>
        <Copy aria-hidden />
        {t('duplicate')}
      </MenuEntry>
      <MenuEntry disabled={isBusy || index === 0} onSelect={() => move(id, index - 1, () => show(index - 1))}>
        <ArrowUp aria-hidden />
        {t('moveUp')}
      </MenuEntry>
      <MenuEntry
        disabled={isBusy || index === count - 1}
        onSelect={() => move(id, index + 1, () => show(index + 1))}
      >
        <ArrowDown aria-hidden />
        {t('moveDown')}
      </MenuEntry>
      <MenuEntry disabled={isBusy || count === 1} onSelect={() => remove(index)}>
        <Trash2 aria-hidden />
        {t('delete')}
      </MenuEntry>
    </>
  )
}

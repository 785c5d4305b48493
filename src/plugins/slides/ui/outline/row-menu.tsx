'use client'
import { ArrowDown, ArrowUp, Bookmark, Ellipsis, Plus, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button, buttonStyle } from '#ui/button.tsx'
import { cn } from '#ui/class-names.ts'
import { Menu, MenuContent, MenuEntry, MenuLine, MenuTrigger } from '#ui/menu.tsx'
import type { RowActions } from './use-row-actions.ts'
import type { Row } from './draft.ts'

type Props = { row: Row; number: number; count: number; actions: RowActions; canAdd: boolean }

const onHover =
  'max-sm:hidden opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 pointer-coarse:opacity-100'

/** What can be done with a planned slide: the usual two at once, all of it in a menu. */
export const RowMenu = ({ row, number, count, actions, canAdd }: Props) => {
  const t = useTranslations('outline')
  return (
    <>
      <Button
        look="quiet"
        size="icon"
        aria-label={t('addBelowOf', { number })}
        title={t('addBelow')}
        disabled={!canAdd}
        onClick={() => actions.addBelow(row.key)}
        className={onHover}
      >
        <Plus aria-hidden />
      </Button>
      <Button
        look="quiet"
        size="icon"
        aria-label={t('removeOf', { number })}
        title={t('remove')}
        disabled={count === 1}
        onClick={() => actions.remove(row.key)}
        className={onHover}
      >
        <Trash2 aria-hidden />
      </Button>
      <Menu>
        <MenuTrigger
          aria-label={t('actionsOf', { number })}
          className={cn(buttonStyle({ look: 'quiet', size: 'icon' }), 'text-ink-soft')}
        >
          <Ellipsis aria-hidden />
        </MenuTrigger>
        {/* The row that was added or moved keeps the focus its action gave it. */}
        <MenuContent onCloseAutoFocus={(event) => actions.isFocusing() && event.preventDefault()}>
          <MenuEntry disabled={!canAdd} onSelect={() => actions.addBelow(row.key)}>
            <Plus aria-hidden />
            {t('addBelow')}
          </MenuEntry>
          <MenuEntry disabled={number === 1} onSelect={() => actions.move(row.key, number - 2)}>
            <ArrowUp aria-hidden />
            {t('moveUp')}
          </MenuEntry>
          <MenuEntry disabled={number === count} onSelect={() => actions.move(row.key, number)}>
            <ArrowDown aria-hidden />
            {t('moveDown')}
          </MenuEntry>
          <MenuEntry onSelect={() => actions.toggleSection(row)}>
            <Bookmark aria-hidden />
            {row.part === undefined ? t('startSection') : t('endSection')}
          </MenuEntry>
          <MenuLine />
          <MenuEntry disabled={count === 1} onSelect={() => actions.remove(row.key)}>
            <Trash2 aria-hidden />
            {t('remove')}
          </MenuEntry>
        </MenuContent>
      </Menu>
    </>
  )
}

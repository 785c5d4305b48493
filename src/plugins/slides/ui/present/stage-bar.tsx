'use client'
import { ChevronLeft, ChevronRight, LayoutGrid, Maximize, Minimize, NotebookText, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { cn } from '#ui/class-names.ts'
import type { Command } from '../../present/keys.ts'
import type { Show } from '../../present/show.ts'
import { Elapsed } from './clock.tsx'
import { SlideLinks } from './slide-links.tsx'
import type { OtherWindow } from './use-other-window.ts'
import type { Slides } from './use-slides.ts'
import type { Opened } from './use-stage.ts'

type Props = {
  slides: Slides
  show: Show
  isShown: boolean
  isFull: boolean
  canBeFull: boolean
  notes: OtherWindow
  opened: Opened
  onOpened: (opened: Opened) => void
  run: (command: Command) => void
}

type Tool = { label: string; keys: string; onPress: () => void; isOff?: boolean; children: ReactNode }

const ToolButton = ({ label, keys, onPress, isOff = false, children }: Tool) => (
  <Button
    look="quiet"
    size="icon"
    aria-label={label}
    aria-keyshortcuts={keys}
    title={`${label} (${keys})`}
    disabled={isOff}
    onClick={({ detail, currentTarget }) => {
      // What the pointer pressed must not keep the keys: Space turns the slide, not the button again.
      if (detail > 0) currentTarget.blur()
      onPress()
    }}
  >
    {children}
  </Button>
)

/** What a speaker needs besides the keys: at the foot of the screen, and gone as soon as nothing moves. */
export const StageBar = (props: Props) => {
  const { slides, show, isShown, isFull, canBeFull, notes, opened, onOpened, run } = props
  const t = useTranslations('present')
  const count = slides.sheets.length
  return (
    <div
      role="group"
      aria-label={t('controls')}
      className={cn(
        'absolute inset-x-2 bottom-3 z-50 mx-auto flex w-fit max-w-[calc(100vw-1rem)] flex-wrap items-center justify-center gap-x-0.5 rounded-surface border bg-sheet/95 p-1 shadow-lift transition-[opacity,transform] duration-150 ease-out motion-reduce:transition-none',
        'has-focus-visible:pointer-events-auto has-focus-visible:translate-y-0 has-focus-visible:opacity-100',
        isShown ? 'opacity-100' : 'pointer-events-none translate-y-2 opacity-0',
      )}
    >
      <div dir={slides.direction} className="flex items-center">
        <ToolButton
          label={t('previous')}
          keys="PageUp"
          isOff={show.sheet === 0}
          onPress={() => run({ do: 'previous' })}
        >
          <ChevronLeft aria-hidden className="rtl:rotate-180" />
        </ToolButton>
        <span aria-hidden dir="ltr" className="tabular min-w-14 text-center text-sm">
          {show.sheet + 1} / {count}
        </span>
        <ToolButton
          label={t('next')}
          keys="PageDown"
          isOff={show.sheet >= count - 1}
          onPress={() => run({ do: 'next' })}
        >
          <ChevronRight aria-hidden className="rtl:rotate-180" />
        </ToolButton>
      </div>
      <span className="mx-2 text-sm text-ink-soft max-sm:hidden">
        <span className="sr-only">{t('elapsed')} </span>
        <Elapsed timer={show.timer} className="tabular" />
      </span>
      <SlideLinks
        slides={slides}
        sheet={show.sheet}
        isWanted={isShown}
        isOpen={opened === 'links'}
        onOpenChange={(is) => onOpened(is ? 'links' : null)}
        onJump={(sheet) => run({ do: 'go', sheet })}
      />
      <ToolButton label={t('overview')} keys="G" onPress={() => run({ do: 'overview' })}>
        <LayoutGrid aria-hidden />
      </ToolButton>
      {notes.isBlocked ? (
        <Button look="outline" size="sm" asChild>
          <a href={notes.href} target={notes.name} title={t('blocked')}>
            {t('openNotes')}
          </a>
        </Button>
      ) : (
        <ToolButton label={t('notes')} keys="N" onPress={notes.open}>
          <NotebookText aria-hidden />
        </ToolButton>
      )}
      {canBeFull ? (
        <ToolButton
          label={t(isFull ? 'window' : 'fullScreen')}
          keys="F"
          onPress={() => run({ do: 'fullScreen' })}
        >
          {isFull ? <Minimize aria-hidden /> : <Maximize aria-hidden />}
        </ToolButton>
      ) : null}
      <ToolButton label={t('leave')} keys="Escape" onPress={() => run({ do: 'leave' })}>
        <X aria-hidden />
      </ToolButton>
    </div>
  )
}

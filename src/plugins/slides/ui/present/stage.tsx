'use client'
import { useTranslations } from 'next-intl'
import { useCallback, useRef, useState, type PointerEvent } from 'react'
import { cn } from '#ui/class-names.ts'
import { useRouter } from '#ui/locale/navigation.ts'
import type { DesignRecord } from '#plugins/core/client.ts'
import { gestureOf } from '../../present/gesture.ts'
import type { Command } from '../../present/keys.ts'
import { Blank } from './blank.tsx'
import { Laser } from './laser.tsx'
import { Overview } from './overview.tsx'
import { SlideStack } from './slide-stack.tsx'
import { StageBar } from './stage-bar.tsx'
import { useAwake } from './use-awake.ts'
import { useCommands } from './use-commands.ts'
import { useFullScreen } from './use-full-screen.ts'
import { useOtherWindow } from './use-other-window.ts'
import { useShow } from './use-show.ts'
import { useSlides } from './use-slides.ts'
import { useStirred } from './use-stirred.ts'

export type Opened = 'overview' | 'links' | null

type Props = { design: DesignRecord; session: string; opensAt: number }

/** The screen the audience sees. */
export const Stage = ({ design, session, opensAt }: Props) => {
  const t = useTranslations('present')
  const router = useRouter()
  const slides = useSlides(design)
  const count = slides.sheets.length
  const { show, step } = useShow({ designId: design.id, session, side: 'slides', count, opensAt })
  const screen = useFullScreen()
  const notes = useOtherWindow({ designId: design.id, session, side: 'notes' })
  const { isStirred, stir, still } = useStirred()
  const [opened, setOpened] = useState<Opened>(null)
  const [hasLaser, setLaser] = useState(false)
  useAwake()

  const { toggle } = screen
  const openNotes = notes.open
  const leave = useCallback(
    () => router.push(`/designs/${design.id}?page=${show.sheet + 1}`),
    [router, design.id, show.sheet],
  )
  const run = useCallback(
    (command: Command) => {
      if (command.do === 'overview' || command.do === 'links') {
        setOpened((now) => (now === command.do ? null : command.do))
        return stir()
      }
      if (command.do === 'fullScreen') return toggle()
      if (command.do === 'laser') return setLaser((is) => !is)
      if (command.do === 'notes') return openNotes()
      if (command.do !== 'leave') return step(command)
      if (show.blank) return step({ do: 'blank', colour: show.blank })
      leave()
    },
    [stir, toggle, openNotes, step, show.blank, leave],
  )
  useCommands({ direction: slides.direction, run })

  const pressed = useRef<{ x: number; y: number }>(null)
  const onUp = ({ clientX, clientY, pointerType, currentTarget }: PointerEvent) => {
    const from = pressed.current
    pressed.current = null
    if (!from) return
    const gesture = gestureOf(
      from,
      { x: clientX, y: clientY },
      { width: currentTarget.clientWidth, direction: slides.direction },
    )
    if (gesture === 'next' || gesture === 'previous') return step({ do: gesture })
    if (gesture === 'middle' && pointerType !== 'mouse') (isStirred ? still : stir)()
  }

  return (
    <div
      className={cn('dark fixed inset-0 z-40 overflow-hidden bg-black text-ink', !isStirred && 'cursor-none')}
      onPointerMove={({ pointerType }) => {
        if (pointerType === 'mouse') stir()
      }}
    >
      <h1 className="sr-only" dir="auto">
        {design.title}
      </h1>
      <p className="sr-only" role="status">
        {t('slideOf', { number: show.sheet + 1, count })}
      </p>
      <div
        className="absolute inset-0 touch-pan-y touch-pinch-zoom overscroll-none select-none"
        data-stage
        onPointerDown={({ button, isPrimary, clientX, clientY }) => {
          pressed.current = button === 0 && isPrimary ? { x: clientX, y: clientY } : null
        }}
        onPointerUp={onUp}
        onPointerCancel={() => (pressed.current = null)}
      >
        <SlideStack sheet={show.sheet} count={count} size={slides.size} addressOf={slides.addressOf} />
      </div>
      <Blank colour={show.blank} />
      {hasLaser ? <Laser /> : null}
      <StageBar
        slides={slides}
        show={show}
        isShown={isStirred || opened !== null}
        isFull={screen.isFull}
        canBeFull={screen.isPossible}
        notes={notes}
        opened={opened}
        onOpened={setOpened}
        run={run}
      />
      <Overview
        slides={slides}
        sheet={show.sheet}
        isOpen={opened === 'overview'}
        onOpenChange={(is) => setOpened(is ? 'overview' : null)}
        onChoose={(sheet) => {
          setOpened(null)
          step({ do: 'go', sheet })
        }}
      />
    </div>
  )
}

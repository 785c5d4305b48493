'use client'
import { useTranslations } from 'next-intl'
import { cn } from '#ui/class-names.ts'
import type { DesignRecord } from '#plugins/core/client.ts'
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
import { useStage } from './use-stage.ts'
import { useStirred } from './use-stirred.ts'
import { useTouches } from './use-touches.ts'

type Props = { design: DesignRecord; session: string; opensAt: number }

/** The screen the audience sees. */
export const Stage = ({ design, session, opensAt }: Props) => {
  const t = useTranslations('present')
  const slides = useSlides(design)
  const count = slides.sheets.length
  const { show, step } = useShow({ designId: design.id, session, side: 'slides', count, opensAt })
  const screen = useFullScreen()
  const notes = useOtherWindow({ designId: design.id, session, side: 'notes' })
  const { isStirred, stir, still } = useStirred()
  useAwake()

  const { run, opened, setOpened, hasLaser } = useStage({
    designId: design.id,
    show,
    step,
    stir,
    toggleFullScreen: screen.toggle,
    openNotes: notes.open,
  })
  useCommands({ direction: slides.direction, run })
  const touches = useTouches({
    direction: slides.direction,
    turn: (way) => step({ do: way }),
    onMiddle: isStirred ? still : stir,
  })

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
        {...touches}
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

'use client'
import { useTranslations } from 'next-intl'
import { useCallback, useState } from 'react'
import { Button } from '#ui/button.tsx'
import type { DesignRecord } from '#plugins/core/client.ts'
import type { Command } from '../../present/keys.ts'
import { NowAndNext } from './now-and-next.tsx'
import { Overview } from './overview.tsx'
import { SpeakerBar } from './speaker-bar.tsx'
import { SpokenNotes } from './spoken-notes.tsx'
import { useAwake } from './use-awake.ts'
import { useCommands } from './use-commands.ts'
import { useFullScreen } from './use-full-screen.ts'
import { useOtherWindow } from './use-other-window.ts'
import { useShow } from './use-show.ts'
import { useSlides } from './use-slides.ts'

type Props = { design: DesignRecord; session: string; opensAt: number }

/** The speaker's own window. */
export const SpeakerView = ({ design, session, opensAt }: Props) => {
  const t = useTranslations('present')
  const slides = useSlides(design)
  const count = slides.sheets.length
  const { show, step, isPaired } = useShow({ designId: design.id, session, side: 'notes', count, opensAt })
  const { toggle } = useFullScreen()
  const audience = useOtherWindow({ designId: design.id, session, side: 'slides' })
  const [hasOverview, setOverview] = useState(false)
  useAwake()

  const run = useCallback(
    (command: Command) => {
      switch (command.do) {
        case 'overview':
          return setOverview((is) => !is)
        case 'fullScreen':
          return toggle()
        // The audience's window's own.
        case 'laser':
        case 'links':
        case 'notes':
        case 'leave':
          return
        default:
          step(command)
      }
    },
    [step, toggle],
  )
  useCommands({ direction: slides.direction, run })
  return (
    <div className="fixed inset-0 z-40 grid grid-rows-[auto_minmax(0,1fr)] overflow-hidden bg-bed">
      <SpeakerBar show={show} count={count} direction={slides.direction} title={design.title} run={run} />
      <div className="grid min-h-0 grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)] gap-4 overflow-y-auto p-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:grid-rows-1 lg:gap-6 lg:p-6 [@media(max-height:32rem)]:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] [@media(max-height:32rem)]:grid-rows-1">
        <div className="grid min-h-0 content-start gap-4">
          {isPaired ? null : (
            <p className="flex flex-wrap items-center justify-between gap-3 rounded-surface border bg-sheet px-4 py-2.5 text-sm">
              {t('alone')}
              <Button look="outline" size="sm" asChild>
                <a href={audience.href} target={audience.name}>
                  {t('openSlides')}
                </a>
              </Button>
            </p>
          )}
          <NowAndNext slides={slides} show={show} />
        </div>
        <SpokenNotes
          notes={slides.notesOf(show.sheet)}
          direction={slides.direction}
          language={design.language ?? undefined}
          sheet={show.sheet}
        />
      </div>
      <Overview
        slides={slides}
        sheet={show.sheet}
        isOpen={hasOverview}
        onOpenChange={setOverview}
        onChoose={(sheet) => {
          setOverview(false)
          step({ do: 'go', sheet })
        }}
      />
    </div>
  )
}

'use client'
import { useCallback, useState } from 'react'
import { useRouter } from '#ui/locale/navigation.ts'
import type { Command } from '../../present/keys.ts'
import type { Show, Step } from '../../present/show.ts'

/** What lies open over the slides. */
export type Opened = 'overview' | 'links' | null

type Given = {
  designId: string
  show: Show
  step: (step: Step) => void
  stir: () => void
  toggleFullScreen: () => void
  openNotes: () => void
}

/** What the commands of a presentation do on the audience's screen. */
export const useStage = ({ designId, show, step, stir, toggleFullScreen, openNotes }: Given) => {
  const router = useRouter()
  const [opened, setOpened] = useState<Opened>(null)
  const [hasLaser, setLaser] = useState(false)
  const { blank, sheet } = show
  const run = useCallback(
    (command: Command) => {
      switch (command.do) {
        case 'overview':
        case 'links':
          setOpened((now) => (now === command.do ? null : command.do))
          return stir()
        case 'fullScreen':
          return toggleFullScreen()
        case 'laser':
          return setLaser((is) => !is)
        case 'notes':
          return openNotes()
        case 'leave':
          if (blank) return step({ do: 'blank', colour: blank })
          return router.push(`/designs/${designId}?page=${sheet + 1}`)
        default:
          step(command)
      }
    },
    [stir, toggleFullScreen, openNotes, step, blank, sheet, router, designId],
  )
  return { run, opened, setOpened, hasLaser }
}

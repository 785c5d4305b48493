'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { isOver, useCanEdit, type Catalog, type DesignRecord } from '#plugins/core/client.ts'
import { OutlineEditor } from './outline-editor.tsx'
import { OutlinePlanning } from './outline-planning.tsx'
import type { OutlineAnswer } from './outline-record.ts'
import { OutlineStopped } from './outline-stopped.tsx'
import { outlineKey } from './use-outline.ts'

const MOST_SLIDES = 60

type Props = {
  design: DesignRecord
  answer: OutlineAnswer
  catalog: Catalog | undefined
  onAccepted: () => void
}

/** The outline of a deck that is not written yet, whatever state it is in. */
export const OutlineScreen = ({ design, answer, catalog, onAccepted }: Props) => {
  const client = useQueryClient()
  const canEdit = useCanEdit(design.workspace)
  const lookAgain = useCallback(
    () => void client.invalidateQueries({ queryKey: outlineKey(design.id) }),
    [client, design.id],
  )
  const { outline, job } = answer
  const isAccepted = outline?.status === 'accepted'
  useEffect(() => {
    // By somebody else, or in another tab: the deck is being written.
    if (isAccepted) onAccepted()
  }, [isAccepted, onAccepted])
  if (isAccepted) return null
  if (outline?.status === 'draft') {
    const kind = catalog?.kinds.find(({ slug }) => slug === design.kind)
    return (
      <OutlineEditor
        designId={design.id}
        workspace={design.workspace}
        outline={outline}
        layouts={(catalog?.layouts ?? []).filter(({ kinds }) => kinds.includes(design.kind))}
        themes={catalog?.themes ?? []}
        mostSlides={kind?.pages.max ?? MOST_SLIDES}
        canEdit={canEdit}
        onAccepted={onAccepted}
      />
    )
  }
  if (job && isOver(job.status) && job.status !== 'succeeded') {
    return (
      <OutlineStopped design={design} job={job} outline={outline} canEdit={canEdit} onRetry={lookAgain} />
    )
  }
  if (job) return <OutlinePlanning key={job.id} job={job} title={design.title} onOver={lookAgain} />
  return null
}

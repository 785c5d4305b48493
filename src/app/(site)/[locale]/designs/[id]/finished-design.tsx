'use client'
import { Play } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/locale/navigation.ts'
import { useRewriting } from '#plugins/ai/client.ts'
import { useCanEdit, type Catalog, type DesignRecord, type JobRecord } from '#plugins/core/client.ts'
import { CreditsReceipt } from '#plugins/credits/client.ts'
import { ExportMenu } from '#plugins/exports/client.ts'
import { DesignViewer } from '#plugins/preview/client.ts'
import { FidelityReport, isDeck, NotesPanel, SlideEntries, useSlideActions } from '#plugins/slides/client.ts'

type Props = {
  design: DesignRecord
  catalog: Catalog | undefined
  /** The generation it came from. */
  job: JobRecord | null
  /** A generation that did not come to its end. */
  stopped: ReactNode
}

const PresentLink = ({ designId, slide }: { designId: string; slide: number }) => {
  const t = useTranslations('slideActions')
  return (
    <Button size="sm" asChild className="h-9 pointer-coarse:min-w-11">
      <Link href={`/designs/${designId}/present?slide=${slide}`}>
        <Play aria-hidden />
        <span className="max-sm:sr-only">{t('present')}</span>
      </Link>
    </Button>
  )
}

/** A design to look at, with everything that can be done with it and its pages. */
export const FinishedDesign = ({ design, catalog, job, stopped }: Props) => {
  const flow = catalog?.kinds.find(({ slug }) => slug === design.kind)?.flow ?? 'paged'
  const rewriting = useRewriting(design, flow)
  const slides = useSlideActions(design)
  const canEdit = useCanEdit(design.workspace)
  const deck = isDeck(design)
  return (
    <DesignViewer
      design={design}
      catalog={catalog}
      facts={job?.status === 'succeeded' ? <CreditsReceipt job={job} isAdded /> : null}
      notice={(page) => {
        const told = stopped ?? rewriting.notice(page)
        return told ? <div className="px-4 pb-3 sm:px-6">{told}</div> : null
      }}
      actions={(page) => (
        <>
          {rewriting.action(page)}
          {deck ? <PresentLink designId={design.id} slide={page + 1} /> : null}
          <ExportMenu
            design={design}
            formats={catalog?.formats}
            report={(of) => <FidelityReport {...of} />}
          />
        </>
      )}
      cover={rewriting.cover}
      isPlain={rewriting.isPlain}
      {...(deck ? { foot: (page) => <NotesPanel design={design} index={page} /> } : {})}
      entries={
        deck && canEdit
          ? (page, show) => (
              <SlideEntries
                design={design}
                index={page}
                actions={slides}
                show={show}
                onWriteAgain={rewriting.again(page)}
                price={rewriting.price(page)}
              />
            )
          : undefined
      }
    />
  )
}

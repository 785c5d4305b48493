'use client'
import { useTranslations } from 'next-intl'
import { parseAsInteger, parseAsString, useQueryStates } from 'nuqs'
import { useEffect, useState, type ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/locale/navigation.ts'
import { PageShape } from '#ui/page-shape.tsx'
import { ApiError, Failure, useCatalog, type DesignRecord } from '#plugins/core/client.ts'
import { SpeakerView } from './speaker-view.tsx'
import { Stage } from './stage.tsx'
import { useOpenedDesign } from './use-slides.ts'

const Instead = ({ title, text, href }: { title: string; text: string; href: string }) => {
  const t = useTranslations('present')
  return (
    <div className="mx-auto w-full max-w-3xl px-4 py-16">
      <EmptyState
        picture={<PageShape kind="slides" className="h-20 w-auto" />}
        level={1}
        title={title}
        action={
          <Button asChild>
            <Link href={href}>{t(href === '/designs' ? 'toDesigns' : 'toDesign')}</Link>
          </Button>
        }
      >
        {text}
      </EmptyState>
    </div>
  )
}

const Waiting = () => {
  const t = useTranslations('present')
  return (
    <div role="status" className="grid flex-1 place-items-center bg-black text-white/75">
      {t('loading')}
    </div>
  )
}

type Given = { id: string; children: (design: DesignRecord, session: string, opensAt: number) => ReactNode }

/** Looks whether a design can be presented, and says so where it cannot. */
const Presentable = ({ id, children }: Given) => {
  const t = useTranslations('present')
  const catalog = useCatalog()
  const { design, error, refetch } = useOpenedDesign(id)
  const [fresh] = useState(() => Math.random().toString(36).slice(2, 10))
  const [{ show, slide }, setAddress] = useQueryStates({
    show: parseAsString.withDefault(''),
    slide: parseAsInteger.withDefault(1),
  })
  const session = /^[\w-]{1,40}$/.test(show) ? show : fresh
  const isReady = design !== undefined && !catalog.isPending
  useEffect(() => {
    if (isReady && session !== show) void setAddress({ show: session })
  }, [isReady, session, show, setAddress])
  const title = design?.title
  useEffect(() => {
    if (title) document.title = `${title} · Platen`
  }, [title])

  if (error instanceof ApiError && [400, 403, 404].includes(error.status))
    return <Instead title={t('gone')} text={t('goneText')} href="/designs" />
  if (error)
    return (
      <div className="mx-auto w-full max-w-3xl px-4 py-16">
        <Failure title={t('loadFailed')} error={error} onRetry={() => void refetch()} />
      </div>
    )
  if (!isReady) return <Waiting />
  const flow = catalog.data?.kinds.find(({ slug }) => slug === design.kind)?.flow
  if (flow === 'continuous')
    return <Instead title={t('notPaged')} text={t('notPagedText')} href={`/designs/${id}`} />
  if (!design.pages?.length)
    return <Instead title={t('empty')} text={t('emptyText')} href={`/designs/${id}`} />
  return children(design, session, slide - 1)
}

/** A design on the whole screen, one sheet at a time. */
export const Presentation = ({ id }: { id: string }) => (
  <Presentable id={id}>
    {(design, session, opensAt) => <Stage design={design} session={session} opensAt={opensAt} />}
  </Presentable>
)

/** What the speaker sees in a second window: this sheet, the next, the notes, the time. */
export const SpeakerNotes = ({ id }: { id: string }) => (
  <Presentable id={id}>
    {(design, session, opensAt) => <SpeakerView design={design} session={session} opensAt={opensAt} />}
  </Presentable>
)

'use client'
import { Ellipsis, Trash2 } from 'lucide-react'
import { useFormatter, useNow, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Link } from '#ui/locale/navigation.ts'
import { Menu, MenuContent, MenuEntry, MenuTrigger } from '#ui/menu.tsx'
import { MiniBed } from '#ui/mini-bed.tsx'
import { PageFrame } from '#ui/page-frame.tsx'
import { firstPageOf } from '../catalog/first-page.ts'
import { pageSizeOf } from '../catalog/page-size.ts'
import type { Catalog } from '../catalog/use-catalog.ts'
import { useCanEdit } from '../workspaces/use-can-edit.ts'
import { TrashDialog } from './trash-dialog.tsx'
import type { DesignRecord } from './use-designs.ts'

type Props = { design: DesignRecord; catalog: Catalog | undefined }

/** What may be done with a design from the list. */
const CardMenu = ({ design }: { design: DesignRecord }) => {
  const t = useTranslations('designs')
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Menu>
        <MenuTrigger
          aria-label={t('actionsFor', { title: design.title })}
          className="relative z-10 grid size-8 shrink-0 place-items-center rounded-control text-ink-soft hover:bg-hover hover:text-ink pointer-coarse:size-11"
        >
          <Ellipsis aria-hidden className="size-4.5" />
        </MenuTrigger>
        <MenuContent>
          <MenuEntry onSelect={() => setAsking(true)}>
            <Trash2 aria-hidden />
            {t('trash')}
          </MenuEntry>
        </MenuContent>
      </Menu>
      <TrashDialog design={design} open={asking} onOpenChange={setAsking} />
    </>
  )
}

/** A design in the list: its first page on the bed, its title, its kind and when it changed; viewers get no menu. */
export const DesignCard = ({ design, catalog }: Props) => {
  const format = useFormatter()
  const now = useNow()
  const canEdit = useCanEdit(design.workspace)
  const size = pageSizeOf(catalog, design.kind, design.size)
  const kind = catalog?.kinds.find((entry) => entry.slug === design.kind)?.label ?? design.kind
  return (
    <li className="group relative grid content-start gap-3">
      <MiniBed
        size={size}
        className="aspect-[4/3] rounded-surface p-6 transition-colors duration-150 group-hover:bg-bed-deep"
      >
        <PageFrame inert title="" {...size} source={{ src: firstPageOf('designs', design, catalog) }} />
      </MiniBed>
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <h2 className="text-base font-semibold">
            <Link
              href={`/designs/${design.id}`}
              dir="auto"
              className="line-clamp-2 after:absolute after:inset-0 after:rounded-surface focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-4 focus-visible:after:outline-ink"
            >
              {design.title}
            </Link>
          </h2>
          <p className="mt-0.5 text-sm text-ink-soft">
            {kind} · {format.relativeTime(new Date(design.updatedAt), now)}
          </p>
        </div>
        {canEdit ? <CardMenu design={design} /> : null}
      </div>
    </li>
  )
}

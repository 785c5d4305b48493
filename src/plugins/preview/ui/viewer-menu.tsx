'use client'
import { Ellipsis, Info, RefreshCw, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { buttonStyle } from '#ui/button.tsx'
import { useRouter } from '#ui/locale/navigation.ts'
import { Menu, MenuContent, MenuEntry, MenuLine, MenuTrigger } from '#ui/menu.tsx'
import { TrashDialog, useCanEdit, type Catalog, type DesignRecord } from '#plugins/core/client.ts'
import { DetailsSheet } from './details-sheet.tsx'

type Props = {
  design: DesignRecord
  catalog: Catalog | undefined
  /** What can be done with the page that is looked at. */
  children?: ReactNode
}

/** What else can be done with a design. */
export const ViewerMenu = ({ design, catalog, children }: Props) => {
  const t = useTranslations('viewer')
  const router = useRouter()
  const canEdit = useCanEdit(design.workspace)
  const [open, setOpen] = useState<'details' | 'trash' | null>(null)
  const again = new URLSearchParams({
    kind: design.kind,
    theme: design.theme,
    prompt: (design.prompt ?? '').slice(0, 1500),
  })
  return (
    <>
      <Menu>
        <MenuTrigger aria-label={t('more')} className={buttonStyle({ look: 'quiet', size: 'icon' })}>
          <Ellipsis aria-hidden />
        </MenuTrigger>
        <MenuContent>
          {children ? (
            <>
              {children}
              <MenuLine />
            </>
          ) : null}
          <MenuEntry onSelect={() => setOpen('details')}>
            <Info aria-hidden />
            {t('details')}
          </MenuEntry>
          {design.prompt ? (
            <MenuEntry onSelect={() => router.push(`/create?${again}`)}>
              <RefreshCw aria-hidden />
              {t('again')}
            </MenuEntry>
          ) : null}
          {canEdit ? (
            <>
              <MenuLine />
              <MenuEntry onSelect={() => setOpen('trash')}>
                <Trash2 aria-hidden />
                {t('trash')}
              </MenuEntry>
            </>
          ) : null}
        </MenuContent>
      </Menu>
      <DetailsSheet
        design={design}
        catalog={catalog}
        open={open === 'details'}
        onOpenChange={(is) => setOpen(is ? 'details' : null)}
      />
      <TrashDialog
        design={design}
        open={open === 'trash'}
        onOpenChange={(is) => setOpen(is ? 'trash' : null)}
        onTrashed={() => router.push('/designs')}
      />
    </>
  )
}

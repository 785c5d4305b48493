'use client'
import { useState } from 'react'
import { directionOf } from '#design/render/direction.ts'
import { pageSizeOf, useCatalog, useDesign, type DesignRecord } from '#plugins/core/client.ts'
import { previewAddress, useSheets, type SheetPlace } from '#plugins/preview/client.ts'

export type Page = { layout: string; part?: string | null; notes?: string | null }

/** A design as it is presented. */
export type Slides = {
  design: DesignRecord
  sheets: readonly SheetPlace[]
  size: { width: number; height: number }
  direction: 'ltr' | 'rtl'
  addressOf: (sheet: number) => string
  /** What the speaker says to a sheet; empty where nothing is written. */
  notesOf: (sheet: number) => string
}

/** Pages as the API gives them, which are more than lists of designs need to know of them. */
export const pagesOf = (design: DesignRecord): readonly Page[] => design.pages ?? []

/** Its sheets, in the direction its language is read. */
export const useSlides = (design: DesignRecord): Slides => {
  const catalog = useCatalog()
  const sheets = useSheets(design)
  const pages = pagesOf(design)
  return {
    design,
    sheets,
    size: pageSizeOf(catalog.data, design.kind, design.size),
    direction: directionOf(design.language ?? ''),
    addressOf: (sheet) => previewAddress({ designId: design.id, changedAt: design.updatedAt, sheet }),
    notesOf: (sheet) => pages[sheets[sheet]?.page ?? -1]?.notes?.trim() ?? '',
  }
}

/** A design to present, as it was when it was opened: nothing changes under the speaker until the page is loaded again. */
export const useOpenedDesign = (id: string) => {
  const { data, error, isPending, refetch } = useDesign(id)
  const [opened, setOpened] = useState<DesignRecord>()
  if (data && !opened) setOpened(data)
  return { design: opened ?? data, error: opened ? null : error, isPending: !opened && isPending, refetch }
}

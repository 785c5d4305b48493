'use client'
import { Download, FolderDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useCallback, useState } from 'react'
import { Button, buttonStyle } from '#ui/button.tsx'
import { cn } from '#ui/class-names.ts'
import { Popover, PopoverContent, PopoverTrigger } from '#ui/popover.tsx'
import type { Catalog, DesignRecord } from '#plugins/core/client.ts'
import { ExportOutcome } from './export-outcome.tsx'
import { ExportsSheet, type ReportView } from './exports-sheet.tsx'
import { FormatRow } from './format-row.tsx'
import { fileAddress, useExport } from './use-export.ts'

type Props = { design: DesignRecord; formats: Catalog['formats'] | undefined; report: ReportView }

/** Starts the browser's own download; the answer names the file. */
const download = (exportId: string) => {
  const anchor = document.createElement('a')
  anchor.href = fileAddress(exportId)
  anchor.download = ''
  anchor.click()
}

/** Writes a design as a file and hands it over; keeps the files that were written. */
export const ExportMenu = ({ design, formats = [], report }: Props) => {
  const t = useTranslations('exports')
  const [open, setOpen] = useState<'formats' | 'files' | null>(null)
  const { state, start } = useExport(
    design.id,
    useCallback((id: string) => download(id), []),
  )
  const offered = formats
    .filter(({ kinds }) => !kinds || kinds.includes(design.kind))
    // What is made for this kind alone comes first.
    .toSorted((a, b) => Number(b.kinds?.length === 1) - Number(a.kinds?.length === 1))
  const running = state.status === 'running'

  return (
    <>
      <Popover open={open === 'formats'} onOpenChange={(is) => setOpen(is ? 'formats' : null)}>
        <PopoverTrigger
          className={cn(buttonStyle({ look: 'primary', size: 'sm' }), 'h-9')}
          aria-busy={running || undefined}
        >
          <Download aria-hidden />
          {running ? t('running') : t('export')}
        </PopoverTrigger>
        <PopoverContent
          aria-label={t('export')}
          className="grid max-h-(--radix-popover-content-available-height) w-88 grid-cols-[minmax(0,1fr)] gap-3 overflow-y-auto"
        >
          <ul className="grid gap-2">
            {offered.map((format) => (
              <FormatRow
                key={format.slug}
                design={design}
                format={format}
                disabled={running}
                onWish={(wish) => void start(wish)}
              />
            ))}
          </ul>
          <ExportOutcome
            state={state}
            design={design}
            onRetry={(wish) => void start(wish)}
            told={(value) => report({ value, isShort: true })}
          />
          <Button look="quiet" size="sm" className="justify-self-start" onClick={() => setOpen('files')}>
            <FolderDown aria-hidden />
            {t('files')}
          </Button>
        </PopoverContent>
      </Popover>
      <ExportsSheet
        design={design}
        formats={formats}
        report={report}
        open={open === 'files'}
        onOpenChange={(is) => setOpen(is ? 'files' : null)}
      />
    </>
  )
}

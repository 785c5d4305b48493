import type { useTranslations } from 'next-intl'

const MEGABYTE = 1e6

/** A file's size as `format.number` takes it: kilobytes, from a million bytes megabytes. */
export const fileSize = (bytes: number) => {
  const isLarge = bytes >= MEGABYTE
  const unit = isLarge ? 'megabyte' : 'kilobyte'
  const digits = { style: 'unit', unit, maximumFractionDigits: isLarge ? 1 : 0 } as const
  return [bytes / (isLarge ? MEGABYTE : 1e3), digits] as const
}

type Texts = ReturnType<typeof useTranslations<'exports'>>

/** What a file was asked for with, in words; what is as usual is not told. */
export const optionWords = (
  { format, options }: { format: string; options?: Record<string, unknown> | null },
  t: Texts,
): string[] => {
  const { scale, mode, fonts, notes } = options ?? {}
  return [
    format === 'pptx' && mode === 'editable' ? t('pptx.editable') : undefined,
    mode === 'exact' ? t('pptx.exact') : undefined,
    fonts === 'everywhere' ? t('pptx.everywhere') : undefined,
    scale === 2 ? '2×' : undefined,
    notes === true ? t('withNotes') : undefined,
  ].filter((word) => word !== undefined)
}

/** The text for a failure we know by its code: what the server says is English. */
export const reasonOf = (code: string | undefined, has: (key: string) => boolean): string | undefined => {
  const key = `because.${code?.replace(/^exports\./, '')}`
  return code?.startsWith('exports.') && has(key) ? key : undefined
}

'use client'
import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { type LocalText, localText } from '#kernel/local-text.ts'

type Props = { layouts?: { value: string; label: LocalText }[] }

/** Names a page's row by its number and layout. */
export const PageLabel = ({ layouts = [] }: Props) => {
  const { data, rowNumber } = useRowLabel<{ layout?: string }>()
  const { i18n } = useTranslation()
  const layout = layouts.find(({ value }) => value === data.layout)
  const number = String((rowNumber ?? 0) + 1).padStart(2, '0')
  return <span>{layout ? `${number} · ${localText(layout.label, i18n.language)}` : number}</span>
}

'use client'
import { useTranslation } from '@payloadcms/ui'
import { statusWord } from './words.ts'

/** How something stands, in a list. */
export const StatusCell = ({ cellData }: { cellData?: unknown }) => (
  <span>{statusWord(cellData, useTranslation().i18n.language)}</span>
)

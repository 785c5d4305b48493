'use client'
import { useTranslations } from 'next-intl'
import { LineField } from './line-field.tsx'

const LONGEST_NAME = 80

type Props = {
  number: number
  language: string
  value: string
  readOnly: boolean
  onText: (name: string) => void
}

/** The name of the section that begins with a slide, above it. */
export const SectionField = ({ number, language, value, readOnly, onText }: Props) => {
  const t = useTranslations('outline')
  return (
    <div className="flex items-center gap-2 pt-4 sm:ps-14">
      <span aria-hidden className="h-px w-4 bg-press-bar" />
      <LineField
        data-field="part"
        aria-label={t('sectionOf', { number })}
        placeholder={t('sectionPlaceholder')}
        value={value}
        maxLength={LONGEST_NAME}
        lang={language}
        readOnly={readOnly}
        onText={onText}
        className="text-sm font-semibold tracking-wide text-press-ink"
      />
    </div>
  )
}

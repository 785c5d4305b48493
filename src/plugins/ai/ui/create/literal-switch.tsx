'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Switch } from '#ui/switch.tsx'

type Props = {
  checked: boolean
  /** Their own text is beside the prompt. */
  hasSource: boolean
  onChange: (literal: boolean) => void
}

/** Whether the prompt is a brief, or the text itself. */
export const LiteralSwitch = ({ checked, hasSource, onChange }: Props) => {
  const t = useTranslations('create')
  const id = useId()
  return (
    <div className="flex items-start gap-3">
      <Switch
        id={id}
        aria-describedby={`${id}-hint`}
        checked={checked}
        onCheckedChange={onChange}
        className="mt-0.5"
      />
      <div className="grid gap-0.5">
        <label htmlFor={id} className="text-base font-medium">
          {t('literal')}
        </label>
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hasSource ? t('literalSourceHint') : t('literalHint')}
        </p>
      </div>
    </div>
  )
}

'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Segmented } from '#ui/segmented.tsx'
import { Switch } from '#ui/switch.tsx'

export type Options = Readonly<Record<string, unknown>>

/** What is asked of a format that has something to choose; undefined for one that has not. */
export const usualOptions = (format: string, kind: string): Options | undefined => {
  if (format === 'png') return { scale: 1 }
  if (format === 'pptx') return { mode: 'editable', fonts: 'own' }
  if (format === 'pdf' && kind === 'slides') return { notes: false }
  return undefined
}

type Props = { format: string; value: Options; onChange: (value: Options) => void }

const OnOff = ({
  label,
  checked,
  onChange,
}: {
  label: string
  checked: boolean
  onChange: (on: boolean) => void
}) => {
  const id = useId()
  return (
    <div className="flex min-h-8 items-center justify-between gap-3">
      <label htmlFor={id} className="text-sm">
        {label}
      </label>
      <Switch id={id} checked={checked} onCheckedChange={onChange} />
    </div>
  )
}

/** What can be chosen of a format, below its row. */
export const FormatOptions = ({ format, value, onChange }: Props) => {
  const t = useTranslations('exports')
  const set = (key: string, next: unknown) => onChange({ ...value, [key]: next })
  switch (format) {
    case 'png':
      return (
        <Segmented
          label={t('scale')}
          value={String(value['scale'])}
          onValueChange={(scale) => set('scale', Number(scale))}
          options={[
            { value: '1', label: '1×' },
            { value: '2', label: '2×' },
          ]}
        />
      )
    case 'pptx':
      return (
        <>
          <Segmented
            label={t('pptx.mode')}
            value={String(value['mode'])}
            onValueChange={(mode) => set('mode', mode)}
            options={[
              { value: 'editable', label: t('pptx.editable') },
              { value: 'exact', label: t('pptx.exact') },
            ]}
            className="w-full [&>*]:flex-1 [&>*]:justify-center"
          />
          {value['mode'] === 'editable' ? (
            <OnOff
              label={t('pptx.everywhere')}
              checked={value['fonts'] === 'everywhere'}
              onChange={(on) => set('fonts', on ? 'everywhere' : 'own')}
            />
          ) : null}
        </>
      )
    case 'pdf':
      return (
        <OnOff label={t('withNotes')} checked={value['notes'] === true} onChange={(on) => set('notes', on)} />
      )
    default:
      return null
  }
}

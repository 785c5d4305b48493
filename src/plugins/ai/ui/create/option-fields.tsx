'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Field } from '#ui/field.tsx'
import { Select } from '#ui/select.tsx'
import { Stepper } from '#ui/stepper.tsx'
import { Switch } from '#ui/switch.tsx'
import type { CatalogKind } from '#plugins/core/client.ts'
import { isDeck } from '#plugins/slides/client.ts'
import { LanguageField } from './language-field.tsx'
import type { CreateOptions, SetCreateOptions } from './use-create-options.ts'

const AS_PROMPT = 'prompt'
const tones = ['plain', 'warm', 'formal', 'bold'] as const

type Props = { kind: CatalogKind | undefined; options: CreateOptions; onChange: SetCreateOptions }

/** Pages, language, tone and pictures. */
export const OptionFields = ({ kind, options, onChange }: Props) => {
  const t = useTranslations('create')
  const imagesId = useId()
  const bounds = kind?.pages ?? { min: 1, default: 6, max: 20 }
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-3 lg:grid-cols-1">
      {options.also.length === 0 ? (
        <Field
          label={isDeck(options) ? t('slides') : t('pages')}
          hint={t(options.pages === null ? 'pagesAutoHint' : 'pagesHint', {
            min: bounds.min,
            max: bounds.max,
          })}
        >
          <Stepper
            value={Math.min(bounds.max, Math.max(bounds.min, options.pages ?? bounds.default))}
            min={bounds.min}
            max={bounds.max}
            labels={
              isDeck(options)
                ? { less: t('fewerSlides'), more: t('moreSlides') }
                : { less: t('fewerPages'), more: t('morePages') }
            }
            onValueChange={(pages) => void onChange({ pages })}
          />
        </Field>
      ) : null}
      <LanguageField value={options.language} onChange={(language) => void onChange({ language })} />
      <Field label={t('tone')}>
        <Select
          value={options.tone || AS_PROMPT}
          onValueChange={(tone) => void onChange({ tone: tone === AS_PROMPT ? '' : tone })}
          options={[
            { value: AS_PROMPT, label: t('toneAuto') },
            ...tones.map((tone) => ({ value: tone, label: t(`tones.${tone}`) })),
          ]}
        />
      </Field>
      <div className="flex items-center justify-between gap-4 sm:col-span-3 lg:col-span-1">
        <label htmlFor={imagesId} className="text-base font-medium">
          {t('images')}
        </label>
        <Switch
          id={imagesId}
          checked={options.images}
          onCheckedChange={(images) => void onChange({ images })}
        />
      </div>
    </div>
  )
}

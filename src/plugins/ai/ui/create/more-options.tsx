'use client'
import { useTranslations } from 'next-intl'
import { Disclosure } from '#ui/disclosure.tsx'
import { Field } from '#ui/field.tsx'
import { Input } from '#ui/input.tsx'
import { Select } from '#ui/select.tsx'
import { ToggleChips } from '#ui/toggle-chips.tsx'
import type { CatalogKind } from '#plugins/core/client.ts'
import { useBrandKits } from './use-brand-kits.ts'
import type { CreateOptions, SetCreateOptions } from './use-create-options.ts'

const AUTO = 'auto'
const lengths = ['short', 'medium', 'long'] as const

type Props = {
  kinds: readonly CatalogKind[]
  workspace: string | undefined
  options: CreateOptions
  onChange: SetCreateOptions
}

/** What most briefs do without: the audience, the length, the page size, the brand, other kinds from the same brief. */
export const MoreOptions = ({ kinds, workspace, options, onChange }: Props) => {
  const t = useTranslations('create')
  const brandKits = useBrandKits(workspace)
  const { audience, length, size, brandKit, also } = options
  const sizes = kinds.find(({ slug }) => slug === options.kind)?.sizes ?? []
  const others = kinds.filter(({ slug }) => slug !== options.kind)
  const isUsed = audience !== '' || length !== '' || size !== '' || brandKit !== '' || also.length > 0
  return (
    <Disclosure title={t('moreOptions')} open={isUsed}>
      <Field label={t('audience')}>
        <Input
          value={audience}
          maxLength={200}
          placeholder={t('audienceExample')}
          onChange={(event) => void onChange({ audience: event.target.value })}
        />
      </Field>
      <Field label={t('length')}>
        <Select
          value={length || AUTO}
          onValueChange={(next) => void onChange({ length: next === AUTO ? '' : next })}
          options={[
            { value: AUTO, label: t('lengthAuto') },
            ...lengths.map((each) => ({ value: each, label: t(`lengths.${each}`) })),
          ]}
        />
      </Field>
      {sizes.length > 1 ? (
        <Field label={t('size')}>
          <Select
            value={sizes.some(({ slug }) => slug === size) ? size : AUTO}
            onValueChange={(next) => void onChange({ size: next === AUTO ? '' : next })}
            options={[
              { value: AUTO, label: t('sizeAuto') },
              ...sizes.map(({ slug, label }) => ({ value: slug, label })),
            ]}
          />
        </Field>
      ) : null}
      {brandKits.length > 0 ? (
        <Field label={t('brandKit')}>
          <Select
            value={brandKits.some(({ id }) => id === brandKit) ? brandKit : AUTO}
            onValueChange={(next) => void onChange({ brandKit: next === AUTO ? '' : next })}
            options={[
              { value: AUTO, label: t('brandKitNone') },
              ...brandKits.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </Field>
      ) : null}
      {others.length > 0 ? (
        <div className="grid gap-2">
          <p className="text-base font-medium">{t('also')}</p>
          <ToggleChips
            label={t('also')}
            value={also}
            onValueChange={(next) => void onChange({ also: next })}
            options={others.map(({ slug, label }) => ({ value: slug, label }))}
          />
          <p className="text-sm text-ink-soft">{t('alsoHint')}</p>
        </div>
      ) : null}
    </Disclosure>
  )
}

'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field } from '#ui/field.tsx'
import { Input } from '#ui/input.tsx'
import { Select } from '#ui/select.tsx'

const AS_PROMPT = 'prompt'
const OTHER = 'other'

/** Shown by name; any other language is given by its tag. */
const languages = ['ar', 'cs', 'da', 'de', 'el', 'en', 'es', 'fi', 'fr', 'he', 'hi', 'hu', 'it', 'ja', 'ko', 'nb', 'nl', 'pl', 'pt', 'ro', 'ru', 'sv', 'tr', 'uk', 'zh'] // prettier-ignore

const nameOf = (names: Intl.DisplayNames, tag: string): string | undefined => {
  try {
    return names.of(tag)
  } catch {
    return undefined
  }
}

type Props = { value: string; onChange: (language: string) => void }

/** The language of the texts: the prompt's, one of many, or any other by its tag. */
export const LanguageField = ({ value, onChange }: Props) => {
  const t = useTranslations('create')
  const locale = useLocale()
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' })
  const [tag, setTag] = useState(languages.includes(value) ? '' : value)
  const [isOther, setOther] = useState(value !== '' && !languages.includes(value))
  const name = nameOf(names, tag)
  const sorted = languages
    .map((language) => ({ value: language, label: names.of(language) ?? language }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale))
  return (
    <>
      <Field label={t('language')}>
        <Select
          value={isOther ? OTHER : value || AS_PROMPT}
          onValueChange={(chosen) => {
            setOther(chosen === OTHER)
            if (chosen !== OTHER) onChange(chosen === AS_PROMPT ? '' : chosen)
          }}
          options={[
            { value: AS_PROMPT, label: t('languageAuto') },
            ...sorted,
            { value: OTHER, label: t('languageOther') },
          ]}
        />
      </Field>
      {isOther ? (
        <Field
          label={t('languageTag')}
          hint={name ?? t('languageTagHint')}
          error={tag.length > 1 && name === undefined ? t('languageTagWrong') : undefined}
        >
          <Input
            value={tag}
            maxLength={35}
            spellCheck={false}
            autoCapitalize="off"
            placeholder="pt-BR"
            onChange={(event) => {
              const given = event.target.value.trim()
              setTag(given)
              onChange(nameOf(names, given) === undefined ? '' : given)
            }}
          />
        </Field>
      ) : null}
    </>
  )
}

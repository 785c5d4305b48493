'use client'
import { SelectInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { type LocalText, localText } from '#kernel/local-text.ts'

type Choice = { value: string; label: LocalText }

/** A picker over registry entries for a field that is stored as text. */
export const RegistrySelect: TextFieldClientComponent = (props) => {
  const { field, path, readOnly } = props
  const { choices = [] } = props as { choices?: Choice[] } // given by the field as clientProps
  const { value, setValue, showError } = useField<string>({ potentiallyStalePath: path })
  const { i18n } = useTranslation()
  return (
    <SelectInput
      path={path}
      name={path}
      {...(field.label === undefined ? {} : { label: field.label })}
      required={field.required ?? false}
      readOnly={readOnly ?? false}
      showError={showError}
      isClearable={!field.required}
      value={value ?? ''}
      options={choices.map((choice) => ({
        value: choice.value,
        label: localText(choice.label, i18n.language),
      }))}
      onChange={(option) => setValue(Array.isArray(option) ? undefined : (option?.value ?? undefined))}
    />
  )
}

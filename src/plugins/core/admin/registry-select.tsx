'use client'
import { SelectInput, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { type LocalText, localText } from '#kernel/local-text.ts'

type Choice = { value: string; label: LocalText; kinds?: string[] }

/** A picker over registry entries for a field that is stored as text; offers what suits the kind of the design. */
export const RegistrySelect: TextFieldClientComponent = (props) => {
  const { field, path, readOnly } = props
  const { choices = [] } = props as { choices?: Choice[] } // given by the field as clientProps
  const { value, setValue, showError } = useField<string>({ potentiallyStalePath: path })
  const kind = useFormFields(([fields]) => fields['kind']?.value)
  const { i18n } = useTranslation()
  const suitable = choices.filter(
    (choice) =>
      !choice.kinds || typeof kind !== 'string' || choice.kinds.includes(kind) || choice.value === value,
  )
  return (
    <div className="field-type platen-choice">
      <SelectInput
        path={path}
        name={path}
        {...(field.label === undefined ? {} : { label: field.label })}
        {...(field.admin?.description === undefined ? {} : { description: field.admin.description })}
        required={field.required ?? false}
        readOnly={readOnly ?? false}
        showError={showError}
        isClearable={!field.required}
        value={value ?? ''}
        options={suitable.map((choice) => ({
          value: choice.value,
          label: localText(choice.label, i18n.language),
        }))}
        onChange={(option) => setValue(Array.isArray(option) ? undefined : (option?.value ?? undefined))}
      />
    </div>
  )
}

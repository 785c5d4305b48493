'use client'
import { TextInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { type LocalText, localText } from '#kernel/local-text.ts'
import { hexColor, readColor } from '#design/index.ts'

const pick: LocalText = { en: 'pick', de: 'auswählen' }

/** A colour as text, and beside it a swatch that opens the system's picker. */
export const ColorField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, errorMessage } = useField<string>({ potentiallyStalePath: path })
  const color = readColor(value ?? '')
  const { i18n } = useTranslation()
  const label = field.label ? localText(field.label as LocalText, i18n.language) : field.name // written by `colorField`
  return (
    <div className="field-type platen-color">
      <TextInput
        path={path}
        {...(field.label === undefined ? {} : { label: field.label })}
        {...(field.admin?.description === undefined ? {} : { description: field.admin.description })}
        required={field.required ?? false}
        readOnly={readOnly ?? false}
        showError={showError}
        {...(errorMessage === undefined ? {} : { errorMessage })}
        value={value ?? ''}
        placeholder="#1b4dff"
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => setValue(event.target.value)}
        AfterInput={
          <input
            type="color"
            className={color ? 'platen-swatch' : 'platen-swatch platen-swatch-empty'}
            aria-label={`${label}: ${localText(pick, i18n.language)}`}
            disabled={readOnly ?? false}
            value={color ? hexColor(color) : '#ffffff'}
            onChange={(event) => setValue(event.target.value)}
          />
        }
      />
    </div>
  )
}

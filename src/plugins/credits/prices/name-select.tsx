'use client'
import { SelectInput, useField } from '@payloadcms/ui'
import type { TextFieldClient } from 'payload'
import './name-select.css'

type Props = {
  path: string
  label: TextFieldClient['label']
  choices: readonly { value: string; label: string }[]
}

/** A name as a choice; one that is no longer there stays to be seen. */
export const NameSelect = ({ path, label, choices }: Props) => {
  const { value, setValue, showError } = useField<string>({ path })
  const isGone =
    typeof value === 'string' && value !== '' && !choices.some((choice) => choice.value === value)
  const options = isGone ? [...choices, { value, label: value }] : [...choices]
  return (
    <div className="field-type price-name">
      <SelectInput
        path={path}
        name={path}
        {...(label === undefined ? {} : { label })}
        required
        isClearable={false}
        showError={showError}
        value={value ?? ''}
        options={options}
        onChange={(option) => setValue(Array.isArray(option) ? undefined : option?.value)}
      />
    </div>
  )
}

import type { TextField } from 'payload'
import type { LocalText } from '#kernel/local-text.ts'

/** One entry of a registry as a person picks it. */
export type Choice = { value: string; label: LocalText; kinds?: readonly string[] }

/** What the registries offer to the fields of designs and templates. */
export type DesignChoices = {
  blocks: string[]
  kinds: Choice[]
  layouts: Choice[]
  sizes: Choice[]
  themes: Choice[]
}

type ChoiceField = {
  name: string
  label: LocalText
  choices: Choice[]
  required?: boolean
  description?: LocalText
}

/** A text that names a registry entry: a picker in the panel, never an enum in the database. */
export const registryChoice = ({
  name,
  label,
  choices,
  required = false,
  description,
}: ChoiceField): TextField => ({
  name,
  type: 'text',
  label: label as Record<string, string>,
  required,
  maxLength: 64,
  validate: (value: unknown) => {
    if (value === undefined || value === null || value === '') return required ? 'Choose one.' : true
    if (choices.some((choice) => choice.value === value)) return true
    return `There is no such entry. Choose one of: ${choices.map((choice) => choice.value).join(', ')}.`
  },
  admin: {
    ...(description ? { description } : {}),
    components: {
      Field: { path: '/src/plugins/core/admin/registry-select.tsx#RegistrySelect', clientProps: { choices } },
    },
  },
})

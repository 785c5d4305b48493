import type { TextField } from 'payload'
import { readColor } from '#design/index.ts'
import type { LocalText } from '#kernel/local-text.ts'
import { COLOR } from '../panel-components.ts'

type ColorField = { name: string; label: LocalText; required?: boolean; description?: LocalText }

/** A colour as people write it, with a swatch to pick it from in the panel. */
export const colorField = ({ name, label, required = false, description }: ColorField): TextField => ({
  name,
  type: 'text',
  label: label as Record<string, string>,
  required,
  maxLength: 40,
  validate: (value: unknown) => {
    if (value === undefined || value === null || value === '') return required ? 'Choose a colour.' : true
    if (typeof value === 'string' && readColor(value)) return true
    return 'Write a colour as #1b4dff or as oklch(0.5 0.2 266).'
  },
  admin: {
    ...(description ? { description } : {}),
    components: { Field: COLOR },
  },
})

import type { LocalText } from '#kernel/local-text.ts'
import type { RichText } from '../rich-text/rich-text.ts'

type Named = {
  readonly name: string
  readonly label?: LocalText
  readonly required?: boolean
  readonly admin?: { readonly description?: LocalText }
}

type TextField = Named & {
  readonly type: 'text' | 'textarea'
  readonly maxLength?: number
  readonly defaultValue?: string
}
type NumberField = Named & {
  readonly type: 'number'
  readonly min?: number
  readonly max?: number
  readonly defaultValue?: number
}
type CheckboxField = Named & { readonly type: 'checkbox'; readonly defaultValue?: boolean }
type SelectField = Named & {
  readonly type: 'select'
  readonly options: readonly { readonly label: LocalText; readonly value: string }[]
  readonly defaultValue?: string
}
type RichTextField = Named & { readonly type: 'richText'; readonly maxLength?: number }
type UploadField = Named & { readonly type: 'upload'; readonly relationTo: 'assets' }
type ArrayField = Named & {
  readonly type: 'array'
  readonly minRows?: number
  readonly maxRows?: number
  readonly fields: readonly BlockField[]
}
type GroupField = Named & { readonly type: 'group'; readonly fields: readonly BlockField[] }

/** The Payload fields a block may have: plain values only, so that one definition serves every place it appears in. */
export type BlockField =
  | TextField
  | NumberField
  | CheckboxField
  | SelectField
  | RichTextField
  | UploadField
  | ArrayField
  | GroupField

type ValueOf<Field> = Field extends { type: 'text' | 'textarea' }
  ? string
  : Field extends { type: 'number' }
    ? number | null
    : Field extends { type: 'checkbox' }
      ? boolean
      : Field extends { type: 'select'; options: readonly { value: infer Value }[] }
        ? Value | (Field extends { required: true } | { defaultValue: string } ? never : '')
        : Field extends { type: 'richText' }
          ? RichText | null
          : Field extends { type: 'upload' }
            ? string | null
            : Field extends { type: 'array'; fields: infer Rows }
              ? ValuesOf<Rows>[]
              : Field extends { type: 'group'; fields: infer Members }
                ? ValuesOf<Members>
                : never

/** What a component receives for its fields: every field is there, an empty one as '', null, [] or false. */
export type ValuesOf<Fields> = Fields extends readonly BlockField[]
  ? { [Field in Fields[number] as Field['name']]: ValueOf<Field> }
  : never

/** Which limits hold where a field names none. */
export const fieldLimits = {
  text: 200,
  textarea: 1_000,
  richText: 12_000,
  rows: 20,
  number: 1e15,
} as const

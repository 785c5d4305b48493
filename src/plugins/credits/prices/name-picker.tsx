import type { TextFieldServerComponent } from 'payload'
import { type LocalText, localText } from '#kernel/local-text.ts'
import { contributions } from '#kernel/server/contribute.ts'
import { NameSelect } from './name-select.tsx'

type Registry = 'kinds' | 'formats' | 'providers'

/** Offers the entries of a registry as they are now: plugins add to it. */
export const NamePicker: TextFieldServerComponent = (props) => {
  const { clientField, path, payload, i18n } = props
  const { registry } = props as unknown as { registry: Registry } // given by the field as serverProps
  const entries: readonly { slug: string; label: LocalText }[] = contributions(payload)[registry]
  const choices = entries.map(({ slug, label }) => ({ value: slug, label: localText(label, i18n.language) }))
  return <NameSelect path={path} label={clientField.label} choices={choices} />
}

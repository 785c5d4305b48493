'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'

/** A JSON value to read. Payload's own editor for JSON is fetched from another site, which a studio must not need. */
export const Facts: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ potentiallyStalePath: path })
  if (value === undefined || value === null) return null
  return (
    <div className="field-type platen-facts">
      <FieldLabel {...(field.label === undefined ? {} : { label: field.label })} path={path} />
      <pre tabIndex={0}>{JSON.stringify(value, null, 2)}</pre>
    </div>
  )
}

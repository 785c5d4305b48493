'use client'
import { PasswordField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** Asks for the current password above a change of the own one. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path }) => (
  <PasswordField
    field={{ name: field.name, ...(field.label === undefined ? {} : { label: field.label }) }}
    path={path}
    autoComplete="current-password"
  />
)

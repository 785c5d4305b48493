'use client'
import { useTranslations } from 'next-intl'
import { Select } from '#ui/select.tsx'
import { type MemberRole, memberRoles } from './use-members.ts'

type Props = { label?: string; id?: string; value: MemberRole; onChange: (role: MemberRole) => void }

/** Which part somebody has in a workspace. */
export const RoleSelect = ({ label, value, onChange, ...rest }: Props) => {
  const t = useTranslations('members')
  return (
    <Select
      {...rest}
      {...(label ? { 'aria-label': label } : {})}
      value={value}
      onValueChange={(role) => onChange(memberRoles.find((known) => known === role) ?? value)}
      options={memberRoles.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
      className="w-full"
    />
  )
}

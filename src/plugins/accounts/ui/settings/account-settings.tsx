'use client'
import { useTranslations } from 'next-intl'
import { Skeleton } from '#ui/skeleton.tsx'
import { useSession } from '#plugins/core/client.ts'
import { useAccountSettings } from '../use-account-settings.ts'
import { MailSwitch } from './mail-switch.tsx'
import { PasswordForm } from './password-form.tsx'
import { ProfileForm } from './profile-form.tsx'
import { Section } from './section.tsx'
import { SignOutEverywhere } from './sign-out-everywhere.tsx'

/** Everything a person sets for themselves. */
export const AccountSettings = () => {
  const t = useTranslations('settings')
  const { data: user } = useSession()
  const settings = useAccountSettings()
  if (!user) {
    return (
      <div className="grid gap-8">
        <Skeleton className="h-64 rounded-surface" />
        <Skeleton className="h-48 rounded-surface" />
      </div>
    )
  }
  return (
    <div>
      <Section title={t('profile')} lead={t('profileLead')}>
        <ProfileForm user={user} />
      </Section>
      <Section title={t('password')} lead={t('passwordLead')}>
        <PasswordForm user={user} />
      </Section>
      {settings.data?.mail ? (
        <Section title={t('mails')}>
          <MailSwitch user={user} />
        </Section>
      ) : null}
      <Section title={t('devices')} lead={t('devicesLead')}>
        <SignOutEverywhere user={user} />
      </Section>
    </div>
  )
}

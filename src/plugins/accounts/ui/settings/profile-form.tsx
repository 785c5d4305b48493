'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { Controller, useForm } from 'react-hook-form'
import { z } from 'zod'
import { Button } from '#ui/button.tsx'
import { Field } from '#ui/field.tsx'
import { Input } from '#ui/input.tsx'
import { Select } from '#ui/select.tsx'
import { toast } from '#ui/toaster.tsx'
import { Failure, type SessionUser } from '#plugins/core/client.ts'
import { useSaveAccount } from './use-save-account.ts'

const schema = z.object({
  name: z.string().trim().min(1, 'nameMissing').max(120, 'nameLong'),
  locale: z.enum(['en', 'de']),
})
type Fields = z.infer<typeof schema>

const languages = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'Deutsch' },
]

/** What to call the person and which language to write to them in. */
export const ProfileForm = ({ user }: { user: SessionUser }) => {
  const t = useTranslations('settings')
  const tAccount = useTranslations('account')
  const save = useSaveAccount(user)
  const { control, register, handleSubmit, formState } = useForm<Fields>({
    resolver: zodResolver(schema),
    defaultValues: { name: user.name ?? '', locale: user.locale === 'de' ? 'de' : 'en' },
  })
  const problem = formState.errors.name?.message
  return (
    <form
      noValidate
      className="grid gap-5"
      onSubmit={handleSubmit((fields) => save.mutate(fields, { onSuccess: () => toast(t('saved')) }))}
    >
      {save.isError ? <Failure title={t('saveFailed')} error={save.error} /> : null}
      <Field label={tAccount('name')} error={problem ? tAccount(problem) : undefined}>
        <Input autoComplete="name" {...register('name')} />
      </Field>
      <Field label={tAccount('email')} hint={t('emailHint')}>
        <Input type="email" value={user.email} readOnly className="text-ink-soft" />
      </Field>
      <Controller
        control={control}
        name="locale"
        render={({ field }) => (
          <Field label={t('language')} hint={t('languageHint')}>
            <Select value={field.value} onValueChange={field.onChange} options={languages} />
          </Field>
        )}
      />
      <Button type="submit" look="ink" className="justify-self-start" busy={save.isPending}>
        {t('save')}
      </Button>
    </form>
  )
}

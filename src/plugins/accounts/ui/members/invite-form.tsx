'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useTranslations } from 'next-intl'
import { Controller, useForm } from 'react-hook-form'
import { z } from 'zod'
import { Button } from '#ui/button.tsx'
import { Field } from '#ui/field.tsx'
import { Input } from '#ui/input.tsx'
import { toast } from '#ui/toaster.tsx'
import { ApiError, Failure } from '#plugins/core/client.ts'
import { RoleSelect } from './role-select.tsx'
import { useInvite } from './use-invitations.ts'
import { memberRoles } from './use-members.ts'

const schema = z.object({ email: z.email('emailInvalid').max(254), role: z.enum(memberRoles) })
type Fields = z.infer<typeof schema>

/** Asks somebody into the workspace by mail. */
export const InviteForm = ({ workspace }: { workspace: string }) => {
  const t = useTranslations('members')
  const tAccount = useTranslations('account')
  const invite = useInvite(workspace)
  const { control, register, handleSubmit, formState, reset, getValues } = useForm<Fields>({
    resolver: zodResolver(schema),
    defaultValues: { email: '', role: 'editor' },
  })
  const refused = invite.error instanceof ApiError ? invite.error.fieldErrors['email'] : undefined
  const key = formState.errors.email?.message
  const send = (fields: Fields) =>
    invite.mutate(fields, {
      onSuccess: ({ mailed }) => {
        toast(t(mailed ? 'invited' : 'invitedByLink', { email: fields.email }))
        reset({ email: '', role: getValues('role') })
      },
    })
  return (
    <form noValidate className="grid gap-4" onSubmit={handleSubmit(send)}>
      {invite.isError && !refused ? <Failure title={t('inviteFailed')} error={invite.error} /> : null}
      <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_10rem_auto]">
        <Field label={tAccount('email')} error={key ? tAccount(key) : refused}>
          <Input type="email" autoComplete="off" {...register('email')} />
        </Field>
        <Controller
          control={control}
          name="role"
          render={({ field }) => (
            <Field label={t('role')}>
              <RoleSelect value={field.value} onChange={field.onChange} />
            </Field>
          )}
        />
        <Button type="submit" look="primary" className="sm:mt-7" busy={invite.isPending}>
          {t('invite')}
        </Button>
      </div>
    </form>
  )
}

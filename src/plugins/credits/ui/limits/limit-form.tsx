'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { Field } from '#ui/field.tsx'
import { Input } from '#ui/input.tsx'
import { useErrorText } from '#plugins/core/client.ts'
import { limitFrom } from './limit-text.ts'
import { useSetLimit } from './use-limits.ts'

type Props = {
  workspace: string
  member: string
  monthly: number | null
  onDone: () => void
}

/** What a member may spend in a month, typed where it is shown; left empty there is no limit. */
export const LimitForm = ({ workspace, member, monthly, onDone }: Props) => {
  const t = useTranslations('usage')
  const errorText = useErrorText()
  const set = useSetLimit(workspace)
  const [typed, setTyped] = useState(monthly === null ? '' : String(monthly))
  const [isWrong, setWrong] = useState(false)
  const save = () => {
    const limit = limitFrom(typed)
    setWrong(limit === undefined)
    if (limit !== undefined && !set.isPending) set.mutate({ member, monthly: limit }, { onSuccess: onDone })
  }
  const refused = set.isError ? errorText(set.error) : undefined
  return (
    <form
      noValidate
      className="col-span-full flex flex-wrap items-start gap-2 pt-1"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone()
      }}
    >
      <Field
        label={t('limitLabel')}
        hint={t('limitHint')}
        error={isWrong ? t('limitWrong') : refused}
        className="min-w-0 flex-1 basis-56"
      >
        <Input
          autoFocus
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onFocus={(event) => event.target.select()}
          className="tabular"
        />
      </Field>
      <div className="flex gap-2 sm:mt-7">
        <Button type="submit" look="ink" busy={set.isPending}>
          {t('limitSave')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('limitCancel')}
        </Button>
      </div>
    </form>
  )
}

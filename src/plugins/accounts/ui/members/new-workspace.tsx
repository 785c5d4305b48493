'use client'
import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Popover } from 'radix-ui'
import { type FormEvent, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { Field } from '#ui/field.tsx'
import { Input } from '#ui/input.tsx'
import { Failure } from '#plugins/core/client.ts'
import { useCreateWorkspace } from './use-members.ts'

/** Makes a further workspace, with its name alone. */
export const NewWorkspace = ({ onCreated }: { onCreated: (id: string) => void }) => {
  const t = useTranslations('members')
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const create = useCreateWorkspace()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate(name.trim(), {
      onSuccess: ({ id }) => {
        setOpen(false)
        setName('')
        onCreated(id)
      },
    })
  }
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button>
          <Plus aria-hidden />
          {t('newWorkspace')}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={6}
          collisionPadding={16}
          aria-label={t('newWorkspace')}
          className="z-50 w-80 max-w-[calc(100vw-2rem)] rounded-surface border bg-sheet p-4 text-ink shadow-lift data-[state=open]:animate-in data-[state=open]:fade-in-0"
        >
          <form className="grid gap-4" onSubmit={submit}>
            {create.isError ? <Failure title={t('createFailed')} error={create.error} /> : null}
            <Field label={t('workspaceName')}>
              <Input
                value={name}
                maxLength={120}
                required
                onChange={(event) => setName(event.target.value)}
              />
            </Field>
            <Button type="submit" look="ink" busy={create.isPending} disabled={name.trim() === ''}>
              {t('createWorkspace')}
            </Button>
          </form>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

'use client'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { useRouter } from '#ui/locale/navigation.ts'
import { toast } from '#ui/toaster.tsx'
import { Failure, useCatalog } from '#plugins/core/client.ts'
import { CreateAside } from './create-aside.tsx'
import { KindPicker } from './kind-picker.tsx'
import { LiteralSwitch } from './literal-switch.tsx'
import { Part } from './part.tsx'
import { PromptField } from './prompt-field.tsx'
import { requestOf } from './request-of.ts'
import { TemplatePicker } from './template-picker.tsx'
import { ThemePicker } from './theme-picker.tsx'
import { useCreateOptions } from './use-create-options.ts'
import { useGenerate } from './use-generate.ts'
import { usePrompt } from './use-prompt.ts'
import { useTargetWorkspace } from './use-target-workspace.ts'

/** From a prompt and a few choices to a running generation. */
export const CreateForm = () => {
  const t = useTranslations('create')
  const router = useRouter()
  const catalog = useCatalog()
  const form = useRef<HTMLFormElement>(null)
  const { prompt, change, settle } = usePrompt()
  const [options, setOptions] = useCreateOptions()
  const [missing, setMissing] = useState(false)
  const generate = useGenerate()
  const target = useTargetWorkspace()
  const isBlocked = target.isNowhere || (target.isChoice && !target.id)

  const submit = () => {
    if (generate.isPending || isBlocked) return
    if (prompt.trim() === '') {
      setMissing(true)
      form.current?.querySelector('textarea')?.focus()
      return
    }
    settle()
    const request = requestOf({ prompt, options, workspaceId: target.id, kinds: catalog.data?.kinds })
    generate.mutate(request, {
      onSuccess: ({ design, designs }) => {
        if (designs.length > 1) toast(t('several', { count: designs.length }))
        router.push(`/designs/${design.id}`)
      },
    })
  }

  return (
    <form
      ref={form}
      className="grid gap-10 max-lg:pb-20 lg:grid-cols-[minmax(0,1fr)_18rem] lg:gap-14"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
          event.preventDefault()
          submit()
        }
      }}
    >
      <div className="grid min-w-0 content-start gap-10">
        {catalog.isError ? (
          <Failure title={t('catalogFailed')} error={catalog.error} onRetry={() => void catalog.refetch()} />
        ) : null}
        <Part title={t('kind')}>
          <KindPicker
            kinds={catalog.data?.kinds}
            value={options.kind}
            // Template, size and page count belong to the kind they were chosen for.
            onValueChange={(next) =>
              void setOptions({
                kind: next,
                template: null,
                pages: null,
                size: null,
                also: options.also.filter((slug) => slug !== next),
              })
            }
          />
        </Part>
        <Part title={t('prompt')}>
          <PromptField
            kind={options.kind}
            value={prompt}
            error={missing && prompt.trim() === '' ? t('promptMissing') : undefined}
            onChange={change}
          />
          <LiteralSwitch
            checked={options.literal}
            onChange={(literal) => void setOptions({ literal: literal || null })}
          />
        </Part>
        <Part title={t('template')}>
          <TemplatePicker
            kind={options.kind}
            catalog={catalog.data}
            value={options.template}
            onValueChange={(template) => void setOptions({ template })}
          />
        </Part>
        <Part title={t('theme')}>
          <ThemePicker
            themes={catalog.data?.themes ?? []}
            value={options.theme}
            onValueChange={(theme) => void setOptions({ theme })}
          />
        </Part>
      </div>
      <CreateAside
        catalog={catalog.data}
        target={target}
        options={options}
        onChange={setOptions}
        busy={generate.isPending || generate.isSuccess}
        blocked={isBlocked}
        error={generate.error}
      />
    </form>
  )
}

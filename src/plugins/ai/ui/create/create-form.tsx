'use client'
import { useTranslations } from 'next-intl'
import { useRef, useState, type ReactNode } from 'react'
import { useRouter } from '#ui/locale/navigation.ts'
import { Failure, useCatalog } from '#plugins/core/client.ts'
import { GenerateButton } from './generate-button.tsx'
import { KindPicker } from './kind-picker.tsx'
import { OptionFields } from './option-fields.tsx'
import { PromptField } from './prompt-field.tsx'
import { ProviderNotice } from './provider-notice.tsx'
import { TemplatePicker } from './template-picker.tsx'
import { ThemePicker } from './theme-picker.tsx'
import { useCreateOptions } from './use-create-options.ts'
import { useGenerate } from './use-generate.ts'
import { usePrompt } from './use-prompt.ts'
import { useTargetWorkspace } from './use-target-workspace.ts'
import { WorkspaceField } from './workspace-field.tsx'

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="grid gap-3">
    <h2 className="text-base font-semibold">{title}</h2>
    {children}
  </section>
)

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
  const kind = catalog.data?.kinds.find((entry) => entry.slug === options.kind)

  const submit = () => {
    if (generate.isPending || isBlocked) return
    if (prompt.trim() === '') {
      setMissing(true)
      form.current?.querySelector('textarea')?.focus()
      return
    }
    settle()
    generate.mutate(
      {
        kind: options.kind,
        prompt: prompt.trim(),
        images: options.images,
        ...(target.id ? { workspaceId: target.id } : {}),
        ...(options.template ? { templateId: options.template } : {}),
        ...(options.theme ? { theme: options.theme } : {}),
        ...(options.pages ? { pages: options.pages } : {}),
        ...(options.language ? { language: options.language } : {}),
        ...(options.tone ? { tone: options.tone } : {}),
      },
      { onSuccess: ({ design }) => router.push(`/designs/${design.id}`) },
    )
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
            // Template and page count belong to the kind they were chosen for.
            onValueChange={(next) => void setOptions({ kind: next, template: null, pages: null })}
          />
        </Part>
        <Part title={t('prompt')}>
          <PromptField
            kind={options.kind}
            value={prompt}
            error={missing && prompt.trim() === '' ? t('promptMissing') : undefined}
            onChange={change}
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
      <div className="grid content-start gap-6 lg:sticky lg:top-24 lg:self-start">
        <Part title={t('details')}>
          <div className="grid gap-4">
            <WorkspaceField target={target} />
            <OptionFields kind={kind} options={options} onChange={setOptions} />
          </div>
        </Part>
        {generate.isError ? <Failure title={t('failed')} error={generate.error} /> : null}
        <GenerateButton
          kind={options.kind}
          busy={generate.isPending || generate.isSuccess}
          blocked={isBlocked}
        />
        <ProviderNotice providers={catalog.data?.providers} />
      </div>
    </form>
  )
}

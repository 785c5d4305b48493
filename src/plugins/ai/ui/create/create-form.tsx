'use client'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Failure, useCatalog } from '#plugins/core/client.ts'
import { CreateAside } from './create-aside.tsx'
import { KindPicker } from './kind-picker.tsx'
import { LiteralSwitch } from './literal-switch.tsx'
import { Part } from './part.tsx'
import { PromptField } from './prompt-field.tsx'
import { SourceField } from './source-field.tsx'
import { TemplatePicker } from './template-picker.tsx'
import { ThemePicker } from './theme-picker.tsx'
import { useCreateOptions } from './use-create-options.ts'
import { usePrompt } from './use-prompt.ts'
import { useSource } from './use-source.ts'
import { useSubmit } from './use-submit.ts'
import { useTargetWorkspace } from './use-target-workspace.ts'

/** From a prompt and a few choices to a running generation. */
export const CreateForm = () => {
  const t = useTranslations('create')
  const catalog = useCatalog()
  const form = useRef<HTMLFormElement>(null)
  const { prompt, change, settle } = usePrompt()
  const { source, change: changeSource, isTooLong } = useSource()
  const [options, setOptions] = useCreateOptions()
  const target = useTargetWorkspace()
  const isBlocked = target.isNowhere || (target.isChoice && !target.id)
  const { submit, withoutOutline, missing, busy, error, prices } = useSubmit({
    text: { prompt, source: source ?? '' },
    options,
    workspaceId: target.id,
    kinds: catalog.data?.kinds,
    isBlocked: isBlocked || isTooLong,
    onMissing: () => form.current?.querySelector('textarea')?.focus(),
    onSend: settle,
    onStarted: () => changeSource(null),
  })

  return (
    <form
      ref={form}
      className="grid gap-10 max-sm:pb-36 max-lg:pb-20 lg:grid-cols-[minmax(0,1fr)_18rem] lg:gap-14"
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
            error={missing ? t('promptMissing') : undefined}
            onChange={change}
            hasSource={source !== null}
          />
          <SourceField value={source} onChange={changeSource} />
          <LiteralSwitch
            checked={options.literal}
            hasSource={Boolean(source?.trim())}
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
        busy={busy}
        blocked={isBlocked || isTooLong}
        onWithoutOutline={withoutOutline}
        error={error}
        prices={prices}
      />
    </form>
  )
}

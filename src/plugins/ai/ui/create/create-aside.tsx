'use client'
import { useTranslations } from 'next-intl'
import type { Catalog } from '#plugins/core/client.ts'
import { SpendFailure } from '#plugins/credits/client.ts'
import { GenerateButton } from './generate-button.tsx'
import { MoreOptions } from './more-options.tsx'
import { OptionFields } from './option-fields.tsx'
import { Part } from './part.tsx'
import { ProviderNotice } from './provider-notice.tsx'
import type { CreateOptions, SetCreateOptions } from './use-create-options.ts'
import type { CreatePrices } from './use-create-prices.ts'
import type { TargetWorkspace } from './use-target-workspace.ts'
import { WorkspaceField } from './workspace-field.tsx'

type Props = {
  catalog: Catalog | undefined
  target: TargetWorkspace
  options: CreateOptions
  onChange: SetCreateOptions
  busy: 'outline' | 'design' | null
  blocked: boolean
  onWithoutOutline: (() => void) | undefined
  error: Error | null
  prices: CreatePrices
}

/** Beside the prompt: the details of what is made, and the button that makes it. */
export const CreateAside = ({
  catalog,
  target,
  options,
  onChange,
  busy,
  blocked,
  onWithoutOutline,
  error,
  prices,
}: Props) => {
  const t = useTranslations('create')
  const kinds = catalog?.kinds ?? []
  const kind = kinds.find(({ slug }) => slug === options.kind)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-6 lg:sticky lg:top-24 lg:self-start">
      <Part title={t('details')}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <WorkspaceField target={target} />
          <OptionFields kind={kind} options={options} onChange={onChange} />
          <MoreOptions kinds={kinds} workspace={target.id} options={options} onChange={onChange} />
        </div>
      </Part>
      {error ? <SpendFailure title={t('failed')} error={error} workspace={target.id} /> : null}
      <GenerateButton
        kind={options.also.length > 0 ? 'several' : options.kind}
        pages={options.pages}
        busy={busy}
        blocked={blocked}
        onWithoutOutline={onWithoutOutline}
        prices={prices}
        workspace={target.id}
        isRefused={error !== null}
      />
      <ProviderNotice providers={catalog?.providers} />
    </div>
  )
}

'use client'
import { ArrowRight } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { useRouter } from '#ui/locale/navigation.ts'
import { Segmented } from '#ui/segmented.tsx'
import { Textarea } from '#ui/textarea.tsx'
import { useSession } from '#plugins/core/client.ts'
import { kinds } from './kinds.ts'

/** The first words of a design, taken along to the create page. */
export const PromptStart = () => {
  const t = useTranslations('home')
  const locale = useLocale()
  const router = useRouter()
  const session = useSession()
  const [kind, setKind] = useState<string>('slides')
  const [prompt, setPrompt] = useState('')

  const start = () => {
    const choices = new URLSearchParams({ kind, ...(prompt.trim() ? { prompt: prompt.trim() } : {}) })
    const create = `/create?${choices}`
    router.push(
      session.data ? create : `/sign-up?${new URLSearchParams({ returnTo: `/${locale}${create}` })}`,
    )
  }

  return (
    <form
      className="grid gap-1 rounded-surface border border-control bg-sheet p-2 shadow-lift focus-within:border-ink"
      onSubmit={(event) => {
        event.preventDefault()
        start()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) start()
      }}
    >
      <Textarea
        aria-label={t('promptLabel')}
        placeholder={t('promptPlaceholder')}
        value={prompt}
        maxLength={1500}
        onChange={(event) => setPrompt(event.target.value)}
        className="max-h-60 min-h-22 border-0 bg-transparent px-3 pt-3 text-lg focus-visible:outline-none sm:text-lg"
      />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Segmented
          label={t('kindLabel')}
          value={kind}
          onValueChange={setKind}
          options={kinds.map((known) => ({ value: known, label: t(`kinds.${known}.one`) }))}
        />
        <Button type="submit" look="primary" className="max-sm:w-full">
          {t('start')}
          <ArrowRight aria-hidden className="rtl:rotate-180" />
        </Button>
      </div>
    </form>
  )
}

'use client'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/locale/navigation.ts'

type Props = { error: Error & { digest?: string }; reset: () => void }

export default function BrokenPage({ error, reset }: Props) {
  const t = useTranslations('errors')
  useEffect(() => console.error(error), [error])
  return (
    <div className="crop-marks grid flex-1 place-items-center bg-bed px-4 py-16">
      <div className="grid w-full max-w-md gap-4 bg-sheet p-8 shadow-page sm:p-10" role="alert">
        <h1 className="display text-2xl">{t('brokenTitle')}</h1>
        <p className="text-ink-soft">{t('brokenText')}</p>
        {error.digest ? (
          <p className="text-sm text-ink-soft">{t('reference', { id: error.digest })}</p>
        ) : null}
        <div className="mt-2 flex flex-wrap gap-2">
          <Button look="ink" onClick={reset}>
            {t('tryAgain')}
          </Button>
          <Button look="quiet" asChild>
            <Link href="/">{t('home')}</Link>
          </Button>
        </div>
      </div>
    </div>
  )
}

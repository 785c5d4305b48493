import { useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/locale/navigation.ts'
import { LogoMark } from '#ui/logo.tsx'

export default function NotFound() {
  const t = useTranslations('errors')
  return (
    <div className="crop-marks grid flex-1 place-items-center bg-bed px-4 py-16">
      <div className="grid aspect-[210/297] w-full max-w-sm content-between bg-sheet p-8 shadow-page sm:p-10">
        <LogoMark className="size-8" />
        <div className="grid gap-4">
          <p className="display tabular text-4xl text-press-ink">404</p>
          <h1 className="display text-2xl">{t('notFoundTitle')}</h1>
          <p className="text-ink-soft">{t('notFoundText')}</p>
          <div className="mt-2 flex flex-wrap gap-2">
            <Button look="ink" asChild>
              <Link href="/">{t('home')}</Link>
            </Button>
            <Button look="quiet" asChild>
              <Link href="/templates">{t('templates')}</Link>
            </Button>
          </div>
        </div>
      </div>
    </div>
  )
}

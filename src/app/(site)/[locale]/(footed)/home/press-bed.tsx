import { useLocale, useTranslations } from 'next-intl'
import { cn } from '#ui/class-names.ts'
import { kinds } from './kinds.ts'

/** The pictures' own size; the strip gives them one height and each its width. */
const pictures = {
  slides: { width: 1080, height: 608, place: 'col-span-2 sm:col-span-1' },
  document: { width: 620, height: 877, place: '' },
  website: { width: 720, height: 810, place: '' },
  graphic: { width: 720, height: 720, place: 'col-span-2 sm:col-span-1' },
}

/** Real pages on the bed, as they came out. */
export const PressBed = () => {
  const t = useTranslations('home')
  const locale = useLocale()
  return (
    <section aria-label={t('bedLabel')} className="crop-marks bg-bed">
      <div className="mx-auto max-w-7xl px-6 py-12 sm:px-10 sm:py-16">
        <ul className="grid grid-cols-2 items-end gap-x-6 gap-y-8 sm:grid-cols-[1.9fr_0.85fr_1.05fr_1.15fr] sm:gap-x-8">
          {kinds.map((kind, index) => {
            const { width, height, place } = pictures[kind]
            return (
              <li key={kind} className={cn('grid min-w-0 gap-3', place)}>
                <img
                  src={`/pictures/${kind}-${locale}.webp`}
                  alt={t(`kinds.${kind}.alt`)}
                  width={width}
                  height={height}
                  className="h-auto w-full animate-press-in bg-white shadow-page"
                  style={{ animationDelay: `${index * 140}ms` }}
                />
                <p className="text-sm text-ink-soft">
                  <span className="font-medium text-ink">{t(`kinds.${kind}.one`)}</span> ·{' '}
                  {t(`kinds.${kind}.size`)}
                </p>
              </li>
            )
          })}
        </ul>
        <p className="mt-8 text-sm text-ink-soft">{t('bedNote')}</p>
      </div>
    </section>
  )
}

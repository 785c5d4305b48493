import { useTranslations } from 'next-intl'
import { Link } from '#ui/locale/navigation.ts'
import { PageShape } from '#ui/page-shape.tsx'
import { kinds } from './kinds.ts'

/** The four kinds, each with what it is good at. */
export const KindList = () => {
  const t = useTranslations('home')
  return (
    <section className="mx-auto grid max-w-7xl gap-12 px-4 py-20 sm:px-6 sm:py-28">
      <h2 className="display max-w-2xl text-2xl sm:text-3xl">{t('kindsTitle')}</h2>
      <ul className="grid gap-x-10 gap-y-12 sm:grid-cols-2 lg:grid-cols-4">
        {kinds.map((kind) => (
          <li key={kind} className="group relative grid content-start gap-4 border-t border-ink pt-5">
            <div className="flex h-28 items-end">
              <PageShape
                kind={kind}
                className="h-24 w-auto drop-shadow-sm transition-transform duration-200 ease-out group-hover:-translate-y-1"
              />
            </div>
            <h3 className="text-lg font-semibold tracking-tight">
              <Link href={`/templates?kind=${kind}`} className="after:absolute after:inset-0">
                {t(`kinds.${kind}.name`)}
              </Link>
            </h3>
            <p className="text-base text-ink-soft">{t(`kinds.${kind}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

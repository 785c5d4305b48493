'use client'
import { useQuery } from '@tanstack/react-query'
import { ExternalLink, Link2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { buttonStyle } from '#ui/button.tsx'
import { Popover, PopoverContent, PopoverTrigger } from '#ui/popover.tsx'
import { linksOf } from '../../present/links-of.ts'
import { pagesOf, type Slides } from './use-slides.ts'

type Props = {
  slides: Slides
  sheet: number
  /** Whether anybody would see the button. */
  isWanted: boolean
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onJump: (sheet: number) => void
}

const entry =
  'flex min-h-11 w-full items-center gap-2 rounded-control px-3 py-2 text-start text-base hover:bg-hover [&_svg]:size-4 [&_svg]:shrink-0'

/** Without its styles: the policy of this page counts for what is parsed in it, and complains of them. */
const parsed = (html: string): Document =>
  new DOMParser().parseFromString(html.replace(/<style[\s>][^]*?<\/style>/gi, ''), 'text/html')

/** The links of a sheet, read from its document: its frame takes no clicks, so that none turns the slide by accident. */
const useLinks = ({ addressOf, design, sheets }: Slides, sheet: number, isWanted: boolean) => {
  const pages = pagesOf(design)
  const address = addressOf(sheet)
  const { data: links } = useQuery({
    queryKey: ['slide-links', address, sheets.length],
    enabled: isWanted,
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const answer = await fetch(address, { signal })
      return answer.ok ? linksOf(parsed(await answer.text()), { pages, sheets }) : []
    },
  })
  return links
}

/** Lists the links of the slide that is shown, to be followed on purpose; nothing where it has none. */
export const SlideLinks = ({ slides, sheet, isWanted, isOpen, onOpenChange, onJump }: Props) => {
  const t = useTranslations('present')
  const links = useLinks(slides, sheet, isWanted || isOpen)
  const isVain = isOpen && links?.length === 0
  useEffect(() => {
    if (isVain) onOpenChange(false)
  }, [isVain, onOpenChange])
  if (!links || links.length === 0) return null
  return (
    <Popover open={isOpen} onOpenChange={onOpenChange}>
      <PopoverTrigger
        aria-label={t('links', { count: links.length })}
        aria-keyshortcuts="L"
        title={`${t('links', { count: links.length })} (L)`}
        className={buttonStyle({ look: 'quiet', size: 'icon' })}
      >
        <Link2 aria-hidden />
      </PopoverTrigger>
      <PopoverContent align="center" side="top" className="dark max-h-[60dvh] overflow-y-auto p-2">
        <ul dir={slides.direction}>
          {links.map((link) => (
            <li key={link.to === 'sheet' ? `${link.sheet} ${link.text}` : link.url}>
              {link.to === 'sheet' ? (
                <button
                  type="button"
                  className={entry}
                  onClick={() => {
                    onOpenChange(false)
                    onJump(link.sheet)
                  }}
                >
                  <span className="min-w-0 flex-1 truncate">{link.text}</span>
                  <span className="tabular text-sm text-ink-soft">{link.sheet + 1}</span>
                </button>
              ) : (
                <a
                  href={link.url}
                  target="_blank"
                  rel="noopener noreferrer"
                  className={entry}
                  title={link.url}
                >
                  <span className="min-w-0 flex-1 truncate">{link.text}</span>
                  <ExternalLink aria-label={t('newWindow')} />
                </a>
              )}
            </li>
          ))}
        </ul>
      </PopoverContent>
    </Popover>
  )
}

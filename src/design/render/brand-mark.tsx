import type { ReactNode } from 'react'
import type { Asset } from '../design.ts'
import { css, luminance } from '../theme/color.ts'
import { partsOf } from './parts.ts'
import type { Composition } from './composition.ts'

/** A logo is made for one ground: the brand's own paper where it names one, else for a light one. It lies on it everywhere. */
const plateOf = ({ design, theme }: Pick<Composition, 'design' | 'theme'>): string => {
  const { ground } = theme.schemes.paper
  return css(design.brand?.colors.ground ?? (luminance(ground) > 0.5 ? ground : [0.985, 0.003, ground[2]]))
}

export const brandMarkCss = (composition: Pick<Composition, 'design' | 'theme'>): string => `
.brand-mark{display:block;inline-size:auto;max-inline-size:30%;object-fit:contain;object-position:0 50%;background:${plateOf(composition)}}
.brand-opening{position:absolute;z-index:1;inset-inline-start:var(--margin-inline);inset-block-start:calc(var(--margin-block)*.22);block-size:calc(var(--margin-block)*.52);padding:calc(var(--margin-block)*.08);margin-inline-start:calc(var(--margin-block)*-.08)}
.kind-website>.brand-opening{inset-inline-start:max(20px,min(var(--margin-inline),7cqi));block-size:max(34px,48u);inset-block-start:max(14px,24u);padding:4px;margin-inline-start:-4px}
.kind-website:has(>.brand-opening){padding-block-start:max(72px,var(--margin-block))}
:dir(rtl)>.brand-mark{object-position:100% 50%}
.parts-home:has(.brand-mark){display:flex;align-items:center;gap:.7em}
.brand-folio{block-size:2.4em;max-inline-size:9em;margin-block:-.7em;margin-inline-end:1.1em;padding:.15em;flex:none}
.folio:has(.brand-mark){justify-content:flex-start;align-items:center}
.folio .brand-mark~.folio-number{margin-inline-start:auto}
`

const logoOf = ({ design, assets }: Composition): Asset | undefined =>
  design.brand?.logo === undefined ? undefined : assets[design.brand.logo]

/** The brand's logo on pages that open or close a design without a running title. */
export const OpeningMark = ({ composition, role }: { composition: Composition; role: string }): ReactNode => {
  const logo = logoOf(composition)
  // The navigation of a website of several parts has it already.
  if (composition.kind.flow === 'continuous' && partsOf(composition.design).length > 1) return null
  if (!logo || !(role === 'opening' || (role === 'closing' && composition.kind.slug === 'graphic')))
    return null
  const { width, height } = logo
  return (
    <img
      className="brand-mark brand-opening"
      src={logo.src}
      alt={logo.alt || (composition.design.brand?.name ?? '')}
      {...(width && height ? { width, height } : {})}
    />
  )
}

/** The brand's logo before a running title. */
export const FolioMark = ({ composition }: { composition: Composition }): ReactNode => {
  const logo = logoOf(composition)
  return logo ? <img className="brand-mark brand-folio" src={logo.src} alt="" /> : null
}

import type { ReactNode } from 'react'
import type { Asset } from '../design.ts'
import { partsOf } from './parts.ts'
import type { Scene } from './scene.ts'

/** The logo lies on paper wherever it stands: most are made for a light or a dark ground, and paper is the one a brand chose. */
export const brandMarkCss = (paper: string): string => `
.brand-mark{display:block;inline-size:auto;max-inline-size:30%;object-fit:contain;object-position:0 50%;background:${paper}}
.brand-opening{position:absolute;z-index:1;inset-inline-start:var(--margin-inline);inset-block-start:calc(var(--margin-block)*.22);block-size:calc(var(--margin-block)*.52);padding:calc(var(--margin-block)*.08);margin-inline-start:calc(var(--margin-block)*-.08)}
.kind-website>.brand-opening{inset-inline-start:max(20px,min(var(--margin-inline),7cqi));block-size:max(32px,44u);inset-block-start:max(14px,24u);padding:0;margin:0}
:dir(rtl)>.brand-mark{object-position:100% 50%}
.parts-home:has(.brand-mark){display:flex;align-items:center;gap:.7em}
.brand-folio{block-size:2.2em;max-inline-size:9em;margin-block:-.6em;flex:none}
`

const logoOf = ({ design, assets }: Scene): Asset | undefined =>
  design.brand?.logo === undefined ? undefined : assets[design.brand.logo]

/** The brand's logo on pages that open or close a design without a running title. */
export const OpeningMark = ({ scene, role }: { scene: Scene; role: string }): ReactNode => {
  const logo = logoOf(scene)
  const hasFolio = scene.kind.flow === 'paged' && scene.kind.slug !== 'graphic'
  // The navigation of a website of several parts has it already.
  if (scene.kind.flow === 'continuous' && partsOf(scene.design).length > 1) return null
  if (!logo || !(role === 'opening' || (role === 'closing' && !hasFolio))) return null
  const { width, height } = logo
  return (
    <img
      className="brand-mark brand-opening"
      src={logo.src}
      alt={logo.alt || (scene.design.brand?.name ?? '')}
      {...(width && height ? { width, height } : {})}
    />
  )
}

/** The brand's logo before a running title. */
export const FolioMark = ({ scene }: { scene: Scene }): ReactNode => {
  const logo = logoOf(scene)
  return logo ? <img className="brand-mark brand-folio" src={logo.src} alt="" /> : null
}

import type { ReactNode } from 'react'
import type { RenderContext } from '../render/render-context.ts'
import { initials } from './initials.ts'
import { Picture } from './picture.tsx'

type Props = { image: string | null; name: string; render: RenderContext }

/** A person's picture, or the initials of the name; these repeat the name beside them and are not read aloud. */
export const Portrait = ({ image, name, render }: Props): ReactNode =>
  render.asset(image) ? (
    <Picture id={image} render={render} className="portrait" />
  ) : (
    <span className="portrait portrait-drawn" aria-hidden="true">
      <span>{initials(name)}</span>
    </span>
  )

/** How portraits look in every block that has them; a block sets their size as `--portrait`. */
export const portraitCss = `
.portrait{display:grid;place-items:center;inline-size:var(--portrait);block-size:var(--portrait);flex:none;overflow:hidden;border-radius:var(--portrait-radius,50%)}
.portrait-drawn{container:portrait/inline-size;background:var(--surface);color:var(--accent-ink)}
.portrait-drawn>span{font:var(--display);font-size:36cqi;letter-spacing:0;line-height:1}
`

import type { ReactNode } from 'react'

export type MarkName = 'yes' | 'no' | 'partly' | 'done' | 'open'

/** Functions, because the configuration is also loaded where JSX has no meaning until it is drawn. */
const shapes: Record<MarkName, () => ReactNode> = {
  yes: () => <path d="M3 8.6 6.5 12 13 4.4" />,
  no: () => <path d="M4 4l8 8M12 4l-8 8" />,
  partly: () => <path d="M3 9.4c1.6-2.6 3.4-2.6 5-1s3.4 1.6 5-1" />,
  done: () => (
    <>
      <rect className="mark-box" x="1" y="1" width="14" height="14" rx="2" />
      <path className="mark-tick" d="M4.2 8.3 7 11l5-5.8" />
    </>
  ),
  open: () => <rect x="1" y="1" width="14" height="14" rx="2" />,
}

type Props = { name: MarkName; label?: string }

/** A small sign as high as its text. With a `label` it stands for words; without, words beside it say the same. */
export const Mark = ({ name, label }: Props): ReactNode => (
  <span
    className={`tickmark tickmark-${name}`}
    {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[name]()}
    </svg>
  </span>
)

export const markCss = `
.tickmark{display:inline-block;flex:none;inline-size:1em;block-size:1em;vertical-align:-.13em}
.tickmark svg{display:block;inline-size:100%;block-size:100%;overflow:visible;fill:none;stroke:currentColor;stroke-width:2.1;stroke-linecap:round;stroke-linejoin:round}
.tickmark-yes,.tickmark-partly{color:var(--accent-ink)}
.tickmark-no{color:var(--muted)}
.tickmark-open svg{stroke-width:1.5;color:var(--muted)}
.tickmark-done .mark-box{fill:var(--accent);stroke:var(--accent);stroke-width:1.5}
.tickmark-done .mark-tick{stroke:var(--on-accent)}
`

const mark = (size: number) => (
  <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
    <rect x="3" y="20" width="26" height="7" rx="2" fill="currentColor" />
    <rect x="8" y="5" width="16" height="12" rx="1.5" stroke="currentColor" strokeWidth="2" />
    <rect x="12" y="9" width="8" height="2" fill="var(--platen-red)" />
  </svg>
)

/** The mark above the panel's navigation. */
export const Icon = () => mark(22)

/** The name on the panel's sign-in page. */
export const Logo = () => (
  <span className="platen-logo">
    {mark(40)}
    <span>Platen</span>
  </span>
)

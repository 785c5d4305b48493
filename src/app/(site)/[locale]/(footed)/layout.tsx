import type { ReactNode } from 'react'
import { SiteFooter } from '../../frame/site-footer.tsx'

export default function FootedLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <div className="flex-1">{children}</div>
      <SiteFooter />
    </>
  )
}

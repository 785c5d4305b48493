'use client'
import { WifiOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'

const subscribe = (onChange: () => void) => {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}

/** Says when the connection is gone, and that nothing is lost. */
export const OfflineBar = () => {
  const t = useTranslations('site')
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
  return (
    <div role="status" className="fixed inset-x-4 bottom-4 z-40 grid justify-items-center">
      {online ? null : (
        <p className="flex items-center gap-3 rounded-surface bg-ink px-4 py-3 text-base text-paper shadow-lift">
          <WifiOff aria-hidden className="size-4 shrink-0" />
          {t('offline')}
        </p>
      )}
    </div>
  )
}

import { BrowserPool } from './browser-pool.ts'

let pool: BrowserPool | undefined

/** The process's browser pool. Nothing is started before the first document needs it. */
export const browsers = (): BrowserPool => (pool ??= new BrowserPool())

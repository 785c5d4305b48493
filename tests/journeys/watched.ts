import { test as base, expect, type BrowserContext } from '@playwright/test'

/** What a page must never do while it is used: an error nobody caught, or something its policy had to refuse. */
export const watch = async (context: BrowserContext): Promise<string[]> => {
  const faults: string[] = []
  await context.exposeBinding('tellRefusal', ({ page }, refusal: string) => {
    faults.push(`${page.url()}: ${refusal}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event
      const tell = (globalThis as unknown as { tellRefusal?: (refusal: string) => void }).tellRefusal
      tell?.(`${effectiveDirective} refused ${blockedURI} (${sourceFile}:${lineNumber}) ${sample}`)
    })
  })
  // Frames without scripts cannot tell; the browser's console speaks for them.
  context.on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text()))
      faults.push(`${message.page()?.url()}: ${message.text()}`)
  })
  context.on('weberror', (error) => faults.push(`${error.page()?.url()}: ${error.error().stack}`))
  return faults
}

/** Playwright's `test`, where a journey fails on what `watch` sees. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ context }, give) => {
      const faults = await watch(context)
      await give(faults)
      expect(faults, 'what the pages should not have done').toEqual([])
    },
    { auto: true },
  ],
})

'use client'
import { ThemeProvider } from 'next-themes'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { Direction } from 'radix-ui'
import type { ReactNode } from 'react'
import { QueryProvider } from '#plugins/core/client.ts'
import { documentNonce } from '#ui/document-nonce.ts'

/** What every page of the site may use: appearance, address state, server state. */
export const Providers = ({ children, nonce }: { children: ReactNode; nonce: string | undefined }) => (
  <ThemeProvider
    attribute="class"
    defaultTheme="system"
    enableSystem
    disableTransitionOnChange
    // After a change of language the layout comes anew, with a nonce this document does not know.
    nonce={documentNonce() ?? nonce ?? ''}
  >
    <Direction.Provider dir="ltr">
      <NuqsAdapter>
        <QueryProvider>{children}</QueryProvider>
      </NuqsAdapter>
    </Direction.Provider>
  </ThemeProvider>
)

'use client'
import { ThemeProvider } from 'next-themes'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { Direction } from 'radix-ui'
import type { ReactNode } from 'react'
import { QueryProvider } from '#plugins/core/client.ts'

/** What every page of the site may use: appearance, address state, server state. */
export const Providers = ({ children }: { children: ReactNode }) => (
  <ThemeProvider attribute="class" defaultTheme="system" enableSystem disableTransitionOnChange>
    <Direction.Provider dir="ltr">
      <NuqsAdapter>
        <QueryProvider>{children}</QueryProvider>
      </NuqsAdapter>
    </Direction.Provider>
  </ThemeProvider>
)

import '@fontsource-variable/fraunces/index.css'
import '@fontsource-variable/inter/index.css'
import '@payloadcms/next/css'
import './admin.css'
import config from '@payload-config'
import { RootLayout, handleServerFunctions } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { assertPanelUser } from '#plugins/core/index.ts'
import { PageStart } from '#plugins/protection/client.ts'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  await assertPanelUser({ config, headers: await headers(), action: args.name })
  return handleServerFunctions({ ...args, config, importMap })
}

const Layout = async ({ children }: { children: ReactNode }) => {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      <PageStart nonce={nonce} />
      {children}
    </RootLayout>
  )
}

export default Layout

import type { Payload } from 'payload'
import type { ZodType } from 'zod'
import type { Design, DesignRegistry } from '#design/index.ts'
import type { LocalText } from '#kernel/local-text.ts'
import type { BrowserPool } from '../chromium/browser-pool.ts'
import type { ShownDocument } from '../chromium/served-files.ts'
import type { Wanted } from '../writing/parts.ts'

/** A file format designs can be written in. */
export type Format = {
  slug: string
  label: LocalText
  /** Without the dot. */
  extension: string
  mimeType: string
  /** Kinds it can write; every kind when left out. */
  kinds?: readonly string[]
  /** Checks what a request may ask for; nothing may be asked for when left out. */
  options?: ZodType<Record<string, unknown>>
  /** Loaded in the worker when a file is written, so that a format may need heavy packages. */
  write: () => Promise<{ default: WriteFormat }>
}

export type WriteFormat = (job: FormatJob) => Promise<Uint8Array>

/** What a format gets to write a file from. */
export type FormatJob = {
  design: Design
  registry: DesignRegistry
  options: Record<string, unknown>
  /** The design as one HTML document that carries its fonts and pictures itself. */
  html: (wanted: Wanted) => Promise<string>
  /** The same for `page.show`, with fonts and pictures beside it: several times faster in a tab, of no use outside. */
  document: (wanted: Wanted) => Promise<ShownDocument>
  browsers: BrowserPool
  payload: Payload
  /** Id of the workspace the design belongs to; a browser tab is shared within it at most. */
  workspace: string
  /** Aborts when the export is cancelled or the worker stops. */
  signal: AbortSignal
}

declare module '#kernel/registry.ts' {
  interface RegistryEntries {
    formats: Format
  }
}

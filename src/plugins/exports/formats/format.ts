import type { Payload } from 'payload'
import type { ZodType } from 'zod'
import type { Design, DesignRegistry } from '#design/index.ts'
import type { LocalText } from '#kernel/local-text.ts'
import type { BrowserPool } from '../chromium/browser-pool.ts'
import type { ShownDocument } from '../chromium/served-files.ts'
import type { Wanted, WantedForTab } from '../writing/parts.ts'
import type { Pictures } from './pictures.ts'

/** A file format designs can be written in. */
export type Format = {
  slug: string
  label: LocalText
  /** Without the dot. */
  extension: string
  mimeType: string
  /** Kinds it can write; every kind when left out. */
  kinds?: readonly string[]
  /**
   * Checks what a request may ask for and fills in the rest; nothing may be asked for when left out. Two names mean the
   * same in every format: `size` is a page size of the design's kind, `pages` are numbers of its pages, from 1.
   */
  options?: ZodType<Record<string, unknown>>
  /** Wall clock of a whole file, in seconds; 120 when left out. A file that takes longer ends as too heavy. */
  limitSeconds?: number
  /** Loaded in the worker when a file is written, so that a format may need heavy packages. */
  write: () => Promise<{ default: WriteFormat }>
}

/** Writes a file: its bytes, with a type of its own where that depends on the options. */
export type WriteFormat = (job: FormatJob) => Promise<Uint8Array | WrittenFile>

export type WrittenFile = {
  bytes: Uint8Array
  extension: string
  mimeType: string
  /** How the design fared in the file, as JSON of a few kilobytes: kept with the export and shown to who may read it. */
  report?: Record<string, unknown>
  /** What may be wrong with the file, for the log: it is kept all the same. */
  doubts?: readonly object[]
}

/** What a format gets to write a file from. */
export type FormatJob = {
  design: Design
  registry: DesignRegistry
  /** As `options` of the format answered them. */
  options: Record<string, unknown>
  /** The design as one HTML document that carries its fonts and pictures itself. */
  html: (wanted: Wanted) => Promise<string>
  /** The same for `page.show`, with fonts and pictures beside it: several times faster in a tab, of no use outside. */
  document: (wanted: WantedForTab) => Promise<ShownDocument>
  /** The design as files that open from a disk: `index.html`, and in `assets` what it loads, by their paths. */
  folder: () => Promise<ReadonlyMap<string, Uint8Array>>
  browsers: BrowserPool
  pictures: Pictures
  payload: Payload
  /** Id of the workspace the design belongs to; a browser tab is shared within it at most. */
  workspace: string
  /** Aborts when the export is cancelled, its time is over or the worker stops. */
  signal: AbortSignal
  /** Tells how much of the file is written. */
  progress: (part: { done: number; total: number }) => Promise<void>
}

declare module '#kernel/registry.ts' {
  interface RegistryEntries {
    formats: Format
  }
}

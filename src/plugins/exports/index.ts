import { type Config, definePlugin } from 'payload'
import { contribute } from '#kernel/server/contribute.ts'
import { addEndpoints } from '#plugins/preview/index.ts'
import { exportsCollection } from './collections/exports.ts'
import { createExport, exportQuote } from './endpoints/create-export.ts'
import { createLink } from './endpoints/create-link.ts'
import { exportFile } from './endpoints/export-file.ts'
import { html } from './formats/html/html.ts'
import { pdf } from './formats/pdf/pdf.ts'
import { png } from './formats/png/png.ts'
import { type ExportsOptions, resolveOptions } from './options.ts'
import { expireExports } from './tasks/expire-exports.ts'
import { exportDesign, switchedOff } from './tasks/export-design.ts'

export { type Chromium, resolveChromium } from './chromium/resolve-chromium.ts'
export type { ExportsOptions } from './options.ts'
export type { Format, FormatJob, WriteFormat, WrittenFile } from './formats/format.ts'
export type { Pictures, SizedPicture } from './formats/pictures.ts'
export type { LeasedPage } from './chromium/leased-page.ts'
export type { PseudoBox } from './chromium/pseudo-boxes.ts'
export type { ServedFile, ServedFiles, ShownDocument } from './chromium/served-files.ts'
export { fileLink } from './requests/file-link.ts'
export { requestExport } from './requests/request-export.ts'

/** Makes files of designs: the registry of formats, the collection of exports, PDF, PNG and HTML, the browsers behind it. */
export const exportsPlugin = definePlugin<ExportsOptions>({
  slug: 'platen-exports',
  plugin: ({ config, ...given }): Config => {
    const { enabled, keepDays, storageDirectory } = resolveOptions(given)
    const exports = exportsCollection({ storageDirectory })
    const withSchema = contribute(
      { ...config, collections: [...(config.collections ?? []), exports] },
      { collections: { exports: { workspace: true } }, chores: [expireExports(keepDays)] },
    )
    if (!enabled) return contribute(withSchema, { tasks: [switchedOff] })
    return contribute(withSchema, {
      formats: [pdf, png, html],
      tasks: [exportDesign],
      extend: {
        designs: addEndpoints(createExport, exportQuote),
        exports: addEndpoints(exportFile, createLink),
      },
    })
  },
})

import type { Payload } from 'payload'
import { coreDesign, type Design } from '#design/index.ts'
import type { BrowserPool } from '../chromium/browser-pool.ts'
import type { FormatJob } from '../formats/format.ts'
import { folderDocument } from '../writing/folder-document.ts'
import { inlineHtml } from '../writing/inline-html.ts'
import type { Parts } from '../writing/parts.ts'
import { readFonts } from '../writing/read-fonts.ts'
import { servedDocument } from '../writing/served-document.ts'
import { sharpPictures } from '../writing/sharp-pictures.ts'

type Given = {
  design: Design
  browsers: BrowserPool
  options?: Record<string, unknown>
  pictures?: Parts['pictures']
}

/** What a format gets in the worker, without a platform around it. */
export const formatJob = async ({
  design,
  browsers,
  options = {},
  pictures = [],
}: Given): Promise<FormatJob> => {
  const parts: Parts = { design, registry: coreDesign, fonts: await readFonts(design, coreDesign), pictures }
  return {
    design,
    registry: coreDesign,
    options,
    html: (wanted) => inlineHtml(parts, wanted),
    document: (wanted) => servedDocument(parts, wanted),
    folder: () => folderDocument(parts),
    browsers,
    pictures: sharpPictures,
    workspace: 'w',
    payload: {} as Payload, // the formats of the core read nothing from it
    signal: new AbortController().signal,
    progress: async () => undefined,
  }
}

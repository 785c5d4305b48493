import type { Payload } from 'payload'
import type { Design } from '#design/index.ts'
import { findAssets, registryOf } from '#plugins/preview/index.ts'
import type { ShownDocument } from '../chromium/served-files.ts'
import { type DesignFolder, folderDocument } from './folder-document.ts'
import { inlineHtml } from './inline-html.ts'
import type { Parts, Wanted, WantedForTab } from './parts.ts'
import { readFonts } from './read-fonts.ts'
import { readPictures } from './read-pictures.ts'
import { servedDocument } from './served-document.ts'

type Given = { payload: Payload; design: Design; workspace: string }

/** A design as documents, of every sort and as often as a format asks; fonts and pictures are read once. */
export const designDocuments = ({ payload, design, workspace }: Given) => {
  const registry = registryOf(payload)
  let parts: Promise<Parts> | undefined
  const read = async (): Promise<Parts> => {
    const [pictures, fonts] = await Promise.all([
      findAssets(payload, { design, workspace }).then((records) => readPictures(payload, records)),
      readFonts(design, registry),
    ])
    return { design, registry, fonts, pictures }
  }
  return {
    html: async (wanted: Wanted): Promise<string> => inlineHtml(await (parts ??= read()), wanted),
    document: async (wanted: WantedForTab): Promise<ShownDocument> =>
      servedDocument(await (parts ??= read()), wanted),
    folder: async (): Promise<DesignFolder> => folderDocument(await (parts ??= read())),
  }
}

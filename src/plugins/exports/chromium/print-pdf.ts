import { type WalledPage } from './walled-page.ts'

type Given = Pick<WalledPage, 'page' | 'session'> & {
  /** A file without pictures is taken in one message; a larger one in pieces, which costs Chromium a file on disk. */
  inPieces: boolean
}

/** Prints what a tab shows, once its fonts are there, as a tagged PDF with an outline in the size its CSS asks for. */
export const printPdf = async ({ page, session, inPieces }: Given): Promise<Uint8Array> => {
  if (inPieces) {
    const asked = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true } as const
    return page.pdf({ ...asked, waitForFonts: false, timeout: 0 })
  }
  const { data } = await session.send('Page.printToPDF', {
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
    marginTop: 0,
    marginRight: 0,
    marginBottom: 0,
    marginLeft: 0,
    transferMode: 'ReturnAsBase64',
  })
  // Some readers of PDFs refuse a Buffer.
  const { buffer, byteLength, byteOffset } = Buffer.from(data, 'base64')
  return new Uint8Array(buffer, byteOffset, byteLength)
}

import { tooHeavy } from './too-heavy.ts'
import { type WalledPage } from './walled-page.ts'

type Given = Pick<WalledPage, 'page' | 'session'> & {
  /** A file without pictures is taken in one message; a larger one in pieces, which costs Chromium a file on disk. */
  inPieces: boolean
  mostBytes: number
}

/**
 * Prints what a tab shows, once its fonts are there, as a tagged PDF with an outline in the size its CSS asks for.
 *
 * @throws Fault `exports.too-heavy` when it becomes larger than a worker can hold.
 */
export const printPdf = async ({ page, session, inPieces, mostBytes }: Given): Promise<Uint8Array> => {
  if (inPieces) {
    const asked = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true } as const
    const pieces = await page.createPDFStream({ ...asked, waitForFonts: false, timeout: 0 })
    return gathered(pieces, mostBytes)
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

const gathered = async (pieces: ReadableStream<Uint8Array>, mostBytes: number): Promise<Uint8Array> => {
  const kept: Uint8Array[] = []
  let size = 0
  for await (const piece of pieces) {
    size += piece.byteLength
    if (size > mostBytes) throw tooHeavy(`the PDF has more than ${mostBytes} bytes`)
    kept.push(piece)
  }
  const { buffer, byteLength, byteOffset } = Buffer.concat(kept, size)
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** A document and the files it loads, by their address. What it does not bring along it does not get. */
export type ShownDocument = { html: string; files?: ServedFiles }

export type ServedFiles = ReadonlyMap<string, ServedFile>

export type ServedFile = {
  type: string
  bytes: Uint8Array
  /** Whether a tab may use it again for its next document; its address must then stand for these bytes alone. */
  lasting?: boolean
}

/** Where files are served to documents: a name that never resolves (RFC 6761), so that it leads nowhere outside of a tab. */
export const servedOrigin = 'https://files.platen.invalid'

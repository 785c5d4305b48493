/** A failure the person at the terminal can act on: its message is one clear sentence, printed without a stack. */
export class Complaint extends Error {
  override readonly name = 'Complaint'
}

const fileSystemReasons: Record<string, string> = {
  EACCES: 'permission denied; it may belong to another user',
  EPERM: 'operation not permitted; it may belong to another user',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
}

/** Turns a refusal by the file system into a sentence; any other error comes back as it is. */
export const explainFileSystem = (error: unknown): unknown => {
  const { code, path } = error as NodeJS.ErrnoException
  const reason = code === undefined ? undefined : fileSystemReasons[code]
  if (reason === undefined) return error
  const where = path === undefined ? 'its folder' : path
  return new Complaint(
    `Platen cannot write to ${where}: ${reason}. Give this user the folder, or choose another one with PLATEN_DATA_DIR.`,
    { cause: error },
  )
}

/** Why a file's text cannot be taken. */
export type FileProblem = 'kind' | 'unreadable'

const endings = /\.(md|markdown|mdown|txt|text)$/i
const LARGEST_BYTES = 2_000_000

/** The text of a Markdown or plain text file. */
export const readTextFile = async (file: File): Promise<{ text: string } | { problem: FileProblem }> => {
  if (!endings.test(file.name) || file.size > LARGEST_BYTES) return { problem: 'kind' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    return text.includes('\u0000') ? { problem: 'unreadable' } : { text: text.replaceAll('\r\n', '\n') }
  } catch {
    return { problem: 'unreadable' }
  }
}

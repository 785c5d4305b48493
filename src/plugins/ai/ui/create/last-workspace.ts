const keyOf = (userId: string) => `platen.workspace.${userId}`

/** The workspace the person chose last in this browser. */
export const readLastWorkspace = (userId: string): string | undefined => {
  try {
    return localStorage.getItem(keyOf(userId)) ?? undefined
  } catch {
    // Browsers may refuse storage; then nothing is remembered.
    return undefined
  }
}

export const keepLastWorkspace = (userId: string, workspace: string): void => {
  try {
    localStorage.setItem(keyOf(userId), workspace)
  } catch {
    // As above: the choice holds for this page.
  }
}

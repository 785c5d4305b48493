/** Whether a column holds figures, which are set flush at their end so that digits stand under digits. */
export const isNumeric = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '' && !/^[–—-]$/.test(cell.trim()))
  return (
    filled.length > 0 &&
    filled.every((cell) =>
      /^[^\p{L}]{0,3}[\d٠-٩][\d.,'’\s ٠-٩]*(?:[%‰×x]|\s?[\p{L}€$£¥]{1,3})?$/u.test(cell.trim()),
    )
  )
}

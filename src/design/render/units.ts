/**
 * Writes CSS for pages of any scale: `12u` is twelve page units (CSS pixels at the page's own size), `12t` the same
 * after fitting, for type and the space around it.
 */
export const units = (css: string): string =>
  css.replace(
    /(?<![\w#.-])(-?(?:\d*\.)?\d+)([ut])(?![\w-])/g,
    (_, amount: string, unit: string) => `calc(var(--${unit}) * ${amount})`,
  )

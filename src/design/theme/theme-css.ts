import { type SchemeName, type Theme } from './define-theme.ts'
import { type FontRole, fontRoles, fontStack } from './font-stack.ts'

const roles = ['ground', 'surface', 'ink', 'muted', 'rule', 'accent', 'on-accent', 'accent-ink'] as const

/** Declarations that put an element, and all in it, on another of the theme's surfaces. */
export const surfaceOf = (name: Exclude<SchemeName, 'paper'>): string =>
  [
    ...roles.map((role) => `--${role}:var(--${name}-${role})`),
    ...[1, 2, 3, 4, 5, 6].flatMap((each) => [
      `--c${each}:var(--${name}-c${each},var(--ink))`,
      `--on-c${each}:var(--${name}-on-c${each},var(--ground))`,
    ]),
    'background:var(--ground)',
    'color:var(--ink)',
  ].join(';')

/** Rules for the cells of tables, except where a website sets their rows one below the other. */
export const ofCells = (rules: string): string => `.page:not(.kind-website){${rules}}
@container block (min-width:901px){.kind-website{${rules}}}`

const stack = (theme: Theme, role: FontRole): string => {
  const families = fontStack(theme, role)
  return [...families.map(({ family }) => `'${family}'`), families[0]?.fallback ?? 'sans-serif'].join(',')
}

/** A theme's tokens, faces and series colours as custom properties of every page. */
export const themeTokensCss = (theme: Theme): string => {
  const declared = [
    ...Object.entries(theme.tokens).map(([name, value]) => `--${name}:${value}`),
    ...Array.from(
      { length: 6 },
      (_, index) =>
        `--c${index + 1}:${theme.chart.series[index % theme.chart.series.length] ?? 'var(--accent)'}`,
    ),
    // Some words are wider than the mean of their letters.
    `--advance:${+(theme.advance.display * 1.08).toFixed(3)}`,
    ...fontRoles.map((role) => `--font-${role}:${stack(theme, role)}`),
  ]
  return `.page{${declared.join(';')}}`
}

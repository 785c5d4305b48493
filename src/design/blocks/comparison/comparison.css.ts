import { markCss } from '../mark.tsx'
import { tableCss } from '../table/table.css.ts'

export const comparisonCss = `${tableCss}${markCss}
.comparison thead th{font:var(--subheading);font-size:calc(1em*1.06);line-height:1.25;color:var(--ink);vertical-align:bottom;text-transform:none;letter-spacing:0}
.comparison thead .comparison-corner{font:var(--label);font-size:min(var(--fs-small),.9em);font-weight:450;color:var(--muted)}
.comparison tbody :is(th,td){vertical-align:top}
.comparison :is(th,td){padding-block:.62em;padding-inline:.8em}
.comparison :is(th,td):first-child{padding-inline-start:0}
.comparison tbody th{font-weight:550}
.comparison .featured{background:var(--surface)}
.comparison thead .featured{box-shadow:inset 0 calc(var(--hairline)*4) 0 var(--accent)}
.option-note,.option-badge{display:block;font:var(--label);font-size:min(var(--fs-small),.9em);line-height:1.35;color:var(--muted)}
.option-badge{color:var(--accent-ink);font-weight:650;padding-block-end:.25em}
.verdict{display:flex;gap:.55em;min-inline-size:0}
.verdict .tickmark{margin-block-start:.18em}
.verdict>bdi{min-inline-size:0}
.verdict-no{color:var(--muted)}
.kind-website :is(.stacks-narrow,.stacks-medium,.stacks-wide) .cell-name{align-self:baseline}
`

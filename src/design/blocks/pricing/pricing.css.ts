import { markCss } from '../mark.tsx'
import { planSize } from './plan-height.ts'

export const pricingCss = `${markCss}
.pricing{display:flex;flex-direction:column;gap:calc(var(--fs-body)*.9)}
.plans{list-style:none;padding:0;display:grid;grid-template-columns:repeat(var(--plans),minmax(0,1fr));gap:var(--fs-body);font-size:calc(var(--fs-body)*${planSize})}
.plan{display:flex;flex-direction:column;gap:.75em;padding:1.15em;border:var(--hairline) solid var(--rule);background:var(--ground);break-inside:avoid;min-inline-size:0}
.plan-featured{background:var(--surface);border-color:var(--accent);box-shadow:inset 0 calc(var(--hairline)*4) 0 var(--accent)}
.plan-head{display:flex;flex-direction:column;gap:.3em;min-inline-size:0}
.plan-badge{font:var(--label);font-weight:650;font-size:var(--fs-small);line-height:1.3;letter-spacing:var(--tracking-label);text-transform:var(--label-case);color:var(--accent-ink)}
.plan-name{font:var(--subheading);font-size:var(--fs-h3);line-height:1.25;letter-spacing:var(--tracking-h3);text-wrap:balance}
.plan-price{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .5em}
.plan-amount{font:var(--display);font-size:var(--amount);line-height:1.15;letter-spacing:var(--tracking-display);font-variant-numeric:lining-nums;overflow-wrap:anywhere;min-inline-size:0}
.plan-period{font-family:var(--font-label);font-size:var(--fs-small);line-height:1.4;color:var(--muted)}
.plan-text{line-height:1.4;color:var(--muted);text-wrap:pretty}
.plan-features{list-style:none;padding:0;display:flex;flex-direction:column;gap:.45em;line-height:1.35}
.plan-features>li{display:grid;grid-template-columns:1em minmax(0,1fr);gap:.6em}
.plan-features .tickmark{margin-block-start:.18em}
.plan-without{color:var(--muted)}
.plan .actions{margin-block-start:auto}
.plan .action{font-size:1em;padding:.7em 1.2em;max-inline-size:100%;overflow-wrap:anywhere}
.plans{--amount:min(var(--fs-h2),(100cqi - (var(--plans) - 1)*var(--fs-body))/var(--plans)/var(--longest) - var(--fs-body)*${(planSize * 2.3).toFixed(2)}/var(--longest))}
@container pages (max-width:900px){.kind-website .plans{--plans:min(2,var(--most))!important}}
@container pages (max-width:620px){.kind-website .plans{--plans:1!important}}
`

import type { Metric, Sample } from '#kernel/server/metric.ts'

export type ReadMetric = { metric: Pick<Metric, 'name' | 'help' | 'kind'>; samples: readonly Sample[] }

/** Metrics in Prometheus' text format 0.0.4. */
export const metricsText = (metrics: readonly ReadMetric[]): string =>
  metrics
    .flatMap(({ metric: { name, help, kind }, samples }) => [
      `# HELP ${name} ${help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}`,
      `# TYPE ${name} ${kind}`,
      ...samples.map(({ value, labels = {} }) => `${name}${labelsText(labels)} ${numberText(value)}`),
    ])
    .map((line) => `${line}\n`)
    .join('')

const labelsText = (labels: Record<string, string>): string => {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escaped(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

const escaped = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

const numberText = (value: number): string =>
  Number.isFinite(value) ? String(value) : Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'

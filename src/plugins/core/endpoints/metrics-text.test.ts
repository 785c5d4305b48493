import { expect, it } from 'vitest'
import { metricsText } from './metrics-text.ts'

it('writes what Prometheus reads', () => {
  const text = metricsText([
    { metric: { name: 'platen_ok', help: 'Whether all\nis well.', kind: 'gauge' }, samples: [{ value: 1 }] },
    {
      metric: { name: 'platen_jobs', help: 'Jobs.', kind: 'counter' },
      samples: [
        { value: 2.5, labels: { kind: 'a "b" \\ c\nd' } },
        { value: Infinity, labels: { kind: 'x', of: 'y' } },
      ],
    },
    { metric: { name: 'platen_none', help: 'Nothing yet.', kind: 'gauge' }, samples: [] },
  ])
  expect(text.split('\n')).toEqual([
    '# HELP platen_ok Whether all\\nis well.',
    '# TYPE platen_ok gauge',
    'platen_ok 1',
    '# HELP platen_jobs Jobs.',
    '# TYPE platen_jobs counter',
    'platen_jobs{kind="a \\"b\\" \\\\ c\\nd"} 2.5',
    'platen_jobs{kind="x",of="y"} +Inf',
    '# HELP platen_none Nothing yet.',
    '# TYPE platen_none gauge',
    '',
  ])
})

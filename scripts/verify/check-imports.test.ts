import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkImports } from './check-imports.ts'
import { readModuleGraph } from './module-graph.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'platen-law-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const faultsOf = (files: Record<string, string>): string[] => {
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), code)
  }
  return checkImports(readModuleGraph(root, ['src', 'payload.config.ts']), root)
}

test('what the law allows passes', () => {
  const files = {
    'src/kernel/words.ts': `export const word = 1`,
    'src/design/index.ts': `export { word } from '#kernel/words.ts'`,
    'src/plugins/ai/index.ts': `import { word } from '#design/index.ts'\nimport { own } from './own/verb.ts'`,
    'src/plugins/ai/own/verb.ts': `export const own = 2`,
    'src/plugins/exports/index.ts': `import '#plugins/ai/index.ts'`,
    'payload.config.ts': `import '#plugins/exports/index.ts'`,
  }
  expect(faultsOf(files)).toEqual([])
})

test.for<[what: string, path: string, code: string, reason: string]>([
  ['design above itself', 'src/design/a.ts', `import '#jobs/index.ts'`, 'design may not import jobs'],
  [
    'a type across layers',
    'src/access/a.ts',
    `import type { T } from '#jobs/index.ts'`,
    'access may not import jobs',
  ],
  ['a plugin past a door', 'src/plugins/x/index.ts', `import '#plugins/ai/deep.ts'`, 'goes past the door'],
  ['a missing file', 'src/kernel/a.ts', `import './gone.ts'`, 'does not exist'],
])('%s is refused', ([, path, code, reason]) => {
  const files = {
    'src/jobs/index.ts': `export type T = 1`,
    'src/plugins/ai/deep.ts': `export const deep = 1`,
  }
  expect(faultsOf({ ...files, [path]: code })).toEqual([expect.stringContaining(reason)])
})

test('a circle is named once; types and later imports make none', () => {
  const circle = { 'src/kernel/a.ts': `import './b.ts'`, 'src/kernel/b.ts': `import './a.ts'` }
  expect(faultsOf(circle)).toEqual([expect.stringContaining('a circle of imports')])
  const open = {
    'src/kernel/a.ts': `import type { B } from './b.ts'\nconst later = () => import('./b.ts')`,
    'src/kernel/b.ts': `import './a.ts'\nexport type B = 1`,
  }
  expect(faultsOf(open)).toEqual([])
})

test('heavy packages stay out of the config, and server packages out of the browser', () => {
  const heavy = {
    'payload.config.ts': `import '#plugins/ai/index.ts'`,
    'src/plugins/ai/index.ts': `import './eager.ts'\nconst handler = () => import('./draw.handler.ts')`,
    'src/plugins/ai/eager.ts': `import OpenAI from 'openai'`,
    'src/plugins/ai/draw.handler.ts': `import puppeteer from 'puppeteer'`,
  }
  expect(faultsOf(heavy)).toEqual([expect.stringMatching(/eager\.ts:1 loads openai with the config/)])
  const browser = {
    'src/plugins/ai/eager.ts': `export {}`,
    'src/plugins/ai/client.ts': `import type { Payload } from 'payload'\nimport './reader.ts'`,
    'src/plugins/ai/reader.ts': `import { readFile } from 'node:fs/promises'`,
  }
  expect(faultsOf(browser)).toEqual([
    expect.stringMatching(/reader\.ts:1 takes node:fs\/promises to the browser/),
  ])
})

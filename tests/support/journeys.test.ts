import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('../journeys/', import.meta.url)
const journeys = readdirSync(folder).filter((file) => file.endsWith('.spec.ts'))

it.each(journeys)('%s fails on what a page must not do', (file) => {
  const source = readFileSync(new URL(file, folder), 'utf8')
  expect(source).toMatch(/import \{[^}]*\btest\b[^}]*\} from '\.\/watched\.ts'/)
  expect(source).not.toMatch(/import \{[^}]*\btest\b[^}]*\} from '@playwright\/test'/)
})

import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { installedChromium } from './installed-chromium.ts'
import { inherited } from './inherited.ts'
import { resolveChromium } from './resolve-chromium.ts'

test('a Chromium is found and starts with what comes with it', async () => {
  const chromium = await resolveChromium()
  const env = { NODE_ENV: 'test' as const, ...inherited(), ...chromium.env }
  const { stdout } = await promisify(execFile)(chromium.executablePath, ['--version'], { env })
  expect(stdout).toMatch(/\d+\.\d+\.\d+/)
  expect(await resolveChromium()).toBe(chromium)
})

test('programs that are no Chromium are passed over', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'platen-path-'))
  await writeFile(join(folder, 'chromium'), '#!/bin/sh\necho "a stub that wants to be installed"\n', {
    mode: 0o755,
  })
  expect(await installedChromium(`${folder}:relative`)).not.toBe(join(folder, 'chromium'))
  await writeFile(join(folder, 'chromium'), '#!/bin/sh\necho "Chromium 90.0.1.2"\n', { mode: 0o755 })
  expect(await installedChromium(folder)).not.toBe(join(folder, 'chromium'))
  await writeFile(join(folder, 'chromium'), '#!/bin/sh\necho "Chromium 150.0.1.2"\n', { mode: 0o755 })
  expect(await installedChromium(folder)).toBe(join(folder, 'chromium'))
})

test('a child process gets no secrets', () => {
  expect(Object.keys(inherited())).not.toContain('PAYLOAD_SECRET')
  expect(Object.keys(inherited())).not.toContain('DATABASE_URL')
})

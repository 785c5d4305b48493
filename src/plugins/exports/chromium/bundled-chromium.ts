import { execFile } from 'node:child_process'
import { access, constants, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { env } from '#kernel/server/env.ts'
import { type Chromium } from './chromium.ts'
import { inherited } from './inherited.ts'

const run = promisify(execFile)

// 67 MB of Brotli take 1.4 s on a fast disk; a minute and a half covers a shared one.
const patienceMs = 90_000

/** Chromium from the npm package `@sparticuz/chromium`, unpacked once per version; nothing where it cannot run. */
export const bundledChromium = async (): Promise<Omit<Chromium, 'args'> | undefined> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const entry = packageEntry()
  if (!entry) return undefined
  const root = resolve(dirname(entry), '..')
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  const places = [resolve(root, '../../.cache/platen'), resolve(env.PLATEN_DATA_DIR, 'cache')]
  const folders = places.map((place) => join(place, `chromium-${version}`))
  const ready = await firstThat(folders, isUnpacked)
  return started(ready ?? (await unpackInto(folders, entry)))
}

const packageEntry = (): string | undefined => {
  try {
    return createRequire(import.meta.url).resolve('@sparticuz/chromium')
  } catch {
    return undefined
  }
}

const isUnpacked = (folder: string): Promise<boolean> =>
  access(join(folder, 'chromium'), constants.X_OK).then(
    () => true,
    () => false,
  )

const unpackInto = async (folders: string[], entry: string): Promise<string> => {
  const failures: unknown[] = []
  for (const folder of folders) {
    try {
      return await unpack(folder, entry)
    } catch (failure) {
      failures.push(failure)
    }
  }
  throw new AggregateError(failures, `Chromium could not be unpacked into ${folders.join(' or ')}.`)
}

/**
 * Unpacks into a folder of its own and renames it into place, so that two processes that start together never see half
 * a browser: the second one finds the name taken and uses what is there.
 */
const unpack = async (folder: string, entry: string): Promise<string> => {
  await mkdir(dirname(folder), { recursive: true })
  const staging = await mkdtemp(`${folder}.`)
  try {
    await inflate(staging, entry)
    await writeFile(join(staging, 'fonts', 'fonts.conf'), fontsConf(folder))
    await run('chmod', ['-R', 'a+rX', staging])
    await rename(staging, folder)
  } catch (failure) {
    if (!(await isUnpacked(folder))) throw failure
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
  return folder
}

/**
 * The package unpacks into the temporary folder and reads these variables when it is imported; a process of its own
 * keeps both changes out of ours. Only "on Lambda" does it unpack the system libraries a bare machine lacks.
 */
const inflate = async (folder: string, entry: string): Promise<void> => {
  const script = `import chromium from ${JSON.stringify(entry)}; await chromium.executablePath()`
  await run(process.execPath, ['--input-type=module', '--eval', script], {
    timeout: patienceMs,
    env: {
      NODE_ENV: 'production',
      ...inherited(),
      TMPDIR: folder,
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
      AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x',
    },
  })
}

// The machine's own fonts where it has any, the bundled one where it has none.
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

const started = (folder: string): Omit<Chromium, 'args'> => ({
  executablePath: join(folder, 'chromium'),
  env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
})

const firstThat = async (candidates: string[], test: (one: string) => Promise<boolean>) => {
  for (const candidate of candidates) if (await test(candidate)) return candidate
  return undefined
}

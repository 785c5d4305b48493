/**
 * The import law: which part of the source may import which other parts. The same table stands, with its reasons, in
 * docs/architecture.md.
 */
export type Part = {
  name: string
  /** Files that belong to the part; the first part that matches a file is its part. */
  files: RegExp
  /** Parts it may import besides itself. */
  may: readonly string[]
}

export const parts: readonly Part[] = [
  {
    name: 'tests',
    files: /\.(test|spec|int\.test)\.tsx?$|^(tests|bench|examples)\/|\/testing\//,
    may: ['*'],
  },
  { name: 'scripts', files: /^scripts\//, may: ['*'] },
  {
    name: 'composition root',
    files: /^payload\.config\.ts$/,
    may: ['kernel', 'access', 'plugins', 'design'],
  },
  { name: 'generated', files: /^src\/(generated|migrations)\//, may: ['jobs', 'kernel'] },
  { name: 'kernel', files: /^src\/kernel\//, may: [] },
  { name: 'access', files: /^src\/access\//, may: ['kernel'] },
  { name: 'design', files: /^src\/design\//, may: ['kernel'] },
  { name: 'jobs', files: /^src\/jobs\//, may: ['access', 'kernel'] },
  { name: 'ui', files: /^src\/ui\//, may: ['kernel'] },
  { name: 'collections', files: /^src\/collections\//, may: ['access', 'design', 'kernel'] },
  {
    name: 'core plugin',
    files: /^src\/plugins\/core\//,
    may: ['collections', 'design', 'jobs', 'access', 'ui', 'kernel', 'plugins'],
  },
  {
    name: 'plugins',
    files: /^src\/plugins\//,
    may: ['design', 'jobs', 'access', 'ui', 'kernel', 'core plugin'],
  },
  {
    name: 'app',
    files: /^src\/app\//,
    may: ['plugins', 'core plugin', 'ui', 'design', 'kernel', 'composition root'],
  },
]

/** A plugin is entered through these files only, by other plugins, the app and the composition root. */
export const isPluginDoor = (file: string): boolean =>
  /^src\/plugins\/[^/]+\/(index|client|augment)\.tsx?$/.test(file)

/** Loaded only by handlers of jobs, or by what those load: the config must start without them. */
export const heavyPackages = [
  'puppeteer',
  'puppeteer-core',
  '@sparticuz/chromium',
  'pptxgenjs',
  'openai',
  '@google/genai',
  'stripe',
]

/** Never part of what a browser loads. */
export const serverPackages = ['payload', 'pg', 'drizzle-orm', 'graphile-worker', 'stripe', 'sharp', 'pino']

/** Doors of server packages that are made for browsers too. */
export const browserSafe = ['payload/shared', 'payload/i18n']

export const isBrowserEntry = (file: string): boolean =>
  /^src\/plugins\/[^/]+\/client\.tsx?$|^src\/ui\/|^src\/design\//.test(file) &&
  !/\.test\.tsx?$|\/testing\//.test(file)

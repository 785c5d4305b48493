import { existsSync, readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { root } from './launcher/settings.ts'

/** Paths a page names that are made at run time or only on other machines. */
const madeLater = /^(\.next|\.platen|\.env$|node_modules)/

const pages = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .stdout.split('\n')
  .filter((page) => page !== '' && existsSync(join(root, page)))

const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)].flatMap(([, target]) =>
    target === undefined || /^([a-z]+:|#|\/)/.test(target) ? [] : [decodeURI(target.replace(/#.*$/, ''))],
  )

const pathsOf = (text: string): string[] =>
  [...text.matchAll(/`((?:src|scripts|tests|docs|bench|examples)\/[^`\s]*)`/g)].flatMap(([, path]) =>
    // A path with a placeholder or a pattern names a form, not a file.
    path === undefined || /[<>*{}…]|\.\.\./.test(path) ? [] : [path.replace(/[:#].*$/, '')],
  )

const faults = pages.flatMap((page) => {
  const text = readFileSync(join(root, page), 'utf8')
  const fromPage = linksOf(text).map((link) => ({ named: link, path: join(root, dirname(page), link) }))
  const fromRoot = pathsOf(text).map((path) => ({ named: path, path: join(root, path) }))
  return [...fromPage, ...fromRoot]
    .filter(({ named, path }) => !madeLater.test(named) && !existsSync(path))
    .map(({ named }) => `${page} names ${named}, which does not exist`)
})
for (const fault of faults) console.log(fault)
console.log(
  faults.length === 0 ? `${pages.length} pages name only what exists.` : `${faults.length} paths to mend.`,
)
process.exitCode = faults.length === 0 ? 0 : 1

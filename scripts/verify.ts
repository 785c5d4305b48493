import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './launcher/settings.ts'

type Check = { name: string; command: string; args: string[]; mend?: string }
type Outcome = Check & { code: number; output: string; seconds: string }

const bin = (name: string): string => join(root, 'node_modules', '.bin', name)
const script = (name: string): Pick<Check, 'command' | 'args'> => ({
  command: process.execPath,
  args: [join(root, 'scripts', name)],
})

const checks: readonly Check[] = [
  {
    name: 'format',
    command: bin('prettier'),
    args: ['--check', '--log-level=warn', '.'],
    mend: 'npm run format',
  },
  { name: 'lint', command: bin('oxlint'), args: ['--type-aware', '--quiet'] },
  { name: 'types', command: bin('tsc'), args: ['--noEmit', '--pretty', 'false'] },
  { name: 'import law', ...script('check-imports.ts') },
  { name: 'who asks', ...script('check-local-api.ts') },
  { name: 'dead code', command: bin('knip'), args: ['--no-progress', '--no-config-hints'] },
  { name: 'doc paths', ...script('check-docs.ts') },
]

const run = (check: Check): Promise<Outcome> =>
  new Promise((resolve) => {
    const since = Date.now()
    const env = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH']}` }
    const child = spawn(check.command, check.args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    const finish = (code: number): void => {
      const seconds = ((Date.now() - since) / 1000).toFixed(1)
      resolve({ ...check, code, output: Buffer.concat(chunks).toString('utf8').trim(), seconds })
    }
    child.on('error', (error) => {
      chunks.push(Buffer.from(error.message))
      finish(1)
    })
    child.on('close', (code) => finish(code ?? 1))
  })

const report = ({ name, code, output, seconds, mend }: Outcome): void => {
  const mark = code === 0 ? '✓' : '✗'
  console.log(`  ${mark} ${name.padEnd(12)} ${seconds.padStart(6)} s`)
  if (code === 0) return
  console.log(`\n${output}\n`)
  if (mend !== undefined) console.log(`    "${mend}" mends it.\n`)
}

/** Two at a time: most of them use more than one core themselves. */
const runAll = async (): Promise<Outcome[]> => {
  const queue = [...checks]
  const outcomes: Outcome[] = []
  const lane = async (): Promise<void> => {
    for (let check = queue.shift(); check !== undefined; check = queue.shift()) {
      const outcome = await run(check)
      report(outcome)
      outcomes.push(outcome)
    }
  }
  await Promise.all([lane(), lane()])
  return outcomes
}

console.log('\n  Verify\n')
const outcomes = await runAll()
const failed = outcomes.filter(({ code }) => code !== 0)
console.log(
  failed.length === 0
    ? '\n  All checks passed.\n'
    : `\n  ${failed.map(({ name }) => name).join(', ')} failed.\n`,
)
process.exit(failed.length === 0 ? 0 : 1)

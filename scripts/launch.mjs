// The first step of every npm script, in plain JavaScript for Node 20 and newer: makes sure that the packages of
// package-lock.json are installed, then goes on in TypeScript under Node 24.
import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [name = '', ...args] = process.argv.slice(2)
const commands = {
  start: { script: 'scripts/start.ts', args: [] },
  dev: { script: 'scripts/start.ts', args: ['--dev'] },
  test: { script: 'scripts/test.ts', args: [] },
  verify: { script: 'scripts/verify.ts', args: [] },
  fuzz: { script: 'scripts/fuzz.ts', args: [] },
  build: { script: 'scripts/build.ts', args: [] },
  generate: { script: 'scripts/payload.ts', args: ['generate'] },
  'credits:check': { script: 'scripts/credits/check.ts', args: [] },
  'migrate:create': { script: 'scripts/payload.ts', args: ['migrate:create'] },
}

const fail = (sentence) => {
  console.error(`\nPlaten did not start. ${sentence}\n`)
  process.exit(1)
}

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** npm writes node_modules/.package-lock.json when everything is in place; an interrupted install has none. */
const isInstalled = () => {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {}
  const found = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages
  if (found === undefined) return false
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.devOptional || found[path]?.version === entry.version,
  )
}

const npm = (npmArgs) => {
  const script = process.env.npm_execpath
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []]
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(command, [...first, ...npmArgs], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const keep = (chunk) => (output = (output + chunk).slice(-20_000))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code, output }))
  })
}

const install = async () => {
  try {
    accessSync(root, constants.W_OK)
  } catch {
    fail(
      `Its packages are not installed and the folder ${root} cannot be written to. Copy it to a folder of your own.`,
    )
  }
  const begun = Date.now()
  const seconds = () => `${Math.round((Date.now() - begun) / 1000)} s`
  console.log('  … Installing the packages of package-lock.json (one to three minutes the first time)')
  const tick = setInterval(() => console.log(`  … still installing, ${seconds()}`), 20_000)
  // Development packages are part of it whatever NODE_ENV says: they hold Node 24 and the build's tools.
  const { code, output } = await npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'])
  clearInterval(tick)
  if (code !== 0) {
    const lines = output.split('\n').filter((line) => !line.startsWith('npm warn') && line.trim() !== '')
    fail(`npm could not install the packages. It said:\n\n${lines.slice(-15).join('\n')}`)
  }
  console.log(`  ✓ Packages installed, ${seconds()}`)
}

const isModern = () => Number(process.versions.node.split('.')[0]) >= 24
const runs = (binary) => existsSync(binary) && spawnSync(binary, ['--version']).status === 0

/** Node 24 from npm. Its install script puts the binary in place; where scripts are switched off, it is run here. */
const modernNode = async () => {
  const binary = join(root, 'node_modules', 'node', 'bin', 'node')
  if (runs(binary)) return binary
  await npm(['rebuild', 'node', '--ignore-scripts=false'])
  if (runs(binary)) return binary
  return fail(
    `It needs Node 24, and npm could not provide it for this machine (this is Node ${process.versions.node}).`,
  )
}

/** Runs the script under another Node and ends as it ends; the terminal's signals reach both of us. */
const handOver = (binary, scriptArgs) => {
  const child = spawn(binary, scriptArgs, { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const parent = process.ppid
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000).unref()
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

if (process.platform === 'win32') fail('It runs on Linux and macOS; on Windows use WSL or the Docker files.')
if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`It needs Node 20 or newer; this is ${process.versions.node}.`)
const command = commands[name]
if (command === undefined) fail(`"${name}" is not one of ${Object.keys(commands).join(', ')}.`)
if (!isInstalled()) await install()
process.chdir(root)
const script = join(root, command.script)
if (isModern()) {
  process.argv = [process.argv[0], script, ...command.args, ...args]
  await import(pathToFileURL(script).href)
} else {
  handOver(await modernNode(), [script, ...command.args, ...args])
}

/**
 * What a child process gets of our environment: where programs are, the language and the time zone. Never the secrets.
 * The kernel's settings have none of these, since nothing of ours is configured by them.
 */
export const inherited = (): Record<string, string> => {
  const names = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR']
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
}

import { readFileSync } from 'node:fs'

const GRAVE = /unhandled ?rejection|uncaught ?exception|out of memory|FATAL ERROR|ERR_HTTP_HEADERS_SENT/i

/** Lines of a process's log that tell of a failure nobody caught. */
export const logFaults = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => GRAVE.test(line))
    .map((line) => `the log says: ${line.slice(0, 300)}`)

import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

type NetLog = {
  constants: { logEventTypes: Record<string, number> }
  events: { type: number; params?: { address?: string; host?: string } }[]
}

// The last lines are written as Chromium ends, which nobody hears of.
const complete = async (file: string, tries = 25): Promise<NetLog> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as NetLog
  } catch (failure) {
    if (tries <= 1) throw failure
    await sleep(200)
    return complete(file, tries - 1)
  }
}

/** What a Chromium that was started with `--log-net-log` tried to reach, by its own account. */
export const readNetLog = async (file: string) => {
  const { constants, events } = await complete(file)
  const named = (name: string) => {
    const type = constants.logEventTypes[name]
    if (type === undefined) throw new Error(`Chromium no longer logs ${name}.`)
    return events.filter((event) => event.type === type)
  }
  const texts = (values: (string | undefined)[]) => values.filter((value) => value !== undefined)
  return {
    /** Addresses TCP connections were tried to, as `host:port`. */
    connects: texts(named('TCP_CONNECT_ATTEMPT').map(({ params }) => params?.address)),
    /** Hosts that were looked up. */
    names: texts(named('HOST_RESOLVER_MANAGER_JOB').map(({ params }) => params?.host)),
    datagrams: named('UDP_BYTES_SENT').length,
  }
}

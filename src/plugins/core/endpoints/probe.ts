/** Something a process needs besides its database; `GET /api/ready` says when it does not answer. */
export type Probe = {
  name: string
  /** @throws when it does not answer. */
  probe: (signal: AbortSignal) => Promise<void>
}

declare module '#kernel/registry.ts' {
  interface RegistryEntries {
    probes: Probe
  }
}

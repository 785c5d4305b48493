/** A Chromium that can be started: `env` is what it needs beside the variables of the caller. */
export type Chromium = { executablePath: string; args: string[]; env?: Record<string, string> }

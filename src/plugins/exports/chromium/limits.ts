import { availableParallelism, totalmem } from 'node:os'

/** What this process and its children may take: the container's share, else the machine's. */
const memory = Math.min(process.constrainedMemory() || Infinity, totalmem())

/** The pool's numbers; tests give smaller ones. */
export type Limits = typeof defaultLimits & {
  /** More switches for Chromium, for those who want to look into it. */
  switches?: readonly string[]
}

export const defaultLimits = {
  /** Laying out and printing is pure CPU: more tabs than cores only make each document later. */
  tabs: availableParallelism(),
  /** A worker leases a handful at a time; a queue this long means a caller without a limit of its own. */
  queue: 64,
  /** A start takes 0.1 s warm and 2 s on a cold disk; ten times that is a browser that will not start. */
  startMs: 20_000,
  /** The largest honest document (200 pages of photographs) prints in about 10 s on two cores. */
  documentMs: 60_000,
  /** A context closes in milliseconds; one that does not is stuck in its document. */
  closeMs: 2_000,
  /** A browser in use answers between two documents; asking costs a round trip, so only after a rest. */
  healthAfterMs: 10_000,
  healthMs: 2_000,
  /** Chromium keeps some memory of every document; a fresh one costs 0.1 s, so 1 in 200 is not noticed. */
  recycleAfterDocuments: 200,
  /** What counts and weighs miss: handles, caches, certificates. */
  recycleAfterMs: 60 * 60_000,
  /** A warm browser with a few tabs takes about 400 MB as summed here (shared pages count once per process). */
  recycleAtBytes: 1_200_000_000,
  /** A single document that needs this much would take the machine with it. */
  killAtBytes: Math.min(3_000_000_000, memory * 0.6),
  /** The largest honest document (60 pages of 40 blocks) is 3 MB; parsing ten times that is what an attack wants. */
  htmlCharacters: 30_000_000,
  /** All pictures of the largest honest document at the size they are shown in, and the PDF of it. */
  fileBytes: 400_000_000,
  /** A million nodes eat a gigabyte in a few seconds: look often, it reads a dozen small files. */
  watchMs: 1_000,
  /** A tab that is used again saves two thirds of the work; after some documents what Chromium keeps of them counts more. */
  documentsPerTab: 50,
  /** People export again within seconds, or not at all. */
  keepTabMs: 30_000,
  /** An idle browser gives its memory back. */
  idleMs: 5 * 60_000,
}

import type { Child } from '../launcher/child.ts'
import type { Launch } from '../launcher/run-launcher.ts'

/** Puts a process under the launcher: it is stopped at the end and killed by a second Ctrl-C. */
export const under = (launch: Launch, child: Child): Child => {
  launch.started.defer(() => child.stop())
  launch.onForce(() => child.kill())
  return child
}

import { UnauthorizedError, type SanitizedConfig } from 'payload'
import { isContentAdmin } from '#access/platform-role.ts'
import { currentUser } from './current-user.ts'

type Asked = {
  config: Promise<SanitizedConfig>
  headers: Headers
  /** The panel's server function that is called. */
  action: string
}

/**
 * Checks that whoever calls a server function of the panel may use the panel; not all of Payload's look themselves.
 *
 * @throws UnauthorizedError (401).
 */
export const assertPanelUser = async ({ config, headers, action }: Asked): Promise<void> => {
  // It also serves the form of the very first account, with nobody behind it, and looks itself.
  if (action === 'form-state') return
  if (!isContentAdmin(await currentUser({ config, headers }))) throw new UnauthorizedError()
}

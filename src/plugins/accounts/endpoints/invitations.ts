import type { Endpoint } from 'payload'
import { z } from 'zod'
import { workspaceRoles } from '#access/membership.ts'
import { canSendMail } from '#plugins/mail/index.ts'
import { accept } from '../invitations/accept.ts'
import { invite } from '../invitations/invite.ts'
import { linkOf } from '../invitations/link-of.ts'
import { openInvitation } from '../invitations/open.ts'
import { resend } from '../invitations/resend.ts'
import { revoke } from '../invitations/revoke.ts'
import { readInput } from './read-input.ts'
import { routeId } from './route-id.ts'
import { signedIn } from './signed-in.ts'

const InviteInput = z.object({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  role: z.enum(workspaceRoles),
})
const TokenInput = z.object({ token: z.string().min(1).max(200) })

/** `POST /api/workspaces/:id/invitations {email, role}` → 201 `{ invitation, mailed }`. */
export const inviteEndpoint: Endpoint = {
  path: '/:id/invitations',
  method: 'post',
  handler: async (req) => {
    const person = signedIn(req)
    const workspace = routeId(req)
    const { id, email, role, expiresAt } = await invite(req, person, {
      workspace,
      ...(await readInput(req, InviteInput)),
    })
    const invitation = { id, email, role, expiresAt }
    return Response.json({ invitation, mailed: canSendMail(req.payload) }, { status: 201 })
  },
}

/** `POST /api/invitations/open {token}` → 200: what the invitation says, to whoever holds its link. */
export const openEndpoint: Endpoint = {
  path: '/open',
  method: 'post',
  handler: async (req) => {
    const { token } = await readInput(req, TokenInput)
    return Response.json(await openInvitation(req, token))
  },
}

/** `POST /api/invitations/accept {token}` → 200 `{ workspace: { id } }`. */
export const acceptEndpoint: Endpoint = {
  path: '/accept',
  method: 'post',
  handler: async (req) => {
    const person = signedIn(req)
    const { token } = await readInput(req, TokenInput)
    return Response.json(await accept(req, person, token))
  },
}

/** `POST /api/invitations/:id/resend` → 202. */
export const resendEndpoint: Endpoint = {
  path: '/:id/resend',
  method: 'post',
  handler: async (req) => {
    await resend(req, signedIn(req), routeId(req))
    return Response.json({ mailed: canSendMail(req.payload) }, { status: 202 })
  },
}

/** `POST /api/invitations/:id/link` → 201 `{ url }`: a link to hand over by hand; it is shown this once. */
export const linkEndpoint: Endpoint = {
  path: '/:id/link',
  method: 'post',
  handler: async (req) =>
    Response.json({ url: await linkOf(req, signedIn(req), routeId(req)) }, { status: 201 }),
}

/** `POST /api/invitations/:id/revoke` → 200. */
export const revokeEndpoint: Endpoint = {
  path: '/:id/revoke',
  method: 'post',
  handler: async (req) => {
    await revoke(req, signedIn(req), routeId(req))
    return Response.json({ invitation: { id: routeId(req) } })
  },
}

import type { Endpoint } from 'payload'
import { z } from 'zod'
import { workspaceRoles } from '#access/membership.ts'
import { changeRole } from '../members/change-role.ts'
import { listMembers } from '../members/list-members.ts'
import { removeMember } from '../members/remove-member.ts'
import { createWorkspace } from '../workspaces/create-workspace.ts'
import { pageOf } from './page-of.ts'
import { readInput } from './read-input.ts'
import { routeId } from './route-id.ts'
import { signedIn } from './signed-in.ts'

const RoleInput = z.object({ role: z.enum(workspaceRoles) })
const WorkspaceInput = z.object({ name: z.string().trim().min(1).max(120) })

/** `POST /api/workspaces/create {name}` → 201 `{ workspace: { id, name } }`: the person owns it. */
export const createWorkspaceEndpoint: Endpoint = {
  path: '/create',
  method: 'post',
  handler: async (req) => {
    const person = signedIn(req)
    const { name } = await readInput(req, WorkspaceInput)
    return Response.json({ workspace: await createWorkspace(req, person, name) }, { status: 201 })
  },
}

/** `GET /api/workspaces/:id/members?page=` → one page of its people, and the asker's own role. */
export const membersEndpoint: Endpoint = {
  path: '/:id/members',
  method: 'get',
  handler: async (req) => {
    const person = signedIn(req)
    return Response.json(await listMembers(req, person, { workspace: routeId(req), page: pageOf(req) }))
  },
}

/** `PATCH /api/workspaces/:id/members/:user {role}` → 200. */
export const changeRoleEndpoint: Endpoint = {
  path: '/:id/members/:user',
  method: 'patch',
  handler: async (req) => {
    const person = signedIn(req)
    const [workspace, userId] = [routeId(req), routeId(req, 'user')]
    const { role } = await readInput(req, RoleInput)
    await changeRole(req, person, { workspace, userId, role })
    return Response.json({ member: { id: userId, role } })
  },
}

/** `DELETE /api/workspaces/:id/members/:user` → 200: by owners anyone, by everybody themselves. */
export const removeMemberEndpoint: Endpoint = {
  path: '/:id/members/:user',
  method: 'delete',
  handler: async (req) => {
    const person = signedIn(req)
    const [workspace, userId] = [routeId(req), routeId(req, 'user')]
    await removeMember(req, person, { workspace, userId })
    return Response.json({ member: { id: userId } })
  },
}

import { randomBytes } from 'node:crypto'
import { admins, everyone, nobody, signedIn, staff } from '../people.ts'
import type { Row } from '../row.ts'

const PASSWORD = 'long enough to pass'
const address = (): string => `row-${randomBytes(6).toString('hex')}@example.test`
const secret = { read: nobody, create: nobody, update: nobody }

/** The record is an account of its own each time; the designer asks as that account itself. */
export const users: Row = {
  collection: 'users',
  who: {
    create: everyone,
    read: ['designer', ...staff],
    update: ['designer', ...admins],
    delete: ['designer', ...admins],
    unlock: admins,
    admin: staff,
  },
  make: async ({ platen }) => {
    const self = await platen.makeUser({ name: 'Somebody' })
    return { id: self.id, email: self.email, self }
  },
  data: () => ({ email: address(), password: PASSWORD, name: 'New', role: 'designer' }),
  change: { name: 'Changed', locale: 'de' },
  fields: {
    role: { create: admins, update: admins, value: () => 'content-admin' },
    memberships: {
      create: admins,
      update: admins,
      value: ({ cast }, subject) => [
        ...(subject?.self ? [{ workspace: subject.self.workspace, role: 'owner' }] : []),
        { workspace: cast.workspace, role: 'owner' },
      ],
    },
    email: { update: admins, value: address },
    emailVerifiedAt: { create: nobody, update: nobody, value: () => '2099-01-01T00:00:00.000Z' },
    // Virtual: it comes along with a new password and is never kept.
    currentPassword: { read: nobody },
    // One's own needs the current one along with it.
    password: { update: admins, value: () => 'another long one', keptAs: 'hash' },
    resetPasswordToken: { ...secret, value: () => 'forged' },
    resetPasswordExpiration: { ...secret, value: () => '2099-01-01T00:00:00.000Z' },
    resetPasswordRequestedAt: { ...secret, value: () => '2099-01-01T00:00:00.000Z' },
    salt: { ...secret, value: () => 'forged' },
    hash: { ...secret, value: () => 'forged' },
    loginAttempts: { ...secret, value: () => 7 },
    lockUntil: { ...secret, value: () => '2099-01-01T00:00:00.000Z' },
    sessions: {
      read: ['designer'],
      create: nobody,
      update: nobody,
      value: () => [{ id: 'forged', expiresAt: '2099-01-01T00:00:00.000Z' }],
    },
  },
  endpoints: {
    'post /forgot-password': {
      who: everyone,
      ask: ({ subject }) => ({ path: '/users/forgot-password', body: { email: subject.email } }),
    },
    'get /init': { who: everyone, ask: () => ({ path: '/users/init' }) },
    // With a wrong password, for everybody.
    'post /login': {
      who: nobody,
      ask: ({ subject }) => ({
        path: '/users/login',
        body: { email: subject.email, password: 'not the one' },
      }),
    },
    'post /logout': {
      who: signedIn,
      ask: () => ({ path: '/users/logout', body: {} }),
      endsSession: true,
    },
    'get /me': { who: everyone, ask: () => ({ path: '/users/me' }) },
    'post /refresh-token': {
      who: signedIn,
      ask: () => ({ path: '/users/refresh-token', body: {} }),
      endsSession: true,
    },
    'post /first-register': {
      who: nobody,
      ask: () => ({
        path: '/users/first-register',
        body: { email: address(), password: PASSWORD, role: 'admin' },
      }),
    },
    'post /reset-password': {
      who: nobody,
      ask: () => ({ path: '/users/reset-password', body: { token: 'forged', password: PASSWORD } }),
    },
    'post /verification-mail': { who: signedIn, ask: () => ({ path: '/users/verification-mail', body: {} }) },
    'post /verify/:id': { who: nobody, ask: () => ({ path: '/users/verify/forged' }) },
  },
}

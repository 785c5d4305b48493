import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

const SHORTEST = 10
const LONGEST = 200

/** Refuses passwords that are too short to be safe or too long to be hashed for free. */
export const checkPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password: unknown = data?.['password']
  if (password === undefined || password === null) return data
  if (typeof password === 'string' && password.length >= SHORTEST && password.length <= LONGEST) return data
  const message =
    req.i18n?.language === 'de'
      ? `Das Passwort braucht ${SHORTEST} bis ${LONGEST} Zeichen.`
      : `The password needs ${SHORTEST} to ${LONGEST} characters.`
  throw new ValidationError({ collection: 'users', errors: [{ message, path: 'password' }] }, req.t)
}

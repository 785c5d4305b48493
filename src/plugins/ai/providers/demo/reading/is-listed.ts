/** True for a prompt that lists what to tell. Words picked out of a few sentences are no list. */
export const isListed = (prompt: string): boolean => /(?<!\d),|[;、，،；]|\n\s*[-*•\d]/u.test(prompt)

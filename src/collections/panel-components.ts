/** Shows a JSON value to read. */
export const FACTS = '/src/plugins/core/admin/facts.tsx#Facts'

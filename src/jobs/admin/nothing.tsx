/** Stands where a field's form control would be: the job's summary already shows it. */
export const Nothing = () => null

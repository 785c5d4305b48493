const shape = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/

/** True for what a design may name as its language: a BCP 47 tag without extensions and private parts. */
export const isDesignLanguage = (tag: string): boolean => shape.test(tag)

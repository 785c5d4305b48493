/** Something in a PPTX that a program may refuse or offer to repair. */
export type LintFinding = {
  /** Name of the rule, such as `content-types`. */
  readonly rule: string
  /** Path in the file, such as `ppt/slides/slide1.xml`. */
  readonly part: string
  readonly detail: string
}

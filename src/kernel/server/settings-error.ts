/** A setting of the environment that cannot be used. Whoever prints it prints one sentence: a stack helps nobody here. */
export class SettingsError extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'SettingsError'
    this.stack = sentence
  }
}

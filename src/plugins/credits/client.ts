/** The browser's door of the credits plugin. */
export {}

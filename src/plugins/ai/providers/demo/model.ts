/** What the demo calls itself where models are named. */
export const demoModel = 'platen-demo-1'

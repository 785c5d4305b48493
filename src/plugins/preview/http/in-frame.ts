import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { lockedPage } from './locked-page.ts'

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** In the middle of whatever size the frame has. */
const sentencePage = (sentence: string): string => `<!doctype html><meta charset="utf-8"><title>Platen</title>
<style>:root{color-scheme:light dark}body{display:grid;place-items:center;min-height:100vh;margin:0;padding:8vmin;box-sizing:border-box;font:clamp(14px,4vmin,48px)/1.4 system-ui,sans-serif;text-align:center}</style>
<p>${escaped(sentence)}</p>`

/**
 * A handler whose refusals can be read in a frame: the JSON of an error may not be shown in one, so a frame is answered with
 * its sentence, as locked as any preview; nobody sees its status. Everybody else gets the error.
 */
export const inFrame =
  (handler: Endpoint['handler']): Endpoint['handler'] =>
  async (req: PayloadRequest) => {
    try {
      return await handler(req)
    } catch (error) {
      const isFrame = req.headers.get('sec-fetch-dest') === 'iframe'
      if (!isFrame || !(error instanceof APIError) || error.status >= 500) throw error
      return lockedPage(sentencePage(error.message), { origin: undefined })
    }
  }

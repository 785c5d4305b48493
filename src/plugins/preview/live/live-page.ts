import { liveScript } from './live-script.ts'

type LivePage = { nonce: string; language: string; waiting: string; broken: string }

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** The page Payload's panel shows beside its form: it hears of every change and shows the design in sandboxed frames. */
export const livePage = ({ nonce, language, waiting, broken }: LivePage): string => `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Platen</title>
<style>
  :root { color-scheme: light dark; --ground: light-dark(#e9e7e2, #17181a); --ink: light-dark(#44413b, #b9b6ae) }
  html, body { margin: 0; height: 100%; background: var(--ground); color: var(--ink); font: 14px/1.5 system-ui, sans-serif }
  main { display: grid; gap: 20px; padding: 20px; min-height: 100%; box-sizing: border-box; align-content: start }
  main.continuous { padding: 0; height: 100% }
  .page { position: relative; overflow: hidden; background: #fff; box-shadow: 0 1px 8px #0002 }
  .continuous .page { height: 100% }
  iframe { position: absolute; inset: 0 auto auto 0; border: 0; transform-origin: 0 0; background: #fff }
  .continuous iframe { width: 100%; height: 100% }
  [role=status] { position: fixed; inset: auto 12px 12px; padding: 8px 12px; background: #221f1a; color: #fff; border-radius: 6px }
  [role=status]:empty { display: none }
</style>
</head>
<body>
<main></main>
<p role="status" data-waiting="${escaped(waiting)}" data-broken="${escaped(broken)}">${escaped(waiting)}</p>
<script nonce="${nonce}">${liveScript}</script>
</body>
</html>`

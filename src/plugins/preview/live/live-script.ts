/**
 * Runs in the live preview page. Kept as text because it is served as it stands: no bundler sees it, so it is written in
 * plain JavaScript for any browser of the last years.
 */
export const liveScript = String.raw`
const stage = document.querySelector('main')
const status = document.querySelector('[role=status]')
const panel = window.opener ?? window.parent
const restMs = 200
let request = new AbortController()
let timer
let shown = []

addEventListener('message', (event) => {
  if (event.origin !== location.origin || event.source !== panel) return
  const message = event.data
  if (message?.type !== 'payload-live-preview' || !message.data) return
  clearTimeout(timer)
  timer = setTimeout(() => ask(message), restMs)
})

async function ask({ data, locale }) {
  request.abort()
  request = new AbortController()
  const { signal } = request
  const id = new URLSearchParams(location.search).get('id') ?? undefined
  try {
    const answer = await fetch(location.pathname.replace(/live-preview$/, 'preview'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ data, locale, id }),
      signal,
    })
    if (!answer.ok) return tell((await answer.json().catch(() => ({}))).message ?? status.dataset.broken)
    show(await answer.json())
    tell('')
  } catch (failure) {
    if (!signal.aborted) tell(status.dataset.broken)
  }
}

const tell = (text) => { status.textContent = text }

function show({ flow, pages }) {
  stage.className = flow
  while (shown.length > pages.length) shown.pop().place.remove()
  pages.forEach((page, index) => {
    const before = shown[index] ?? newPlace()
    shown[index] = before
    if (before.html === page.html) return
    before.html = page.html
    if (flow === 'paged') before.place.style.aspectRatio = page.width + ' / ' + page.height
    else before.place.style.aspectRatio = ''
    fill(before, page, flow)
  })
}

function newPlace() {
  const place = document.createElement('div')
  place.className = 'page'
  stage.append(place)
  new ResizeObserver(() => fit(place)).observe(place)
  return { place }
}

// The old frame stays until the new one is drawn, so that nothing flashes while somebody types.
function fill({ place }, page, flow) {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', '')
  frame.title = document.title
  if (flow === 'paged') {
    frame.width = page.width
    frame.height = page.height
  }
  frame.style.visibility = 'hidden'
  frame.onload = () => {
    for (const older of [...place.children]) if (older !== frame) older.remove()
    frame.style.visibility = ''
  }
  frame.srcdoc = page.html
  place.append(frame)
  fit(place)
}

function fit(place) {
  for (const frame of place.children) {
    const width = Number(frame.width)
    frame.style.transform = width ? 'scale(' + place.clientWidth / width + ')' : ''
  }
}

panel.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
`

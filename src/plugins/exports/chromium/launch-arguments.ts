/**
 * The half of the egress wall that is made of switches. Interception alone is none: prefetches, favicons, preconnects
 * and WebSockets do not pass through it. No name resolves, and every connection, to loopback too, goes to a proxy
 * that is not there.
 */
export const wall = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // Port 9 is "discard" and below the ports Chromium agrees to speak HTTP to.
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-quic',
  '--dns-prefetch-disable',
  '--no-pings',
]

/** Switches that make printing steady and small. */
export const steady = [
  // The zygote forks renderers that share memory, but needs the sandbox's help that most containers refuse.
  '--no-zygote',
  // Hinted glyphs have rounded widths, so that lines would break elsewhere than in the preview.
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-domain-reliability',
  '--disable-component-update',
]

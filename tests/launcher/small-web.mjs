// Stands in for the web process: answers every request with its own process id, and dies when asked for /die.
import { createServer } from 'node:http'

const server = createServer((request, response) => {
  response.end(String(process.pid))
  if (request.url === '/die') setTimeout(() => process.exit(7), 20)
})
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send({ type: 'ready' }))
console.log('small web is listening')

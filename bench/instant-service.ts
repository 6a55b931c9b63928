// Slack's addresses as the bridge meets them, answered at once. Says its port in its first line; `GET /posts` says how many came.
import { createServer } from 'node:http'

const posted = JSON.stringify({ ok: true, ts: '1700000000.000100', channel: 'C0123456789' })
let posts = 0

const server = createServer((request, response) => {
  const { method, url = '' } = request
  if (method === 'GET') {
    response.end(String(posts))
    return
  }
  request.resume()
  request.on('end', () => {
    posts += 1
    const isApi = url.startsWith('/api/')
    response.writeHead(200, { 'content-type': isApi ? 'application/json; charset=utf-8' : 'text/html' })
    response.end(isApi ? posted : 'ok')
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(typeof address === 'object' ? address?.port : undefined)
})

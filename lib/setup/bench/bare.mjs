// The yardstick: a Node server that holds the same bytes with the same headers, and does nothing else.
import { createServer } from 'node:http'

process.once('message', (pages) => {
  const ready = new Map(
    pages.map(({ path, headers, body }) => [path, { headers, body: Buffer.from(body, 'base64') }]),
  )
  const server = createServer(({ url }, response) => {
    const { headers, body } = ready.get(url)
    response.writeHead(200, headers)
    response.end(body)
  })
  server.listen(0, 'localhost', () => process.send(server.address().port))
})

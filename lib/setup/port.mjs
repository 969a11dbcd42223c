import { createServer } from 'node:net'
import { SetupProblem } from './problem.mjs'

/** Finds out before the long steps whether the address can be listened on. */
export function checkPort({ port, host }) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(new SetupProblem(reason(error.code, host, port))))
    probe.listen(port, host, () => probe.close(resolve))
  })
}

function reason(code, host, port) {
  if (code === 'EADDRINUSE') return `端口 ${port} 已被占用。请换一个，例如：PORT=${port + 1} npm start`
  if (code === 'EACCES') return `没有权限使用端口 ${port}。请用 1024 以上的端口，例如：PORT=3000 npm start`
  return `无法在 HOST=${host} 上监听（${code}）。一般用 localhost（仅本机）或 0.0.0.0（所有网卡）。`
}

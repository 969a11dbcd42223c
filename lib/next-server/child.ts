// Runs Next as a child, again when it ends, and hears from it when something public has changed.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { note } from '@/lib/log'

type Hooks = {
  /** Something public changed, or the child ended: what is kept must be gone when this returns. */
  clear: () => void
  /** Whether the child answers as it should. */
  answers: () => Promise<boolean>
  /** It answers for the first time since it was started. */
  ready: () => Promise<void>
}

/** Next takes a rewrite to any other name of the loopback for one to another server. */
export const LOOPBACK = 'localhost'
/** It keeps a connection for longer than the edge does. */
const NEXT = ['node_modules/next/dist/bin/next', 'start', '--keepAliveTimeout', '120000', '-H', LOOPBACK]
// In a group of its own: what a terminal sends to the edge's is for the edge to pass on, after the last answer.
const HOW: SpawnOptions = {
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  detached: true,
  env: { ...process.env, JIANNUO_EDGE: '1' },
}
const POLL = 100
const SHORTEST_PAUSE = 250
const LONGEST_PAUSE = 30_000

export class Child {
  port = 0
  private process: ChildProcess | undefined
  private stopping = false

  /** @param words what the child is started with, before its port, which is its own for as long as it lives */
  constructor(
    private readonly hooks: Hooks,
    private readonly words = NEXT,
  ) {}

  /**
   * Until `stop`, or until the first one ends without ever having answered: wrong settings, which no other start mends.
   * @returns its exit code
   */
  async run(): Promise<number> {
    let [everReady, pause] = [false, SHORTEST_PAUSE]
    while (!this.stopping) {
      const { wasReady, code } = await this.live()
      everReady ||= wasReady
      if (!everReady && !this.stopping) return code
      pause = wasReady ? SHORTEST_PAUSE : Math.min(2 * pause, LONGEST_PAUSE)
      if (!this.stopping) await delay(pause)
    }
    return 0
  }

  /** Lets it end what it is doing; `hard` does not. */
  stop(hard = false): void {
    this.stopping = true
    this.process?.kill(hard ? 'SIGKILL' : 'SIGTERM')
  }

  /** One child, from its start to its end. */
  private async live(): Promise<{ wasReady: boolean; code: number }> {
    this.port = await freePort()
    const child = spawn(process.execPath, [...this.words, '-p', `${this.port}`], HOW)
    this.process = child
    child.on('message', (message) => this.acknowledge(child, message))
    const ended = once(child, 'exit')
    const wasReady = await this.untilAnswers(child)
    if (wasReady) await this.hooks.ready()
    note({ next: wasReady ? 'answers' : 'does not answer', pid: child.pid, port: this.port })
    const [code, signal] = await ended
    // What it had written and not yet told of, nobody knows.
    this.hooks.clear()
    note({ next: 'ended', pid: child.pid, code, signal })
    return { wasReady, code: code ?? 1 }
  }

  private async untilAnswers(child: ChildProcess): Promise<boolean> {
    while (child.exitCode === null && child.signalCode === null) {
      if (await this.hooks.answers()) return true
      await delay(POLL)
    }
    return false
  }

  /** A message of lib/publication.ts; its sender waits for the answer. */
  private acknowledge(child: ChildProcess, message: unknown): void {
    if (message === null || typeof message !== 'object' || !('published' in message)) return
    this.hooks.clear()
    child.send({ cleared: message.published })
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, LOOPBACK)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

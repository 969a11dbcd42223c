// Programs that run before the server: each in a process group of its own, so that ending us ends all that it started.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './root.mjs'

const KEPT = 200_000
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program to its end in the clone's folder, without standard input.
 * @param {string} program
 * @param {string[]} words
 * @param {{ env?: Record<string, string | undefined>, show?: boolean }} options `show` passes its output on; else it is kept
 * @returns {Promise<{ code: number, output: string }>} exit code (128 + n after a signal) and the end of its output
 */
export function run(program, words, { env = process.env, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe']
    const child = spawn(program, words, { cwd: root, env, stdio, detached: true })
    const forget = endWithUs(child)
    let output = ''
    const keep = (chunk) => {
      output = `${output}${chunk}`.slice(-KEPT)
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      forget()
      resolve({ code: code ?? 128 + constants.signals[signal], output })
    })
  })
}

/** Runs a program of an installed package by its file, `next/dist/bin/next`, with this Node. */
export function runPackage(file, words, options) {
  return run(process.execPath, [`${root}/node_modules/${file}`, ...words], options)
}

/** Passes a signal on to the whole group and ends; returns how to take that back. */
function endWithUs(child) {
  const end = (signal) => {
    process.kill(-child.pid, signal)
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of SIGNALS) process.on(signal, end)
  return () => {
    for (const signal of SIGNALS) process.off(signal, end)
  }
}

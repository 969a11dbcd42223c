// What is measured on, and what a process has used of it.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, loadavg, platform, release, totalmem } from 'node:os'

const GIGABYTE = 1024 ** 3
const MEGABYTE = 1024 ** 2

/** One line: processor, memory, system, Node, and how busy it was before. */
export function machine() {
  const [{ model }] = cpus()
  return [
    `${cpus().length} × ${model.trim()}`,
    `${(totalmem() / GIGABYTE).toFixed(0)} GiB`,
    `${platform()} ${release()}`,
    `Node ${process.versions.node}`,
    `load ${loadavg()[0].toFixed(2)}`,
  ].join(' · ')
}

/** Megabytes that a process holds. */
export function memoryOf(pid) {
  return (Number(execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`], { encoding: 'utf8' })) * 1024) / MEGABYTE
}

/** Seconds of processor time that a process has used; null where the system has no /proc. */
export function secondsOf(pid) {
  try {
    const [, after] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    const [user, system] = after.split(' ').slice(11, 13).map(Number)
    return (user + system) / 100
  } catch {
    return null
  }
}

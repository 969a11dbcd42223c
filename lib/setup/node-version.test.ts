import { expect, it } from 'vitest'
import { checkNodeVersion } from './node-version.mjs'

it.each(['20.19.0', '20.20.2', '22.12.0', '24.21.0'])('Node %s will do', (version) => {
  expect(() => checkNodeVersion(version)).not.toThrow()
})

it.each(['18.20.4', '20.18.3', '21.7.0', '22.11.0'])(
  'Node %s is refused, with what to install',
  (version) => {
    expect(() => checkNodeVersion(version)).toThrow(/20\.19.*nodejs\.org/)
  },
)

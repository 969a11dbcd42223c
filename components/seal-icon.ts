import { shell } from '@/lib/text/zh/shell'

// A browser draws it outside the page, where no token reaches: the seal's two colours stand here once more.
const SEAL = '%23a4262c'
const ON_SEAL = '%23fbfaf7'

/** The seal as an address of an icon, so that no browser asks for a file that is not there. */
export const sealIcon = [
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 36 36'>`,
  `<rect width='36' height='36' rx='4' fill='${SEAL}'/>`,
  `<text x='18' y='27' text-anchor='middle' font-size='26' font-weight='700' font-family='serif' fill='${ON_SEAL}'>`,
  `${shell.seal}</text></svg>`,
].join('')

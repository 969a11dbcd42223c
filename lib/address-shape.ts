// The shapes of addresses, written as Next writes its folders: '/tasks/[year]/[code]'.

/** What stands in a path where the shape has names; null for a path of another shape. A last slash is none. */
export function fillShape(shape: string, path: string): Record<string, string> | null {
  const [pieces, parts] = [piecesOf(shape), piecesOf(path)]
  if (pieces.length !== parts.length) return null
  const params: Record<string, string> = {}
  for (const [index, piece] of pieces.entries()) {
    const part = parts[index] ?? ''
    const name = /^\[(.+)\]$/.exec(piece)?.[1]
    if (name) params[name] = part
    else if (piece !== part) return null
  }
  return params
}

const piecesOf = (path: string) => path.replace(/\/$/, '').split('/')

// Reads XML from end to end; entities that it does not know and ill-formed text are refused.
import { SaxesParser } from 'saxes'
import { Refusal } from './refusal'

export type Attributes = Record<string, string>

/** What a reader of parts wants to be told; names keep their prefix (w:p). */
export type XmlListener = {
  opens: (name: string, attributes: Attributes) => void
  closes: (name: string) => void
  text?: (text: string) => void
}

/** Word nests some thirty elements and gives one some ten attributes; what goes on without end fills the memory. */
export const XML_LIMITS = { depth: 256, attributes: 256 }

/** Tells the listener what stands in the XML. Throws a refusal when it is broken or nested without end. */
export function readXml(xml: string, listener: XmlListener): void {
  const parser = new SaxesParser()
  let depth = 0
  let attributes = 0
  parser.on('opentagstart', () => {
    depth += 1
    attributes = 0
    if (depth > XML_LIMITS.depth) throw new Refusal('tooDeep')
  })
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > XML_LIMITS.attributes) throw new Refusal('tooDeep')
  })
  parser.on('opentag', ({ name, attributes }) => listener.opens(name, attributes as Attributes))
  parser.on('closetag', ({ name }) => {
    depth -= 1
    listener.closes(name)
  })
  parser.on('text', (text) => listener.text?.(text))
  parser.on('error', () => {
    throw new Refusal('broken')
  })
  parser.write(xml).close()
}

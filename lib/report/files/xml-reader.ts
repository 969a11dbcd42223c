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

/** Tells the listener what stands in the XML. Throws a refusal when it is broken. */
export function readXml(xml: string, listener: XmlListener): void {
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => listener.opens(name, attributes as Attributes))
  parser.on('closetag', ({ name }) => listener.closes(name))
  parser.on('text', (text) => listener.text?.(text))
  parser.on('error', () => {
    throw new Refusal('broken')
  })
  parser.write(xml).close()
}

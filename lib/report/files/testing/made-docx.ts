// A small .docx for tests: paragraphs as Word writes them, with automatic numbering and styles.
import { type MadeEntry, madeZip } from './made-zip'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

/** Level 0 一、 level 1 （一） level 2 1. of list 1; list 2 begins the same list anew at level 1. */
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="5">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCountingThousand', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`

const STYLES = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Chapter"><w:basedOn w:val="Base"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`

function level(at: number, format: string, text: string): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
}

/** A paragraph of the body; `list` is [list, level]. */
export function paragraph(
  text: string,
  { list, style }: { list?: [number, number]; style?: string } = {},
): string {
  const numbered = list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : ''
  const styled = style ? `<w:pStyle w:val="${style}"/>` : ''
  return `<w:p><w:pPr>${styled}${numbered}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
}

/** The document with this body, and further entries beside it. */
export function madeDocx(body: string, more: MadeEntry[] = []): Uint8Array {
  return madeZip([
    { name: '[Content_Types].xml', content: TYPES },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    },
    { name: 'word/numbering.xml', content: NUMBERING },
    { name: 'word/styles.xml', content: STYLES },
    ...more,
  ])
}

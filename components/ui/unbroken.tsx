// A figure holds together with the first character of its unit; longer runs would tear holes in justified lines.
const FIGURE = /(\d[\d.,]*[%\p{Script=Han}]?)/u

/** Running text in which no line ends between a figure and its unit. */
export function Unbroken({ text }: { text: string }) {
  return text.split(FIGURE).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
      <span className="unbroken" key={index}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}

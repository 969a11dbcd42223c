/** A short list of plain statements. */
export function Points({ items }: { items: string[] }) {
  return (
    <ul className="cover mt-3 list-disc space-y-1 pl-5">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

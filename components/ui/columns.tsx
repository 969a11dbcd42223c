type ColumnsProps = {
  names: Readonly<Record<string, string>>
  /** Told to whoever hears the table, not shown. */
  hidden?: boolean
}

/** The head of a table: one cell a column, in the order of its words. */
export function Columns({ names, hidden }: ColumnsProps) {
  return (
    <thead className={hidden ? 'sr-only' : undefined}>
      <tr>
        {Object.values(names).map((name) => (
          <th scope="col" key={name}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}

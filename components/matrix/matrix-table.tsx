import { classes } from '@/components/ui/classes'
import { Glyph } from '@/components/ui/glyph'
import { CHAPTERS, type Chapter } from '@/lib/domain/chapter'
import type { Cell, MatrixRow } from '@/lib/queries/matrix-rows'
import { matrixText } from '@/lib/text/zh/matrix'
import { CELL_GLYPHS, cellSays } from './cell-look'

type MatrixTableProps = {
  rows: MatrixRow[]
  /** The task whose cell is picked. */
  picked: string | null
  cellHref: (taskId: string) => string
  nudgeHref: (departmentId: string) => string
}

/** Departments down, chapters across, one small cell a task; a list of departments on a phone. */
export function MatrixTable({ rows, ...rest }: MatrixTableProps) {
  const { columns } = matrixText
  const present = new Set(rows.flatMap(({ cells }) => cells.map(({ chapter }) => chapter)))
  const chapters = CHAPTERS.filter((chapter) => present.has(chapter))
  return (
    <table className="table matrix">
      <caption className="sr-only">{matrixText.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.department}</th>
          {chapters.map((chapter) => (
            <th scope="col" key={chapter}>
              {matrixText.chapter(chapter)}
            </th>
          ))}
          <th scope="col" className="number">
            {columns.owed}
          </th>
          <th scope="col" className="number">
            {columns.handedIn}
          </th>
          <th scope="col" className="number">
            {columns.approved}
          </th>
          <th scope="col">{columns.step}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} chapters={chapters} {...rest} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = Omit<MatrixTableProps, 'rows'> & { row: MatrixRow; chapters: Chapter[] }

function Row({ row, chapters, picked, cellHref, nudgeHref }: RowProps) {
  return (
    <tr className={row.overdue > 0 ? 'late' : undefined}>
      <th scope="row">
        {row.name}
        {row.signedIn !== 'yes' && (
          <span className="block text-2xs font-normal text-ink-2">{matrixText.signedIn[row.signedIn]}</span>
        )}
      </th>
      {chapters.map((chapter) => {
        const cells = row.cells.filter((cell) => cell.chapter === chapter)
        return (
          <td
            key={chapter}
            data-label={matrixText.chapter(chapter)}
            className={classes('chapter', cells.length === 0 && 'nothing')}
          >
            <div className="cells">
              {cells.map((cell) => (
                <CellLink
                  key={cell.taskId}
                  cell={cell}
                  href={cellHref(cell.taskId)}
                  isPicked={cell.taskId === picked}
                />
              ))}
            </div>
          </td>
        )
      })}
      <td className="number">{row.owed}</td>
      <td className="number">{row.handedIn}</td>
      <td className="number">{row.approved}</td>
      <td className="step">
        <span className="sum">{matrixText.sum(row.handedIn, row.owed)}</span>
        {row.cells.some(({ grade }) => grade) ? (
          <a href={nudgeHref(row.id)} aria-label={matrixText.nudgeOf(row.name)}>
            {matrixText.nudge}
          </a>
        ) : (
          <span className="text-ink-2">{row.left === 0 && matrixText.complete}</span>
        )}
      </td>
    </tr>
  )
}

function CellLink({ cell, href, isPicked }: { cell: Cell; href: string; isPicked: boolean }) {
  const words = matrixText.cell({ ...cell, said: cellSays(cell) })
  return (
    <a
      href={href}
      title={words}
      aria-label={words}
      aria-current={isPicked || undefined}
      className={classes('matrix-cell', cell.state, cell.verdict === 'behind' && 'behind')}
    >
      <Glyph name={CELL_GLYPHS[cell.state]} />
    </a>
  )
}

import { classes } from '@/components/ui/classes'
import type { NoticePage } from '@/lib/queries/notice-pages'
import { day } from '@/lib/text/format'
import { gradeText, noticeNumber, notices } from '@/lib/text/zh/notice'

/** The sheet as it is printed: head, number, grade, text word for word, who sent it and when. */
export function NoticeSheet({ notice }: { notice: NoticePage }) {
  return (
    <article>
      <h1 className="title">{notices.page.title(notice)}</h1>
      <p className={classes('notice-grade mt-2', notice.grade)}>
        {noticeNumber(notice)}
        <span className="ml-4 text-ink-2">{gradeText(notice.grade)}</span>
      </p>
      <div className="notice-text">{notice.text}</div>
      <p className="notice-signed">
        {notices.page.from}
        <br />
        {day(notice.issuedAt)}
      </p>
    </article>
  )
}

import type { EntryState } from '@/lib/domain/entry-state'

/** Two colleagues at one entry: both texts, nothing lost. Nobody is named. */
export const conflict = {
  title: '同单位另一账号先保存了这一项',
  when: (at: string) => `${at}保存。您的内容没有丢失，也还没有保存。`,
  how: (count: number) => `两份有${count}处不同，列在下面。逐处选一份，再保存；自己的一份可以先改。`,
  same: '两份内容相同，再保存一次即可。',
  theirs: '对方已保存的',
  mine: '您填写的',
  take: (side: string, label: string) => `${label}：用${side}`,
  empty: '（空）',
  save: '保存所选内容',
  reload: '放弃我的，打开对方的',
  locked: {
    submitted:
      '对方已经提交，正在等待审核，现在不能再保存。您的内容在下面，可以先复制；要改，请打开已提交的一份撤回后再填。',
    approved: '这一项已经审核通过并公布，现在不能再保存。您的内容在下面，可以先复制；要改，请申请更正。',
  } satisfies Partial<Record<EntryState, string>>,
  yes: '已完成',
  no: '未完成',
}

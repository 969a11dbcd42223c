// What the operator reads at start, in the terminal.

const SETTINGS: Record<string, string> = {
  secret: '须至少 32 个字符；不设时由 npm start 生成并保存在 DATA_DIR',
  port: '须是端口号，例如 3000',
  url: '须是完整网址，例如 https://jiannuo.example.gov.cn',
  database: '须以 file: 或 postgres:// 开头，不设则用内置数据库',
  one: '只能是 1，或不设',
}

export const startText = {
  settings: (faults: { name: string; fault: string }[]) =>
    ['设置有误，请改正后再启动：', ...faults.map(settingLine)].join('\n'),
  failed: (reason: string) => `启动失败：${reason}`,
  firstAdministrator: '首位管理员',
  reportLoaded: '已载入2024年静安区政府工作报告',
  clockRefused: 'CLOCK_FILE 只能用于演示库或测试库；正式库只用服务器时间，请去掉这一设置再启动',
  notOfThatKind: (kind: 'demo' | 'test') =>
    `这个数据库已有正式内容，不能当作${kind === 'demo' ? '演示' : '测试'}库使用；请换一个 DATA_DIR 或 DATABASE_URL`,
  demoAccounts: (logins: string[]) =>
    `这个数据库不是演示库，却有演示账号（${logins.join('、')}）。演示账号的密码是公开的，不能对外服务；请换用没有演示账号的数据库或备份`,
  demoUnfinished:
    '上次生成演示数据时中断，PostgreSQL 数据库需由您清空后重新启动（使用内置数据库时会自动重新生成）',
  demoProgress: ({ done, total, day }: { done: number; total: number; day: string }) =>
    `正在生成演示数据：演示时间已到${day}，${done}/${total}步`,
  demoReady: '演示数据已生成。',
  administrator: ({ login, password }: { login: string; password: string }) =>
    [
      '',
      '首位管理员（请立即登录并设置自己的密码，设置后此密码作废）',
      `  账号：${login}`,
      `  一次性密码：${password}`,
      '  First administrator: sign in with the one-time password above and set your own.',
      '',
    ].join('\n'),
}

function settingLine({ name, fault }: { name: string; fault: string }): string {
  return `${name}：${SETTINGS[fault] ?? '不能这样填写'}`
}

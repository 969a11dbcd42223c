// What the operator reads at start, in the terminal.

export const startText = {
  failed: (reason: string) => `启动失败：${reason}`,
  firstAdministrator: '首位管理员',
  reportLoaded: '已载入2024年静安区政府工作报告',
  clockRefused: 'CLOCK_FILE 只能用于演示库或测试库；正式库只用服务器时间，请去掉这一设置再启动',
  notOfThatKind: (kind: 'demo' | 'test') =>
    `这个数据库已有正式内容，不能当作${kind === 'demo' ? '演示' : '测试'}库使用；请换一个 DATA_DIR 或 DATABASE_URL`,
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

// Words of signing in and of setting a password.

export const login = {
  title: '办公登录',
  lead: '供填报单位和督查室使用。查看承诺与进展不需要登录，',
  home: '回首页',
  account: '账号',
  accountHint: '由督查室发给，不分大小写',
  password: '密码',
  submit: '登录',
  busy: '正在核对……',
  show: '显示密码',
  hide: '隐藏密码',
  kept: '密码不会留在页面上，请重新输入。',
  forgotten: '忘记密码请联系督查室，会收到一个重新设置密码的链接。连续输错6次，15分钟内不能再试。',
  notices: {
    passwordSet: '密码已设好，以前的登录全部失效。请用新密码登录。',
    signedOut: '您已退出登录。',
    signedOutEverywhere: '所有地方的登录都已退出。',
    callback: '请先登录，登录后会回到刚才要打开的页面。超过30分钟没有操作会自动退出。',
  },
}

/** The second step of an account with a second factor. */
export const loginCode = {
  title: '两步验证',
  lead: '密码正确。这个账号开了两步验证，请在5分钟内输入手机应用上的动态码。',
  code: '动态码',
  codeHint: '手机应用上的6位数，或者一个备用码',
  lost: '手机和备用码都不在手边，请另一位管理员重置两步验证。换一个账号请',
  back: '重新登录',
}

export const setPassword = {
  title: '设置密码',
  lead: (account: string) => `账号${account}的密码由您自己设置，督查室也看不到。`,
  rulesTitle: '什么样的密码可以用',
  rules: [
    '至少12个字符，最多128个；可以是一句话，可以有空格和中文。',
    '不要求大小写、数字、符号齐全，长比花样管用。',
    '不能是容易猜到的：常用密码、单位和地名、自己的账号或姓名、连续的键盘字母。',
  ],
  password: '新密码',
  again: '再输入一遍',
  submit: '设置密码',
  busy: '正在保存……',
  after: '设好后，用新密码登录。这个账号在别处的登录会全部退出。',
  usedTitle: '这个链接不能用了',
  used: '每个链接只能用一次：可能已经用过、已经过期（首次设置7天，重新设置30分钟），或者督查室又发了新的链接。',
  usedNext: '如果密码已经设好，请直接登录；否则请联系督查室再发一个链接。',
  toLogin: '去登录',
}

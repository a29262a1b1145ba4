/** Every kind of row in the audit, grouped as an auditor asks for them. A test compares it with what the code writes. */

export const kindGroups = {
  signIn: {
    label: '登录',
    kinds: {
      'sign-in': '登录',
      'sign-in-refused': '登录失败',
      'password-change': '修改密码',
    },
  },
  looks: {
    label: '查看个人信息和原件',
    kinds: {
      reveal: '查看个人信息原文',
      file: '查看、下载材料原件',
      erase: '删除个人信息',
    },
  },
  letters: { label: '查询码', kinds: { 'query-code': '打印带查询码的文书' } },
  exports: { label: '导出和导入', kinds: { export: '导出', import: '导入' } },
  accounts: {
    label: '账号',
    kinds: {
      'account-add': '新增账号',
      'account-lock': '停用账号',
      'account-unlock': '恢复账号',
      'account-reset': '重置密码',
    },
  },
  appointments: {
    label: '任职和权限',
    kinds: {
      'person-add': '登记人员',
      'appointment-request': '申请任职',
      'appointment-grant': '批准任职',
      'appointment-return': '退回任职申请',
      'appointment-end': '终止任职',
      'reveal-hold': '暂停查看个人信息',
      'reveal-restore': '恢复查看个人信息',
    },
  },
  county: {
    label: '单位和设置',
    kinds: {
      'office-add': '新增单位',
      'office-change': '变更单位',
      'setting-change': '变更设置',
      'calendar-load': '载入放假安排',
      reproject: '重算期限',
    },
  },
  record: {
    label: '记录',
    kinds: { verification: '核验记录', 'replay-repair': '重建数据' },
  },
} as const satisfies Record<string, { label: string; kinds: Record<string, string> }>;

type Groups = typeof kindGroups;
export type Kind = { [G in keyof Groups]: keyof Groups[G]['kinds'] }[keyof Groups] & string;

const flat: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(kindGroups).map((g) => g.kinds));

export const kindLabel = (kind: string): string => flat[kind] ?? kind;

/** The kinds that a kind or the name of a group stands for. */
export function kindsOf(kindOrGroup: string): readonly string[] {
  const group = (kindGroups as Readonly<Record<string, { kinds: Readonly<Record<string, string>> }>>)[kindOrGroup];
  return group ? Object.keys(group.kinds) : [kindOrGroup];
}

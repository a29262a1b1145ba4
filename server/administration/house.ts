/** Settings that belong to the house and not to one module, with what each is for. */
import type { SettingSpec } from '../../kernel/procedure/language/procedure.ts';

export const houseSettings: Readonly<Record<string, SettingSpec>> = {
  'security.looks-a-day': {
    label: '一人一天可以查看个人信息的事项数',
    value: 50,
    mark: 'default',
    note: '达到的自动暂停，由安全保密管理员核实后恢复（个人信息保护法第五十一条要求合理确定操作权限，没有规定数字）',
  },
  'supervision.capacity': {
    label: '逾期提醒同时送达的职责',
    value: 'oversight',
    mark: 'default',
    note: '职责的名称，如 oversight（全县事项督察）',
  },
  'publication.index-prefix': {
    label: '政府信息公开索引号前缀',
    value: '',
    mark: 'local',
    note: '由本级政府信息公开工作主管部门编制',
  },
};

/** How many matters' personal values one person may look into in a day. */
export function looksADay(settings: Readonly<Record<string, unknown>>): number {
  const set = settings['security.looks-a-day'];
  return typeof set === 'number' ? set : (houseSettings['security.looks-a-day']?.value as number);
}

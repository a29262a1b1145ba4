/** The screens of each of the three administrators (三员), and no others: what their menu shows. */
import type { Duty } from '../../../contract/administration.ts';

export interface Place {
  to:
    | '/administration/accounts'
    | '/administration/offices'
    | '/administration/appointments'
    | '/administration/settings'
    | '/administration/looks'
    | '/administration/audit'
    | '/administration/verification';
  label: string;
}

export const dutyWords: Readonly<Record<Duty, string>> = {
  system: '系统管理员',
  security: '安全保密管理员',
  auditor: '安全审计员',
};

const appointments: Place = { to: '/administration/appointments', label: '任职和职权' };
const offices: Place = { to: '/administration/offices', label: '单位' };

/** The first is where one comes to after signing in. */
export const placesOf: Readonly<Record<Duty, readonly [Place, ...Place[]]>> = {
  system: [
    { to: '/administration/accounts', label: '账号' },
    appointments,
    offices,
    { to: '/administration/settings', label: '设置' },
  ],
  security: [appointments, { to: '/administration/looks', label: '查看个人信息' }, offices],
  auditor: [
    { to: '/administration/audit', label: '审计记录' },
    { to: '/administration/verification', label: '核验记录' },
  ],
};

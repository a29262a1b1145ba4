/** The API of the three administrators as typed functions. */
import type * as c from '../../contract/administration.ts';
import type { Session } from '../../contract/people.ts';
import { address, type Query, rememberCsrf, request } from './request.ts';

const part = encodeURIComponent;
const base = '/administration';
const post = <T>(path: string, body: unknown = {}) => request<T>('POST', `${base}${path}`, { body });

export const administration = {
  accounts: (query: Partial<c.AccountQuery>) =>
    request<c.AccountList>('GET', `${base}/accounts`, { query: query as Query }),
  addAccount: (body: c.NewAccount) => post<c.OneTimePassword>('/accounts', body),
  turnAccount: (account: string, lock: boolean, reason: string) =>
    post<unknown>(`/accounts/${part(account)}/${lock ? 'lock' : 'unlock'}`, { reason }),
  resetAccount: (account: string, reason: string) =>
    post<c.OneTimePassword>(`/accounts/${part(account)}/reset`, { reason }),

  offices: () => request<c.AdministeredOffice[]>('GET', `${base}/offices`),
  addOffice: (body: c.NewOffice) => post<unknown>('/offices', body),
  changeOffice: (code: string, body: c.ChangedOffice) =>
    request<unknown>('PUT', `${base}/offices/${part(code)}`, { body }),

  roles: () => request<c.RoleRow[]>('GET', `${base}/roles`),
  appointments: (query: Partial<c.AppointmentQuery>) =>
    request<c.AppointmentList>('GET', `${base}/appointments`, { query: query as Query }),
  endAppointment: (id: string, until: string, reason: string) =>
    post<unknown>(`/appointments/${part(id)}/end`, { until, reason }),
  requests: () => request<c.AppointmentRequests>('GET', `${base}/requests`),
  requestAppointment: (body: c.NewAppointment) => post<{ id: string }>('/requests', body),
  decideAppointment: (id: string, granted: boolean, reason: string) =>
    post<unknown>(`/requests/${part(id)}`, { granted, reason }),

  settings: () => request<c.SettingList>('GET', `${base}/settings`),
  changeSetting: (key: string, body: { value: unknown; from: string; reason: string }) =>
    post<c.SettingChanged>(`/settings/${part(key)}`, body),

  looks: () => request<c.HoldList>('GET', `${base}/looks`),
  setHold: (person: string, held: boolean, reason: string) => post<unknown>(`/looks/${part(person)}`, { held, reason }),

  audit: (query: Partial<c.AuditQuery>) => request<c.AuditPage>('GET', `${base}/audit`, { query: query as Query }),
  auditExport: (query: Partial<c.AuditQuery>) => address(`${base}/audit/export`, query as Query),
  verifications: () => request<c.Verifications>('GET', `${base}/verifications`),
  verify: () => post<c.Verifications>('/verifications'),
};

/** Changes one's own password; the session's token comes anew. */
export async function changePassword(old: string, fresh: string): Promise<Session> {
  const session = await request<Session>('POST', '/session/password', { body: { old, fresh } });
  rememberCsrf(session.csrf);
  return session;
}

/** What the three administrators (三员) see and send: accounts, offices, appointments, settings, holds on looks, the audit trail, verifications. */
import { z } from 'zod';
import { Article } from './matters.ts';

export const Duty = z.enum(['system', 'security', 'auditor']);
export type Duty = z.infer<typeof Duty>;

const Reason = z.string().trim().min(2, '请写明理由').max(300);
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期应写成 2026-07-01');
const Page = {
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
};
const Q = z.string().trim().max(50).optional();
export const Reasoned = z.object({ reason: Reason });

export const AccountState = z.enum(['open', 'locked', 'disabled', 'unset']);
export type AccountState = z.infer<typeof AccountState>;
export const AccountQuery = z.object({ q: Q, state: AccountState.optional(), ...Page });
export const AccountRow = z.object({
  account: z.string(),
  person: z.string(),
  name: z.string(),
  posts: z.array(z.string()),
  /** open; locked for a while after failed sign-ins; disabled by an administrator; without a password. */
  state: AccountState,
  /** Has not yet changed the one-time password. */
  mustChange: z.boolean(),
  lastSignIn: z.string().nullable(),
  duty: Duty.nullable(),
  /** Why this administrator may not give this account a new password; null when they may. */
  noReset: z.string().nullable(),
});
export const AccountList = z.object({
  rows: z.array(AccountRow),
  total: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
});
export const NewAccount = z.object({
  account: z.string().trim(),
  /** An existing person, or the name of a new one. */
  person: z.string().max(64).optional(),
  name: z.string().trim().max(40).optional(),
});
/** Told this once; only its hash is kept. */
export const OneTimePassword = z.object({ account: z.string(), name: z.string(), password: z.string() });

export const OfficeFacts = z.object({
  name: z.string().trim().min(2, '请写明单位名称').max(60),
  parent: z.string().max(64).nullable(),
  kind: z.string().max(40),
  /** The authority whose seal its papers bear (执法主体); its own when null. */
  authority: z.string().max(64).nullable(),
});
export const NewOffice = OfficeFacts.extend({ code: z.string().trim().max(64), reason: Reason });
export const ChangedOffice = OfficeFacts.extend({ reason: Reason });
export const AdministeredOffice = z.object({
  code: z.string(),
  name: z.string(),
  parent: z.string().nullable(),
  parentName: z.string(),
  kind: z.string(),
  kindLabel: z.string(),
  authority: z.string().nullable(),
  authorityName: z.string(),
  people: z.number().int(),
});

const Role = z.object({ id: z.string(), label: z.string() });
export const RoleRow = Role.extend({ group: z.string() });
export const AppointmentQuery = z.object({
  q: Q,
  office: z.string().max(64).optional(),
  role: z.string().max(100).optional(),
  state: z.enum(['current', 'coming', 'ended']).default('current'),
  ...Page,
});
export type AppointmentQuery = z.infer<typeof AppointmentQuery>;
export const AppointmentRow = z.object({
  id: z.string(),
  person: z.string(),
  name: z.string(),
  office: z.string(),
  officeName: z.string(),
  post: z.string(),
  roles: z.array(Role),
  from: z.string(),
  until: z.string().nullable(),
  /** Why this administrator may not end it; null when they may. */
  noEnd: z.string().nullable(),
});
export const AppointmentList = z.object({
  rows: z.array(AppointmentRow),
  total: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
  pending: z.number().int(),
});
export const NewAppointment = z.object({
  person: z.string().max(64),
  office: z.string().min(1, '请选择单位').max(64),
  post: z.string().trim().min(1, '请写明岗位').max(60),
  roles: z.array(z.string().max(100)).max(60),
  from: Day,
  until: Day.nullable(),
  reason: Reason,
});
export const EndAppointment = z.object({ until: Day, reason: Reason });
export const DecideAppointment = z.object({ granted: z.boolean(), reason: z.string().trim().max(300) });
export const AppointmentRequest = z.object({
  id: z.string(),
  person: z.string(),
  name: z.string(),
  officeName: z.string(),
  post: z.string(),
  roles: z.array(Role),
  from: z.string(),
  until: z.string().nullable(),
  reason: z.string(),
  askedBy: z.string(),
  askedAt: z.string(),
  decision: z.object({ granted: z.boolean(), reason: z.string(), by: z.string(), at: z.string() }).nullable(),
  /** What the person holds already, so that the whole is weighed. */
  holds: z.array(z.string()),
});
export const AppointmentRequests = z.object({
  open: z.array(AppointmentRequest),
  decided: z.array(AppointmentRequest),
});

export const SettingKind = z.enum(['number', 'text', 'yesNo', 'span', 'office', 'fixed']);
export const SettingChangeRow = z.object({
  from: z.string(),
  value: z.string(),
  was: z.string(),
  by: z.string().nullable(),
  at: z.string().nullable(),
  reason: z.string(),
});
export const SettingRow = z.object({
  key: z.string(),
  label: z.string(),
  module: z.string(),
  moduleLabel: z.string(),
  mark: z.enum(['local', 'unsure', 'default']).nullable(),
  /** Why it is a setting, as the module says. */
  note: z.string(),
  kind: SettingKind,
  value: z.unknown(),
  text: z.string(),
  /** Values without the county's own, when it has set none. */
  defaults: z.array(z.string()),
  set: z.boolean(),
  /** What reckons with it, each by its article. */
  uses: z.array(z.object({ label: z.string(), per: Article })),
  /** Newest first, what takes effect later included. */
  changes: z.array(SettingChangeRow),
});
export const SettingList = z.object({ rows: z.array(SettingRow) });
export const ChangeSetting = z.object({ value: z.unknown(), from: Day, reason: Reason });
export const SettingChanged = z.object({
  row: SettingRow,
  /** Running matters whose days moved with it. */
  moved: z.number().int(),
});

export const HoldRow = z.object({
  person: z.string(),
  name: z.string(),
  posts: z.array(z.string()),
  today: z.number().int(),
  month: z.number().int(),
  held: z.boolean(),
  since: z.string().nullable(),
  by: z.string().nullable(),
  reason: z.string().nullable(),
});
export const HoldList = z.object({ limit: z.number().int(), rows: z.array(HoldRow) });
export const SetHold = z.object({ held: z.boolean(), reason: Reason });

export const AuditQuery = z.object({
  person: z.string().max(64).optional(),
  /** A kind, or a group of kinds. */
  kind: z.string().max(40).optional(),
  from: Day.optional(),
  to: Day.optional(),
  ...Page,
});
export type AuditQuery = z.infer<typeof AuditQuery>;
export const AuditRow = z.object({
  id: z.number().int(),
  at: z.string(),
  person: z.string().nullable(),
  name: z.string(),
  kind: z.string(),
  label: z.string(),
  about: z.string(),
  detail: z.array(z.object({ label: z.string(), value: z.string() })),
});
export const AuditPage = z.object({
  rows: z.array(AuditRow),
  total: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
  kinds: z.array(
    z.object({
      group: z.string(),
      label: z.string(),
      kinds: z.array(z.object({ kind: z.string(), label: z.string() })),
    }),
  ),
});

export const VerificationRow = z.object({
  id: z.number().int(),
  by: z.string(),
  begunAt: z.string(),
  at: z.string(),
  ok: z.boolean(),
  matters: z.number().int(),
  entries: z.number().int(),
  leaves: z.number().int(),
  checkpoints: z.number().int(),
  unlogged: z.number().int(),
  faults: z.array(z.string()),
  moreFaults: z.number().int(),
  notes: z.array(z.string()),
});
export const Verifications = z.object({
  running: z.object({ by: z.string(), begunAt: z.string(), entries: z.number().int() }).nullable(),
  /** Why the last one broke off, when it did. */
  broken: z.string().nullable(),
  rows: z.array(VerificationRow),
});

export type AccountList = z.infer<typeof AccountList>;
export type AccountQuery = z.infer<typeof AccountQuery>;
export type AccountRow = z.infer<typeof AccountRow>;
export type AdministeredOffice = z.infer<typeof AdministeredOffice>;
export type AppointmentList = z.infer<typeof AppointmentList>;
export type AppointmentRequest = z.infer<typeof AppointmentRequest>;
export type AppointmentRequests = z.infer<typeof AppointmentRequests>;
export type AppointmentRow = z.infer<typeof AppointmentRow>;
export type AuditPage = z.infer<typeof AuditPage>;
export type AuditRow = z.infer<typeof AuditRow>;
export type ChangedOffice = z.infer<typeof ChangedOffice>;
export type HoldList = z.infer<typeof HoldList>;
export type HoldRow = z.infer<typeof HoldRow>;
export type NewAccount = z.infer<typeof NewAccount>;
export type NewAppointment = z.infer<typeof NewAppointment>;
export type NewOffice = z.infer<typeof NewOffice>;
export type OneTimePassword = z.infer<typeof OneTimePassword>;
export type RoleRow = z.infer<typeof RoleRow>;
export type SettingChanged = z.infer<typeof SettingChanged>;
export type SettingList = z.infer<typeof SettingList>;
export type SettingRow = z.infer<typeof SettingRow>;
export type Verifications = z.infer<typeof Verifications>;

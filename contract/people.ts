/** Sessions, people and offices as the API gives them. */
import { z } from 'zod';

export const Viewer = z.object({
  id: z.string(),
  name: z.string(),
  region: z.string(),
  office: z.string(),
  officeName: z.string(),
  post: z.string(),
  capacities: z.array(z.string()),
  /** Whether the supervisor's wall is this person's to read. */
  supervises: z.boolean(),
  /** systemAdministrator, securityAdministrator, auditor: 三员; none of them sees case contents by being so. */
  administrator: z.enum(['system', 'security', 'auditor']).nullable(),
});
export const Session = z.object({
  viewer: Viewer.nullable(),
  demonstration: z.boolean(),
  today: z.string(),
  region: z.string(),
  regionName: z.string(),
  csrf: z.string(),
  /** Signed in with a one-time password: nothing else is open before it is changed. */
  mustChange: z.boolean(),
});
export const ChangePassword = z.object({ old: z.string().min(1).max(200), fresh: z.string().min(1).max(200) });
export const SignIn = z.object({ account: z.string().min(1).max(64), password: z.string().min(1).max(200) });
export const DemonstrationSignIn = z.object({ person: z.string().min(1).max(64) });
export const PersonRow = z.object({
  id: z.string(),
  name: z.string(),
  office: z.string(),
  officeName: z.string(),
  post: z.string(),
  capacities: z.array(z.string()),
  /** Which of the three administrators (三员), where people to be are listed. */
  administrator: z.enum(['system', 'security', 'auditor']).optional(),
});
export const OfficeRow = z.object({
  code: z.string(),
  name: z.string(),
  parent: z.string().nullable(),
  kind: z.string(),
});

export type Viewer = z.infer<typeof Viewer>;
export type Session = z.infer<typeof Session>;
export type PersonRow = z.infer<typeof PersonRow>;
export type OfficeRow = z.infer<typeof OfficeRow>;

/** A reminder or warning raised from live state; reading it changes nothing but that it has been read. */
export const NoticeRow = z.object({
  id: z.number().int(),
  kind: z.string(),
  text: z.string(),
  at: z.string(),
  read: z.boolean(),
  matter: z.object({ module: z.string(), id: z.string() }).nullable(),
});
export const Notices = z.object({ unread: z.number().int(), rows: z.array(NoticeRow) });
export type Notices = z.infer<typeof Notices>;

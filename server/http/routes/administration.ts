/** Routes of the three administrators (三员): each checks in the room behind it whose work it is. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import * as c from '../../../contract/index.ts';
import { accountsOf, addAccount, lockAccount, resetAccount } from '../../administration/accounts.ts';
import {
  appointmentsOf,
  decideAppointment,
  endAppointment,
  requestAppointment,
  requestsOf,
} from '../../administration/appointments.ts';
import { auditOf, exportAudit } from '../../administration/audit.ts';
import { must } from '../../administration/duties.ts';
import { holdsOf, setHold } from '../../administration/holds.ts';
import { addOffice, changeOffice, officesOf } from '../../administration/offices.ts';
import { rolesOf } from '../../administration/roles.ts';
import { changeSetting, settingListOf } from '../../administration/settings.ts';
import { verifierOf } from '../../administration/verification.ts';
import type { OpenOffice } from '../../office.ts';
import type { Identity } from '../session.ts';

const base = '/api/administration';
const Done = z.object({ done: z.literal(true) });
const done = { done: true } as const;

export function administrationRoutes(
  app: FastifyInstance,
  office: OpenOffice,
  identity: Identity,
  trustedKeys: readonly string[],
): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const verifier = verifierOf(office, trustedKeys);
  app.addHook('onClose', () => verifier.settled());
  accountRoutes(app, office, identity);
  appointmentRoutes(app, office, identity);

  routes.get(`${base}/settings`, { schema: { summary: '设置', response: { 200: c.SettingList } } }, (request) =>
    settingListOf(office, identity.viewer(request)),
  );
  routes.post(
    `${base}/settings/:key`,
    {
      schema: {
        summary: '变更设置',
        params: z.object({ key: z.string().max(120) }),
        body: c.ChangeSetting,
        response: { 200: c.SettingChanged },
      },
    },
    (request) => changeSetting(office, identity.viewer(request), request.params.key, request.body),
  );

  routes.get(`${base}/looks`, { schema: { summary: '查看个人信息的权限', response: { 200: c.HoldList } } }, (request) =>
    holdsOf(office, identity.viewer(request)),
  );
  routes.post(
    `${base}/looks/:person`,
    {
      schema: {
        summary: '暂停或者恢复查看个人信息',
        params: z.object({ person: z.string().max(64) }),
        body: c.SetHold,
        response: { 200: Done },
      },
    },
    async (request) => {
      await setHold(office, identity.viewer(request), request.params.person, request.body);
      return done;
    },
  );

  routes.get(
    `${base}/audit`,
    { schema: { summary: '审计记录', querystring: c.AuditQuery, response: { 200: c.AuditPage } } },
    (request) => auditOf(office, identity.viewer(request), request.query),
  );
  routes.get(
    `${base}/audit/export`,
    { schema: { summary: '导出审计记录', querystring: c.AuditQuery.omit({ page: true, size: true }) } },
    async (request, reply) => {
      const { name, text } = await exportAudit(office, identity.viewer(request), request.query);
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .send(text);
    },
  );
  routes.get(
    `${base}/verifications`,
    { schema: { summary: '核验记录的结果', response: { 200: c.Verifications } } },
    (request) => verifier.of(identity.viewer(request)),
  );
  routes.post(
    `${base}/verifications`,
    { schema: { summary: '核验记录', response: { 202: c.Verifications } } },
    async (request, reply) => reply.status(202).send(await verifier.begin(identity.viewer(request))),
  );
}

function accountRoutes(app: FastifyInstance, office: OpenOffice, identity: Identity): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const ByAccount = z.object({ account: z.string().max(64) });

  routes.get(
    `${base}/accounts`,
    { schema: { summary: '账号', querystring: c.AccountQuery, response: { 200: c.AccountList } } },
    (request) => accountsOf(office, identity.viewer(request), request.query),
  );
  // A password that is told once must not stay in a cache on the way.
  routes.post(
    `${base}/accounts`,
    { schema: { summary: '新增账号', body: c.NewAccount, response: { 201: c.OneTimePassword } } },
    async (request, reply) =>
      reply
        .status(201)
        .header('cache-control', 'no-store')
        .send(await addAccount(office, identity.viewer(request), request.body)),
  );
  routes.post(
    `${base}/accounts/:account/reset`,
    { schema: { summary: '重置密码', params: ByAccount, body: c.Reasoned, response: { 200: c.OneTimePassword } } },
    async (request, reply) =>
      reply
        .header('cache-control', 'no-store')
        .send(await resetAccount(office, identity.viewer(request), request.params.account, request.body.reason)),
  );
  for (const [name, summary, lock] of [
    ['lock', '停用账号', true],
    ['unlock', '恢复账号', false],
  ] as const)
    routes.post(
      `${base}/accounts/:account/${name}`,
      { schema: { summary, params: ByAccount, body: c.Reasoned, response: { 200: Done } } },
      async (request) => {
        await lockAccount(office, identity.viewer(request), request.params.account, lock, request.body.reason);
        return done;
      },
    );
}

function appointmentRoutes(app: FastifyInstance, office: OpenOffice, identity: Identity): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const ById = z.object({ id: z.uuid() });

  routes.get(
    `${base}/offices`,
    { schema: { summary: '单位管理', response: { 200: z.array(c.AdministeredOffice) } } },
    (request) => officesOf(office, identity.viewer(request)),
  );
  routes.post(
    `${base}/offices`,
    { schema: { summary: '新增单位', body: c.NewOffice, response: { 201: Done } } },
    async (request, reply) => {
      await addOffice(office, identity.viewer(request), request.body);
      return reply.status(201).send(done);
    },
  );
  routes.put(
    `${base}/offices/:code`,
    {
      schema: {
        summary: '变更单位',
        params: z.object({ code: z.string().max(64) }),
        body: c.ChangedOffice,
        response: { 200: Done },
      },
    },
    async (request) => {
      await changeOffice(office, identity.viewer(request), request.params.code, request.body);
      return done;
    },
  );

  routes.get(`${base}/roles`, { schema: { summary: '职权', response: { 200: z.array(c.RoleRow) } } }, (request) => {
    must(identity.viewer(request), 'system', 'security');
    return [...rolesOf(office.modules).values()];
  });
  routes.get(
    `${base}/appointments`,
    { schema: { summary: '任职', querystring: c.AppointmentQuery, response: { 200: c.AppointmentList } } },
    (request) => appointmentsOf(office, identity.viewer(request), request.query),
  );
  routes.post(
    `${base}/appointments/:id/end`,
    { schema: { summary: '终止任职', params: ById, body: c.EndAppointment, response: { 200: Done } } },
    async (request) => {
      await endAppointment(office, identity.viewer(request), request.params.id, request.body);
      return done;
    },
  );
  routes.get(
    `${base}/requests`,
    { schema: { summary: '任职申请', response: { 200: c.AppointmentRequests } } },
    (request) => requestsOf(office, identity.viewer(request)),
  );
  routes.post(
    `${base}/requests`,
    { schema: { summary: '申请任职', body: c.NewAppointment, response: { 201: z.object({ id: z.string() }) } } },
    async (request, reply) =>
      reply.status(201).send(await requestAppointment(office, identity.viewer(request), request.body)),
  );
  routes.post(
    `${base}/requests/:id`,
    { schema: { summary: '批准或者退回任职申请', params: ById, body: c.DecideAppointment, response: { 200: Done } } },
    async (request) => {
      await decideAppointment(office, identity.viewer(request), request.params.id, request.body);
      return done;
    },
  );
}

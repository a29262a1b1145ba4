/** Routes of matters: lists, pages, acts, papers, limits, previews and the reveal of a personal value. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  ActRequest,
  ActResult,
  FormTips,
  LimitExplanation,
  ListQuery,
  MatterList,
  MatterPage,
  Opening,
  OpenRequest,
  Refusal,
  Work,
} from '../../../contract/index.ts';
import { Refused } from '../../../kernel/procedure/index.ts';
import { refuseHeld } from '../../administration/holds.ts';
import { exportRegister } from '../../exchange/export.ts';
import { matterProof } from '../../ledger/proofs.ts';
import { tipsOfAct, tipsOfOpening } from '../../matters/asking/tips.ts';
import { NotFound } from '../../matters/errors.ts';
import { openingFrom } from '../../matters/reading/links.ts';
import { listMatters } from '../../matters/reading/list.ts';
import { explain, pageOf } from '../../matters/reading/page.ts';
import { workOf } from '../../matters/reading/work.ts';
import {
  type ActOutcome,
  consider,
  considerOpening,
  getMatter,
  type Office,
  openMatter,
  performAct,
  procedureOf,
} from '../../matters/service.ts';
import { renderPapers } from '../../matters/writing/rows.ts';
import { articleOf, refusalView, valueText } from '../../present/words.ts';
import { BadRequest } from '../problem.ts';
import type { Identity } from '../session.ts';

const ByModule = z.object({ module: z.string().max(64) });
const ById = ByModule.extend({ id: z.string().max(64) });

/** The request key of a write, when the client gave one: plain characters, not too long. */
export function requestKey(request: FastifyRequest): { key?: string } {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return {};
  if (typeof key !== 'string' || !/^[\w-]{8,100}$/.test(key))
    throw new BadRequest('请求编号（Idempotency-Key）应为8至100位的字母、数字、下划线或者连字符');
  return { key };
}

/** Told of every act that was carried out through the API, for what follows from it outside the record (publication, notices). */
export type AfterAct = (outcome: ActOutcome) => Promise<void> | void;

export function actResult(office: Office, outcome: ActOutcome): ActResult {
  const { matter } = outcome;
  const procedure = procedureOf(office, matter);
  return {
    id: matter.id,
    module: matter.module,
    number: matter.number ?? null,
    seq: matter.seq,
    state: matter.state,
    stateLabel: procedure.states[matter.state]?.label ?? matter.state,
    hash: matter.head,
    proposed: outcome.proposed,
    papers: outcome.papers.filter((p) => procedure.papers?.[p.paper]).map((p) => ({ ...p })),
    warnings: outcome.warnings.map((w) => ({ sentence: w.sentence, ...(w.per ? { per: articleOf(w.per) } : {}) })),
    repeated: outcome.repeated,
  };
}

export function matterRoutes(app: FastifyInstance, office: Office, identity: Identity, after: AfterAct): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.get('/api/work', { schema: { summary: '我的工作', response: { 200: Work } } }, (request) =>
    workOf(office, identity.viewer(request)),
  );

  routes.get(
    '/api/matters/:module',
    { schema: { summary: '事项列表', params: ByModule, querystring: ListQuery, response: { 200: MatterList } } },
    (request) => listMatters(office, identity.viewer(request), request.params.module, request.query),
  );

  routes.get(
    '/api/search',
    { schema: { summary: '全文检索', querystring: ListQuery, response: { 200: MatterList } } },
    (request) => listMatters(office, identity.viewer(request), undefined, request.query),
  );

  routes.post(
    '/api/matters/:module',
    { schema: { summary: '新建事项', params: ByModule, body: OpenRequest, response: { 201: ActResult } } },
    async (request, reply) => {
      const outcome = await openMatter(office, identity.viewer(request), request.params.module, {
        ...(request.body as never as z.infer<typeof OpenRequest> & { stated: never }),
        ...requestKey(request),
      });
      await after(outcome);
      return reply.status(201).send(actResult(office, outcome));
    },
  );

  const OpeningQuery = z.object({
    from: z.string().max(64),
    procedure: z.string().max(64).optional(),
    act: z.string().max(64).optional(),
  });
  routes.get(
    '/api/matters/:module/opening',
    {
      schema: { summary: '由其他事项发起', params: ByModule, querystring: OpeningQuery, response: { 200: Opening } },
    },
    (request) => openingFrom(office, identity.viewer(request), request.params.module, request.query),
  );

  routes.get(
    '/api/matters/:module/:id',
    { schema: { summary: '事项', params: ById, response: { 200: MatterPage } } },
    (request) => pageOf(office, identity.viewer(request), request.params.module, request.params.id),
  );

  routes.post(
    '/api/matters/:module/:id/acts',
    { schema: { summary: '办理', params: ById, body: ActRequest, response: { 200: ActResult } } },
    async (request) => {
      const outcome = await performAct(office, identity.viewer(request), request.params.module, request.params.id, {
        ...(request.body as never as z.infer<typeof ActRequest> & { stated: never }),
        ...requestKey(request),
      });
      await after(outcome);
      return actResult(office, outcome);
    },
  );

  const Preview = z.object({
    html: z.string(),
    refusals: z.array(Refusal),
    warnings: z.array(z.object({ sentence: z.string(), per: z.unknown().optional() })),
  });
  const preview = async (ready: () => ReturnType<typeof consider>): Promise<z.infer<typeof Preview>> => {
    try {
      const { prepared } = await ready();
      const numbers = prepared.papers.map((p) => ({
        paper: p.paper,
        number: p.series === undefined ? '' : '（编号于办理时生成）',
      }));
      const warnings = prepared.warnings.map((w) => ({
        sentence: w.sentence,
        ...(w.per ? { per: articleOf(w.per) } : {}),
      }));
      return {
        html: renderPapers(prepared, numbers, office.county())
          .map((p) => p.html)
          .join('<hr>'),
        refusals: [],
        warnings,
      };
    } catch (error) {
      if (error instanceof Refused) return { html: '', refusals: error.refusals.map(refusalView), warnings: [] };
      throw error;
    }
  };
  routes.post(
    '/api/matters/:module/:id/preview',
    { schema: { summary: '预览文书', params: ById, body: ActRequest, response: { 200: Preview } } },
    (request) =>
      preview(() =>
        consider(office, identity.viewer(request), request.params.module, request.params.id, request.body as never),
      ),
  );
  routes.post(
    '/api/matters/:module/preview',
    { schema: { summary: '预览立案文书', params: ByModule, body: OpenRequest, response: { 200: Preview } } },
    (request) =>
      preview(() => considerOpening(office, identity.viewer(request), request.params.module, request.body as never)),
  );

  routes.post(
    '/api/matters/:module/:id/tips',
    { schema: { summary: '填写提示', params: ById, body: ActRequest, response: { 200: FormTips } } },
    (request) =>
      tipsOfAct(office, identity.viewer(request), request.params.module, request.params.id, request.body as never),
  );
  routes.post(
    '/api/matters/:module/tips',
    { schema: { summary: '新建时的填写提示', params: ByModule, body: OpenRequest, response: { 200: FormTips } } },
    (request) => tipsOfOpening(office, identity.viewer(request), request.params.module, request.body as never),
  );

  routes.get(
    '/api/matters/:module/:id/limits/:limit',
    {
      schema: {
        summary: '期限说明',
        params: ById.extend({ limit: z.string().max(64) }),
        response: { 200: LimitExplanation },
      },
    },
    (request) =>
      explain(office, identity.viewer(request), request.params.module, request.params.id, request.params.limit),
  );

  routes.get(
    '/api/matters/:module/:id/papers/:seq/:paper',
    { schema: { summary: '文书', params: ById.extend({ seq: z.coerce.number().int(), paper: z.string().max(64) }) } },
    async (request, reply) => {
      const { module, id, seq, paper } = request.params;
      await getMatter(office, identity.viewer(request), module, id);
      const { rows } = await office.pool.query<{ html: string }>(
        'select html from papers where region = $1 and matter = $2 and seq = $3 and paper = $4',
        [office.region, id, seq, paper],
      );
      if (!rows[0]) throw new NotFound('没有这份文书');
      return reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
        .send(rows[0].html);
    },
  );

  routes.get(
    '/api/matters/:module/:id/proof',
    { schema: { summary: '记录证明', params: ById } },
    async (request, reply) => {
      const { module, id } = request.params;
      await getMatter(office, identity.viewer(request), module, id);
      return reply
        .header('content-disposition', `attachment; filename="yifa-proof-${id}.json"`)
        .send(await matterProof(office, id));
    },
  );

  routes.get(
    '/api/matters/:module/export',
    { schema: { summary: '导出台账', params: ByModule, querystring: ListQuery } },
    async (request, reply) => {
      const { name, bytes } = await exportRegister(
        office,
        identity.viewer(request),
        request.params.module,
        request.query,
      );
      return reply
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .send(bytes);
    },
  );

  // Every look at a personal value is kept for the auditor (个人信息保护法51).
  routes.post(
    '/api/matters/:module/:id/reveal',
    {
      schema: {
        summary: '查看个人信息',
        params: ById,
        body: z.object({ field: z.string().max(64), reason: z.string().trim().min(2, '请说明查看的理由').max(200) }),
        response: { 200: z.object({ value: z.string(), raw: z.unknown() }) },
      },
    },
    async (request) => {
      const viewer = identity.viewer(request);
      const matter = await getMatter(office, viewer, request.params.module, request.params.id);
      const field = procedureOf(office, matter).file[request.body.field];
      const value = matter.file[request.body.field];
      if (!field || value === undefined) throw new NotFound('没有这项内容');
      await refuseHeld(office, viewer);
      await office.pool.query(
        "insert into audit (region, person, what, about, detail) values ($1, $2, 'reveal', $3, $4)",
        [
          office.region,
          viewer.id,
          matter.id,
          JSON.stringify({ field: request.body.field, reason: request.body.reason }),
        ],
      );
      return { value: valueText(field, value, office.county()), raw: value };
    },
  );
}

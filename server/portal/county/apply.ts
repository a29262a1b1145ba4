/** An application sent from the portal: the opening act performed by the party, once, with a receipt. */
import { createHash } from 'node:crypto';
import type { Acting, Online } from '../../../kernel/procedure/index.ts';
import { capacityOf, limitsOf, Refused } from '../../../kernel/procedure/index.ts';
import type { Refusal, Stated } from '../../../web/portal/index.ts';
import { AlreadyOpen, Conflict } from '../../matters/errors.ts';
import { environmentOf, type Office, openMatter, procedureOf } from '../../matters/service.ts';
import { limitView } from '../../present/limits.ts';
import { refusalView } from '../../present/words.ts';
import type { Applied } from '../source.ts';
import { filesAreKept } from './files.ts';
import { offeredAt } from './offers.ts';
import { officeField, procedureOfOnline, takingOffices } from './online.ts';
import { codeFrom, giveCode } from './query-code.ts';

/** Whoever acts from the portal, as this actor of a procedure; `own` are the matters whose code was shown. */
export function partyOf(
  office: Office,
  procedure: { module: string },
  actor: string,
  own: readonly string[] = [],
): Acting {
  return {
    kind: 'party',
    id: `party:${actor}`,
    name: '当事人',
    region: office.region,
    capacities: [capacityOf(procedure as never, actor)],
    offices: [],
    own,
  };
}

/** What stood against an act, in words for the party; an unforeseen fault is thrown on. */
export function refusalsOf(error: unknown): Refusal[] {
  if (error instanceof Refused) return error.refusals.map(refusalView);
  if (error instanceof AlreadyOpen)
    return [{ code: 'already-open', sentence: error.says, advice: '请用原来的编号和查询码查进度，不需要再次申请' }];
  if (error instanceof Conflict)
    return [{ code: 'conflict', sentence: '这件事刚刚有了新的进展，这次没有提交', advice: '请返回查看以后再办' }];
  throw error;
}

export const unkept: Refusal = { code: 'field', sentence: '有文件没有上传成功', advice: '请删去以后重新上传' };

export async function applyOnline(
  office: Office,
  module: string,
  act: string,
  stated: Stated,
  key: string,
  from?: string,
): Promise<Applied> {
  const found = office.modules.find((m) => m.id === module);
  const online: Online | undefined = found?.online.find((o) => o.act === act);
  const procedure = found && online && procedureOfOnline(found, online, office.clock.today());
  if (!found || !online || !procedure)
    return {
      ok: false,
      refusals: [{ code: 'not-opened', sentence: '现在不能在网上申请这件事', advice: '请到窗口办理' }],
    };
  if (!(await filesAreKept(office, stated))) return { ok: false, refusals: [unkept] };
  const { [officeField]: chosen, ...typed } = stated;
  const offered = online.from && from ? await offeredAt(office, module, act, from) : undefined;
  if (online.from && !offered && (from !== undefined || !online.from.alone))
    return {
      ok: false,
      refusals: [
        {
          code: 'window-closed',
          sentence: `现在不能“${online.from.offer}”：可能已经截止`,
          advice: '请看公告写明的期限；仍有意见的，可以直接向公告中的单位反映',
        },
      ],
    };
  const own = online.from && offered ? { ...typed, [online.from.fills]: offered.matter } : typed;
  const offices = offered
    ? [{ code: offered.office, name: office.county().officeName(offered.office) }]
    : takingOffices(office, found, online);
  const taking = offices.length === 1 ? offices[0] : offices.find((o) => o.code === chosen);
  if (!taking)
    return {
      ok: false,
      refusals: [
        {
          code: 'field',
          field: officeField,
          sentence: offices.length === 0 ? '本县还没有单位受理网上申请' : '请选择由哪个单位办理',
          advice: offices.length === 0 ? '请到窗口办理' : '请返回选择',
        },
      ],
    };
  try {
    // The key is the citizen's secret: what is remembered of the request is its hash alone.
    const outcome = await openMatter(office, partyOf(office, procedure, online.as), module, {
      act,
      stated: own,
      procedure: procedure.id,
      office: taking.code,
      key: createHash('sha256').update(`apply ${key}`).digest('hex'),
    });
    const { matter } = outcome;
    const code = codeFrom(office.partyKey, key);
    await giveCode(office.pool, office.region, office.partyKey, matter.id, code);
    const under = procedureOf(office, matter);
    const env = environmentOf(office, under);
    const next = limitsOf(under, matter, env.calendar, env.setting)
      .map((l) => limitView(under, l, env.today))
      .filter((l) => l.status === 'running' && l.due !== null && l.force !== 'internal');
    return {
      ok: true,
      receipt: {
        number: matter.number ?? matter.id,
        code,
        label: online.label,
        office: office.county().officeName(matter.office),
        receivedOn: matter.openedOn,
        next: next.map(({ label, binds, due, allow, provisional, per }) => ({
          label,
          binds,
          due: due as string,
          allow,
          provisional,
          per,
        })),
      },
    };
  } catch (error) {
    return { ok: false, refusals: refusalsOf(error) };
  }
}

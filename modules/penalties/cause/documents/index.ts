/** Papers of the cause register: the published benchmark (裁量基准) and the notice that a cause no longer applies. */
import { chineseDate } from '../../../../kernel/calendar/index.ts';
import { type Block, facts, heading, list, note, para } from '../../../../kernel/document/blocks.ts';
import { moneyText } from '../../../../kernel/indicator/index.ts';
import type { PaperSpec } from '../../../../kernel/procedure/index.ts';
import { APL, DISCRETION } from '../../../../law/index.ts';
import { clause, sentence } from '../../summary/documents/wording.ts';
import { baseName, byRate, rateSpan } from '../base.ts';
import { type PartyKind, tierRange } from '../benchmark.ts';
import type { CauseView as V } from '../matter.ts';
import { penaltyKinds, sectors, sources, type Tier, tiers } from '../options.ts';

const day = (date: string | undefined): string => (date === undefined ? '—' : chineseDate(date));
const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '');

function scaleRows(v: V): (readonly [string, string | undefined])[] {
  const f = v.file;
  const when = { lighter: f.lighterWhen, ordinary: f.ordinaryWhen, heavier: f.heavierWhen };
  const amount = (kind: PartyKind, tier: Tier): string => {
    // The scale in money: below every base where multiples apply.
    const of = tierRange({ ...f, fineBasis: 'fixed' }, kind, tier);
    return of ? `${moneyText(of.min)}至${moneyText(of.max)}` : '';
  };
  const rate = (min: number | undefined, max: number | undefined): string => rateSpan(min ?? 0, max ?? 0, f.rateUnit);
  const rates = {
    lighter: rate(f.multipleMin, f.multipleLighterMax),
    ordinary: rate(f.multipleLighterMax, f.multipleHeavierMin),
    heavier: rate(f.multipleHeavierMin, f.multipleMax),
  };
  return (Object.keys(tiers) as Tier[]).map((tier) => {
    const money = `对公民${amount('citizen', tier)}，对法人、其他组织${amount('legalPerson', tier)}`;
    const base = baseName(f);
    const apart = [
      ...(f.smallBelow ? [`${base}不足${moneyText(f.smallBelow)}的`] : []),
      ...(f.fixedWhen?.includes('none') ? [`没有${base}的`] : []),
      ...(f.fixedWhen?.includes('unclear') ? [`${base}无法计算、查清的`] : []),
    ];
    const scale =
      f.fineBasis === 'fixed'
        ? money
        : apart.length > 0
          ? `${apart.join('、')}，${money}；其余按${base}的${rates[tier]}`
          : `按${base}的${rates[tier]}`;
    return [tiers[tier], `${clause(when[tier])}——${scale}`] as const;
  });
}

/** What the statute adds to a rate: the least base and the greatest fine. */
function bounds(v: V): Block[] {
  const f = v.file;
  if (!byRate(f)) return [];
  const said = [
    ...(f.countAs ? [`${baseName(f)}不足${moneyText(f.countAs)}的，按${moneyText(f.countAs)}计算。`] : []),
    ...(f.fineAtMost ? [`罚款最高不超过${moneyText(f.fineAtMost)}。`] : []),
    '按倍数、比例计算不足一分的，上限舍去，下限进为一分。',
  ];
  return [para(said.join(''))];
}

/** The text that a citizen reads and an officer applies; also what leaves for the portal. */
export function benchmarkText(v: V): Block[] {
  const f = v.file;
  return [
    facts(
      ['案由编号', f.code],
      ['案由', f.name],
      ['执法领域', f.sector && sectors[f.sector]],
      ['负责部门', f.department && v.officeName(f.department)],
      ['所属权力事项', linesOf(f.powerCodes).join('、') || undefined],
      ['违法行为', f.conduct],
      ['违反的条款', f.prohibitionBasis],
      ['处罚的条款', `（${f.source ? sources[f.source] : ''}）${f.penaltyBasis ?? ''}`],
      ['处罚种类', (f.kinds ?? []).map((k) => penaltyKinds[k]).join('、')],
      ['初次违法的认定周期', f.firstTimeMonths === undefined ? undefined : `${f.firstTimeMonths}个月`],
      ['施行日期', day(f.effectiveFrom)],
    ),
    heading('应当查明的要件'),
    list(...linesOf(f.elements)),
    ...(f.fineBasis === 'none' ? [] : [heading('裁量阶次'), facts(...scaleRows(v))]),
    ...bounds(v),
    note('具有行政处罚法第三十二条情形的从轻或者减轻处罚；具有第三十三条情形的不予处罚。偏离本基准的，应当说明理由。'),
  ];
}

export const benchmark: PaperSpec<V> = {
  label: '行政处罚案由和裁量基准',
  series: '案由基准',
  seal: 'authority',
  per: APL.art(34),
  body: benchmarkText,
};

export const endNotice: PaperSpec<V> = {
  label: '案由停止适用的公告',
  series: '案由停用',
  seal: 'authority',
  per: DISCRETION.art(),
  body: (v) => [
    para(
      v.file.repealedOn === undefined
        ? `案由“${v.file.name ?? ''}”（${v.file.code ?? ''}）自${day(v.file.supersededOn)}起由新公布的同一编号的案由取代。`
        : `案由“${v.file.name ?? ''}”（${v.file.code ?? ''}）自${day(v.file.repealedOn)}起废止。`,
    ),
    para(`理由：${sentence(v.file.endReason)}`),
    para('此前发生的违法行为，适用行为发生时的规定；作出决定时的规定处罚较轻或者不认为是违法的，适用新的规定。'),
  ],
};

export const papers = { benchmark, endNotice };

/** What an investigation concludes and what is then decided: from the cause's own elements and from where the amount stands. */
import { chineseDate, type LegalDate } from '../../../../../kernel/calendar/index.ts';
import { moneyText } from '../../../../../kernel/indicator/index.ts';
import type { Stated } from '../../tale.ts';
import { isHeavy, plain } from './hands.ts';
import { type CasePlan, sectorOf, stands } from './plan.ts';

export const weighing = { lighter: 0, ordinary: 1, heavier: 2 } as const;

/** The base of a fine that is a multiple, and how it was reckoned. */
function baseOf({ base, cause: { fine, elements } }: CasePlan): Stated {
  if (base === undefined || fine === undefined || !('of' in fine)) return {};
  const [, evidence = '账目、票据'] = elements.find(([e]) => /货值|违法所得|金额|合同价款/.test(e)) ?? [];
  return {
    baseKind: fine.of,
    baseValue: base,
    baseReckoned: `按${evidence}逐笔核算，共${moneyText(base)}，当事人核对后签名确认。`,
  };
}

/** What the investigation concludes: facts from the cause's own elements, tier and reasons from where the amount stands. */
export function proposalOf(p: CasePlan, acted: LegalDate, fine = p.fine): Stated {
  const tier = stands(p.cause, p.party.kind, fine, p.base) ?? 'none';
  const heavy = isHeavy(p);
  const mitigated = tier === 'below';
  const index = weighing[tier as keyof typeof weighing] ?? 0;
  return {
    facts: `经查，${chineseDate(acted)}，${p.party.name}在${p.place}${plain(p.cause.conduct)}。经现场检查、询问和核对有关材料，${p.cause.elements.map(([e]) => e).join('；')}，事实清楚。`,
    evidenceList: p.cause.elements.map(([e, evidence]) => `${evidence}，证明${e}`).join('\n'),
    violated: `${p.cause.prohibition}。`,
    basis: p.cause.penalty,
    corrected: true,
    harmless: false,
    weighed: `${p.cause.weighs[index]}，配合调查。${mitigated ? '主动消除违法行为危害后果，依法减轻处罚。' : tier === 'none' ? '依法给予警告。' : `按裁量基准在该阶次内确定罚款${moneyText(fine)}。`}`,
    ...(mitigated ? { mitigation: ['removedHarm'], weight: 'mitigated' } : tier === 'none' ? {} : { weight: tier }),
    stands: tier,
    departs: false,
    gains: 'none',
    ...baseOf(p),
    crimeCheck: p.cause.life ? 'notReached' : 'noCrime',
    proposedKinds: [fine === 0 ? 'warning' : 'fine'],
    proposedFine: fine,
    complex: heavy || mitigated,
    reviewNeeded: heavy || mitigated,
    ...(heavy || mitigated ? { reviewGround: 'catalogue' } : {}),
  };
}

export function decisionOf(p: CasePlan, fine = p.fine): Stated {
  const kind = fine === 0 ? 'warning' : 'fine';
  return {
    kinds: [kind],
    heaviest: kind,
    fine,
    stands: stands(p.cause, p.party.kind, fine, p.base) ?? 'none',
    total: fine,
    payFirst: fine > 0,
    isMinor: false,
    secrecyGround: fine === 0 && sectorOf(p.cause) === 'market' ? 'warningOnly' : 'none',
    creditCategory: 'general',
    displayMonths: 3,
  };
}

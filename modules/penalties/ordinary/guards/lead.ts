/** Leads and filing: who has the power, whether the act is still punishable, whether someone filed first, and what an exemption must state. */
import { APL, SAMR_P } from '../../../../law/index.ts';
import { whyNotUnderPower } from '../../cause/index.ts';
import { whyNotApplicable } from '../../list/index.ts';
import { whyNoPower } from '../../summary/power.ts';
import type { V } from '../matter.ts';
import { lenientGrounds } from '../options.ts';
import { causeFault, causeOf, rangeFault, standing } from '../reckon/cause.ts';
import { earlierViolations, filedFirst } from '../reckon/earlier.ts';
import { discoverableUntil, limitationPassed } from '../reckon/limitation.ts';
import { claim, written } from './words.ts';

export const inspectionNamed = claim('来自监督检查的指明检查', APL.art(54, 1), (v) => {
  if (v.file.source === 'turned') return v.file.spotCase !== undefined || '请选择转来的当场处罚事项';
  if (v.file.source !== 'inspection') return true;
  return (
    v.file.inspection !== undefined || written(v.file.sourceNote) || '请选择发现违法行为的检查，或者写明检查的情况'
  );
});

export const causeUsable = claim(
  '案由已公布并在行为时施行',
  APL.art(34),
  (v) => causeFault(v) ?? true,
  '请从案由库选择已经公布施行的案由',
);

/** P-01: own, authorised, entrusted or devolved; the power register says which office holds it, where and when (V-01—V-03). */
export const powerHeld = claim(
  '本机关在当时当地有此职权',
  APL.art(17),
  (v) => {
    const power = v.file.power === undefined ? undefined : v.referred(v.file.power);
    const use = { authority: v.matter?.authority, territory: v.file.territory, act: 'penalty' } as const;
    const fault = whyNoPower(power, { ...use, on: v.on });
    if (fault !== undefined || !['devolved', 'entrusted'].includes(String(power?.file.kind))) return fault ?? true;
    // V-02: what was devolved or entrusted must have been so already when the act was done.
    return whyNoPower(power, { ...use, on: v.file.actTo ?? v.file.actFrom ?? v.on }) ?? true;
  },
  '没有职权的，应当移送有管辖权的机关；乡镇（街道）以县政府公布的赋权清单为准',
);

/** Nobody decides a case whose cause lies outside the power that is cited: own, concentrated, authorised, devolved or entrusted alike. */
export const causeUnderPower = claim(
  '案由属于所选的执法职权',
  APL.art(17),
  (v) => whyNotUnderPower(v.file.power === undefined ? undefined : v.referred(v.file.power), causeOf(v)) ?? true,
  '请选择包括这一案由的权力事项；本机关没有这项职权的，移送有管辖权的机关',
);

export const notTimeBarred = claim(
  '违法行为没有超过追责时效',
  APL.art(36),
  (v) => {
    if (!limitationPassed(v)) return true;
    return `违法行为自${v.file.actTo ?? v.file.actFrom}起算，追责时效到${discoverableUntil(v)}届满，${v.file.foundOn}才发现，不再给予行政处罚`;
  },
  '请不予立案；行为有连续或者继续状态的，从行为终了之日起计算',
);

export const periodOfAct = claim('违法行为的起止相符', APL.art(36, 2), (v) => {
  const { actFrom, actTo, continuing } = v.file;
  if (actTo !== undefined && actFrom !== undefined && actTo < actFrom) return '违法行为终了之日早于发生之日';
  if (actFrom !== undefined && actFrom > v.on) return '违法行为发生之日晚于今天';
  return (
    continuing !== false || actTo === undefined || actTo === actFrom || '没有连续或者继续状态的，终了之日就是发生之日'
  );
});

export const nobodyFiledFirst = claim(
  '没有其他机关先行立案',
  APL.art(25, 1),
  (v) => {
    const [first] = filedFirst(v).filter((m) => m.authority !== undefined && m.authority !== v.matter?.authority);
    return (
      first === undefined ||
      `${v.officeName(first.authority ?? '')}已就同一违法行为立案（${first.number ?? '案号待查'}），由最先立案的机关管辖`
    );
  },
  '请移送最先立案的机关',
);

export const twoOfficers = claim(
  '执法人员不少于两人',
  APL.art(42, 1),
  (v) => {
    const named = v.stated.stepOfficers ?? v.stated.officers ?? v.stated.verifiers ?? v.stated.crimeGroup ?? [];
    return named.length >= 2 || `执法人员不得少于两人，现有${named.length}人`;
  },
  '执法辅助人员不计入；请补足持有效行政执法证的人员',
);

const filingRule: Readonly<Record<string, { most: number; per: string }>> = {
  market: { most: 15, per: '市场监督管理行政处罚程序规定第十八条' },
  agriculture: { most: 7, per: '农业行政处罚程序规定第二十九条' },
  housing: { most: 10, per: '住房和城乡建设行政处罚程序规定第十五条' },
};
export const filingExtendable = claim('立案期限只在部门规章规定的范围内延长', SAMR_P.art(18), (v) => {
  const rule = filingRule[v.file.sector ?? ''];
  if (rule === undefined) return '本领域没有规定立案期限，不需要延长';
  return (v.file.filingExtension ?? 0) <= rule.most || `依${rule.per}，最多延长${rule.most}个工作日`;
});

export const isLenient = (v: V): boolean =>
  [v.file.notFiledGround, v.file.noPenaltyGround].some(
    (g) => g !== undefined && (lenientGrounds as readonly string[]).includes(g),
  );

/** 免罚: the amount, how it was reckoned and the education must all be on record, or the exempted amount would be a figure out of nothing. */
export const exemptionRecorded = claim('免予处罚的写明金额、依据和教育情况', APL.art(33, 3), (v) => {
  if (!isLenient(v))
    return typeof v.stated.exempted !== 'number' || '只有因轻微、首违、无过错不予处罚的，才填写免予罚款金额';
  if (v.file.cause === undefined) return '请选择案由，免予罚款金额依案由的裁量基准计算';
  if (v.file.exempted === undefined || !written(v.file.exemptedBasis)) return '请填写免予罚款金额和计算依据';
  if (!written(v.file.education)) return '依法不予处罚的，应当对当事人进行教育，并记录教育情况';
  const item = v.file.lenientItem === undefined ? undefined : whyNotApplicable(v.referred(v.file.lenientItem), v.on);
  if (item !== undefined) return item;
  const unknown = rangeFault(v);
  if (unknown !== undefined) return `免予罚款金额依法定幅度计算：${unknown}`;
  const stands = standing(v, v.file.exempted);
  return stands === undefined || (stands !== 'below' && stands !== 'above') || '免予罚款金额不在法定幅度以内';
});

export const firstIndeed = claim('确系初次违法', APL.art(33, 1), (v) => {
  if (v.file.notFiledGround !== 'firstTime' && v.file.noPenaltyGround !== 'firstTime') return true;
  const [earlier] = earlierViolations(v);
  return (
    earlier === undefined ||
    `当事人在认定周期内已有同一案由的记录（${earlier.number ?? earlier.openedOn}），不是初次违法`
  );
});

export const limitationGroundTrue = claim('以超过时效为由的确已超过', APL.art(36), (v) => {
  if (v.file.notFiledGround !== 'limitation' && v.file.noPenaltyGround !== 'limitation') return true;
  return (
    limitationPassed(v) ||
    `追责时效${discoverableUntil(v) === undefined ? '尚未起算' : `到${discoverableUntil(v)}`}，没有超过`
  );
});

/** What must hold before goods are sealed or seized, while they are held, and when they are disposed of (行政强制法16—28). */
import { dueHours, hours, type LegalMinute } from '../../../kernel/calendar/index.ts';
import { claim } from '../../../kernel/procedure/index.ts';
import { ACL } from '../../../law/index.ts';
import { whyNoPower } from '../summary/power.ts';
import { inBoth, linesOf } from './goods.ts';
import type { SealingView } from './matter.ts';

type V = SealingView;
const written = (text: string | undefined, least = 4): boolean => (text ?? '').trim().length >= least;

// 报告、批准
export const withinCase = claim<V>('与行政处罚案件相关', ACL.art(23, 1), (v) => {
  const source = v.file.case === undefined ? undefined : v.referred(v.file.case);
  return (
    (source?.module === 'penalties' && source.procedure === 'penalties') ||
    '查封、扣押限于涉案的场所、设施或者财物，请选择所属的行政处罚案件'
  );
});

export const powerToCoerce = claim<V>(
  '有权实施行政强制措施，且不是受委托的',
  ACL.art(17, 1),
  (v) =>
    whyNoPower(v.file.power === undefined ? undefined : v.referred(v.file.power), {
      authority: v.matter?.authority,
      territory: v.file.territory,
      on: v.file.servedOn ?? v.on,
      act: 'coercion',
    }) ?? true,
  '没有法律、法规规定的行政强制措施权的，请移送有权机关',
);

export const twoOfficers = claim<V>(
  '由两名以上执法人员实施',
  ACL.art(18, undefined, 2),
  (v) => (v.file.officers?.length ?? 0) >= 2 || '实施行政强制措施应当有两名以上行政执法人员',
);

export const lawfulBasis = claim<V>('依据法律、法规', ACL.art(10), (v) => {
  if (v.file.basisKind === 'rule' || v.file.basisKind === 'document')
    return '法律、法规以外的规范性文件（包括规章）不得设定行政强制措施';
  return /第[〇零一二三四五六七八九十百千\d]+条/.test(v.file.basis ?? '') || '法律依据应当写到条、款、项';
});

export const necessary = claim<V>(
  '非强制手段不能达到目的',
  ACL.art(5),
  (v) =>
    (written(v.file.reason, 10) && written(v.file.milder, 10)) ||
    '请写明理由，并说明为什么采用非强制手段不能达到行政管理目的',
  '违法行为情节显著轻微或者没有明显社会危害的，可以不采取行政强制措施（第十六条第二款）',
);

export const onlyRelated = claim<V>('限于涉案财物', ACL.art(23, 1), (v) => {
  if (v.file.related !== true) return '不得查封、扣押与违法行为无关的场所、设施或者财物';
  if (v.file.necessities === true) return '不得查封、扣押公民个人及其所扶养家属的生活必需品';
  return linesOf(v.file.goods).length > 0 || '请逐项写明清单';
});

export const notSealedTwice = claim<V>('不得重复查封', ACL.art(23, 2), (v) => {
  if (v.file.measure === 'seal' && v.file.sealedElsewhere === true)
    return '当事人的场所、设施或者财物已被其他国家机关依法查封的，不得重复查封';
  for (const other of v.found('heldAlready')) {
    const same = inBoth(v.file.goods, typeof other.file.goods === 'string' ? other.file.goods : undefined);
    if (same !== undefined) return `“${same}”已被${other.number ?? '另一查封扣押决定'}查封、扣押，不得重复采取措施`;
  }
  return true;
});

// 实施
export const formsKept = claim<V>('现场程序齐备', ACL.art(18), (v) => {
  const f = v.file;
  if (f.identityShown !== true) return '应当出示执法身份证件';
  if (f.rightsTold !== true) return '应当当场告知理由、依据以及依法享有的权利、救济途径';
  if (!written(f.statement, 1)) return '应当听取当事人的陈述和申辩并记录，没有的写“无”';
  return true;
});

export const signedOrWitnessed = claim<V>('现场笔录签名', ACL.art(18), (v) => {
  const { presence, signed, witness, signature } = v.file;
  if (presence === 'absent')
    return (
      (signed === 'witnessed' && written(witness, 2) && (signature?.length ?? 0) > 0) ||
      '当事人不到场的，邀请见证人到场，由见证人和执法人员在现场笔录上签名或者盖章'
    );
  if (signed === 'witnessed') return '当事人到场的，由当事人签名；拒绝的，在笔录中注明';
  return signed === 'refused' || (signature?.length ?? 0) > 0 || '请由当事人在现场笔录上签名或者盖章';
});

export const deliveredOnTheSpot = claim<V>(
  '当场交付决定书和清单',
  ACL.art(24, 1),
  (v) => v.file.delivered === true || '应当制作并当场交付查封、扣押决定书和清单',
);

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;
export const timeStated = claim<V>(
  '写明实施时间',
  ACL.art(19),
  (v) => clock.test(v.file.servedAt ?? '') || '请按“14:30”写明实施时间',
);

export const trulyUrgent = claim<V>(
  '情况紧急',
  ACL.art(19),
  (v) => written(v.file.urgency, 10) || '当场实施的，请写明来不及事先报告批准的紧急情况',
  '不紧急的，先报告并经行政机关负责人批准',
);

/** The moment by which the paper must be made up: it does not stand still at night or on days off. */
export function paperDue(servedOn: string, servedAt: string): LegalMinute {
  return dueHours({ from: `${servedOn}T${servedAt}`, allow: hours(24) }).due;
}

export const within24Hours = claim<V>(
  '二十四小时内补办批准手续',
  ACL.art(19),
  (v) => {
    const { servedOn, servedAt, ratifiedOn, ratifiedAt } = v.file;
    if (servedOn === undefined || servedAt === undefined || ratifiedOn === undefined) return true;
    if (!clock.test(ratifiedAt ?? '')) return '请按“09:00”写明批准时间';
    const due = paperDue(servedOn, servedAt);
    return `${ratifiedOn}T${ratifiedAt}` <= due || `应当在${due.replace('T', ' ')}以前补办批准手续，现已超过二十四小时`;
  },
  '请立即解除并退还财物；仍有必要的，另行报告批准',
);

export const ratifiedAfter = claim<V>('批准不早于实施', ACL.art(19), (v) => {
  const { servedOn, servedAt, ratifiedOn, ratifiedAt } = v.file;
  return (
    `${ratifiedOn}T${ratifiedAt}` >= `${servedOn}T${servedAt}` || '批准时间早于实施时间；事先批准的，请按一般程序办理'
  );
});

// 期间
export const appraisalPlain = claim<V>('期间明确并书面告知', ACL.art(25, 3), (v) => {
  const { appraisalFrom = '', appraisalUntil = '', appraisalTold } = v.file;
  if (appraisalUntil < appraisalFrom) return '期间届满日早于送检日期';
  return appraisalTold === true || '检测、检验、检疫或者技术鉴定的期间应当明确并书面告知当事人，否则不能扣除';
});

export const appraisalNotLonger = claim<V>(
  '扣除不超过告知的期间',
  ACL.art(25, 3),
  (v) =>
    (v.file.appraisalEnded ?? '') <= (v.file.appraisalUntil ?? '') ||
    `只扣除书面告知的期间（至${v.file.appraisalUntil}）；超出的部分不扣除`,
  '请以告知的期间届满日登记结束',
);

export const extensionReasoned = claim<V>(
  '情况复杂并说明理由',
  ACL.art(25, 2),
  (v) => written(v.file.extensionReason, 10) || '延长应当写明情况复杂的具体理由，并书面告知当事人',
);

export const perishableOnly = claim<V>(
  '只有不易保管的可以先行拍卖、变卖',
  ACL.art(28, 2),
  (v) => v.file.perishable === true || '不是鲜活物品或者其他不易保管的财物，不得先行拍卖、变卖',
);

// 处理
export const caseOrdersConfiscation = claim<V>('有没收的处罚决定', ACL.art(27), (v) => {
  const source = v.file.case === undefined ? undefined : v.referred(v.file.case);
  const kinds = source?.file.kinds;
  return (
    (Array.isArray(kinds) && kinds.includes('confiscateGoods')) ||
    '所属案件没有“没收非法财物”的处罚决定，不能没收；应当解除的，请办理解除'
  );
});

export const destructionOrdered = claim<V>(
  '法律、行政法规规定应当销毁',
  ACL.art(27),
  (v) =>
    (/第[〇零一二三四五六七八九十百千\d]+条/.test(v.file.disposalBasis ?? '') && written(v.file.disposalWitness, 2)) ||
    '销毁应当写明法律、行政法规的条款，并有监督人、见证人',
);

export const partyTold = claim<V>(
  '移送书面告知当事人',
  ACL.art(21),
  (v) => v.file.transferTold === true || '将查封、扣押的财物一并移送的，应当书面告知当事人',
);

export const allReturned = claim<V>('退还逐项登记', ACL.art(28, 2), (v) => {
  if (!written(v.file.returned, 2)) return '请逐项写明退还的财物；已拍卖、变卖的写明款项';
  return (
    v.file.proceeds === undefined || (v.file.returned ?? '').includes('款') || '已先行拍卖、变卖的，应当退还所得款项'
  );
});

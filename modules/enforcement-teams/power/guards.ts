/** What a power must rest on before it may be used: the right kind of source, a registered body, a published list, a letter of entrustment. */
import { addYears } from '../../../kernel/calendar/index.ts';
import { unsure } from '../../../kernel/citation/index.ts';
import { claim as kernelClaim, type ReferredMatter } from '../../../kernel/procedure/index.ts';
import { ACL, APL, OGI } from '../../../law/index.ts';
import type { PowerView } from './matter.ts';

type V = PowerView;
const claim = kernelClaim<V>;

const written = (text: string | undefined, least = 4): boolean => (text ?? '').trim().length >= least;
const record = (v: V): ReferredMatter | undefined => (v.file.body === undefined ? undefined : v.referred(v.file.body));

// 一般
export const basisSuffices = claim(
  '规范性文件不是处罚和强制的依据',
  APL.art(16),
  (v) => {
    const { acts = [], basisKind } = v.file;
    if (!written(v.file.legalBasis)) return '请写明法律、法规、规章的名称和条、款、项';
    if (basisKind === 'normative') return '其他规范性文件不得设定行政处罚，也不是行政检查的依据';
    return (
      !acts.includes('coercion') ||
      basisKind !== 'rule' ||
      '行政强制措施由法律、法规规定，规章不是依据（行政强制法第十条）'
    );
  },
  '请按法律、法规、规章填写',
);

export const actsNamed = claim(
  '写明可以实施什么',
  APL.art(17),
  (v) => (v.file.acts ?? []).length > 0 || '请至少选择一种执法行为',
);

export const bodyConfirmed = claim(
  '行使机关是确认的执法主体',
  APL.art(17),
  (v) => {
    const body = record(v);
    if (body?.state !== 'inForce') return '行使机关的执法主体登记尚未确认，或者已经撤销';
    if (body.file.unit !== v.file.authority) return '所选的执法主体登记不是行使机关的';
    const kind = String(body.file.kind);
    if (kind === 'countyTeam' || kind === 'townshipTeam' || kind === 'entrusted')
      return '队伍和受委托组织不是行使机关，应当填写以其名义执法的机关';
    if (v.file.kind === 'devolved' && kind !== 'township')
      return '赋权事项由乡镇人民政府、街道办事处行使，并加盖其印章';
    return v.file.kind !== 'authorised' || kind === 'authorised' || '授权的事项由被授权的组织行使';
  },
  '请先办理执法主体登记',
);

export const ownKind = claim(
  '赋权和委托另行办理',
  APL.art(24),
  (v) =>
    (v.file.kind !== 'devolved' && v.file.kind !== 'entrusted') || '赋权事项请“登记省级赋权目录”，委托请“签订委托书”',
);
export const devolvedKind = claim(
  '本程序行为只用于赋权',
  APL.art(24),
  (v) => v.file.kind === 'devolved' || '来源应当是“赋权乡镇（街道）”',
);
export const entrustedKind = claim(
  '本程序行为只用于委托',
  APL.art(20),
  (v) => v.file.kind === 'entrusted' || '来源应当是“委托”',
);

export const datesInOrder = claim(
  '有效期不早于施行日期',
  APL.art(17),
  (v) =>
    v.file.validUntil === undefined ||
    v.file.validUntil >= (v.file.validFrom ?? v.file.letterOn ?? '') ||
    '有效期的末日早于施行日期',
);

/** A next letter or list may be made while the one before still runs, if it begins only when that one has ended. */
export const onePerAuthority = claim(
  '同一机关的同一事项只登记一次',
  APL.art(17),
  (v) => {
    const begins = v.file.validFrom ?? v.file.letterOn ?? '';
    const open = v
      .found('sameCode')
      .filter((m) => !(typeof m.file.validUntil === 'string' && m.file.validUntil < begins));
    return open.length === 0 || '这个机关名下已经有同一编码的权力事项；区域、版本变化的，请调整原事项';
  },
  '前一清单、委托书有期限的，新的应当在它届满以后起算',
);

export const areasWithin = claim('行使区域不超出行使机关的区域', APL.art(22), (v) => {
  const outer = record(v)?.file.areas as readonly string[] | undefined;
  const beyond = outer?.length ? (v.file.areas ?? []).find((a) => !outer.includes(a)) : undefined;
  return beyond === undefined || `${v.officeName(beyond)}不在行使机关的区域内`;
});

// 行政强制措施
export const coercionAllowed = claim(
  '赋权事项包括行政强制措施的，省的决定应当允许',
  unsure(ACL.art(17, 2), '乡镇能否实施与处罚权有关的强制措施，以省人民政府的决定为准'),
  (v) =>
    v.file.kind !== 'devolved' ||
    !(v.file.acts ?? []).includes('coercion') ||
    v.setting('devolvedCoercion') === true ||
    '本县的设置不允许赋权事项包括行政强制措施',
  '需要查封、扣押的，由县级部门实施；省的决定另有规定的，请先修改设置',
);
export const coercionNotEntrusted = claim(
  '行政强制措施权不得委托',
  ACL.art(17, 1),
  (v) => !(v.file.acts ?? []).includes('coercion') || '行政强制措施权不得委托，请从委托事项中删去',
);

// 赋权
export const onlyPenalties = claim(
  '赋权的是行政处罚权',
  APL.art(24, 1),
  (v) => (v.file.acts ?? []).includes('penalty') || '行政处罚法第二十四条交由乡镇行使的是行政处罚权',
);
export const catalogued = claim(
  '省级目录已经公布',
  APL.art(24, 1),
  (v) =>
    (written(v.file.catalogue) && (v.file.cataloguedOn ?? '9999') <= v.on) ||
    '赋权应当由省、自治区、直辖市决定并公布；请填写目录和公布日期',
);
export const canTakeIt = claim(
  '能够有效承接',
  APL.art(24, 1),
  (v) => v.file.capable === true || '评估认为不能有效承接，请选择“暂不承接”',
);
export const assessedInWords = claim(
  '评估写明人员、审核力量和装备',
  APL.art(24, 1),
  (v) => written(v.file.capacity, 10) || '请写明持证人员、法制审核力量、装备和经费是否具备',
);
export const declinedReasoned = claim(
  '暂不承接的说明理由',
  APL.art(24, 1),
  (v) => written(v.file.declineReason) || '请写明暂不承接的理由',
);
export const publishedBefore = claim(
  '清单先公布、后施行',
  APL.art(24, 1),
  (v) => {
    const { publishedOn, validFrom } = v.file;
    if (publishedOn === undefined || publishedOn > v.on) return '清单尚未公布';
    return validFrom === undefined || validFrom >= publishedOn || `施行日期${validFrom}早于公布日期${publishedOn}`;
  },
  '没有公布的事项不得据以执法',
);
export const handedOver = claim(
  '培训、文书样式和案件移交完成',
  APL.art(24, 3),
  (v) =>
    (v.file.training === true && v.file.templates === true && written(v.file.casesHandedOver, 1)) ||
    '县级部门应当完成业务培训、交付文书样式和裁量基准，并写明案件移交情况',
);
export const assessedAgain = claim(
  '定期评估写出意见',
  APL.art(24, 1),
  (v) => written(v.file.assessment, 10) || '请写明行使情况、问题和去留意见',
);

// 委托
export const letterComplete = claim(
  '委托书载明事项、权限和期限',
  APL.art(20, 2),
  (v) => {
    const { entrustedMatters, letterOn, validUntil } = v.file;
    if (!written(entrustedMatters)) return '委托书应当载明委托的具体事项和权限';
    if (letterOn === undefined || validUntil === undefined) return '委托书应当载明期限';
    const most = Number(v.setting('longestEntrustment'));
    return validUntil <= addYears(letterOn, most) || `委托期限超过本县设置的最长${most}年`;
  },
  '口头委托、没有期限的委托无效',
);
export const entrusteeFits = claim(
  '受委托组织符合法定条件',
  APL.art(21),
  (v) => {
    if (v.file.entrustee === v.file.authority) return '受委托组织不能是委托机关自己';
    const { publicFunction, qualifiedStaff, technicalMeans } = v.file;
    return (
      (publicFunction === true && qualifiedStaff === true && technicalMeans === true) ||
      '受委托组织应当依法成立、管理公共事务，有取得执法资格的人员，并有技术检查、鉴定的条件'
    );
  },
  '不得委托其他组织或者个人',
);
export const noSecondEntrustment = claim(
  '不得再委托',
  APL.art(20, 4),
  (v) => {
    const own = v.file.ownPower === undefined ? undefined : v.referred(v.file.ownPower);
    if (own === undefined) return '请选择委托机关自己的权力事项';
    if (own.file.kind === 'entrusted') return '受委托组织不得再委托其他组织或者个人';
    if (own.state !== 'inForce' || own.file.authority !== v.file.authority)
      return '委托机关应当对该事项拥有施行中的权力，不能委托自己没有的权力';
    const beyond = (v.file.acts ?? []).find((a) => !(own.file.acts as readonly string[]).includes(a));
    return beyond === undefined || '委托的内容超出委托机关自己的权力';
  },
  '委托机关只能在法定权限内委托',
);
export const supervised = claim(
  '委托机关负责监督',
  APL.art(20, 3),
  (v) => written(v.file.supervision) || '请写明委托机关怎样监督受委托组织',
);

// 调整、终止
export const areaReasoned = claim(
  '区域调整说明理由',
  OGI.art(26),
  (v) => written(v.stated.areaNote) || '请写明区域调整的原因',
);
export const withdrawalComplete = claim(
  '收回写明原因、依据和过渡办法',
  APL.art(24, 1),
  (v) => {
    if (!written(v.file.withdrawNote)) return '请写明收回的决定和依据';
    if (v.file.transition === undefined) return '请写明此前立案案件的过渡办法';
    return v.file.transition !== 'transfer' || v.file.receiver !== undefined || '移送办理的，请填写接收机关';
  },
  '没有过渡办法的，收回以后在办案件无人办理',
);

/** What must be true before each act of making a normative document, and of ending it. */
import { addDays, addYears } from '../../../kernel/calendar/index.ts';
import { claim as kernelClaim, type View } from '../../../kernel/procedure/index.ts';
import { OBE } from '../../../law/index.ts';
import { documentRule, gb37, gb115, organic, ownDocument, provincialMaking, written } from '../rules.ts';
import { type DocumentFile, evaluations, forbidden, marks, ownPoints } from './matter.ts';

export type V = View<DocumentFile>;
const claim = kernelClaim<V>;

const missing = (has: readonly string[] | undefined, all: Readonly<Record<string, string>>): string[] =>
  Object.keys(all)
    .filter((k) => !(has ?? []).includes(k))
    .map((k) => all[k] ?? k);

// 提出、认定

export const lawfulMaker = claim(
  '制定机关是法定主体',
  gb37,
  (v) => v.file.temporaryBody === false || '议事协调机构、临时机构和内设机构不得制定行政规范性文件',
  '请以有权机关的名义制定',
);
export const ownName = claim('部门、乡镇文件以自己的名义', gb37, (v) => {
  const own = v.actor.offices.includes(v.file.maker ?? '');
  if (ownDocument(v.file.makerKind)) return own || '部门、乡镇的文件，制定机关应当是起草单位自己';
  return !own || '以县政府、县政府办公室名义制定的，制定机关不能是起草单位';
});
export const isNormative = claim('四项特征齐备', gb37, (v) => {
  const left = missing(v.file.marks, marks);
  return left.length === 0 || `问卷中没有“${left.join('、')}”，不是行政规范性文件`;
});
export const isNot = claim(
  '至少一项特征不具备',
  gb37,
  (v) => missing(v.file.marks, marks).length > 0 || '四项特征齐备的，应当认定为行政规范性文件，不得以“通知”等形式规避',
);

// 评估论证

export const fullyEvaluated = claim('评估论证内容完整', organic, (v) => {
  const left = missing(v.file.evaluated, evaluations);
  return left.length === 0 || `还没有评估：${left.join('、')}`;
});
/** A hard lint: no reason lets it through. */
export const nothingForbidden = claim(
  '不含有禁止的内容',
  OBE.art(64),
  (v) => {
    const left = missing(v.file.lint, forbidden);
    return left.length === 0 || `没有确认草案不含有：${left.join('；')}`;
  },
  '请删除有关内容；没有法律、法规依据的，不得以任何理由保留',
);

// 公开征求意见

const shortest = (v: V): number => (v.file.tiedToBusiness === true ? 30 : Number(v.setting('consultDays')));
export const longEnough = claim(
  '征求意见期限不少于规定天数',
  OBE.art(62),
  (v) => {
    const least = shortest(v);
    return (
      (v.file.consultUntil ?? '') >= addDays(v.on, least) ||
      written(v.file.shorterWhy, 10) ||
      `征求意见应当不少于${least}日，截止日期最早为${addDays(v.on, least)}`
    );
  },
  '请推迟截止日期；紧急等特殊情况确需缩短的，写明理由并随公告公布',
);
export const consultAhead = claim(
  '截止日期在今天以后',
  organic,
  (v) => (v.file.consultUntil ?? '') > v.on || '征求意见截止日期应当在今天以后',
);
export const consultOver = claim(
  '征求意见期限届满',
  OBE.art(62),
  (v) => v.on > (v.file.consultUntil ?? '') || `征求意见至${v.file.consultUntil}截止，届满以后才能汇总`,
);
export const businessHeard = claim(
  '听取市场主体、行业协会商会意见',
  OBE.art(62),
  (v) =>
    v.file.tiedToBusiness !== true ||
    written(v.file.businessHeard, 6) ||
    '与市场主体生产经营活动密切相关的，应当充分听取市场主体、行业协会商会的意见',
);
export const adoptionCounted = claim('采纳不多于收到', organic, (v) => {
  const { opinionsReceived = 0, opinionsAdopted = 0 } = v.file;
  if (opinionsAdopted > opinionsReceived) return '采纳的意见多于收到的意见';
  return (
    opinionsAdopted === opinionsReceived || written(v.file.adoptionNote) || '有意见没有采纳的，应当反馈采纳情况和理由'
  );
});
export const notOpenReasoned = claim(
  '不公开征求意见限于依法需要保密',
  OBE.art(62),
  (v) => written(v.file.notOpenWhy, 10) || '只有依法需要保密等情形可以不公开征求意见，请写明依据',
);

// 修改、审查

export const versionRises = claim('改动的草案稿次增加', documentRule, (v) => {
  const before = Number(v.matter?.file.draftVersion ?? 0);
  return Number(v.file.draftVersion ?? 0) > before || `现为第${before}稿，修改以后的稿次应当增加`;
});
const competitionFault = (v: V): string | undefined => {
  if (v.file.concernsOperators !== true) return undefined;
  const found = v.file.fairCompetition === undefined ? undefined : v.referred(v.file.fairCompetition);
  if (!found) return '涉及经营者经济活动的，应当先作公平竞争审查，不得以征求意见、会签代替';
  if (found.file.draftCode !== v.file.draftCode) return '这份公平竞争审查不是就本草案作出的';
  if (Number(found.file.draftVersion) !== v.file.draftVersion)
    return `公平竞争审查针对第${String(found.file.draftVersion)}稿，草案已经是第${v.file.draftVersion}稿，应当重新审查`;
  if (!['concluded', 'issued'].includes(found.state)) return '公平竞争审查还没有结论';
  return found.file.conclusion === 'nonCompliant' ? '公平竞争审查不符合审查标准，不得出台' : undefined;
};
export const competitionPassed = claim('公平竞争审查通过', OBE.art(63), (v) => competitionFault(v) ?? true);

/** The review's conclusion must be lawful, be dated, and speak of this very draft. */
const reviewFault = (v: V): string | undefined => {
  const found = v.file.legalityReview === undefined ? undefined : v.referred(v.file.legalityReview);
  if (!found) return '没有合法性审核意见，不得以征求意见、会签、参加审议代替';
  if (found.file.kind !== 'normativeDocument') return '所引用的审查不是行政规范性文件的合法性审核';
  if (found.file.documentCode !== v.file.draftCode) return '所引用的审核不是就本草案作出的';
  if (Number(found.file.draftVersion) !== v.file.draftVersion)
    return `审核意见针对第${String(found.file.draftVersion)}稿，草案已经是第${v.file.draftVersion}稿，应当重新审核`;
  if (!['issued', 'responded', 'archived'].includes(found.state) || typeof found.file.issuedOn !== 'string')
    return '合法性审核还没有出具意见';
  if (found.file.issuedOn > v.on) return `审核意见日期${found.file.issuedOn}晚于今天`;
  return found.file.conclusion === 'lawful'
    ? undefined
    : '审核结论不是“合法”：应当按照审核意见修改以后重新送审，取得合法的结论';
};
export const governments = claim(
  '县政府及其办公室文件由县司法局审核',
  gb115,
  (v) => !ownDocument(v.file.makerKind) || '部门、乡镇文件由制定机关自己的法制机构审核',
);
export const own = claim(
  '部门、乡镇文件由本单位法制机构审核',
  gb115,
  (v) => ownDocument(v.file.makerKind) || '以县政府、县政府办公室名义制定的，由县司法局审核',
);
export const reviewPassed = claim('合法性审核通过', gb115, (v) => reviewFault(v) ?? true);
export const ownEveryPoint = claim('逐项审核', gb115, (v) => {
  const left = missing(v.file.ownChecked, ownPoints);
  return left.length === 0 || `还没有审核：${left.join('、')}`;
});
const ownReviewFault = (v: V): string | undefined => {
  const [passed, changed] = [v.last('passOwnReview')?.seq ?? 0, v.last('revise')?.seq ?? 0];
  return passed > changed ? undefined : '草案在本单位法制机构审核以后又有改动，应当重新审核';
};
export const reviewStands = claim(
  '审核意见针对提请审议的这一稿',
  gb115,
  (v) => (ownDocument(v.file.makerKind) ? ownReviewFault(v) : reviewFault(v)) ?? true,
);

// 审议、签发

export const byMeeting = claim(
  '集体审议，不得以传签代替',
  gb37,
  (v) => {
    const { meetingKind, makerKind } = v.file;
    if (meetingKind === 'circulation') return '行政规范性文件应当经制定机关负责人集体审议决定，不得以传签代替';
    const fits =
      makerKind === 'department'
        ? meetingKind === 'bureau'
        : makerKind === 'township'
          ? meetingKind === 'township'
          : meetingKind === 'executive' || meetingKind === 'plenary';
    return fits || '审议的会议与制定机关不符';
  },
  '县政府及其办公室文件由常务会议（全体会议）审议，部门文件由部门办公会议审议',
);
export const recordedBy = claim('由会议的工作人员记录', documentRule, (v) =>
  ownDocument(v.file.makerKind)
    ? v.actor.capacities.includes('normative-documents.drafter') || '部门、乡镇会议的审议由起草单位记录'
    : v.actor.capacities.includes('normative-documents.meetings') || '县政府会议的审议由县政府办公室会务人员记录',
);
/** Where the item is named that the meeting discussed, it is this document's, and its conclusion is what is recorded here. */
const resolved = (passes: boolean) => (v: V) => {
  if (v.file.item === undefined) return true;
  const item = v.referred(v.file.item);
  if (item?.file.about !== v.matter?.id) return '所选的议题不是讨论这件文件';
  if (item?.state !== 'resolved') return '这一议题还没有讨论';
  if (passes && item.file.discussedOn !== v.file.meetingOn)
    return `会议于${String(item.file.discussedOn ?? '')}讨论，与审议日期不一致`;
  const passed = ['approved', 'approvedWithChanges'].includes(String(item.file.result));
  if (passes) return passed || '会议对这一议题的结论不是通过';
  return !passed || '会议对这一议题的结论是通过，不能登记为审议未通过';
};
export const resolvedToPass = claim('会议的结论是通过', organic, resolved(true));
export const resolvedNotToPass = claim('会议的结论不是通过', organic, resolved(false));
export const meetingAfterReview = claim('审议在审核以后', gb115, (v) => {
  const found = v.file.legalityReview === undefined ? undefined : v.referred(v.file.legalityReview);
  const issued = ownDocument(v.file.makerKind) ? v.last('passOwnReview')?.on : String(found?.file.issuedOn ?? '');
  return (v.file.meetingOn ?? '') >= (issued ?? '') || `审议日期早于合法性审核意见（${issued}）`;
});
export const signsForMaker = claim(
  '由制定机关主要负责人签发',
  gb37,
  (v) => v.actor.office === v.file.maker || '应当由制定机关的主要负责人签发',
);

// 三统一、公布

export const validityBound = claim(
  '有效期不超过规定年数',
  documentRule,
  (v) => {
    const { effectiveFrom, expiresOn, trial } = v.file;
    if (effectiveFrom === undefined || expiresOn === undefined) return true;
    if (expiresOn <= effectiveFrom) return '有效期届满日应当晚于施行日期';
    const years = Number(v.setting(trial ? 'trialYears' : 'validityYears'));
    const last = addDays(addYears(effectiveFrom, years), -1);
    return expiresOn <= last || `有效期不得超过${years}年，最迟至${last}`;
  },
  '请缩短有效期；需要继续实施的，届满前评估后重新公布',
);
export const effectAhead = claim(
  '施行日期不早于印发',
  documentRule,
  (v) => (v.file.effectiveFrom ?? '') >= v.on || '施行日期早于印发日期',
);
export const notRetroactive = claim(
  '施行日期不早于公布',
  OBE.art(64),
  (v) =>
    (v.file.effectiveFrom ?? '') >= (v.file.promulgatedOn ?? '') ||
    `施行日期${v.file.effectiveFrom}早于公布日期，未经公布的不得作为行政管理依据`,
);
export const leadTime = claim(
  '公布与施行之间留出间隔',
  provincialMaking,
  (v) => {
    const least = Number(v.setting('minLeadDays'));
    const { effectiveFrom = '', promulgatedOn = v.on } = v.file;
    return (
      effectiveFrom >= addDays(promulgatedOn, least) ||
      written(v.file.noLeadWhy, 8) ||
      `公布与施行之间不足${least}日，施行日期最早为${addDays(promulgatedOn, least)}`
    );
  },
  '不立即施行将有碍执行的，写明理由',
);
/** What bears no unified number, or another one, is no normative document (三统一). */
export const sameNumber = claim('文号与统一编号一致', documentRule, (v) => {
  const number = v.paperNumber('officialText') ?? '';
  return v.file.documentNumber === number || `文号应当是统一编号“${number}”`;
});
export const promulgatedAfterPrint = claim(
  '公布不早于统一编号',
  documentRule,
  (v) => (v.file.promulgatedOn ?? '') >= (v.last('number')?.on ?? '') || '公布日期早于统一编号、印发日期',
);
export const filedNow = claim('备案已经登记', organic, (v) => {
  const found = v.file.filing === undefined ? undefined : v.referred(v.file.filing);
  if (!found) return '没有找到备案事项';
  if (found.file.document !== v.matter?.id) return '这件备案不是就本文件报送的';
  return ['confirmed', 'closed', 'registered', 'noProblem'].includes(found.state) || '备案还没有报送登记';
});

// 效力变动

// An earlier change may have left its own result in the file: only what this act states counts.
const resultFits = (v: V, result: string): true | string => {
  const found = v.stated.cleanUp === undefined ? undefined : v.referred(v.stated.cleanUp);
  if (v.stated.cleanUp === undefined) return written(v.stated.changeWhy, 6) || '没有清理结果的，请写明变动的依据';
  if (!found) return '没有找到清理结果';
  if (found.file.document !== v.matter?.id) return '这项清理结果不是就本文件作出的';
  if (!['decided', 'applied'].includes(found.state)) return '清理结果还没有审定';
  return found.file.decision === result || '清理审定的结果与此不同';
};
export const cleanedTo = (result: 'continueInForce' | 'amend' | 'repeal' | 'declareInvalid') =>
  claim('与清理审定的结果一致', gb37, (v) => resultFits(v, result));
export const longerValidity = claim('新的有效期在今天以后，不超过规定年数', documentRule, (v) => {
  const until = v.file.expiresOn ?? '';
  if (until <= v.on) return '新的有效期届满日应当在今天以后';
  const years = Number(v.setting(v.file.trial ? 'trialYears' : 'validityYears'));
  const last = addDays(addYears(v.on, years), -1);
  return until <= last || `继续有效的期限不得超过${years}年，最迟至${last}`;
});
export const newInForce = claim('新的文件已经公布', documentRule, (v) => {
  const found = v.file.newDocument === undefined ? undefined : v.referred(v.file.newDocument);
  if (!found) return '没有找到新的文件';
  return found.state === 'inForce' || '新的文件还没有公布';
});
export const stillValid = claim(
  '入库时仍在有效期内',
  documentRule,
  (v) => (v.file.expiresOn ?? '') >= (v.file.recordedOn ?? '') || '有效期已经届满',
  '请用“失效文件入库”',
);
export const alreadyExpired = claim(
  '入库时有效期已经届满',
  documentRule,
  (v) => (v.file.expiresOn ?? '') < (v.file.recordedOn ?? '') || '有效期还没有届满，请用“现行文件入库”',
);
export const recordedTexts = claim(
  '入库文件写明文号和公布日期',
  documentRule,
  (v) => (v.file.promulgatedOn ?? '') <= (v.file.recordedOn ?? '') || '公布日期晚于入库日期',
);

/** What makes an agreement: its content, when it takes effect, how many copies; and how a failed mediation must end. */
import { unsure } from '../../../kernel/citation/index.ts';
import { INVITED, MEDR, PML } from '../../../law/index.ts';
import { claim, type Dispute } from './view.ts';

export const lawfulTerms = claim(
  '协议不违反法律、法规和国家政策',
  PML.art(3, undefined, 2),
  (v) => v.file.lawful === true || '协议内容违反法律、法规或者国家政策的，不能作为人民调解协议',
  '请同当事人修改协议内容',
);

export const performInTime = claim('履行期限不早于协议', PML.art(29, 1, 3), (v) => {
  const day = v.stated.agreedOn ?? v.stated.oralOn;
  const by = v.file.performBy;
  return by === undefined || day === undefined || by >= day || `履行期限${by}早于达成协议之日${day}`;
});

const missing = (v: Dispute): string | undefined => {
  if (v.file.partiesSignedOn === undefined) return '各方当事人尚未全部签名、盖章或者按指印';
  if (v.file.mediatorSignedOn === undefined) return '调解员尚未签名';
  return v.file.sealedOn === undefined ? '尚未加盖人民调解委员会印章' : undefined;
};

export const signedAndSealed = claim(
  '当事人签署、调解员签名并加盖调解委员会印章',
  PML.art(29, 2),
  (v) => {
    const what = missing(v);
    return what === undefined || `${what}，协议没有生效`;
  },
  '补齐签名、印章后再登记生效',
);

/** The written agreement takes effect on the last of the three days (签名、调解员签名、印章). */
export const effectiveOnLastDay = claim('生效日为签署、签名、盖章中最后一日', PML.art(29, 2), (v) => {
  const { partiesSignedOn, mediatorSignedOn, sealedOn, effectiveOn } = v.file;
  if (partiesSignedOn === undefined || mediatorSignedOn === undefined || sealedOn === undefined) return true;
  const last = [partiesSignedOn, mediatorSignedOn, sealedOn].sort().at(-1);
  return effectiveOn === last || `协议书自当事人、调解员签名并盖章之日起生效，生效日应当是${last}`;
});

export const notSignedBeforeAgreed = claim('签署不早于达成协议', PML.art(29, 2), (v) => {
  const agreed = v.last('agree')?.on;
  return agreed === undefined || v.on >= agreed || `协议生效日${v.on}早于达成协议之日${agreed}`;
});

export const copiesForAll = claim('协议书当事人各执一份、调解委员会留存一份', PML.art(29, 2), (v) => {
  const needed = (v.file.applicants?.length ?? 0) + (v.file.respondents?.length ?? 0) + 1;
  return (v.file.copies ?? 0) >= needed || `共有${needed - 1}名当事人，协议书至少制作${needed}份`;
});

export const sameAmount = claim('生效协议的金额与协议书一致', PML.art(29, 1, 3), (v) => {
  const before = v.matter?.file.amountAgreed;
  const now = v.stated.amountAgreed;
  return (
    now === undefined ||
    before === undefined ||
    now === before ||
    '所填金额与协议书的金额不一致；金额有变的，请重新制作协议书'
  );
});

/** 规章: an agreement with something still to perform, or one a party wants in writing, is written. */
export const oralAllowed = claim(
  '口头协议没有待履行的内容，也没有当事人要求书面协议',
  unsure(PML.art(28), '人民调解工作若干规定第三十四条要求有民事权利义务内容的制作书面协议'),
  (v) => {
    if (v.file.writtenAsked === true) return '有当事人要求制作书面协议，应当制作调解协议书';
    if (v.file.performance === 'later' && v.setting('writtenWhenPerformanceDue') === true) {
      return '协议有约定期限履行的内容，应当制作调解协议书';
    }
    return true;
  },
  '请办理“达成协议（书面）”',
);

export const otherRoutesTold = claim(
  '已告知仲裁、行政、司法等途径',
  PML.art(26),
  (v) => v.file.otherRoutesTold === true || '调解不成应当终止，并告知当事人可以依法通过仲裁、行政、司法等途径维护权利',
  '告知后再登记终止',
);

const reportable = (v: Dispute): boolean => ['publicOrder', 'criminal', 'massIncident'].includes(v.file.riskKind ?? '');

export const riskReported = claim(
  '可能引起治安、刑事案件的已报告',
  PML.art(25),
  (v) =>
    v.tracks.risk !== 'noted' ||
    !reportable(v) ||
    '本纠纷可能引起治安、刑事案件或者群体性事件，尚未向公安机关或者有关部门报告',
  '请先办理“激化上报”',
);

export const groundFits = claim('终止原因与案情相符', PML.art(26), (v) => {
  if (v.file.failGround === 'notSigned' && v.state !== 'agreed') return '尚未达成书面协议，不能以“不签署”终止';
  if (v.file.failGround === 'courtPeriod' && v.file.source !== 'court')
    return '本案不是人民法院委派或者委托的，没有委派、委托调解期限';
  if (v.file.failGround === 'risk' && !['reported', 'handedOver'].includes(v.tracks.risk ?? '')) {
    return '以“纠纷激化”终止的，应当先向公安机关或者有关部门报告';
  }
  return true;
});

export const reportedTo = claim('报告当地公安机关或者有关部门', PML.art(25), (v) => {
  return (v.file.riskReportedTo ?? '').trim() !== '' || '请填写报告的公安机关或者有关部门';
});

export const returnedToCourt = claim(
  '法院移送而未调成的，材料已移回法院',
  INVITED.art(21),
  (v) =>
    v.file.source !== 'court' ||
    v.state !== 'failed' ||
    v.did('returnToCourt').length > 0 ||
    '未达成协议的，应当将材料移回人民法院',
  '请先办理“移回人民法院”',
);

export const followedUp = claim('归档前已回访', PML.art(31, 2), (v) => {
  return v.state !== 'settled' || v.tracks.followUp === 'done' || '协议的履行情况还没有回访；回访后补入案卷';
});

export const medicalAppraisal = claim('鉴定期间依法扣除', MEDR.art(38), (v) => {
  return (
    v.file.disputeType !== 'medical' || (v.file.appraisalOf ?? '') !== '' || '请写明鉴定事项：鉴定时间不计入调解期限'
  );
});

export const defusedOnly = claim('登记为已化解的，确已化解', PML.art(25), (v) => {
  if (v.file.riskOutcome !== 'defused') return '由公安机关或者有关部门处理的，请办理“风险已由有关部门处理”';
  return v.tracks.risk !== 'noted' || !reportable(v) || '可能引起治安、刑事案件的，应当先报告，再登记结果';
});

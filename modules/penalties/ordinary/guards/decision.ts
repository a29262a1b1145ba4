/** The decision: nothing that was not told, reviewed, deliberated and reckoned; and no second fine for the same act. */
import { moneyText } from '../../../../kernel/indicator/index.ts';
import { APL, CR36, DISCRETION, DOC118, FINE_COLLECTION } from '../../../../law/index.ts';
import { causeOf } from '../reckon/cause.ts';
import { decided } from '../reckon/threshold.ts';
import * as rules from '../rules.ts';
import { displayRange, totalOf } from '../tips.ts';
import { standsFault } from './proposal.ts';
import { claim, written } from './words.ts';

export const noticeFresh = claim('已事先告知', APL.art(44), rules.noticeFresh, '请送达行政处罚事先告知书');
export const notHeavierThanTold = claim(
  '不重于告知的内容',
  APL.art(44),
  rules.notHeavierThanTold,
  '请变更拟处罚意见后重新告知',
);
export const hearingRightTold = claim('达到标准的告知过听证权利', APL.art(63, 1), (v) =>
  rules.hearingRightTold(v, decided(v.file), causeOf(v)),
);
export const reviewed = claim(
  '应当审核的审核通过',
  APL.art(58, 1),
  (v) => rules.reviewed(v, causeOf(v)),
  '请送法制审核',
);
export const reviewerApart = claim('审核人员没有参加调查', DOC118.art(13), rules.reviewerApart);
export const deliberated = claim('复杂、重大的经集体讨论', APL.art(57, 2), rules.deliberated, '请记录集体讨论');
export const inRange = claim('处罚在法定种类和幅度以内', APL.art(32), (v) => rules.inRange(v, decided(v.file)));
export const withinBenchmark = claim('数额与裁量阶次相符', DISCRETION.art(), rules.withinBenchmark);
export const standsRight = claim('阶次与案由相符', APL.art(34), (v) => standsFault(v, decided(v.file)));
export const basisNamed = claim('依据写到条款项', APL.art(59, 1, 3), rules.basisNamed);
export const notFinedTwice = claim(
  '同一违法行为没有罚过款',
  APL.art(29),
  rules.notFinedTwice,
  '可以依法给予罚款以外的处罚',
);
export const partyRight = claim('当事人正确', APL.art(59, 1, 1), rules.partyRight);
export const correctionOrdered = claim(
  '责令改正',
  APL.art(28, 1),
  rules.correctionOrdered,
  '请责令当事人改正或者限期改正',
);
export const crimeChecked = claim('已比对是否涉嫌犯罪', APL.art(27, 1), rules.crimeChecked);
export const gainsHandled = claim('违法所得已处理', APL.art(28, 2), rules.gainsHandled);

/** A power taken back while the case runs: its transition says whether the case is finished here or handed to the receiver. */
export const powerKept = claim(
  '职权没有收回移交',
  APL.art(24),
  (v) => {
    const power = v.file.power === undefined ? undefined : v.referred(v.file.power);
    if (power?.state !== 'withdrawn' || power.file.transition !== 'transfer') return true;
    const { withdrawnOn, receiver } = power.file;
    return `所选执法职权已于${String(withdrawnOn ?? '')}收回，未办结的案件由${typeof receiver === 'string' ? v.officeName(receiver) : '接收机关'}办理`;
  },
  '请将案件移送接收机关',
);

export const somethingDecided = claim(
  '决定有处罚种类',
  APL.art(57, 1, 1),
  (v) => (v.stated.kinds ?? []).length > 0 || '请选择处罚种类；不予处罚的请使用“决定不予处罚”',
);
export const heaviestRight = claim('最重的处罚种类相符', APL.art(9), (v) => {
  const heaviest = rules.heaviestOf(v.stated.kinds ?? []);
  return (
    heaviest === undefined || v.stated.heaviest === heaviest || '最重的处罚种类与所选的种类不符，请核对从轻到重的次序'
  );
});
export const totalRight = claim(
  '罚没合计相符',
  APL.art(59, 1, 3),
  (v) =>
    v.stated.total === totalOf(v) ||
    `各项合计是${moneyText(totalOf(v))}，与填写的${moneyText(v.stated.total ?? 0)}不符`,
);
export const payFirstStated = claim(
  '有罚款的写明是否加处',
  FINE_COLLECTION.art(7),
  (v) => (v.stated.payFirst ?? false) === false || (v.file.fine ?? 0) > 0 || '没有罚款，不能加处罚款',
);
export const displayBounded = claim('公示期在规定范围内', CR36.art(), (v) => {
  if (v.file.secrecyGround !== 'none' || v.file.isMinor === true) return true;
  const { min, max } = displayRange(v);
  const n = v.stated.displayMonths ?? 0;
  return (n >= min && n <= max) || `公示期应当为${min}至${max}个月`;
});
export const minorNotShown = claim(
  '未成年人的处罚不公开',
  APL.art(50),
  (v) =>
    v.stated.isMinor !== true ||
    v.stated.secrecyGround === 'privacy' ||
    '未成年人受处罚的决定不公开，请选择“涉及个人隐私”',
);

export const educated = claim('不予处罚的进行教育', APL.art(33, 3), (v) => {
  const ground = v.file.noPenaltyGround;
  if (ground === 'notEstablished' || ground === 'limitation') return true;
  return written(v.file.education) || '对依法不予处罚的当事人应当进行教育，并记录教育情况';
});
export const minorFactsThere = claim('轻微、首违不罚的条件具备', APL.art(33, 1), (v) => {
  const ground = v.file.noPenaltyGround;
  if (ground !== 'minor' && ground !== 'firstTime') return true;
  if (v.file.corrected !== true) return '违法行为没有及时改正，不符合不予处罚的条件';
  return v.file.harmless === true || '有危害后果，不符合不予处罚的条件';
});

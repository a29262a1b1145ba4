/** What must be true before each act: who may answer, that deputies were heard first, and that nobody but they says they are satisfied. */
import { local } from '../../kernel/citation/index.ts';
import { claim as kernelClaim, type PersonFacts, type View } from '../../kernel/procedure/index.ts';
import { DEP, OGI, REPLIES46 } from '../../law/index.ts';
import { kinds, type ProposalFile } from './matter.ts';

type V = View<ProposalFile>;
const claim = kernelClaim<V>;

export const handlingRule = local('县人大代表建议、政协提案办理规定');
export const cppccRule = local('县政协提案工作规定');
/** 与代表联系沟通，充分听取意见: the same duty stands in both texts of the law; the older article's number is in each version's acts. */
const heard = DEP.art(51);

const written = (text: string | undefined, least = 4): boolean => (text ?? '').trim().length >= least;
const officeOf = (v: V, person: string): string | undefined => (v.person(person) as PersonFacts | undefined)?.office;

// 提出、审核、交办
export const oneMatter = claim(
  '一事一议',
  handlingRule,
  (v) => v.file.oneMatter === true || '一件建议、提案写了几件事，应当分开提出',
  '请与代表、委员联系，按一事一议分别登记',
);

export const partOfMain = claim('分件指向同一建议、提案的主件', handlingRule, (v) => {
  if (v.file.part === 0) return v.file.mainItem === undefined || '整件（序号0）不填写主件';
  const main = v.file.mainItem === undefined ? undefined : v.referred(v.file.mainItem);
  if (main?.procedure !== 'proposals') return '分件应当选择主件，以免同一建议重复统计';
  const same =
    main.file.kind === v.file.kind &&
    main.file.session === v.file.session &&
    main.file.itemNumber === v.file.itemNumber;
  return (same && main.file.part === 0) || '所选的主件不是同一会议、同一编号的建议、提案';
});

export const onlyMembersMerge = claim('并案的是政协提案', cppccRule, (v) => {
  if (v.file.kind !== 'cppcc') return '人大代表建议逐件办理、逐件答复，不并案';
  const main = v.file.mergedInto === undefined ? undefined : v.referred(v.file.mergedInto);
  return (main?.procedure === 'proposals' && main.file.kind === 'cppcc') || '请选择并入的提案';
});

export const declineReasoned = claim(
  '不立案说明理由',
  handlingRule,
  (v) => written(v.file.declineReason) || '请写明理由，并告知代表、委员',
  '政协提案不立案的，可以转为社情民意信息',
);

export const assignedAfterReceipt = claim(
  '交办在收到以后',
  handlingRule,
  (v) => (v.file.assignedOn ?? '') >= (v.file.receivedOn ?? '') || '交办日期早于收到日期',
);

export const mannerFits = claim(
  '分件按分办办理',
  handlingRule,
  (v) => (v.file.part ?? 0) === 0 || v.file.manner === 'separate' || '分件的办理方式应当是分办',
);

export const complexReasoned = claim(
  '定为六个月的写明理由',
  DEP.art(51),
  (v) =>
    v.file.difficulty !== 'complex' ||
    written(v.file.difficultyReason) ||
    '涉及面广、处理难度大的，应当写明理由并告知代表',
  '没有理由的，按三个月交办',
);

// 承办、调整
/** When a proposal is approved its claims are asked again of whoever proposed it, not of the office that approves. */
const ofLead = (v: V): boolean => v.actor.office === v.file.leadOffice || officeOf(v, v.actor.id) === v.file.leadOffice;

export const leadOnly = claim(
  '由承办（主办）单位办理',
  handlingRule,
  (v) => ofLead(v) || '您所在单位不是本件的承办（主办）单位',
  '会办单位的意见送主办单位，由主办单位统一答复',
);

export const notLead = claim(
  '会办单位不是主办单位',
  handlingRule,
  (v) => v.file.coOffice !== v.file.leadOffice || '会办单位与主办单位相同',
);

export const jointly = claim(
  '只有主办、会办的才确定会办单位',
  handlingRule,
  (v) => v.file.manner === 'lead' || '本件不是主办、会办方式；分办的，各单位另立分件',
);

export const byCoOffice = claim(
  '会办意见由会办单位提出',
  handlingRule,
  (v) => v.actor.office !== v.file.leadOffice || '主办单位不能代会办单位提出意见',
);

export const otherProposed = claim(
  '建议的承办单位不是本单位',
  handlingRule,
  (v) => v.file.proposedOffice !== v.file.leadOffice || '请写明应当由哪个单位承办；各单位不得自行转办',
);

export const notRefusedAlready = claim('不同意调整的，不再申请', handlingRule, (v) => {
  const refused = v.last('rejectReassign');
  const given = v.last('reassign');
  return (
    refused === undefined || (given !== undefined && given.seq > refused.seq) || '交办机构已经不同意调整，应当签收办理'
  );
});

export const toAnother = claim(
  '改交另一单位',
  handlingRule,
  (v) => v.stated.leadOffice !== v.matter?.file.leadOffice || '改交的单位与原承办单位相同',
  '不同意调整的，请选择“不同意调整”',
);

export const ownHandlers = claim(
  '承办人是本单位的人员',
  handlingRule,
  (v) => (v.stated.handlers ?? []).every((p) => officeOf(v, p) === v.file.leadOffice) || '承办人不在承办单位任职',
);

export const isCongress = claim(
  '人大代表建议的延长',
  DEP.art(51),
  (v) => v.file.kind === 'congress' || '本件是政协提案，请使用“提案延长”',
);
export const isCppcc = claim(
  '政协提案的延长',
  cppccRule,
  (v) => v.file.kind === 'cppcc' || '本件是人大代表建议，请使用“建议按六个月办理”',
);
export const notYetSix = claim(
  '六个月是最长期限',
  DEP.art(51),
  (v) => v.file.difficulty !== 'complex' || '交办时已定为六个月，不能再延长',
  '不能按期解决的，应当按期答复，并列为B类跟踪办理',
);
export const extensionReasoned = claim(
  '延长说明理由',
  DEP.art(51),
  (v) => written(v.file.extensionReason) || '请写明涉及面广、处理难度大的具体情况',
);

// 答复
const since = (v: V): number => v.last('assignAgain')?.seq ?? 0;

export const heardFirst = claim(
  '答复前与代表、委员联系沟通',
  heard,
  (v) => {
    const met = v.did('contact').some((d) => d.seq > since(v));
    return met || (since(v) > 0 ? '二次办理后还没有再次沟通' : '还没有与代表、委员联系沟通，不能拟稿答复');
  },
  '请先面商、走访、电话或者书面沟通，并登记代表、委员的意见',
);

export const coOpinionsIn = claim(
  '会办意见齐备',
  handlingRule,
  (v) => {
    // A unit named twice gives one opinion.
    const others = (v.matter?.involved ?? []).filter((office) => office !== v.file.leadOffice).length;
    const asked = Math.min(v.did('addCoHandler').length, others);
    const given = new Set(v.did('giveCoOpinion').map((d) => d.office)).size;
    if (v.file.manner === 'lead' && asked === 0) return '主办、会办的，应当先确定会办单位';
    return given >= asked || `还有${asked - given}个会办单位没有提出意见`;
  },
  '请催办会办单位',
);

export const promiseInB = claim(
  'B类写明承诺事项和完成期限',
  handlingRule,
  (v) =>
    v.file.replyClass !== 'b' ||
    (written(v.file.promise) && (v.file.promiseBy ?? '') > v.on) ||
    'B类应当写明承诺做什么、在哪一天以前完成（晚于答复之日）',
);
export const reasonInC = claim(
  'C类说明理由',
  handlingRule,
  (v) => v.file.replyClass !== 'c' || written(v.file.classReason) || 'C类应当说明暂不能解决的理由',
);
export const closedReasoned = claim(
  '不全文公开的说明理由',
  REPLIES46.art(),
  (v) => v.file.openness === 'open' || written(v.file.openReason) || '不予公开或者只公开摘要的，应当说明理由',
);
export const summaryGiven = claim(
  '摘要公开的写出摘要',
  OGI.art(26),
  (v) => v.file.openness !== 'part' || written(v.file.summary) || '请写出可以公开的摘要',
);

/** 将于、拟、计划: what has been solved is not told in the future. */
const future = /将于|将在|拟于|计划于|下一步将|争取在/;
export const doneInA = claim(
  'A类是已经解决的',
  handlingRule,
  (v) =>
    v.file.replyClass !== 'a' ||
    !future.test(v.file.replyText ?? '') ||
    '答复写的是将来要做的事，却归为A类；请核对是否应为B类',
);

export const metFaceToFace = claim('面商', handlingRule, (v) => {
  if (v.setting('faceToFace') !== true) return true;
  return v.file.contactWay === 'meeting' || v.file.contactWay === 'visit' || '最近一次沟通不是面商或者走访';
});

// 评价
export const byDeputyAlone = claim(
  '满意与否由代表、委员本人表示',
  handlingRule,
  (v) => {
    if (v.actor.kind === 'party') return true;
    if (v.actor.office === v.file.leadOffice) return '承办单位不能填写代表、委员的满意度';
    return v.file.formSigned === true || '代为登记的，应当有代表、委员本人签名的征询意见表';
  },
  '请代表、委员在网上评价，或者由其所属机构凭签名的表登记',
);

const lowest = (v: V): boolean => v.file.satisfaction === 'dissatisfied';
export const acceptedResult = claim(
  '对结果满意或者基本满意',
  handlingRule,
  (v) => !lowest(v) || '对办理结果不满意的，请选择“评价：不满意”',
);
export const rejectedResult = claim(
  '对结果不满意',
  handlingRule,
  (v) => lowest(v) || '对办理结果满意或者基本满意的，请选择“评价：满意或者基本满意”',
);
export const ratedAfterReply = claim('先答复、后评价', handlingRule, (v) => {
  const reply = v.last('replyAgain') ?? v.last('reply');
  return reply === undefined || (v.file.ratedOn ?? '') >= reply.on || '评价日期早于答复日期';
});

export const secondLeft = claim(
  '二次办理的次数',
  handlingRule,
  (v) => v.did('assignAgain').length < Number(v.setting('secondTimes')) || '已经二次办理，不再交办',
  '请说明情况后办结，并报告交办机构',
);
export const secondDone = claim(
  '不满意的先二次办理',
  handlingRule,
  (v) => v.did('replyAgain').length > 0 || '代表、委员不满意，还没有二次办理',
  '请二次交办',
);
export const silenceWaited = claim('没有反馈的等满期限', handlingRule, (v) => {
  const limit = v.limit('feedback');
  return (
    limit?.due === undefined ||
    limit.due === null ||
    v.on > limit.due ||
    `反馈期限到${limit.due}，届满以前不能以没有反馈办结`
  );
});
export const promiseTracked = claim(
  'B类列入跟踪',
  handlingRule,
  (v) => v.file.replyClass !== 'b' || v.did('openTracking').length > 0 || 'B类还没有列入跟踪办理，不能办结',
  '请先“列入跟踪办理”',
);

// 承诺
export const classB = claim('跟踪的是B类', handlingRule, (v) => v.file.replyClass === 'b' || '只有B类答复需要跟踪办理');
export const postponedReasoned = claim('调整期限说明理由', handlingRule, (v) => {
  const before = v.matter?.file.promiseBy;
  return (
    v.stated.promiseBy === undefined ||
    typeof before !== 'string' ||
    v.stated.promiseBy <= before ||
    written(v.stated.postponeReason) ||
    `完成期限由${before}推迟，应当说明理由并告知代表、委员`
  );
});
export const failureReasoned = claim(
  '不能落实说明理由',
  handlingRule,
  (v) => written(v.file.failReason) || '请写明承诺不能落实的理由',
);

export const kindName = (kind: keyof typeof kinds | undefined): string =>
  kind === undefined ? '建议、提案' : kinds[kind];

/** What must be true before a suggestion is accepted, sent on, refused, concluded and answered. */
import { claim as kernelClaim, type Party, type View } from '../../../kernel/procedure/index.ts';
import { countyReview, higherReview, ownDocument, suggestionRule, written } from '../rules.ts';
import type { SuggestionFile } from './matter.ts';

export type V = View<SuggestionFile>;
const claim = kernelClaim<V>;

/** Words by which those who wrote could be known. */
const ownWords = (v: V): string[] =>
  ((v.file.proposers ?? []) as readonly Party[])
    .flatMap((p) => [p.name, p.phone, p.idNumber, p.creditCode, p.address, p.representative])
    .filter((word): word is string => (word ?? '').length > 1);
const namesNobody = (v: V, told: string | undefined): boolean =>
  ownWords(v).every((word) => !(told ?? '').includes(word));

export const receivedByNow = claim(
  '收到日期不晚于今天',
  suggestionRule,
  (v) => (v.file.receivedOn ?? '') <= v.today || '收到日期晚于今天',
);
export const reasoned = claim(
  '写明理由',
  suggestionRule,
  (v) => written(v.file.reasons, 10) || '请写明哪一条、与哪项规定不一致、为什么（不少于十个字）',
);
export const named = claim(
  '署名提出',
  suggestionRule,
  (v) =>
    (v.file.proposers ?? []).length > 0 ||
    v.setting('suggestionNamed') !== true ||
    '审查建议应当书面署名提出，没有署名的不予受理',
  '请以“没有署名，无法答复”为由不予受理；反映的问题确有必要的，可以主动审查',
);
/** 县级以上人民政府改变或者撤销所属部门和下级人民政府的不适当的决定、命令. */
export const ownPower = claim(
  '属于县人民政府审查的文件',
  countyReview,
  (v) => ownDocument(v.file.makerKind) || '县政府及其办公室的文件，由县人大常委会或者市人民政府审查',
  '请移送有权审查的机关，并告知提出建议的人',
);
export const othersPower = claim('由其他机关审查的才移送', higherReview, (v) => {
  if (!ownDocument(v.file.makerKind))
    return (
      v.file.transferTo === 'congress' ||
      v.file.transferTo === 'city' ||
      '县政府及其办公室的文件，应当移送县人大常委会或者市人民政府'
    );
  return (
    v.file.transferTo === 'superior' ||
    v.file.transferTo === 'other' ||
    '部门、乡镇的文件由县人民政府审查，不得推给县人大常委会、市人民政府'
  );
});
export const transferReasoned = claim(
  '写明移送的理由',
  suggestionRule,
  (v) => written(v.file.transferWhy) || '请写明为什么由该机关审查',
);
export const refusalReasoned = claim(
  '写明不予受理的理由和其他途径',
  suggestionRule,
  (v) => written(v.file.refusalWhy, 8) || '请写明理由；对具体行政行为不服的，告知可以申请行政复议、提起行政诉讼',
);
export const refusalFits = claim('不予受理的情形属实', suggestionRule, (v) => {
  const { refusal } = v.file;
  if (refusal === 'anonymous') return (v.file.proposers ?? []).length === 0 || '这件建议有署名';
  if (refusal === 'incomplete') {
    const due = v.limit('supplement')?.due;
    if (due === undefined) return '没有要求补充，不能以没有补充为由不予受理';
    return v.matter?.state !== 'supplementing' || v.on > (due ?? '') || `补充期限至${due}，还没有届满`;
  }
  if (refusal !== 'over') return true;
  const found = v.file.document === undefined ? undefined : v.referred(v.file.document);
  return found === undefined || !['inForce', 'amended'].includes(found.state) || '文件库中这件文件仍然有效';
});
/** The maker learns what is asked, never by whom (个人信息保护). */
export const questionNamesNobody = claim(
  '征求说明时不写提出人的信息',
  suggestionRule,
  (v) => namesNobody(v, v.file.question) || '请制定机关说明的问题中写有提出人的姓名、电话等信息',
  '请只写条款和问题',
);
export const studied = claim(
  '写明研究情况',
  suggestionRule,
  (v) => written(v.file.finding, 10) || '请写明对照了哪些上位法、有什么问题',
);
/** 有错必纠: a fault found is put right in a filing review of that very document. */
export const correctionBegun = claim(
  '发现问题的已经启动纠正',
  suggestionRule,
  (v) => {
    if (v.file.conclusion !== 'problem') return true;
    const found = v.file.review === undefined ? undefined : v.referred(v.file.review);
    if (found?.procedure !== 'filing-review') return '存在应当纠正的问题的，应当先启动备案审查，并在这里引用';
    if (found.file.documentTitle !== v.file.documentTitle) return '所引用的备案审查不是对这件文件进行的';
    return (
      ['communicated', 'opined', 'kept', 'selfCorrected', 'decided'].includes(found.state) ||
      '备案审查还没有就问题与制定机关沟通或者出具书面审查意见'
    );
  },
  '请在“由此发起”中启动备案审查，向制定机关提出意见后再作结论',
);
export const replied = claim(
  '答复写明结论和理由',
  suggestionRule,
  (v) => written(v.file.reply, 10) || '答复应当写明研究结论和理由',
);
export const summaryNamesNobody = claim('公布的文字没有个人信息', suggestionRule, (v) => {
  if (!written(v.file.summary, 8)) return '请写明向社会公布的处理情况';
  return namesNobody(v, v.file.summary) || '处理情况将公布，不得写明提出人的姓名、名称、电话';
});
export const putRight = claim('备案审查已经纠正', suggestionRule, (v) => {
  const found = v.file.review === undefined ? undefined : v.referred(v.file.review);
  return ['selfCorrected', 'decided'].includes(found?.state ?? '') || '备案审查还没有纠正的结果';
});
export const others = claim('同一文件的其他建议', suggestionRule, (v) => {
  const n = v.found('sameDocument').length;
  return n === 0 || `对这件文件另有${n}件审查建议，请一并研究`;
});

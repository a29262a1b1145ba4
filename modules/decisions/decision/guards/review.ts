import { D713 } from '../../../../law/index.ts';
import { textOf, written } from '../../rules.ts';
import { steps } from '../matter.ts';
import { missingSteps, reviewed, type Step, stands } from '../standing.ts';
import { claim } from './claim.ts';

export const reviewTime = claim(
  '保证必要的审查时间',
  D713.art(26, 2),
  (v) => {
    const earliest = v.calendar.addWorkingDays(v.on, 7);
    return (
      (v.file.reviewBy ?? '') >= earliest ||
      written(v.file.shortReviewWhy) ||
      `审查时间一般不少于7个工作日，即不早于${earliest}`
    );
  },
  '请改定更晚的日期；确需缩短的，写明理由',
);

/** The opinion that is referred to says what is stated here. */
export const opinionMatches = claim('与合法性审查意见一致', D713.art(25), (v) => {
  if (v.file.legalityReview === undefined)
    return written(v.file.legalityNumber, 2) || '请选择合法性审查事项，或者写明审查意见书的文号';
  const review = v.referred(v.file.legalityReview);
  if (!review) return '没有这项合法性审查';
  if (textOf(review, 'about') !== '' && textOf(review, 'about') !== v.matter?.id)
    return '所选的合法性审查不是就本决策事项作出的';
  const issued = textOf(review, 'issuedOn');
  if (issued === '') return '合法性审查还没有出具意见';
  if (issued !== v.file.legalityIssuedOn) return `审查意见于${issued}出具，与填写的日期不一致`;
  return textOf(review, 'conclusion') === v.file.legality || '填写的结论与审查意见不一致';
});
export const opinionAfterSending = claim('审查意见在送审以后出具', D713.art(25), (v) => {
  const sent = v.last('sendForReview')?.on ?? '';
  const issued = v.file.legalityIssuedOn ?? '';
  if (issued < sent) return `审查意见（${issued}）早于送审（${sent}）`;
  return issued <= v.on || '审查意见的日期晚于今天';
});
/** Shown, not barred: the time protects the reviewer, who may need less (一般不少于). */
export const opinionNotHasty = claim('审查时间不足', D713.art(26, 2), (v) => {
  const sent = v.last('sendForReview')?.on;
  if (sent === undefined || v.file.legalityIssuedOn === undefined) return true;
  return (
    v.calendar.addWorkingDays(sent, 7) <= v.file.legalityIssuedOn ||
    `送审（${sent}）以后不足7个工作日即出具审查意见（${v.file.legalityIssuedOn}）`
  );
});

export const legalityReviewed = claim(
  '草案经过合法性审查',
  D713.art(25, 2),
  (v) =>
    reviewed(v) ||
    (v.last('takeOpinion') ? '草案在合法性审查以后作了实质修改，应当重新审查' : '决策草案未经合法性审查，不得提交讨论'),
  '请送请合法性审查；征求意见不能代替合法性审查',
);
export const foundLawful = claim(
  '经审查合法',
  D713.art(25, 2),
  (v) => {
    switch (v.file.legality) {
      case 'unlawful':
        return '经审查不合法，不得提交讨论';
      case 'notReviewable':
        return '审查部门认为不属于审查范围，不能作为已经合法性审查';
      case 'lawfulAfterRevision':
        return written(v.file.revisedAsAdvised) || '审查意见要求修改，请写明调整、补充的情况；没有采纳的写明理由';
      default:
        return true;
    }
  },
  '请修改草案以后重新送审',
);
export const stepsStillStand = claim('改动以后已经重新履行', D713.art(29), (v) => {
  const missing = missingSteps(v);
  return missing.length === 0 || `${missing.map((s) => steps[s]).join('、')}在草案修改以后没有重新履行`;
});
/** 条例二十九: each of the papers is there, or is said to be inapplicable with its reason; what was done must be there. */
export const dossierComplete = claim(
  '提请审议的材料齐全',
  D713.art(29),
  (v) => {
    const f = v.file;
    const done = (step: Step): boolean => stands(v, step) === 'done';
    const wanted: readonly [string, string | undefined, boolean][] = [
      ['决策草案及相关材料', f.fileDraft, true],
      ['公平竞争审查的有关情况', f.fileCompetition, done('competition')],
      ['公众意见的研究采纳情况', f.fileParticipation, done('participation')],
      ['专家论证意见的研究采纳情况', f.fileExperts, done('experts')],
      ['风险评估报告', f.fileRisk, done('risk')],
      ['合法性审查意见', f.fileLegality, true],
    ];
    const lacking = wanted.filter(([, given, must]) => must && given !== 'present').map(([name]) => name);
    if (lacking.length > 0) return `${lacking.join('、')}已经履行或者必须报送，不能写“不适用”`;
    const without = wanted.filter(([, given]) => given === 'notApplicable').map(([name]) => name);
    return without.length === 0 || written(f.fileWhy) || `${without.join('、')}不适用的，逐项写明理由`;
  },
  '请补齐材料，或者写明不适用的理由',
);

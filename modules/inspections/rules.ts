/** What the local rules of inspection (地方规定) are called when they are cited; their texts are the county's or the city's to confirm. */
import { local, unsure } from '../../kernel/citation/index.ts';
import { JX_SUPERVISION_MEASURES } from '../../law/index.ts';

/** 双随机、一公开 as this county carries it out: ratios, weights, witnesses (实施细则). */
export const drawRule = local('县“双随机、一公开”监管实施细则');
/** 企业安静日（安静期）. */
export const quietRule = local('县企业安静日制度');
/** 行政检查审批、赋码. */
export const approvalRule = local('县行政检查审批、备案规定');
/** 涉企行政检查监测点. */
export const pointRule = local('县涉企行政检查监测点工作制度');
/** 年度检查计划和临时检查报执法监督机构. */
export const filingRule = unsure(JX_SUPERVISION_MEASURES.art(18), '与行政执法监督条例不一致的不适用');
/** 执法监督机构审查什么. */
export const planReviewRule = unsure(JX_SUPERVISION_MEASURES.art(19), '与行政执法监督条例不一致的不适用');

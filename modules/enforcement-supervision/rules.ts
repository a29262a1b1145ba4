/** What the rules of supervision rest on: the provincial texts of the time, whose articles a lawyer still has to confirm, and the county's own rules. */
import { local, unsure } from '../../kernel/citation/index.ts';
import { JX_SUPERVISION, JX_SUPERVISION_MEASURES } from '../../law/index.ts';

const yields = '修正文本条次待核；与行政执法监督条例不一致的不适用';

/** 受理、分办、核查、办结的内部环节和期限. */
export const leadRule = local('县行政执法监督线索办理规定');
export const instrumentRule = local('县行政执法监督文书办理规定');
export const reviewRule = local('县行政执法案卷评查办法');
export const actionRule = local('县行政执法专项监督工作规定');
/** 督办：不履行或者拖延履行法定职责. */
export const urgeRule = unsure(JX_SUPERVISION.art(15), yields);
/** 重大行政执法决定备案，十五日. */
export const filingRule = unsure(JX_SUPERVISION_MEASURES.art(14), yields);
/** 备案审查，二十日. */
export const filingReviewRule = unsure(JX_SUPERVISION_MEASURES.art(16), yields);
/** 要求说明、调阅复制、询问、委托鉴定、听证. */
export const powersRule = unsure(JX_SUPERVISION_MEASURES.art(22), yields);
/** 专项调查结束后十五日内报告. */
export const reportRule = unsure(JX_SUPERVISION_MEASURES.art(23), yields);
/** 批评、通报、暂扣吊销证件、建议调离. */
export const handlingRule = unsure(JX_SUPERVISION_MEASURES.art(26), yields);
/** 行政执法监督证. */
export const cardRule = local('行政执法监督证件管理规定');

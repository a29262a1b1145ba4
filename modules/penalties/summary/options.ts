/** Words of the summary procedure (简易程序、当场处罚). */
import { APL } from '../../../law/index.ts';

/** What may be imposed on the spot; public criticism and confiscation may not (行政处罚法51). */
export const spotKinds = { warning: '警告', fine: '罚款', both: '警告并罚款' } as const;

export const ages = {
  adult: '成年人，或者单位',
  minor: '已满十四周岁不满十八周岁',
  child: '不满十四周岁',
} as const;

export const statements = {
  none: '没有陈述、申辩',
  made: '作出陈述、申辩',
  waived: '明确放弃陈述、申辩',
} as const;

export const adoptions = { adopted: '成立，予以采纳', partly: '部分采纳', notAdopted: '不成立，不予采纳' } as const;

export const receipts = { signed: '当事人签收', refused: '当事人拒绝签收，已在决定书上注明' } as const;

/** 当场收缴的情形 (行政处罚法68、69). */
export const collectGrounds = {
  small: '一百元以下罚款',
  hardLater: '不当场收缴事后难以执行',
  remote: '边远、水上、交通不便地区，当事人提出缴款确有困难',
} as const;
export const collectArticles = {
  small: APL.art(68, 1, 1),
  hardLater: APL.art(68, 1, 2),
  remote: APL.art(69),
} as const;

export const secrecyGrounds = {
  open: '可以公开',
  state: '涉及国家秘密',
  business: '涉及商业秘密',
  privacy: '涉及个人隐私',
} as const;

/** 转普通程序的情形. */
export const turnReasons = {
  overLimit: '拟处罚超过当场处罚的数额或者种类',
  unclear: '事实、证据需要进一步调查',
  confiscation: '需要没收违法所得、非法财物',
  mitigated: '拟减轻处罚或者不予处罚',
  crime: '涉嫌犯罪',
  disputed: '当事人对事实有异议，需要核查',
} as const;

export const overturns = {
  changed: '变更',
  revoked: '撤销',
  unlawful: '确认违法',
  void: '确认无效',
} as const;

/** Words of the four lists (包容审慎四张清单): which list, on which ground of the statute, and with what it goes along. */
import type { Citation } from '../../../kernel/citation/index.ts';
import { ACL, APL } from '../../../law/index.ts';

export const lists = {
  noPenalty: '不予处罚事项清单',
  lighter: '从轻处罚事项清单',
  mitigated: '减轻处罚事项清单',
  noCoercion: '免予行政强制事项清单',
} as const;
export type ListKind = keyof typeof lists;

/** The grounds that the statutes give; each belongs to certain lists. */
export const grounds = {
  slight: '违法行为轻微并及时改正，没有造成危害后果（应当不予处罚）',
  firstTime: '初次违法且危害后果轻微并及时改正（可以不予处罚）',
  noFault: '当事人有证据足以证明没有主观过错（不予处罚）',
  harmReduced: '主动消除或者减轻违法行为危害后果',
  coerced: '受他人胁迫或者诱骗实施违法行为',
  confessed: '主动供述行政机关尚未掌握的违法行为',
  merit: '配合行政机关查处违法行为有立功表现',
  otherLeniency: '法律、法规、规章规定其他应当从轻或者减轻行政处罚的',
  marginal: '违法行为情节显著轻微或者没有明显社会危害（可以不采取行政强制措施）',
  milderMeans: '采用非强制手段可以达到行政管理目的（不得实施行政强制）',
} as const;
export type Ground = keyof typeof grounds;

/** The article of each ground. */
export const groundArticles: Readonly<Record<Ground, Citation>> = {
  slight: APL.art(33, 1),
  firstTime: APL.art(33, 1),
  noFault: APL.art(33, 2),
  harmReduced: APL.art(32, 1, 1),
  coerced: APL.art(32, 1, 2),
  confessed: APL.art(32, 1, 3),
  merit: APL.art(32, 1, 4),
  otherLeniency: APL.art(32, 1, 5),
  marginal: ACL.art(16, 2),
  milderMeans: ACL.art(5),
};

const excusing: readonly Ground[] = ['slight', 'firstTime', 'noFault'];
const lenient: readonly Ground[] = ['harmReduced', 'coerced', 'confessed', 'merit', 'otherLeniency'];
/** Which grounds found which list. */
export const groundsOf: Readonly<Record<ListKind, readonly Ground[]>> = {
  noPenalty: excusing,
  lighter: lenient,
  mitigated: lenient,
  noCoercion: ['marginal', 'milderMeans'],
};

/** Whether the statute leaves a choice (可以) or not (应当). The mistake most often made is to take one for the other. */
export const mayRather: readonly Ground[] = ['firstTime', 'marginal'];

/** 配套措施. Whoever is not punished is to be educated (行政处罚法33第3款). */
export const measures = {
  educate: '批评教育',
  remind: '提示',
  admonish: '告诫',
  interview: '约谈',
  correction: '责令改正',
  commitment: '签订改正承诺书',
  revisit: '回访复查',
} as const;

export const corrections = {
  verified: '改正后经核查属实',
  committed: '承诺在期限内改正，届期核查',
  none: '不以改正为条件',
} as const;

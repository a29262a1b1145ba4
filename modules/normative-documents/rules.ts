/** The rules that stand behind several rooms, and what they share. */
import { local, unsure } from '../../kernel/citation/index.ts';
import { GB37, GB115, JX119, JX128, OLG } from '../../law/index.ts';

export const documentRule = local('县行政规范性文件管理办法（统一登记、统一编号、统一印发）');
export const gb37 = GB37.art();
export const gb115 = GB115.art();
/** 涉及个人、组织权利义务的规范性文件：评估论证、公开征求意见、合法性审查、集体讨论决定、公布和备案. */
export const organic = OLG.art(75);
export const provincialFiling = JX119.art(3);
export const provincialMaking = unsure(JX128.art(), '是否已被新的行政规范性文件管理办法取代待核');
export const congressFiling = local('县人大常委会规范性文件备案审查办法（省条例条号待核）');

/** 审查建议: written, and answered. */
export const suggestionRule = unsure(JX119.art(), '公民、法人和其他组织提出审查建议的条号和期限待核');
/** 改变或者撤销所属工作部门和下级人民政府的不适当的命令、决定. */
export const countyReview = unsure(OLG.art(73), '项的序号待核');
/** 县人大常委会撤销本级人民政府的不适当的决定、命令. */
export const higherReview = unsure(OLG.art(50), '项的序号待核');

export const competitionReportRule = local('县公平竞争审查举报处理办法');

export const written = (text: string | undefined, least = 4): boolean => (text ?? '').trim().length >= least;

export const makerKinds = {
  government: '县人民政府',
  governmentOffice: '县人民政府办公室',
  department: '县政府部门',
  township: '乡镇人民政府（街道办事处）',
} as const;
export const ownDocument = (kind: string | undefined): boolean => kind === 'department' || kind === 'township';

/** The county's library of normative documents in the demonstration: thirty of the government and its office, twenty-six of departments, and some that had expired. */

export type Result = 'continueInForce' | 'amend' | 'repeal' | 'declareInvalid';

export interface LibraryDocument {
  title: string;
  number: string;
  makerKind: 'government' | 'governmentOffice' | 'department';
  maker: string;
  /** The unit that drafted and carries it out. */
  unit: string;
  promulgatedOn: string;
  effectiveFrom: string;
  expiresOn: string;
  text: string;
  /** What the clean-up of 2023 made of it; absent for what had expired before. */
  result?: Result;
  /** Until when it goes on after the clean-up. */
  continuesUntil?: string;
}

const ofGovernment: readonly (readonly [unit: string, subject: string])[] = [
  ['housing', '南昌县物业专项维修资金使用管理办法'],
  ['city-management', '南昌县建筑垃圾处置管理办法'],
  ['agriculture', '南昌县农村宅基地审批管理办法'],
  ['water', '南昌县农村供水工程运行管理办法'],
  ['ecology', '南昌县烟花爆竹禁止燃放区域管理规定'],
  ['transport', '南昌县农村公路养护管理办法'],
  ['education', '南昌县学前教育机构管理办法'],
  ['civil-affairs', '南昌县临时救助实施办法'],
  ['human-resources', '南昌县被征地农民养老保险实施细则'],
  ['natural-resources', '南昌县集体土地征收补偿安置办法'],
  ['emergency', '南昌县自然灾害救助实施办法'],
  ['market-regulation', '南昌县小餐饮小作坊管理规定'],
  ['health', '南昌县院前急救管理办法'],
  ['culture-tourism', '南昌县文物保护单位管理办法'],
  ['public-security', '南昌县养犬管理规定'],
  ['finance', '南昌县政府购买服务实施办法'],
  ['commerce', '南昌县商品交易市场管理办法'],
  ['industry', '南昌县工业企业技术改造扶持办法'],
  ['forestry', '南昌县古树名木保护办法'],
  ['government-services', '南昌县政务服务事项管理办法'],
  ['veterans', '南昌县烈士纪念设施保护办法'],
  ['medical-insurance', '南昌县医疗救助实施办法'],
  ['development-reform', '南昌县政府投资项目管理办法'],
  ['statistics', '南昌县部门统计调查管理办法'],
  ['petition', '南昌县信访事项复查工作规定'],
  ['housing', '南昌县公共租赁住房管理办法'],
  ['city-management', '南昌县户外广告设置管理办法'],
  ['water', '南昌县河道采砂管理规定'],
  ['agriculture', '南昌县畜禽养殖禁养区管理规定'],
  ['transport', '南昌县客运三轮车管理规定'],
];
const ofDepartments: readonly (readonly [unit: string, subject: string])[] = [
  ['housing', '商品房预售资金监管细则'],
  ['housing', '建筑施工现场扬尘防治规定'],
  ['city-management', '门店招牌设置技术规定'],
  ['city-management', '生活垃圾分类收运规定'],
  ['agriculture', '农业机械购置补贴实施细则'],
  ['agriculture', '农产品质量安全追溯管理规定'],
  ['water', '取水计量设施管理规定'],
  ['transport', '出租汽车服务质量考核办法'],
  ['transport', '道路货运源头治理规定'],
  ['education', '校外培训机构设置规定'],
  ['education', '中小学生午餐配送管理规定'],
  ['civil-affairs', '农村公益性墓地管理规定'],
  ['civil-affairs', '居家养老服务补贴办法'],
  ['human-resources', '职业技能培训补贴办法'],
  ['human-resources', '劳动用工备案规定'],
  ['natural-resources', '临时用地审批规定'],
  ['natural-resources', '不动产登记资料查询规定'],
  ['emergency', '烟花爆竹零售点布设规定'],
  ['market-regulation', '食品摊贩备案规定'],
  ['market-regulation', '电梯应急处置规定'],
  ['health', '公共场所卫生量化分级规定'],
  ['culture-tourism', '乡村民宿服务质量评定办法'],
  ['finance', '行政事业单位国有资产出租规定'],
  ['commerce', '再生资源回收站点备案规定'],
  ['forestry', '林木采伐限额分配规定'],
  ['medical-insurance', '定点零售药店管理规定'],
];
const expiredBefore: readonly (readonly [unit: string, subject: string])[] = [
  ['commerce', '南昌县电子商务产业扶持办法（试行）'],
  ['industry', '南昌县工业园区企业用工补贴办法（试行）'],
  ['health', '南昌县疫情防控期间公共场所管理规定（试行）'],
];

const textOf = (title: string, effective: string): string =>
  [
    `第一条 为了规范有关管理和服务，保护公民、法人和其他组织的合法权益，根据有关法律、法规，结合本县实际，制定${title.replace(/^南昌县/, '本县')}。`,
    '第二条 本县行政区域内的有关活动，适用本文件。',
    '第三条 主管部门按照职责分工负责组织实施，乡镇人民政府（街道办事处）予以配合。',
    '第四条 主管部门应当公开办理条件、流程和时限，不得增加没有依据的材料和环节。',
    '第五条 违反规定的，依照有关法律、法规、规章处理。',
    `第六条 本文件自${effective}起施行。`,
  ].join('\n');

/** Three in five go on, the rest are amended, repealed or declared invalid. */
const resultOf = (n: number): Result =>
  n % 9 === 4 ? 'amend' : n % 7 === 3 ? 'repeal' : n % 8 === 6 ? 'declareInvalid' : 'continueInForce';
const until = ['2027-12-31', '2026-12-31', '2028-05-31', '2027-04-30', '2025-12-31', '2027-06-30'] as const;

const documentOf = (
  [unit, title]: readonly [string, string],
  n: number,
  makerKind: LibraryDocument['makerKind'],
): LibraryDocument => {
  const year = 2019 + (n % 3);
  const month = String(1 + ((n * 5) % 12)).padStart(2, '0');
  const maker =
    makerKind === 'government' ? 'government' : makerKind === 'governmentOffice' ? 'government-office' : unit;
  const effectiveFrom = `${year}-${month}-28`;
  return {
    title,
    number:
      makerKind === 'government'
        ? `南府发〔${year}〕${n + 3}号`
        : makerKind === 'governmentOffice'
          ? `南府办发〔${year}〕${n + 11}号`
          : `示例部门文〔${year}〕${n + 5}号`,
    makerKind,
    maker,
    unit,
    promulgatedOn: `${year}-${month}-08`,
    effectiveFrom,
    expiresOn: `${year + 5}-${month}-27`,
    text: textOf(title, effectiveFrom),
    result: resultOf(n),
    continuesUntil: until[n % until.length] as string,
  };
};

/** The thirty and the twenty-six that the clean-up of 2023 went through, as the report counts them. */
export const cleaned2023: readonly LibraryDocument[] = [
  ...ofGovernment.map((d, n) => documentOf(d, n, n % 2 === 0 ? 'government' : 'governmentOffice')),
  ...ofDepartments.map((d, n) => documentOf(d, n + 2, 'department')),
];

/** Recorded when their time was already over. */
export const expired2022: readonly LibraryDocument[] = expiredBefore.map(([unit, title], n) => ({
  title,
  number: `南府办发〔2020〕${n + 40}号`,
  makerKind: 'governmentOffice',
  maker: 'government-office',
  unit,
  promulgatedOn: `2020-0${n + 4}-10`,
  effectiveFrom: `2020-0${n + 5}-01`,
  expiresOn: `2022-0${n + 2}-28`,
  text: textOf(title, `2020-0${n + 5}-01`),
}));

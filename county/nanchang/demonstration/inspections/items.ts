/** The inspection items (检查事项) of the demonstration, by authority; and the lists that the nineteen townships share. Codes are made up; where the article differs between texts the chapter is named. */

export interface Item {
  code: string;
  authority: string;
  level: 'county' | 'township';
  industry: string;
  name: string;
  basis: string;
  basisKind: 'law' | 'regulation' | 'rule';
  content: string;
  /** 直接涉及公共安全和人民群众生命健康. */
  key: boolean;
}

type Line = readonly [industry: string, name: string, basis: string, content: string, key?: true];

const kindOf = (basis: string): Item['basisKind'] =>
  /法》/.test(basis) ? 'law' : /条例》/.test(basis) ? 'regulation' : 'rule';

const of = (authority: string, prefix: string, ...lines: Line[]): Item[] =>
  lines.map(([industry, name, basis, content, key], i) => ({
    code: `示例检${prefix}${String(i + 1).padStart(2, '0')}`,
    authority,
    level: authority === '' ? 'township' : 'county',
    industry,
    name,
    basis,
    basisKind: kindOf(basis),
    content,
    key: key === true,
  }));

export const bureauItems: readonly Item[] = [
  ...of(
    'market-regulation',
    'SJ',
    [
      'catering',
      '餐饮服务食品安全检查',
      '《食品安全法》第一百一十条',
      '许可和公示、从业人员健康证明、进货查验、加工操作、餐饮具消毒',
      true,
    ],
    ['foodRetail', '食品销售检查', '《食品安全法》第一百一十条', '经营资质、进货查验记录、保质期、贮存条件', true],
    [
      'medicine',
      '药品和医疗器械经营质量检查',
      '《药品管理法》第九十九条',
      '处方药销售、温湿度记录、执业药师在岗、购进渠道',
      true,
    ],
    ['manufacturing', '工业产品质量检查', '《产品质量法》第十八条', '出厂检验、标识标注、强制性标准执行'],
    [
      'manufacturing',
      '特种设备使用检查',
      '《特种设备安全法》第五十七条',
      '使用登记、定期检验、作业人员持证、应急预案',
      true,
    ],
    ['market', '企业公示信息抽查', '《企业信息公示暂行条例》第十四条', '年度报告、即时信息、登记的住所和经营期限'],
    ['market', '价格行为检查', '《价格法》第三十四条', '明码标价、价格承诺的履行'],
    ['market', '广告内容检查', '《广告法》第四十九条', '店堂和互联网广告的内容、证明文件'],
  ),
  ...of(
    'city-management',
    'CG',
    ['catering', '餐饮油烟和餐厨垃圾检查', '《大气污染防治法》第八十一条', '油烟净化设施使用、餐厨垃圾收运记录'],
    ['construction', '建筑垃圾处置检查', '《城市建筑垃圾管理规定》', '处置核准、密闭运输、出入口冲洗'],
    ['market', '户外广告和招牌检查', '《城市市容和环境卫生管理条例》', '设置审批、牢固安全'],
    ['property', '生活垃圾分类检查', '《城市生活垃圾管理办法》', '分类投放设施、收运台账'],
  ),
  ...of(
    'ecology-city',
    'HJ',
    ['manufacturing', '工业企业排污检查', '《水污染防治法》第三十条', '治污设施运行、排放口、自行监测和台账', true],
    ['manufacturing', '大气污染防治检查', '《大气污染防治法》第二十九条', '废气收集处理、重污染天气措施'],
    [
      'vehicleRepair',
      '机动车维修危险废物检查',
      '《固体废物污染环境防治法》第二十六条',
      '废机油、废铅蓄电池的贮存和转移联单',
      true,
    ],
    [
      'chemicals',
      '危险废物和化学品环境检查',
      '《固体废物污染环境防治法》第二十六条',
      '管理计划、识别标志、转移联单',
      true,
    ],
  ),
  ...of(
    'culture-tourism',
    'WL',
    ['leisure', '娱乐场所检查', '《娱乐场所管理条例》', '许可公示、未成年人保护、内容合法'],
    ['leisure', '互联网上网服务场所检查', '《互联网上网服务营业场所管理条例》', '实名登记、营业时间、未成年人'],
    ['lodging', '旅游民宿检查', '《旅游法》第八十五条', '服务标准公示、宣传内容'],
    ['training', '校外文化艺术培训检查', '《营业性演出管理条例》', '演出活动许可、从业人员'],
  ),
  ...of(
    'transport',
    'JT',
    ['logistics', '道路货物运输检查', '《道路运输条例》', '经营许可、车辆技术档案、驾驶员资格、动态监控', true],
    ['logistics', '货运源头超限检查', '《公路安全保护条例》', '装载登记、称重设备'],
    ['vehicleRepair', '机动车维修经营检查', '《机动车维修管理规定》', '备案、竣工检验、配件台账'],
  ),
  ...of(
    'emergency',
    'YJ',
    [
      'chemicals',
      '危险化学品经营安全检查',
      '《危险化学品安全管理条例》第七条',
      '经营许可、储存条件、应急物资、教育培训',
      true,
    ],
    ['chemicals', '烟花爆竹零售检查', '《烟花爆竹安全管理条例》', '许可、存放数量、禁放距离', true],
    [
      'manufacturing',
      '工贸企业安全生产检查',
      '《安全生产法》第六十五条',
      '有限空间、粉尘防爆、教育培训、隐患治理',
      true,
    ],
  ),
  ...of(
    'agriculture',
    'NY',
    ['farmInputs', '农药经营检查', '《农药管理条例》第四十一条', '经营许可、进销台账、限制使用农药', true],
    ['farmInputs', '种子质量检查', '《种子法》第四十九条', '标签、档案、品种审定'],
    ['farmInputs', '兽药饲料检查', '《兽药管理条例》', '经营许可、购销记录、违禁药物', true],
  ),
  ...of(
    'natural-resources',
    'ZR',
    ['construction', '建设用地批后检查', '《土地管理法》第六十七条', '用途、界址、开竣工时间'],
    ['construction', '规划许可执行检查', '《城乡规划法》第五十三条', '放线验线、建设内容'],
  ),
  ...of(
    'health',
    'WJ',
    ['lodging', '住宿场所卫生检查', '《公共场所卫生管理条例》', '卫生许可、公共用品用具消毒、水质和空气检测', true],
    ['leisure', '文化娱乐场所卫生检查', '《公共场所卫生管理条例》', '卫生许可、从业人员健康、禁烟'],
    ['medicine', '医疗机构依法执业检查', '《医疗机构管理条例》', '诊疗科目、人员资质、医疗废物', true],
    ['manufacturing', '职业病防治检查', '《职业病防治法》第六十二条', '危害项目申报、检测、职业健康检查', true],
  ),
  ...of(
    'housing',
    'ZJ',
    [
      'construction',
      '建筑施工安全检查',
      '《建设工程安全生产管理条例》第四十三条',
      '深基坑、脚手架、起重机械、临时用电',
      true,
    ],
    ['construction', '工程质量检查', '《建设工程质量管理条例》第四十八条', '材料进场检验、隐蔽工程、质量责任制'],
    ['property', '物业服务检查', '《物业管理条例》', '服务公示、维修资金使用、共用设施维护'],
  ),
  ...of(
    'water',
    'SL',
    ['construction', '水土保持检查', '《水土保持法》第四十三条', '方案审批、措施落实、弃渣'],
    ['manufacturing', '取用水检查', '《取水许可和水资源费征收管理条例》', '取水许可、计量、用水台账'],
  ),
  ...of('forestry', 'LY', ['market', '木材经营加工检查', '《森林法》第六十六条', '原料来源、出入库台账']),
  ...of(
    'human-resources',
    'RS',
    ['construction', '农民工工资支付检查', '《保障农民工工资支付条例》', '专用账户、实名制、维权告示牌'],
    ['manufacturing', '劳动用工检查', '《劳动保障监察条例》第十一条', '劳动合同、工时、社会保险'],
    ['training', '人力资源服务检查', '《人力资源市场暂行条例》', '许可备案、收费公示'],
  ),
  ...of('medical-insurance', 'YB', [
    'medicine',
    '医保定点零售药店检查',
    '《医疗保障基金使用监督管理条例》第二十七条',
    '进销存、串换药品、处方',
  ]),
  ...of('development-reform', 'FG', ['foodRetail', '粮食流通检查', '《粮食流通管理条例》', '收购备案、质量、台账']),
  ...of('education', 'JY', ['training', '校外培训机构检查', '《民办教育促进法》', '许可、收费、师资、预收费监管']),
  ...of('civil-affairs', 'MZ', [
    'property',
    '养老机构服务检查',
    '《养老机构管理办法》',
    '备案、服务协议、消防和食品安全',
  ]),
  ...of('statistics', 'TJ', ['manufacturing', '统计执法检查', '《统计法》第三十五条', '原始记录、统计台账、报表一致']),
];

/** What townships inspect with the powers they took over: one list for all nineteen. */
export const townshipItems: readonly Item[] = of(
  '',
  'XZ',
  ['catering', '乡镇小餐饮店检查', '《江西省食品小作坊小餐饮小食杂店小摊贩管理条例》', '登记、健康证明、食材来源'],
  ['foodRetail', '乡镇小食杂店检查', '《江西省食品小作坊小餐饮小食杂店小摊贩管理条例》', '登记、保质期、进货票据'],
  ['farmInputs', '乡镇农资门店检查', '《农药管理条例》第四十一条', '许可公示、进销台账'],
  ['construction', '村镇建设工程检查', '《城乡规划法》第五十三条', '许可、放线、占地'],
  ['market', '沿街店铺市容检查', '《城市市容和环境卫生管理条例》', '占道经营、门前三包'],
  ['lodging', '民宿消防和治安检查', '《消防法》第五十三条', '疏散通道、灭火器材'],
  ['manufacturing', '小微企业安全生产检查', '《安全生产法》第六十五条', '用电、动火、有限空间'],
  ['chemicals', '烟花爆竹零售点检查', '《烟花爆竹安全管理条例》', '许可、数量、距离'],
);

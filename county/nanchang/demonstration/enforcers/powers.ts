/** The powers (权力事项) of the demonstration: a few of each body's list, and what the province lets townships take over. Codes are made up; articles name where such a power is found. */

export interface ListedPower {
  code: string;
  name: string;
  /** Where it is found; the text in force on the day of a case decides. */
  basis: string;
  basisKind: 'law' | 'regulation' | 'localRegulation' | 'rule';
  acts: readonly ('penalty' | 'inspection' | 'coercion')[];
}

const full = ['penalty', 'inspection', 'coercion'] as const;
const plain = ['penalty', 'inspection'] as const;

type Line = readonly [name: string, basis: string, acts?: readonly ('penalty' | 'inspection' | 'coercion')[]];

/** By their names; two that are called 办法 and 细则 were made by the State Council. */
const kindOf = (basis: string): ListedPower['basisKind'] =>
  /江西省/.test(basis)
    ? 'localRegulation'
    : /条例》|无证无照经营查处办法|计量法实施细则/.test(basis)
      ? 'regulation'
      : /(办法|规定|细则)》/.test(basis)
        ? 'rule'
        : 'law';

const listed = (prefix: string, lines: readonly Line[]): ListedPower[] =>
  lines.map(([name, basis, acts = plain], i) => ({
    code: `示例${prefix}${String(i + 1).padStart(3, '0')}`,
    name,
    basis,
    basisKind: kindOf(basis),
    acts,
  }));

/** By authority. */
export const listedPowers: Readonly<Record<string, readonly ListedPower[]>> = {
  'city-management': listed('CG', [
    ['对擅自占用城市道路经营行为的处罚', '《城市道路管理条例》第四十二条'],
    ['对不按规定倾倒垃圾、污水行为的处罚', '《城市市容和环境卫生管理条例》第三十四条'],
    ['对擅自设置大型户外广告行为的处罚', '《城市市容和环境卫生管理条例》第三十六条'],
    ['对随意倾倒、抛撒建筑垃圾行为的处罚', '《城市建筑垃圾管理规定》第二十六条'],
    ['对未取得建设工程规划许可证进行建设行为的处罚', '《中华人民共和国城乡规划法》第六十四条', full],
    ['对毁损城市绿地、擅自砍伐城市树木行为的处罚', '《城市绿化条例》第二十六条'],
    ['对运输散装、流体物料未密闭行为的处罚', '《中华人民共和国大气污染防治法》第一百一十六条'],
    ['对在禁止区域露天烧烤行为的处罚', '《中华人民共和国大气污染防治法》第一百一十八条'],
    ['对未取得排水许可证排放污水行为的处罚', '《城镇排水与污水处理条例》第五十条'],
  ]),
  'market-regulation': listed('SC', [
    ['对经营超过保质期食品行为的处罚', '《中华人民共和国食品安全法》第一百二十四条', full],
    ['对未取得许可从事食品经营行为的处罚', '《中华人民共和国食品安全法》第一百二十二条', full],
    ['对生产、销售不合格产品行为的处罚', '《中华人民共和国产品质量法》第四十九条', full],
    ['对不明码标价行为的处罚', '《中华人民共和国价格法》第四十二条'],
    ['对发布虚假广告行为的处罚', '《中华人民共和国广告法》第五十五条', full],
    ['对使用未经检定计量器具行为的处罚', '《中华人民共和国计量法实施细则》第四十三条'],
    ['对使用未经定期检验特种设备行为的处罚', '《中华人民共和国特种设备安全法》第八十四条', full],
    ['对无证无照经营行为的处罚', '《无证无照经营查处办法》第十三条', full],
    ['对餐饮服务经营者未主动提示防止食品浪费行为的处罚', '《中华人民共和国反食品浪费法》第二十八条'],
    ['对未取得健康证明人员上岗、进货未查验等行为的处罚', '《中华人民共和国食品安全法》第一百二十六条'],
    ['对电子商务经营者未公示营业执照信息行为的处罚', '《中华人民共和国电子商务法》第七十六条'],
    ['对广告内容不准确、不清楚行为的处罚', '《中华人民共和国广告法》第五十九条', full],
  ]),
  'ecology-city': listed('HB', [
    ['对未批先建建设项目行为的处罚', '《中华人民共和国环境影响评价法》第三十一条'],
    ['对超标排放水污染物行为的处罚', '《中华人民共和国水污染防治法》第八十三条', full],
    ['对贮存易产生扬尘物料未采取措施行为的处罚', '《中华人民共和国大气污染防治法》第一百一十七条'],
    ['对未按规定贮存危险废物行为的处罚', '《中华人民共和国固体废物污染环境防治法》第一百一十二条', full],
  ]),
  'culture-tourism': listed('WH', [
    ['对接纳未成年人进入互联网上网服务营业场所行为的处罚', '《互联网上网服务营业场所管理条例》第三十一条'],
    ['对娱乐场所接纳未成年人行为的处罚', '《娱乐场所管理条例》第四十八条'],
    ['对擅自从事出版物发行业务行为的处罚', '《出版管理条例》第六十一条', full],
    ['对未经许可经营旅行社业务行为的处罚', '《中华人民共和国旅游法》第九十五条'],
  ]),
  transport: listed('JT', [
    ['对未取得许可从事道路货物运输经营行为的处罚', '《中华人民共和国道路运输条例》第六十三条', full],
    ['对车辆超限运输行驶公路行为的处罚', '《公路安全保护条例》第六十四条', full],
    ['对未取得许可从事网络预约出租汽车经营行为的处罚', '《网络预约出租汽车经营服务管理暂行办法》第三十四条'],
    ['对擅自占用、挖掘公路行为的处罚', '《中华人民共和国公路法》第七十六条'],
    ['对机动车驾驶员培训机构违规培训行为的处罚', '《中华人民共和国道路运输条例》第七十一条'],
    ['对不按规定携带车辆营运证行为的处罚', '《中华人民共和国道路运输条例》第六十八条'],
    ['对造成公路路面污染、影响畅通行为的处罚', '《中华人民共和国公路法》第七十七条'],
  ]),
  emergency: listed('YJ', [
    ['对未对从业人员进行安全生产教育培训行为的处罚', '《中华人民共和国安全生产法》第九十七条'],
    ['对未采取措施消除事故隐患行为的处罚', '《中华人民共和国安全生产法》第一百零二条', full],
    ['对未经许可经营烟花爆竹行为的处罚', '《烟花爆竹安全管理条例》第三十六条', full],
    ['对危险化学品储存不符合规定行为的处罚', '《危险化学品安全管理条例》第八十条', full],
    ['对烟花爆竹零售经营者在许可场所以外销售等行为的处罚', '《烟花爆竹安全管理条例》第三十八条'],
  ]),
  agriculture: listed('NY', [
    ['对经营假农药行为的处罚', '《农药管理条例》第五十五条', full],
    ['对未取得农药经营许可证经营农药行为的处罚', '《农药管理条例》第五十五条', full],
    ['对经营劣种子行为的处罚', '《中华人民共和国种子法》第七十五条', full],
    ['对在禁渔区、禁渔期捕捞行为的处罚', '《中华人民共和国渔业法》第三十八条', full],
    ['对经营未附检疫证明动物产品行为的处罚', '《中华人民共和国动物防疫法》第一百条', full],
    ['对未取得操作证件操作拖拉机行为的处罚', '《农业机械安全监督管理条例》第五十二条'],
    ['对农药经营者未执行台账制度等行为的处罚', '《农药管理条例》第五十八条', full],
    ['对露天焚烧秸秆、落叶等产生烟尘污染物质行为的处罚', '《中华人民共和国大气污染防治法》第一百一十九条'],
  ]),
  'natural-resources': listed('ZR', [
    ['对非法占用土地行为的处罚', '《中华人民共和国土地管理法》第七十七条'],
    ['对破坏耕地种植条件行为的处罚', '《中华人民共和国土地管理法》第七十五条'],
    ['对未取得采矿许可证采矿行为的处罚', '《中华人民共和国矿产资源法》第三十九条'],
    ['对未经批准进行临时建设行为的处罚', '《中华人民共和国城乡规划法》第六十六条'],
  ]),
  health: listed('WJ', [
    ['对未取得执业许可擅自执业行为的处罚', '《中华人民共和国基本医疗卫生与健康促进法》第九十九条', full],
    ['对未取得卫生许可证经营公共场所行为的处罚', '《公共场所卫生管理条例实施细则》第三十五条'],
    ['对未按规定处置医疗废物行为的处罚', '《医疗废物管理条例》第四十六条'],
    ['对未按规定清洗消毒顾客用品用具行为的处罚', '《公共场所卫生管理条例实施细则》第三十六条'],
  ]),
  housing: listed('ZJ', [
    ['对未取得施工许可证擅自施工行为的处罚', '《建设工程质量管理条例》第五十七条'],
    ['对施工单位未按图施工行为的处罚', '《建设工程质量管理条例》第六十四条'],
    ['对未取得燃气经营许可从事燃气经营行为的处罚', '《城镇燃气管理条例》第四十五条'],
    ['对物业服务企业擅自改变物业管理用房用途行为的处罚', '《物业管理条例》第六十二条'],
    ['对在不具备安全条件的场所使用、储存燃气行为的处罚', '《城镇燃气管理条例》第四十九条'],
    ['对擅自改变物业共用部位、共用设施用途行为的处罚', '《物业管理条例》第六十三条'],
  ]),
  water: listed('SL', [
    ['对在河道管理范围内弃置、堆放阻碍行洪物体行为的处罚', '《中华人民共和国水法》第六十六条'],
    ['对未经批准擅自取水行为的处罚', '《中华人民共和国水法》第六十九条'],
    ['对未经许可在长江流域采砂行为的处罚', '《中华人民共和国长江保护法》第九十一条', full],
  ]),
  forestry: listed('LY', [
    ['对擅自改变林地用途行为的处罚', '《中华人民共和国森林法》第七十三条'],
    ['对盗伐林木行为的处罚', '《中华人民共和国森林法》第七十六条'],
    ['对违规野外用火行为的处罚', '《森林防火条例》第五十条'],
  ]),
  'human-resources': listed('RS', [
    ['对拖欠农民工工资违法行为的处罚', '《保障农民工工资支付条例》第五十四条'],
    ['对未按规定签订劳动合同、扣押证件行为的处罚', '《中华人民共和国劳动合同法》第八十四条'],
    ['对职业中介机构违法行为的处罚', '《人力资源市场暂行条例》第四十三条'],
    ['对未按规定开设农民工工资专用账户等行为的处罚', '《保障农民工工资支付条例》第五十五条'],
  ]),
  'medical-insurance': listed('YB', [
    ['对定点医药机构骗取医疗保障基金行为的处罚', '《医疗保障基金使用监督管理条例》第四十条', full],
    ['对定点医药机构串换项目收费行为的处罚', '《医疗保障基金使用监督管理条例》第三十八条'],
  ]),
  'development-reform': listed('FG', [
    ['对粮食收购者未按规定告知、公示收购价格行为的处罚', '《粮食流通管理条例》第四十五条'],
    ['对重点用能单位未按规定报送能源利用状况报告行为的处罚', '《中华人民共和国节约能源法》第八十二条'],
  ]),
  education: listed('JY', [
    ['对擅自举办民办学校行为的处罚', '《中华人民共和国民办教育促进法》第六十四条'],
    ['对民办学校违规收费行为的处罚', '《中华人民共和国民办教育促进法》第六十二条'],
  ]),
  'civil-affairs': listed('MZ', [
    ['对擅自兴建殡葬设施行为的处罚', '《殡葬管理条例》第十八条'],
    ['对社会团体未按规定接受年度检查行为的处罚', '《社会团体登记管理条例》第三十条'],
  ]),
  statistics: listed('TJ', [['对提供不真实统计资料行为的处罚', '《中华人民共和国统计法》第四十一条']]),
};

export interface DevolvedPower extends ListedPower {
  /** The department that had it. */
  from: string;
  domain: string;
  /** Where it is needed: streets and the zone, or the country. */
  needed: 'urban' | 'rural' | 'all';
}

const devolved = (
  n: number,
  name: string,
  basis: string,
  from: string,
  domain: string,
  needed: DevolvedPower['needed'],
): DevolvedPower => ({
  code: `示例FQ${String(n).padStart(3, '0')}`,
  name,
  basis,
  basisKind: kindOf(basis),
  acts: plain,
  from,
  domain,
  needed,
});

/** 赋权乡镇（街道）的目录. */
export const devolvedPowers: readonly DevolvedPower[] = [
  devolved(
    1,
    '对不按规定倾倒垃圾、污水行为的处罚',
    '《城市市容和环境卫生管理条例》第三十四条',
    'city-management',
    'cityManagement',
    'all',
  ),
  devolved(
    2,
    '对擅自占用城市道路经营行为的处罚',
    '《城市道路管理条例》第四十二条',
    'city-management',
    'cityManagement',
    'urban',
  ),
  devolved(
    3,
    '对擅自设置户外广告、乱张贴行为的处罚',
    '《城市市容和环境卫生管理条例》第三十六条',
    'city-management',
    'cityManagement',
    'urban',
  ),
  devolved(
    4,
    '对露天焚烧秸秆、落叶行为的处罚',
    '《中华人民共和国大气污染防治法》第一百一十九条',
    'agriculture',
    'agriculture',
    'rural',
  ),
  devolved(
    5,
    '对农村村民非法占用土地建住宅行为的处罚',
    '《中华人民共和国土地管理法》第七十八条',
    'agriculture',
    'agriculture',
    'rural',
  ),
  devolved(
    6,
    '对在河道管理范围内弃置、堆放物体行为的处罚',
    '《中华人民共和国水法》第六十六条',
    'water',
    'water',
    'rural',
  ),
  devolved(
    7,
    '对个人经营烟花爆竹零售不符合规定行为的处罚',
    '《烟花爆竹安全管理条例》第三十八条',
    'emergency',
    'emergency',
    'all',
  ),
  devolved(8, '对擅自改变物业共用部位用途行为的处罚', '《物业管理条例》第六十三条', 'housing', 'housing', 'urban'),
];

/** What the province's catalogue of 2025 adds. */
export const devolvedPowers2025: readonly DevolvedPower[] = [
  devolved(
    11,
    '对未密闭运输散装、流体物料行为的处罚',
    '《中华人民共和国大气污染防治法》第一百一十六条',
    'city-management',
    'cityManagement',
    'all',
  ),
  devolved(12, '对违规野外用火行为的处罚', '《森林防火条例》第五十条', 'forestry', 'forestry', 'rural'),
  devolved(13, '对电动自行车违规停放、充电行为的处罚', '《江西省消防条例》示例条款', 'emergency', 'emergency', 'urban'),
];

/** What is met in the street: for each body, which power and cause, who, how much, and in which words. */
import type { Random } from '../random.ts';

export interface Scene {
  /** How many of the year's six hundred. */
  count: number;
  authority: string;
  power: string;
  cause: string;
  /** Where this power is used: the country alone, cities alone, or anywhere. */
  where?: 'rural' | 'urban';
  /** What each kind of party is given, in yuan; 0 is a warning. */
  citizen?: readonly number[];
  business?: readonly number[];
  company?: readonly number[];
  /** Warned and fined at once. */
  both?: true;
  /** Facts: places and things are filled in. */
  facts: (random: Random) => string;
  correction: string;
}

const metres = (random: Random): string => `${random.int(1, 9)}.${random.int(0, 9)}平方米`;
const goods = ['水果摊', '早餐车', '服装架', '五金货架', '小家电展台', '桌椅', '广告灯箱', '修车工具'];
const priced = ['散装糖果', '冷冻水产', '瓶装白酒', '蔬菜', '日用百货', '理发项目', '洗车服务', '停车收费'];

const clean = '当场清除，恢复原状。';
const mark = '当场补全标价签。';

export const scenes: readonly Scene[] = [
  {
    count: 46,
    authority: 'city-management',
    power: '示例CG001',
    cause: '南案城管001',
    where: 'rural',
    citizen: [50, 100, 100, 150, 200],
    business: [50, 100, 200],
    company: [500, 1_000, 2_000],
    facts: (r) => `在人行道上摆放${r.pick(goods)}，未经批准占用城市道路${metres(r)}。`,
    correction: clean,
  },
  {
    count: 34,
    authority: 'city-management',
    power: '示例CG003',
    cause: '南案城管003',
    citizen: [50, 100, 200],
    business: [0, 50, 100, 200],
    company: [500, 1_000, 3_000],
    facts: (r) =>
      `未经同意在临街${r.pick(['围墙', '灯杆', '卷闸门', '公交站牌', '护栏'])}张贴、悬挂广告${r.int(4, 30)}张（幅）。`,
    correction: '当场清除广告，恢复墙面（设施）原状。',
  },
  {
    count: 28,
    authority: 'city-management',
    power: '示例CG004',
    cause: '南案城管004',
    citizen: [50, 100, 150, 200],
    business: [0, 100, 200],
    facts: (r) =>
      `将装修产生的砖块、${r.pick(['砂浆', '木板', '瓷砖', '石膏板'])}约0.${r.int(2, 9)}立方米倾倒在${r.pick(['路边空地', '绿化带旁', '垃圾桶外', '河堤边'])}。`,
    correction: '当日清运至建筑垃圾消纳点。',
  },
  {
    count: 22,
    authority: 'city-management',
    power: '示例CG006',
    cause: '南案城管005',
    citizen: [50, 100, 200],
    business: [0, 50, 200],
    company: [500, 1_500, 3_000],
    facts: (r) =>
      `在公共绿地内${r.pick(['停放车辆', '堆放货物', '种菜', '倾倒残汤', '搭设遮阳棚'])}，损坏草坪、灌木${metres(r)}。`,
    correction: '三日内补植恢复。',
  },
  {
    count: 38,
    authority: 'market-regulation',
    power: '示例SC004',
    cause: '南案市监006',
    business: [50, 100, 200],
    company: [300, 500, 1_000, 2_000],
    facts: (r) => `店内销售的${r.pick(priced)}等${r.int(2, 26)}种商品（服务）没有标明价格。`,
    correction: mark,
  },
  {
    count: 22,
    authority: 'market-regulation',
    power: '示例SC006',
    cause: '南案市监007',
    business: [50, 100, 200],
    company: [200, 300, 600],
    facts: (r) =>
      `使用的${r.pick(['电子计价秤', '台秤', '加油机', '血压计'])}${r.int(1, 3)}台超过检定周期${r.int(5, 80)}日，仍用于贸易结算。`,
    correction: '停止使用，十日内申请检定。',
  },
  {
    count: 16,
    authority: 'market-regulation',
    power: '示例SC008',
    cause: '南案市监008',
    citizen: [100, 150, 200],
    facts: (r) =>
      `在门面房内经营${r.pick(['日用品', '文具', '鲜花', '手机配件', '渔具'])}${r.int(8, 29)}日，没有取得营业执照。`,
    correction: '停止经营，十日内办理登记。',
  },
  {
    count: 24,
    authority: 'market-regulation',
    power: '示例SC009',
    cause: '南案市监005',
    business: [0],
    company: [0],
    facts: (r) =>
      `餐厅${r.pick(['大堂', '包厢', '点餐台', '自助区'])}没有张贴反食品浪费标识，服务人员没有提示适量点餐。`,
    correction: '当场张贴标识，培训服务人员。',
  },
  {
    count: 20,
    authority: 'market-regulation',
    power: '示例SC010',
    cause: '南案市监004',
    business: [0],
    company: [0],
    facts: (r) =>
      `购进${r.pick(['冻鸡翅', '食用油', '米粉', '调味料', '饮料'])}${r.int(2, 20)}箱，没有留存供货者许可证和合格证明文件。`,
    correction: '五日内补齐进货查验记录。',
  },
  {
    count: 42,
    authority: 'transport',
    power: '示例JT006',
    cause: '南案交通002',
    citizen: [0, 20, 50, 100],
    company: [50, 100, 200],
    facts: (r) =>
      `驾驶${r.pick(['重型货车', '轻型货车', '半挂车', '客车'])}在${r.pick(['G320', 'S218', 'X056', '迎宾大道'])}营运，没有随车携带营运证。`,
    correction: '随车携带营运证。',
  },
  {
    count: 28,
    authority: 'transport',
    power: '示例JT007',
    cause: '南案交通003',
    citizen: [100, 150, 200],
    company: [500, 1_000, 2_000],
    facts: (r) => `运输${r.pick(['砂石', '泥土', '混凝土', '垃圾'])}沿途滴漏，污染公路路面${r.int(3, 40)}平方米。`,
    correction: '立即清扫路面。',
  },
  {
    count: 20,
    authority: 'transport',
    power: '示例JT002',
    cause: '南案交通004',
    citizen: [200],
    company: [1_000, 2_000, 3_000],
    facts: (r) => `车货总质量超过限定标准0.${r.int(2, 9)}吨，没有超限运输许可。`,
    correction: '当场卸载至限定标准以内。',
  },
  {
    count: 40,
    authority: 'agriculture',
    power: '示例NY006',
    cause: '南案农业006',
    citizen: [100, 150, 200],
    facts: (r) =>
      `没有取得操作证件，在${r.pick(['机耕道', '晒场', '稻田', '村道'])}操作${r.pick(['拖拉机', '联合收割机', '履带旋耕机'])}。`,
    correction: '立即停止操作，参加培训考试。',
  },
  {
    count: 20,
    authority: 'culture-tourism',
    power: '示例WH001',
    cause: '南案文化001',
    business: [0],
    company: [0, 1_000, 3_000],
    both: true,
    facts: (r) => `${r.int(19, 22)}时许，场内有${r.int(1, 2)}名未成年人，经营人员没有制止。`,
    correction: '立即劝离未成年人，严格核验身份。',
  },
  {
    count: 14,
    authority: 'health',
    power: '示例WJ002',
    cause: '南案卫健002',
    business: [0],
    company: [500, 1_000],
    facts: (r) =>
      `${r.pick(['理发店', '足浴店', '宾馆', '游泳馆'])}的卫生许可证到期后营业${r.int(3, 20)}日，已申请换证。`,
    correction: '取得卫生许可证以前停止营业。',
  },
  {
    count: 26,
    authority: 'health',
    power: '示例WJ004',
    cause: '南案卫健003',
    business: [0, 100, 200],
    company: [200, 500, 1_000],
    both: true,
    facts: (r) => `${r.pick(['毛巾', '剪刀', '茶具', '拖鞋', '床单'])}没有消毒记录，保洁柜内混放${r.int(3, 20)}件。`,
    correction: '当场重新清洗消毒，建立记录。',
  },
  {
    count: 20,
    authority: 'housing',
    power: '示例ZJ005',
    cause: '南案住建002',
    citizen: [50, 100, 200],
    business: [100, 200],
    company: [1_000, 2_000, 3_000],
    facts: (r) =>
      `在${r.pick(['地下室', '卧室', '密闭厨房', '楼道'])}使用、存放瓶装液化气${r.int(1, 3)}瓶，没有通风和报警装置。`,
    correction: '当场移走气瓶，整改用气环境。',
  },
];

/** 赋权乡镇（街道） that act in their own names, by what they took over. */
export const townshipScenes: readonly Omit<Scene, 'authority'>[] = [
  {
    count: 84,
    power: '示例FQ001',
    cause: '南案城管002',
    citizen: [20, 50, 50, 100, 200],
    business: [0, 50, 100, 200],
    company: [500, 1_000],
    facts: (r) =>
      `将${r.pick(['生活垃圾', '餐厨垃圾', '菜叶', '洗车污水', '养殖污水'])}倾倒在${r.pick(['路边', '水沟', '池塘边', '桶外', '村口'])}，约${r.int(1, 6)}桶。`,
    correction: '当场清理干净。',
  },
  {
    count: 34,
    power: '示例FQ002',
    cause: '南案城管001',
    where: 'urban',
    citizen: [50, 100, 200],
    business: [50, 100, 150, 200],
    company: [500, 1_000],
    facts: (r) =>
      `在${r.pick(['学校门口', '菜市场外', '公交站旁', '小区出入口'])}占用城市道路摆放${r.pick(goods)}${metres(r)}。`,
    correction: clean,
  },
  {
    count: 22,
    power: '示例FQ003',
    cause: '南案城管003',
    where: 'urban',
    citizen: [20, 50, 100],
    business: [0, 50, 200],
    company: [500, 800],
    facts: (r) =>
      `在${r.pick(['楼道', '电线杆', '社区宣传栏', '围挡'])}张贴${r.pick(['招聘', '租房', '开业', '培训', '促销'])}广告${r.int(4, 25)}张。`,
    correction: '当场清除并恢复原状。',
  },
];

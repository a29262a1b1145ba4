/** The four lists of leniency (包容审慎四张清单) of the demonstration: what is excused, lightened, mitigated or left without coercion, and when. */

export interface DemonstrationEntry {
  list: 'noPenalty' | 'lighter' | 'mitigated' | 'noCoercion';
  /** Code of the cause it belongs to. */
  cause: string;
  conduct: string;
  ground: string;
  /** Every condition, with the evidence that shows it. */
  conditions: readonly (readonly [condition: string, evidence: string])[];
  firstTimeMonths?: number;
  correction: 'verified' | 'committed' | 'none';
  correctionDays?: number;
  measures: readonly string[];
}

type Condition = readonly [string, string];
const first = (months: number): Condition => [`${months}个月内没有同类违法行为`, '全县执法系统查询记录'];
const atOnce: Condition = ['当场改正', '改正前后的照片'];
const inTime: Condition = ['在责令的期限内改正', '复查笔录'];
const noHarm: Condition = ['没有造成危害后果', '现场检查笔录、无投诉证明'];
const slightHarm: Condition = ['危害后果轻微', '现场检查笔录'];

const firstTime = (
  cause: string,
  conduct: string,
  months: number,
  special: Condition,
  more: Partial<DemonstrationEntry> = {},
): DemonstrationEntry => ({
  list: 'noPenalty',
  cause,
  conduct,
  ground: 'firstTime',
  conditions: [first(months), slightHarm, special, atOnce],
  firstTimeMonths: months,
  correction: 'verified',
  measures: ['educate', 'remind'],
  ...more,
});
const slight = (cause: string, conduct: string, special: Condition, days?: number): DemonstrationEntry => ({
  list: 'noPenalty',
  cause,
  conduct,
  ground: 'slight',
  conditions: [special, noHarm, days === undefined ? atOnce : inTime],
  ...(days === undefined
    ? { correction: 'verified', measures: ['educate'] }
    : { correction: 'committed', correctionDays: days, measures: ['educate', 'commitment', 'revisit'] }),
});
const lenient =
  (list: 'lighter' | 'mitigated') =>
  (cause: string, conduct: string, ground: string, special: Condition): DemonstrationEntry => ({
    list,
    cause,
    conduct,
    ground,
    conditions: [special, inTime],
    correction: 'verified',
    measures: ['correction', list === 'lighter' ? 'admonish' : 'interview'],
  });
const lighter = lenient('lighter');
const mitigated = lenient('mitigated');
const noCoercion = (cause: string, conduct: string, ground: string, special: Condition): DemonstrationEntry => ({
  list: 'noCoercion',
  cause,
  conduct,
  ground,
  conditions: [special, ['当事人配合调查，没有转移、隐匿财物', '询问笔录']],
  correction: 'none',
  measures: ['remind', 'commitment'],
});

export const penaltyLists: readonly DemonstrationEntry[] = [
  firstTime('南案市监003', '安排未取得健康证明的人员上岗，首次发现', 12, [
    '涉及一人，已停止接触食品',
    '花名册、岗位照片',
  ]),
  firstTime('南案市监004', '未查验供货者许可证，首次发现', 12, [
    '食品来源可以追溯、合格',
    '供货者许可证复印件、合格证明',
  ]),
  slight('南案市监006', '三种以下商品没有标价', ['没有价格欺诈', '现场价格核对记录']),
  firstTime('南案市监007', '电子秤超过检定周期，首次发现', 12, ['超期不足三十日且复检合格', '检定证书']),
  firstTime('南案市监008', '无照经营，首次发现', 12, ['不涉及许可项目，十日内办理登记', '登记受理凭证']),
  slight('南案市监009', '没有在网店首页公示营业执照', ['已取得营业执照', '营业执照'], 5),
  firstTime('南案市监012', '广告用语不清楚，首次发现', 12, ['广告费用不足一千元，没有误导消费', '合同、无投诉证明']),
  firstTime('南案城管001', '店外摆放商品占道，首次发现', 12, ['占用不足二平方米', '测量记录、照片']),
  slight('南案城管002', '垃圾没有按时投放', ['数量不足一桶', '照片']),
  firstTime('南案城管003', '店铺张贴小广告，首次发现', 6, ['不足三张', '照片']),
  firstTime('南案城管006', '渣土车辆篷布没有盖严，首次发现', 12, ['没有遗撒', '照片、路面记录']),
  slight('南案城管007', '夏季夜市个别摊位露天烧烤', ['不足一小时，没有油烟投诉', '投诉系统查询记录']),
  firstTime('南案交通002', '营运证没有随车携带，首次发现', 12, ['运政系统核实证件有效', '运政系统截图']),
  slight('南案交通003', '车辆滴漏污染路面', ['不足二平方米', '照片']),
  slight('南案农业002', '农药台账个别记录缺项', ['能够说明来源和去向', '进货票据'], 7),
  firstTime('南案农业006', '没有携带、没有换领拖拉机驾驶证，首次发现', 12, ['证件过期不足三十日', '农机系统查询记录']),
  firstTime('南案农业007', '田间零星焚烧杂草，首次发现', 12, ['不足五平方米，没有火情', '定位照片']),
  firstTime('南案应急001', '新员工没有培训即上岗，首次发现', 12, ['涉及一人，非危险岗位', '花名册、岗位说明']),
  firstTime('南案卫健002', '理发店换证期间营业，首次发现', 12, ['许可证过期不足十五日', '许可证']),
  slight('南案卫健003', '毛巾消毒记录不全', ['用品检测合格', '检测报告'], 7),
  firstTime('南案住建003', '物业管理用房临时存放物品，首次发现', 24, ['没有出租、没有收益', '租赁情况证明']),
  slight('南案生态002', '少量砂土没有覆盖', ['不足二十平方米', '测量记录']),
  lighter('南案市监001', '销售超过保质期食品', 'harmReduced', ['主动召回，没有消费者受害', '召回记录']),
  lighter('南案市监010', '使用超期未检的叉车', 'harmReduced', ['立即停用并申请检验合格', '检验报告']),
  lighter('南案城管008', '没有取得排水许可证排放污水', 'otherLeniency', ['已设置隔油池，已申请许可', '申请受理凭证']),
  lighter('南案交通004', '超限运输', 'coerced', ['受货主指使，如实提供证据', '聊天记录、询问笔录']),
  lighter('南案农业004', '禁渔期垂钓', 'confessed', ['主动交代行政机关没有掌握的行为', '询问笔录']),
  lighter('南案文化001', '网吧接纳未成年人', 'merit', ['举报其他场所违法行为，查证属实', '举报查处记录']),
  lighter('南案应急002', '没有及时消除隐患', 'harmReduced', ['主动停产整改', '整改报告']),
  lighter('南案水利001', '河道管理范围内堆放物料', 'harmReduced', ['主动清除并恢复原状', '清除前后照片']),
  mitigated('南案市监002', '小餐饮没有取得许可经营', 'otherLeniency', [
    '生活困难，经营不足三十日，已申请许可',
    '低保证明、申请受理凭证',
  ]),
  mitigated('南案市监011', '销售不合格产品，能够说明进货来源', 'otherLeniency', [
    '不知道是不合格产品，能说明来源',
    '进货票据、供货合同',
  ]),
  mitigated('南案农业001', '没有取得农药经营许可证', 'confessed', ['主动供述没有掌握的销售记录', '账本']),
  mitigated('南案住建004', '擅自改变共用部位用途', 'harmReduced', ['主动拆除并恢复', '恢复照片、业主委员会证明']),
  mitigated('南案卫健001', '乡村医生换证期间执业', 'otherLeniency', ['曾依法取得资格，没有造成伤害', '原执业证']),
  mitigated('南案生态003', '危险废物贮存标识不全', 'harmReduced', [
    '数量不足五十千克，没有外泄，主动转移处置',
    '转移联单',
  ]),
  noCoercion('南案市监001', '销售超过保质期食品，数量少且已自行下架', 'marginal', ['货值不足二百元', '清点记录']),
  noCoercion('南案市监008', '无照经营的经营工具', 'milderMeans', ['登记保存足以固定证据', '登记保存清单']),
  noCoercion('南案农业002', '农药经营者的台账、票据', 'milderMeans', ['复制、拍照足以固定证据', '复制件核对记录']),
  noCoercion('南案文化002', '零星销售的出版物', 'marginal', ['不足十册，没有违禁内容', '清点记录、鉴定意见']),
  noCoercion('南案交通001', '首次从事货运的自用车辆', 'milderMeans', ['当事人提供担保、承诺接受调查', '承诺书']),
  noCoercion('南案应急004', '零售点超量存放的少量烟花', 'milderMeans', ['已转移到许可仓库', '入库单']),
];

/** What people in the demonstration quarrel about: for each kind of dispute a few made-up cases, and what is usually agreed. */

export type Side = 'citizen' | 'company' | 'business' | 'organisation';

export interface Quarrel {
  sides: readonly [Side, Side];
  story: string;
  request: string;
  responsibility: string;
  terms: string;
  /** Usual sums in yuan; nothing when it is not about money. */
  money?: readonly [number, number];
  private?: boolean;
}

const settle = (
  money: readonly [number, number],
  story: string,
  request: string,
  terms: string,
  sides: Quarrel['sides'] = ['citizen', 'citizen'],
  responsibility = '双方对事实没有争议，乙方承担主要责任，甲方自行承担次要责任',
): Quarrel => ({ sides, story, request, responsibility, terms, money });
const agree = (
  story: string,
  request: string,
  terms: string,
  sides: Quarrel['sides'] = ['citizen', 'citizen'],
): Quarrel => ({ sides, story, request, terms, responsibility: '双方均有处理不当之处，互相谅解' });

export const quarrels = {
  neighbour: [
    agree(
      '双方系邻居，乙方在共用通道堆放杂物，影响甲方通行，多次交涉未果',
      '请求清理通道，保持畅通',
      '乙方在三日内清理堆放的杂物，双方今后均不在共用通道堆放物品',
    ),
    agree(
      '乙方翻建围墙时，檐口伸向甲方院内，雨水滴落甲方墙面',
      '请求改正檐口、疏导雨水',
      '乙方自行改装檐沟，将雨水引入自家院内排水沟',
    ),
    settle(
      [300, 6000],
      '乙方楼上水管渗漏，造成甲方顶棚和墙面受潮起皮',
      '请求修复水管并赔偿损失',
      '乙方修复水管，并一次性赔偿甲方粉刷费用',
    ),
  ],
  marriage: [
    {
      ...agree(
        '双方因家务和子女教育发生争吵，乙方离家居住',
        '请求劝导和好、明确家庭开支分担',
        '双方互相谅解，共同承担家庭开支，遇事商量',
      ),
      private: true,
    },
    {
      ...settle(
        [3000, 60_000],
        '双方解除婚约后对彩礼返还数额意见不一',
        '请求返还彩礼',
        '乙方返还部分彩礼，双方此后互不追究',
      ),
      private: true,
    },
    {
      ...settle(
        [1000, 30_000],
        '兄弟姐妹之间对老人的赡养费和照料安排意见不一',
        '请求按月支付赡养费、轮流照料',
        '各子女按月支付赡养费，生病费用平均分担，轮流照料',
      ),
      private: true,
    },
  ],
  damages: [
    settle(
      [2000, 80_000],
      '双方因琐事发生推搡，甲方跌倒受伤',
      '请求赔偿医疗费、误工费等',
      '乙方一次性赔偿甲方医疗费、误工费等，甲方不再主张其他赔偿',
    ),
    settle(
      [800, 15_000],
      '乙方饲养的犬只将甲方咬伤',
      '请求赔偿医疗费、疫苗费',
      '乙方赔偿甲方医疗费、疫苗费，今后外出牵绳',
    ),
    settle(
      [20_000, 300_000],
      '甲方在乙方处做工时从高处跌落受伤',
      '请求赔偿医疗费、残疾赔偿金等',
      '乙方分期赔偿甲方各项损失，甲方配合办理结账手续',
      ['citizen', 'business'],
    ),
  ],
  traffic: [
    settle(
      [1500, 60_000],
      '乙方驾驶电动自行车与步行的甲方相撞，甲方受伤',
      '请求赔偿医疗费、误工费、护理费',
      '乙方一次性赔偿甲方各项损失，双方就此了结',
    ),
    settle(
      [3000, 120_000],
      '双方机动车在路口相撞，车辆受损、甲方受伤',
      '请求赔偿修车费、医疗费等',
      '乙方在保险赔付之外补足差额，双方就此了结',
    ),
    settle(
      [200_000, 900_000],
      '乙方所属货车与甲方近亲属驾驶的摩托车相撞，甲方近亲属死亡',
      '请求赔偿死亡赔偿金、丧葬费等',
      '乙方在保险赔付之外另行赔偿，按约定日期支付',
      ['citizen', 'company'],
    ),
  ],
  labour: [
    settle(
      [3000, 40_000],
      '甲方在乙方处务工，乙方拖欠工资',
      '请求支付拖欠的工资',
      '乙方按约定日期付清工资',
      ['citizen', 'company'],
      '乙方确认拖欠工资的事实',
    ),
    settle(
      [15_000, 160_000],
      '甲方上班时受伤，双方对赔偿项目和数额意见不一',
      '请求支付工伤待遇',
      '乙方一次性支付各项待遇，双方解除劳动关系',
      ['citizen', 'company'],
      '乙方承担用人单位责任',
    ),
  ],
  housing: [
    agree(
      '甲方拟在宅基地上翻建房屋，与乙方对滴水位置和地界意见不一',
      '请求确认施工界线',
      '双方以现有石桩为界施工，互留滴水位置',
    ),
    settle([1000, 50_000], '乙方建房打桩使甲方房屋墙面出现裂缝', '请求修复或者赔偿', '乙方赔偿甲方修缮费用'),
  ],
  contract: [
    settle(
      [3000, 200_000],
      '甲方向乙方供应建材，乙方未按期付款',
      '请求支付货款',
      '乙方分期付清货款',
      ['business', 'company'],
      '乙方确认欠款数额',
    ),
    settle(
      [1000, 80_000],
      '乙方向甲方借款，到期未还',
      '请求归还借款',
      '乙方按约定日期归还借款',
      ['citizen', 'citizen'],
      '乙方确认借款事实',
    ),
    settle(
      [1000, 20_000],
      '甲方承租乙方房屋，退租时对押金和水电费意见不一',
      '请求退还押金',
      '乙方扣除应付水电费后退还押金',
    ),
  ],
  land: [
    agree('双方对承包地的田埂位置意见不一', '请求确认地界', '双方以承包合同和现有水沟为界，恢复田埂'),
    settle([500, 12_000], '乙方放养的家禽损坏甲方秧苗', '请求赔偿青苗损失', '乙方赔偿青苗损失，今后圈养'),
  ],
  property: [
    settle(
      [400, 6000],
      '业主以服务不到位为由未交物业费',
      '请求支付物业费',
      '业主补交物业费，物业公司整改并减免部分费用',
      ['company', 'citizen'],
      '双方均有履约不到位之处',
    ),
    agree(
      '小区电动车充电位置引起业主与物业公司争议',
      '请求增设充电位置',
      '物业公司在三十日内增设充电位置，业主不在楼道充电',
      ['citizen', 'company'],
    ),
  ],
  consumer: [
    settle(
      [200, 8000],
      '甲方在乙方处购买的电器多次维修后仍不能使用',
      '请求退货退款',
      '乙方退还货款，甲方交回商品',
      ['citizen', 'business'],
      '商品存在质量问题',
    ),
  ],
  medical: [
    {
      ...settle(
        [5000, 180_000],
        '甲方在乙方处住院治疗，对诊疗效果有异议',
        '请求说明并赔偿',
        '乙方给予一次性补偿，甲方不再主张其他权利',
        ['citizen', 'organisation'],
        '双方参照专家咨询意见分担责任',
      ),
      private: true,
    },
  ],
  business: [
    settle(
      [5000, 150_000],
      '双方合伙经营，散伙时对账目意见不一',
      '请求清算并支付应得款项',
      '双方确认账目，乙方分期支付',
      ['citizen', 'citizen'],
      '双方确认账目',
    ),
  ],
  expropriation: [
    settle([5000, 120_000], '被征收房屋的共有人对补偿款分配意见不一', '请求分割补偿款', '双方按约定比例分配补偿款'),
  ],
  environment: [
    settle([800, 12_000], '乙方餐馆排放油烟，影响甲方居住', '请求改装排烟管道', '乙方改装排烟管道，补偿甲方清洗费用', [
      'citizen',
      'business',
    ]),
  ],
  villageAffairs: [
    agree('甲方对村小组集体收益分配名单有异议', '请求列入分配名单', '村小组召开会议复核后列入下一次分配', [
      'citizen',
      'citizen',
    ]),
  ],
  ecommerce: [
    settle(
      [100, 4000],
      '甲方网购商品与描述不符，乙方拒绝退款',
      '请求退货退款',
      '乙方退还货款，承担运费',
      ['citizen', 'business'],
      '商品与描述不符',
    ),
  ],
  other: [agree('双方因言语不和产生矛盾，互相指责', '请求消除误会', '双方互相道歉，不再提及此事')],
} as const satisfies Readonly<Record<string, readonly Quarrel[]>>;

export type DisputeType = keyof typeof quarrels;

/** How often each kind comes to a village or township committee, of a hundred. */
export const disputeWeights: Readonly<Record<DisputeType, number>> = {
  neighbour: 27,
  marriage: 16,
  damages: 13,
  housing: 8,
  contract: 9,
  land: 7,
  labour: 6,
  property: 5,
  traffic: 2,
  consumer: 2,
  business: 1.2,
  expropriation: 0.8,
  environment: 0.8,
  villageAffairs: 0.7,
  ecommerce: 0.5,
  medical: 0,
  other: 1,
};

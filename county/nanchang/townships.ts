/** The county's towns, townships, streets and its development zone: nineteen places, each with a judicial office (司法所). */

export interface Township {
  /** Stem of the codes of its offices. */
  code: string;
  name: string;
  kind: 'street' | 'town' | 'township' | 'zone';
  /** One character or two that stand for it in document numbers. */
  short: string;
  /** How many of a thousand of the county's disputes arise here; follows population, roughly. */
  weight: number;
  /** A sample of its villages and communities (村、社区), whose names are made up. */
  villages: readonly string[];
}

const place = (
  code: string,
  name: string,
  kind: Township['kind'],
  short: string,
  weight: number,
  ...villages: string[]
): Township => ({ code, name, kind, short, weight, villages });

export const townships: readonly Township[] = [
  place('liantang', '莲塘街道', 'street', '莲', 150, '示范一社区', '示范二社区', '莲花示范社区', '澄湖示范社区'),
  place('dongxin', '东新街道', 'street', '东', 70, '东新示范社区', '大洲示范村', '滨江示范社区'),
  place('bayuehu', '八月湖街道', 'street', '湖', 80, '八月湖示范社区', '湖滨示范社区', '学府示范社区'),
  place('yinsanjiao', '银三角街道', 'street', '银', 60, '银河示范社区', '三角示范社区', '新城示范村'),
  place('xiangtang', '向塘镇', 'town', '向', 110, '向塘示范社区', '铁路示范社区', '新村示范村', '沙潭示范村'),
  place('jiangxiang', '蒋巷镇', 'town', '蒋', 60, '蒋巷示范村', '三洞示范村', '河边示范村'),
  place('youlan', '幽兰镇', 'town', '幽', 60, '幽兰示范村', '渡头示范村', '田垄示范村'),
  place('tangnan', '塘南镇', 'town', '塘', 45, '塘南示范村', '水岸示范村', '新联示范村'),
  place('wuyang', '武阳镇', 'town', '武', 50, '武阳示范社区', '前进示范村', '河东示范村'),
  place('gangshang', '冈上镇', 'town', '冈', 45, '冈上示范村', '兴农示范村', '石桥示范村'),
  place('guangfu', '广福镇', 'town', '广', 40, '广福示范村', '北头示范村', '木山示范村'),
  place('sanjiang', '三江镇', 'town', '三', 35, '三江示范村', '后街示范村', '江口示范村'),
  place('jingkou', '泾口乡', 'township', '泾', 35, '泾口示范村', '山前示范村', '小莲示范村'),
  place('nanxin', '南新乡', 'township', '新', 35, '南新示范村', '楼前示范村', '九联示范村'),
  place('bayi', '八一乡', 'township', '八', 35, '八一示范村', '莲西示范村', '前门示范村'),
  place('huangma', '黄马乡', 'township', '黄', 25, '黄马示范村', '茶园示范村', '白城示范村'),
  place('tacheng', '塔城乡', 'township', '塔', 25, '塔城示范村', '芳湖示范村', '东游示范村'),
  place('fushan', '富山乡', 'township', '富', 30, '富山示范村', '石湖示范村', '霞山示范村'),
  place('xiaolan', '小蓝经济技术开发区', 'zone', '蓝', 60, '小蓝示范社区', '邓埠示范村', '金沙示范社区'),
];

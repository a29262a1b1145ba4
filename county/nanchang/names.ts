/**
 * Made-up names, numbers and telephones for the demonstration, each of them plainly synthetic: given names are a stem and
 * a branch (王甲子, as statute books say 甲 and 乙), ID numbers and credit codes bear the division 000000, which does not
 * exist, and telephones begin with 1990000. All pass the check digits that real ones must pass.
 */
import type { Party } from '../../kernel/procedure/index.ts';

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

/** How many different names there are. */
export const nameCount = surnames.length * stems.length * branches.length;

/** The n-th made-up name; neighbours differ in every character. */
export function personName(n: number): string {
  const k = (((n * 7919 + 13) % nameCount) + nameCount) % nameCount;
  const surname = surnames[k % surnames.length] as string;
  const given = Math.floor(k / surnames.length);
  return `${surname}${stems[given % stems.length]}${branches[Math.floor(given / stems.length)]}`;
}

/** An ID number (公民身份号码) of the division 000000. `birth` is YYYYMMDD; even `order` is a woman. */
export function idNumber(birth: string, order: number): string {
  const first = `000000${birth}${String(order % 1000).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return `${first}${'10X98765432'[weights.reduce((sum, w, i) => sum + w * Number(first[i]), 0) % 11]}`;
}

const codeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A unified social credit code (统一社会信用代码) of the division 000000. */
export function creditCode(kind: 'company' | 'business' | 'organisation', n: number): string {
  const first = `${{ company: '91', business: '92', organisation: '53' }[kind]}000000MA0${String(n % 1_000_000).padStart(6, '0')}`;
  let sum = 0;
  let weight = 1;
  for (const c of first) {
    sum += codeAlphabet.indexOf(c) * weight;
    weight = (weight * 3) % 31;
  }
  return `${first}${codeAlphabet[(31 - (sum % 31)) % 31]}`;
}

export const phone = (n: number): string => `1990000${String(n % 10_000).padStart(4, '0')}`;

const trades = [
  '商贸',
  '建材',
  '物业服务',
  '餐饮管理',
  '农业开发',
  '物流',
  '置业',
  '装饰工程',
  '机械制造',
  '电子科技',
  '食品',
  '劳务',
  '汽车服务',
  '医药',
  '教育咨询',
];

/** The n-th made-up citizen, living at the place given. */
export function citizen(n: number, address: string): Party {
  const birth = `${1950 + ((n * 31) % 55)}${String(1 + (n % 12)).padStart(2, '0')}${String(1 + ((n * 7) % 28)).padStart(2, '0')}`;
  return {
    kind: 'citizen',
    name: personName(n),
    sex: n % 2 === 0 ? 'female' : 'male',
    idNumber: idNumber(birth, n),
    phone: phone(n),
    address,
  };
}

/** The n-th made-up company. */
export function company(n: number, address: string): Party {
  const trade = trades[n % trades.length] as string;
  return {
    kind: 'legalPerson',
    name: `示例${stems[n % 10]}${branches[n % 12]}${trade}有限公司`,
    creditCode: creditCode('company', n),
    representative: personName(n + 50_000),
    phone: phone(n),
    address,
  };
}

/** The n-th made-up shop of a self-employed person (个体工商户). */
export function business(n: number, address: string): Party {
  const shops = ['便利店', '餐馆', '建材店', '水果店', '理发店', '汽修店', '药店', '渔具店'];
  return {
    kind: 'individualBusiness',
    name: `示例${branches[n % 12]}${stems[n % 10]}${shops[n % shops.length]}`,
    creditCode: creditCode('business', n),
    representative: personName(n + 70_000),
    phone: phone(n),
    address,
  };
}

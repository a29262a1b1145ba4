/** Many publications for the portal's measures: over eight years, of forty offices, every word of each to be searched. */
import type { Pool } from 'pg';
import { region } from '../../county/nanchang/region.ts';
import { searchWords } from '../../server/search/bigrams.ts';

const subjects = [
  '行政处罚',
  '行政检查',
  '规范性文件',
  '重大行政决策',
  '建议提案',
  '行政复议',
  '征求意见',
  '政府信息公开',
];
const offices = Array.from({ length: 40 }, (_, i) => `示例单位${i + 1}`);
const causes = [
  '无证经营食品',
  '占道经营',
  '超限运输',
  '未按规定公示价格',
  '违法建设',
  '擅自倾倒建筑垃圾',
  '使用未检定的计量器具',
  '未落实安全培训',
];
const batch = 2000;

/** As many publications as asked for, beside the first ones that are there `already`, over eight years; every word of each can be searched, and one in a hundred has been withdrawn. */
export async function fillPublications(owner: Pool, count: number, already = 0): Promise<void> {
  for (let from = already; from < count; from += batch) {
    const rows = Array.from({ length: Math.min(batch, count - from) }, (_, i) => {
      const n = from + i;
      const office = offices[n % offices.length] as string;
      const cause = causes[(n * 7) % causes.length] as string;
      const title = `${office}关于${cause}的决定（第${n}号）`;
      const plain = `${title}\n当事人${cause}，事实清楚、证据确凿。依据有关法律规定，决定如下：责令改正，并处罚款。编号${n}。如不服本决定，可以依法申请行政复议或者提起行政诉讼。${n % 5000 === 7 ? '涉及珍稀植物红豆杉。' : ''}`;
      return {
        title,
        plain,
        words: searchWords(`${title} ${plain}`),
        subject: subjects[n % subjects.length],
        office,
        n,
      };
    });
    await owner.query(
      `insert into publications (region, id, module, procedure, matter, publication, title, html, plain, subject, office, office_name, index_number, published_on, withdrawn_on, withdrawn_reason, words)
       select '${region}', gen_random_uuid(), 'garden', 'garden', null, 'permits', r.title, '<p>' || r.plain || '</p>', r.plain, r.subject, r.office, r.office, 'B' || r.n, date '2018-01-01' + (r.n % 2900), case when r.n % 100 = 0 then date '2026-01-01' end, case when r.n % 100 = 0 then '更正' end, to_tsvector('simple', r.words)
       from jsonb_to_recordset($1::jsonb) as r(title text, plain text, words text, subject text, office text, n int)`,
      [JSON.stringify(rows)],
    );
  }
  await owner.query('vacuum analyze publications');
}

// 《城市居民最低生活保障条例》: wording of art. 15 that some read as reconsideration first.
import { defineLaw } from '../../kernel/citation/index.ts';

export const SUBSISTENCE = defineLaw({
  id: 'urban-subsistence',
  code: 'SUBSISTENCE',
  title: '城市居民最低生活保障条例',
  short: '城市居民最低生活保障条例',
  kind: 'administrative-regulation',
  versions: [
    {
      id: '1999',
      number: '国务院令第271号',
      adopted: '1999-09-28',
      from: '1999-10-01',
      articles: 17,
      unsure: '2026年社会救助立法后的效力待核',
    },
  ],
});

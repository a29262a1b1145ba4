// 《在线政务服务若干规定》: electronic seals, signatures and licences.
import { defineLaw } from '../../kernel/citation/index.ts';

export const ONLINE_SERVICES = defineLaw({
  id: 'online-services',
  code: 'ONLINE_SERVICES',
  title: '国务院关于在线政务服务的若干规定',
  short: '在线政务服务若干规定',
  kind: 'administrative-regulation',
  versions: [{ id: '2019', number: '国务院令第716号', adopted: '2019-04-26', from: '2019-04-26', articles: 16 }],
});

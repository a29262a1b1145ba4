import { html } from '../../html.ts';
import { applyIntroPage, applyListPage } from '../apply/intro.ts';
import { receiptPage } from '../apply/receipt.ts';
import { applyReviewPage } from '../apply/review.ts';
import { applyStepPage } from '../apply/step.ts';
import { homePage } from '../home.ts';
import { dataSets, openDataPage } from '../open-data.ts';
import { accessibilityPage, busyPage, siteMapPage, troublePage, troubles } from '../plain.ts';
import { publishedItemPage } from '../published-item.ts';
import { publishedListPage } from '../published-list.ts';
import { figurePage } from '../report/figure.ts';
import { checksPage, reportPage } from '../report/report.ts';
import { reportTablesPage } from '../report/tables.ts';
import { checkpointsPage, verifyPage } from '../report/verify.ts';
import { trackActPage } from '../track/act.ts';
import { trackSignInPage } from '../track/sign-in.ts';
import { trackPage } from '../track/track.ts';
import { shownWith } from './shown.ts';

const qr = html`<svg role="img" aria-label="二维码"><path d="M0"/></svg>`;

/** Every page, with `w` giving the words. */
export function everyPage(w: (plain: string) => string): Record<string, string> {
  const {
    frame,
    entry,
    stated,
    offices,
    refusals,
    receipt,
    row,
    list,
    item,
    report,
    figure,
    limit,
    act,
    matter,
    checkpoint,
    state,
  } = shownWith(w);
  return {
    home: homePage(frame, {
      online: [entry],
      latest: [row],
      reportYears: [2023, 2022],
      open: [
        { id: w('a'), title: w('关于草案的公告'), office: w('园林局'), until: '2026-07-09', offer: w('发表意见') },
      ],
      openTotal: 7,
      today: '2026-07-02',
    }),
    'home of a new county': homePage(
      { ...frame, county: { ...frame.county, demonstration: false, contacts: [] } },
      { online: [], latest: [], reportYears: [], open: [], openTotal: 0, today: '2026-07-02' },
    ),
    'list of applications': applyListPage(frame, [entry]),
    'empty list of applications': applyListPage(frame, []),
    'introduction of an application': applyIntroPage(frame, entry, null),
    'introduction with a draft waiting': applyIntroPage(frame, entry, { step: 2 }),
    'first step, empty': applyStepPage(frame, entry, 1, { stated: {}, faults: [], offices }),
    'first step with faults': applyStepPage(frame, entry, 1, state),
    review: applyReviewPage(frame, entry, stated, offices, []),
    'review with refusals': applyReviewPage(frame, entry, stated, offices, refusals),
    'review of nothing': applyReviewPage(frame, entry, {}, offices, []),
    receipt: receiptPage(frame, entry, receipt, qr),
    'receipt without dates': receiptPage(frame, entry, { ...receipt, next: [] }, qr),
    'sign-in': trackSignInPage(frame, w('园〔2026〕1号'), null, true),
    'sign-in refused': trackSignInPage(frame, w('园〔2026〕1号'), 'wrong'),
    'sign-in locked': trackSignInPage(frame, '', 'locked'),
    'sign-in with a sample': trackSignInPage(frame, '', null, false, { number: w('园〔2026〕1号'), code: w('ABCDE') }),
    'a matter of one’s own': trackPage(frame, matter, w('补正')),
    'a party’s limits': trackPage(
      frame,
      { ...matter, limits: [{ ...limit, binds: 'party', status: 'met', endedOn: '2026-06-03' }] },
      '',
    ),
    'a matter with nothing going on': trackPage(
      frame,
      { ...matter, limits: [], papers: [], acts: [], closedOn: null },
      null,
    ),
    'an act of a party': trackActPage(frame, matter, act, state, refusals, 'k'),
    'an act that may not be done': trackActPage(
      frame,
      matter,
      { ...act, available: false, refusals },
      { stated: {}, faults: [], offices },
      [],
      'k',
    ),
    'list of publications': publishedListPage(
      frame,
      { q: w('园'), subject: w('行政许可'), office: w('园林局'), page: 2 },
      list,
    ),
    'list that found nothing': publishedListPage(frame, { q: w('无'), page: 1 }, { ...list, total: 0, rows: [] }),
    'list before anything': publishedListPage(
      frame,
      { page: 1 },
      { ...list, total: 0, rows: [], subjects: [], offices: [] },
    ),
    'a publication': publishedItemPage(frame, item, 7, qr),
    'a publication that was changed': publishedItemPage(
      frame,
      { ...item, earlier: [{ id: 'x', publishedOn: '2026-03-01' }] },
      7,
      qr,
    ),
    'a publication that was replaced': publishedItemPage(
      frame,
      { ...item, superseded: { by: 'x', on: '2026-05-01' } },
      7,
      qr,
    ),
    'a withdrawn publication': publishedItemPage(
      frame,
      { ...item, withdrawnOn: '2026-07-01', withdrawnReason: w('有误'), body: '' },
      7,
      qr,
    ),
    report: reportPage(frame, report, 9, qr, [2023, 2022]),
    checks: checksPage(frame, report),
    tables: reportTablesPage(frame, report),
    'no tables': reportTablesPage(frame, { ...report, tables: [] }),
    'checks without contradictions': checksPage(frame, { ...report, contradictions: [] }),
    'a rate over nothing': figurePage(frame, figure),
    'a sum': figurePage(frame, {
      ...figure,
      figure: { ...figure.figure, unit: '元', value: 1849.85, numerator: null, denominator: null },
      total: 0,
      rows: [],
    }),
    'open data': openDataPage(frame, dataSets([2023])),
    verification: verifyPage(frame, checkpoint, w('yifa/360121+00000000+AAAA')),
    'verification before any record': verifyPage(frame, null, null),
    checkpoints: checkpointsPage(frame, { total: 60, page: 1, size: 50, rows: [checkpoint] }),
    'no checkpoints': checkpointsPage(frame, { total: 0, page: 1, size: 50, rows: [] }),
    accessibility: accessibilityPage(frame),
    'site map': siteMapPage(frame, [entry], [2023]),
    'busy, with what was typed': busyPage(frame, {
      path: w('/apply/x/apply/2'),
      method: 'post',
      fields: [[w('place'), w('东园')]],
    }),
    'busy, with a question': busyPage(frame, { path: w('/published'), method: 'get', fields: [] }),
    'busy, with files': busyPage({ ...frame, county: { ...frame.county, name: w('乙县') } }, null),
    ...Object.fromEntries(Object.entries(troubles).map(([name, trouble]) => [name, troublePage(frame, trouble)])),
  };
}

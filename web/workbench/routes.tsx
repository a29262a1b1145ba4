/** Every address of the workbench and the screen behind it; each screen is loaded when it is first opened. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { asFailure } from '../shared/problem.ts';
import { placesOf } from './administration/places.ts';
import {
  readAccountSearch,
  readAppointmentSearch,
  readAuditSearch,
  readSettingSearch,
} from './administration/search.ts';
import { readDeskSearch } from './desks/desk-search.ts';
import { readListSearch } from './lists/list-search.ts';
import { carriedSession } from './on-site/keeping/carry.ts';
import { readPublicationSearch } from './publications/publication-search.ts';
import { ask, queryClient } from './queries.ts';
import { readReviewSearch } from './review/review-search.ts';
import { parseSearch, single, stringifySearch } from './search-params.ts';
import { BrokenPage, MissingPage } from './shell/broken.tsx';
import { Waiting } from './shell/states.tsx';
import { readWallSearch } from './supervision/wall-search.ts';

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: () => (
    <main>
      <MissingPage />
    </main>
  ),
  errorComponent: (props) => (
    <main>
      <BrokenPage {...props} />
    </main>
  ),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { to?: string } => ({ to: single(search.to) }),
  component: lazyRouteComponent(() => import('./sign-in/sign-in-page.tsx'), 'SignInPage'),
});

/** One's own password; the only door that a one-time password opens. */
const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  beforeLoad: async () => {
    const session = await queryClient.ensureQueryData(ask.session);
    if (!session.viewer) throw redirect({ to: '/sign-in', search: {} });
  },
  component: lazyRouteComponent(() => import('./sign-in/password-page.tsx'), 'PasswordPage'),
});

const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  beforeLoad: async ({ location }) => {
    const session = await queryClient.ensureQueryData(ask.session);
    if (!session.viewer) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { to: location.href } });
    if (session.mustChange) throw redirect({ to: '/password' });
  },
  component: lazyRouteComponent(() => import('./shell/shell.tsx'), 'Shell'),
  notFoundComponent: MissingPage,
});

const work = createRoute({
  getParentRoute: () => desk,
  path: '/',
  beforeLoad: async () => {
    // The three administrators have no cases; their work is elsewhere (三员分立).
    const { viewer } = await queryClient.ensureQueryData(ask.session);
    if (viewer?.administrator) throw redirect({ to: placesOf[viewer.administrator][0].to });
  },
  component: lazyRouteComponent(() => import('./my-work/work-page.tsx'), 'WorkPage'),
});

const overview = createRoute({
  getParentRoute: () => desk,
  path: '/overview',
  component: lazyRouteComponent(() => import('./overview/overview-page.tsx'), 'OverviewPage'),
});

const supervision = createRoute({
  getParentRoute: () => desk,
  path: '/supervision',
  validateSearch: readWallSearch,
  component: lazyRouteComponent(() => import('./supervision/wall-page.tsx'), 'WallPage'),
});

const publications = createRoute({
  getParentRoute: () => desk,
  path: '/publications',
  validateSearch: readPublicationSearch,
  component: lazyRouteComponent(() => import('./publications/publication-page.tsx'), 'PublicationPage'),
});

const report = createRoute({
  getParentRoute: () => desk,
  path: '/report',
  validateSearch: (search): { year?: string; figure?: string } => ({
    year: single(search.year),
    figure: single(search.figure),
  }),
  component: lazyRouteComponent(() => import('./report/report-page.tsx'), 'ReportPage'),
});

const search = createRoute({
  getParentRoute: () => desk,
  path: '/search',
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./lists/search-page.tsx'), 'SearchPage'),
});

const accounts = createRoute({
  getParentRoute: () => desk,
  path: '/administration/accounts',
  validateSearch: readAccountSearch,
  component: lazyRouteComponent(() => import('./administration/accounts/accounts-page.tsx'), 'AccountsPage'),
});

const offices = createRoute({
  getParentRoute: () => desk,
  path: '/administration/offices',
  component: lazyRouteComponent(() => import('./administration/offices/offices-page.tsx'), 'OfficesPage'),
});

const appointments = createRoute({
  getParentRoute: () => desk,
  path: '/administration/appointments',
  validateSearch: readAppointmentSearch,
  component: lazyRouteComponent(
    () => import('./administration/appointments/appointments-page.tsx'),
    'AppointmentsPage',
  ),
});

const settings = createRoute({
  getParentRoute: () => desk,
  path: '/administration/settings',
  validateSearch: readSettingSearch,
  component: lazyRouteComponent(() => import('./administration/settings/settings-page.tsx'), 'SettingsPage'),
});

const looks = createRoute({
  getParentRoute: () => desk,
  path: '/administration/looks',
  component: lazyRouteComponent(() => import('./administration/trail/looks-page.tsx'), 'LooksPage'),
});

const audit = createRoute({
  getParentRoute: () => desk,
  path: '/administration/audit',
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('./administration/trail/audit-page.tsx'), 'AuditPage'),
});

const verification = createRoute({
  getParentRoute: () => desk,
  path: '/administration/verification',
  component: lazyRouteComponent(() => import('./administration/trail/verification-page.tsx'), 'VerificationPage'),
});

const list = createRoute({
  getParentRoute: () => desk,
  path: '/$module',
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./lists/list-page.tsx'), 'ListPage'),
});

const moduleDesk = createRoute({
  getParentRoute: () => desk,
  path: '/$module/desks/$desk',
  validateSearch: readDeskSearch,
  component: lazyRouteComponent(() => import('./desks/desk-page.tsx'), 'DeskPage'),
});

const opening = createRoute({
  getParentRoute: () => desk,
  path: '/$module/new',
  validateSearch: (found): { procedure?: string; act?: string; from?: string } => ({
    procedure: single(found.procedure),
    act: single(found.act),
    from: single(found.from),
  }),
  component: lazyRouteComponent(() => import('./forms/opening-page.tsx'), 'OpeningPage'),
});

const matter = createRoute({
  getParentRoute: () => desk,
  path: '/$module/$id',
  validateSearch: (found): { act?: string; limit?: string } => ({ act: single(found.act), limit: single(found.limit) }),
  component: lazyRouteComponent(() => import('./matter/matter-page.tsx'), 'MatterPage'),
});

const review = createRoute({
  getParentRoute: () => desk,
  path: '/$module/$id/review',
  validateSearch: readReviewSearch,
  component: lazyRouteComponent(() => import('./review/review-page.tsx'), 'ReviewPage'),
});

/** The screens on the spot have a frame of their own, and open without a network for whoever had signed in before. */
const onSite = createRoute({
  getParentRoute: () => root,
  path: '/on-site',
  beforeLoad: async ({ location }) => {
    const take = async () => {
      const carried = await carriedSession();
      if (carried) queryClient.setQueryData(ask.session.queryKey, carried);
      return carried;
    };
    const session =
      (navigator.onLine ? undefined : await take()) ??
      (await queryClient.ensureQueryData(ask.session).catch(async (error: unknown) => {
        const carried = asFailure(error).unanswered ? await take() : undefined;
        if (!carried) throw error;
        return carried;
      }));
    if (!session.viewer) throw redirect({ to: '/sign-in', search: { to: location.href } });
  },
  component: lazyRouteComponent(() => import('./on-site/screens.ts'), 'OnSiteFrame'),
});

const onSiteList = createRoute({
  getParentRoute: () => onSite,
  path: '/',
  component: lazyRouteComponent(() => import('./on-site/screens.ts'), 'OnSiteListPage'),
});

const visit = createRoute({
  getParentRoute: () => onSite,
  path: '/$module/$id',
  validateSearch: (found): { procedure?: string; act?: string } => ({
    procedure: single(found.procedure),
    act: single(found.act),
  }),
  component: lazyRouteComponent(() => import('./on-site/screens.ts'), 'VisitPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    password,
    onSite.addChildren([onSiteList, visit]),
    desk.addChildren([
      work,
      overview,
      supervision,
      publications,
      report,
      search,
      accounts,
      offices,
      appointments,
      settings,
      looks,
      audit,
      verification,
      list,
      moduleDesk,
      opening,
      matter,
      review,
    ]),
  ]),
  basepath: '/desk',
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPendingComponent: Waiting,
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: MissingPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

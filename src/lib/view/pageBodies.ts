import type { ListPage } from './calendar/listPage.ts';
import type { MonthPage } from './calendar/monthPage.ts';
import type { PostPage } from './post/postPage.ts';
import type { NotFoundPage } from './site/notFoundPage.ts';
import type { SheetPage } from './strategy/sheet.ts';

/** The body of each kind of page: one row a kind, its type beside the function that makes it. */
export interface PageBodies {
  readonly notFound: NotFoundPage;
  readonly calendarMonth: MonthPage;
  readonly calendarList: ListPage;
  readonly post: PostPage;
  readonly sheet: SheetPage;
}

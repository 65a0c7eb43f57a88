import { say } from '../../language/language.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { severities } from '../../schema/words.ts';
import { memberName } from '../memberName.ts';
import type { Page } from '../page.ts';
import { recordLinks } from '../recordLinks.ts';
import { routeOf } from '../routes.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { recordBody } from './bodyBlocks.ts';
import { ownerText } from './ownerText.ts';
import { bodySection, notDoing, optional } from './sections.ts';
import type { Block, SectionView } from './sheet.ts';

type Play = PlaybookRecord<'plays'>;

/** One situation: how fast, who, in which words, and when it goes to somebody else. */
export function toPlayPage(context: ViewContext, play: Play): Page<'sheet'> {
  const { playbook, words, format } = context;
  const t = words.strategy.play;
  const path = routeOf('plays', play.id);
  const body = recordBody(context, path, play);
  const severity = say(severities[play.severity], playbook.language);
  const sections: SectionView[] = [
    { heading: t.answer, span: 4, blocks: answer(context, path, play) },
    ...optional(replies(context, play), { heading: t.replies, span: 8 }),
    ...bodySection(body, t.how, 7),
    ...optional(notDoing(play.never), { heading: t.never, span: 5 }),
  ];
  // The column of numerals has no room for a unit.
  const [numeral = '', unit = null] =
    play.respondWithin === undefined ? ['!'] : format.duration(play.respondWithin.value).split('\u00a0');
  const title = {
    numeral,
    kind: t.kind(severity, unit),
    heading: play.title,
    lede: play.situation,
  };
  return toPage(
    context,
    'sheet',
    { path, title: play.title, description: play.situation },
    { title, sections },
    body?.assets,
  );
}

function answer(context: ViewContext, path: string, play: Play): Block[] {
  const { format, words } = context;
  const t = words.strategy.play;
  const { escalation } = play;
  const rows = [
    { name: t.within, text: play.respondWithin === undefined ? t.noTime : format.duration(play.respondWithin.value) },
    { name: t.owner, text: ownerText(context, play.owner) },
    play.channels.length === 0
      ? { name: t.where, text: words.strategy.community.everywhere }
      : { name: t.where, links: recordLinks(context, path, 'channels', play.channels) },
    ...(escalation === undefined
      ? []
      : [
          { name: t.escalation, text: memberName(context, escalation.to) },
          { name: t.when, text: escalation.when },
          { name: t.after, text: format.duration(escalation.after.value) },
        ]),
  ];
  return [{ kind: 'pairs', rows }];
}

function replies({ words }: ViewContext, { replies: templates = [] }: Play): Block[] {
  if (templates.length === 0) return [];
  const t = words.strategy.play;
  const rows = templates.map(({ when, say }) => [{ text: when }, { text: say }]);
  return [
    { kind: 'table', table: { label: t.replies, columns: [{ text: t.ifThey }, { text: t.say }], groups: [{ rows }] } },
  ];
}

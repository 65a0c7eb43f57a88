import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../../src/lib/schema/collections.ts';
import { recordTypes } from '../../../src/lib/schema/recordTypes.ts';
import { type EditorField, editorConfig } from '../../../src/lib/view/editor/editorConfig.ts';
import { soundClient } from '../../rules/soundClient.ts';
import { viewOf } from '../../support/viewOf.ts';

const config = (language: 'en' | 'ru') => editorConfig(viewOf(soundClient, { language }).playbook);
const fieldsOf = (name: string, language: 'en' | 'ru' = 'en') =>
  new Map(
    config(language)
      .collections.find((one) => one.name === name)
      ?.fields.map((field) => [field.name, field]),
  );

describe('the configuration of the web editor', () => {
  it('has every field of every record that people write, by itself', () => {
    const { collections } = config('en');
    expect(collections.map(({ name }) => name)).toEqual(collectionNames.filter((name) => name !== 'kpis'));
    for (const { name, fields } of collections) {
      const written = Object.keys(recordTypes[name].schema.shape).filter(
        (key) => !['approvals', 'waivers', 'exported'].includes(key),
      );
      expect(fields.map((field) => field.name)).toEqual([...written, 'body']);
    }
  });

  it.each<[string, Partial<EditorField>]>([
    ['title', { widget: 'string', label: 'Title', required: true }],
    ['date', { widget: 'datetime', format: 'YYYY-MM-DD', time_format: false, required: false }],
    ['time', { widget: 'string', pattern: ['^([01]\\d|2[0-3]):[0-5]\\d$', '10:00'] }],
    ['channels', { widget: 'relation', collection: 'channels', multiple: true, value_field: '{{slug}}' }],
    ['format', { widget: 'select' }],
    [
      'owner',
      {
        widget: 'select',
        options: [
          { value: 'anna', label: 'Anna' },
          { value: 'jonas', label: 'Jonas' },
        ],
      },
    ],
    ['hashtags', { widget: 'list' }],
    ['paid', { widget: 'boolean' }],
    ['effortHours', { widget: 'number', value_type: 'float' }],
    ['media', { widget: 'list' }],
    ['overrides', { widget: 'object' }],
    ['body', { widget: 'markdown', modes: ['raw'], label: 'Caption' }],
  ])('a post’s %s', (name, expected) => expect(fieldsOf('posts').get(name)).toMatchObject(expected));

  it('speaks Russian where the site does', () => {
    const posts = config('ru').collections.find(({ name }) => name === 'posts');
    expect([posts?.label, posts?.label_singular]).toEqual(['Публикации', 'Публикация']);
    const fields = fieldsOf('posts', 'ru');
    expect([fields.get('title')?.label, fields.get('channels')?.label]).toEqual(['Название', 'Каналы']);
    const labels = [...fields.values()].map(({ label }) => label).filter((label) => !/[а-яё]/i.test(label));
    expect(labels).toEqual(['UTM']);
  });
});

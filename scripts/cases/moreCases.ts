export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'windows-1251';

export interface Case {
  readonly name: string;
  readonly encoding: Encoding;
  readonly text: string;
  /** Where the name of the file says something; else `input.csv`. */
  readonly file?: string;
}

export const lines = (...rows: readonly string[]): string => rows.join('\n');

const snapshotBlock = (question: string, from: string, to: string): readonly string[] => [
  ...(question === '' ? [] : ['# ', `# ${question}`]),
  `# Start date: ${from}`,
  `# End date: ${to}`,
];

/** Exports whose traps are in the days, in tables below one another, or in cells that only bound a value. */
export const moreCases: readonly Case[] = [
  {
    name: 'tiktok-overview-wraps',
    encoding: 'utf-8-bom',
    file: 'Overview_exported-2026-01-03.csv',
    text: lines(
      '"Date","Video Views","Profile Views","Likes","Comments","Shares"',
      '"December 30","120","4","9","1","0"',
      '"December 31","80","undefined","7","-2","1"',
      '"January 1","64","2","3","0","0"',
    ),
  },
  {
    name: 'tiktok-viewers-spanish-days',
    encoding: 'utf-8-bom',
    file: 'Viewers 2026.csv',
    text: lines(
      '"Date","Total Viewers","New Viewers","Returning Viewers"',
      '"7 de marzo","40","30","10"',
      '"8 de marzo","undefined","0","0"',
    ),
  },
  {
    name: 'tiktok-followers-russian-days',
    encoding: 'utf-8-bom',
    file: 'FollowerHistory.csv',
    text: lines(
      '"Date","Followers","Difference in followers from previous day"',
      '"7 марта","1000","12"',
      '"8 марта","998","-2"',
    ),
  },
  {
    name: 'tiktok-activity',
    encoding: 'utf-8-bom',
    file: 'FollowerActivity_2026-03-08.csv',
    text: lines('"Date","Hour","Active followers"', '"7. März","0","12"', '"7. März","1","9"', '"8. März","0","11"'),
  },
  {
    name: 'tiktok-gender',
    encoding: 'utf-8-bom',
    file: 'FollowerGender_2026-03-08.csv',
    text: lines('"Gender","Distribution"', '"Female","0.59"', '"Male","0.41"'),
  },
  {
    // 7615000000000000000 >> 32 = 1773005351 s = 2026-03-08T21:29:11Z
    name: 'tiktok-content',
    encoding: 'utf-8-bom',
    text: lines(
      '"Time","Video title","Video link","Post time","Total likes","Total comments","Total shares","Total views"',
      '"March 8","","https://www.tiktok.com/@cafe/video/7615000000000000000","March 8","40","2","1","900"',
    ),
  },
  {
    name: 'ga4-snapshot',
    encoding: 'utf-8',
    text: lines(
      '# ----------------------------------------',
      '# Reports snapshot',
      '# Account: Café, Berlin',
      '# Property: cafe.example',
      '# ----------------------------------------',
      '# ',
      '# All Users',
      ...snapshotBlock('', '20260307', '20260309'),
      'Nth day,Active users,New users',
      '0000,70,60',
      '0002,11,9',
      '',
      ...snapshotBlock('', '20260304', '20260306'),
      'Nth day,Active users,New users',
      '0000,50,41',
      '',
      ...snapshotBlock('How well do you retain your users?', '20260307', '20260309'),
      'Cohort,Week 0,Week 1',
      '0000,100,20',
      ...snapshotBlock('Where do your new users come from?', '20260307', '20260309'),
      'Country,Active users',
      'Germany,60',
      'Austria,21',
      ...snapshotBlock('How are sales trending?', '20260115', '20260309'),
      'Nth month,Total revenue',
      '0000,12.50',
      '0002,3.25',
    ),
  },
  {
    name: 'facebook-legacy-page',
    encoding: 'utf-8-bom',
    text: lines(
      'Date,Lifetime Total Likes,Daily New Likes,Daily Unlikes,Daily Total Video Views,Daily Total Video Views,Daily Total Reach',
      ',Lifetime: The total number of people who have liked your Page. (Unique Users),Daily: likes (Unique Users),Daily: unlikes (Unique Users),Daily: Videos viewed (Unique Users),Daily: Videos viewed (Total Count),Daily: reach (Unique Users)',
      '2014-03-07,500,4,1,20,31,90',
      '2014-03-08,503,3,0,10,12,70',
    ),
  },
  {
    name: 'x-video',
    encoding: 'utf-8',
    text: lines(
      'Video overview,,,,,',
      'Date,Views,Watch Time (ms),Completion Rate,Average Watch Time (ms),Estimated Revenue',
      '"Sun, Mar 8, 2026",30,90500,12.50,3017,0',
      '"Sat, Mar 7, 2026",20,41000,10.00,2050,0',
      ',,,,,,,,,',
      'Your videos,,,,,,,,,',
      'Uploaded on,Video ID,Video title,Views,Duration,Video Link,Monetized,Estimated Revenue,Published Date,Post Link',
      '"Mar 7, 2026",13_20,Roasting,45,1:07,https://video.example/1,No,0,,',
    ),
  },
  {
    name: 'x-overview-portuguese',
    encoding: 'utf-8',
    text: lines(
      'Data,Impressões,Curtidas,Engajamentos,Itens salvos,Compartilhamentos,Novos seguidores,Deixar de seguir,Respostas,Reposts,Visitas ao perfil,Criar post,Visualizações de vídeo,Visualizações de mídia',
      '"Sun, Mar 8, 2026",229,7,19,2,1,4,1,3,5,6,1,0,0',
    ),
  },
  {
    name: 'x-overview-japanese',
    encoding: 'utf-8',
    text: lines('日付,インプレッション,いいね,エンゲージメント,返信,リポスト', '"Sun, Mar 8, 2026",229,7,19,3,5'),
  },
  {
    // (2030000000000000001 >> 22) + 1288834974657 ms = 2026-03-06T19:18:10Z
    name: 'x-content',
    encoding: 'utf-8',
    file: 'account_analytics_content_2026-03-01_2026-03-08.csv',
    text: lines(
      'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks',
      '2030000000000000001,"Fri, Mar 6, 2026",@guest thank you,https://x.com/cafe/status/2030000000000000001,120,3,9,1,0,2,1,0,4,1,2,0,0',
    ),
  },
  {
    name: 'google-ads-card-quarters',
    encoding: 'utf-8',
    text: lines(
      'Date,Clicks,Cost',
      '4th quarter 2023,"1,203","$26,064.74"',
      'February 2024,12,$3.10',
      '"Thu, Mar 7, 2024",2,$0.40',
    ),
  },
  {
    name: 'google-ads-card-hours',
    encoding: 'utf-8',
    file: 'Time_series(2026.03.07-2026.03.07).csv',
    text: lines('Date,Clicks,Cost', '12 AM,3,US$1.50', '00 - 01,2,US$0.50'),
  },
  {
    name: 'google-ads-card-devices',
    encoding: 'utf-8',
    file: 'Devices(2026.02.05-2026.02.10).csv',
    text: lines('Device,Cost,Impressions,Clicks', 'Mobile phones,US$50.00,75,26', 'Computers,US$8.90,41,6'),
  },
  {
    name: 'google-business-profile',
    encoding: 'utf-8',
    file: 'GMB insights (Performance Report) - 2025-12-1 - 2025-12-31 - 7c1f.csv',
    text: lines(
      'Store code,Business name,Address,Labels,Google Search - Mobile,Google Search - Desktop,Google Maps - Mobile,Google Maps - Desktop,Calls,Messages,Bookings,Directions,Website clicks,Food orders,Food menu clicks,Hotel bookings',
      ',,,,Viewed on mobile search,Viewed on desktop search,Viewed on mobile maps,Viewed on desktop maps,Calls made,Messages sent,Bookings made,Directions asked,Website clicks,Orders,Menu clicks,Hotel bookings',
      '03786661145992553914,The Café,"1 High Street, Berlin",,310,80,120,40,9,0,2,31,17,0,4,0',
    ),
  },
  {
    name: 'meta-posts-2024',
    encoding: 'utf-8-bom',
    file: 'Mar-01-2026_Mar-09-2026_1032000000000000.csv',
    text: lines(
      '"Post ID","Page ID","Page name",Title,Description,"Duration (sec)","Publish time","Caption type",Permalink,"Is crosspost","Is share","Post type",Languages,"Custom labels","Funded content status","Data comment",Date,IMPRESSION:UNIQUE_USERS,Reach,Impressions,"Reactions, Comments and Shares",Reactions,Comments,Shares,"Total clicks","Other Clicks","Link Clicks","Negative feedback from users: Hide all"',
      '122100000000000001,104000000000000,"The Café",Beans,New,0,"03/07/2026 23:30",N/A,https://www.facebook.com/1,0,0,Photos,,,,,Lifetime,480,490,700,55,50,3,2,40,30,10,0',
      '122100000000000002,104000000000000,"The Café",Hours,New,0,"03/08/2026 09:00",N/A,https://www.facebook.com/2,0,0,Photos,,,,,Lifetime,200,210,260,13,12,1,0,5',
    ),
  },
  {
    name: 'meta-audience-2024',
    encoding: 'utf-16le',
    file: 'Público_exported-2026-03-09.csv',
    text: lines(
      'sep=,',
      '"Seguidores do Instagram"',
      '"IG_ACCOUNT,FOLLOW,UNIQUE_USERS"',
      '"563"',
      '',
      '"Faixa etária e gênero"',
      '"Idade","Mulheres","Homens"',
      '"18-24","23,9%","12,5%"',
      '',
      '"Principais países"',
      '"Brasil","Portugal"',
      '"97.4","0.3"',
      '',
    ),
  },
  {
    name: 'meta-audience-lists',
    encoding: 'utf-16le',
    file: 'Audience_exported-2026-03-09.csv',
    text: lines(
      'sep=,',
      '"Instagram followers by top cities"',
      '"Top cities","Value"',
      '"Lyon, France","12.5%"',
      '"Paris, France","3,5%"',
      '',
      '"Seguidores do Instagram pelos principais países"',
      '"Principais países","Valor"',
      '"Brasil","98,6%"',
      '',
    ),
  },
  {
    name: 'meta-formats',
    encoding: 'utf-8',
    file: 'Top content formats.csv',
    text: lines(
      'Views;;;',
      'Reels;Multi-photo;Links;Photos',
      '5726;862;795;222',
      ';;;',
      'Content interactions;;;',
      'Reels;Stories;Photos;',
      '36;20;5;',
      ';;;',
      'Conteúdo publicado;;;',
      'Stories;Publicações;;',
      '28;9;;',
      '',
    ),
  },
  {
    name: 'meta-account-new-followers',
    encoding: 'utf-16le',
    file: 'New likes and follows.csv',
    text: lines(
      'sep=,',
      '"Facebook Page new likes"',
      '"Date","New Facebook Page likes"',
      '"2026-03-01T00:00:00","3"',
      '',
      '"New Instagram followers"',
      '"Date","New Instagram followers"',
      '"2026-03-01T00:00:00","4"',
      '',
    ),
  },
  {
    name: 'youtube-age-shares',
    encoding: 'utf-8',
    text: lines('Idade do espectador,Visualizações (%)', '18 a 24 anos,35.13', '25 a 34 anos,46.82'),
  },
  {
    name: 'google-ads-card-words',
    encoding: 'utf-8',
    file: 'Searches(Word_2026.02.05-2026.02.10).csv',
    text: lines(
      'Word,Cost,Clicks,Impressions,Conversions,Top Containing Queries',
      'beans,US$9.72,7,64,0.00,"(coffee beans, beans to go)"',
      '',
    ),
  },
  {
    name: 'google-ads-card-locations',
    encoding: 'utf-8',
    file: 'Locations(Geographic_Report_2026.02.05).csv',
    text: lines('Location Name,Impressions', 'BR1,4', 'Greater London,9', ''),
  },
  {
    name: 'google-ads-card-keywords',
    encoding: 'utf-8',
    file: 'Search_keywords(2026.02.05-2026.02.10).csv',
    text: lines(
      'Search Keyword,Match type,Criterion Status,Campaign Status,Ad Group Status,Cost,Clicks,CTR',
      'coffee near me,Exact match,Enabled,Paused,Enabled,US$34.15,17,21.79%',
      '',
    ),
  },
  {
    name: 'google-ads-card-age-shares',
    encoding: 'utf-8',
    file: 'Demographics(Age_2026.02.05-2026.02.10).csv',
    text: lines('Age Range,Impressions,Percent of known total', '18–24,13,26.53%', '25–34,36,73.47%', ''),
  },
  {
    name: 'yandex-metrica-geography',
    encoding: 'utf-8-bom',
    file: 'География-2026-03-01-2026-03-31.csv',
    text: lines(
      '"Страна","Область","Город","Визиты","Посетители","Отказы","Глубина просмотра","Время на сайте"',
      '"Итого и средние","","","30","24","0.2","2.1","00:02:00"',
      '"Россия","Москва и Московская область","Москва","20","16","0.25","2.2","00:01:30"',
      '"Россия","Тверская область","Тверь","10","8","0.1","1.9","00:03:00"',
      '',
    ),
  },
  {
    name: 'somebody-elses-table-with-a-date',
    encoding: 'utf-8',
    text: lines('Date,Keyword,Group,Source,Impressions,Clicks,Notes', '2026-03-01,beans,A,SEO,5,1,', ''),
  },
  {
    name: 'meta-ads-totals',
    encoding: 'utf-8',
    text: lines(
      '"Reporting starts","Reporting ends","Campaign name","Campaign delivery","Ad set budget","Attribution setting",Results,"Result indicator",Reach,Impressions,"Cost per results","Amount spent (UAH)",Ends',
      '2026-03-01,2026-03-31,,,,,,,700,2000,,150.25,',
      '2026-03-01,2026-03-31,Spring beans,active,Using campaign budget,7-day click,4,leads,500,1200,25,100.00,Ongoing',
      '2026-03-01,2026-03-31,Old,not_delivering,10,7-day click,,leads,300,800,,50.25,Ongoing',
    ),
  },
  {
    name: 'search-console-weeks',
    encoding: 'utf-8',
    text: lines(
      'Date,Clicks,Impressions,CTR,Position',
      '2026-03-09 - 2026-03-15,11,420,2.62%,8.4',
      '2026-03-02 - 2026-03-08,7,300,2.33%,9.1',
    ),
  },
  {
    name: 'linkedin-ads-spanish',
    encoding: 'utf-16le',
    text: lines(
      'Informe de rendimiento del anuncio (huso horario de UTC)',
      'Fecha de inicio del informe: 16 de febrero de 2026 0:00',
      'Fecha de fin del informe: 17 de febrero de 2026 0:00',
      'Fecha de creación del informe: 9 de abril de 2026 10:15',
      '',
      '',
      'Fecha de inicio (huso horario de UTC)\tMoneda\tIdentificador de anuncio\tGasto total\tImpresiones\tClics\tPorcentaje de clics',
      '16/2/2026\tEUR\t901\t0,33\t19\t1\t5,263\u00a0%',
      '17/2/2026\tEUR\t901\t12,50\t1.204\t3\t0,249\u00a0%',
      '',
    ),
  },
  {
    name: 'linkedin-ads-english',
    encoding: 'utf-8',
    text: lines(
      'Campaign Performance Report (in UTC)',
      'Report Start: 3/7/2026, Report End: 3/8/2026',
      '',
      'Start Date (in UTC),Account Name,Campaign Group Name,Campaign Name,Campaign ID,Currency,Total Spent,Impressions,Clicks',
      '3/7/2026,Café,Default,"Leads, bakers",11,USD,"1,234.50",10000,200',
      'Total,,,,,,"1,234.50",10000,200',
    ),
  },
  {
    name: 'linkedin-followers',
    encoding: 'utf-8',
    text: lines(
      'Date,Sponsored followers,Organic followers,Auto-invited followers,Total followers',
      '03/07/2026,0,4,1,5',
      '03/08/2026,0,-1,0,-1',
    ),
  },
  {
    name: 'yandex-webmaster',
    encoding: 'utf-8',
    text: lines(
      'Дата;Хост;URL;Запрос;Регион;Клики;Показы;Позиция',
      '2026-03-07;https://cafe.example;/;кофе;Москва;3;40;8,1',
    ),
  },
  {
    name: 'vk-ads',
    encoding: 'utf-8',
    file: 'report 2026-03-01—2026-03-31.csv',
    text: lines(
      'ID объявления;Название объявления;ID группы;Показы;Клики;Результат;Цена за результат, ₽;Потрачено всего, ₽;eCPC, ₽',
      '101;Кофе;7;1200;30;4;250,00;1000,00;33,33',
    ),
  },
  {
    name: 'search-console-compared',
    encoding: 'utf-8',
    text: lines(
      'Top queries,Last 3 months Clicks,Previous 3 months Clicks,Last 3 months Impressions,Previous 3 months Impressions,Last 3 months CTR,Previous 3 months CTR,Last 3 months Position,Previous 3 months Position',
      'coffee beans,14,9,200,150,7%,6%,8.1,9',
    ),
  },
  {
    name: 'search-console-spanish-month',
    encoding: 'utf-8',
    text: lines('Periodo,Clics,Impresiones,CTR,Posición', '2026-03-01 - 2026-03-31,35,1263,2.77%,22.9'),
  },
  {
    name: 'search-console-indexing',
    encoding: 'utf-8',
    text: lines("Date,Non indexées,Dans l'index,Impressions", '2026-03-07,,,0', '2026-03-08,12,40,31'),
  },
  {
    name: 'ga4-exploration',
    encoding: 'utf-8',
    text: lines(
      '# ----------------------------------------',
      '# Cafe GA4',
      '# Untitled exploration-Free form 1',
      '# 20260301-20260331',
      '# ----------------------------------------',
      '',
      'Country,Sessions,Event count,Bounce rate',
      ',130,640,0.278,Grand total',
      'Germany,90,400,0.25',
      ',25,140,0.4',
      'France,15,100,0.31',
    ),
  },
  {
    name: 'ga4-nameless-first-row',
    encoding: 'utf-8',
    text: lines(
      '# ----------------------------------------',
      '# Demographic details: Country',
      '# Account: Cafe',
      '# Property: Cafe',
      '# ----------------------------------------',
      '# ',
      '# All Users',
      '# Start date: 20260301',
      '# End date: 20260331',
      'Country,Sessions',
      ',40',
      'Germany,30',
      '(not set),2',
    ),
  },
  {
    name: 'youtube-thumbnail-impressions',
    encoding: 'utf-8',
    text: lines(
      'Content,Video title,Video publish time,Duration,Views,Subscribers,Thumbnail impressions,Thumbnail click-through rate (%)',
      'Total,,,,350,2,5200,4.8',
      'aBcDeFgHiJ1,Roasting,"Mar 7, 2026",61,300,3,5000,5',
      '-BcDeFgHiJ2,Brewing,"Mar 8, 2026",48,50,-1,200,2.5',
    ),
  },
  {
    name: 'youtube-chart-by-subscription',
    encoding: 'utf-8',
    text: lines(
      'Date,Subscription status,Views',
      '2026-03-07,Not subscribed,120',
      '2026-03-07,Subscribed,30',
      '2026-03-08,Not subscribed,90',
    ),
  },
];

/** Small texts in the form of each kind of export that is read: preamble, totals, quotes, stacked tables, wide and long. */
export const seedTexts: readonly string[] = [
  'date,channel,views,reach,likes\n2026-10-01,tg,120,90,4\n2026-10-02,tg,80,75,-1\n2026-10-03,vk,14,9,\n',
  'date;channel;metric;value\n2026-10-01;tg;spend;99,50\n2026-10-02;tg;views;12\n',
  'date,channel,object,published,title,views\n2026-10-03,vk,p1,2026-10-01 10:00,"Coffee, black",55\n2026-10-03,vk,p2,2026-10-02 11:30,"Two\nlines",66\n',
  'sep=,\n"Facebook follows"\n"Date","Primary"\n"2026-10-01T01:00:00","4"\n\n"Instagram follows"\n"Date","Primary"\n"2026-10-02T00:00:00","7"\n\n',
  '"Post ID","Account ID",Description,"Publish time",Permalink,"Post type","Data comment",Date,Views,Reach,Likes\n178,179,"A ""quote""","10/05/2026 01:30",https://example.com/p/1,"IG reel",,Lifetime,10,9,8\n',
  'Content,Video title,Video publish time,Duration,Views,Watch time (hours)\nTotal,,,,30,1.5\n-ab12,Beans,"Oct 2, 2026",61,30,1.5\nShowing top 500 results\n',
  'Campaign report\n1 October 2026 - 31 October 2026\nCampaign,Currency code,Clicks,Impr.,Cost\nAutumn,EUR,"1,203","31,193",98.70\nTotal: Campaigns,EUR,"1,203","31,193",98.70\n',
  '# ----\n# Report\n# Start date: 20261001\n# End date: 20261031\nDate,Total users,Sessions\n20261002,7,9\n20261001,5,6\n',
  '\ufeffDate,Clicks,Impressions,CTR,Position\n2026-10-02,3,40,7.5%,8.1\n2026-10-01,2,30,6.67%,9\n',
  '\ufeff"Date","Video Views","Profile Views","Likes","Comments","Shares"\n"December 31","120","4","9","1","0"\n"January 1","80","undefined","7","-2","1"\n',
  '# ----\n# Snapshot\n# Start date: 20261001\n# End date: 20261031\nNth day,Active users\n0000,7\n0001,9\n\n# Start date: 20261001\n# End date: 20261031\nCohort,Week 0\n0000,7\n# Start date: 20261001\n# End date: 20261031\nCountry,Active users\nGermany,5\n',
  'Video overview,,,,,\nDate,Views,Watch Time (ms),Completion Rate,Average Watch Time (ms),Estimated Revenue\n"Thu, Oct 1, 2026",30,90500,12.50,3017,0\n,,,,,,,,,\nYour videos,,,,,,,,,\nUploaded on,Video ID,Video title,Views,Duration,Video Link,Monetized,Estimated Revenue,Published Date,Post Link\n"Oct 1, 2026",13_20,Roasting,45,1:07,https://video.example/1,No,0,,\n',
  '"Reporting starts","Reporting ends","Campaign name",Reach,Impressions,"Amount spent (UAH)"\n2026-10-01,2026-10-31,,700,2000,150.25\n2026-10-01,2026-10-31,Spring,500,1200,100.00\n',
  '"Age & gender"\n"","Women","Men"\n"18-24","10.6","6.5"\n\n"Instagram"\n"IG_ACCOUNT,FOLLOW,UNIQUE_USERS"\n"563"\n',
];

-- How what is published is numbered (索引号) is the site's matter, not one module's: its settings are called so.
update settings set key = 'publication.' || substr(key, length('openness.') + 1)
  where key = 'openness.index-prefix' or key like 'openness.index-category.%';

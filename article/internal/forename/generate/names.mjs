// Prints the given names of the npm package @faker-js/faker, one a line:
//
//	npm pack @faker-js/faker && tar xzf faker-js-faker-*.tgz
//	node names.mjs DIR/package/dist/index.js

const { allLocales } = await import(process.argv[2]);

function print(value) {
  if (typeof value === 'string') console.log(value);
  else if (value && typeof value === 'object') Object.values(value.value && value.weight ? [value.value] : value).forEach(print);
}

for (const locale of Object.values(allLocales)) print(locale.person?.first_name);

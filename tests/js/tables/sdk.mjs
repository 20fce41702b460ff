// Does one thing to a table with Microsoft's JavaScript client and prints the outcome as JSON.
//
//   node run.mjs tables/sdk.mjs <connection string> <table> <operation>   (its input, JSON, on standard input)
import { text } from 'node:stream/consumers';
import { TableClient } from '@azure/data-tables';

const [connectionString, table, operation] = process.argv.slice(2);
const client = TableClient.fromConnectionString(connectionString, table, { allowInsecureConnection: true });
const input = JSON.parse((await text(process.stdin)) || 'null');

const operations = {
  /** Every row, each value with the type that the client gives it. */
  async list() {
    const rows = [];
    for await (const row of client.listEntities({ disableTypeConversion: true })) rows.push(row);
    return rows;
  },

  /** One row, converted to JavaScript's own types. */
  async get({ partitionKey, rowKey }) {
    const row = await client.getEntity(partitionKey, rowKey);
    return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, described(value)]));
  },

  /** A row with a value of every type, in JavaScript's own types where it has them. */
  async createEveryType({ partitionKey, rowKey }) {
    return client.createEntity({
      partitionKey,
      rowKey,
      Text: 'é "quoted" 日本語 😀\n',
      Count: 3,
      Ok: true,
      Ratio: 0.5,
      Whole: { type: 'Double', value: 3 },
      NotANumber: { type: 'Double', value: 'NaN' },
      Big: 9007199254740993n,
      At: new Date('2026-01-01T00:00:00.123Z'),
      Exact: { type: 'DateTime', value: '2026-01-01T00:00:00.1234567Z' },
      Ref: { type: 'Guid', value: '0d2f3a4e-0000-4000-8000-000000000000' },
      Blob: new Uint8Array([1, 2, 3]),
    });
  },

  async update({ entity, etag }) {
    return client.updateEntity(entity, 'Merge', { etag });
  },

  async transaction(actions) {
    const { subResponses } = await client.submitTransaction(actions);
    return subResponses.map(({ status, etag }) => ({ status, etag }));
  },
};

function described(value) {
  if (typeof value === 'bigint') return { type: 'bigint', value: String(value) };
  if (value instanceof Date) return { type: 'Date', value: value.toISOString() };
  if (value instanceof Uint8Array) return { type: 'Uint8Array', value: [...value].join(' ') };
  return { type: typeof value, value: typeof value === 'number' ? String(value) : value };
}

let outcome;
try {
  outcome = { done: await operations[operation](input) };
} catch (error) {
  if (error.statusCode === undefined) throw error;
  const code = error.code ?? error.details?.odataError?.code;
  outcome = { refused: { status: error.statusCode, code } };
}
process.stdout.write(JSON.stringify(outcome));
